import type { Office, Tenure } from './office.ts'
import type { Verdict } from './verdict.ts'

/** Days by which sources differ on handovers. */
const slack = 3
/** How long after the end of a tenure a sentence may still mean the past without saying so: more is history, not a slip. */
const recent = 730

/** Does this person hold the office on a day, three days of slack at either end? */
export function holdsOn(office: Office, person: string, day: number): boolean {
  return office.tenures.some((tenure) => tenure.who === person && covers(tenure, day, slack))
}

function covers({ from, to, fact }: Tenure, day: number, by: number): boolean {
  return from - by <= day && (to === undefined || day < to + (fact.toGrain ?? 0) + by)
}

/**
 * Whether a person whom an article calls the holder of an office is so on its date. `agree`: they hold it. `contradict`: somebody
 * else certainly does, and this person left less than two years before, or takes it over within two years. `unknown`: all else,
 * above all where the table has a hole, ends before that day, or the office is contested.
 *
 * @returns with `contradict` the tenure of the one who holds it
 */
export function tenureVerdict(office: Office, person: string, day: number): { readonly verdict: Verdict; readonly holder?: Tenure } {
  if (holdsOn(office, person, day)) return { verdict: 'agree', ...holderOf(office, day) }
  if (!isKnown(office, day)) return { verdict: 'unknown' }
  const own = office.tenures.filter((tenure) => tenure.who === person)
  const near = own.some(({ from, to, fact }) => (to !== undefined && to + (fact.toGrain ?? 0) <= day && day - to < recent) || (from > day && from - day < recent))
  const held = holderOf(office, day)
  return near && held.holder ? { verdict: 'contradict', ...held } : { verdict: 'unknown' }
}

/** Does the table tell who holds the office on a day: not contested, not before or after what is known, and in no hole? */
function isKnown(office: Office, day: number): boolean {
  if (office.contested || (office.knownFrom !== undefined && day < office.knownFrom) || (office.knownUntil !== undefined && day >= office.knownUntil)) return false
  return !office.tenures.some((tenure) => tenure.who === undefined && covers(tenure, day, slack))
}

/** The one who holds an office on a day and within three days of it either way; undefined where the table does not tell. */
export function certainHolder(office: Office, day: number): Tenure | undefined {
  const { holder } = holderOf(office, day)
  if (!holder || !isKnown(office, day)) return undefined
  return [day - slack, day + slack].every((near) => holderOf(office, near).holder?.who === holder.who) ? holder : undefined
}

/** Who certainly holds it on a day: no grain or slack in doubt. */
function holderOf(office: Office, day: number): { holder?: Tenure } {
  const holder = office.tenures.findLast(({ who, from, to, fact }) => who !== undefined && from + (fact.fromGrain ?? 0) <= day && (to === undefined || day < to))
  return holder ? { holder } : {}
}
