import type { Word } from '../../model/word.ts'
import { dayOf } from '../days.ts'

/** Names of months in order, as they are shown. */
export const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const

/** 1 to 12 by lower-case name or short form. */
export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, i): [string, number] => [name.toLowerCase(), i + 1]),
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, i): [string, number] => [name, i + 1]),
  ['sept', 9],
])

/** Names of weekdays in order, Sunday first. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** 0 (Sunday) to 6 by lower-case name. */
export const weekdays: ReadonlyMap<string, number> = new Map(weekdayNames.map((name, i) => [name.toLowerCase(), i]))

/** 0 to 6 by short form: weekdays only where a date stands beside them (`Fri, Aug. 15`). */
export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ['sun', 0], ['mon', 1], ['tue', 2], ['tues', 2], ['wed', 3], ['weds', 3], ['thu', 4], ['thur', 4], ['thurs', 4], ['fri', 5], ['sat', 6],
])

/** First month of each season in the northern hemisphere; winter begins in December of the year before the one that it is named by. */
export const seasons: ReadonlyMap<string, number> = new Map([['winter', 0], ['spring', 3], ['summer', 6], ['autumn', 9], ['fall', 9]])

/** Decades that are written as words, by their first year. */
export const decades: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920], ['thirties', 1930], ['forties', 1940], ['fifties', 1950], ['sixties', 1960], ['seventies', 1970], ['eighties', 1980], ['nineties', 1990],
])

/** A part of a year, a month or a decade, as shares of it: what the words allow and what they mean. */
export interface Part {
  readonly shown: string
  readonly allows: readonly [number, number]
  readonly means: readonly [number, number]
}

const early: Part = { shown: 'early', allows: [0, 0.5], means: [0, 0.4] }
const mid: Part = { shown: 'mid', allows: [0.25, 0.8], means: [0.35, 0.7] }
const late: Part = { shown: 'late', allows: [0.5, 1], means: [0.6, 1] }

/** Parts in one word: `early 2019`, `mid-1980s`, `late last year`. */
export const parts: ReadonlyMap<string, Part> = new Map([['early', early], ['mid', mid], ['late', late]])

const firstHalf: Part = { shown: 'first half of', allows: [0, 0.5], means: [0, 0.5] }
const secondHalf: Part = { shown: 'second half of', allows: [0.49, 1], means: [0.49, 1] }

/** Parts that stand before `of`: `the end of 2019`, `the first half of June`. */
export const partsOf: ReadonlyMap<string, Part> = new Map([
  ['start', { shown: 'start of', allows: [0, 0.34], means: [0, 0.25] }],
  ['beginning', { shown: 'start of', allows: [0, 0.34], means: [0, 0.25] }],
  ['middle', mid],
  ['end', { shown: 'end of', allows: [0.66, 1], means: [0.75, 1] }],
  ['first half', firstHalf], ['second half', secondHalf],
])

/** The quarter of a year by `first` to `fourth`. */
export function quarter(n: number): Part {
  return { shown: `${['first', 'second', 'third', 'fourth'][n - 1]} quarter of`, allows: [(n - 1) / 4, n / 4], means: [(n - 1) / 4, n / 4] }
}

/** Words that say that a date is not exact. */
export const about: ReadonlySet<string> = new Set(['about', 'around', 'circa', 'approximately', 'roughly'])

/** The month at `word`, 1 to 12, or undefined: a capitalised name only, so `may` and `march` never are. */
export function monthAt(word: Word | undefined): number | undefined {
  return word?.capital && word.kind === 'word' ? months.get(word.norm) : undefined
}

/** Does this word, with a capital, name a month or a day of the week, in full or short? */
export function namesDay(word: Word): boolean {
  return monthAt(word) !== undefined || (word.capital && word.kind === 'word' && (weekdays.has(word.norm) || shortWeekdays.has(word.norm)))
}

/** Is the word in this position written on to the one before it, or at most one space apart without punctuation? */
export function follows(word: Word | undefined): boolean {
  return word !== undefined && word.before === ''
}

/** The first day of a month, given as a count of months from January of `year` (0 is January). */
export function monthStart(year: number, index: number): number {
  return dayOf(year, index + 1, 1)
}

/**
 * Does this lower-case word look like the noun of a count: a plural, or people? `2000 soldiers`, `15 people`.
 * Only its form is looked at, so a third-person verb (`2019 brings`) looks the same.
 */
export function isCounted(word: Word | undefined): boolean {
  if (!word || word.before !== '' || word.capital) return false
  if (word.kind === 'symbol') return true
  if (word.kind !== 'word') return false
  if (countedWords.has(word.norm)) return true
  return word.norm.length > 3 && word.norm.endsWith('s') && !singular.has(word.norm) && !/(?:ss|us|is)$/.test(word.norm)
}

const countedWords: ReadonlySet<string> = new Set(
  ('people men women children troops police personnel staff residents others percent per pc million billion trillion thousand hundred dozen bn mn ' +
    'km kg cm mm m k ft mph kph degrees times dead injured wounded more cattle sheep fish aircraft feet tonnes tons hp mw gw kw kwh').split(' '),
)
const singular: ReadonlySet<string> = new Set('was has does says sees saw always perhaps towards across news olympics sometimes its ours theirs as'.split(' '))
