import { compareDayParts, isPartOf } from '../language/en/day-parts.ts'
import { fitOf, mayFit, wordsAround, type Fit } from '../language/detail-fit.ts'
import type { DayParts, DetailValue } from '../model/detail.ts'
import { meet } from '../model/interval.ts'
import type { ValueType } from '../model/value.ts'
import type { Verdict } from '../model/verdict.ts'

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
  closeness: (a, b) => closenessOf(fitOf(a, b)),
  settles,
}

function closenessOf({ both, side, frame }: Fit): number {
  return Math.max(both * side, frame)
}

/** Words up to so far away are joined by. */
const joinFar = 12

/** Details can be in conflict only where they share a word close by. */
function joins({ kind, unit, words, steps }: DetailValue): string[] {
  const close = words.filter((_, i) => Math.abs(steps[i]!) <= joinFar)
  return [...new Set(close.map((word) => `${kind} ${unit} ${word.toLowerCase()}`))]
}

/** Whether two details are one, by themselves; nothing where they cannot be compared. */
function compareCores(a: DetailValue, b: DetailValue): 'agree' | 'contradict' | undefined {
  if (a.kind !== b.kind || a.unit !== b.unit) return undefined
  if (a.day && b.day) return compareDayParts(a.day, b.day)
  if (a.kind === 'office') return a.name!.every((word) => b.name!.includes(word)) || b.name!.every((word) => a.name!.includes(word)) ? 'agree' : 'contradict'
  if (a.name && b.name) return mayBeOneName(a.name, b.name) ? 'agree' : 'contradict'
  if (!a.allows || !b.allows || !a.means || !b.means) return undefined
  return !meet(a.allows, b.allows) ? 'contradict' : meet(a.means, b.means) ? 'agree' : undefined
}

/** A name is held against another only where both stand before or behind one word; of nations, in brief texts, a looser fit is a strain. */
function compareNames(a: DetailValue, b: DetailValue): Verdict {
  const briefNation = a.kind === 'nation' && (a.brief || b.brief)
  if (!(briefNation || (sitAlike(a, b) && !isWhere(a))) || !mayFit(a, b, 1) || crosses(a, b) || crosses(b, a) || datesClash(a, b)) return 'unknown'
  const fit = fitOf(a, b)
  if (!isWhere(a) && (reaches(fit, least.frame) || reaches(fit, least.name)) && sitAlike(a, b)) return 'contradict'
  return briefNation && reaches(fit, least.nation) ? 'strain' : 'unknown'
}

/** Do two names share a word, or a word but for a letter or two, or is one the first letters of the other? */
function mayBeOneName(a: readonly string[], b: readonly string[]): boolean {
  if (a.some((word) => b.some((other) => word === other || word.startsWith(other) || other.startsWith(word) || (word.length > 3 && other.length > 3 && word.slice(0, 3) === other.slice(0, 3) && Math.abs(word.length - other.length) < 3)))) return true
  const lettersOf = (words: readonly string[]): string => words.map((word) => word[0]).join('')
  const isShort = (one: readonly string[], other: readonly string[]): boolean => one.length === 1 && one[0]!.length < 7 && other.length > 1 && one[0]!.includes(lettersOf(other))
  return isShort(a, b) || isShort(b, a)
}

/** What a fit must reach, for sentences of two long articles, and for those of which one is all that a short text says. */
const least = {
  /** A sentence that is the same but for the detail. */
  frame: { both: 0, near: 0, close: 0, weight: 0, shared: 1, side: 0, frame: 0.8 },
  long: { both: 0.6, near: 0.7, close: 0.55, weight: 1.5, shared: 4, side: 0.8, frame: 0 },
  brief: { both: 0, near: 0.3, close: 0, weight: 0.3, shared: 1, side: 0, frame: 0 },
  /** Small numbers, ages and dates stand for many things. */
  briefSmall: { both: 0.1, near: 0.4, close: 0.1, weight: 0.6, shared: 2, side: 0.4, frame: 0 },
  briefs: { both: 0, near: 0.12, close: 0, weight: 0.15, shared: 1, side: 0, frame: 0 },
  order: { both: 0.35, near: 0.6, close: 0.5, weight: 1.2, shared: 2, side: 0.5, frame: 0 },
  name: { both: 0.75, near: 0.75, close: 0.7, weight: 2, shared: 4, side: 0.9, frame: 0.6 },
  nation: { both: 0.3, near: 0.6, close: 0.5, weight: 1, shared: 2, side: 0.9, frame: 0 },
} satisfies Readonly<Record<string, Fit>>
/** Two of one thing are seldom so many times apart. */
const [timesMost, timesBrief] = [3, 20]

