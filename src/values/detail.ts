import { isPartOf } from '../language/en/day-parts.ts'
import { datedFamilies } from '../language/en/events.ts'
import { growingWords, movingWords } from '../language/en/moving-words.ts'
import { fitOf, mayFit, reaches, type Fit } from '../language/detail-fit.ts'
import { eachAround, wordsAround } from '../language/detail-words.ts'
import type { DetailValue } from '../model/detail.ts'
import type { CompareOptions, ValueType } from '../model/value.ts'
import type { Verdict } from '../model/verdict.ts'
import { compareCores } from './detail-cores.ts'
import { compareEvents } from './detail-events.ts'
import { crosses, datesClash, isBrief, isLarge, isWeekday, mayBeOfOne, mayBeOne, namesClash, sameHead, times } from './detail-likeness.ts'
import { compareNames } from './detail-names.ts'
import { neighbours, speaks } from './name-likeness.ts'

/** A figure, date or name with the words around it, as the finder `aligned` reads it. */
export const detail: ValueType<DetailValue> = {
  name: 'detail',
  family: 'detail',
  reads: 'a figure, date or name with the words around it, as the finder `aligned` reads it',
  starts: () => false,
  read: () => undefined,
  compare: compareDetails,
  conflict: 'The two sentences say the same otherwise.',
  format: ({ shown }) => shown,
  joins,
  joinsIn,
  joinsLeast: (a, b) => (isBrief(a) || isBrief(b) || saysFew(a) || saysFew(b) ? 1 : 2),
  closeness: (a, b) => closenessOf(fitOf(a, b)),
  settles,
  updates,
}

function closenessOf({ both, side, frame }: Fit): number {
  return Math.max(both * side, frame)
}

/** Words up to so far away are joined by; in a brief article all. */
const joinFar = 12

/** Details can be in conflict only where they share a word close by. */
function joins(one: DetailValue): string[] {
  const close: string[] = []
  const far = isBrief(one) ? Infinity : joinFar
  eachAround(one, (word, step) => {
    if (Math.abs(step) <= far && !close.includes(word)) close.push(word)
  })
  return close
}

/** Of so few telling words two sentences may share one alone. */
const fewMost = 5

function saysFew({ sentence: { words } }: DetailValue): boolean {
  return words.length <= fewMost
}

/** They are of one kind and unit; of names and events, the word before or behind is one, too. */
function joinsIn(one: DetailValue): string[] {
  const { kind, unit } = one
  if (kind !== 'name' && kind !== 'office' && kind !== 'event') return [`${kind} ${unit}`]
  const [before, behind] = neighbours(one)
  const sides = [`${kind} ${unit} ${before} _`, `${kind} ${unit} _ ${behind}`]
  if (kind === 'event') return isBrief(one) || (datedFamilies.has(unit) && one.when.length > 0) ? [...sides, `${kind} ${unit}`] : sides
  return speaks(one) ? [...sides, `${kind} speaks`] : sides
}

/** What a fit must reach, for sentences of two long articles, and for those of which one is all that a short text says. */
const least = {
  /** A sentence that is the same but for the detail. */
  frame: { both: 0, near: 0, close: 0, weight: 0, shared: 1, side: 0, frame: 0.8 },
  long: { both: 0.6, near: 0.7, close: 0.55, weight: 1.5, shared: 4, side: 0.8, frame: 0 },
  brief: { both: 0, near: 0.3, close: 0, weight: 0.3, shared: 1, side: 0, frame: 0 },
  /** Small numbers and ages stand for many things. */
  briefSmall: { both: 0.1, near: 0.4, close: 0.1, weight: 0.6, shared: 2, side: 0.4, frame: 0 },
  /** Of dates articles hold many, each of another thing. */
  briefDate: { both: 0.4, near: 0.4, close: 0.4, weight: 0.6, shared: 2, side: 0.4, frame: 0 },
  /** Two amounts far apart of what has one word. */
  sameHead: { both: 0.2, near: 0.5, close: 0, weight: 0, shared: 0, side: 0, frame: 0 },
  briefs: { both: 0, near: 0.12, close: 0, weight: 0.1, shared: 1, side: 0, frame: 0 },
  /** Places in an order are told from one another by what they are of. */
  briefOrders: { both: 0, near: 0.55, close: 0, weight: 0.7, shared: 2, side: 0, frame: 0 },
  order: { both: 0.35, near: 0.6, close: 0.5, weight: 1.2, shared: 2, side: 0.5, frame: 0 },
} satisfies Readonly<Record<string, Fit>>
/** Two of one thing are seldom so many times apart. */
const [timesMost, timesBrief] = [3, 20]
/** What one amount comes to in another unit is not the same only where it is more than so many times apart. */
const convertedLeast = 1.1

