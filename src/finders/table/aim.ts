import { labelForm } from '../../language/en/label-words.ts'
import { joints, leadWords, linkWords, otherWords } from '../../language/en/part-words.ts'
import { smallWords } from '../../language/en/small-words.ts'
import type { Word } from '../../model/index.ts'
import type { Label } from './label.ts'
import type { Mention } from './mentions.ts'
import type { Figure, Line } from './prose.ts'

/** A row or column that a sentence names for one of its figures. */
export interface Aim {
  readonly mention: Mention
  /** How many words and marks of punctuation lie between. */
  readonly far: number
  /** Is this figure the nearest one? */
  readonly isNear: boolean
}

/** A mark of punctuation, or a conjunction, parts as much as so many words. */
const markFar = 3
/** Behind so many commas and brackets a figure is of another thing than a name. */
const clausesMost = 2
/** A common word so far away says nothing of a figure. */
const wordFar = 8

/** How far a figure stands from a mention. */
function farOf({ sentence: { words }, clauses }: Line, { from, to }: Mention, figure: Figure): number {
  const [low, high] = to <= figure.from ? [to, figure.from] : [figure.to, from]
  const marks = Math.abs(clauses[figure.from]! - clauses[from]!) + words.slice(low, high).filter(({ norm }) => joints.has(norm)).length
  return Math.max(0, high - low) + markFar * marks
}

/** Which row, or column, a sentence names for a figure; nothing where it may be one of several. */
export function aimOf(line: Line, mentions: readonly Mention[], figure: Figure, figures: readonly Figure[]): Aim | undefined {
  const mine = mentions.filter((mention) => figures.every((other) => other === figure || farOf(line, mention, other) > farOf(line, mention, figure)))
  const [near] = nearestFirst(line, mine, figure)
  const aim = (mention: Mention, isNear: boolean): Aim => ({ mention, far: farOf(line, mention, figure), isNear })
  if (near) {
    const clause = line.clauses[figure.from]!
    const isClear = mine.every(({ label, from }) => label === near.label || (line.clauses[near.from] === clause && line.clauses[from] !== clause))
    const isBeside = near.is === 'word' ? farOf(line, near, figure) <= wordFar : Math.abs(clause - line.clauses[near.from]!) <= clausesMost
    return isClear && isBeside ? aim(near, true) : undefined
  }
  const [one] = nearestFirst(line, mentions.filter(({ from, to }) => to <= figure.from && line.clauses[figure.from]! - line.clauses[from]! <= clausesMost), figure)
  return one && one.is !== 'word' && mentions.every(({ label }) => label === one.label) ? aim(one, false) : undefined
}

function nearestFirst(line: Line, mentions: readonly Mention[], figure: Figure): Mention[] {
  return [...mentions].sort((a, b) => farOf(line, a, figure) - farOf(line, b, figure))
}

/** Mentions without those that are listed with another, so that a figure may be of either or of both: `Norway and Sweden won 14`. */
export function withoutLists(mentions: readonly Mention[], figures: readonly Figure[]): Mention[] {
  const isListed = (a: Mention, b: Mention): boolean => a.label !== b.label && !figures.some(({ from }) => from >= Math.min(a.to, b.to) && from < Math.max(a.from, b.from))
  return mentions.filter((one) => !mentions.some((other) => isListed(one, other)))
}

/**
 * Is a common word no part of a longer term: not `population density`, `net revenue` or `14 relay golds`?
 *
 * @param known words beside it that make no other thing of it, in base form
 */
export function standsAlone({ sentence: { words } }: Line, { from, to, label }: Mention, figure: Figure, known: (word: string) => boolean): boolean {
  const [previous, first, next] = [words[from - 1], words[from]!, words[to]]
  const isKnown = ({ norm }: Word): boolean => known(labelForm(norm))
  const isVerb = ({ norm }: Word): boolean => leadWords.has(norm) || (norm.endsWith('ed') && !otherWords.has(norm))
  const isBetween = (word: Word): boolean => (word.norm === 'of' ? figure.core.unit !== '' : smallWords.has(word.norm) || isKnown(word))
  if (from >= figure.from && to <= figure.to) return true
  if (first.before === '-' && !first.spaced) return false
  if (figure.to <= from ? !words.slice(figure.to, from).every(isBetween) : isWordBeside(previous, first) && !isVerb(previous) && !isKnown(previous)) return false
  if (!isWordBeside(next, next) || to === figure.from || isKnown(next) || linkWords.has(next.norm) || smallWords.has(next.norm)) return true
  const after = words[to + 1]
  return figure.to === from && isThings(next, label) && (!isWordBeside(after, after) || smallWords.has(after.norm))
}

/** Is it a word, with no punctuation before `second`, which is the later one of it and its neighbour? */
function isWordBeside(word: Word | undefined, second: Word | undefined): word is Word {
  return word?.kind === 'word' && second?.before === ''
}

/** `14 gold medals`: a plural behind a label that is none. */
function isThings({ norm }: Word, { words }: Label): boolean {
  return /[^s]s$/.test(norm) && words.length === 1
}
