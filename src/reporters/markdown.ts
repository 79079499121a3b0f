import type { Finding, Report, Reporter, ReportOptions } from '../model/index.ts'
import { placeList, proseText, ruleName, suggestionLine, type Measure } from './markdown-parts.ts'
import { remarksOf } from './remarks.ts'
import { readingRules } from './rule-counts.ts'
import { capital, changeOf, checkedOf, count, countFindings, fixedFindings, openFindings, verdictOf } from './wording.ts'

// GitHub drops a job summary of 1 MiB whole; this leaves it room, in bytes of UTF-8.
const summaryBytes = 900 * 1024
const mostRules = 100
const measure: Measure = { text: 2_000, places: 20 }

/** Findings as a Markdown page: the job summary of a workflow, or a page of its own. */
export const markdown: Reporter = {
  name: 'markdown',
  writes: 'a Markdown page, as in the job summary on GitHub',
  render: (report, options) => renderMarkdown(report, options, summaryBytes),
}

/**
 * The Markdown page within a budget: findings come in their order as long as they fit, and those left out are counted.
 *
 * @param budget the most bytes of UTF-8 that the page may have
 */
export function renderMarkdown(report: Report, options: ReportOptions, budget: number): string {
  const head = [`## factlint: ${countFindings(report)}`, paragraph(verdictOf(report))]
  if (report.reason !== 'nothing-checked') head.push(paragraph(`${changeOf(report)} ${checkedOf(report)}`))
  const remarks = fitting(remarksOf(report).map((remark) => `- ${paragraph(remark)}`), budget / 4)
  const ending = [...(remarks.length > 0 ? [remarks.join('\n')] : []), ...rulesPart(report, budget / 8)].join('\n\n')
  const parts = [head.join('\n\n')]
  let left = budget - bytesOf(parts[0]!) - bytesOf(ending) - 200
  let told = 0
  const findings = [...openFindings(report), ...fixedFindings(report)]
  for (const finding of findings) {
    const section = sectionOf(finding, options)
    left -= bytesOf(section) + 2
    if (left < 0) break
    parts.push(section)
    told++
  }
  const rest = findings.length - told
  if (rest > 0) parts.push(`**${count(rest, 'more finding')} left out here: the JSON report lists them all.**`)
  if (ending !== '') parts.push('---', ending)
  return `${parts.join('\n\n')}\n`
}

function sectionOf(finding: Finding, options: ReportOptions): string {
  const state = finding.state === 'new' ? '' : ` (${finding.state})`
  const title = `### ${capital(finding.severity)}: ${paragraph(finding.title || finding.rule)}${state}`
  return [title, paragraph(finding.message), paragraph(finding.why), placeList(finding, finding.places, options, measure), suggestionLine(finding), ruleName(finding)].filter((part) => part !== '').join('\n\n')
}

/** What each rule read, folded; left out where it does not fit. No code stands in a table: a `|` would end its cell. */
function rulesPart(report: Report, budget: number): string[] {
  const rules = readingRules(report)
  const rows = rules.slice(0, mostRules).map(({ id, title, claims, agree, strain, contradict }) => `| ${paragraph(id)}${title === '' ? '' : `: ${paragraph(title)}`} | ${claims} | ${agree} | ${strain} | ${contradict} |`)
  const rest = rules.length - rows.length
  const table = ['| Rule | Claims | Agree | Strain | Contradict |', '| --- | ---: | ---: | ---: | ---: |', ...rows].join('\n')
  const part = `<details><summary>What each rule read, and how pairs of its claims came out</summary>\n\n${table}\n${rest > 0 ? `\nand ${count(rest, 'more rule')}\n` : ''}\n</details>`
  return rules.length === 0 || bytesOf(part) > budget ? [] : [part]
}

function paragraph(text: string): string {
  return proseText(text, measure.text)
}

/** The first of some texts that fit in a number of bytes, and how many did not. */
function fitting(texts: readonly string[], budget: number): string[] {
  const kept: string[] = []
  let left = budget
  for (const text of texts) {
    left -= bytesOf(text) + 1
    if (left < 0) return [...kept, `- and ${texts.length - kept.length} more remarks`]
    kept.push(text)
  }
  return kept
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}
