import { proseAt, contextOf, aloneInKey, type Article, type Claim, type Finder, type Ranged, type ReadContext, type Rule, type Ruleset, type Sentence, type SlotValue, type Span, type Value } from '../model/index.ts'
import { once } from '../language/once.ts'
import { age } from './calendar/age.ts'
import { change } from './calendar/change.ts'
import type { Check, Given, Look, Reckoning } from './calendar/check.ts'
import { conversion } from './calendar/conversion.ts'
import { elapsed } from './calendar/elapsed.ts'
import { length } from './calendar/length.ts'
import { share } from './calendar/share.ts'
import { total } from './calendar/total.ts'
import { weekday } from './calendar/weekday.ts'
import { findCandidates, prefilterOf, type Prefilter } from './prefilter.ts'
import { makeView } from './view.ts'

/** A sentence of more words is a list or a table; what stands near in it need not belong together. */
const wordsMost = 300

const checks: readonly Check[] = [age, change, conversion, elapsed, length, share, total, weekday]

/** A check with the rules that ask for its slot, and one of its clues. */
interface Asked { readonly check: Check; readonly rules: readonly Rule[]; readonly source: RegExp | undefined }

/** Finds what arithmetic or the calendar alone can refute, within one sentence: what is written, and what follows from the rest of it. */
export const calendar: Finder & { readonly slots: ReadonlyMap<string, string> } = {
  name: 'calendar',
  finds: 'what must follow from other words of its sentence: weekdays, ages, lengths of time, sums, shares and conversions',
  slots: new Map(checks.map(({ slot, type }) => [slot, type])),
  prepare: (ruleset) => {
    const rules = ruleset.rules.filter((rule) => rule.find === 'calendar' && rule.status !== 'retired')
    const wants = checks.flatMap((check) => {
      const asking = rules.filter((rule) => rule.value === check.slot)
      return asking.length === 0 ? [] : check.clues.map(({ words, source }) => ({ spoken: { check, rules: asking, source }, groups: words }))
    })
    const prefilter: Prefilter<Asked> = prefilterOf(wants)
    return (article) => (wants.length > 0 ? findIn(article, ruleset, prefilter) : [])
  },
}

function findIn(article: Article, ruleset: Ruleset, prefilter: Prefilter<Asked>): Claim[] {
  const context = contextOf(ruleset, article.date)
  const years = once(() => new Set([...article.source.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g)].map(([year]) => Number(year))))
  const matched = new Map<RegExp, boolean>()
  const fits = (source: RegExp): boolean => {
    const known = matched.get(source) ?? source.test(article.source)
    matched.set(source, known)
    return known
  }
  const claims: Claim[] = []
  for (const { block, sentence, spoken } of findCandidates(article, prefilter)) {
    const asked = new Map(spoken.filter(({ source }) => !source || fits(source)).map(({ check, rules }) => [check, rules.filter((rule) => rule.in.has(block.zone))]))
    if (asked.size === 0 || sentence.words.length > wordsMost) continue
    const look = lookAt(sentence, ruleset, context, years)
    for (const [check, rules] of asked) if (rules.length > 0) for (const reckoning of check.find(look)) for (const rule of rules) claims.push(...claimsOf(reckoning, check, rule, sentence, article))
  }
  return claims
}

function lookAt({ words }: Sentence, ruleset: Ruleset, context: ReadContext, years: Look['years']): Look {
  const view = once(() => makeView(words, ruleset, context))
  return {
    words,
    date: context.date,
    years,
    readings: (type) => view().readings(type),
    readAlone: (name, from, to) => {
      const type = ruleset.types.get(name)!
      const first = words[from]
      const reading = first && from < to && first.kind !== 'quote' && type.starts(first) ? type.read(words.slice(from, to), 0, context) : undefined
      return reading && { ...reading, end: from + reading.end }
    },
  }
}

/** A figure as widely as its words allow: what follows from other words is no rounder than they are. */
function asAllowed(value: Value): Value {
  const { allows } = value as Partial<Ranged>
  return allows ? { ...value, means: allows } : value
}

/** Both sides of a reckoning as claims of one key, which no other words of the article share. */
function claimsOf({ written, follows }: Reckoning, { slot, type }: Check, rule: Rule, sentence: Sentence, article: Article): Claim[] {
  const spanOf = ({ from, to }: Given): Span => ({ from: sentence.words[from]!.from, to: sentence.words[to - 1]!.to })
  const [here, there] = [spanOf(written), spanOf(follows)]
  const [text, basis] = [proseAt(article, here), proseAt(article, there)]
  const value = asAllowed(written.value)
  const held: SlotValue = { type, value, ...here, text }
  const words = `${text} · ${basis}`
  const claim: Claim = {
    rule, type, value, slots: { [slot]: held }, ...here,
    key: rule.key.some((part) => part.slot === 'story') ? `${article.story ?? aloneInKey + article.path}\u001F${words}` : words,
    file: article.path, article: article.id, date: article.date, story: article.story, sentence: { from: sentence.from, to: sentence.to }, quoted: false,
  }
  return [claim, { ...claim, ...there, value: follows.value, derived: true }]
}
