import type { Ruleset } from '../../src/model/index.ts'
import { run } from './harness.ts'

/** What the facts make of one sentence: the message of the finding, else the verdict; `unknown` also where the facts say nothing. */
export function toldOf(ruleset: Ruleset, text: string, date: string): string {
  const { claims, comparison, placed } = run(ruleset, [{ path: 'a.md', text, date }])
  if (placed[0]) return placed[0].finding.message
  return claims.length === 0 ? 'nothing' : comparison.counts.some(({ agree }) => agree > 0) ? 'agree' : 'unknown'
}
