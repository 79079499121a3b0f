import type { Report, RuleCount } from '../model/index.ts'
import { count, grouped } from './wording.ts'

// What each rule read: short, so that findings stay in sight. Raw text: the reporter escapes it.

const listed = 5

/** The rules that read something: those with conflicts first, then those that read most. */
export function readingRules({ summary: { rules } }: Report): RuleCount[] {
  return rules.filter(({ claims }) => claims > 0).sort((a, b) => b.contradict - a.contradict || b.strain - a.strain || b.claims - a.claims)
}

/** `By rule: a 3 claims (pairs: 1 agree, 2 contradict); b 12 claims; and 3 more rules.`; empty where no rule read anything. */
export function countsOf(report: Report): string {
  const rules = readingRules(report)
  if (rules.length === 0) return ''
  const rest = rules.length - listed
  return `By rule: ${rules.slice(0, listed).map(ruleCount).join('; ')}${rest > 0 ? `; and ${count(rest, 'more rule')}` : ''}.`
}

function ruleCount({ id, claims, agree, strain, contradict }: RuleCount): string {
  const verdicts = [...(agree > 0 ? [`${grouped(agree)} agree`] : []), ...(strain > 0 ? [`${grouped(strain)} strain`] : []), ...(contradict > 0 ? [`${grouped(contradict)} contradict`] : [])]
  return `${id} ${count(claims, 'claim')}${verdicts.length === 0 ? '' : ` (pairs: ${verdicts.join(', ')})`}`
}
