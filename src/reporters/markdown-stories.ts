import { isConflict, type StoryRow, type StoryTable } from '../model/index.ts'
import { proseText } from './markdown-parts.ts'
import { aboutOf, shortNames, valuesOf, verdictWords } from './story-parts.ts'

/** With more articles than this a table is too wide to read: then rows become lists. */
const mostColumns = 6
const longest = 300

/** What the articles of one story say, as a section of Markdown: a table, or a list where the articles are many. */
export function storySection(story: StoryTable): string {
  const names = shortNames(story.articles.map(({ file }) => file)).map((name, at) => {
    const { date } = story.articles[at]!
    return `${proseText(name, longest)}${date === null ? '' : `, ${date}`}`
  })
  return `## ${proseText(story.story, longest)}\n\n${names.length <= mostColumns ? tableOf(story, names) : listOf(story, names)}`
}

function tableOf({ story, rows }: StoryTable, names: readonly string[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(['Claim', ...names]),
    line(['---', ...names.map(() => '---')]),
    ...rows.map((row) => line([headOf(row, story, '<br>'), ...row.cells.map((cell) => valuesOf(cell).map((text) => proseText(text, longest)).join('<br>') || '–')])),
  ].join('\n')
}

function listOf({ story, rows }: StoryTable, names: readonly string[]): string {
  return rows
    .map((row) => [`- ${headOf(row, story, ', ')}`, ...row.cells.flatMap((cell, at) => (cell.length === 0 ? [] : [`  - ${names[at]}: ${valuesOf(cell).map((text) => proseText(text, longest)).join('; ')}`]))].join('\n'))
    .join('\n')
}

function headOf(row: StoryRow, story: string, gap: string): string {
  const about = aboutOf(row, story)
  // No code: in a table a `|` would end its cell.
  return [proseText(row.rule, longest), ...(about === '' ? [] : [proseText(about, longest)]), ...(isConflict(row.verdict) ? [`**${verdictWords[row.verdict]}**`] : [])].join(gap)
}
