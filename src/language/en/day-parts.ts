import type { DayParts } from '../../model/detail.ts'
import type { Word } from '../../model/word.ts'
import { isDate } from '../days.ts'
import { decades, isCounted, monthAt, shortWeekdays, weekdays } from './calendar.ts'
import { isMonthHere, readDay, readNumeric } from './date-parts.ts'
import { readEra } from './eras.ts'
import { joins, readOrdinal } from './numerals.ts'
import { yearFigure } from './year-figures.ts'

/** Names of months that people and verbs have too. */
const ambiguous: ReadonlySet<string> = new Set(['april', 'june', 'august', 'may', 'march', 'jan', 'mar', 'sep', 'dec'])
/** Words after which such a name is a month. */
const beforeMonths: ReadonlySet<string> = new Set(['in', 'on', 'of', 'since', 'until', 'during', 'last', 'this', 'next', 'early', 'late', 'mid'])

/**
 * What is written of the date at `words[at]`, without looking at the article's own date: `Friday`, `Fri, Aug. 15`, `24 February 2022`,
 * `June 1866`, `1997`, `the 1990s`, `19th century`, `44 BC`. One date of a span.
 */
export function readDayParts(words: readonly Word[], at: number): { parts: DayParts; end: number } | undefined {
  const word = words[at]
  if (!word || word.kind === 'quote') return undefined
  const era = readEra(words, at)
  if (era) return { parts: { years: roughly(words, at, era.years) }, end: era.end }
  const numeric = readNumeric(words, at)
  if (numeric) return { parts: { day: numeric.day, month: numeric.month, years: [numeric.year, numeric.year] }, end: numeric.end }
  const weekday = word.capital ? weekdays.get(word.norm) : undefined
  if (weekday !== undefined || (word.capital && shortWeekdays.has(word.norm))) {
    const next = words[at + 1]
    const rest = next && /^[.,]*$/.test(next.before) ? readMonthParts(words, at + 1) : undefined
    if (rest && rest.parts.day !== undefined) return { parts: { weekday: weekday ?? shortWeekdays.get(word.norm)!, ...rest.parts }, end: rest.end }
    return weekday === undefined ? undefined : { parts: { weekday }, end: at + 1 }
  }
  return readMonthParts(words, at) ?? readYears(words, at)
}

function readMonthParts(words: readonly Word[], at: number): { parts: DayParts; end: number } | undefined {
  const day = readDay(words, at)
  if (day) {
    const behind = monthBehind(words, day.end)
    if (behind) return withYear(words, { day: day.day, month: behind.month }, behind.end)
    const last = lastDay(words, day.end)
    const month = last && last.day > day.day ? monthBehind(words, last.end)?.month : undefined
    return month === undefined ? undefined : { parts: { day: day.day, month }, end: day.end }
  }
  const month = monthAt(words[at])
  if (month === undefined) return undefined
  const the = words[at + 1]?.norm === 'the' ? 1 : 0
  const next = words[at + 1 + the]
  const after = next && /^\.?$/.test(next.before) ? readDay(words, at + 1 + the, true) : undefined
  if (after && (the === 0 || after.ordinal)) return withYear(words, { day: after.day, month }, after.end)
  const whole = withYear(words, { month }, at + 1)
  if (whole.parts.years) return whole
  return ambiguous.has(words[at]!.norm) && !isMonthHere(words, at, at) && !beforeMonths.has(words[at - 1]?.norm ?? '') ? undefined : whole
}

/** `May`, `of May` behind a day. */
function monthBehind(words: readonly Word[], at: number): { month: number; end: number } | undefined {
  const of = words[at]?.norm === 'of' && joins(words[at]) ? 1 : 0
  const month = joins(words[at + of]) ? monthAt(words[at + of]) : undefined
  return month === undefined ? undefined : { month, end: at + of + 1 }
}

