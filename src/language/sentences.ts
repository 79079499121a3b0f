import type { Sentence, Word } from '../model/word.ts'
import { beforeFigures, beforeNames, inside, mayEnd, mayEndCapital, speech, starters } from './en/abbreviations.ts'
import { type QuoteSpan, quoteSpans } from './quotes.ts'
import { readWords } from './words.ts'

/** A sentence of more words than this is cut: it is a list, a table or no prose. */
export const longestSentence = 2_000

/**
 * Splits the prose of one block into sentences. A run of quoted speech is never split: it is one word of kind `quote` of
 * the sentence that it stands in.
 *
 * @param offset what to add to positions in `prose` to get positions in the source
 */
export function readSentences(prose: string, offset = 0): Sentence[] {
  const spans = quoteSpans(prose)
  const sentences: Sentence[] = []
  let span = 0
  let from = 0
  for (const to of sentenceEnds(prose, spans)) {
    const first = span
    while (span < spans.length && spans[span]!.from < to) span++
    readOne(sentences, prose, from, to, spans.slice(first, span), offset)
    from = to
  }
  return sentences
}

/** Where the sentences of `prose` end, in order; the last is the end of `prose`. Each end stands behind closing marks and brackets. */
export function sentenceEnds(prose: string, spans: readonly QuoteSpan[] = quoteSpans(prose)): number[] {
  const ends: number[] = []
  const stop = /[.!?…]/g
  let span = 0
  let last = 0
  for (let match = stop.exec(prose); match; match = stop.exec(prose)) {
    while (span < spans.length && spans[span]!.to <= match.index) span++
    const quote = spans[span]
    const quoted = quote !== undefined && quote.from <= match.index
    const end = quoted ? quoteEnd(prose, quote) : stopEnd(prose, match.index, last)
    if (end > 0 && end > last) ends.push((last = end))
    stop.lastIndex = Math.max(stop.lastIndex, quoted ? quote.to : end < 0 ? -end : end)
  }
  if (last < prose.length) ends.push(prose.length)
  return ends
}

/** Where the sentence ends that the stop at `at` ends; else minus the place to go on from. */
function stopEnd(prose: string, at: number, last: number): number {
  let to = at + 1
  let dots = prose.charCodeAt(at) === 46 ? 1 : 0
  let loud = dots === 0
  for (; to < prose.length; to++) {
    const code = prose.charCodeAt(to)
    if (code === 46) dots++
    else if (code === 33 || code === 63 || code === 0x2026) loud = true
    else if (!isUnseen(code)) break
  }
  const end = skipClosers(prose, to)
  if (end >= prose.length) return end
  if (!isBlank(prose.charCodeAt(end))) return -to
  const next = nextWord(prose, end)
  if (next.text === '') return next.lower ? -to : end
  if (next.lower) return -to
  // Only a single dot can belong to an abbreviation.
  if (loud || dots !== 1) return end
  return endsAfterWord(prose, at, last, next.text) ? end : -to
}

