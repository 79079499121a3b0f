import { givenWeight } from '../language/en/given-names.ts'
import { enough, readFullName } from '../language/en/open-names.ts'
import { abbreviations } from '../language/en/title-words.ts'
import { isHead } from '../language/en/titles.ts'
import { quoteSpans, type QuoteSpan } from '../language/quotes.ts'
import { readWords } from '../language/words.ts'
import type { Article, Block, ReadContext } from '../model/index.ts'

/** A capitalised word of an article, as written, without a possessive. */
export interface Spelled {
  readonly text: string
  count: number
  /** The first places of it outside of quotations; more are only counted. */
  readonly places: Place[]
}

export interface Place {
  readonly block: Block
  /** Offset in the prose of the block. */
  readonly at: number
  /** Is it part of a run of capitalised words? */
  readonly joined: boolean
}

/** Somebody whose full name an article gives. */
export interface NamedPerson {
  readonly given: string
  /** The family name as written. */
  readonly family: string
  /** The whole name as written, without titles. */
  readonly full: string
  /** Of the family name. */
  readonly place: Place
}

export interface Sightings {
  readonly words: ReadonlyMap<string, Spelled>
  readonly people: readonly NamedPerson[]
  /** Two capitalised words that may be somebody's name, or anything else. */
  readonly unsure: readonly NamedPerson[]
}

/** No more places than this are kept of one word. */
const placesMost = 12
/** How often a sequence is tried where its own sentence does not show that it is a name. */
const triesMost = 3

const capitalWord = /\p{Lu}[\p{L}\p{M}'’\u200B\u00AD]*/gu

interface Token { readonly text: string; readonly from: number; readonly to: number; readonly linked: boolean }

/**
 * The capitalised words of an article outside of quotations, and the people among them whom it names in full. One pass over the prose; only a few words
 * around what may be a full name are split as sentences are, each such sequence once or a few times.
 */
export function readSightings(article: Article, context: ReadContext, wanted: (block: Block) => boolean): Sightings {
  const words = new Map<string, Spelled>()
  const people = new Map<string, NamedPerson>()
  const unsure = new Map<string, NamedPerson>()
  const tried = new Map<string, number | { readonly given: string; readonly shift: number; readonly family: string }>()
  for (const block of article.blocks) {
    if (!wanted(block)) continue
    const prose = block.prose()
    const tokens = tokensOf(prose)
    if (tokens.length === 0) continue
    const spans = quoteSpans(prose)
    let span = 0
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      while (span < spans.length && spans[span]!.to <= token.from) span++
      if (inQuote(spans[span], token.from) || isFileName(prose, token)) continue
      const linked = tokens[i + 1]?.linked === true
      addWord(words, token, block, token.linked || linked)
      if (!linked) continue
      const last = runEnd(tokens, i)
      if (!mayOpen(prose, tokens, i) && !(!token.linked && hasAge(prose, token.from, last))) {
        if (!token.linked) addUnsure(unsure, tokens, i, last, prose, block)
        continue
      }
      const written = prose.slice(token.from, last)
      const known = tried.get(written) ?? 0
      if (known === triesMost) continue
      const found = typeof known === 'object' ? known : readAround(prose, token.from, last, context)
      if (!found) {
        tried.set(written, (known as number) + 1)
        if (!token.linked) addUnsure(unsure, tokens, i, last, prose, block)
        continue
      }
      tried.set(written, found)
      const id = `${found.given} ${found.family}`
      const full = prose.slice(token.from, token.from + found.shift + found.family.length)
      if (!people.has(id)) people.set(id, { given: found.given, family: found.family, full, place: { block, at: token.from + found.shift, joined: true } })
    }
  }
  for (const { full } of people.values()) unsure.delete(full)
  return { words, people: [...people.values()], unsure: [...unsure.values()] }
}

/** Does an age stand right beside these words: `, 41,` or `41-year-old`? */
function hasAge(prose: string, from: number, to: number): boolean {
  return /^, \d\d[,. ]/.test(prose.slice(to, to + 5)) || /year[- ]olds? $/.test(prose.slice(Math.max(0, from - 10), from))
}

