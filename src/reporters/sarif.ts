import type { Report, Reporter, ReportOptions } from '../model/index.ts'
import { escapeJson, escapeSarif, showHidden } from './escape.ts'
import { makeLineHash } from './line-hashes.ts'
import { ownFingerprints } from './own-fingerprints.ts'
import { remarksOf } from './remarks.ts'
import { sarifResult } from './sarif-result.ts'
import { sarifRules } from './sarif-rules.ts'
import { count } from './wording.ts'

// Code scanning keeps no more of a run: docs.github.com, “SARIF results exceed one or more limits”.
const mostResults = 5_000

/**
 * SARIF 2.1.0 for code scanning: one result for each finding that is reported and not fixed, 5,000 at most. It says nothing of
 * `versionControlProvenance`, as that needs the address of the repository.
 */
export const sarif: Reporter = {
  name: 'sarif',
  writes: 'SARIF 2.1.0, for GitHub code scanning and other viewers',
  render(report, options) {
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [runOf(report, options)] }
    return `${escapeJson(JSON.stringify(log))}\n`
  },
}

function runOf(report: Report, options: ReportOptions): object {
  const told = report.findings.filter(({ reported, state }) => reported && state !== 'fixed')
  const findings = told.slice(0, mostResults)
  const rules = sarifRules(report, findings)
  const ruleIndex = new Map(rules.map(({ id }, at) => [id, at]))
  const own = ownFingerprints(findings)
  const lineHash = makeLineHash(options.source)
  const compared = report.change !== null && report.change.base !== null
  return {
    tool: { driver: { name: 'factlint', ...(options.version === undefined ? {} : { version: options.version }), rules } },
    automationDetails: { id: 'factlint/' },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: report.outcome !== 'error', toolExecutionNotifications: notificationsOf(report, told.length - findings.length) }],
    results: findings.map((finding, at) => {
      const ruleId = showHidden(finding.rule)
      return { ruleId, ruleIndex: ruleIndex.get(ruleId), ...sarifResult(finding, { folder: options.folder, fingerprint: own[at]!, lineHash, compared }) }
    }),
  }
}

/** What a reader should know of the run, and how many findings were left out. */
function notificationsOf(report: Report, left: number): object[] {
  const notes = remarksOf(report).map((remark) => ({ level: 'note', message: { text: escapeSarif(remark) } }))
  if (left === 0) return notes
  return [{ level: 'warning', message: { text: `${count(left, 'more finding')} left out here: the JSON report lists them all.` } }, ...notes]
}
