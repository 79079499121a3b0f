import { readCast, type Cast } from '../language/en/cast.ts'
import type { Article, ReadContext, Word } from '../model/index.ts'

const casts = new WeakMap<Article, Cast>()

/** The people of an article, found out once for all finders. */
export function castOf(article: Article, context: ReadContext): Cast {
  let cast = casts.get(article)
  if (!cast) casts.set(article, (cast = readCast(runsOf(article), context)))
  return cast
}

/** The paper's own words in every sentence of an article. */
function* runsOf(article: Article): Generator<readonly Word[]> {
  for (const block of article.blocks) for (const { words } of article.sentences(block)) yield words
}
