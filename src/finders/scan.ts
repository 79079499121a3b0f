import { foldAccents } from '../language/fold.ts'
import { readWords } from '../language/words.ts'

/** Words to look for in a text, each with what stands behind it. */
export interface ScanIndex<T> {
  /** By the word in lower case, as the tokeniser writes `norm`, without accents. */
  readonly words: ReadonlyMap<string, T>
  /** At the hash of each word of ASCII letters the number of its bucket; 0 elsewhere. */
  readonly table: Uint16Array
  readonly buckets: readonly (readonly Entry<T>[])[]
  /** The words that are whole numbers, by their value. */
  readonly numbers: ReadonlyMap<number, T>
  /** Are there other words that begin with a figure: `2.5`, `007`? */
  readonly oddNumbers: boolean
}

interface Entry<T> {
  readonly letters: Uint8Array
  readonly found: T
}

/** What stands in an index for any number in figures. */
export const figure = '#'

type Hit<T> = (at: number, found: T) => void

/** ASCII letters by byte, in lower case; 0 for all that is no such letter. */
const letters = new Uint8Array(256)
/** What needs a closer look at the end of a run of letters: 1 `'`, 2 `.`, 3 a figure, 4 the start of a character beyond ASCII, 5 a unit sign. */
const ends = new Uint8Array(256)
for (let code = 0; code < 256; code++) {
  const char = String.fromCharCode(code)
  if (code < 128 && /[A-Za-z]/.test(char)) letters[code] = code | 32
  ends[code] = char === "'" ? 1 : char === '.' ? 2 : code < 128 && /\d/.test(char) ? 3 : code >= 0xc0 ? 4 : char === '$' || char === '%' ? 5 : 0
}

/** Makes an index of words in lower case. */
export function makeScanIndex<T>(words: ReadonlyMap<string, T>): ScanIndex<T> {
  const table = new Uint16Array(0x10000)
  const buckets: Entry<T>[][] = [[]]
  const add = (word: string, found: T | undefined): void => {
    if (found === undefined || !/^[a-z]+$/.test(word)) return
    const hash = hashOf(word)
    if (table[hash] === 0) table[hash] = buckets.push([]) - 1
    buckets[table[hash]!]!.push({ letters: Buffer.from(word), found })
  }
  for (const [word, found] of words) add(word, found)
  // The tokeniser reads it as two words.
  for (const word of ['can', 'not']) add('cannot', words.get(word))
  const inFigures = [...words].filter(([word]) => /^\d/.test(word))
  const whole = inFigures.filter(([word]) => /^\d{1,15}$/.test(word) && String(Number(word)) === word)
  return { words, table, buckets, numbers: new Map(whole.map(([word, found]) => [Number(word), found])), oddNumbers: whole.length < inFigures.length }
}

function hashOf(word: string): number {
  let hash = 0
  for (const code of Buffer.from(word)) hash = (hash * 31 + (code | 32)) & 0xffff
  return hash
}

/**
 * Calls `hit` for the words of a text that the index holds, in order, in one pass over its bytes. What holds more than ASCII
 * letters is looked up as the tokeniser reads it: `hadn't` as `had` and `not`, `U.S.` as `us`, `1,200` as `1200`. A hit too many
 * (`caf` of `café`) is possible, one too few is not.
 *
 * @param bytes the text as UTF-8
 * @param hit is given the position of the word in UTF-16 units
 */
export function scanWords<T>(bytes: Buffer, index: ScanIndex<T>, hit: Hit<T>): void {
  const { table, buckets } = index
  // Locals, not the module's own: this loop sees every byte.
  const letterOf = letters
  const endOf = ends
  const length = bytes.length
  // By how much positions in bytes are ahead of those in UTF-16 units.
  let shift = 0
  let hash = 0
  for (let i = 0; i <= length; i++) {
    const byte = i < length ? bytes[i]! : 32
    const letter = letterOf[byte]!
    if (letter !== 0) {
      // The bit above tells a word whose hash is 0 from no word.
      hash = ((hash * 31 + letter) & 0xffff) | 0x10000
      continue
    }
    const end = endOf[byte]!
    if (hash !== 0) {
      const bucket = table[hash & 0xffff]!
      if (bucket !== 0) lookUp(bytes, i, shift, buckets[bucket]!, hit)
      hash = 0
    }
    if (end === 0) continue
    if (end === 2) initialism(bytes, i, shift, index, hit)
    else if (end === 3) i = number(bytes, i, shift, index, hit)
    else if (end === 5) give(String.fromCharCode(byte), i - shift, index.words, hit)
    else {
      const to = oddEnd(bytes, i)
      if (to > i) oddWord(bytes, wordStart(bytes, i), to, shift, index, hit)
      for (let next = i; next < Math.max(to, i + 1); next++) shift += extra(bytes[next]!)
      if (to > i) i = to - 1
    }
  }
}

/** Where the run of ASCII letters begins that ends at `to`. */
function wordStart(bytes: Buffer, to: number): number {
  let from = to
  while (from > 0 && letters[bytes[from - 1]!] !== 0) from--
  return from
}

/** Gives the words of a bucket that are the run of letters which ends at `to`. */
function lookUp<T>(bytes: Buffer, to: number, shift: number, bucket: readonly Entry<T>[], hit: Hit<T>): void {
  for (const { letters: word, found } of bucket) {
    const from = to - word.length
    if (from < 0 || (from > 0 && letters[bytes[from - 1]!] !== 0)) continue
    let same = 0
    while (same < word.length && letters[bytes[from + same]!] === word[same]) same++
    if (same === word.length) hit(from - shift, found)
  }
}

