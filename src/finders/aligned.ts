import { baseOf } from '../language/en/base-words.ts'
import { commonWords } from '../language/en/common-words.ts'
import { plainOf } from '../language/en/same-words.ts'
import {
  contextOf, proseAt, type Article, type Block, type Claim, type DetailArticle, type DetailKind, type DetailValue, type Finder, type ReadContext, type Rule, type Ruleset, type Sentence, type SlotValue, type Span, type Word,
} from '../model/index.ts'
import { headOf, isDenied, scopeOf, scopesOf, sentenceOf } from './around.ts'
import { keyOf } from './claims.ts'
import { readDetails } from './details.ts'
import { eventsIn } from './event-details.ts'
import { isFurniture, isTitled } from './furniture.ts'
import { lifeOf } from './life.ts'
import { namesIn, type Names } from './names-in.ts'
import { siblingsIn } from './sibling-details.ts'
import { withQuotes } from './with-quotes.ts'

/** The slots that a rule may name, and the kinds of details that each holds. */
const slotKinds: Readonly<Record<string, readonly DetailKind[]>> = {
  figure: ['amount', 'age', 'clock', 'order'], date: ['date'], name: ['name', 'nation', 'office'], event: ['event'],
}
/** A sentence of more words is a list or a table. */
const sentenceMost = 120
/** The most details that are read of an article. */
const detailsMost = 2_000

/** Finds the numbers, dates and names of sentences, to compare them with those of sentences that say the same. */
export const aligned: Finder & { readonly slots: ReadonlyMap<string, string> } = {
  name: 'aligned',
  finds: 'the figures, dates, names and events in which sentences differ that say the same otherwise',
  slots: new Map(Object.keys(slotKinds).map((slot) => [slot, 'detail'])),
  prepare: (ruleset, comparing = false) => {
    const rules = ruleset.rules.filter((rule) => rule.find === 'aligned' && rule.status !== 'retired')
    const everywhere = !comparing || rules.some((rule) => rule.with.has('article') || rule.with.has('archive'))
    return (article, tell = () => undefined) => {
      if (rules.length === 0 || !(everywhere || article.story !== undefined)) return []
      const claims = findIn(article, rules, ruleset)
      if (claims.length <= detailsMost) return claims
      tell(`it holds ${claims.length} figures, dates and names; those after the first ${detailsMost} were not compared with other articles`)
      return claims.slice(0, detailsMost)
    }
  },
}

interface Line { readonly block: Block; readonly sentence: Sentence }

function findIn(article: Article, rules: readonly Rule[], ruleset: Ruleset): Claim[] {
  const lines: Line[] = article.blocks.flatMap((block) => article.sentences(block).map((sentence) => ({ block, sentence })))
  const context = contextOf(ruleset, article.date)
  const names = namesIn(lines.map(({ sentence }) => sentence))
  const told: (readonly string[])[] = []
  const whole = articleOf(lines.reduce((sum, { sentence }) => sum + sentence.words.length, 0), told)
  let spoken: readonly string[] = []
  return lines.flatMap((line) => {
    const own = namesOf(line.sentence, names)
    const takesUp = own.length === 0 && line.sentence.words.slice(0, 6).some(({ norm }) => pronouns.has(norm))
    const also = takesUp ? spoken : []
    if (!takesUp) spoken = own
    if (line.sentence.words.length > sentenceMost || isFurniture(line.sentence)) return []
    const wanted = rules.filter((rule) => rule.in.has(line.block.zone))
    if (wanted.length === 0) return []
    return readLine(line, article, wanted, ruleset, context, { names, also, whole, told })
  })
}

/** An article of so many words; what it tells stands in none of its claims as JSON, each of which would hold the whole article. */
function articleOf(length: number, told: DetailArticle['told']): DetailArticle {
  return Object.defineProperty({ length, told }, 'told', { enumerable: false })
}

const pronouns: ReadonlySet<string> = new Set('he she they it his her their its'.split(' '))

