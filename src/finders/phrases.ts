import { once } from '../language/once.ts'
import type { Article, Claim, Finder, Ruleset, Span, Tell } from '../model/index.ts'
import { readContextOf } from './cast.ts'
import { articleHolds, claimsOf } from './claims.ts'
import { findCandidates, makePrefilter, type Prefilter, type Spoken } from './prefilter.ts'
import { makeView, stepsMost, type Budget, type View } from './view.ts'

/** Finds claims by the phrases of `say:`. Sentences without the words that a phrase needs are never split into words. */
export const phrases: Finder = {
  name: 'phrases',
  finds: 'what the phrases of `say` read',
  prepare: (ruleset, comparing = false) => {
    const all = once(() => makePrefilter(ruleset))
    // An article outside of any story has nothing to be compared with by rules that keep to the story.
    const alone = once(() => makePrefilter(ruleset, ruleset.rules.filter((rule) => rule.with.has('article') || rule.with.has('archive') || rule.with.has('facts'))))
    return (article, tell) => findIn(article, ruleset, comparing && article.story === undefined ? alone() : all(), tell)
  },
}

function findIn(article: Article, ruleset: Ruleset, prefilter: Prefilter, tell: Tell = () => undefined): readonly Claim[] {
  if (prefilter.groups === 0) return []
  const context = readContextOf(article, ruleset)
  const claims: Claim[] = []
  const budget: Budget = { left: stepsMost }
  // Whether the article is about what a rule asks for is found out once, and only where the rule read something.
  const about = new Map<string, boolean>()
  const isAbout = (id: string): boolean => {
    const phrases = ruleset.matchers.get(id)!.about
    if (phrases.length > 0 && !about.has(id)) about.set(id, articleHolds(article, phrases, ruleset, context, budget))
    return about.get(id) ?? true
  }
  const search = (list: readonly Spoken[], view: View, span: Span, quoted: boolean): void => {
    for (const claim of claimsOf(list, view, span, quoted, article, ruleset)) claims.push(claim)
  }
  for (const { block, sentence, spoken } of findCandidates(article, prefilter)) {
    // What is compiled only now adds words, which the view must know.
    for (const { phrase, matcher } of spoken) void [phrase.needs, matcher.unless, matcher.aside]
    const outside = spoken.filter(({ rule }) => rule.in.has(block.zone))
    if (outside.length > 0) search(outside, makeView(sentence.words, ruleset, context, sentence.quotes, budget), sentence, false)
    const inside = spoken.filter(({ rule }) => rule.in.has('quotes'))
    if (inside.length > 0) for (const words of sentence.quotes) if (words.length > 0) search(inside, makeView(words, ruleset, context, [], budget), sentence, true)
  }
  if (budget.left < 0) tell(`its sentences fit so many phrases that reading was given up after ${stepsMost / 1e6} million steps, and claims after that are missing; split the article, or make the phrases narrower`)
  return claims.filter((claim) => isAbout(claim.rule.id))
}
