import type { Finding, Place, ReportOptions } from '../model/index.ts'
import { codeSpan, escapeMarkdown } from '../reporters/escape.ts'
import { clipEnd, markSentence } from '../reporters/sentence.ts'
import { count, dateOf, placeKind } from '../reporters/wording.ts'

const longestText = 600
const longestName = 200
const longestAddress = 2_000
const longestSection = 20_000
const mostPlaces = 6

/**
 * A finding in a comment: what it is and where, and folded below it everything about it. At most 20,000 characters: above
 * that, which only text made of signs reaches, the folded part is left out.
 */
export function findingSection(finding: Finding, options: ReportOptions): string {
  const [place] = finding.places
  const details = [placeList(finding, finding.places, options), proseText(finding.why), suggestionLine(finding), acceptLine(finding)].filter((part) => part !== '')
  const head = `**${capital(finding.severity)}** · ${placeLink(place, options)}\n${proseText(finding.message)}`
  const section = [head, `<details><summary>${count(finding.places.length, 'place')}, and why</summary>`, ...details, '</details>'].join('\n\n')
  return section.length > longestSection ? head : section
}

/** Some places with their values, dates and sentences, as a Markdown list; those above six are counted. */
export function placeList(finding: Finding, places: readonly Place[], options: ReportOptions): string {
  const items = places.slice(0, mostPlaces).map((place) => {
    const about = [place.value === '' ? '' : `<strong>${proseText(place.value)}</strong>`, escapeMarkdown(dateOf(finding, place))].filter((part) => part !== '')
    const item = `- ${[placeLink(place, options), ...about].join(' · ')}`
    return place.sentence === '' ? item : `${item}\n  > ${quote(finding, place)}`
  })
  const rest = places.length - items.length
  return [...items, ...(rest > 0 ? [`- and ${count(rest, 'more place')}`] : [])].join('\n')
}

/** `articles/a.md, line 28`, with its address where there is one. */
export function placeLink(place: Place, { link }: ReportOptions): string {
  const name = escapeMarkdown(`${clipEnd(place.file, longestName)}, line ${place.line}`)
  const address = link?.(place)
  return address === undefined || address.length > longestAddress ? name : `[${name}](${address})`
}

/** A stranger's text as a paragraph of Markdown, cut where it is very long. */
export function proseText(text: string): string {
  return escapeMarkdown(clipEnd(text.trim(), longestText))
}

/** A stranger's short text, such as a rule's id, in code. */
export function codeText(text: string): string {
  return codeSpan(clipEnd(text, longestName))
}

/** Rule and pack. */
export function ruleName({ rule, pack }: Finding): string {
  return `Rule ${codeText(rule)}${pack === '' ? '' : ` of ${codeText(pack)}`}`
}

function quote(finding: Finding, place: Place): string {
  const { before, words, after } = markSentence(place, longestText)
  const marked = words === '' ? '' : `<strong>${escapeMarkdown(words)}</strong>`
  return `${placeKind(finding, place) === 'fact' ? 'source: ' : ''}${escapeMarkdown(before)}${marked}${escapeMarkdown(after)}`
}

function suggestionLine({ suggestion }: Finding): string {
  return suggestion ? `Suggestion: ${codeText(suggestion.text)} for ${codeText(suggestion.place.text)}` : ''
}

/** How to accept it: at its paragraph, or in the configuration by its fingerprint, which there must be one alone of. */
function acceptLine(finding: Finding): string {
  const { rule, places, fingerprints } = finding
  const ways: string[] = []
  if (placeKind(finding, places[0]) === 'article') ways.push(`put ${codeSpan(`<!-- factlint-ignore ${clipEnd(rule, longestName)}: reason -->`)} above the paragraph`)
  if (finding.verdict !== 'invalid' && fingerprints.length === 1) ways.push(`add an exception with ${codeText(`fingerprint: ${fingerprints[0]!}`)} to ${codeSpan('factlint.yml')}`)
  return `${ruleName(finding)}.${ways.length === 0 ? '' : ` To accept it, ${ways.join(', or ')}.`}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
