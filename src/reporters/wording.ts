import type { Finding, Place, Report, ReportScope } from '../model/index.ts'

// The sentences that every reporter for people says alike. They hold raw text: the reporter escapes them.

/** `1 article`, `1,204 articles`. */
export function count(number: number, noun: string, many = `${noun}s`): string {
  return `${grouped(number)} ${number === 1 ? noun : many}`
}

/** `1,204`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** The findings that are told one by one: those within the scope of the run that are still there. */
export function openFindings({ findings }: Pick<Report, 'findings'>): Finding[] {
  return findings.filter(({ reported, state }) => reported && state !== 'fixed')
}

/** The findings that were fixed. */
export function fixedFindings({ findings }: Pick<Report, 'findings'>): Finding[] {
  return findings.filter(({ state }) => state === 'fixed')
}

/** `2 errors and 1 notice`, or `no findings`. */
export function countFindings(report: Report): string {
  const { error, warning, notice } = report.summary.findings
  const counts: readonly (readonly [number, string])[] = [[error, 'error'], [warning, 'warning'], [notice, 'notice']]
  return list(counts.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun))) || 'no findings'
}

/** What was found, and what that means for the run: one sentence or two. */
export function verdictOf(report: Report): string {
  const found = capital(countFindings(report))
  switch (report.reason) {
    case 'nothing-checked':
      return `Nothing was checked: ${report.summary.articles === 0 ? 'no article was found' : 'no rule was loaded'}.`
    case 'rules':
      return `${found}. There are mistakes in the rules, the configuration or the articles: until they are mended, not everything is checked.`
    case 'below-threshold':
      return `${found}, none severe enough to fail the run.`
    case 'clean':
      return report.summary.claims === 0 && report.summary.articles > 0 ? 'No findings, but no claim was read either: nothing was compared.' : `${found}.`
    case 'findings':
      return `${found}.`
    case 'stale-baseline':
      return `${found}. The baseline holds ${count(report.summary.stale, 'entry', 'entries')} that no conflict answers to any more: write it anew.`
    case 'no-base':
      return `${found}, but it is not known which of them are new: what to compare with cannot be had.`
  }
}

/** What was read and compared. */
export function checkedOf(report: Report): string {
  const { articles, claims, rules } = report.summary
  const reading = rules.filter((rule) => rule.claims > 0).length
  const pairs = rules.reduce((sum, rule) => sum + rule.agree + rule.strain + rule.contradict, 0)
  const read = claims === 0 ? 'no claims' : count(claims, 'claim')
  const by = rules.length === 0 ? '' : `, by ${reading === rules.length ? '' : `${reading} of `}${count(rules.length, 'rule')}`
  return `Checked ${count(articles, 'article')}: ${read} read${by}; ${count(pairs, 'pair')} compared.`
}

/** How the findings stand to the base, where there is one; else empty. */
export function changeOf(report: Report): string {
  const { new: fresh, unchanged, fixed } = report.summary
  const base = report.change?.base
  if (!base && unchanged === 0 && fixed === 0) return ''
  const hidden = report.findings.filter(({ reported, state }) => !reported && state !== 'fixed').length
  const left = hidden === 0 ? '' : `; ${count(hidden, 'finding')} outside of the scope (${scopes[report.change?.scope ?? 'all']}) ${hidden === 1 ? 'is' : 'are'} only in the JSON report`
  return `${fresh} new, ${unchanged} unchanged, ${fixed} fixed${base ? `, compared with ${base.slice(0, 7)}` : ''}${left}.`
}

const scopes: Record<ReportScope, string> = { all: 'all', new: 'new findings', 'changed-lines': 'findings on changed lines', 'changed-files': 'findings in changed files' }

/** What a place is: a line of an article, a reference fact, or a mistake in a YAML file. */
export function placeKind(finding: Finding, place: Place): 'article' | 'fact' | 'mistake' {
  if (finding.verdict === 'invalid') return 'mistake'
  return /\.ya?ml$/i.test(place.file) ? 'fact' : 'article'
}

/** `from 2000-05-07` for a fact, the date of an article, or empty. */
export function dateOf(finding: Finding, place: Place): string {
  if (place.date === null) return ''
  return placeKind(finding, place) === 'fact' ? `true from ${place.date}` : place.date
}

/** The path of a place from the root of the repository, or undefined where it lies outside of it, as the rules do that come with factlint. */
export function pathInRepository(file: string, folder = ''): string | undefined {
  if (file.startsWith('factlint:')) return undefined
  if (/^([/\\]|[A-Za-z]:[/\\])/.test(file)) return undefined
  const path: string[] = []
  for (const part of [...folder.split('/'), ...file.split('/')]) {
    if (part === '' || part === '.') continue
    if (part !== '..') path.push(part)
    else if (path.pop() === undefined) return undefined
  }
  return path.join('/')
}

/** With its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
