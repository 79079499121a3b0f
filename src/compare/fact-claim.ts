import type { Claim, DatedFact, Value } from '../model/index.ts'

/** Days by which sources differ on the day of a change. */
const slack = 3

/** A reference fact as a claim of its own, to be shown beside the claim that it bears on. */
export function factClaim(claim: Claim, fact: DatedFact, value: Value): Claim {
  const { file, from, to } = fact.place
  return {
    rule: claim.rule, key: claim.key, type: claim.type, value, slots: {}, file, from, to, article: file, date: fact.from, story: undefined,
    sentence: { from, to }, quoted: false, fact,
  }
}

/** Is a row true on a day? `perhaps`: or may it be, with three days of slack and the grain of its dates; `surely`: is it without a doubt of either. */
export function holds({ from = -Infinity, to = Infinity, fromGrain = 0, toGrain = 0 }: DatedFact, day: number, how?: 'perhaps' | 'surely'): boolean {
  if (how === 'perhaps') return from - slack <= day && day < to + toGrain + slack
  return how === 'surely' ? from + fromGrain + slack <= day && day < to - slack : from <= day && day < to
}
