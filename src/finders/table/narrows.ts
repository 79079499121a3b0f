import { commonWords } from '../../language/en/common-words.ts'
import { labelForm } from '../../language/en/label-words.ts'
import { units } from '../../language/en/number-words.ts'
import { joints, leadWords, linkWords, prepositions } from '../../language/en/part-words.ts'
import { smallWords } from '../../language/en/small-words.ts'
import type { Aim } from './aim.ts'
import type { Grid } from './grid.ts'
import type { Mention } from './mentions.ts'
import type { Figure, Line } from './prose.ts'
import type { Scene } from './scene.ts'

/** So far behind a preposition its noun stands at most. */
const nounFar = 4
const articles = /^(?:the|an?|its|his|her|their|this|that)$/
/** Nouns behind a preposition that narrow nothing: `for the first time`, `in all`. */
const plainNouns = /^(?:all|total|average|first time|time|fact|turn|addition)$/
const auxiliaries = /^(?:is|was|are|were|be|been|has|had|have|will)$/

/** Does a sentence speak of a part of the row that it names, or of something that has to do with it: `in the north`, `a fix for version 2.1`, `police solved 640 burglaries`? */
export function isNarrowed(line: Line, figure: Figure, aims: readonly Aim[], mentions: readonly Mention[], { known, subject }: Scene, { isTraits }: Grid): boolean {
  const { sentence: { words }, clauses } = line
  const held = new Set([figure, ...mentions].flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  const isKnown = (at: number): boolean => held.has(at) || known.has(words[at]!.norm) || subject.has(labelForm(words[at]!.norm))
  /** Is it a noun, verb or the like of which the table knows nothing? */
  const isForeign = (at: number): boolean => words[at]!.kind === 'word' && !smallWords.has(words[at]!.norm) && !commonWords.has(words[at]!.norm) && !isKnown(at)

  const isPhrase = (at: number): boolean => {
    if (held.has(at) || !prepositions.has(words[at]!.norm)) return false
    for (let noun = at + 1; noun < Math.min(words.length, at + nounFar + 1) && clauses[noun] === clauses[at]; noun++) {
      const { kind, norm } = words[noun]!
      if (held.has(noun) || kind !== 'word' || prepositions.has(norm)) return false
      if (smallWords.has(norm) || units.has(norm)) continue
      if (isKnown(noun)) return false
      return ![norm, `${norm} ${words[noun + 1]?.norm ?? ''}`].some((text) => plainNouns.test(text))
    }
    return false
  }
  const isOfHead = ({ mention: { label, from } }: Aim): boolean => {
    if (label.axis !== 'row' || label.isTime) return false
    let at = from - 1
    while (at > 0 && (articles.test(words[at]!.norm) || (isKnown(at) && !held.has(at) && words[at]!.norm !== 'of'))) at--
    return at > 0 && prepositions.has(words[at]!.norm) && words[at]!.before === '' && isForeign(at - 1) && !leadWords.has(words[at - 1]!.norm) && !words[at - 1]!.norm.endsWith('ed')
  }
  const isDone = ({ mention: { label, from } }: Aim): boolean => {
    const before = figure.from - 1
    return label.axis === 'row' && from === figure.to && before > 0 && clauses[before] === clauses[figure.from] && isForeign(before) && !leadWords.has(words[before]!.norm) && !linkWords.has(words[before]!.norm)
  }
  const isLed = (): boolean => {
    const row = aims.find(({ mention }) => mention.label.axis === 'row')!.mention
    const end = Math.min(figure.from, ...aims.map(({ mention }) => mention.from).filter((from) => from >= row.to))
    if (row.to > end || clauses[row.from] !== clauses[end]) return false
    const all = Array.from({ length: end - row.to }, (_, i) => row.to + i)
    const between = all.slice(all.findLastIndex((at) => joints.has(words[at]!.norm)) + 1)
    const strange = between.filter((at) => isForeign(at) && !linkWords.has(words[at]!.norm) && !leadWords.has(words[at]!.norm))
    return strange.length > (between.some((at) => auxiliaries.test(words[at]!.norm)) ? 0 : 1)
  }
  /** `Packed, the pump weighs 15 kg`. */
  const isOpened = (): boolean => clauses[figure.from] !== 0 && !words.some((_, at) => clauses[at] === 0 && held.has(at)) && words.some((_, at) => clauses[at] === 0 && isForeign(at))
  const isModified = (): boolean => figure.to < words.length && words[figure.to]!.before === '' && isForeign(figure.to) && !linkWords.has(words[figure.to]!.norm)
  /** Where all of a table is of one thing, what is named before the figure must be that. */
  const isOfThing = (): boolean => isTraits && span.some((at) => at < figure.from && isForeign(at) && !linkWords.has(words[at]!.norm) && !leadWords.has(words[at]!.norm))
  const span = spanOf(line, figure)
  return isOpened() || isModified() || isOfThing() || span.some(isPhrase) || aims.some(isOfHead) || aims.some(isDone) || isLed()
}

/** The words of a figure's clause up to a conjunction, of a date only those before it, and those of the clause that opens the sentence. */
function spanOf({ sentence: { words }, clauses }: Line, { core, from, to }: Figure): number[] {
  let [start, end] = [from, to]
  const isOne = (at: number): boolean => clauses[at] === clauses[from] && !joints.has(words[at]!.norm)
  while (start > 0 && isOne(start - 1)) start--
  while (core.kind !== 'date' && end < words.length && isOne(end)) end++
  return words.flatMap((_, at) => ((at >= start && at < end) || clauses[at] === 0 && at < from ? [at] : []))
}
