import type { Reading } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { follows, monthAt, shortWeekdays, weekdays } from './calendar.ts'
import { isMonthHere, readDay, readNumeric, readYearAfter } from './date-parts.ts'
import { span } from './moment.ts'
import type { Moment } from './moment.ts'
import { resolve } from './written-dates.ts'
import type { Written } from './written-dates.ts'
import { readPart } from './years.ts'

/**
 * The month, day or span of days that starts at `words[at]`: `February 2022`, `24 February 2022`, `Friday, Aug. 15`, `2022-02-24`,
 * `14-16 August 2021`, `between March and June 2020`, `early June`. Without a year it is the one nearest to the article's date `today`,
 * the past one unless the words before it speak of the future; the other one is allowed. Nothing without both.
 */
export function readDate(words: readonly Word[], at: number, today: number | undefined): Reading<Moment> | undefined {
  const written = readRange(words, at, today) ?? readWeekdayDate(words, at, today) ?? readWritten(words, at, at, today)
  if (!written) return undefined
  const value = resolve(written, words, at, today)
  return value && { value: inWeek(words, at, written) ? week(value) : value, end: written.end }
}

/** `the week of June 3`. */
function inWeek(words: readonly Word[], at: number, written: Written): boolean {
  return written.day !== undefined && words[at - 1]?.norm === 'of' && words[at - 2]?.norm === 'week'
}

function week({ shown, means }: Moment): Moment {
  const all = span(means.min! - 6, means.max! + 6)
  return { shown: `the week of ${shown}`, allows: all, means: all }
}

function readWeekdayDate(words: readonly Word[], at: number, today: number | undefined): Written | undefined {
  const word = words[at]!
  const next = words[at + 1]
  if (!word.capital || !(weekdays.has(word.norm) || shortWeekdays.has(word.norm)) || !next || !/^[.,]*$/.test(next.before)) return undefined
  const date = readWritten(words, at + 1, at + 1, today)
  return date?.day === undefined ? undefined : date
}

/** One date without a range; `start` is where the words of the whole value begin. */
function readWritten(words: readonly Word[], start: number, at: number, today: number | undefined): Written | undefined {
  const numeric = readNumeric(words, at)
  if (numeric) return numeric
  const led = readPart(words, at)
  if (led) {
    const month = monthAt(words[led.end])
    if (month === undefined) return undefined
    const year = readYearAfter(words, led.end + 1, today)
    return { month, part: led.part, ...year, end: year?.end ?? led.end + 1 }
  }
  return readDayMonth(words, at, today) ?? readMonth(words, start, at, today)
}

/** `24 February 2022`, `the 24th of February`. */
function readDayMonth(words: readonly Word[], at: number, today: number | undefined): Written | undefined {
  const day = readDay(words, words[at]?.norm === 'the' ? at + 1 : at)
  if (!day) return undefined
  const of = words[day.end]?.norm === 'of' && follows(words[day.end])
  if (words[at]?.norm === 'the' && !of && !day.ordinal) return undefined
  const name = words[day.end + (of ? 1 : 0)]
  const month = follows(name) || name?.before === '-' ? monthAt(name) : undefined
  if (month === undefined) return undefined
  const end = day.end + (of ? 2 : 1)
  const year = readYearAfter(words, end, today)
  return { day: day.day, month, ...year, end: year?.end ?? end }
}

/** `February 24, 2022`, `Feb. 24th`, `August 14-16, 2021`, `February 2022`, `in June`. */
function readMonth(words: readonly Word[], start: number, at: number, today: number | undefined): Written | undefined {
  const month = monthAt(words[at])
  if (month === undefined) return undefined
  const the = words[at + 1]?.norm === 'the' ? 1 : 0
  const next = words[at + 1]
  const day = next && /^\.?$/.test(next.before) ? readDay(words, at + 1 + the, words[at - 1]?.norm !== 'the') : undefined
  if (day && (the === 0 || day.ordinal)) {
    const to = readSecondDay(words, day.end, day.day, words[at - 1]?.norm !== 'the')
    const end = to?.end ?? day.end
    const year = readYearAfter(words, end, today)
    return { month, day: day.day, ...(to && { toDay: to.day }), ...year, end: year?.end ?? end }
  }
  const year = readYearAfter(words, at + 1, today)
  if (year) return { month, ...year }
  return isMonthHere(words, start, at) ? { month, end: at + 1 } : undefined
}

function isDash(word: Word): boolean {
  return /^[-‐‑–—]$/.test(word.before)
}

/** The second day of `14-16`, `14 to 16`, `14 and 15`. */
function readSecondDay(words: readonly Word[], at: number, first: number, last = true): { day: number; end: number } | undefined {
  const word = words[at]
  if (!word) return undefined
  const link = /^(?:to|through|until|and)$/.test(word.norm)
  const the = link && words[at + 1]?.norm === 'the' ? 1 : 0
  const day = link ? readDay(words, at + 1 + the, last) : isDash(word) ? readDay(words, at, last) : undefined
  const limit = word.norm === 'and' ? first + 2 : 32
  return day && day.day > first && day.day < limit ? day : undefined
}

/** `from March 2019 to May 2020`, `March-June 2020`, `14-16 August`, `between 3 and 5 May`. */
function readRange(words: readonly Word[], at: number, today: number | undefined): Written | undefined {
  const prefix = /^(?:from|between)$/.test(words[at]!.norm) ? words[at]!.norm : undefined
  const before = prefix ?? (/^(?:from|between)$/.test(words[at - 1]?.norm ?? '') ? words[at - 1]!.norm : undefined)
  const start = prefix ? at + 1 : at
  if (!words[start]) return undefined
  const bare = readDay(words, words[start]!.norm === 'the' ? start + 1 : start)
  if (bare) {
    const second = readSecondDay(words, bare.end, bare.day) ?? (before === 'between' && words[bare.end]?.norm === 'and' ? readDay(words, words[bare.end + 1]?.norm === 'the' ? bare.end + 2 : bare.end + 1) : undefined)
    const last = second && readDayMonth(words, lastDayAt(words, bare.end), today)
    if (last?.day !== undefined && last.day > bare.day) return { ...last, day: bare.day, toDay: last.day }
  }
  const first = readDayMonth(words, start, today) ?? readMonth(words, at, start, today) ?? (monthAt(words[start]) === undefined ? undefined : { month: monthAt(words[start])!, end: start + 1 })
  const link = first && words[first.end]
  if (!first || !link) return undefined
  const dash = isDash(link)
  const joined = dash || (before === 'between' ? link.norm === 'and' : /^(?:to|until|till|through)$/.test(link.norm))
  if (!joined || (!dash && !follows(link))) return undefined
  const from = dash ? first.end : first.end + 1
  const last = readDayMonth(words, from, today) ?? readMonth(words, at, from, today) ?? lastMonth(words, from, before !== undefined || dash)
  if (!last || (first.day === undefined) !== (last.day === undefined) || last.toDay !== undefined) return undefined
  if (first.year !== undefined && last.year === undefined) return undefined
  return {
    month: first.month, toMonth: last.month, end: last.end,
    ...(first.day !== undefined && last.day !== undefined && { day: first.day, toDay: last.day }),
    ...(last.year !== undefined && { year: last.year }), ...(first.year !== undefined && { firstYear: first.year }),
  }
}

function lastDayAt(words: readonly Word[], at: number): number {
  return isDash(words[at]!) ? at : at + 1
}

function lastMonth(words: readonly Word[], at: number, linked: boolean): Written | undefined {
  const month = monthAt(words[at])
  return month === undefined || !linked ? undefined : { month, end: at + 1 }
}
