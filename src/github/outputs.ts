import type { Report } from '../model/index.ts'

/** How a run ended before there was a report. */
export type Failure = 'usage' | 'internal'

/**
 * The outputs of the action; each name stands in `action.yml`. All are counts, words of ours or the path of a file of ours,
 * so that a workflow can use them without quoting what a stranger wrote.
 *
 * @param result the report of the run, or why there is none
 * @param file where the JSON report was written; empty where it was not
 */
export function outputsOf(result: Report | Failure, file: string): Record<string, string> {
  if (typeof result === 'string') return { outcome: 'error', reason: result, findings: '', errors: '', warnings: '', notices: '', articles: '', claims: '', report: file }
  const { articles, claims } = result.summary
  const { error, warning, notice } = result.summary.findings
  const counts = { findings: error + warning + notice, errors: error, warnings: warning, notices: notice, articles, claims }
  return { outcome: result.outcome, reason: result.reason, ...Object.fromEntries(Object.entries(counts).map(([name, number]) => [name, String(number)])), report: file }
}