/**
 * Two sentences of which the rest fits contradict each other; where one stands in a brief article, so that its one date or amount is
 * likely the other's, a looser fit is a strain. What is counted must be the same thing, over the same time, of the same people.
 */
function compareDetails(a: DetailValue, b: DetailValue): Verdict {
  const verdict = compareCores(a, b)
  if (verdict !== 'contradict') return verdict ?? 'unknown'
  if (a.name) return compareNames(a, b)
  const brief = a.brief || b.brief
  if (!mayBeOne(a, b) || !mayFit(a, b, brief ? 1 : least.long.shared) || crosses(a, b) || crosses(b, a) || datesClash(a, b)) return 'unknown'
  const fit = fitOf(a, b)
  if (a.scope.join() === b.scope.join() && !namesClash(a, b)) {
    if (reaches(fit, least.frame) || (reaches(fit, least.long) && times(a, b) <= timesMost)) return 'contradict'
  }
  if (!brief || isDenied(a) !== isDenied(b) || times(a, b) > timesBrief) return 'unknown'
  if (isOfOther(a, b) || isOfOther(b, a) || isWeekday(a) || isWeekday(b)) return 'unknown'
  if (a.kind === 'order') return reaches(fit, least.order) ? 'strain' : 'unknown'
  if (a.brief && b.brief) return reaches(fit, least.briefs) ? 'strain' : 'unknown'
  const little = saysLittle(a) || saysLittle(b)
  if (little && a.kind !== 'date' && namesClash(a, b)) return 'unknown'
  return reaches(fit, little ? least.briefSmall : least.brief) ? 'strain' : 'unknown'
}

function reaches(fit: Fit, { both, near, close, weight, shared, side, frame }: Fit): boolean {
  return fit.side >= side && fit.frame >= frame && fit.both >= both && fit.near >= near && fit.close >= close && fit.weight >= weight && fit.shared >= shared
}

const bounds: ReadonlySet<string> = new Set('before after since until till by from to'.split(' '))

/** Can the two be of one thing at all: do what is counted and the word before fit? */
function mayBeOne(a: DetailValue, b: DetailValue): boolean {
  if (a.lead !== b.lead && (bounds.has(a.lead) || bounds.has(b.lead) || (a.kind === 'clock' && (a.lead === 'of' || b.lead === 'of')))) return false
  if ((a.kind !== 'amount' || a.unit !== '') && a.kind !== 'order') return true
  return (a.head.length === 0 && b.head.length === 0) || sameHead(a, b) || ((a.head.length === 0 || b.head.length === 0) && isLarge(a) && isLarge(b))
}

/** Is what the one counts among the words that follow the other: `three people`, `three young people`? */
function sameHead({ head: a }: DetailValue, { head: b }: DetailValue): boolean {
  return a.length > 0 && b.length > 0 && (a.includes(b.at(-1)!) || b.includes(a.at(-1)!))
}

/** Do both sentences name somebody or something close by that the other does not speak of? */
function namesClash(a: DetailValue, b: DetailValue): boolean {
  return hasOwn(a, b) && hasOwn(b, a)
}

function hasOwn(one: DetailValue, other: DetailValue): boolean {
  const theirs = wordsAround(other)
  const names = [...one.words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase()), ...one.also, ...(one.first === undefined ? [] : [one.first])]
  return names.some((name) => !theirs.has(name) && !other.also.includes(name) && other.first !== name)
}