/** The last day of a span whose first stands before: the `8` of `3-8 May`, `3 to 8 May`, `3 and 8 May`. */
function lastDay(words: readonly Word[], at: number): { day: number; end: number } | undefined {
  const word = words[at]
  if (!word) return undefined
  if (/^[-‐‑–—]$/.test(word.before)) return readDay(words, at)
  return joins(word) && /^(?:to|and|or|until|till)$/.test(word.norm) && joins(words[at + 1]) ? readDay(words, at + 1) : undefined
}

/** With the year that stands behind: `, 2022`, `of 2022`. */
function withYear(words: readonly Word[], parts: DayParts, end: number): { parts: DayParts; end: number } {
  const of = words[end]?.norm === 'of' && joins(words[end]) ? 1 : 0
  const word = words[end + of]
  const year = word && /^[.,]*$/.test(word.before) ? yearFigure(words, end + of) : undefined
  if (year === undefined || (parts.day !== undefined && parts.month !== undefined && !isDate(year, parts.month, parts.day))) return { parts, end }
  return { parts: { ...parts, years: [year, year] }, end: end + of + 1 }
}

function readYears(words: readonly Word[], at: number): { parts: DayParts; end: number } | undefined {
  const word = words[at]!
  const next = words[at + 1]
  const spelled = decades.get(word.norm)
  if (spelled !== undefined && words[at - 1]?.norm === 'the') return { parts: { years: [spelled, spelled + 9] }, end: at + 1 }
  if (/^1[0-9]\d0$|^20\d0$/.test(word.text) && next && ((!next.spaced && next.norm === 's') || ((next.kind === 'possessive' || next.norm === "'s" || next.norm === 's') && /^(?:the|early|mid|late)$/.test(words[at - 1]?.norm ?? '')))) {
    const first = Number(word.text)
    return { parts: { years: [first, first + (first % 100 === 0 && first < 2000 ? 99 : 9)] }, end: at + 2 }
  }
  const ordinal = readOrdinal(words, at)
  if (ordinal && ordinal.value > 10 && ordinal.value < 22 && words[ordinal.end]?.norm === 'century') return { parts: { years: [(ordinal.value - 1) * 100, ordinal.value * 100] }, end: ordinal.end + 1 }
  const year = word.before.endsWith('$') ? undefined : yearFigure(words, at)
  // Round figures before a plural are counts; `the 2005 elections` have a year.
  if (year === undefined || (isCounted(next) && (year % 100 === 0 || year < 1800))) return undefined
  return { parts: { years: roughly(words, at, [year, year]) }, end: at + 1 }
}

const hedges: ReadonlySet<string> = new Set(['around', 'about', 'circa', 'c', 'ca', 'roughly', 'approximately'])
/** What `around` allows either way: in years since printing they are known better than before. */
const [roughLate, roughEarly, printing] = [5, 25, 1450]

/** Years with a hedge before them allow some either way. */
function roughly(words: readonly Word[], at: number, [first, last]: readonly [number, number]): readonly [number, number] {
  if (!hedges.has(words[at - 1]?.norm ?? '')) return [first, last]
  const rough = first < printing ? roughEarly : roughLate
  return [first - rough, last + rough]
}

/** The verdict on two dates by what both have of them; nothing where they share no part. */
export function compareDayParts(a: DayParts, b: DayParts): 'agree' | 'contradict' | undefined {
  const years = a.years && b.years ? a.years[0] <= b.years[1] && b.years[0] <= a.years[1] : undefined
  const shared = [years, same(a.month, b.month), same(a.day, b.day), same(a.weekday, b.weekday)].filter((one) => one !== undefined)
  if (shared.length === 0) return undefined
  return shared.includes(false) ? 'contradict' : 'agree'
}

/** Does `whole` write everything that `part` writes, and no wider a span of years? */
export function isPartOf(part: DayParts, whole: DayParts): boolean {
  const isWider = part.years && whole.years && (whole.years[0] < part.years[0] || whole.years[1] > part.years[1])
  return !isWider && (Object.keys(part) as (keyof DayParts)[]).every((key) => whole[key] !== undefined)
}

function same(a: number | undefined, b: number | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a === b
}
