/** Days since 1970-01-01 and the proleptic Gregorian calendar, in both directions. Pure arithmetic: no time zone, no `Date`. */

/** The day of a calendar date. `month` is 1 to 12; a month or day outside its range carries over (month 13 is next January). */
export function dayOf(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1
  const y = Math.floor(months / 12)
  const m = months - y * 12
  // Years that begin in March put the leap day last.
  const marchYear = m < 2 ? y - 1 : y
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5)
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468 + day - 1
}

/** Year, month (1 to 12) and day of the month of a day. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = Math.floor(day) + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return { year: yearOfEra + era * 400 + (month < 3 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 }
}

/** Days of a month; `month` is 1 to 12. */
export function daysIn(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

/** Is this a date of the calendar? */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** Day of the week: 0 is Sunday, 6 is Saturday. */
export function weekday(day: number): number {
  return ((Math.floor(day) + 4) % 7 + 7) % 7
}

/** The same day `count` calendar months later, or earlier if negative; the last day of the month where there is no such day. */
export function addMonths(day: number, count: number): number {
  const date = dateOf(day)
  const first = dateOf(dayOf(date.year, date.month + count, 1))
  return dayOf(first.year, first.month, Math.min(date.day, daysIn(first.year, first.month)))
}

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z| ?[+-]\d{2}:?\d{2})?)?$/

/**
 * The day of `2025-08-16`, with or without a time after it (`2025-08-16T09:30:00+02:00`); the day is the one written, whatever the time zone.
 * Strict: undefined for anything else, and for dates that the calendar does not have.
 */
export function parseIsoDay(text: string): number | undefined {
  const match = iso.exec(text.trim())
  if (!match) return undefined
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  return isDate(year, month, day) ? dayOf(year, month, day) : undefined
}

/** A day as `2025-08-16`. */
export function formatDay(day: number): string {
  const date = dateOf(day)
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return `${date.year < 0 ? '-' : ''}${pad(Math.abs(date.year), 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`
}
