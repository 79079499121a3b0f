import type { Finding, Place, Report } from '../../src/model/index.ts'

/** A place with what a test leaves out made up. */
export function place(given: Partial<Place> = {}): Place {
  const text = given.text ?? 'since 2019'
  const start = { file: 'articles/a.md', line: 28, column: 61 }
  const merged = { ...start, ...given }
  return { endLine: merged.line, endColumn: merged.column + text.length, text, value: '2019', date: '2025-08-16', sentence: `The mayor has led the town ${text}, the council said.`, ...merged }
}

/** A finding with what a test leaves out made up. */
export function finding(given: Partial<Finding> = {}): Finding {
  return {
    rule: 'mayor-since', title: 'How long the mayor has led', pack: 'examples/town', key: 'mill\u001Fmayor', story: 'mill', verdict: 'contradict', severity: 'warning', state: 'new', reported: true, anchor: 'line',
    message: 'The mayor took office in 2019 here, in 2001 in articles/b.md.', why: 'Both count from the day of taking office, which is one day.',
    fingerprints: ['f1'], suggestion: null,
    places: [place(), place({ file: 'articles/b.md', line: 3, column: 70, text: 'since 2001', value: '2001', sentence: 'She has been mayor since 2001.' })],
    ...given,
  }
}

/** A report on these findings, its counts taken from them. */
export function report(findings: readonly Finding[] = [finding()], given: Partial<Report['summary']> = {}, rest: Partial<Report> = {}): Report {
  const of = (severity: string): number => findings.filter((one) => one.severity === severity).length
  const state = (name: string): number => findings.filter((one) => one.state === name).length
  return {
    outcome: of('error') > 0 ? 'fail' : 'pass',
    reason: of('error') > 0 ? 'findings' : findings.length > 0 ? 'below-threshold' : 'clean',
    summary: {
      articles: 5, claims: 212, findings: { error: of('error'), warning: of('warning'), notice: of('notice') },
      new: state('new'), fixed: state('fixed'), unchanged: state('unchanged'),
      rules: [{ id: 'mayor-since', claims: 200, agree: 97, strain: 0, contradict: 2, title: 'How long the mayor has led', pack: 'examples/town', find: 'phrases', status: 'active' }, { id: 'toll', claims: 12, agree: 4, strain: 1, contradict: 0, title: 'The toll', note: 'Tolls rise as days pass.', pack: 'examples/town', find: 'phrases', status: 'active' }],
      skipped: [], undated: 0, excepted: 0, baselined: 0, stale: 0, ...given,
    },
    change: null, findings, accepted: [], notes: [], ...rest,
  }
}
