import type { Finding, Place, Report, Reporter } from '../model/index.ts'
import { escapeJson } from './escape.ts'

/** The JSON report, version 1: for other programs. Keys and their order are part of the version. */
export const json: Reporter = {
  name: 'json',
  writes: 'the whole report as JSON, for other programs',
  render: (report) => `${escapeJson(JSON.stringify(documentOf(report), null, 2))}\n`,
}

function documentOf(report: Report): object {
  const { outcome, reason, summary, findings, notes } = report
  const { articles, claims, new: fresh, fixed, unchanged, undated, excepted } = summary
  const { error, warning, notice } = summary.findings
  const rules = summary.rules.map(({ id, claims, agree, strain, contradict }) => ({ id, claims, agree, strain, contradict }))
  const skipped = summary.skipped.map(({ file, why }) => ({ file, why }))
  const counts = { articles, claims, findings: { error, warning, notice }, new: fresh, fixed, unchanged, rules, skipped, undated, excepted }
  return { version: 1, outcome, reason, summary: counts, findings: findings.map(findingOf), notes }
}

function findingOf(finding: Finding): object {
  const { rule, pack, key, story, verdict, severity, state, message, why, fingerprints, suggestion, places } = finding
  return {
    rule, pack, key, story, verdict, severity, state, message, why, fingerprints,
    suggestion: suggestion && { place: placeOf(suggestion.place), text: suggestion.text },
    places: places.map(placeOf),
  }
}

function placeOf({ file, line, column, endLine, endColumn, text, value, date, sentence }: Place): object {
  return { file, line, column, endLine, endColumn, text, value, date, sentence }
}
