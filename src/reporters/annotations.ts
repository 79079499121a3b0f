import type { Finding, Place, Report, Reporter, ReportOptions } from '../model/index.ts'
import { escapeCommandData, escapeCommandProperty } from './escape.ts'
import { clipEnd, markSentence } from './sentence.ts'
import { count, dateOf, openFindings, pathInRepository, placeKind, verdictOf } from './wording.ts'

// A runner keeps ten annotations of a level and step and drops the rest without a word; it cuts messages at 4,096 characters.
const mostOfLevel = 10
const longestMessage = 3_500
const longestTitle = 200
const longestSentence = 300

const levels = ['error', 'warning', 'notice'] as const

/** Findings as GitHub workflow commands, which become annotations at the lines of a pull request. */
export const annotations: Reporter = {
  name: 'annotations',
  writes: 'GitHub workflow commands, for annotations without a token',
  render(report, options) {
    const commands = levels.flatMap((level) => commandsOf(level, report, options))
    if (report.reason === 'nothing-checked') commands.push(command(report.outcome === 'pass' ? 'warning' : 'error', [['title', 'factlint']], verdictOf(report)))
    return commands.map((line) => `${line}\n`).join('')
  },
}

/** The commands of one level: all, or the first nine and one that counts the others. */
function commandsOf(level: (typeof levels)[number], report: Report, options: ReportOptions): string[] {
  const findings = openFindings(report).filter(({ severity }) => severity === level)
  const near = findings.filter(({ anchor }) => anchor !== 'none')
  const shown = findings.length > near.length || near.length > mostOfLevel ? near.slice(0, mostOfLevel - 1) : near
  const commands = shown.map((finding) => command(level, propertiesOf(finding, options), annotationText(finding)))
  const rest = near.length - shown.length
  const far = findings.length - near.length
  const parts = [...(rest > 0 ? [`and ${count(rest, `more ${level}`)}`] : []), ...(far > 0 ? [`${count(far, level)} on no line of this change`] : [])]
  if (parts.length > 0) commands.push(command(level, [['title', 'factlint']], `${parts.join(', ')}: the log and the job summary of this step tell them all.`))
  return commands
}

type Properties = readonly (readonly [name: string, value: string | number])[]

function propertiesOf(finding: Finding, { folder }: ReportOptions): Properties {
  const [place] = finding.places
  const title: Properties = [['title', clipEnd(finding.title === '' ? finding.rule : `${finding.title} (${finding.rule})`, longestTitle)]]
  const file = pathInRepository(place.file, folder)
  // A file outside of the repository (a rule that came with the action) has no line to stand at.
  if (file === undefined || file === '') return title
  if (finding.anchor === 'file') return [['file', file], ...title]
  const endLine = Math.max(place.line, place.endLine)
  const columns: Properties = endLine === place.line ? [['col', place.column], ['endColumn', Math.max(place.column, place.endColumn)]] : []
  return [['file', file], ['line', place.line], ['endLine', endLine], ...columns, ...title]
}

/** What an annotation says: the message, why, and each place on a line of its own; raw text of at most 3,500 characters. */
export function annotationText(finding: Finding): string {
  const head = [finding.message, finding.why].filter((line) => line !== '').map((line) => clipEnd(line.replaceAll('\n', ' '), 1_000))
  const lines = [...head, '']
  let left = longestMessage - head.join('\n').length
  for (const [at, place] of finding.places.entries()) {
    const line = placeLine(finding, place, at === 0)
    left -= line.length + 1
    if (left < 60) {
      lines.push(`and ${count(finding.places.length - at, 'more place')}`)
      break
    }
    if (line !== '') lines.push(line)
  }
  return lines.join('\n').trim()
}

/** `articles/b.md, line 3: 2001 (2025-08-16): “It was the first … since 2001.”` */
function placeLine(finding: Finding, place: Place, main: boolean): string {
  const kind = placeKind(finding, place)
  if (kind === 'mistake' && main) return ''
  const where = main ? 'Here' : clipEnd(`${place.file}, line ${place.line}`, longestSentence)
  const date = dateOf(finding, place)
  const value = clipEnd(place.value, longestSentence)
  const { before, words, after } = markSentence(place, longestSentence)
  const sentence = before + words + after
  const quote = sentence === '' ? '' : kind === 'fact' ? ` source: ${sentence}` : ` “${sentence}”`
  return `${where}: ${value}${date === '' ? '' : ` (${date})`}${quote === '' ? '' : `:${quote}`}`
}

function command(name: string, properties: Properties, message: string): string {
  const written = properties.map(([key, value]) => `${key}=${escapeCommandProperty(String(value))}`).join(',')
  return `::${name} ${written}::${escapeCommandData(message)}`
}
