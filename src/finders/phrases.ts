import type { Article, Block, Claim, Finder, Matcher, Phrase, ReadContext, Rule, Ruleset, Sentence, Span, Zone } from '../model/index.ts'
import { claimsOf } from './claims.ts'
import { makeScanIndex, scanWords, type ScanIndex } from './scan.ts'
import { makeView, type View } from './view.ts'

/** A phrase with the rule that says it and its place among the rule's phrases: earlier lines win. */
export interface Spoken {
  readonly rule: Rule
  readonly matcher: Matcher
  readonly phrase: Phrase
  readonly line: number
}

/** Finds claims by the phrases of `say:`. Sentences without a phrase's rare words are never split into words. */
export const phrases: Finder = {
  name: 'phrases',
  finds: 'claims by the phrases of `say:`',
  prepare: (ruleset) => {
    const index = makeIndex(ruleset)
    return (article) => findIn(article, ruleset, index)
  },
}

/** Every phrase by the lower-case words of its anchor. */
function makeIndex(ruleset: Ruleset): ScanIndex<readonly Spoken[]> {
  const norms = new Map<number, string>()
  for (const [norm, number] of ruleset.vocabulary.any) norms.set(number, norm)
  for (const [text, number] of ruleset.vocabulary.exact) norms.set(number, text.toLowerCase())
  const words = new Map<string, Spoken[]>()
  for (const rule of ruleset.rules) {
    if (rule.status === 'retired') continue
    const matcher = ruleset.matchers.get(rule.id)
    matcher?.say.forEach((phrase, line) => {
      const anchors = new Set([...phrase.anchor].map((number) => norms.get(number)!))
      for (const norm of anchors) {
        const list = words.get(norm)
        if (list) list.push({ rule, matcher, phrase, line })
        else words.set(norm, [{ rule, matcher, phrase, line }])
      }
    })
  }
  return makeScanIndex(words)
}

// What lets a word of the prose be spelled otherwise in the source: invisible characters, character references, escapes and emphasis inside a word.
const disguised = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|&#?\w{2,8};|\w[*_~\\<]+\w/

interface Candidate { readonly block: Block; readonly sentence: Sentence; readonly spoken: Set<Spoken> }

function findIn(article: Article, ruleset: Ruleset, index: ScanIndex<readonly Spoken[]>): readonly Claim[] {
  if (index.words.size === 0) return []
  const candidates = findCandidates(article, index)
  if (candidates.length === 0) return []
  const context: ReadContext = { date: article.date, entityAt: ruleset.entityAt, nameOf: (id) => ruleset.entities.get(id)?.name ?? id }
  const claims: Claim[] = []
  for (const { block, sentence, spoken } of candidates) {
    const list = [...spoken]
    const outside = list.filter(({ rule }) => rule.in.has(block.zone))
    if (outside.length > 0) search(outside, makeView(sentence.words, ruleset, context), sentence, false)
    const inside = sentence.quotes.length > 0 ? list.filter(({ rule }) => rule.in.has('quotes' satisfies Zone)) : []
    if (inside.length > 0) for (const words of sentence.quotes) if (words.length > 0) search(inside, makeView(words, ruleset, context), sentence, true)
  }
  function search(list: readonly Spoken[], view: View, span: Span, quoted: boolean): void {
    for (const claim of claimsOf(list, view, span, quoted, article, ruleset)) claims.push(claim)
  }
  return claims
}

/** The sentences that hold an anchor, in order, with the phrases to try on each. */
function findCandidates(article: Article, index: ScanIndex<readonly Spoken[]>): Candidate[] {
  const { blocks, source } = article
  const found = new Map<Sentence, Candidate>()
  const inBlock = (block: Block, at: number, spoken: readonly Spoken[]): void => {
    const sentence = sentenceAt(article.sentences(block), at)
    if (!sentence) return
    let candidate = found.get(sentence)
    if (!candidate) found.set(sentence, (candidate = { block, sentence, spoken: new Set() }))
    for (const one of spoken) candidate.spoken.add(one)
  }
  if (disguised.test(source)) {
    for (const block of blocks) scanWords(block.prose(), index, (at, spoken) => inBlock(block, block.from + at, spoken))
  } else {
    let next = 0
    scanWords(source, index, (at, spoken) => {
      while (next < blocks.length && blocks[next]!.to <= at) next++
      const block = blocks[next]
      if (block && block.from <= at) inBlock(block, at, spoken)
    })
  }
  return [...found.values()]
}

function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]!
    if (sentence.to <= at) low = middle + 1
    else if (sentence.from > at) high = middle - 1
    else return sentence
  }
  return undefined
}
