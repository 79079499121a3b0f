import type { Comparison } from './compare/conflicts.ts'
import type { Extract } from './extract.ts'
import { isShipped } from './model/index.ts'
import type { AcceptedFinding, Change, Finding, Report, RuleCount, Ruleset, Severity, StoryTable } from './model/index.ts'

/** By what a run is judged. */
export interface Verdicts {
  /** The lowest severity that fails a run. */
  readonly failOn: Severity
  /** Which findings can fail it; `auto`: those that are reported. */
  readonly failScope: 'auto' | 'new' | 'all'
  /** How many findings at or above `failOn` are borne. */
  readonly maxFailing: number
  /** Do entries of the baseline fail it to which no conflict answers? */
  readonly baselineStrict: boolean
}

/** What a report is made of. */
export interface Outcome {
  readonly extract: Extract
  readonly comparison: Comparison
  readonly change: Change | null
  readonly findings: readonly Finding[]
  readonly accepted: readonly AcceptedFinding[]
  readonly baselined: number
  readonly stale: number
  readonly notes: readonly string[]
  /** Was something to compare with asked for that cannot be had? */
  readonly noBase: boolean
  readonly stories?: readonly StoryTable[]
}

const loudness: Record<Severity, number> = { error: 3, warning: 2, notice: 1, none: 4 }

/** Counts what was found, and judges the run. */
export function makeReport(verdicts: Verdicts, { extract, comparison, change, findings, accepted, baselined, stale, notes, noBase, stories }: Outcome): Report {
  const { ruleset, claims, articles, skipped, undated } = extract
  const current = findings.filter(({ state }) => state !== 'fixed')
  const reported = current.filter((finding) => finding.reported)
  const count = (severity: Finding['severity']): number => reported.filter((finding) => finding.severity === severity).length
  const inState = (state: Finding['state']): number => findings.filter((finding) => finding.state === state).length
  const reason = reasonOf(verdicts, extract, current, reported, stale, noBase)
  return {
    outcome: reason === 'rules' || reason === 'nothing-checked' || reason === 'no-base' ? 'error' : reason === 'findings' || reason === 'stale-baseline' ? 'fail' : 'pass',
    reason,
    summary: {
      articles: articles.length, claims: claims.length, findings: { error: count('error'), warning: count('warning'), notice: count('notice') },
      new: inState('new'), fixed: inState('fixed'), unchanged: inState('unchanged'), rules: comparison.counts, skipped, undated,
      excepted: accepted.length + comparison.allowed, baselined, stale,
    },
    change, findings, accepted,
    notes: [...notes, ...notesOn(ruleset, comparison.counts), ...comparison.notes],
    ...(stories ? { stories } : {}),
  }
}

function reasonOf({ failOn, failScope, maxFailing, baselineStrict }: Verdicts, { ruleset, articles }: Extract, current: readonly Finding[], reported: readonly Finding[], stale: number, noBase: boolean): Report['reason'] {
  const trials = new Set(ruleset.rules.filter((rule) => rule.status === 'trial').map((rule) => rule.id))
  const isLoud = (finding: Finding): boolean => loudness[finding.severity] >= loudness[failOn] && !trials.has(finding.rule) && finding.verdict !== 'invalid'
  const counted = failScope === 'auto' ? reported : failScope === 'all' ? current : current.filter(({ state }) => state === 'new')
  if (current.some((finding) => finding.verdict === 'invalid' && finding.severity === 'error')) return 'rules'
  if (articles.length === 0 || ruleset.rules.length === 0) return 'nothing-checked'
  if (noBase) return 'no-base'
  if (counted.filter(isLoud).length > maxFailing) return 'findings'
  if (baselineStrict && stale > 0) return 'stale-baseline'
  return reported.length > 0 ? 'below-threshold' : 'clean'
}

/** What a reader should know of the rules, whatever they find; of shipped rules on trial only where they found something. */
function notesOn({ rules }: Ruleset, counts: readonly RuleCount[]): string[] {
  if (rules.length === 0) return ['No rules were loaded, so nothing was looked for: name rule files with `--rules`, or as `packs` in factlint.yml.']
  const found = new Set(counts.filter(({ strain, contradict }) => strain + contradict > 0).map(({ id }) => id))
  const trials = rules.filter((rule) => rule.status === 'trial' && (!isShipped(rule.pack) || found.has(rule.id))).map((rule) => rule.id)
  const shown = trials.slice(0, 3).join(', ') + (trials.length > 3 ? ` and ${trials.length - 3} more` : '')
  return trials.length === 0 ? [] : [`On trial, so shown as notices only: ${shown}. A rule needs a test that fires and one that does not.`]
}
