import type { Finding, Place, Report, Reporter, ReportOptions } from '../model/index.ts'
import { disarm, escapeTerminal } from './escape.ts'
import { remarksOf } from './remarks.ts'
import { countsOf } from './rule-counts.ts'
import { markSentence } from './sentence.ts'
import { changeOf, checkedOf, count, dateOf, fixedFindings, openFindings, placeKind, verdictOf } from './wording.ts'
import { columnsOf, wrap } from './wrap.ts'

const narrowest = 40
const widest = 100
const longestSentence = 600
const mostPlaces = 12

// Stand for the start and end of marked words until lines are broken; no escaped text holds them.
const start = '\u0001'
const end = '\u0002'

type Style = 'bold' | 'dim' | 'error' | 'warning' | 'notice' | 'good'
const codes: Record<Style, string> = { bold: '1', dim: '2', error: '1;31', warning: '1;33', notice: '1;36', good: '1;32' }

/** Findings for people: each with its places and their words, then what was checked. */
export const terminal: Reporter = {
  name: 'terminal',
  writes: 'text for people, in the width and colours of the terminal',
  render(report, { color, width }: ReportOptions) {
    const paint = (style: Style, text: string): string => (color && text !== '' ? `\u001B[${codes[style]}m${text}\u001B[0m` : text)
    const room = Math.min(widest, Math.max(narrowest, Math.floor(width) || 80))
    const blocks = [...openFindings(report), ...fixedFindings(report)].map((finding) => findingBlock(finding, room, color, paint))
    return disarm(`${[...blocks, summaryBlock(report, room, paint)].join('\n\n')}\n`)
  },
}

type Paint = (style: Style, text: string) => string

function findingBlock(finding: Finding, room: number, color: boolean, paint: Paint): string {
  const lines = [...headLines(finding, room, paint), ...indented(finding.message, room, '  ')]
  if (finding.why !== '') lines.push(...indented(finding.why, room, '  ').map((line) => paint('dim', line)))
  lines.push('')
  const shown = finding.places.slice(0, mostPlaces)
  const heads = shown.map((place) => escapeTerminal(`${place.file}:${place.line}:${place.column}`))
  // Values stand below each other, unless one long path would push them all to the right.
  const lengths = heads.map(columnsOf)
  const column = Math.max(0, ...lengths.filter((length) => length <= room / 2))
  for (const [at, place] of shown.entries()) {
    const value = escapeTerminal(place.value)
    const date = escapeTerminal(dateOf(finding, place))
    const about = `${value}${value !== '' && date !== '' ? '  ' : ''}${paint('dim', date)}`
    const pad = Math.max(0, column - lengths[at]!) + 2
    const fits = 4 + lengths[at]! + pad + columnsOf(`${value}  ${date}`) <= room
    lines.push(`    ${paint('bold', heads[at]!)}${about !== '' && fits ? ' '.repeat(pad) + about : ''}`)
    if (about !== '' && !fits) lines.push(...wrap(`${value} ${date}`, room - 6).map((line) => `      ${line}`))
    lines.push(...sentenceLines(finding, place, room, color, paint))
  }
  const rest = finding.places.length - shown.length
  if (rest > 0) lines.push(...indented(`and ${count(rest, 'more place')}; the JSON report lists them all`, room, '    '))
  if (finding.suggestion) lines.push(...indented(`Suggestion: “${finding.suggestion.text}” for “${finding.suggestion.place.text}”`, room, '    '))
  return lines.join('\n')
}

/** `warning rule-id: Title of the rule (unchanged)` */
function headLines(finding: Finding, room: number, paint: Paint): string[] {
  const { severity, state } = finding
  const rule = escapeTerminal(finding.rule).trim()
  const title = finding.title === '' || finding.title === finding.rule ? '' : `: ${escapeTerminal(finding.title)}`
  const [first, ...rest] = wrap(`${severity} ${rule}${title}${state === 'new' ? '' : ` (${state})`}`, room - 2)
  const plain = `${severity} ${rule}`
  const head = first!.startsWith(plain) ? `${paint(severity, severity)} ${paint('bold', rule)}${first!.slice(plain.length)}` : first!
  return [head, ...rest.map((line) => `  ${line}`)]
}

/** The sentence of a place behind a bar, its words in bold and underlined, or between `«` and `»` where there are no colours. */
function sentenceLines(finding: Finding, place: Place, room: number, color: boolean, paint: Paint): string[] {
  if (place.sentence === '') return []
  const bar = `    ${paint('dim', '│')} `
  const label = placeKind(finding, place) === 'fact' ? 'source: ' : ''
  const { before, words, after } = markSentence(place, longestSentence)
  const [open, close] = words === '' ? ['', ''] : color ? [start, end] : ['«', '»']
  const text = `${label}${escapeTerminal(before)}${open}${escapeTerminal(words)}${close}${escapeTerminal(after)}`
  let marked = false
  return wrap(text, room - 6).map((line) => {
    const opened = marked ? start + line : line
    marked = opened.lastIndexOf(start) > opened.lastIndexOf(end)
    return bar + (marked ? opened + end : opened).replaceAll(start, `\u001B[1;4m`).replaceAll(end, '\u001B[0m')
  })
}

function summaryBlock(report: Report, room: number, paint: Paint): string {
  const { error, warning, notice } = report.summary.findings
  const style = report.reason === 'nothing-checked' || report.reason === 'rules' || error > 0 ? 'error' : warning > 0 ? 'warning' : notice > 0 ? 'notice' : 'good'
  const lines = wrap(verdictOf(report), room).map((line) => paint(style, line))
  const change = changeOf(report)
  if (change !== '') lines.push(...wrap(change, room))
  if (report.reason !== 'nothing-checked') lines.push(...wrap(checkedOf(report), room))
  const counts = countsOf(report)
  if (counts !== '') lines.push(...wrap(escapeTerminal(counts), room).map((line) => paint('dim', line)))
  for (const remark of remarksOf(report)) {
    const [first, ...rest] = wrap(escapeTerminal(remark), room - 2)
    lines.push(`${paint('dim', '-')} ${first}`, ...rest.map((line) => `  ${line}`))
  }
  const rule = openFindings(report).length + fixedFindings(report).length > 0 ? [paint('dim', '─'.repeat(Math.min(room, 60)))] : []
  return [...rule, ...lines].join('\n')
}

function indented(text: string, room: number, indent: string): string[] {
  return wrap(escapeTerminal(text), room - indent.length).map((line) => indent + line)
}
