import { startsAmount } from '../../language/en/amounts.ts'
import { readDate } from '../../language/en/dates.ts'
import { readYear } from '../../language/en/years.ts'
import { yearFigure } from '../../language/en/year-figures.ts'
import { dateOf, dayOf } from '../../language/days.ts'
import { seconds } from '../../language/en/units.ts'
import type { Interval, Ranged, Reading, Value, Word } from '../../model/index.ts'
import type { Look } from './check.ts'

/** A time as it is written: the first day that it may be, and the day after the last. */
export interface Time {
  readonly from: number
  readonly to: number
  /** The first word after it. */
  readonly end: number
}

/** The day, month or year that is written at `words[at]`, with its year. Spans of several years, decades and the like are none. */
export function timeAt(words: readonly Word[], at: number): Time | undefined {
  if (!words[at]) return undefined
  const reading = readDate(words, at, undefined) ?? bareYear(words, at) ?? readYear(words, at)
  if (!reading || reading.value.either) return undefined
  const { min, max } = reading.value.allows
  return min === undefined || max === undefined || max - min > 366 ? undefined : { from: min, to: max, end: reading.end }
}

/** A figure that is written as years are, and with nothing joined to it. */
export function bareYear(words: readonly Word[], at: number): { value: { allows: Interval; either?: undefined }; end: number } | undefined {
  const year = yearFigure(words, at)
  const next = words[at + 1]
  if (year === undefined || (next && !next.spaced && /^[-–—/]$/.test(next.before))) return undefined
  return { value: { allows: { min: dayOf(year, 1, 1), max: dayOf(year + 1, 1, 1) } }, end: at + 1 }
}

/** Two times joined by a dash, or by `to`, `until` or `and`: `1990-1995`, `3 May 1950 – 4 June 2010`. Absent where the second is before the first. */
export function pairAt(words: readonly Word[], at: number, links: ReadonlySet<string>): { first: Time; last: Time; end: number } | undefined {
  const first = yearThen(words, at) ?? timeAt(words.slice(0, linkAfter(words, at, links)), at)
  const link = first && words[first.end]
  if (!first || !link) return undefined
  const dash = /^[-–—‐‑]$/.test(link.before)
  if (!dash && !(link.before === '' && links.has(link.norm))) return undefined
  const start = dash ? first.end : first.end + 1
  const last = shortYear(words, start, first) ?? timeAt(words.slice(start), 0)
  if (!last) return undefined
  const end = last === undefined ? start : last.end + (isShort(words, start) ? 0 : start)
  return last.from >= first.from ? { first, last: { ...last, end }, end } : undefined
}

/** A year that a dash follows at once, as `timeAt` does not read it. */
function yearThen(words: readonly Word[], at: number): Time | undefined {
  const year = yearFigure(words, at)
  return year === undefined ? undefined : { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1), end: at + 1 }
}

function isShort(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word?.kind === 'number' && /^\d\d$/.test(word.text) && /^[-–—‐‑]$/.test(word.before)
}

/** The `95` of `1990-95`. */
function shortYear(words: readonly Word[], at: number, first: Time): Time | undefined {
  if (!isShort(words, at) || first.to - first.from < 365) return undefined
  const year = Math.floor(dateOf(first.from).year / 100) * 100 + Number(words[at]!.text)
  return { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1), end: at + 1 }
}

function linkAfter(words: readonly Word[], at: number, links: ReadonlySet<string>): number {
  for (let index = at + 1; index < Math.min(words.length, at + 8); index++) if (links.has(words[index]!.norm) || /^[-–—]$/.test(words[index]!.before)) return index
  return words.length
}

/** How many days may lie between two times, counted with both ends at the most. */
export function daysBetween(first: Time, last: Time): Interval {
  // Of days, as many as nights at the least; of months and years, the time from the end of the first to the start of the last.
  const least = first.to - first.from === 1 && last.to - last.from === 1 ? last.from - first.from : last.from - first.to
  return { min: Math.max(0, least), max: last.to - first.from }
}

/** The units that dates and years are counted in. */
export const dayUnits = ['day', 'week', 'month', 'year', 'decade'] as const
type DayUnit = (typeof dayUnits)[number]

/** A number of days, weeks, months, years or decades. */
export interface Amount {
  readonly reading: Reading
  readonly unit: DayUnit
}

/** The number of days or longer that starts at `words[at]`, whatever stands behind it. Vague ones and those of several units are none. */
export function amountAt({ words, readAlone }: Look, at: number): Amount | undefined {
  if (!startsAmount(words[at]!)) return undefined
  const previous = words[at - 1]
  if (previous && words[at]!.before !== ',' && (previous.kind === 'number' || previous.kind === 'symbol' || /^(?:to|or|least|than|most)$/.test(previous.norm))) return undefined
  for (let end = at + 1; end < Math.min(words.length, at + 7); end++) {
    const unit = dayUnits.find((one) => words[end]!.norm === one || words[end]!.norm === `${one}s`)
    if (!unit) continue
    const reading = readAlone('duration', at, end + 1)
    const value = reading?.value as (Ranged & { vague?: string; unit: string; parts?: unknown }) | undefined
    return reading && value && reading.end === end + 1 && !value.vague && !value.parts && value.unit === unit ? { reading, unit } : undefined
  }
  return undefined
}

/** A length of time as a `duration`, in the unit in which it is to be told. */
export function lengthOf(days: Interval, unit: DayUnit): Value {
  const allows = { min: days.min! * seconds.day, max: days.max! * seconds.day }
  const middle = (allows.min + allows.max) / 2 / seconds[unit]
  const number = middle < 3 && unit !== 'day' ? Math.round(middle * 2) / 2 : Math.round(middle)
  return { allows, means: allows, number, unit, hedge: 'about' }
}

/** Full years, from the least to the most, as a `duration`. */
export function yearsOf(least: number, most: number): Value {
  const allows = { min: least * seconds.year, max: most * seconds.year }
  return { allows, means: allows, number: least, unit: 'year', ...(most > least ? { high: most } : {}) }
}

/** How old somebody is who was born in the one time, in the other. */
export function fullYears(born: Time, at: Time): { readonly least: number; readonly most: number } {
  return { least: yearsFrom(born.to - 1, at.from), most: yearsFrom(born.from, at.to - 1) }
}

function yearsFrom(born: number, at: number): number {
  const [a, b] = [dateOf(born), dateOf(at)]
  const before = b.month < a.month || (b.month === a.month && b.day < a.day)
  return b.year - a.year - (before ? 1 : 0)
}
