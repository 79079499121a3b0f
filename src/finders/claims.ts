import { formatDay } from '../language/days.ts'
import { aloneInKey, nameParts, proseAt, type Article, type Claim, type Phrase, type PhrasePart, type ReadContext, type Ruleset, type SlotValue, type Span, type ValueType, type Veto } from '../model/index.ts'
import { matchPart, type Capture, type Match } from './match.ts'
import { areLinked } from './links.ts'
import type { Spoken } from './prefilter.ts'
import { narrowToHeld } from './held.ts'
import { figure } from './scan.ts'
import { makeView, type Budget, type View } from './view.ts'

/** The slot that stands for the article's own date in `key` and `value`. */
export const published = 'published'

/** A match of a whole phrase: one match of each of its parts. */
interface Whole {
  readonly parts: readonly Match[]
  /** The part that holds the compared value: the place of the claim. */
  readonly main: Match
}

/**
 * The claims that phrases find in one run of words.
 *
 * @param span the sentence, in the source
 * @returns claims in the order of the words; of claims of one rule on the same words only that of the earliest line
 */
export function claimsOf(all: readonly Spoken[], view: View, span: Span, quoted: boolean, article: Article, ruleset: Ruleset): Claim[] {
  const present = wordsIn(view, ruleset)
  const withQuotes = all.some(({ phrase, matcher }) => phrase.quoted || matcher.unless.some((veto) => veto.phrase.quoted)) ? quotedWords(view, present, ruleset) : present
  const claims: { claim: Claim; line: number }[] = []
  for (const spoken of all) {
    if (!spoken.phrase.needs.every((group) => meets(group, spoken.phrase.quoted ? withQuotes : present))) continue
    const { rule, matcher, phrase, line } = spoken
    if (matcher.noQuestions && asks(article.source, view, span)) continue
    for (const whole of matchPhrase(phrase, view, rule.value)) {
      if (matcher.unless.some((veto) => isVetoed(veto, whole, view, veto.phrase.quoted ? withQuotes : present))) continue
      const made = makeClaim(spoken, whole, view, span, quoted, article, ruleset)
      if (!made) continue
      const claim: Claim = {
        ...made,
        ...(matcher.allow.some(({ when }) => stands(when, view, withQuotes)) ? { allowed: true } : {}),
        ...(matcher.aside.some((aside) => isVetoed(aside, whole, view, withQuotes)) ? { aside: true } : {}),
      }
      // Where the steps ran out a veto may not have been seen.
      if (view.budget.left < 0) return claims.map((one) => one.claim).sort((a, b) => a.from - b.from || a.to - b.to)
      const twin = claims.findIndex((other) => other.claim.rule === rule && sameWords(other.claim, claim))
      if (twin < 0) claims.push({ claim, line })
      else if (outdoes(claim, line, claims[twin]!)) claims[twin] = { claim, line }
    }
  }
  return claims.map(({ claim }) => claim).sort((a, b) => a.from - b.from || a.to - b.to)
}

/** Does a phrase stand anywhere in these words? */
function stands(phrase: Phrase, view: View, present: ReadonlySet<number>): boolean {
  return phrase.needs.every((group) => meets(group, present)) && matchAnywhere(phrase, view).every((matches) => matches.length > 0)
}

/** The numbers of the words of a view. */
export function wordsIn(view: View, ruleset: Ruleset): Set<number> {
  const present = new Set<number>([...view.any, ...view.exact])
  const anyFigure = ruleset.vocabulary.any.get(figure)
  if (anyFigure !== undefined && view.words.some((word) => word.kind === 'number')) present.add(anyFigure)
  return present
}

/** With those of the quotations in it. */
function quotedWords(view: View, present: ReadonlySet<number>, ruleset: Ruleset): Set<number> {
  const all = new Set(present)
  view.words.forEach((word, at) => {
    const inner = word.kind === 'quote' ? view.inside(at) : undefined
    if (inner) for (const number of wordsIn(inner, ruleset)) all.add(number)
  })
  return all
}

/** Does any sentence of an article hold one of these phrases, in the paper's own words or in a quotation? */
export function articleHolds(article: Article, phrases: readonly Phrase[], ruleset: Ruleset, context: ReadContext, budget?: Budget): boolean {
  return article.blocks.some((block) =>
    article.sentences(block).some(({ words, quotes }) =>
      [words, ...quotes].some((run, i) => {
        const view = makeView(run, ruleset, context, i === 0 ? quotes : [], budget)
        const present = quotedWords(view, wordsIn(view, ruleset), ruleset)
        return phrases.some((phrase) => phrase.needs.every((group) => meets(group, present)) && matchPhrase(phrase, view, undefined).length > 0)
      }),
    ),
  )
}

