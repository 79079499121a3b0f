import { readSentences } from '../language/sentences.ts'
import type { Article, Block, Format, Sentence } from '../model/index.ts'
import { dateOfDateline, dateOfPath, readMetaDate } from './dating.ts'
import { readMeta } from './front-matter.ts'

/** What an article takes from outside its own text. */
export interface ArticleContext {
  /** The story by path, where front matter names none. */
  readonly story: string | undefined
  /** The date that the configuration or `--date` gives, in days since 1970-01-01. */
  readonly date: number | undefined
  /** The source as UTF-8. */
  readonly bytes?: Buffer
  readonly parseToml?: (text: string) => unknown
}

/** Source text → article. Never fails: what could not be read as it should have been is among the problems. */
export function readArticle(path: string, source: string, format: Format, context: ArticleContext): { article: Article; problems: readonly string[] } {
  const prose = format.read(source)
  const problems = (prose.problems ?? []).map((problem) => problem.message)
  const front = prose.meta ? readMeta(prose.meta, context.parseToml) : undefined
  if (front?.problem) problems.push(front.problem)
  const meta = front?.meta ?? {}
  const written = meta.date ?? meta.updated
  const metaDate = written === undefined ? undefined : readMetaDate(written)
  if (written !== undefined && metaDate === undefined) problems.push(`the date \`${written.slice(0, 40)}\` in the front matter cannot be read; write it as \`2025-08-16\``)
  const sentences = new Map<Block, readonly Sentence[]>()
  const article: Article = {
    path, source, ...(context.bytes ? { bytes: context.bytes } : {}), blocks: prose.blocks, plain: prose.plain === true, id: meta.id ?? path, story: meta.story ?? context.story,
    date: metaDate ?? dateOfPath(path) ?? datelineOf(prose.blocks, context.date) ?? context.date,
    sentences: (block) => {
      let found = sentences.get(block)
      if (!found) sentences.set(block, (found = readSentences(block.prose(), block.from)))
      return found
    },
  }
  return { article, problems }
}

/** The first paragraph may carry a dateline; only one that begins in capitals is looked at. */
function datelineOf(blocks: readonly Block[], near: number | undefined): number | undefined {
  for (const block of blocks.slice(0, 6)) {
    if (block.zone !== 'body') continue
    const text = block.prose().slice(0, 120)
    return /^\s*\p{Lu}{2}/u.test(text) ? dateOfDateline(text, near) : undefined
  }
  return undefined
}
