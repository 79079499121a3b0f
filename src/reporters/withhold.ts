import type { Finding, Place, Report } from '../model/index.ts'
import { clipEnd, markSentence } from './sentence.ts'

/** How much of the articles' words a report may show: all; at most 80 characters at a time; none. */
export const quoteModes = ['full', 'short', 'none'] as const
export type QuoteMode = (typeof quoteModes)[number]

/** What `short` leaves of any text of an article, in UTF-16 units. */
const shortMost = 80

/**
 * The report without the words that must not leave the house, for copy under embargo. With `none` a finding says its rule,
 * its places and how severe it is; reference facts and mistakes in rule files, which are no article's words, stay.
 */
export function withhold(report: Report, quotes: QuoteMode): Report {
  if (quotes === 'full') return report
  const place = quotes === 'short' ? shortPlace : barePlace
  const shown = (one: Place): Place => (isOurs(one) ? one : place(one))
  return {
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, ...wordsOf(finding, quotes), ...(quotes === 'none' ? { fingerprints: [] } : {}), places: finding.places.map(shown) as unknown as Finding['places'] })),
    accepted: report.accepted.map((one) => ({ ...one, reason: one.by === 'exception' ? one.reason : quotes === 'short' ? clip(one.reason) : 'withheld', place: shown(one.place) })),
    ...(report.stories ? { stories: quotes === 'none' ? [] : report.stories.map((table) => ({ ...table, story: clip(table.story), rows: table.rows.map((row) => ({ ...row, key: clip(row.key), cells: row.cells.map((cell) => cell.map(shown)) })) })) } : {}),
  }
}

/** Rule files, the configuration and the baseline: no format reads articles of these names. */
function isOurs({ file }: Place): boolean {
  return /\.(?:ya?ml|json)$/i.test(file)
}

function shortPlace(place: Place): Place {
  const { at: _, ...rest } = place
  const { before, words, after } = markSentence(place, shortMost - 4)
  return { ...rest, text: clip(place.text), value: clip(place.value), sentence: before + words + after }
}

function barePlace({ at: _, ...place }: Place): Place {
  return { ...place, text: '', value: '', sentence: '' }
}

/** What a finding itself says of its places. */
function wordsOf({ title, rule, verdict, message, why, key, story, suggestion, places }: Finding, quotes: QuoteMode): Partial<Finding> {
  if (verdict === 'invalid' && isOurs(places[0])) return {}
  if (quotes === 'none') return { message: `${title === '' ? rule : title}: ${verdict === 'invalid' ? 'look at the place itself' : 'the places do not agree'}.`, why: '', key: '', story: null, suggestion: null }
  const clipped = (text: string): string => places.flatMap((place) => (isOurs(place) ? [] : [place.sentence, place.text, place.value])).reduce(clipRuns, text)
  return { message: clipped(message), why: clipped(why), key: clip(key), story: story && clip(story), suggestion: suggestion && { ...suggestion, text: clipped(suggestion.text), place: shortPlace(suggestion.place) } }
}

/** A text in which every longer run of these words is clipped. */
function clipRuns(text: string, words: string): string {
  let left = text
  for (let from = 0; from + shortMost < words.length; from++) {
    const at = left.indexOf(words.slice(from, from + shortMost + 1))
    if (at < 0) continue
    let length = shortMost + 1
    while (from + length < words.length && left[at + length] === words[from + length]) length++
    left = left.slice(0, at) + clip(words.slice(from, from + length)) + left.slice(at + length)
  }
  return left
}

function clip(text: string): string {
  return clipEnd(text, shortMost - 2)
}