/** Has it a word of the group? */
export function meets(group: ReadonlySet<number>, present: ReadonlySet<number>): boolean {
  if (group.size < present.size) {
    for (const number of group) if (present.has(number)) return true
  } else for (const number of present) if (group.has(number)) return true
  return false
}

/** Every way in which a phrase matches: one for each match of the part that holds the value, with the nearest match of each other part. */
export function matchPhrase(phrase: Phrase, view: View, value: string | undefined): Whole[] {
  // Most phrases do not match: what is quick to see comes first.
  const linked: (readonly (readonly [from: number, to: number])[])[] = []
  for (const part of phrase.parts) {
    const ranges = rangesOf(part, view).filter(([from, to]) => areLinked(part.links, view, from, to))
    if (ranges.length === 0) return []
    linked.push(ranges)
  }
  if (!phrase.quick.every((type) => view.holds(type))) return []
  const found: Match[][] = []
  for (const [i, part] of phrase.parts.entries()) {
    const matches = linked[i]!.flatMap(([from, to]) => matchPart(part, view, from, to))
    if (matches.length === 0) return []
    found.push(matches)
  }
  const lead = Math.max(0, phrase.parts.findIndex((part) => value !== undefined && part.slots.includes(value)))
  const others = found.filter((_, i) => i !== lead)
  return found[lead]!.flatMap((main) => {
    const parts = arrange(main, others)
    return parts ? [{ parts, main }] : []
  })
}

/** The words in which a part must stand as a whole. */
function rangesOf(part: PhrasePart, view: View): readonly (readonly [from: number, to: number])[] {
  return part.crosses ? [[0, view.words.length]] : view.segments
}

/** The most arrangements of parts that are tried around one match. */
const triesMost = 500

/** The match with one of each other part, each as near to it as can be and none on the words of another; undefined where they cannot stand so. */
function arrange(main: Match, others: readonly (readonly Match[])[]): Match[] | undefined {
  const away = (match: Match): number => (match.from >= main.to ? match.from - main.to : main.from - match.to)
  const near = others.map((matches) => (matches.length > 1 ? [...matches].sort((a, b) => away(a) - away(b)) : matches))
  let tries = triesMost
  const place = (taken: Match[]): Match[] | undefined => {
    const next = near[taken.length - 1]
    if (!next) return taken
    for (const match of next) {
      if (tries-- < 0) return undefined
      if (taken.some((other) => match.from < other.to && other.from < match.to)) continue
      const all = place([...taken, match])
      if (all) return all
    }
    return undefined
  }
  return place([main])
}

function matchParts(phrase: Phrase, view: View, claim?: { readonly from: number; readonly to: number }): Match[][] {
  const to = view.words.length
  return phrase.parts.map((part) => (areLinked(part.links, view, 0, to) ? matchPart(part, view, 0, to, claim) : []))
}

const anywhere = new WeakMap<View, Map<Phrase, readonly (readonly Match[])[]>>()

/** Where the parts of a phrase match in a sentence: looked for once, whatever number of its claims and rules ask. */
function matchAnywhere(phrase: Phrase, view: View): readonly (readonly Match[])[] {
  let known = anywhere.get(view)
  if (!known) anywhere.set(view, (known = new Map()))
  let found = known.get(phrase)
  if (!found) known.set(phrase, (found = matchParts(phrase, view)))
  return found
}

function isVetoed(veto: Veto, whole: Whole, view: View, present: ReadonlySet<number>): boolean {
  if (!veto.phrase.needs.every((group) => meets(group, present))) return false
  const from = Math.min(...whole.parts.map((part) => part.from))
  const to = Math.max(...whole.parts.map((part) => part.to))
  const fixed = new Set(whole.parts.flatMap((part) => part.fixed))
  const hits = veto.scope === 'placed' ? matchParts(veto.phrase, view, { from, to }) : matchAnywhere(veto.phrase, view)
  if (hits.some((matches) => matches.length === 0)) return false
  if (veto.scope === 'placed') return true
  return hits.flat().some((hit) => {
    // Words that the phrase itself asks for are no veto: `had not met since` is not a negated claim.
    if (hit.fixed.length > 0 && hit.fixed.every((word) => fixed.has(word))) return false
    if (veto.scope === 'sentence' || (hit.from < to && from < hit.to)) return true
    return veto.scope === 'clause' && view.clauses[hit.from]! <= view.clauses[to - 1]! && view.clauses[hit.to - 1]! >= view.clauses[from]!
  })
}

