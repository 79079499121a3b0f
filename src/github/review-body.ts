import type { Finding, ReportOptions } from '../model/index.ts'
import { codeSpan } from '../reporters/escape.ts'
import { placeList, ruleName } from '../reporters/markdown-parts.ts'
import { capital } from '../reporters/wording.ts'
import { commentMeasure, prose } from './finding-section.ts'
import { findingPrints } from './finding-print.ts'
import { writeReviewMarker } from './review-marker.ts'

// GitHub refuses a comment of more than 65,536 characters.
const longest = 60_000

/**
 * The comment on the line of a finding, as Markdown: at most 60,000 characters.
 *
 * @param block the suggestion block to put in; may be empty
 */
export function renderReviewComment(finding: Finding, block: string, options: ReportOptions): string {
  const [, ...others] = finding.places
  const head = [writeReviewMarker({ print: findingPrints(finding)[0], state: 'open' }), `**${capital(finding.severity)}:** ${prose(finding.message)}`, prose(finding.why)]
  const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')
  const full = join(...head, placeList(finding, others, options, commentMeasure), block, ruleName(finding))
  // Only text made of signs, each of which takes many characters to write, is as long as that.
  return full.length > longest ? join(...head, block, ruleName(finding)) : full
}

/** The same for a comment on the whole file, which has no line of its own. */
export function renderFileComment(finding: Finding, options: ReportOptions): string {
  const [marker = '', ...lines] = renderReviewComment(finding, '', options).split('\n')
  return [marker, '', `Line ${finding.places[0].line}:`, ...lines].join('\n')
}

/**
 * What becomes of a comment whose finding is gone, where others have answered it: it is folded, and offers no suggestion.
 *
 * @param text the comment without its marker
 */
export function renderGone(print: string, text: string, head: string): string {
  const plain = text.slice(0, longest).replace(/^(`{3,})suggestion\n[\s\S]*?^\1$/gm, '').replace(/\n{3,}/g, '\n\n')
  return [writeReviewMarker({ print, state: 'gone' }), `No longer found in ${codeSpan(head.slice(0, 7))}.`, '<details><summary>What it was</summary>', plain.trim(), '</details>'].join('\n\n')
}
