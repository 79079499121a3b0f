import type { Finding, ReportOptions } from '../model/index.ts'
import { annotationText } from '../reporters/annotations.ts'
import { escapeTerminal } from '../reporters/escape.ts'
import { clipEnd } from '../reporters/sentence.ts'
import { pathInRepository } from '../reporters/wording.ts'

// GitHub takes 255 characters of title.
const longestTitle = 248

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

/** A finding at its main place; undefined where that lies outside of the repository, or where the change touched no place of it. One whose line is not known stands at the first. */
export function checkAnnotation(finding: Finding, { folder }: ReportOptions): CheckAnnotation | undefined {
  const [place] = finding.places
  const path = pathInRepository(place.file, folder)
  if (!path || finding.anchor === 'none') return undefined
  const level = { path, annotation_level: levels[finding.severity], title: clipEnd(escapeTerminal(finding.title === '' ? finding.rule : finding.title), longestTitle), message: shown(annotationText(finding)) }
  if (finding.anchor === 'file') return { ...level, start_line: 1, end_line: 1 }
  const endLine = Math.max(place.line, place.endLine)
  // Columns may only be given within one line.
  const columns = endLine === place.line ? { start_column: place.column, end_column: Math.max(place.column, place.endColumn) } : {}
  return { ...level, start_line: place.line, end_line: endLine, ...columns }
}

/** Without what would act instead of being seen. */
function shown(text: string): string {
  return text.split('\n').map(escapeTerminal).join('\n')
}
