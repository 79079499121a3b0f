import { showDay } from '../language/en/moment.ts'
import type { Claim, DatedFact, EntityValue, Ruleset, Verdict } from '../model/index.ts'
import { factClaim, holds } from './fact-claim.ts'

/**
 * Holds a claim that a nation is a member of a bloc, or with `fact: outsiders` that it is none, against the bloc's table of members. Nothing is said of a day from the bloc's
 * `known_until` on, nor within three days of an accession or an exit, nor in a month or a year that is all that is known of it.
 *
 * @returns the verdict with the row that shows it, as a claim of its own whose value tells it in words (`joined only on 7 March 2024`); undefined where the table says nothing
 */
export function compareMembership(claim: Claim, ruleset: Ruleset): { readonly verdict: Verdict; readonly fact: Claim } | undefined {
  const blocs = claim.rule.key.map(({ slot }) => claim.slots[slot]).flatMap((one) => (one?.type === 'bloc' ? (one.value as EntityValue).ids : []))
  const bloc = ruleset.entity(blocs[0] ?? '')
  const [nation, ...others] = (claim.value as EntityValue).ids
  const { date } = claim
  const until = bloc?.fields.get('known_until')?.[0]?.value
  if (!bloc || nation === undefined || others.length > 0 || date === undefined || (until !== undefined && date >= Date.parse(until) / 86_400_000)) return undefined
  const rows = bloc.fields.get('members')!.filter((row) => (ruleset.entity(row.value)?.id ?? row.value) === nation)
  const inside = claim.rule.fact?.kind === 'members'
  const row = rows.find((one) => holds(one, date)) ?? rows.find((one) => (one.from ?? -Infinity) > date) ?? rows.at(-1)
  const fact: DatedFact = row ?? { ...bloc.fields.get('members')![0]!, place: bloc.place }
  const shown = factClaim(claim, fact, { ids: [nation], name: row ? sayRow(row, date) : 'is not among its members' })
  if (rows.some((one) => holds(one, date, 'perhaps')) === inside) return { verdict: 'agree', fact: shown }
  return { verdict: rows.some((one) => holds(one, date, 'perhaps')) === rows.some((one) => holds(one, date, 'surely')) ? 'contradict' : 'unknown', fact: shown }
}

function sayRow({ from, to }: DatedFact, date: number): string {
  if (to !== undefined && to <= date) return `left on ${showDay(to)}`
  if (from === undefined) return 'is a member'
  return from > date ? `joined only on ${showDay(from)}` : `has been a member since ${showDay(from)}`
}
