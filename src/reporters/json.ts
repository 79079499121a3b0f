import type { AcceptedFinding, Change, Finding, Place, Report, Reporter } from '../model/index.ts'
import { escapeJson } from './escape.ts'

/** The JSON report, version 1: for other programs. Keys and their order are part of the version. */
export const json: Reporter = {
  name: 'json',
  writes: 'the whole report as JSON, for other programs',
  render: (report) => `${escapeJson(JSON.stringify(documentOf(report), null, 2))}\n`,
}

function documentOf(report: Report): object {
  const { outcome, reason, summary, change, findings, accepted, notes } = report
  const { articles, claims, new: fresh, fixed, unchanged, undated, excepted, baselined, stale } = summary
  const { error, warning, notice } = summary.findings
  const rules = summary.rules.map(({ id, claims, agree, strain, contradict }) => ({ id, claims, agree, strain, contradict }))
  const skipped = summary.skipped.map(({ file, why }) => ({ file, why }))
  const counts = { articles, claims, findings: { error, warning, notice }, new: fresh, fixed, unchanged, rules, skipped, undated, excepted, baselined, stale }
  return { version: 1, outcome, reason, summary: counts, change: change && changeOf(change), findings: findings.map(findingOf), accepted: accepted.map(acceptedOf), notes }
}

function findingOf(finding: Finding): object {
  const { rule, pack, key, story, verdict, severity, state, reported, anchor, message, why, fingerprints, suggestion, places } = finding
  return {
    rule, pack, key, story, verdict, severity, state, reported, anchor, message, why, fingerprints,
    suggestion: suggestion && { place: placeOf(suggestion.place), text: suggestion.text, certain: suggestion.certain },
    places: places.map(placeOf),
  }
}

function changeOf({ base, head, source, complete, files, scope, rulesFrom, rulesChanged }: Change): object {
  return { base, head, source, complete, files, scope, rulesFrom, rulesChanged }
}

function acceptedOf({ rule, by, reason, place, fresh }: AcceptedFinding): object {
  return { rule, by, reason, place: placeOf(place), fresh }
}

function placeOf({ file, line, column, endLine, endColumn, text, value, date, sentence, commit }: Place): object {
  return { file, line, column, endLine, endColumn, text, value, date, sentence, commit: commit ?? null }
}
