// Rewrites sentences by rule so that they say the same in other words. Quoted speech is never touched.
import { hasQuotes } from './text.mjs'
import { moveTime, moveSaying, swapSpeech, turnVoice, splitAtConjunction } from './clauses.mjs'
import { contract, swapSynonyms, addWord, dropWord } from './wording.mjs'
import { rewriteDates, rewriteFigures, rewriteMoney, rewritePercentages } from './notation.mjs'

// Each takes a sentence and a source of random choices and gives the sentence rewritten, or the same.
const rules = {
  'speech order': { rewrite: swapSpeech, share: 0.5, quotes: true },
  'saying order': { rewrite: moveSaying, share: 0.5 },
  'time order': { rewrite: moveTime, share: 0.5 },
  voice: { rewrite: turnVoice, share: 0.6 },
  contraction: { rewrite: contract, share: 0.6, quotes: true },
  synonym: { rewrite: swapSynonyms, share: 0.7, quotes: true },
  'word dropped': { rewrite: dropWord, share: 0.5, quotes: true },
  'word added': { rewrite: addWord, share: 0.3, quotes: true },
  figure: { rewrite: rewriteFigures, share: 0.5, quotes: true },
  percentage: { rewrite: rewritePercentages, share: 0.6, quotes: true },
  money: { rewrite: rewriteMoney, share: 0.6, quotes: true },
  date: { rewrite: rewriteDates, share: 0.6, quotes: true },
}
const splitShare = 0.5
const dropShare = 0.06

/**
 * A paraphrase of an article.
 *
 * @param parts as `splitArticle` gives them
 * @param kept the sentence, by `part:number`, that may not be dropped
 * @returns the parts, where each sentence is `{texts, was, rules}`: its new sentences (none where it was dropped), what it was, what was done to it
 */
export function paraphrase(parts, random, kept) {
  return parts.map((part, at) => (part.fixed === undefined ? { ...part, sentences: part.sentences.map((sentence, number) => rewrite(sentence, random, part.sentences.length > 1 && kept !== `${at}:${number}`)) } : part))
}

function rewrite(was, random, mayDrop) {
  if (random.chance(dropShare) && mayDrop) return { texts: [], was, rules: ['sentence dropped'] }
  const done = []
  let text = was
  for (const [name, { rewrite: change, share, quotes }] of Object.entries(rules)) {
    if (!random.chance(share) || (!quotes && hasQuotes(text))) continue
    const made = change(text, random)
    if (made !== text) done.push(name)
    text = made
  }
  const texts = random.chance(splitShare) && !hasQuotes(text) ? splitAtConjunction(text) : [text]
  if (texts.length > 1) done.push('sentence split')
  return { texts, was, rules: done }
}
