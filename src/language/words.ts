import type { Word } from '../model/word.ts'

// Invisible characters that stand inside words without parting them: soft hyphen, zero-width space and joiners,
// direction marks, byte order mark, variation selectors.
const invisible = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/g
const gap = '[\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE00-\\uFE0F\\uFEFF]*'
// Invisible characters count as part of a word only between its letters, so that its end is where its last letter ends.
const letters = `[\\p{L}\\p{M}](?:${gap}[\\p{L}\\p{M}])*`

/**
 * One token a match: 1 a number (`1,200`, `2.5`, `.5`), 2 an initialism (`U.S.`, `J.D.`), 3 a word with inner apostrophes, 4 a unit sign.
 * Every part is deterministic on its first character, so the scan is linear.
 */
const token = new RegExp(
  `(\\p{Nd}+(?:,\\p{Nd}{3}(?!\\p{Nd}))*(?:\\.\\p{Nd}+)?)` +
    `|(\\p{Lu}${gap}\\.(?:${gap}\\p{Lu}${gap}\\.)+|(?<![\\p{L}\\p{N}])\\p{L}\\.(?:\\p{L}\\.)+)` +
    `|(${letters}(?:${gap}['’ʼ]${gap}${letters})*)` +
    `|([$€£¥₹₽₺₩₪₴฿₫¢%‰°½¼¾⅓⅔⅛])`,
  'gu',
)

const contractions: Record<string, readonly [string, string]> = {
  "can't": ['can', 'not'], "won't": ['will', 'not'], "shan't": ['shall', 'not'], "ain't": ['is', 'not'], cannot: ['can', 'not'],
}
const endings: readonly (readonly [string, string, Word['kind']])[] = [
  ["n't", 'not', 'word'], ["'re", 'are', 'word'], ["'ve", 'have', 'word'], ["'ll", 'will', 'word'], ["'d", "'d", 'word'], ["'m", 'am', 'word'], ["'s", "'s", 'possessive'],
]

/**
 * Splits prose into words.
 *
 * @param text prose as `Block.prose` gives it: invisible characters do not part words
 * @param offset what to add to positions in `text` to get positions in the source
 * @returns the words in order; `before` of each holds the punctuation since the word before it
 */
export function readWords(text: string, offset = 0): Word[] {
  const words: Word[] = []
  let last = 0
  for (;;) {
    const start = nextStart(text, last)
    const plain = plainEnd(text, start)
    if (plain > start) {
      last = pushPlain(words, text.slice(last, start), text.slice(start, plain), start + offset, plain)
      continue
    }
    token.lastIndex = start
    const match = token.exec(text)
    if (!match) return words
    const at = match.index
    const between = text.slice(last, at)
    const written = match[0]
    last = at + written.length
    if (match[3] !== undefined) last = pushWord(words, text, between, at, written, offset)
    else {
      const kind = match[1] !== undefined ? 'number' : match[4] !== undefined ? 'symbol' : 'word'
      const shown = written.replace(invisible, '')
      const norm = kind === 'number' ? digits(shown).replaceAll(',', '') : kind === 'word' ? shown.replaceAll('.', '').toLowerCase() : shown
      words.push(word(shown, norm, kind, at + offset, last + offset, between))
    }
  }
}

/** The next place at which a word can begin: not at a space or at ASCII punctuation, unit signs aside. */
function nextStart(text: string, at: number): number {
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isLetter(code) || code > 127 || (code >= 48 && code <= 57) || code === 36 || code === 37) return at
  }
  return at
}

/** Where the word at `at` ends, if it is plain: ASCII letters, and nothing after them that could belong to it; else `at`. */
function plainEnd(text: string, at: number): number {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  if (next === 39 || (next > 127 && !(next >= 0x2010 && next <= 0x2026 && next !== 0x2019)) || (next === 46 && end - at === 1)) return at
  return end
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function pushPlain(words: Word[], between: string, written: string, from: number, end: number): number {
  const lower = written.toLowerCase()
  const to = from + written.length
  if (lower === 'cannot') pushParts(words, written, ['can', 'not'], 3, from, to, between)
  else words.push(word(written, lower, 'word', from, to, between))
  return end
}

function pushWord(words: Word[], source: string, between: string, at: number, written: string, offset: number): number {
  let end = at + written.length
  if (/^[A-Za-z]+$/.test(written)) pushPlain(words, between, written, at + offset, end)
  else {
    const shown = straight(written)
    const lower = shown.toLowerCase()
    const whole = contractions[lower]
    const ending = whole ? undefined : endings.find(([suffix]) => lower.endsWith(suffix) && lower.length > suffix.length)
    if (whole) pushParts(words, written, whole, shown.length - (lower.endsWith("'t") ? 3 : 3), at + offset, end + offset, between)
    else if (ending) {
      const [suffix, norm, kind] = ending
      const cut = cutBefore(written, suffix.length)
      words.push(word(shown.slice(0, -suffix.length), lower.slice(0, -suffix.length), 'word', at + offset, at + cut + offset, between))
      words.push(word(shown.slice(-suffix.length), norm, kind, at + cut + offset, end + offset, ''))
    } else words.push(word(shown, lower, 'word', at + offset, end + offset, between))
  }
  // The bare apostrophe of a plural possessive: `leaders' talks`, but not a closing quotation mark after a full stop.
  if (/s$/i.test(written) && /^['’][ \u00A0\n]/.test(source.slice(end, end + 2)) && !opensSingleQuote(source, at)) {
    words.push(word("'", "'s", 'possessive', end + offset, end + 1 + offset, ''))
    end += 1
  }
  return end
}

/** Is there an opening single quotation mark earlier in this text that an apostrophe after this word may close? */
function opensSingleQuote(source: string, at: number): boolean {
  const line = source.slice(Math.max(0, at - 300), at)
  return /(?:^|[\s(])['‘](?=\S)[^'’]*$/.test(line)
}

function pushParts(words: Word[], written: string, norms: readonly [string, string], cut: number, from: number, to: number, between: string): void {
  words.push(word(written.slice(0, cut), norms[0], 'word', from, from + cut, between))
  words.push(word(straight(written.slice(cut)), norms[1], 'word', from + cut, to, ''))
}

function word(text: string, norm: string, kind: Word['kind'], from: number, to: number, between: string): Word {
  const bare = between === ' ' || between === ''
  const spaced = between === ' ' || (!bare && /\s/.test(between))
  const before = bare ? '' : between.replace(/\s+/g, '').replace(invisible, '')
  return { text, norm, kind, from, to, before, spaced, capital: isCapital(text) }
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(text)
}

function straight(text: string): string {
  return text.replace(invisible, '').replace(/[’ʼ]/g, "'").normalize('NFC')
}

/** Where the last `count` visible characters of `written` begin. */
function cutBefore(written: string, count: number): number {
  let at = written.length
  for (let left = count; left > 0; ) {
    at--
    if (!written[at]!.match(invisible)) left--
  }
  return at
}

/** Decimal digits of any script as ASCII digits. */
function digits(text: string): string {
  return text.replace(/[^\x00-\x7F]/gu, (char) => {
    const code = char.codePointAt(0)!
    for (let zero = code; zero > code - 10; zero--) if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero)
    return char
  })
}
