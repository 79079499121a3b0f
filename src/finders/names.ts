import { sentenceEnds } from '../language/sentences.ts'
import type { Article, Block, Claim, Finder, ReadContext, Rule, Ruleset, Span, Tell } from '../model/index.ts'
import { contextOf } from '../model/index.ts'
import { readKnown, type Known } from './known-spellings.ts'
import { mayVary } from './name-twins.ts'
import { readSightings, type Sightings } from './name-sightings.ts'
import { familiesMost, openSpellings, type Found } from './open-spellings.ts'

/** Finds how names are spelled: of people whom an article names in full, and of entities of whose names there are several spellings. */
export const names: Finder & { readonly slots: ReadonlyMap<string, string> } = {
  name: 'names',
  finds: 'how names are spelled',
  slots: new Map([['name', 'spelling'], ['given', 'given_name']]),
  prepare: (ruleset, comparing = false) => {
    const rules = ruleset.rules.filter((rule) => rule.find === 'names' && rule.status !== 'retired')
    const known = rules.length > 0 ? readKnown(ruleset.entities.values()) : undefined
    const alone = comparing && ruleset.spellings.length === 0 && rules.every((rule) => !rule.with.has('archive'))
    return (article, tell) => (known && !(alone && article.story === undefined && !mayVary(article.source)) ? findIn(article, rules, known, ruleset, tell) : [])
  },
}

function findIn(article: Article, rules: readonly Rule[], known: Known, ruleset: Ruleset, tell: Tell = () => undefined): Claim[] {
  const context: ReadContext = contextOf(ruleset, article.date)
  const sightings = readSightings(article, context, (block) => rules.some((rule) => rule.in.has(block.zone)))
  const open = openSpellings(sightings, known, context)
  if (!open) tell(`it names more than ${familiesMost} people, so the spellings of their names were not compared`)
  const found = [...knownSpellings(sightings, known), ...(open ?? [])]
  const sentenceOf = sentenceFinder()
  const seen = new Set<string>()
  const claims: Claim[] = []
  for (const one of found) {
    const id = `${one.id ?? one.rough}\u001F${one.text}`
    if (seen.has(id)) continue
    seen.add(id)
    for (const rule of rules) if (rule.value !== 'given' && rule.in.has(one.place.block.zone)) claims.push(claimOf(one, rule, article, sentenceOf(one.place.block, one.place.at)))
  }
  for (const rule of rules) if (rule.value === 'given') claims.push(...givenClaims(sightings, rule, article, sentenceOf))
  return claims.sort((a, b) => a.from - b.from)
}

/** The people whom an article names in full, and what may be such, for how their given names are spelled. */
function givenClaims({ people, unsure }: Sightings, rule: Rule, article: Article, sentenceOf: (block: Block, at: number) => Span): Claim[] {
  if (people.length > familiesMost || article.story === undefined) return []
  const sure = new Set(people)
  return [...people, ...unsure.slice(0, familiesMost)].flatMap((person) => {
    const { full, family, place: { block, at } } = person
    const given = full.split(/[\s-]/, 1)[0]!
    if (!rule.in.has(block.zone) || full.length <= family.length || given.length < 3 || given.endsWith('.')) return []
    // A name by birth is another name.
    if (/\bborn $/.test(block.prose().slice(0, at + family.length - full.length).slice(-6))) return []
    const to = block.from + at + family.length
    const [from, value] = [to - full.length, { text: full, given, family, sure: sure.has(person) }]
    return [{
      rule, key: article.story!, type: 'given_name', value, slots: { given: { type: 'given_name', value, from, to, text: full } },
      from, to, file: article.path, article: article.id, date: article.date, story: article.story, sentence: sentenceOf(block, at), quoted: false,
    }]
  })
}

function knownSpellings({ words }: Sightings, { spellings }: Known): Found[] {
  if (spellings.size === 0) return []
  const found: Found[] = []
  for (const { text, places } of words.values()) {
    const id = spellings.get(text.toLowerCase())
    if (id !== undefined) found.push({ id, sure: true, rough: '', text, place: places[0]! })
  }
  return found
}

function claimOf({ id, sure, rough, text, place }: Found, rule: Rule, article: Article, sentence: Span): Claim {
  const from = place.block.from + place.at
  const span = { from, to: from + text.length }
  const value = { text }
  // In the archive two people may have like names: open ones keep to their story.
  const archive = rule.with.has('archive') && !sure
  const identity = archive ? rough : (id ?? rough)
  const key = archive || rule.key.some(({ slot }) => slot === 'story') ? `${article.story ?? `alone: ${article.path}`}\u001F${identity}` : identity
  return {
    rule, key, type: 'spelling', value, slots: { name: { type: 'spelling', value, ...span, text } },
    ...span, file: article.path, article: article.id, date: article.date, story: article.story, sentence, quoted: false,
  }
}

/** Gives the sentence of a block that holds an offset of its prose, in the source; sentence ends are looked for once a block. */
function sentenceFinder(): (block: Block, at: number) => Span {
  const known = new Map<Block, readonly number[]>()
  return (block, at) => {
    const prose = block.prose()
    let ends = known.get(block)
    if (!ends) known.set(block, (ends = sentenceEnds(prose)))
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! > at) high = middle
      else low = middle + 1
    }
    const [from, to] = [low > 0 ? ends[low - 1]! : 0, ends[low] ?? prose.length]
    const text = prose.slice(from, to)
    return { from: block.from + from + (text.length - text.trimStart().length), to: block.from + to - (text.length - text.trimEnd().length) }
  }
}