function give<T>(word: string, at: number, words: ReadonlyMap<string, T>, hit: Hit<T>): void {
  const found = words.get(word)
  if (found !== undefined) hit(at, found)
}

/**
 * `U.S.` is `us`, and `É.U.` is `eu`. Told at every stop again, so `us` is given in `S.U.S.` too: where the tokeniser begins an initialism hangs on
 * what stands before it.
 */
function initialism<T>(bytes: Buffer, at: number, shift: number, { words }: ScanIndex<T>, hit: Hit<T>): void {
  const after = bytes[at + 1] ?? 32
  if (at === 0 || (letters[after] === 0 && after < 0xc0)) return
  let from = at - 1
  while (from > 0 && (bytes[from]! & 0xc0) === 0x80) from--
  const first = bytes[from]!
  if (letters[first] === 0 ? first < 0xc0 : wordStart(bytes, at) !== from) return
  const text = bytes.toString('utf8', from, Math.min(bytes.length, from + 60))
  // As the tokeniser: capitals keep to themselves (`U.S.e.g.` is `U.S.` and `e.g.`).
  const found = /^(?:\p{Lu}\.){2,12}/u.exec(text) ?? /^(?:\p{L}\.){2,12}/u.exec(text)
  if (found) give(foldAccents(found[0].replaceAll('.', '').toLowerCase()), at - shift - (first >= 0xf0 ? 2 : 1), words, hit)
}

/** A number in figures, `1,200.5` as one. Returns the last byte that was taken. */
function number<T>(bytes: Buffer, from: number, shift: number, { words, numbers, oddNumbers }: ScanIndex<T>, hit: Hit<T>): number {
  give(figure, from - shift, words, hit)
  if (oddNumbers) {
    const found = /^\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/.exec(bytes.toString('latin1', from, Math.min(bytes.length, from + 60)))![0]
    give(found.replaceAll(',', ''), from - shift, words, hit)
    return from + found.length - 1
  }
  // The whole part alone, its groups joined; what stands behind a point is no part of any word that is looked for.
  let value = 0
  let to = from
  while (to < bytes.length) {
    if (ends[bytes[to]!] === 3) value = value * 10 + bytes[to++]! - 48
    else if (bytes[to] === 44 && isDigit(bytes, to + 1) && isDigit(bytes, to + 2) && isDigit(bytes, to + 3) && !isDigit(bytes, to + 4)) to++
    else break
  }
  const found = numbers.get(value)
  if (found !== undefined) hit(from - shift, found)
  return to - 1
}

function isDigit(bytes: Buffer, at: number): boolean {
  return at < bytes.length && ends[bytes[at]!] === 3
}

/** A word with apostrophes or with letters beyond ASCII, and unit signs beyond ASCII: as the tokeniser reads them. */
function oddWord<T>(bytes: Buffer, from: number, to: number, shift: number, { words }: ScanIndex<T>, hit: Hit<T>): void {
  for (const { kind, norm, from: at } of readWords(bytes.toString('utf8', from, to))) {
    if (kind === 'number') give(figure, from - shift + at, words, hit)
    give(foldAccents(norm), from - shift + at, words, hit)
  }
}

/** By how much more the bytes of a character count than its UTF-16 units, told at its first byte. */
function extra(byte: number): number {
  return byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0
}

/** Where the word ends that goes on at `at` with an apostrophe or a character beyond ASCII; `at` itself where it does not go on. */
function oddEnd(bytes: Buffer, at: number): number {
  let end = at
  for (;;) {
    const width = end < bytes.length && letters[bytes[end]!] !== 0 ? 1 : wideAt(bytes, end)
    if (width > 0) end += width
    else {
      const mark = apostropheAt(bytes, end)
      const after = end + mark
      // Only `'s` that ends the word is left aside: it changes nothing in the word before it.
      if (mark === 0 || after >= bytes.length || (letters[bytes[after]!] === 0 && wideAt(bytes, after) === 0)) return Math.min(end, bytes.length)
      if (end === at && (wordStart(bytes, at) === at || endsInS(bytes, after))) return at
      end = after
    }
  }
}

/** How many bytes the apostrophe at `at` has; 0 where there is none. */
function apostropheAt(bytes: Buffer, at: number): number {
  if (bytes[at] === 39) return 1
  return bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0x99 ? 3 : 0
}

function endsInS(bytes: Buffer, at: number): boolean {
  const next = bytes[at + 1] ?? 32
  return letters[bytes[at]!] === 115 && letters[next] === 0 && next < 128 && next !== 39
}

/** How many bytes the character beyond ASCII at `at` has that can be a part of a word; 0 where there is none. */
function wideAt(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0xc0) return 0
  const width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  const code = width === 2 ? ((lead & 0x1f) << 6) | (bytes[at + 1]! & 0x3f) : width === 3 ? ((lead & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f) : 0x10000
  return isWordCode(code) ? width : 0
}

/** Can a character beyond ASCII be a part of a word, or a unit sign? Rather too many than too few. */
function isWordCode(code: number): boolean {
  if (code < 0xc0) return code > 0xa1 && code !== 0xab && code !== 0xb7 && code !== 0xbb
  if (code === 0xd7 || code === 0xf7) return false
  if (code >= 0x2000 && code <= 0x206f) return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code === 0x2030 || code >= 0x2060
  return !(code >= 0x2190 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f)
}
