import type { Report } from '../model/index.ts'

/** Was everything checked, so that what was not found is not there? */
export function isComplete({ outcome, reason }: Pick<Report, 'outcome' | 'reason'>): boolean {
  return outcome !== 'error' && reason !== 'nothing-checked'
}
