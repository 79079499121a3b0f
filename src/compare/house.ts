import { soundsLike, type Claim, type Ruleset, type Verdict } from '../model/index.ts'

/**
 * Holds the spelling of a name against those of the house.
 *
 * @returns the verdict with the line of the configuration, as a claim of its own; undefined where the house says nothing of this name
 */
export function compareSpelling(claim: Claim, ruleset: Ruleset): { readonly verdict: Verdict; readonly fact: Claim } | undefined {
  const { text } = claim.value as { text: string }
  const type = ruleset.types.get(claim.type)
  const house = ruleset.spellings.find((one) => soundsLike(one.text, text))
  if (!house || !type) return undefined
  const { file, from, to } = house.place
  const value = { text: house.text }
  const slots = Object.fromEntries(Object.entries(claim.slots).map(([name, slot]) => [name, { ...slot, value, text: house.text, from, to }]))
  const fact: Claim = {
    rule: claim.rule, key: claim.key, type: claim.type, value, slots, file, from, to, article: file, date: undefined, story: undefined, sentence: { from, to }, quoted: false,
    fact: { value: house.text, place: house.place, source: 'the spelling of the house' },
  }
  return { verdict: type.compare(value, claim.value, { round: 'half', contains: ruleset.contains }), fact }
}
