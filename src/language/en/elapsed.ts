import { addMonths } from '../days.ts'
import type { TimeUnit } from './units.ts'

/** Units of time that a day can be counted back by, in calendar months or in days. */
const lengths: Partial<Record<TimeUnit, { readonly months?: number; readonly days?: number }>> = {
  day: { days: 1 }, week: { days: 7 }, fortnight: { days: 14 }, month: { months: 1 }, year: { months: 12 }, decade: { months: 120 }, century: { months: 1200 },
}

/** Can days be counted back in this unit: is it a day or longer? */
export function countsDays(unit: TimeUnit): boolean {
  return lengths[unit] !== undefined
}

/** The day that lies `count` units before `day`; parts of a month are rounded to days. */
export function daysBefore(day: number, count: number, unit: TimeUnit): number {
  const { months, days } = lengths[unit]!
  if (days !== undefined) return day - Math.round(count * days)
  const all = count * months!
  const whole = Math.floor(all + 1e-9)
  return addMonths(day, -whole) - Math.round((all - whole) * 30.44)
}
