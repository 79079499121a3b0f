import type { DetailArticle, DetailSentence, DetailValue } from '../model/detail.ts'
import { baseOf } from './en/base-words.ts'
import { once } from './once.ts'

/** What is worked out of a sentence once, for all its details. */
interface Index {
  /** Its telling words, in base form and lower case. */
  readonly words: readonly string[]
  /** Those of them that are names, lower case, and which of `norms` each is. */
  readonly names: () => readonly (readonly [name: string, place: number])[]
  readonly set: () => ReadonlySet<string>
  /** How often each word stands in it. */
  readonly counts: () => ReadonlyMap<string, number>
  /** Its length in characters, one space between words. */
  readonly length: number
}

const indexes = new WeakMap<DetailSentence, Index>()

function indexOf(sentence: DetailSentence): Index {
  let index = indexes.get(sentence)
  if (!index) indexes.set(sentence, (index = makeIndex(sentence)))
  return index
}

function makeIndex({ norms, words, places }: DetailSentence): Index {
  const lower = words.map(plainName)
  return {
    words: lower,
    names: once(() => lower.flatMap((word, i) => (isName(words[i]!) ? [[word, places[i]!] as const] : []))),
    set: once(() => new Set(lower)),
    counts: once(() => countsOf(norms)),
    length: norms.reduce((sum, { length }) => sum + length, norms.length - 1),
  }
}

/** Names in the base form that they have as the first word of a sentence, where nothing tells that they are names. */
function plainName(word: string): string {
  return isName(word) ? baseOf(word.toLowerCase()) : word
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/**
 * Calls `visit` with each telling word around a detail, lower case, and how far it stands from it, in words of the sentence: less than
 * zero before it.
 */
export function eachAround({ sentence, from, to, life }: DetailValue, visit: (word: string, step: number) => void): void {
  const { words } = indexOf(sentence)
  const { places } = sentence
  if (life !== undefined) visit(life, -1)
  for (let i = 0; i < words.length; i++) {
    const at = places[i]!
    if (at < from) visit(words[i]!, at - from)
    else if (at >= to) visit(words[i]!, at - to + 1)
  }
}

const ownSets = new WeakMap<DetailValue, ReadonlySet<string>>()

/** The telling words around a detail, lower case. */
export function wordsAround(detail: DetailValue): ReadonlySet<string> {
  const { sentence, from, to, life } = detail
  if (life === undefined && !sentence.places.some((at) => at >= from && at < to)) return indexOf(sentence).set()
  let set = ownSets.get(detail)
  if (!set) {
    const words = new Set<string>()
    eachAround(detail, (word) => words.add(word))
    ownSets.set(detail, (set = words))
  }
  return set
}

/** The names around a detail, lower case. */
export function namesAround({ sentence, from, to }: DetailValue): string[] {
  return indexOf(sentence).names().flatMap(([name, at]) => (at >= from && at < to ? [] : [name]))
}

/** The names at most `far` words behind a detail, lower case. */
export function namesBehind({ sentence, to }: DetailValue, far: number): string[] {
  return indexOf(sentence).names().flatMap(([name, at]) => (at >= to && at < to + far ? [name] : []))
}

/** The length of a detail's sentence in characters, with one for the detail. */
export function lengthAround({ sentence, own }: DetailValue): number {
  return indexOf(sentence).length - own.length + 1
}

/** How many words the sentences of two details have in common, without the details. */
export function sharedAround(a: DetailValue, b: DetailValue): number {
  const [ours, theirs] = [indexOf(a.sentence).counts(), indexOf(b.sentence).counts()]
  const [few, many] = ours.size < theirs.size ? [ours, theirs] : [theirs, ours]
  let shared = 0
  for (const [word, count] of few) shared += Math.min(count, many.get(word) ?? 0)
  // Words of the details themselves may have been counted.
  const own = [...ownWords(a), ...ownWords(b)]
  for (const [i, word] of own.entries()) {
    if (own.indexOf(word) < i) continue
    const [x, y] = [ours.get(word) ?? 0, theirs.get(word) ?? 0]
    shared += Math.min(x - timesOwn(a, word), y - timesOwn(b, word)) - Math.min(x, y)
  }
  return shared
}

function ownWords({ sentence, from, to }: DetailValue): readonly string[] {
  return sentence.norms.slice(from, to)
}

function timesOwn({ sentence: { norms }, from, to }: DetailValue, word: string): number {
  let times = 0
  for (let at = from; at < to; at++) if (norms[at] === word) times++
  return times
}

const toldSets = new WeakMap<DetailArticle, ReadonlySet<string>>()

/** All telling words of an article, lower case. */
function toldIn(article: DetailArticle): ReadonlySet<string> {
  let set = toldSets.get(article)
  if (!set) toldSets.set(article, (set = new Set(article.told.flat().map(plainName))))
  return set
}

/** What an article is on stands in its first sentence or headline, and in at least so many. */
const subjectLeast = 3

/** Is its article on what a name names, and does the other article never name it? */
export function isOwnSubject({ name = [], sentence: { article } }: DetailValue, other: DetailArticle): boolean {
  const names = (told: readonly string[]): boolean => told.some((word) => name.includes(word.toLowerCase()))
  return names(article.told[0] ?? []) && article.told.filter(names).length >= subjectLeast && !name.some((word) => toldIn(other).has(baseOf(word)))
}

const covers = new WeakMap<DetailArticle, WeakMap<DetailArticle, number>>()

/** The share of the telling words of `one` that `other` has, too. */
export function coverOf(one: DetailArticle, other: DetailArticle): number {
  let known = covers.get(one)
  if (!known) covers.set(one, (known = new WeakMap()))
  let cover = known.get(other)
  if (cover === undefined) {
    const [ours, theirs] = [toldIn(one), toldIn(other)]
    let found = 0
    for (const word of ours) if (theirs.has(word)) found++
    known.set(other, (cover = ours.size === 0 ? 0 : found / ours.size))
  }
  return cover
}
