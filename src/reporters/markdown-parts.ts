import type { Finding, Place, ReportOptions } from '../model/index.ts'
import { codeSpan, escapeMarkdown } from './escape.ts'
import { clipEnd, markSentence } from './sentence.ts'
import { count, dateOf, placeKind } from './wording.ts'

// What every page and comment in Markdown is made of.

const longestName = 200
const longestAddress = 2_000

/** How much of a finding is shown: of its texts, in UTF-16 units; and of its places. */
export interface Measure {
  readonly text: number
  readonly places: number
}

/** Some places with their values, dates and sentences, as a Markdown list; those above the measure are counted. */
export function placeList(finding: Finding, places: readonly Place[], options: ReportOptions, { text, places: most }: Measure): string {
  const items = places.slice(0, most).map((place) => {
    const about = [place.value === '' ? '' : `<strong>${proseText(place.value, text)}</strong>`, escapeMarkdown(dateOf(finding, place))].filter((part) => part !== '')
    const item = `- ${[placeLink(place, options), ...about].join(' · ')}`
    return place.sentence === '' ? item : `${item}\n  > ${quote(finding, place, text)}`
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

/** A stranger's text as a paragraph of Markdown, cut where it is longer than `most`. */
export function proseText(text: string, most: number): string {
  return escapeMarkdown(clipEnd(text.trim(), most))
}

/** A stranger's short text, such as a rule's id, in code. */
export function codeText(text: string): string {
  return codeSpan(clipEnd(text, longestName))
}

/** Rule and pack. */
export function ruleName({ rule, pack }: Finding): string {
  return `Rule ${codeText(rule)}${pack === '' ? '' : ` of ${codeText(pack)}`}`
}

/** What to write instead; empty where nothing is offered. */
export function suggestionLine({ suggestion }: Finding): string {
  return suggestion ? `Suggestion: ${codeText(suggestion.text)} for ${codeText(suggestion.place.text)}` : ''
}

function quote(finding: Finding, place: Place, most: number): string {
  const { before, words, after } = markSentence(place, most)
  const marked = words === '' ? '' : `<strong>${escapeMarkdown(words)}</strong>`
  return `${placeKind(finding, place) === 'fact' ? 'source: ' : ''}${escapeMarkdown(before)}${marked}${escapeMarkdown(after)}`
}
