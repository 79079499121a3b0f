import type { Verdict } from './verdict.ts'

/** A range of numbers. An absent end is unbounded; an end belongs to the range unless it is marked open. Plain JSON. */
export interface Interval {
  readonly min?: number
  readonly max?: number
  readonly openMin?: true
  readonly openMax?: true
}

/**
 * What words say of a number or a time, in two widths: what they `allow` to be true, and what a reader takes them to
 * `mean`. `means` lies inside `allows`. Days count from 1970-01-01 (UTC), as half-open intervals.
 */
export interface Ranged {
  readonly allows: Interval
  readonly means: Interval
  /** The figure as it stands, where no hedge stands with it: what `round: none` compares. */
  readonly bare?: Interval
}

/** Do two intervals share a number? */
export function meet(a: Interval, b: Interval): boolean {
  return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a)
}

function startsBeforeEndOf(a: Interval, b: Interval): boolean {
  if (a.min === undefined || b.max === undefined) return true
  return a.min < b.max || (a.min === b.max && !a.openMin && !b.openMax)
}

/** Does every number of `inner` lie in `outer`? */
export function within(inner: Interval, outer: Interval): boolean {
  const low = outer.min === undefined || (inner.min !== undefined && (inner.min > outer.min || (inner.min === outer.min && (!outer.openMin || inner.openMin === true))))
  const high = outer.max === undefined || (inner.max !== undefined && (inner.max < outer.max || (inner.max === outer.max && (!outer.openMax || inner.openMax === true))))
  return low && high
}

/**
 * Compares two ranged values: `contradict` where what they allow does not meet, `strain` where only what they mean does
 * not meet, else `agree`. With `exact`, bare figures stand for themselves (`round: none`).
 */
export function compareRanged(a: Ranged, b: Ranged, exact = false): Verdict {
  const allowsA = (exact && a.bare) || a.allows
  const allowsB = (exact && b.bare) || b.allows
  if (!meet(allowsA, allowsB)) return 'contradict'
  const meansA = (exact && a.bare) || a.means
  const meansB = (exact && b.bare) || b.means
  return meet(meansA, meansB) ? 'agree' : 'strain'
}

/** The side of a bound: `<=` "no later, no more than", `>=` "no earlier, no less than". */
export type Bound = '<=' | '>='

/** The value as a bound: everything up to it (`<=`) or from it on (`>=`) is allowed and meant. */
export function boundRanged<V extends Ranged>(value: V, bound: Bound): V {
  const { bare: _, ...rest } = value
  return { ...rest, allows: openTo(value.allows, bound), means: openTo(value.means, bound) } as V
}

function openTo(interval: Interval, bound: Bound): Interval {
  const { min, openMin, max, openMax } = interval
  if (bound === '<=') return max === undefined ? {} : openMax ? { max, openMax } : { max }
  return min === undefined ? {} : openMin ? { min, openMin } : { min }
}