/** Two capitalised words, or two with an initial between them, and nothing of a name on either side. */
function addUnsure(unsure: Map<string, NamedPerson>, tokens: readonly Token[], i: number, last: number, prose: string, block: Block): void {
  const [first, second, third] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]]
  const family = second.text.length === 1 ? third : second
  if (!family || family.to !== last || first.text.length < 4 || family.text.length < 4 || first.text === first.text.toUpperCase()) return
  const full = prose.slice(first.from, last).replace(/['’]s?$/, '')
  if (!unsure.has(full)) unsure.set(full, { given: first.text.toLowerCase(), family: family.text.replace(/['’]s?$/, ''), full, place: { block, at: family.from, joined: true } })
}

function addWord(words: Map<string, Spelled>, token: Token, block: Block, joined: boolean): void {
  const text = token.text.replace(/['’]s?$/, '')
  const known = words.get(text)
  const place = { block, at: token.from, joined }
  if (!known) words.set(text, { text, count: 1, places: [place] })
  else {
    known.count++
    if (known.places.length < placesMost) known.places.push(place)
  }
}

/** The capitalised words of a block; `linked`: only a space, a hyphen or the stop of an initial or title parts it from the one before. */
function tokensOf(prose: string): Token[] {
  const tokens: Token[] = []
  let last: Token | undefined
  capitalWord.lastIndex = 0
  for (let match = capitalWord.exec(prose); match; match = capitalWord.exec(prose)) {
    const from = match.index
    if (from > 0 && /[\p{L}\p{N}]/u.test(prose[from - 1]!)) continue
    const text = /[\u200B\u00AD]/.test(match[0]) ? match[0].replace(/[\u200B\u00AD]/g, '') : match[0]
    last = { text, from, to: from + match[0].length, linked: last !== undefined && areLinked(prose, last, from) }
    tokens.push(last)
  }
  return tokens
}

function areLinked(prose: string, before: Token, from: number): boolean {
  const gap = from - before.to
  if (gap > 16 || /['’]s?$/.test(before.text)) return false
  const between = prose.slice(before.to, from)
  if (between === ' ' || between === '-' || between === '\n') return true
  if (between === '. ' || between === '.') return before.text.length === 1 || abbreviations.has(before.text.toLowerCase())
  return gap > 3 && /^ (?:(?:de|la|del|der|den|van|von|da|di|dos|el|al|bin|ibn|ter|ten)[ -]){1,2}$/.test(between)
}

/** Where the run of linked words ends that token `i` is in; at most five more. */
function runEnd(tokens: readonly Token[], i: number): number {
  let last = i
  while (last < i + 5 && tokens[last + 1]?.linked) last++
  return tokens[last]!.to
}

/** May a full name start with this word: a given name, an initial, or a word after a title? */
function mayOpen(prose: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (givenWeight(token.text) > 0 || (token.text.length === 1 && !token.linked)) return true
  const before = token.linked ? tokens[i - 1]!.text : (/([A-Za-z]+)\.? $/.exec(prose.slice(Math.max(0, token.from - 20), token.from))?.[1] ?? '')
  return before !== '' && isHead(before.toLowerCase())
}

/** Reads the few words around what may be a full name. */
function readAround(prose: string, from: number, to: number, context: ReadContext): { given: string; shift: number; family: string } | undefined {
  const first = Math.max(0, from - 60)
  const start = first === 0 ? 0 : first + prose.slice(first, from).indexOf(' ') + 1
  const tail = prose.slice(to, to + 50)
  const end = to + (to + 50 < prose.length ? Math.max(0, tail.lastIndexOf(' ')) : tail.length)
  const words = readWords(prose.slice(start, end), start)
  const at = words.findIndex((word) => word.from === from)
  const name = at < 0 ? undefined : readFullName(words, at, context)
  if (!name || name.weight < enough || name.given.length < 2 || name.given.includes(' ')) return undefined
  const family = words.slice(name.at, name.end).findLast((word) => word.norm === name.family)
  if (!family || family.norm === words[at]!.norm) return undefined
  return { given: name.given, family: family.text, shift: family.from - from }
}

function inQuote(span: QuoteSpan | undefined, at: number): boolean {
  return span !== undefined && span.from <= at
}

/** Is it a part of an address, a file name, a handle or a tag? */
function isFileName(prose: string, { from, to }: Token): boolean {
  const before = prose[from - 1] ?? ' '
  const after = prose[to] ?? ' '
  if (/[@#/\\_=]/.test(before) || /[@/\\_]/.test(after)) return true
  return (before === '.' && /\p{Ll}/u.test(prose[from - 2] ?? ' ')) || (after === '.' && /\p{Ll}/u.test(prose[to + 1] ?? ' '))
}
