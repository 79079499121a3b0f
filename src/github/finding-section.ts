import type { Finding, ReportOptions } from '../model/index.ts'
import { codeSpan } from '../reporters/escape.ts'
import { codeText, placeLink, placeList, proseText, ruleName, suggestionLine, type Measure } from '../reporters/markdown-parts.ts'
import { clipEnd } from '../reporters/sentence.ts'
import { capital, count, placeKind } from '../reporters/wording.ts'

/** How much a comment shows of a finding. */
export const commentMeasure: Measure = { text: 600, places: 6 }
const longestName = 200
const longestSection = 20_000

/**
 * A finding in a comment: what it is and where, and folded below it everything about it. At most 20,000 characters: above
 * that, which only text made of signs reaches, the folded part is left out.
 */
export function findingSection(finding: Finding, options: ReportOptions): string {
  const [place] = finding.places
  const details = [placeList(finding, finding.places, options, commentMeasure), prose(finding.why), suggestionLine(finding), acceptLine(finding)].filter((part) => part !== '')
  const head = `**${capital(finding.severity)}** · ${placeLink(place, options)}\n${prose(finding.message)}`
  const section = [head, `<details><summary>${count(finding.places.length, 'place')}, and why</summary>`, ...details, '</details>'].join('\n\n')
  return section.length > longestSection ? head : section
}

/** How to accept it: at its paragraph, or in the configuration by its fingerprint, which there must be one alone of. */
function acceptLine(finding: Finding): string {
  const { rule, places, fingerprints } = finding
  const ways: string[] = []
  if (placeKind(finding, places[0]) === 'article') ways.push(`put ${codeSpan(`<!-- factlint-ignore ${clipEnd(rule, longestName)}: reason -->`)} above the paragraph`)
  if (finding.verdict !== 'invalid' && fingerprints.length === 1) ways.push(`add an exception with ${codeText(`fingerprint: ${fingerprints[0]!}`)} to ${codeSpan('factlint.yml')}`)
  return `${ruleName(finding)}.${ways.length === 0 ? '' : ` To accept it, ${ways.join(', or ')}.`}`
}

/** A stranger's text as a paragraph of a comment. */
export function prose(text: string): string {
  return proseText(text, commentMeasure.text)
}
