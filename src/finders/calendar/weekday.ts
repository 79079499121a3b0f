import { shortWeekdays, months, weekdays } from '../../language/en/calendar.ts'
import { readDate } from '../../language/en/dates.ts'
import type { Moment } from '../../language/en/moment.ts'
import { yearFigure } from '../../language/en/year-figures.ts'
import { dateOf, dayOf, isDate, weekday as weekdayOf } from '../../language/days.ts'
import type { Word } from '../../model/index.ts'
import { setOf, type Check, type Look, type Reckoning } from './check.ts'

/** Before it countries still differed in their calendars; Greece was the last. */
const firstYear = 1924
/** A date without a year is sure to be of the year that is nearest only within so many days of the article. */
const nearDays = 40

const lists = setOf('and or to & through until till')
const links = setOf('was is were fell falls fall')

/** The weekday that stands with a date: `Tuesday, August 15, 2025`, `the 15th of August, a Tuesday`, `15 August (Tuesday)`. */
export const weekday: Check = {
  slot: 'weekday',
  type: 'weekday',
  clues: [{ words: [[...weekdays.keys(), ...shortWeekdays.keys()], [...months.keys()]] }],
  find: (look) => look.words.flatMap((word, at) => {
    const written = word.capital ? (weekdays.get(word.norm) ?? shortWeekdays.get(word.norm)) : undefined
    if (written === undefined || isOfList(look.words, at)) return []
    const found = dateAfter(look, at) ?? (weekdays.has(word.norm) ? dateBefore(look, at) : undefined)
    if (!found || (!found.sure && fitsOtherYear(found.day, written, look))) return []
    const reckoning: Reckoning = { written: { from: at, to: at + 1, value: { weekday: written } }, follows: { from: found.from, to: found.to, value: { weekday: weekdayOf(found.day) } } }
    return [reckoning]
  }),
}

/** `Monday and Tuesday, August 4 and 5`; `The Sun, May 3` is a newspaper and `Sheffield Wednesday` a club. */
function isOfList(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]
  if (!previous || words[at]!.before.includes('(')) return false
  if (previous.norm === 'the' || previous.norm === 'sheffield' || weekdays.has(previous.norm) || /[-–—/]$/.test(words[at]!.before)) return true
  return lists.has(previous.norm) && weekdays.has(words[at - 2]?.norm ?? '')
}

/** Where the article names a year in which the date is of that weekday, it may well tell of that one. */
function fitsOtherYear(day: number, written: number, { years }: Look): boolean {
  const { month, day: date } = dateOf(day)
  return weekdayOf(day) !== written && [...years()].some((year) => isDate(year, month, date) && weekdayOf(dayOf(year, month, date)) === written)
}

interface Day {
  readonly day: number
  /** Is its year written? */
  readonly sure: boolean
  readonly from: number
  readonly to: number
}

function dateAfter(look: Look, at: number): Day | undefined {
  const { words } = look
  const next = words[at + 1]
  return next && /^[.,]*\(?$/.test(next.before) ? dayAt(look, at + 1) : undefined
}

function dateBefore(look: Look, at: number): Day | undefined {
  const { words } = look
  const next = words[at + 1]
  if (next && !/[,.;:)–—]/.test(next.before)) return undefined
  const article = /^an?$/.test(words[at - 1]?.norm ?? '')
  const start = article ? at - 1 : at
  const on = article && words[start - 1]?.norm === 'on' ? start - 1 : start
  const linked = article && links.has(words[on - 1]?.norm ?? '')
  if (!linked && (on < start || !/^,$|\($/.test(words[start]!.before))) return undefined
  if (!linked && !article && words[start]!.before === ',' && !next?.before.startsWith(',')) return undefined
  const end = linked ? on - 1 : start
  for (let from = Math.max(0, end - 6); from < end; from++) {
    const found = dayAt(look, from)
    if (found?.to === end) return found
  }
  return undefined
}

/** The one day that is written at `words[at]`, where its year is written or certain. */
function dayAt({ words, date }: Look, at: number): Day | undefined {
  const reading = readDate(words, at, date)
  const day = reading && certainDay(reading.value, words, date)
  if (day === undefined || /^[-–—/]$/.test(words[reading!.end]?.before ?? '') || (words[reading!.end]?.norm === 'and' && words[reading!.end + 1]?.kind === 'number')) return undefined
  return dateOf(day).year < firstYear ? undefined : { day, sure: reading!.value.either === undefined, from: at, to: reading!.end }
}

function certainDay({ allows, either = [allows] }: Moment, words: readonly Word[], date: number | undefined): number | undefined {
  const days = either.filter(({ min, max }) => max! - min! === 1).map(({ min }) => min!)
  if (days.length < either.length) return undefined
  if (days.length === 1) return days[0]
  if (date === undefined || words.some((_, at) => yearFigure(words, at) !== undefined)) return undefined
  return days.find((day) => Math.abs(day - date) <= nearDays)
}
