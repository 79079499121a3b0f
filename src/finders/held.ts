import { holdsOn, type EntityValue, type Rule, type Ruleset, type SlotValue } from '../model/index.ts'

/**
 * Narrows a person and an office, each of which may be one of several, to those that belong together: `Chancellor Scholz` is the
 * Scholz who held an office of that title. The person comes first; where several fit, the one who holds it on the article's date.
 *
 * @param slots changed in place
 * @returns false where it stays open who is meant
 */
export function narrowToHeld(rule: Rule, slots: Record<string, SlotValue>, date: number | undefined, ruleset: Ruleset): boolean {
  const whoSlot = rule.key.map(({ slot }) => slot).find((slot) => slots[slot] && ruleset.types.get(slots[slot].type)?.family === 'person')
  const office = rule.value === undefined ? undefined : slots[rule.value]
  if (whoSlot === undefined || !office) return false
  const who = slots[whoSlot]!
  // A country stands for the offices that make somebody its leader.
  const { ids } = office.value as EntityValue
  const isMeant = (id: string): boolean => (['place', 'country'].includes(office.type) ? ids.includes(ruleset.offices().get(id)?.of ?? '') && (ruleset.entity(id)?.called?.includes('leader') ?? false) : ids.includes(id))
  const pairs = (who.value as EntityValue).ids.map((person) => ({ person, held: ruleset.offices().heldBy(person).filter(isMeant) }))
  const candidates = pairs.filter(({ held }) => held.length > 0)
  if (candidates.length === 0) return pairs.length === 1
  const holding = date === undefined ? [] : candidates.filter(({ person, held }) => held.some((id) => holdsOn(ruleset.offices().get(id)!, person, date)))
  const [found, ...others] = candidates.length > 1 && holding.length > 0 ? holding : candidates
  if (others.length > 0) return false
  const named = (id: string): string => ruleset.entity(id)?.name ?? id
  slots[whoSlot] = { ...who, value: { ids: [found!.person], name: named(found!.person) } }
  slots[rule.value!] = { ...office, type: 'role', value: { ids: found!.held, name: found!.held.length === 1 ? named(found!.held[0]!) : office.text } }
  return true
}
