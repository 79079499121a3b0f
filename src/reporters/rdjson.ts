import type { Finding, Place, Reporter, ReportOptions } from '../model/index.ts'
import { escapeEither, escapeJson, showHidden, wellFormed } from './escape.ts'
import { describePlace, locate, placeName, seePlaces } from './located.ts'
import { clipEnd } from './sentence.ts'

const severities = { error: 'ERROR', warning: 'WARNING', notice: 'INFO' } as const
const longestText = 1_000

/**
 * The findings that are reported and not fixed in reviewdog's own format (proto/rdf/reviewdog.proto). Columns are bytes of
 * UTF-8, so they are only told of files whose text is known; a suggestion needs them. A finding without any place in the
 * repository is left out, as there is no line to tell it at.
 */
export const rdjson: Reporter = {
  name: 'rdjson',
  writes: 'reviewdog’s diagnostic format, for reviewdog',
  render(report, options) {
    const rangeOf = makeRange(options.source)
    const diagnostics = report.findings.filter(({ reported, state }) => reported && state !== 'fixed').flatMap((finding) => diagnosticOf(finding, options.folder, rangeOf))
    return `${escapeJson(JSON.stringify({ source: { name: 'factlint' }, diagnostics }, null, 2))}\n`
  },
}

interface Position {
  readonly line: number
  /** In bytes of UTF-8; absent where the text of the line is not known. */
  readonly column?: number
}

interface Range {
  readonly start: Position
  /** Exclusive; without columns it is the last line. */
  readonly end: Position
}

function diagnosticOf(finding: Finding, folder: string | undefined, rangeOf: (place: Place) => Range): object[] {
  const { main, others } = locate(finding, folder)
  if (!main) return []
  const { message, why, severity, suggestion } = finding
  const texts = [message, why].filter((text) => text !== '').map((text) => escapeEither(clipEnd(text, longestText)))
  const text = [...texts, seePlaces(others.map(({ place }) => escapeEither(placeName(place))))].filter((part) => part !== '').join(' ')
  const path = wellFormed(main.path)
  const related = others.flatMap((other) => (other.path === undefined ? [] : [{ message: escapeEither(describePlace(finding, other.place)), location: { path: wellFormed(other.path), range: rangeOf(other.place) } }]))
  const range = suggestion?.certain && suggestion.place.file === main.place.file ? rangeOf(suggestion.place) : undefined
  return [{
    message: text,
    location: { path, range: rangeOf(main.place) },
    severity: severities[severity],
    code: { value: showHidden(finding.rule) },
    original_output: `${showHidden(path)}:${main.place.line}: ${severity}: ${texts.join(' ')}`,
    ...(related.length === 0 ? {} : { related_locations: related }),
    ...(range?.start.column === undefined ? {} : { suggestions: [{ range, text: wellFormed(suggestion!.text) }] }),
  }]
}

/** Makes the look-up from a place to its range, which splits each file once. */
function makeRange(source: ReportOptions['source']): (place: Place) => Range {
  const files = new Map<string, readonly string[]>()
  const position = (file: string, line: number, column: number): Position => {
    let lines = files.get(file)
    if (!lines) files.set(file, (lines = source?.(file)?.split(/\r\n?|\n/) ?? []))
    const text = lines[line - 1]
    return text === undefined ? { line } : { line, column: Buffer.byteLength(text.slice(0, column - 1)) + 1 }
  }
  return ({ file, line, column, endLine, endColumn }) => {
    const start = position(file, line, column)
    const end = position(file, endLine, endColumn)
    return start.column === undefined || end.column === undefined ? { start: { line }, end: { line: endLine } } : { start, end }
  }
}