/** Do both sentences have dates, and none that may be the same? */
function datesClash(a: DetailValue, b: DetailValue): boolean {
  return a.when.length > 0 && b.when.length > 0 && !a.when.some((day) => b.when.some((other) => mayBeOneDay(day, other)))
}

function mayBeOneDay(a: DayParts, b: DayParts): boolean {
  const verdict = compareDayParts(a, b)
  // A day of the week is not `in September`; it may be `the 8th`.
  return verdict === 'agree' || (verdict === undefined && (a.day !== undefined || b.day !== undefined))
}

function saysLittle(one: DetailValue): boolean {
  return one.kind === 'date' || one.kind === 'age' || (one.kind === 'amount' && one.unit === '' && !isLarge(one))
}

function isWeekday({ day }: DetailValue): boolean {
  return day !== undefined && day.month === undefined && day.years === undefined
}

/** Does the sentence take up somebody by `he` or `it` whom the other does not speak of? */
function isOfOther({ also }: DetailValue, other: DetailValue): boolean {
  return also.length > 0 && !also.some((name) => wordsAround(other).has(name) || other.also.includes(name) || other.first === name)
}

const places: ReadonlySet<string> = new Set('in at near from to into of outside around across off'.split(' '))

/** Does the name tell where? One place may hold the other: `in Athens`, `in Greece`. */
function isWhere({ kind, lead, name }: DetailValue): boolean {
  return kind === 'name' && places.has(lead) && !(lead === 'to' && name!.length > 1)
}

/** Is the one detail among the other's words: `aged 24, 31 and 40`? */
function crosses(a: DetailValue, b: DetailValue): boolean {
  return ` ${b.frame} `.includes(` ${a.own} `)
}

/** Do the two stand before or behind one word? */
function sitAlike(a: DetailValue, b: DetailValue): boolean {
  const [x, y] = [neighbours(a), neighbours(b)]
  return x[0] === y[0] || x[1] === y[1]
}

const known = new WeakMap<DetailValue, readonly [string, string]>()

function neighbours(detail: DetailValue): readonly [string, string] {
  let found = known.get(detail)
  if (!found) known.set(detail, (found = readNeighbours(detail)))
  return found
}

function readNeighbours({ frame }: DetailValue): readonly [string, string] {
  const framed = `^ ${frame} $`
  const at = framed.indexOf(' _ ')
  return [framed.slice(framed.lastIndexOf(' ', at - 1) + 1, at), framed.slice(at + 3, framed.indexOf(' ', at + 3))]
}

const denials = ['not', 'never', 'no', 'nor', 'neither', 'without']

function isDenied({ scope }: DetailValue): boolean {
  return scope.some((word) => denials.includes(word))
}

function times(a: DetailValue, b: DetailValue): number {
  const [x, y] = [a, b].map(({ means }) => Math.abs(means?.min ?? means?.max ?? 0)) as [number, number]
  return a.kind !== 'amount' ? 1 : Math.max(x, y) / Math.max(1e-9, Math.min(x, y))
}

/** Smaller numbers say little by themselves. */
const large = 100

function isLarge({ means }: DetailValue): boolean {
  return Math.abs(means?.min ?? means?.max ?? 0) >= large
}

/**
 * Does an article that holds `other` say what `one` says? Small numbers, lengths of time and places in an order stand for many things:
 * of them the words around must have something in common too.
 */
function settles(one: DetailValue, other: DetailValue): boolean {
  if (compareCores(one, other) !== 'agree') return false
  if (one.day && other.day) return isPartOf(one.day, other.day)
  if (one.name || one.kind === 'clock') return true
  if (one.kind === 'amount' && one.unit !== 'time' && (one.unit !== '' || isLarge(one))) return true
  if (one.head.some((word) => other.head.includes(word))) return true
  return fitOf(one, other).close > 0.2
}
