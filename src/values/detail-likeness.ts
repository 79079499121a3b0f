import { compareDayParts } from '../language/en/day-parts.ts'
import { coverOf, namesAround, namesBehind, wordsAround } from '../language/detail-words.ts'
import type { DayParts, DetailArticle, DetailValue } from '../model/detail.ts'

/** Words right before a detail that say which of several, or which end of a span, is meant. */
const bounds: ReadonlySet<string> = new Set('before after since until till by from to first last next another'.split(' '))

/** What says that a date is the first or the last of a span: the word before it, or a verb up to so many words before. */
const ends: ReadonlyMap<string, string> = new Map(Object.entries({ first: 'from since', last: 'to until till' }).flatMap(([end, words]) => words.split(' ').map((word) => [word, end] as const)))
const endVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries({ first: 'begin begins began begun beginning start starts started starting', last: 'end ends ended ending finish finishes finished finishing conclude concludes concluded' })
    .flatMap(([end, words]) => words.split(' ').map((word) => [word, end] as const)),
)
const verbFar = 4

/** Which end of a span it is: `first` in `from May` and `began in May`, `last` in `to May` and `ended in May`; another bound as it stands; else empty. */
function endOf({ lead, from, sentence: { norms } }: DetailValue): string {
  const end = ends.get(lead)
  if (end !== undefined || bounds.has(lead)) return end ?? lead
  for (let at = from - 1; at >= Math.max(0, from - verbFar); at--) {
    const told = endVerbs.get(norms[at]!)
    if (told !== undefined) return told
  }
  return ''
}

/** Can the two be of one thing at all: do what is counted and the word before fit? */
export function mayBeOne(a: DetailValue, b: DetailValue): boolean {
  if (a.lead !== b.lead && ((bounds.has(a.lead) || bounds.has(b.lead)) ? endOf(a) !== endOf(b) : a.kind === 'clock' && (a.lead === 'of' || b.lead === 'of'))) return false
  if ((a.kind !== 'amount' || a.unit !== '') && a.kind !== 'order') return true
  if (a.kind === 'order' && a.unit !== '' && !areOfOneScope(a, b)) return false
  return (a.head.length === 0 && b.head.length === 0) || sameHead(a, b) || ((a.head.length === 0 || b.head.length === 0) && isLarge(a) && isLarge(b))
}

/** Is what the one counts among the words that follow the other: `three people`, `three young people`? */
export function sameHead({ head: a }: DetailValue, { head: b }: DetailValue): boolean {
  return a.length > 0 && b.length > 0 && (a.includes(b.at(-1)!) || b.includes(a.at(-1)!))
}

/** Of what a rank is told stands so many words behind it at most: `the second largest city in Norland`. */
const scopeFar = 6

/** Are two ranks told of the same: does what is named behind the one stand behind the other? */
function areOfOneScope(a: DetailValue, b: DetailValue): boolean {
  const [x, y] = [namesBehind(a, scopeFar), namesBehind(b, scopeFar)]
  return x.length === 0 ? y.length === 0 : x.some((name) => y.includes(name))
}

/** Do both sentences name somebody or something close by that the other does not speak of? */
export function namesClash(a: DetailValue, b: DetailValue): boolean {
  return hasOwn(a, b) && hasOwn(b, a)
}

function hasOwn(one: DetailValue, other: DetailValue): boolean {
  const theirs = wordsAround(other)
  const names = [...namesAround(one), ...one.also, ...(one.first === undefined ? [] : [one.first])]
  return names.some((name) => !theirs.has(name) && !other.also.includes(name) && other.first !== name)
}

/** Do both sentences have dates, and none that may be the same? Of a span, both ends may be wrong. */
export function datesClash(a: DetailValue, b: DetailValue): boolean {
  if (a.kind === 'date' && ends.has(a.lead) && ends.has(b.lead)) return false
  return a.when.length > 0 && b.when.length > 0 && !a.when.some((day) => b.when.some((other) => mayBeOneDay(day, other)))
}

function mayBeOneDay(a: DayParts, b: DayParts): boolean {
  const verdict = compareDayParts(a, b)
  // A day of the week is not `in September`; it may be `the 8th`.
  return verdict === 'agree' || (verdict === undefined && (a.day !== undefined || b.day !== undefined))
}

/** Is it a day of the week alone, without a month or year? */
export function isWeekday({ day }: DetailValue): boolean {
  return day !== undefined && day.month === undefined && day.years === undefined
}

/** Does the sentence take up somebody by `he` or `it` whom the other does not speak of? */
function isOfOther({ also }: DetailValue, other: DetailValue): boolean {
  return also.length > 0 && !also.some((name) => wordsAround(other).has(name) || other.also.includes(name) || other.first === name)
}

/** Is the one detail among the other's words: `aged 24, 31 and 40`? */
export function crosses({ sentence: { norms: ours }, from, to }: DetailValue, { sentence: { norms }, from: start, to: end }: DetailValue): boolean {
  const length = to - from
  for (let at = 0; at + length <= norms.length; at++) {
    let same = 0
    while (same < length && norms[at + same] === ours[from + same]) same++
    if (same === length && (at + length <= start || at >= end)) return true
  }
  return false
}

/** An article of so many words at most is brief: a caption, a teaser, a summary. */
const briefMost = 80

/** Does it stand in a brief article? */
export function isBrief({ sentence: { article } }: DetailValue): boolean {
  return article.length <= briefMost
}

/** Of what a summary says so much stands in the text that it sums up. */
const summedLeast = 0.75
/** A text of fewer words says too little to be a summary of another. */
const summaryLeast = 20

/** Does the shorter of the two articles sum up the other? */
function sumsUp(a: DetailValue, b: DetailValue): boolean {
  const [short, long] = byLength(a, b)
  return short.length >= summaryLeast && coverOf(short, long) >= summedLeast
}

/** Articles of which the shorter has less than this in common with the other speak of different things. */
const commonLeast = 0.2

/** Do the two articles speak of different things? */
export function areApart(a: DetailValue, b: DetailValue): boolean {
  return coverOf(...byLength(a, b)) < commonLeast
}

/** Can two sentences of which one is in a brief article speak of one thing, by whom they name and by what else their articles say? */
export function mayBeOfOne(a: DetailValue, b: DetailValue): boolean {
  if (areApart(a, b)) return false
  const ofOther = isOfOther(a, b) || isOfOther(b, a)
  return isBrief(a) && isBrief(b) ? !ofOther : sumsUp(a, b) || !(namesClash(a, b) || ofOther)
}

function byLength({ sentence: { article: a } }: DetailValue, { sentence: { article: b } }: DetailValue): [short: DetailArticle, long: DetailArticle] {
  return a.length <= b.length ? [a, b] : [b, a]
}

/** How many times the one amount is the other; 1 for all that is no amount. */
export function times(a: DetailValue, b: DetailValue): number {
  const [x, y] = [a, b].map(({ means }) => Math.abs(means?.min ?? means?.max ?? 0)) as [number, number]
  return a.kind !== 'amount' ? 1 : Math.max(x, y) / Math.max(1e-9, Math.min(x, y))
}

const large = 100

/** Is it a number that says something by itself? Smaller ones stand for many things. */
export function isLarge({ means }: DetailValue): boolean {
  return Math.abs(means?.min ?? means?.max ?? 0) >= large
}
