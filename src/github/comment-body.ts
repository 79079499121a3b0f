import type { Finding, Report, ReportOptions } from '../model/index.ts'
import { codeSpan } from '../reporters/escape.ts'
import { codeText, placeLink } from '../reporters/markdown-parts.ts'
import { capital, count, openFindings, verdictOf } from '../reporters/wording.ts'
import { findingSection, prose } from './finding-section.ts'
import { isComplete } from './complete.ts'

// GitHub refuses a comment of more than 65,536 characters; this leaves room for the marker.
const longest = 60_000
const mostFindings = 50
const mostItems = 20
const longestList = 6_000
// The heading between the findings, and the sentence that counts those left out.
const longestEnding = 500

/** What the comment says beside the report. */
export interface CommentAbout {
  /** The commit that was checked. */
  readonly head: string
  /** How many findings the comment told when it last told any. */
  readonly told: number
  /** A sentence to stand at the top, such as that the contributor's own run made these results. */
  readonly label?: string
}

/** The comment of a pull request as Markdown: at most 60,000 characters and 50 findings; what is left out is counted. */
export function renderComment(report: Report, options: ReportOptions, about: CommentAbout): string {
  const open = openFindings(report)
  const head = [`### factlint: ${titleOf(report, open)}`, ...(about.label ? [`> ${prose(about.label)}`] : []), ...leadOf(report, open, about)]
  const tail = tailOf(report, options)
  const room = longest - lengthOf(head) - lengthOf(tail) - longestEnding
  return [...head, ...findingsWithin(room, open, options), ...tail].join('\n\n')
}

function titleOf(report: Report, open: readonly Finding[]): string {
  if (open.length === 0) return isComplete(report) ? 'nothing to report' : 'not everything was checked'
  return count(open.length, open.every(({ state }) => state === 'new') ? nounOf(report) : 'finding')
}

/** What a finding is where there is something that it can be new to. */
function nounOf({ change }: Report): string {
  return change?.base ? 'new finding' : 'finding'
}

/** The paragraphs that stand above the findings. */
function leadOf(report: Report, open: readonly Finding[], { head, told }: CommentAbout): string[] {
  const lead: string[] = []
  if (!isComplete(report)) lead.push(prose(verdictOf(report)))
  if (open.length > 0) lead.push(`${severitiesOf(open)} in ${commit(head)}.${besideOf(report)}`)
  else if (!isComplete(report)) lead.push(told > 0 ? `Whether the ${count(told, 'finding')} told here before ${told === 1 ? 'is' : 'are'} fixed is not known.` : 'No finding is known.')
  else lead.push(told === 0 ? `No ${nounOf(report)}s in ${commit(head)}.` : goneOf(report, head, told))
  return lead
}

/** What became of the findings that were told before, where none is left. */
function goneOf(report: Report, head: string, told: number): string {
  const accepted = report.accepted.some(({ fresh }) => fresh)
  if (!accepted && !report.change?.rulesChanged) return `${told === 1 ? 'The finding of this pull request is' : `All ${count(told, 'finding')} of this pull request are`} fixed in ${commit(head)}.`
  const how = accepted ? 'it accepts some, as listed below' : 'it also changes rules, exceptions or the baseline'
  return `No finding of this pull request is left in ${commit(head)}; ${told === 1 ? '1 was' : `${told} were`} told before. Not all need be fixed: ${how}.`
}

function commit(sha: string): string {
  return codeSpan(sha.slice(0, 7))
}

/** `1 error, 2 warnings`. */
function severitiesOf(findings: readonly Finding[]): string {
  const counts = (['error', 'warning', 'notice'] as const).map((severity) => [severity, findings.filter((one) => one.severity === severity).length] as const)
  return counts.filter(([, number]) => number > 0).map(([severity, number]) => count(number, severity)).join(', ')
}

/** ` Beside them 1 fixed, 4 there before.` */
function besideOf({ summary: { fixed, unchanged } }: Report): string {
  const parts = [...(fixed > 0 ? [`${fixed} fixed`] : []), ...(unchanged > 0 ? [`${unchanged} unchanged`] : [])]
  return parts.length === 0 ? '' : ` Compared with the base, ${parts.join(' and ')}.`
}

/** The first 50 findings as far as they fit in a number of characters, those without a line in a part of their own. */
function findingsWithin(room: number, open: readonly Finding[], options: ReportOptions): string[] {
  let left = room
  const fitting = [...open.filter(isNear), ...open.filter((finding) => !isNear(finding))].slice(0, mostFindings).flatMap((finding) => {
    const section = findingSection(finding, options)
    if (left < lengthOf([section])) return []
    left -= lengthOf([section])
    return [{ section, near: isNear(finding) }]
  })
  const sections = (near: boolean): string[] => fitting.filter((one) => one.near === near).map(({ section }) => section)
  const far = sections(false)
  const rest = open.length - fitting.length
  return [
    ...sections(true),
    ...(far.length > 0 ? ['#### Not on a line of this pull request', ...far] : []),
    ...(rest > 0 ? [`**${count(rest, 'more finding')}** left out here: ${options.run ? `[the run](${options.run}) tells them` : 'the job summary tells them'}.`] : []),
  ]
}

function isNear({ anchor }: Finding): boolean {
  return anchor !== 'none'
}

/** Below the findings: what is fixed, what this pull request accepts, what else there is to know. */
function tailOf(report: Report, options: ReportOptions): string[] {
  const fixed = report.findings.filter(({ state }) => state === 'fixed')
  const fresh = report.accepted.filter((one) => one.fresh)
  return [
    ...folded(`${fixed.length} fixed`, fixed.map((finding) => `- ${capital(finding.severity)} · ${placeLink(finding.places[0], options)}: ${prose(finding.message)}`)),
    ...folded(`${fresh.length} accepted by this pull request`, fresh.map(({ rule, place, reason }) => `- ${codeText(rule)} · ${placeLink(place, options)}: ${prose(reason)}`)),
    ...within(report.notes.map((note) => `- ${prose(note)}`)),
  ]
}

function folded(summary: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`<details><summary>${summary}</summary>`, ...within(items), '</details>']
}

/** Items as one Markdown list within 20 items and 6,000 characters; the others are counted. */
function within(items: readonly string[]): string[] {
  if (items.length === 0) return []
  const kept: string[] = []
  let left = longestList
  for (const item of items.slice(0, mostItems)) {
    left -= item.length + 1
    if (left < 0) break
    kept.push(item)
  }
  const rest = items.length - kept.length
  return [[...kept, ...(rest > 0 ? [`- and ${count(rest, 'more', 'more')}`] : [])].join('\n')]
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length + 2, 0)
}
