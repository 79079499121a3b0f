import type { Report } from '../model/index.ts'

/** How a run ended before there was a report. */
export type Failure = 'usage' | 'time-limit' | 'internal'

/** How a run in mode `report` ended. What the other run counted is no output: nobody vouches for it. */
export interface Relayed {
  /** `told`: the comment tells the results. `skipped`: nothing was written. `superseded`: a newer commit or run tells them. */
  readonly outcome: 'told' | 'skipped' | 'superseded'
  readonly reason: 'comment' | 'clean' | 'no-results' | 'refused' | 'no-pull-request' | 'failed' | 'newer'
}

/** What was written beside the report; empty where it was not. */
export interface Written {
  readonly report: string
  readonly sarif: string
  readonly rdjson: string
  readonly html: string
  readonly comment: string
  readonly checkRun: string
}

export const nothingWritten: Written = { report: '', sarif: '', rdjson: '', html: '', comment: '', checkRun: '' }

/**
 * The outputs of the action; each name stands in `action.yml`. All are counts, ids, words of ours, commits or the path of a
 * file of ours, so that a workflow can use them without quoting what a stranger wrote.
 *
 * @param result the report of the run, or why there is none, or in mode `report` how it ended
 */
export function outputsOf(result: Report | Relayed | Failure, written: Written, superseded = false): Record<string, string> {
  const files = { report: written.report, sarif: written.sarif, rdjson: written.rdjson, html: written.html, 'comment-id': written.comment, 'check-run-id': written.checkRun }
  const nothingCounted = Object.fromEntries(counted.map((name) => [name, '']))
  if (typeof result === 'string') return { outcome: 'error', reason: result, ...nothingCounted, ...files }
  if (!('summary' in result)) return { outcome: result.outcome, reason: result.reason, ...nothingCounted, ...files }
  const { summary, change } = result
  const { error, warning, notice } = summary.findings
  const counts: Record<(typeof counted)[number], number | string | boolean> = {
    findings: error + warning + notice, errors: error, warnings: warning, notices: notice,
    new: summary.new, unchanged: summary.unchanged, fixed: summary.fixed, excepted: summary.excepted, baselined: summary.baselined, 'stale-baseline': summary.stale,
    articles: summary.articles, claims: summary.claims,
    'diff-source': change?.source ?? 'none', 'diff-complete': change?.complete ?? false, 'rules-changed': change?.rulesChanged ?? false, base: change?.base ?? '', head: change?.head ?? '',
  }
  return { outcome: superseded ? 'superseded' : result.outcome, reason: result.reason, ...Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, String(value)])), ...files }
}

const counted = ['findings', 'errors', 'warnings', 'notices', 'new', 'unchanged', 'fixed', 'excepted', 'baselined', 'stale-baseline', 'articles', 'claims', 'diff-source', 'diff-complete', 'rules-changed', 'base', 'head'] as const