function makeClaim({ rule, phrase }: Spoken, whole: Whole, view: View, sentence: Span, quoted: boolean, article: Article, ruleset: Ruleset): Claim | undefined {
  // A slot may be called `constructor`.
  const slots = Object.create(null) as Record<string, SlotValue>
  for (const capture of whole.parts.flatMap((part) => part.captures)) slots[capture.slot] ??= slotValue(capture, view, article, ruleset)
  if (article.date !== undefined) slots[published] = publishedSlot(article.date)
  if (rule.value !== undefined && slots[rule.value] === undefined) return undefined
  if (rule.fact?.kind === 'offices' && !narrowToHeld(rule, slots, article.date, ruleset)) return undefined
  const key = keyOf(rule.key, slots, article, ruleset)
  if (key === undefined) return undefined
  const value = rule.value === undefined ? { constant: phrase.constant ?? '' } : slots[rule.value]!.value
  const type = rule.value === undefined || rule.value === published ? rule.valueType : slots[rule.value]!.type
  const bounded = rule.value === published && rule.bound ? ruleset.types.get(type)?.bound?.(value, rule.bound) : value
  const { from, to } = spanOf(whole.main, view)
  return {
    rule, key, type, value: bounded ?? value, slots, from, to, file: article.path, article: article.id, date: article.date, story: article.story,
    sentence: { from: sentence.from, to: sentence.to }, quoted, phrase: phrase.at,
  }
}

function spanOf(match: Match, view: View): Span {
  return { from: view.words[match.from]!.from, to: view.words[match.to - 1]!.to }
}

function slotValue(capture: Capture, view: View, article: Article, ruleset: Ruleset): SlotValue {
  const type = ruleset.types.get(capture.type)!
  const value = capture.bound && type.bound ? type.bound(capture.reading.value, capture.bound) : capture.reading.value
  const from = view.words[capture.from]!.from
  const to = view.words[capture.to - 1]!.to
  return { type: capture.type, value, from, to, text: proseAt(article, { from, to }) }
}

function publishedSlot(date: number): SlotValue {
  const span = { min: date, max: date + 1, openMax: true as const }
  const shown = formatDay(date)
  return { type: 'date', value: { shown, allows: span, means: span }, from: 0, to: 0, text: shown }
}

/** Parts joined by U+001F; undefined where a part is missing or names several entities: such a claim is never compared. */
export function keyOf(parts: Claim['rule']['key'], slots: Readonly<Record<string, SlotValue>>, article: Article, ruleset: Ruleset): string | undefined {
  const texts: string[] = []
  for (const { slot, property } of parts) {
    if (slot === 'story') texts.push(article.story ?? aloneInKey + article.path)
    else {
      const found = slots[slot]
      const text = found && keyText(found, ruleset.types.get(found.type))
      if (text === undefined) return undefined
      texts.push(property === undefined ? text : `${text}.${property}`)
    }
  }
  return texts.join('\u001F')
}

/** Somebody whom no entity names goes by given and family name: `W. Mark Felt` and `Mark Felt` are one. A surname alone says too little. */
function openKey(name: string): string | undefined {
  const { given, middle, family, suffix } = nameParts(name)
  if (given === '') return undefined
  return [given.length === 1 && middle.length > 1 ? middle : given, family, ...(/^[js]r$/.test(suffix) ? [suffix] : [])].join(' ')
}

function keyText(slot: SlotValue, type: ValueType | undefined): string | undefined {
  const { ids } = slot.value as { ids?: readonly string[] }
  if (ids && ids.length === 0) return openKey(type?.format(slot.value) ?? '')
  if (ids) return ids.length === 1 ? ids[0] : undefined
  return type?.format(slot.value)
}

/**
 * Which of two claims of one rule on the same words stands: that of the earlier line; but where the phrases name outcomes (`say` is a map)
 * and two of them end at the same word, the tighter one: in `Ann spoke and Ben proposed Rome` it is Ben who proposed.
 */
function outdoes(claim: Claim, line: number, held: { readonly claim: Claim; readonly line: number }): boolean {
  if (claim.rule.value === undefined && claim.to === held.claim.to && claim.from !== held.claim.from) return claim.from > held.claim.from
  return line < held.line
}

function sameWords(a: Claim, b: Claim): boolean {
  const [x, y] = [a.rule.value === undefined ? a : (a.slots[a.rule.value] ?? a), b.rule.value === undefined ? b : (b.slots[b.rule.value] ?? b)]
  return x.from < y.to && y.from < x.to && a.sentence.from === b.sentence.from && a.quoted === b.quoted
}

/** Does a question mark of its own follow the last of these words? */
function asks(source: string, { words }: View, span: Span): boolean {
  const last = words[words.length - 1]
  return last !== undefined && source.slice(last.to, Math.min(span.to, last.to + 40)).includes('?')
}