/** Does the dot at `at` end a sentence, where a word `next` with a capital (or a figure) follows? */
function endsAfterWord(prose: string, at: number, last: number, next: string): boolean {
  let from = at
  while (from > last && at - from < 24 && isWordPart(prose.charCodeAt(from - 1))) from--
  const word = prose.slice(from, at).replace(invisible, '')
  if (word === '') return true
  const lower = word.toLowerCase()
  const start = starters.has(next.toLowerCase().replace('’', "'"))
  const figure = /^\p{N}/u.test(next)
  if (/^\p{N}+$/u.test(word)) return word.length > 2 || !/^[\s\u200B(["“]*$/.test(prose.slice(last, from).slice(-20)) || from - last > 20
  if (beforeNames.has(lower)) return lower === 'gen' || lower === 'col' || !isCapital(word) ? start : false
  if (inside.has(lower) && (!isCapital(word) || lower.includes('.'))) return false
  if (beforeFigures.has(lower)) return !figure
  // A single capital is an initial; letters with dots between are an initialism.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || /^\p{Lu}$/u.test(word) || lower === 'ph.d') return start && !(next === 'A' || next === 'I')
  if (mayEnd.has(lower) || (isCapital(word) && mayEndCapital.has(lower))) return start && !figure
  return true
}

/** Where the sentence ends that a quotation ends, if it ends one; else minus the place to go on from. */
function quoteEnd(prose: string, quote: QuoteSpan): number {
  let before = quote.to - 1
  while (before > quote.from && (isUnseen(prose.charCodeAt(before)) || isCloser(prose.charCodeAt(before)))) before--
  const code = prose.charCodeAt(before)
  if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) return -quote.to
  const end = skipClosers(prose, quote.to)
  if (end >= prose.length) return end
  if (!isBlank(prose.charCodeAt(end))) return -quote.to
  const next = nextWord(prose, end)
  if (next.lower) return -quote.to
  if (code !== 46 && givesSpeaker(prose, end)) return -quote.to
  if (code === 46 && /\p{Lu}\.$/u.test(prose.slice(before - 1, before + 1)) && !starters.has(next.text.toLowerCase())) return -quote.to
  return end
}

/** Do a capitalised name of up to four words and a verb of speaking follow? */
function givesSpeaker(prose: string, at: number): boolean {
  const words = prose.slice(at, at + 120).replace(invisible, '').trim().split(/\s+/)
  for (let i = 0; i < Math.min(6, words.length); i++) {
    const word = words[i]!.replace(/[,.;:]+$/, '')
    if (speech.has(word.toLowerCase())) return i > 0
    if (/[!?]/.test(words[i]!) || (i > 0 && /[.;:]$/.test(words[i]!) && !beforeNames.has(word.toLowerCase()))) return false
    if (!isCapital(word) && !/^(?:of|the|de|da|di|del|der|den|van|von|al|el|bin|ibn|la|le|minister|president)$/.test(word)) return false
  }
  return false
}

/** The word that the text after white space begins with; `lower` where it begins with a small letter or with what starts no sentence. */
function nextWord(prose: string, at: number): { readonly text: string; readonly lower: boolean } {
  let from = at
  while (from < prose.length && (isBlank(prose.charCodeAt(from)) || isUnseen(prose.charCodeAt(from)))) from++
  const rest = prose.slice(from, from + 40)
  const text = nextPattern.exec(rest)?.[1] ?? ''
  return { text, lower: text === '' ? /^[,;:)\]%&/]|^[–—-](?!\s*["“‘'\p{Lu}])/u.test(rest) : /^\p{Ll}/u.test(text) }
}

const nextPattern = /^[\u200B\u2060\u00AD(["“”„«‘’'`–—\s*•·¿¡-]*([\p{L}\p{N}$£€][\p{L}\p{N}\p{M}'’-]*)/u
const invisible = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g

function skipClosers(prose: string, at: number): number {
  while (at < prose.length && (isUnseen(prose.charCodeAt(at)) || isCloser(prose.charCodeAt(at)))) at++
  return at
}

/** `"`, `'`, `)`, `]`, `}`, `”`, `’`, `»`. */
function isCloser(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || code === 93 || code === 125 || code === 0x201d || code === 0x2019 || code === 0xbb
}

function isUnseen(code: number): boolean {
  return code === 0x200b || code === 0xad || code === 0x2060 || code === 0xfeff || (code >= 0x200c && code <= 0x200f)
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000
}

/** A letter, figure, dot or apostrophe: what an abbreviation is made of. */
function isWordPart(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 46
  return !isBlank(code) && !(code >= 0x2010 && code <= 0x2027)
}

function isCapital(word: string): boolean {
  return /^["“‘'([]?\p{Lu}/u.test(word)
}

/** What any word of `readWords` begins with. */
const startsWord = /[\p{L}\p{M}\p{Nd}$€£¥₹₽₺₩₪₴฿₫¢%‰°½¼¾⅓⅔⅛]/u

/** Most often the first letter decides. */
function hasWord(prose: string, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const code = prose.charCodeAt(i) | 32
    if (code >= 97 && code <= 122) return true
  }
  return startsWord.test(prose.slice(from, to))
}

function readOne(into: Sentence[], prose: string, from: number, to: number, spans: readonly QuoteSpan[], offset: number): void {
  if (spans.length === 0 && !hasWord(prose, from, to)) return
  if (to - from > longestSentence) {
    const { words, quotes } = readAll(prose, from, to, spans, offset)
    if (words.length > longestSentence) return cut(into, words, quotes)
  }
  into.push(new LazySentence(prose, from, to, spans, offset))
}

/** Most sentences are never looked into, so the words are read when they are first asked for. */
class LazySentence implements Sentence {
  readonly from: number
  readonly to: number
  readonly #read: () => Pick<Sentence, 'words' | 'quotes'>
  #held: Pick<Sentence, 'words' | 'quotes'> | undefined

  constructor(prose: string, from: number, to: number, spans: readonly QuoteSpan[], offset: number) {
    const span = trimmed(prose, from, to, offset)
    this.from = span.from
    this.to = span.to
    this.#read = () => readAll(prose, from, to, spans, offset)
  }

  get words(): readonly Word[] {
    return (this.#held ??= this.#read()).words
  }

  get quotes(): readonly (readonly Word[])[] {
    return (this.#held ??= this.#read()).quotes
  }
}

function readAll(prose: string, from: number, to: number, spans: readonly QuoteSpan[], offset: number): { words: Word[]; quotes: Word[][] } {
  let words: Word[] = []
  const quotes: Word[][] = []
  let at = from
  if (spans.length === 0) words = readWords(prose.slice(from, to), from + offset)
  else for (const span of spans) {
    const outer = readWords(prose.slice(at, span.from), at + offset)
    append(words, outer)
    const behind = outer.length > 0 ? outer[outer.length - 1]!.to - offset : at
    words.push(quoteWord(prose, span, prose.slice(behind, span.from), offset))
    quotes.push(readInside(prose, span, offset))
    at = span.to
  }
  if (spans.length > 0) append(words, readWords(prose.slice(at, to), at + offset))
  return { words, quotes }
}

function append(words: Word[], more: readonly Word[]): void {
  for (const word of more) words.push(word)
}

/** The words inside a quotation, its marks left out. */
function readInside(prose: string, span: QuoteSpan, offset: number): Word[] {
  const from = span.from + (prose.startsWith('``', span.from) ? 2 : 1)
  const to = prose.startsWith("''", span.to - 2) ? span.to - 2 : /["”’'»“«]/.test(prose[span.to - 1] ?? '') ? span.to - 1 : span.to
  return readWords(prose.slice(from, Math.max(from, to)), from + offset)
}

function quoteWord(prose: string, span: QuoteSpan, between: string, offset: number): Word {
  return {
    text: prose.slice(span.from, span.to), norm: '"', kind: 'quote', from: span.from + offset, to: span.to + offset,
    before: between.replace(/\s+/g, '').replace(invisible, ''), spaced: /\s/.test(between), capital: false,
  }
}

function trimmed(prose: string, from: number, to: number, offset: number): { from: number; to: number } {
  let start = from
  while (start < to && (isBlank(prose.charCodeAt(start)) || isUnseen(prose.charCodeAt(start)))) start++
  let end = to
  while (end > start && (isBlank(prose.charCodeAt(end - 1)) || isUnseen(prose.charCodeAt(end - 1)))) end--
  return { from: start + offset, to: end + offset }
}

/** A run of words that is no sentence any more, in pieces of at most `longestSentence` words. */
function cut(into: Sentence[], words: readonly Word[], quotes: readonly Word[][]): void {
  let quote = 0
  for (let at = 0; at < words.length; at += longestSentence) {
    const piece = words.slice(at, at + longestSentence)
    const first = quote
    for (const word of piece) if (word.kind === 'quote') quote++
    into.push({ from: piece[0]!.from, to: piece[piece.length - 1]!.to, words: piece, quotes: quotes.slice(first, quote) })
  }
}
