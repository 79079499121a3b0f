import type { Interval } from '../../model/interval.ts'
import { dateOf, dayOf, weekday } from '../days.ts'
import { daysBefore } from './elapsed.ts'
import type { Hedge } from './hedges.ts'
import { hull, showDay, showMonth, span } from './moment.ts'
import type { Moment } from './moment.ts'
import type { TimeUnit } from './units.ts'

/** An amount of time: `two and a half years` is 2.5 of unit `year`. */
export interface Amount {
  readonly count: number
  readonly unit: TimeUnit
  /** The step in which it was counted: 10 for `20 years`. */
  readonly grain: number
  readonly hedge?: Hedge
  /** What `a few` and the like stand for. */
  readonly vague?: Interval
}

/**
 * The day that lies an amount of time before the article's day, as dates. With n units and a slack s of one unit (half of one for
 * decades and centuries; n/10, but at least one, for round figures of twenty and more; n/6 for more than six months):
 *
 * - bare: allows n - s to n + s before, means half of that slack; and for years, months and weeks also the whole calendar unit that lies n
 *   before, for in August 2025 all of 2019 is "six years ago". `exactly` allows a twelfth of a unit, `about` means what bare allows, and
 *   allows half as much again.
 * - `nearly`: n - s to n. `more than`: more than n, and means no more than a step (one unit, or the grain) more. `at least`, `less than`, `up to` likewise.
 * - `a few`, `several`: 2 to 10 units, and means up to 6.
 */
export function agoMoment(amount: Amount, today: number): Moment {
  const { count: n, unit, grain, hedge, vague } = amount
  const at = (count: number) => daysBefore(today, Math.max(0, count), unit)
  const between = (low: number, high: number) => span(at(high), at(low) + 1)
  const middle = at(n)
  const shown = showAt(middle, unit)
  if (vague) {
    const low = vague.min ?? n
    const high = vague.max ?? low * 5
    return { shown: `${showAt(at(high), unit)}–${showAt(at(low), unit)}`, allows: between(low * 0.75, high), means: between(low, low * 3) }
  }
  const slack = slackOf(amount)
  const step = n > 10 ? Math.max(1, grain) : 1
  switch (hedge) {
    default: {
      if (unit === 'day' && slack === 1) return { shown, allows: span(middle - 1, middle + 2), means: span(middle, middle + 1) }
      const near = between(n - Math.min(slack / 2, n / 2), n + slack / 2)
      const means = slack === 1 && Number.isInteger(n) ? hull([near, calendarUnit(middle, unit) ?? near]) : near
      const end = Math.min(means.max!, today + 1)
      return { shown: `about ${shown}`, allows: hull([between(n - Math.min(slack, n / 2), n + slack), span(means.min!, end)]), means: span(means.min!, end) }
    }
    case 'exactly':
      return { shown, allows: between(n - 1 / 12, n + 1 / 12), means: between(n - 1 / 12, n + 1 / 12) }
    case 'about':
      return { shown: `about ${shown}`, allows: between(n - Math.min(slack * 1.5, n / 2), n + slack * 1.5), means: between(n - Math.min(slack, n / 2), n + slack) }
    case 'nearly': {
      const all = between(n - slack, n)
      return { shown: `just after ${shown}`, allows: all, means: all }
    }
    case 'more than':
      return { shown: `before ${shown}`, allows: { max: middle, openMax: true }, means: span(at(n + step), middle) }
    case 'at least':
      return { shown: `${shown} or earlier`, allows: { max: middle + 1, openMax: true }, means: span(at(n + step), middle + 1) }
    case 'less than':
      return { shown: `after ${shown}`, allows: span(middle + 1, today + 1), means: span(middle + 1, Math.max(middle + 2, at(n - step) + 1)) }
    case 'up to':
      return { shown: `${shown} or later`, allows: span(middle, today + 1), means: span(middle, Math.max(middle + 1, at(n - step) + 1)) }
  }
}

function slackOf({ count, unit, grain }: Amount): number {
  if (unit === 'decade' || unit === 'century') return 0.5
  if (unit === 'month' && count > 6) return count / 6
  return count >= 20 && grain >= 10 ? Math.max(1, count / 10) : 1
}

/** The calendar year, month or week that a day lies in. */
function calendarUnit(day: number, unit: TimeUnit): Interval | undefined {
  const { year, month } = dateOf(day)
  if (unit === 'year') return span(dayOf(year, 1, 1), dayOf(year + 1, 1, 1))
  if (unit === 'month') return span(dayOf(year, month, 1), dayOf(year, month + 1, 1))
  const sunday = day - weekday(day)
  return unit === 'week' ? span(sunday, sunday + 8) : undefined
}

function showAt(day: number, unit: TimeUnit): string {
  if (unit === 'decade' || unit === 'century') return String(dateOf(day).year)
  return unit === 'year' || unit === 'month' ? showMonth(day) : showDay(day)
}
