import { boundRanged, compareRanged, meet } from '../../model/interval.ts'
import type { Bound, Interval, Ranged } from '../../model/interval.ts'
import type { CompareOptions } from '../../model/value.ts'
import type { Verdict } from '../../model/verdict.ts'
import { dateOf } from '../days.ts'
import { monthNames } from './calendar.ts'

/** A value of the date family, in days since 1970-01-01. Closed spans are half-open, `[min, max)`. */
export interface Moment extends Ranged {
  /** As an editor would write it: `2019`, `February 2022`, `16 July 2018`, `the 1990s`, `about 2015`. */
  readonly shown: string
  /**
   * Where words may point at several spans and not at what lies between (`Friday`: the past one or the coming one): each of them.
   * `allows` is then the span from the first to the last.
   */
  readonly either?: readonly Interval[]
  /** Set where it stands for everything up to it or from it on. */
  readonly bound?: Bound
  /** The age in years, where it was read from one. */
  readonly age?: number
}

/** The days from `from` up to, but not including, `to`. */
export function span(from: number, to: number): Interval {
  return { min: from, max: to, openMax: true }
}

/** A moment that may be any of several spans; what is meant is `means`, or else any of them. */
export function oneOf(shown: string, spans: readonly Interval[], means?: Interval): Moment {
  const whole = hull(spans)
  return spans.length > 1 ? { shown, allows: whole, means: means ?? whole, either: spans } : { shown, allows: whole, means: means ?? whole }
}

/** The span from the first to the last day of closed spans. */
export function hull(spans: readonly Interval[]): Interval {
  return span(Math.min(...spans.map((one) => one.min!)), Math.max(...spans.map((one) => one.max!)))
}

/** Compares two moments by overlap, whatever their grains: `2019` and `March 2019` agree. */
export function compareMoments(a: Moment, b: Moment, options: Pick<CompareOptions, 'round'>): Verdict {
  if (!a.either && !b.either) return compareRanged(a, b, options.round === 'none')
  if (!anyMeet(a.either ?? [a.allows], b.either ?? [b.allows])) return 'contradict'
  return anyMeet(meant(a), meant(b)) ? 'agree' : 'strain'
}

function anyMeet(as: readonly Interval[], bs: readonly Interval[]): boolean {
  return as.some((a) => bs.some((b) => meet(a, b)))
}

/** The parts of the single spans that are meant. */
function meant({ either, means }: Moment): readonly Interval[] {
  if (!either) return [means]
  return either.map((one) => span(Math.max(one.min!, means.min!), Math.min(one.max!, means.max!))).filter(({ min, max }) => min! < max!)
}

/** Everything up to the moment (`<=`) or from it on (`>=`). What has no beginning (`more than two decades ago`) is "up to it" already. */
export function boundMoment(moment: Moment, bound: Bound): Moment {
  const { either: _, ...rest } = moment
  const open = bound === '<=' ? rest.allows.min === undefined : rest.allows.max === undefined
  return open ? boundRanged(rest, bound) : { ...boundRanged(rest, bound), bound }
}

/** The moment as an editor would write it: `2001 or earlier`. */
export function formatMoment({ shown, bound }: Moment): string {
  return bound === undefined ? shown : `${shown} or ${bound === '<=' ? 'earlier' : 'later'}`
}

/** `16 July 2018`. */
export function showDay(day: number): string {
  const date = dateOf(day)
  return `${date.day} ${monthNames[date.month - 1]} ${date.year}`
}

/** `July 2018`. */
export function showMonth(day: number): string {
  const date = dateOf(day)
  return `${monthNames[date.month - 1]} ${date.year}`
}

/** What the five types of the date family share; spread into each of them. */
export const dated = { family: 'date', compare: compareMoments, format: formatMoment, bound: boundMoment } as const
