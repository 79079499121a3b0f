import { isConflict, type StoryRow, type StoryTable } from '../model/index.ts'
import { escapeTerminal } from './escape.ts'
import { aboutOf, valuesOf, verdictWords } from './story-parts.ts'
import { count } from './wording.ts'
import { columnsOf, wrap } from './wrap.ts'

// In columns of the terminal. A column of an article that is narrower than this is no help: then rows become lists.
const narrowest = 16
const headWidest = 30
const gap = '  '

/**
 * What the articles of one story say: a table with a row for each thing said and a column for each article, or a list where
 * the articles are too many for the width. Rows in which they disagree come first and are marked.
 *
 * @param width of the terminal, in columns
 */
export function storyLines(story: StoryTable, width: number): string[] {
  const names = story.articles.map(({ file, date }, at) => `  ${String(at + 1).padStart(3)}  ${date ?? 'no date   '}  ${escapeTerminal(file)}`)
  const heads = story.rows.map((row) => headOf(row, story.story))
  const headWidth = Math.min(headWidest, Math.max(narrowest, ...heads.flat().map(columnsOf)))
  const columnWidth = Math.floor((width - 2 - headWidth) / story.articles.length) - gap.length
  const rows = columnWidth >= narrowest ? tableLines(story, heads, headWidth, columnWidth) : listLines(story, heads, width)
  return [`${escapeTerminal(story.story)}: ${count(story.articles.length, 'article')}`, ...names, '', ...rows]
}

/** The rule, what it is about, and the verdict where there is a conflict. */
function headOf(row: StoryRow, story: string): string[] {
  const about = escapeTerminal(aboutOf(row, story))
  return [escapeTerminal(row.rule), ...(about === '' ? [] : [about]), ...(isConflict(row.verdict) ? [`** ${verdictWords[row.verdict]} **`] : [])]
}

function tableLines({ articles, rows }: StoryTable, heads: readonly string[][], headWidth: number, widest: number): string[] {
  const texts = rows.map(({ cells }) => cells.map((cell) => (cell.length === 0 ? ['–'] : valuesOf(cell).map(escapeTerminal))))
  const widths = [headWidth, ...articles.map((_, at) => Math.min(widest, Math.max(...texts.flatMap((cells) => cells[at]!).map(columnsOf))))]
  const line = (cells: readonly string[]): string => `  ${cells.map((cell, at) => cell + ' '.repeat(Math.max(0, widths[at]! - columnsOf(cell)))).join(gap)}`.trimEnd()
  const rule = line(widths.map((each) => '─'.repeat(each)))
  const body = texts.flatMap((cells, at) => {
    const columns = [heads[at]!, ...cells].map((lines, number) => lines.flatMap((text) => fold(text, widths[number]!)))
    const height = Math.max(...columns.map((lines) => lines.length))
    return Array.from({ length: height }, (_, number) => line(columns.map((lines) => lines[number] ?? ''))).concat(rule)
  })
  return [line(['', ...articles.map((_, at) => String(at + 1))]), rule, ...body]
}

function listLines({ rows }: StoryTable, heads: readonly string[][], width: number): string[] {
  return rows.flatMap(({ cells }, at) => [
    ...wrap(heads[at]!.join(', '), width - 2).map((text) => `  ${text}`),
    ...cells.flatMap((cell, number) => (cell.length === 0 ? [] : fold(escapeTerminal(valuesOf(cell).join('; ')), width - 9).map((text, first) => `  ${first === 0 ? String(number + 1).padStart(5) : '     '}  ${text}`))),
    '',
  ])
}

/** Lines of at most `width` columns; a word that is longer is broken. */
function fold(text: string, width: number): string[] {
  return wrap(text, width).flatMap((line) => {
    const lines = ['']
    for (const letter of line) {
      if (columnsOf(lines.at(-1)! + letter) > width) lines.push('')
      lines[lines.length - 1] += letter
    }
    return lines
  })
}
