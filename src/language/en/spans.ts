import { dateOf, dayOf } from '../days.ts'
import { seasons } from './calendar.ts'
import type { Part } from './calendar.ts'
import { span } from './moment.ts'
import type { Moment } from './moment.ts'

/** The days of a year, or of a part of it. */
export function yearMoment(year: number, part?: Part): Moment {
  return shares(dayOf(year, 1, 1), dayOf(year + 1, 1, 1), `${year}`, part)
}

/** The part of a span that `part` names, or the whole of it; in whole months where it is a year or longer, else in whole days. */
export function shares(from: number, to: number, shown: string, part?: Part): Moment {
  if (!part) return { shown, allows: span(from, to), means: span(from, to) }
  const share = (of: number) => (to - from < 300 ? from + Math.round((to - from) * of) : nearestMonth(from + (to - from) * of))
  const of = ([low, high]: readonly [number, number]) => span(share(low), share(high))
  return { shown: part.shown === 'mid' ? `mid-${shown}` : `${part.shown} ${shown}`, allows: of(part.allows), means: of(part.means) }
}

function nearestMonth(day: number): number {
  const { year, month } = dateOf(day + 15)
  return dayOf(year, month, 1)
}

/**
 * A season by the year that it is named by, or that it begins in. It means the northern one; it allows any day of that year, and for winter
 * those of the winters on both sides of it, for papers of the southern hemisphere write of seasons too.
 */
export function seasonMoment(name: string, year: number): Moment {
  const first = seasons.get(name)!
  const winter = first === 0
  const shown = `${name} ${year}`
  const means = winter ? span(dayOf(year - 1, 12, 1), dayOf(year + 1, 3, 21)) : span(dayOf(year, first, 1), dayOf(year, first + 3, 22))
  return { shown, allows: winter ? means : span(dayOf(year, 1, 1), dayOf(year + 1, 1, 1)), means }
}

/** `about` a span: two steps more either way are allowed, one is meant. */
export function aboutMoment(moment: Moment, step: (day: number, steps: number) => number): Moment {
  const widen = (by: number, { min, max }: Moment['allows']) => span(step(min!, -by), step(max!, by))
  return { shown: `about ${moment.shown}`, allows: widen(2, moment.allows), means: widen(1, moment.means) }
}