/**
 * Two sentences of which the rest fits contradict each other; where one stands in a brief article, so that its one date or amount is
 * likely the other's, a looser fit is a strain. What is counted must be the same thing, over the same time, of the same people.
 */
function compareDetails(a: DetailValue, b: DetailValue, options: CompareOptions): Verdict {
  const verdict = compareCores(a, b)
  if (verdict !== 'contradict') return verdict ?? 'unknown'
  if (a.kind === 'event') return compareEvents(a, b)
  if (a.name) return compareNames(a, b, options)
  const brief = isBrief(a) || isBrief(b)
  if (!mayBeOne(a, b) || !mayFit(a, b, brief ? 1 : least.long.shared) || crosses(a, b) || crosses(b, a) || datesClash(a, b) || a.denied !== b.denied) return 'unknown'
  const fit = fitOf(a, b)
  // Rates change, and are rounded.
  if (a.converted || b.converted) return a.converted && b.converted && reaches(fit, least.frame) && times(a, b) > convertedLeast ? 'contradict' : 'unknown'
  if (a.scope.join() === b.scope.join() && !namesClash(a, b)) {
    if (reaches(fit, least.frame) || (reaches(fit, least.long) && times(a, b) <= timesMost)) return 'contradict'
  }
  return brief && mayBeOfSize(a, b, fit) && mayBeOfOne(a, b) && reaches(fit, leastOfBrief(a, b)) ? 'strain' : 'unknown'
}

/** Are two details of which one is in a brief article no days of the week, and not too far apart to be of one thing? */
function mayBeOfSize(a: DetailValue, b: DetailValue, fit: Fit): boolean {
  return !isWeekday(a) && !isWeekday(b) && (times(a, b) <= timesBrief || (sameHead(a, b) && reaches(fit, least.sameHead)))
}

function leastOfBrief(a: DetailValue, b: DetailValue): Fit {
  if (isBrief(a) && isBrief(b)) return a.kind === 'order' ? least.briefOrders : least.briefs
  if (a.kind === 'order') return least.order
  if (a.kind === 'date') return least.briefDate
  return saysLittle(a) || saysLittle(b) ? least.briefSmall : least.brief
}

/** Is it a detail of a kind of which articles hold many: an age, a small number? */
function saysLittle(one: DetailValue): boolean {
  return one.kind === 'age' || (one.kind === 'amount' && one.unit === '' && !isLarge(one))
}

/**
 * Does an article that holds `other` say what `one` says? Small numbers, lengths of time and places in an order stand for many things:
 * of them the words around must have something in common too.
 */
function settles(one: DetailValue, other: DetailValue): 'anywhere' | 'nearby' | undefined {
  // `German`, `Germany`
  if (one.place !== undefined && one.place === other.place) return 'anywhere'
  if (compareCores(one, other) !== 'agree') return undefined
  if (one.day && other.day) return isPartOf(one.day, other.day) ? 'nearby' : undefined
  if (one.name || one.kind === 'clock') return 'anywhere'
  if (one.kind === 'amount' && one.unit !== 'time' && (one.unit !== '' || isLarge(one))) return 'nearby'
  if (one.head.some((word) => other.head.includes(word))) return 'nearby'
  return fitOf(one, other).close > 0.2 ? 'nearby' : undefined
}

/** Tolls and counts grow; prices, polls and the weather move either way. */
function updates(earlier: DetailValue, later: DetailValue): boolean {
  if (later.kind !== 'amount') return false
  const [from, to] = [earlier, later].map(({ means }) => means?.min ?? means?.max ?? 0) as [number, number]
  const words = [...wordsAround(earlier), ...wordsAround(later), ...earlier.scope, ...later.scope]
  return words.some((word) => movingWords().has(word)) || (to >= from && words.some((word) => growingWords().has(word)))
}
