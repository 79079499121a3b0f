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
let token: RegExp | undefined
const makeToken = (): RegExp => new RegExp(
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
    const end = readAscii(words, text, last, start, offset)
    if (end > start) {
      last = end
      continue
    }
    if (start >= text.length) return words
    const next = readToken(words, text, last, start, offset)
    if (next === undefined) return words
    last = next
  }
}

/** The same by the expression alone, whatever the characters: what `readWords` must give, for tests. */
export function readWordsByToken(text: string): Word[] {
  const words: Word[] = []
  let last: number | undefined = 0
  while (last !== undefined) last = readToken(words, text, last, last, 0)
  return words
}

/** Reads the next token at or after `start`, and returns where it ends. */
function readToken(words: Word[], text: string, last: number, start: number, offset: number): number | undefined {
  token ??= makeToken()
  token.lastIndex = start
  const match = token.exec(text)
  if (!match) return undefined
  const at = match.index
  const between = text.slice(last, at)
  const written = match[0]
  const end = at + written.length
  if (match[3] !== undefined) return pushWord(words, text, between, at, written, offset)
  const kind = match[1] !== undefined ? 'number' : match[4] !== undefined ? 'symbol' : 'word'
  const shown = written.replace(invisible, '')
  const norm = kind === 'number' ? digits(shown).replaceAll(',', '') : kind === 'word' ? shown.replaceAll('.', '').toLowerCase() : shown
  words.push(word(shown, norm, kind, at + offset, end + offset, between))
  return end
}

/** Reads a token of ASCII characters alone at `start`. Returns where it ends; `start` where it is none, or a character beyond ASCII may belong to it. */
function readAscii(words: Word[], text: string, last: number, start: number, offset: number): number {
  const code = text.charCodeAt(start)
  if (isLetter(code)) {
    let end = start + 1
    while (isLetter(text.charCodeAt(end))) end++
    const next = text.charCodeAt(end)
    if (next === 39) {
      end = pastApostrophes(text, end)
      if (text.charCodeAt(end) === 39 && text.charCodeAt(end + 1) > 127) return start
    } else if (next === 46 && end === start + 1) {
      const initials = initialsEnd(text, start)
      if (initials === undefined) return start
      if (initials > end) {
        const written = text.slice(start, initials)
        words.push(word(written, written.replaceAll('.', '').toLowerCase(), 'word', start + offset, initials + offset, text.slice(last, start)))
        return initials
      }
    }
    const after = text.charCodeAt(end)
    if (after > 127 && !(after >= 0x2010 && after <= 0x2026 && after !== 0x2019)) return start
    if (next === 39) return pushWord(words, text, text.slice(last, start), start, text.slice(start, end), offset)
    return pushPlain(words, text.slice(last, start), text.slice(start, end), start + offset, end)
  }
  if (isDigit(code)) {
    const end = numberEnd(text, start)
    if (end === undefined) return start
    const written = text.slice(start, end)
    words.push(word(written, written.replaceAll(',', ''), 'number', start + offset, end + offset, text.slice(last, start)))
    return end
  }
  if (code !== 36 && code !== 37) return start
  const sign = text[start]!
  words.push(word(sign, sign, 'symbol', start + offset, start + 1 + offset, text.slice(last, start)))
  return start + 1
}

/** Where a word ends that goes on with apostrophes between letters: `o'clock`, `Hawai'i's`. */
function pastApostrophes(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === 39 && isLetter(text.charCodeAt(end + 1))) {
    end++
    while (isLetter(text.charCodeAt(end))) end++
  }
  return end
}

/** Where the initialism that begins with this letter and a full stop ends (`U.S.`); after the letter where there is none; undefined where only the expression can tell. */
function initialsEnd(text: string, start: number): number | undefined {
  let end = start + 2
  let capitals = isCapitalCode(text.charCodeAt(start)) ? end : start
  while (isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 46) {
    if (capitals === end && isCapitalCode(text.charCodeAt(end))) capitals += 2
    end += 2
  }
  if (text.charCodeAt(end) > 127 || text.charCodeAt(end + 1) > 127) return undefined
  // Capitals keep to themselves: `U.S.e.g.` is `U.S.` and `e.g.`.
  if (capitals > start + 2) return capitals
  const before = text.charCodeAt(start - 1)
  if (before > 127) return undefined
  return end > start + 2 && !isLetter(before) && !isDigit(before) ? end : start + 1
}

/** Where a number in ASCII figures ends, `1,200.5` as one; undefined where only the expression can tell. */
function numberEnd(text: string, start: number): number | undefined {
  const past = (from: number): number => {
    let at = from
    while (isDigit(text.charCodeAt(at))) at++
    return at
  }
  let end = past(start)
  while (text.charCodeAt(end) === 44 && past(end + 1) === end + 4 && !(text.charCodeAt(end + 4) > 127)) end += 4
  if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) end = past(end + 1)
  const next = text.charCodeAt(end)
  return next > 127 || ((next === 44 || next === 46) && hasWide(text, end + 1)) ? undefined : end
}

/** Does a character beyond ASCII stand among the next four? */
function hasWide(text: string, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (text.charCodeAt(i) > 127) return true
  return false
}

/** The next place at which a word can begin: not at a space, nor at punctuation that is no unit sign. */
function nextStart(text: string, at: number): number {
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isLetter(code) || isDigit(code) || code === 36 || code === 37) return at
    if (code > 127 && code !== 0xa0 && !(code >= 0x2010 && code <= 0x2027)) return at
  }
  return at
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isCapitalCode(code: number): boolean {
  return code >= 65 && code <= 90
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** What a figure may be counted by behind a slash, which then reads as `per`: `$480/month`. */
const rateWords: ReadonlySet<string> = new Set('minute hour day night week month quarter year yr mo person head share seat unit'.split(' '))

function pushPlain(words: Word[], between: string, written: string, from: number, end: number): number {
  const lower = written.toLowerCase()
  const to = from + written.length
  if (between === '/' && rateWords.has(lower) && words.at(-1)?.kind === 'number') {
    words.push(word('/', 'per', 'word', from - 1, from, ''))
    between = ''
  }
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
  if (/^[\x00-\x7F]*$/.test(text)) return text
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
