import { folderTree } from '../archive/folder.ts'
import { sharedClues } from '../archive/shared-clues.ts'
import { readClues, type Clue } from '../archive/story-clues.ts'
import { groupingOf } from '../article-reader.ts'
import { compareText } from '../compare/text-order.ts'
import { extractClaims } from '../extract.ts'
import { formatDay } from '../language/days.ts'
import { listAt } from '../language/list-at.ts'
import { loadRules } from '../load-rules.ts'
import { disarm, escapeJson, escapeTerminal } from '../reporters/escape.ts'
import { count } from '../reporters/wording.ts'
import { deliver, type Command } from './command.ts'

interface Read {
  readonly file: string
  readonly date: string | null
  readonly clues: readonly Clue[]
}

/** `factlint stories [paths…]`: which articles are of one story, and what they share. */
export const storiesCommand: Command = {
  name: 'stories',
  usage: '[paths…]',
  does: 'shows which articles are of one story, and what they share',
  formats: ['terminal', 'json'],
  run: async (request, terminal) => {
    const options = { ...request.options, paths: request.words }
    const loaded = await loadRules(options, folderTree)
    const named = new Map<string, Read[]>()
    const alone: Read[] = []
    const { problems } = await extractClaims(options, folderTree, loaded, {
      each: ({ path, date, story, blocks }) => {
        const read = { file: path, date: date === undefined ? null : formatDay(date), clues: readClues(blocks) }
        const others = story === undefined ? alone : listAt(named, story)
        others.push(read)
      },
    })
    const sorted = [...named].sort(([a], [b]) => compareText(a, b))
    const shared = sharedClues(sorted.map(([, articles]) => articles.map(({ clues }) => clues)), alone.map(({ clues }) => clues))
    const stories = sorted.map(([story, articles], at) => ({ story, articles: [...articles].sort(byDay).map(({ file, date }) => ({ file, date })), shared: shared[at]! }))
    const total = stories.reduce((sum, { articles }) => sum + articles.length, 0)
    if (request.format === 'json') await deliver(`${escapeJson(JSON.stringify({ version: 1, stories, alone: alone.length }, null, 2))}\n`, request, terminal)
    else {
      const lines = stories.flatMap(({ story, articles, shared: clues }) => [
        `${escapeTerminal(story)}: ${count(articles.length, 'article')}`,
        ...articles.map(({ file, date }) => `  ${date ?? 'undated   '}  ${escapeTerminal(file)}`),
        ...(clues.length > 0 ? [`  shared: ${clues.map(({ text }) => escapeTerminal(text)).join(', ')}`] : []),
        '',
      ])
      lines.push(`${stories.length} ${stories.length === 1 ? 'story' : 'stories'} of ${count(total, 'article')}; ${count(alone.length, 'article')} alone.`)
      if (groupingOf(options, loaded).by === 'none') lines.push('Nothing says how articles are put into stories, but for what they name themselves: see `stories` in factlint.yml, or `--stories similarity`.')
      await deliver(disarm(`${lines.join('\n')}\n`), request, terminal)
    }
    const broken = problems.filter(({ severity }) => severity === 'error')
    for (const { place, message } of broken) terminal.complain(`${escapeTerminal(`${place.file}: ${message}`)}\n`)
    return broken.length > 0 || total + alone.length === 0 ? 2 : 0
  },
}

/** Undated articles come last. */
function byDay(a: Read, b: Read): number {
  return compareText(a.date ?? '~', b.date ?? '~') || compareText(a.file, b.file)
}
