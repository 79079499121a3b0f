import { rankHeads, scaleNote, traitHeads } from '../../language/en/table-words.ts'
import { listAt } from '../../language/list-at.ts'
import type { Block, DetailCore, ReadContext, Span, Table, ValueType } from '../../model/index.ts'
import { readAffix, type Affix } from './label-unit.ts'
import { readLabel, textOf, type Label } from './label.ts'
import { readCell, type Read } from './read-cell.ts'

/** A cell that stands under a label. */
export interface Entry extends Read {
  readonly block: Block
  readonly row: number
  readonly column: number
}

/** A table whose rows and columns are sure. */
export interface Grid {
  /** From the first block of each row to its last. */
  readonly spans: ReadonlyMap<number, Span>
  /** The labels of rows and columns that a text can name, none of which stands twice. */
  readonly labels: readonly Label[]
  readonly rows: ReadonlyMap<number, Label>
  readonly columns: ReadonlyMap<number, Label>
  /** All words of the labels of its rows, in base form. */
  readonly rowWords: ReadonlySet<string>
  readonly entries: readonly Entry[]
  /** The entries of each row. */
  readonly ofRow: ReadonlyMap<number, readonly Entry[]>
  /** Does each row tell another trait of one thing, in a column without a head of its own? */
  readonly isTraits: boolean
  /** The text at the corner of its labels. */
  readonly corner: string
}

/**
 * Reads a table; nothing where its rows or columns are not sure: merged cells, heads of several rows, rows that head others.
 *
 * @param note the text right before and behind it, which may tell its unit
 */
export function readGrid(table: Table, blocks: readonly Block[], note: string, types: ReadonlyMap<string, ValueType>, context: ReadContext): Grid | undefined {
  if (!table.regular) return undefined
  const lines = linesOf(blocks)
  if (!lines || lines.length < 2) return undefined
  const width = Math.max(...lines.map((line) => line.length))
  const head = headOf(lines, width)
  const body = lines.slice(head ? 1 : 0)
  if (width < 2 || (!head && width > 2) || body.some((line) => line.some((block) => block?.cell!.head && block.cell!.column > 0))) return undefined
  const at = head?.[0] && width > 2 && rankHeads.has(textOf(head[0]).toLowerCase()) ? 1 : 0
  const filled = body.filter((line) => line.some((block, i) => block && i !== at))
  // A row without a label is a second head or goes on with the one before; one with nothing else heads those that follow.
  if (filled.some((line) => !line[at]) || body.slice(0, -1).some((line) => line[at] && !filled.includes(line))) return undefined
  const corner = head?.[at] ? textOf(head[at]) : ''
  const whole = readAffix(corner.replace(/^.*[([]|[)\]].*$/g, '')) ?? (scaleNote.test(note) ? noteAffix(note) : undefined)
  const unknownScale = whole === undefined && scaleNote.test(`${note} ${corner}`)
  const columns = new Map((head ?? []).flatMap((block, i) => (block && i !== at ? [[i, readLabel(block, 'column', i)] as const] : [])))
  const rows = new Map(filled.map((line) => [line[at]!.cell!.row, readLabel(line[at]!, 'row', line[at]!.cell!.row)] as const))
  const entries = filled.flatMap((line) => line.flatMap((block, column): Entry[] => {
    if (!block || column === at) return []
    const row = block.cell!.row
    const labels = [columns.get(column), rows.get(row)]
    if (labels.some((label) => label?.unread) || rankHeads.has(columns.get(column)?.shown.toLowerCase() ?? '')) return []
    const affix = labels.find((label) => label?.affix)?.affix ?? whole
    const read = readCell(block.prose(), affix, types, context)
    return [{ ...read, ...(unknownScale && !affix && read.around === '' ? { cores: [] } : {}), block, row, column }]
  }))
  const exact = finest(entries, width > 2 ? 'column' : 'row')
  return {
    spans: spansOf(blocks), rows, columns, corner, rowWords: new Set([...rows.values()].flatMap(({ all }) => all)), labels: [...named(rows), ...named(columns)], entries: exact, ofRow: byRow(exact),
    isTraits: width === 2 && (!columns.get(1 - at)?.words.length || traitHeads.has(corner.toLowerCase())),
  }
}

