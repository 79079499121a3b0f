import { certainHolder, holdsOn, tenureVerdict, type Claim, type EntityValue, type Ruleset, type Tenure, type Verdict } from '../model/index.ts'

/**
 * Holds a claim that somebody holds an office against the table of holders. Where its title is that of several offices of this person,
 * it agrees if it is right of any, and contradicts only if it is wrong of all. Of an office that this person never held it is a strain, and
 * only where title and country name one office, somebody else certainly holds it, and this person holds another one that day.
 *
 * @returns the verdict with the tenure that shows it, as a claim of its own; undefined where the table says nothing
 */
export function compareTenure(claim: Claim, ruleset: Ruleset): { readonly verdict: Verdict; readonly fact: Claim } | undefined {
  const slot = claim.rule.key.map((part) => claim.slots[part.slot]).find((one) => one && ruleset.types.get(one.type)?.family === 'person')
  const person = (slot?.value as EntityValue | undefined)?.ids[0]
  const { date } = claim
  if (person === undefined || date === undefined) return undefined
  const found = (claim.value as EntityValue).ids.flatMap((id) => {
    const office = ruleset.offices().get(id)
    return office?.tenures.some(({ who }) => who === person) ? [{ office: id, ...tenureVerdict(office, person, date) }] : []
  })
  if (found.length === 0) return compareNeverHeld(claim, person, date, ruleset)
  const best = (['agree', 'unknown', 'contradict'] as const).flatMap((verdict) => found.find((one) => one.verdict === verdict) ?? [])[0]
  return best?.holder && { verdict: best.verdict, fact: asClaim(claim, best.office, best.holder, ruleset) }
}

function compareNeverHeld(claim: Claim, person: string, date: number, ruleset: Ruleset): { readonly verdict: Verdict; readonly fact: Claim } | undefined {
  const [id, ...others] = (claim.value as EntityValue).ids
  const office = id === undefined || others.length > 0 ? undefined : ruleset.offices().get(id)
  if (!office || office.many) return undefined
  const elsewhere = ruleset.offices().heldBy(person).some((other) => holdsOn(ruleset.offices().get(other)!, person, date))
  const holder = elsewhere ? certainHolder(office, date) : undefined
  return holder && { verdict: 'strain', fact: asClaim(claim, office.id, holder, ruleset) }
}

function asClaim(claim: Claim, office: string, { who, fact }: Tenure, ruleset: Ruleset): Claim {
  const { file, from, to } = fact.place
  const named = (id: string): EntityValue => ({ ids: [id], name: ruleset.entity(id)?.name ?? id })
  const slots = Object.fromEntries(
    Object.entries(claim.slots).map(([name, slot]) => {
      const value = name === claim.rule.value ? named(office) : ruleset.types.get(slot.type)?.family === 'person' ? named(who!) : slot.value
      return [name, { ...slot, value, from, to }]
    }),
  )
  return {
    rule: claim.rule, key: claim.key, type: claim.type, value: named(who!), slots, file, from, to, article: file, date: fact.from, story: undefined,
    sentence: { from, to }, quoted: false, fact,
  }
}
