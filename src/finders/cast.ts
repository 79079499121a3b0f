import { readCast, type Cast } from '../language/en/cast.ts'
import { inPlay } from '../language/en/in-play.ts'
import { once } from '../language/once.ts'
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
  const places = once(() => {
    const runs = [...runsOf(article)]
    return { runs, at: new Map(runs.map((run, i) => [run[0]?.from, i])) }
  })
  return {
    ...plain,
    openPersonAt: (words, at) => castOf(article, plain).at(words, at),
    inPlayAt: (words, at) => {
      const { runs, at: placeOf } = places()
      const place = placeOf.get(words[0]?.from)
      return place === undefined ? undefined : inPlay(words, at, backwards(runs, place), castOf(article, plain))
    },
  }
}

/** The runs of words before the one at `place`, the nearest first. */
function* backwards(runs: readonly (readonly Word[])[], place: number): Generator<readonly Word[]> {
  for (let i = place - 1; i >= 0; i--) yield runs[i]!
}

/** The paper's own words in every sentence of an article. */
function* runsOf(article: Article): Generator<readonly Word[]> {
  for (const block of article.blocks) for (const { words } of article.sentences(block)) yield words
}
