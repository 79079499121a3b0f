import { quoteValue } from '../language/en/quote-text.ts'
import { readQuotations } from '../language/en/quotations.ts'
import type { Quotation } from '../language/en/quotations.ts'
import type { Article, Claim, Finder, ReadContext, Rule, Ruleset, SlotValue } from '../model/index.ts'
import { contextOf } from '../model/index.ts'
import { castOf } from './cast.ts'
import { keyOf } from './claims.ts'

/** Finds what people are quoted as saying, with the speaker where the article names one. */
export const quotations: Finder & { readonly slots: ReadonlyMap<string, string> } = {
  name: 'quotations',
  finds: 'what people are quoted as saying, and who says it',
  slots: new Map([['words', 'quote'], ['who', 'person']]),
  prepare: (ruleset, comparing = false) => {
    const rules = ruleset.rules.filter((rule) => rule.find === 'quotations' && rule.status !== 'retired')
    const everywhere = !comparing || rules.some((rule) => rule.with.has('article') || rule.with.has('archive') || rule.with.has('facts'))
    return (article) => (rules.length > 0 && (everywhere || article.story !== undefined) && mayQuote(article.source) ? findIn(article, rules, ruleset) : [])
  },
}

/** Every mark that can open a quotation; an apostrophe only where a word begins with it. */
const marks = /["“”„«‘]|``|&(?:#|[lr][ds]quo|quot|bdquo|[lr]aquo|[lr]squo)|(?<![\p{L}\p{N}])'(?=\p{L})/u

function mayQuote(source: string): boolean {
  return marks.test(source)
}

function findIn(article: Article, rules: readonly Rule[], ruleset: Ruleset): Claim[] {
  const context: ReadContext = contextOf(ruleset, article.date)
  return readQuotations(article, context, castOf(article, context)).flatMap((quotation) => (quotation.cue ? rules.flatMap((rule) => claimOf(quotation, rule, article, ruleset)) : []))
}

function claimOf(quotation: Quotation, rule: Rule, article: Article, ruleset: Ruleset): Claim[] {
  const { from, to, block, speaker, runs, sentence } = quotation
  if (!rule.in.has(block.zone) && !rule.in.has('quotes')) return []
  const prose = block.prose()
  const person = speaker?.named ? { ids: speaker.ids, name: speaker.name } : undefined
  const value = quoteValue(runs.map((run) => prose.slice(run.from - block.from, run.to - block.from)), person)
  if (value.sentences.length === 0) return []
  const words: SlotValue = { type: 'quote', value, from, to, text: prose.slice(from - block.from, to - block.from) }
  const who: SlotValue | undefined =
    speaker && person && { type: 'person', value: person, from: speaker.from, to: speaker.to, text: article.source.slice(speaker.from, speaker.to) }
  const slots = who ? { words, who } : { words }
  const key = keyOf(rule.key, slots, article, ruleset)
  if (key === undefined) return []
  return [{
    rule, key, type: 'quote', value, slots, from, to, file: article.path, article: article.id, date: article.date, story: article.story,
    sentence: { from: sentence.from, to: sentence.to }, quoted: false,
  }]
}