function namesOf({ words }: Sentence, { isName }: Names): string[] {
  return words.filter((word, at) => word.kind === 'word' && word.capital && word.norm.length > 2 && (at > 0 || isName(word))).map(({ norm }) => baseOf(norm))
}

/** The first word of a sentence where it may be a name: no small or common word, no plural, no word that news uses for another. */
function firstName({ kind, capital, norm }: Word): string | undefined {
  const mayBe = kind === 'word' && capital && norm.length > 2 && !norm.endsWith('s') && !commonWords.has(norm) && plainOf(norm) === norm
  return mayBe ? norm : undefined
}

/** What the rest of the article says of a sentence. */
interface Setting { readonly names: Names; readonly also: readonly string[]; readonly whole: DetailArticle; readonly told: (readonly string[])[] }

/** @param told to which the sentence's own telling words are added */
function readLine({ sentence }: Line, article: Article, wanted: readonly Rule[], ruleset: Ruleset, context: ReadContext, { names, also, whole, told }: Setting): Claim[] {
  const { words } = sentence
  const all = readDetails(words, ruleset.types, context, names)
  const details = isTitled(sentence, article.source) ? all.filter(({ core }) => core.name === undefined) : all
  const figures = details.filter(({ core }) => core.name === undefined)
  const shared = sentenceOf(words, figures, names, whole)
  const quoting = sentence.quotes.length > 0 && details.length > figures.length ? withQuotes(sentence, figures, names, whole) : undefined
  told.push(shared.words)
  const span = { from: sentence.from, to: sentence.to }
  const [scopes, first, days] = [scopesOf(shared), firstName(words[0]!), figures.filter(({ core }) => core.day)]
  const siblings = siblingsIn(words)
  const events = wanted.some(({ value }) => value === 'event') ? eventsIn(shared) : []
  const claims: Claim[] = []
  for (const detail of [...details, ...siblings, ...events]) {
    const { core } = detail
    const life = lifeOf(words, figures, detail)
    const [own, { from: start, to: end }] = quoting && core.name && core.kind !== 'event' ? [quoting.sentence, quoting.placed(detail)] : [shared, detail]
    if (life === undefined && !own.places.some((at) => at < start || at >= end)) continue
    const [from, to] = [words[detail.from]!.from, words[detail.to - 1]!.to]
    // All fields are always there, in one order: details are many, and made and read the faster.
    const value: DetailValue = {
      kind: core.kind, unit: core.unit, allows: core.allows, means: core.means, converted: core.converted, day: core.day, name: core.name, person: core.person, open: core.open, place: core.place,
      shown: proseAt(article, { from, to }), own: end === start + 1 ? own.norms[start]! : own.norms.slice(start, end).join(' '), sentence: own, from: start, to: end, life, first, also,
      when: days.length === 0 ? none : days.filter((other) => other !== detail).map((other) => other.core.day!), scope: scopeOf(scopes, shared, detail), lead: own.norms[start - 1] ?? '', head: headOf(words, detail), denied: isDenied(shared, detail),
    }
    for (const rule of wanted) {
      const claim = claimOf({ value, from, to }, rule, article, span, ruleset)
      if (claim) claims.push(claim)
    }
  }
  return claims
}

const none: readonly never[] = []

function claimOf({ value, from, to }: { value: DetailValue; from: number; to: number }, rule: Rule, article: Article, sentence: Span, ruleset: Ruleset): Claim | undefined {
  const slot = rule.value ?? ''
  if (!slotKinds[slot]?.includes(value.kind)) return undefined
  const slots: Record<string, SlotValue> = { [slot]: { type: 'detail', value, from, to, text: value.shown } }
  const key = keyOf(rule.key, slots, article, ruleset)
  return key === undefined ? undefined : { rule, key, type: 'detail', value, slots, from, to, file: article.path, article: article.id, date: article.date, story: article.story, sentence, quoted: false }
}
