import type { Finding, Place, ReportOptions } from '../model/index.ts'
import { escapeTerminal } from '../reporters/escape.ts'
import { clipEnd, markSentence } from '../reporters/sentence.ts'
import { count, dateOf, pathInRepository } from '../reporters/wording.ts'

// GitHub takes 255 characters of title and 64 KB of message; a reader wants less.
const longestTitle = 250
const longestText = 1_000
const longestSentence = 300
const mostPlaces = 10

/** An annotation as the Checks API takes it. */
export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** A finding at its main place, or undefined where that lies outside of the repository. */
export function checkAnnotation(finding: Finding, { folder }: ReportOptions): CheckAnnotation | undefined {
  const [place] = finding.places
  const path = pathInRepository(place.file, folder)
  if (!path) return undefined
  const endLine = Math.max(place.line, place.endLine)
  // Columns may only be given within one line.
  const columns = endLine === place.line ? { start_column: place.column, end_column: Math.max(place.column, place.endColumn) } : {}
  return { path, start_line: place.line, end_line: endLine, ...columns, annotation_level: levels[finding.severity], title: lineOf(finding.title === '' ? finding.rule : finding.title, longestTitle - 2), message: messageOf(finding) }
}

function messageOf(finding: Finding): string {
  const [, ...others] = finding.places
  const rest = others.length - mostPlaces
  const lines = [finding.message, finding.why, '', ...others.slice(0, mostPlaces).map((place) => placeLine(finding, place)), ...(rest > 0 ? [`and ${count(rest, 'more place')}`] : [])]
  return lines.map((line) => lineOf(line, longestText)).join('\n').trim()
}

/** `articles/b.md, line 3: 2001 (2025-08-16): She has been mayor since 2001.` */
function placeLine(finding: Finding, place: Place): string {
  const date = dateOf(finding, place)
  const { before, words, after } = markSentence(place, longestSentence)
  const sentence = before + words + after
  return `${clipEnd(place.file, longestSentence)}, line ${place.line}: ${clipEnd(place.value, longestSentence)}${date === '' ? '' : ` (${date})`}${sentence === '' ? '' : `: ${sentence}`}`
}

function lineOf(text: string, limit: number): string {
  return clipEnd(escapeTerminal(text), limit)
}
