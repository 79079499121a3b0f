import type { Finding, Report } from '../model/index.ts'

/** The findings that are told on GitHub, in the report's order: the new ones; where all are asked for, also those there before. */
export function openFindings({ change, findings }: Pick<Report, 'change' | 'findings'>): Finding[] {
  const all = change === null || change.scope === 'all'
  return findings.filter(({ reported, state }) => reported && (state === 'new' || (all && state === 'unchanged')))
}

/** Was everything checked, so that what was not found is not there? */
export function isComplete({ outcome, reason }: Pick<Report, 'outcome' | 'reason'>): boolean {
  return outcome !== 'error' && reason !== 'nothing-checked'
}
