import { resolve } from 'node:path'
import type { ArticleFile } from './archive/files.ts'
import { packClues, similarStories, type CluedArticle } from './archive/similar-stories.ts'
import { readClues } from './archive/story-clues.ts'
import type { Tree } from './archive/tree.ts'
import type { ArticleReader } from './article-reader.ts'
import { takeTurns } from './take-turns.ts'

/** What was read of the files of one tree, by `keyOf`; null: the article names its story itself. */
export type ClueMemo = Map<string, CluedArticle | null>

/**
 * Goes over articles once and puts those of one event into stories. Articles whose front matter names a story take no part.
 *
 * @param keyOf what a file goes by in the memo, where that is known without reading it
 * @returns the story of each article that does not stand alone, by path
 */
export async function findSimilar(files: readonly ArticleFile[], tree: Tree, cwd: string, read: ArticleReader, keyOf: (file: ArticleFile) => string | undefined, memo: ClueMemo = new Map()): Promise<Map<string, string>> {
  const found: CluedArticle[] = []
  const unread: ArticleFile[] = []
  for (const file of files) {
    const clued = memo.get(keyOf(file) ?? '')
    if (clued) found.push(clued)
    else if (clued === undefined) unread.push(file)
  }
  const texts = tree.readEach(unread.map(({ path }) => resolve(cwd, path)))[Symbol.asyncIterator]()
  const betweenFiles = takeTurns()
  for (const file of unread) {
    await betweenFiles()
    const { value: text } = await texts.next()
    if (text === undefined || 'why' in text) continue
    const { article } = await read(file, text)
    const clued = article.story === undefined ? { path: file.path, date: article.date, ...packClues(readClues(article.blocks)) } : null
    const key = keyOf(file)
    if (key !== undefined) memo.set(key, clued)
    if (clued) found.push(clued)
  }
  return similarStories(found)
}
