import { readCast, type Cast } from '../language/en/cast.ts'
import type { Article, ReadContext, Ruleset, Word } from '../model/index.ts'
import { contextOf } from '../model/index.ts'

const casts = new WeakMap<Article, Cast>()

/** The people of an article, found out once for all finders. */
export function castOf(article: Article, context: ReadContext): Cast {
  let cast = casts.get(article)
  if (!cast) casts.set(article, (cast = readCast(runsOf(article), context)))
  return cast
}

/** What values may know of an article. Whom it names beside the entities is found out only where somebody is looked for. */
export function readContextOf(article: Article, ruleset: Ruleset): ReadContext {
  const plain = contextOf(ruleset, article.date)
  return { ...plain, openPersonAt: (words, at) => castOf(article, plain).at(words, at) }
}

/** The paper's own words in every sentence of an article. */
function* runsOf(article: Article): Generator<readonly Word[]> {
  for (const block of article.blocks) for (const { words } of article.sentences(block)) yield words
}