function byRow(entries: readonly Entry[]): Map<number, Entry[]> {
  const rows = new Map<number, Entry[]>()
  for (const entry of entries) listAt(rows, entry.row).push(entry)
  return rows
}

function spansOf(blocks: readonly Block[]): Map<number, Span> {
  const spans = new Map<number, Span>()
  for (const { cell, from, to } of blocks) spans.set(cell!.row, { from: spans.get(cell!.row)?.from ?? from, to })
  return spans
}

type Line = readonly (Block | undefined)[]

/** The cells of each row by column; nothing where a cell holds several paragraphs. */
function linesOf(blocks: readonly Block[]): Line[] | undefined {
  const lines: (Block | undefined)[][] = []
  for (const block of blocks) {
    const { row, column } = block.cell!
    const line = (lines[row] ??= [])
    if (line[column]) return undefined
    line[column] = block
  }
  return [...lines].map((line) => Array.from(line ?? [])).filter((line) => line.length > 0)
}

/** The first row, where it heads the columns: by its markup, or as the only one without figures. */
function headOf(lines: readonly Line[], width: number): Line | undefined {
  const [first, ...rest] = lines as [Line, ...Line[]]
  const cells = first.filter((block) => block !== undefined)
  if (cells.every((block) => block.cell!.head)) return cells.some((block) => block.cell!.column > 0) ? first : undefined
  const hasFigure = (line: Line): boolean => line.some((block) => block && /\d/.test(block.prose()))
  return cells.length >= width - 1 && !hasFigure(first) && rest.every(hasFigure) && width > 2 ? first : undefined
}

/** The labels of one axis that have words, without those that stand twice. */
function named(labels: ReadonlyMap<number, Label>): Label[] {
  const keyOf = ({ words }: Label): string => words.join(' ')
  const counts = new Map<string, number>()
  for (const label of labels.values()) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1)
  return [...labels.values()].filter((label) => counts.get(keyOf(label)) === 1 && saysMuch(label))
}

/** A single letter or small number stands for too many things. */
function saysMuch({ words, exact, isTime }: Label): boolean {
  return words.length > 0 && words.length <= 8 && (isTime || exact !== undefined || words.some((word) => word.length > 2 && /\p{L}/u.test(word)) || /^\d+\.\d/.test(words[0]!))
}

/** The unit that a text beside a table tells: `Figures in £m, rounded`, `cargo in million tonnes`. */
function noteAffix(note: string): Affix | undefined {
  for (const [, unit] of note.matchAll(/\bin ([^.,;:()\n]{1,40})/gi)) {
    const parts = unit!.trim().split(/\s+/)
    for (let count = Math.min(parts.length, 4); count > 0; count--) {
      const affix = readAffix(parts.slice(0, count).join(' '))
      if (affix) return affix
    }
  }
  return undefined
}

/** Figures as exact as the most exact one of their column: `300` beside `287` is no round figure. */
function finest(entries: readonly Entry[], axis: 'row' | 'column'): Entry[] {
  const widths = new Map<string, number>()
  const keyOf = ({ [axis]: at }: Entry, { kind, unit }: DetailCore): string => `${at} ${kind} ${unit}`
  const widthOf = ({ allows }: DetailCore): number => allows!.max! - allows!.min!
  for (const entry of entries) for (const core of entry.cores) if (core.kind === 'amount') widths.set(keyOf(entry, core), Math.min(widths.get(keyOf(entry, core)) ?? Infinity, widthOf(core)))
  return entries.map((entry) => ({
    ...entry,
    cores: entry.cores.map((core) => {
      if (core.kind !== 'amount') return core
      const middle = (core.allows!.min! + core.allows!.max!) / 2
      const half = widths.get(keyOf(entry, core))! / 2
      const span = { min: middle - half, max: middle + half, openMax: true as const }
      return { ...core, allows: span, means: span }
    }),
  }))
}
