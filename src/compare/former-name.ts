import { foldAccents } from '../language/fold.ts'
import type { Claim, DatedFact, EntityValue, Ruleset, Verdict } from '../model/index.ts'
import { factClaim, holds } from './fact-claim.ts'

/**
 * Holds a name that a thing had for a time against the table of its names. Before it took the next name, within three days of that, and where none of its
 * names is known for the article's date, nothing is said.
 *
 * @returns the verdict with the row of the name that it has on that date, as a claim of its own; undefined where the table says nothing
 */
export function compareFormerName(claim: Claim, ruleset: Ruleset): { readonly verdict: Verdict; readonly fact: Claim } | undefined {
  const { ids, name } = claim.value as EntityValue
  const rows = ruleset.entity(ids[0] ?? '')?.fields.get('known_as')
  const { date } = claim
  if (!rows || ids.length !== 1 || date === undefined) return undefined
  const isThis = ({ value }: DatedFact): boolean => plain(value) === plain(name)
  const now = rows.find((row) => holds(row, date))
  if (!now) return undefined
  const fact = factClaim(claim, now, { ids, name: now.value })
  if (rows.some((row) => isThis(row) && holds(row, date, 'perhaps'))) return { verdict: 'agree', fact }
  const over = rows.some((row) => isThis(row) && row.to !== undefined && row.to <= date)
  return { verdict: over ? 'contradict' : 'unknown', fact }
}

function plain(name: string): string {
  return foldAccents(name).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
