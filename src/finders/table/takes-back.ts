import { monthAt, weekdays } from '../../language/en/calendar.ts'
import { commonWords } from '../../language/en/common-words.ts'
import { labelForm } from '../../language/en/label-words.ts'
import { units } from '../../language/en/number-words.ts'
import { changeWords, joints, otherWords, turnedLeads } from '../../language/en/part-words.ts'
import { smallWords } from '../../language/en/small-words.ts'
import type { Word } from '../../model/index.ts'
import type { Aim } from './aim.ts'
import type { Grid } from './grid.ts'
import type { Mention } from './mentions.ts'
import { isNarrowed } from './narrows.ts'
import type { Figure, Line } from './prose.ts'
import type { Scene } from './scene.ts'

/** So far from a figure a word says of what or when it is. */
const besideMost = 6
/** A clause of so many words at the start of a sentence says it of all of it. */
const openingMost = 6

/** Does the sentence say that a figure is of another time, thing or part than the table's, or of what may be? */
export function isOfOther(line: Line, figure: Figure, aims: readonly Aim[], mentions: readonly Mention[], scene: Scene, grid: Grid): boolean {
  const { words } = line.sentence
  const own = new Set(aims.flatMap(({ mention }) => mention.label.all))
  const isOwn = ({ norm }: Word): boolean => own.has(labelForm(norm))
  if (isChange(words, figure, isOwn) || isPart(words, figure, isOwn)) return true
  if (words.some(({ norm }) => norm === 'ago')) return true
  const near = wordsBeside(line, figure)
  if (near.some((at) => otherWords.has(words[at]!.norm) && !isOwn(words[at]!))) return true
  return isNarrowed(line, figure, aims, mentions, scene, grid) || namesOther(line, figure, aims, mentions, scene, grid) || isOtherTime(line, figure, aims, mentions, scene)
}

/** The words of its clause close to a figure, up to a conjunction, and those of a brief clause that opens the sentence. */
function wordsBeside({ sentence: { words }, clauses }: Line, { from, to }: Figure): number[] {
  const opening = clauses.lastIndexOf(0) < openingMost ? clauses.lastIndexOf(0) + 1 : 0
  const near = Array.from({ length: opening }, (_, at) => at)
  const isBeside = (at: number): boolean => clauses[at] === clauses[from] && !joints.has(words[at]!.norm)
  for (let at = from - 1; at >= Math.max(opening, from - besideMost) && isBeside(at); at--) near.push(at)
  for (let at = to; at < Math.min(words.length, to + besideMost) && isBeside(at); at++) near.push(at)
  return near.filter((at) => at < from || at >= to)
}

/** `rose 4%`, `up 12`, `a 4% rise`, `a rise of 4%`, `by 14 points`, `from 4.0 million`. */
function isChange(words: readonly Word[], { from, to }: Figure, isOwn: (word: Word) => boolean): boolean {
  const changes = (word: Word | undefined): boolean => word !== undefined && changeWords.has(word.norm) && !isOwn(word)
  const [before, last, next] = [words[from - 2], words[from - 1], words[to]]
  if (last && turnedLeads.has(last.norm)) return true
  if (changes(last) || (changes(before) && /^(?:of|by|an?)$/.test(last!.norm))) return true
  return (next?.before === '' && changes(next)) || (next?.before === '' && words[to + 1]?.before === '' && changes(words[to + 1]))
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'number' || units.has(word.norm))
}

/** `12 of the medals`, `7 of 12 golds`, `£40 a week`. */
function isPart(words: readonly Word[], { core, from, to }: Figure, isOwn: (word: Word) => boolean): boolean {
  const [next, after] = [words[to], words[to + 1]]
  if (words[from - 1]?.norm === 'of' && isNumber(words[from - 2])) return true
  if (!next || next.before !== '') return false
  if (next.norm === 'of' && isNumber(after)) return true
  if (next.norm === 'of' && core.unit !== '%' && /^(?:the|its|his|her|their|them|whom|which|those|these|our)$/.test(after?.norm ?? '')) return true
  return /^(?:an?|per|each|every)$/.test(next.norm) && after !== undefined && !isOwn(after)
}

/** Verbs behind a name at the start of a sentence, of which nothing but the capital says that it is one. */
const owning = /^(?:had|has|have|reported|posted|made|saw|recorded|took|won|scored|got|gets|spent|spends|sold|sells|earned|earns)$/

/** Does it name somebody or something close by that the table and its headings do not know? */
function namesOther({ sentence: { words }, clauses }: Line, figure: Figure, aims: readonly Aim[], mentions: readonly Mention[], { known }: Scene, { rowWords }: Grid): boolean {
  const own = new Set(aims.flatMap(({ mention }) => mention.label.all))
  const held = new Set([0, clauses[figure.from]!, ...aims.map(({ mention }) => clauses[mention.from]!)])
  return words.some((word, at) => {
    if (!word.capital || word.kind !== 'word' || !held.has(clauses[at]!) || word.norm === 'i' || weekdays.has(word.norm) || monthAt(word) !== undefined) return false
    if ((at >= figure.from && at < figure.to) || mentions.some(({ from, to }) => at >= from && at < to) || (known.has(word.norm) && (!rowWords.has(labelForm(word.norm)) || own.has(labelForm(word.norm))))) return false
    if (at > 0) return true
    const next = words[1]
    if (smallWords.has(word.norm) || commonWords.has(word.norm) || !next || next.before !== '') return false
    return next.kind === 'possessive' || (next.capital && next.kind === 'word') || (owning.test(next.norm) && !word.norm.endsWith('s'))
  })
}

/** A date with so many words is a clause of its own. */
const dateMost = 4

/** Does it hold a year that the table's headings do not, or another day close by? */
function isOtherTime({ figures, clauses }: Line, figure: Figure, aims: readonly Aim[], mentions: readonly Mention[], { years }: Scene): boolean {
  if (figure.core.day?.years) return false
  const held = new Set([0, clauses[figure.from]!, ...aims.map(({ mention }) => clauses[mention.from]!)])
  /** Does a clause of its own hold no more than it: `won 14 gold medals, in 2018`? */
  const isAlone = (at: number): boolean => clauses.filter((clause) => clause === clauses[at]).length <= dateMost
  return figures().some((other) => {
    const { day } = other.core
    if (other === figure || !day || mentions.some(({ from, to }) => from < other.to && to > other.from)) return false
    if (!held.has(clauses[other.from]!) && !isAlone(other.from)) return false
    if (day.years) return day.years[0] !== day.years[1] || !years.has(day.years[0])
    return figure.core.kind !== 'date'
  })
}
