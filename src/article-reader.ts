import { relative, sep } from 'node:path'
import { readArticle } from './archive/article.ts'
import { globFilter, type ArticleFile, type Text } from './archive/files.ts'
import { makeStories, type Grouping } from './archive/story.ts'
import type { ExtractOptions } from './extract.ts'
import { formatFor, loadFormat } from './formats/index.ts'
import { text as plainText } from './formats/text.ts'
import type { Loaded } from './load-rules.ts'
import type { Article } from './model/index.ts'

/**
 * Reads one file as an article.
 *
 * @param story where it belongs by what it says; its front matter goes before that
 * @returns also what could not be read, and the path from the folder of the configuration
 */
export type ArticleReader = (file: ArticleFile, text: Text, story?: string) => Promise<{ readonly article: Article; readonly problems: readonly string[]; readonly inBase: string }>

/** Makes what reads the articles of a run: their formats, dates and stories. */
export function articleReader(options: ExtractOptions, loaded: Loaded): ArticleReader {
  const { config, base } = loaded
  const storyOf = makeStories(groupingOf(options, loaded))
  const dates = config.dates.map(({ path, date }) => ({ holds: globFilter([path]), date }))
  const toBase = relative(base, options.cwd).split(sep).join('/')
  let parseToml: ((text: string) => unknown) | undefined
  return async (file, { text, bytes }, story) => {
    const known = formatFor(file.path)
    if (known) await loadFormat(file.path)
    if (!parseToml && text.startsWith('+++')) parseToml = (await import('smol-toml')).parse
    const inBase = toBase === '' ? file.path : `${toBase}/${file.path}`
    const date = dates.find(({ holds }) => holds(inBase))?.date ?? options.date
    return { ...readArticle(file.path, text, known ?? plainText, { story: story ?? storyOf(file), date, bytes, ...(parseToml ? { parseToml } : {}) }), inBase }
  }
}

/** How articles that name no story are put into stories: by the command line, else by the configuration. */
export function groupingOf({ story, stories }: Pick<ExtractOptions, 'story' | 'stories'>, { config }: Pick<Loaded, 'config'>): Grouping {
  if (story !== undefined) return { by: 'one', story }
  if (stories !== undefined) return { by: stories }
  if (config.stories?.by === 'path') return { by: 'path', pattern: config.stories.path ?? '' }
  return { by: config.stories?.by ?? 'none' }
}
