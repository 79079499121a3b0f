import type { Interval } from '../../model/interval.ts'
import { dateOf, dayOf, weekday } from '../days.ts'
import { monthNames, monthStart, seasons } from './calendar.ts'
import type { Part } from './calendar.ts'
import { oneOf, showDay, showMonth, span } from './moment.ts'
import type { Moment } from './moment.ts'
import { seasonMoment, shares } from './spans.ts'

/** `last year`, `this week`, `next weekend`: the span of the calendar that lies `shift` from the one of `today`. */
export function shiftedUnit(unit: string, shift: number, today: number, part: Part | undefined): Moment {
  const { year, month } = dateOf(today)
  if (unit === 'year') return shares(dayOf(year + shift, 1, 1), dayOf(year + shift + 1, 1, 1), `${year + shift}`, part)
  if (unit === 'month') {
    const from = monthStart(year, month - 1 + shift)
    return shares(from, monthStart(year, month + shift), showMonth(from), part)
  }
  if (unit === 'decade' || unit === 'century') {
    const length = unit === 'decade' ? 10 : 100
    const first = (Math.floor(year / length) + shift) * length
    return shares(dayOf(first, 1, 1), dayOf(first + length, 1, 1), `the ${first}s`, part)
  }
  const monday = today - ((weekday(today) + 6) % 7)
  if (unit === 'weekend') {
    // The Saturday and Sunday nearest in that direction; a Friday and a Monday are allowed.
    const sitting = weekday(today) === 0 || weekday(today) === 6
    const saturday = monday + 5 + 7 * (shift === 1 ? (sitting ? 1 : 0) : shift)
    const days = shift === 1 ? [saturday, saturday + 7] : shift === 0 ? (sitting ? [saturday] : [saturday - 7, saturday]) : [saturday]
    const spans = days.map((day) => span(day - 1, day + 3))
    const means = span(saturday, saturday + 2)
    return oneOf(`the weekend of ${showDay(saturday)}`, spans, shift === 0 && !sitting ? hullOf(days) : means)
  }
  // Weeks run from Sunday or from Monday, and on a weekend `last week` may be the one that is ending.
  const from = monday + 7 * shift
  const late = shift === -1 && (weekday(today) === 0 || weekday(today) === 6)
  const means = span(from - 1, late ? today : from + 7)
  const allows = shift === -1 ? span(from - 1, Math.max(today, from + 7)) : shift === 0 ? span(from - 1, from + 8) : span(Math.min(today + 1, from - 1), from + 8)
  return { shown: `the week of ${showDay(from)}`, allows, means }
}

function hullOf(days: readonly number[]): Interval {
  return span(days[0]!, days[days.length - 1]! + 2)
}

/**
 * `last June`: the latest June before the article's month, or the one before that; in a year whose June is over either may be meant.
 * `next June` likewise; `this June` is that of the article's year.
 */
export function shiftedMonth(month: number, shift: number, today: number, part: Part | undefined): Moment {
  const { year, month: now } = dateOf(today)
  const moment = (y: number) => shares(dayOf(y, month, 1), dayOf(y, month + 1, 1), `${monthNames[month - 1]} ${y}`, part)
  if (shift === 0) return moment(year)
  const nearest = shift < 0 ? (month < now ? year : year - 1) : month > now ? year : year + 1
  if (nearest !== year) return moment(nearest)
  const two = [nearest, nearest + shift].sort((a, b) => a - b).map(moment)
  return oneOf(`${monthNames[month - 1]} ${nearest}`, two.map((one) => one.allows))
}

/** `last summer`, `this winter`; like months, by the year that the season is named by. */
export function shiftedSeason(name: string, shift: number, today: number): Moment {
  const { year, month } = dateOf(today)
  const season = name === 'fall' ? 'autumn' : name
  if (shift === 0) return seasonMoment(season, year)
  const over = month > (seasons.get(name)! + 2 || 2)
  const nearest = shift < 0 ? (over ? year : year - 1) : month < seasons.get(name)! ? year : year + 1
  const near = seasonMoment(season, nearest)
  const other = nearest === year || season === 'winter' ? seasonMoment(season, nearest + shift) : near
  const min = Math.min(near.allows.min!, other.allows.min!)
  const max = Math.max(near.allows.max!, other.allows.max!)
  return { shown: near.shown, allows: span(min, max), means: other === near ? near.means : span(Math.min(near.means.min!, other.means.min!), Math.max(near.means.max!, other.means.max!)) }
}
