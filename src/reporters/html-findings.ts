import type { Report, ReportOptions } from '../model/index.ts'
import { findingCard } from './html-finding.ts'
import { markup, type Markup } from './html-markup.ts'
import { count } from './wording.ts'

/** A browser lays out no more cards than this in good time. */
export const mostCards = 1_000

/** The id of the card of a finding by its number in the report, or undefined where it has none. */
export function cardId(at: number): string | undefined {
  return at >= 0 && at < mostCards ? `finding-${at + 1}` : undefined
}

/** The findings as cards in the report's order, with a filter that the script shows. */
export function findingsSection(report: Report, options: ReportOptions): Markup {
  const { findings, change } = report
  const told = change !== null || findings.some(({ state, reported }) => state !== 'new' || !reported)
  const cards = findings.slice(0, mostCards).map((finding, at) => findingCard(finding, cardId(at)!, told, options))
  const rest = findings.length - cards.length
  return markup`
<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${findings.length === 0 ? markup`<p>None.</p>` : undefined}
${hasFilter(report) ? filter : undefined}
${cards}
${rest > 0 ? markup`<p class="more"><strong>${count(rest, 'more finding')} left out here:</strong> the JSON report lists them all.</p>` : undefined}
</section>`
}

/** Is there anything to choose from? */
export function hasFilter({ findings }: Report): boolean {
  return findings.length > 1
}

const fields = [['severity', 'Severity'], ['state', 'State'], ['rule', 'Rule'], ['file', 'File']] as const

const filter = markup`
<form id="filter" role="search" aria-label="Filter the findings" autocomplete="off" hidden>
<p class="field"><label for="filter-text">Text</label><input id="filter-text" name="text" type="search"></p>
${fields.map(([name, label]) => markup`<p class="field"><label for="filter-${name}">${label}</label><select id="filter-${name}" name="${name}"><option value="">All</option></select></p>
`)}<p class="field"><button type="reset">Show all</button></p>
<p class="shown"><output name="shown"></output></p>
</form>`
