/** Words to look for in a text, each with what stands behind it. */
export interface ScanIndex<T> {
  /** By the word in lower case, as the tokeniser writes `norm`. */
  readonly words: ReadonlyMap<string, T>
  /** At the hash of each word of ASCII letters the number of its bucket; 0 elsewhere. */
  readonly table: Uint16Array
  readonly buckets: readonly (readonly Entry<T>[])[]
  /** Are there words that begin with a figure? */
  readonly figures: boolean
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
/** What needs a closer look at the end of a run of letters: 1 `'`, 2 `.`, 3 a figure, 4 the start of a character beyond ASCII. */
const ends = new Uint8Array(256)
for (let code = 0; code < 256; code++) {
  const char = String.fromCharCode(code)
  if (code < 128 && /[A-Za-z]/.test(char)) letters[code] = code | 32
  ends[code] = char === "'" ? 1 : char === '.' ? 2 : code < 128 && /\d/.test(char) ? 3 : code >= 0xc0 ? 4 : 0
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
  return { words, table, buckets, figures: [...words.keys()].some((word) => /^\d/.test(word)) }
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
      hash = (hash * 31 + letter) & 0xffff
      continue
    }
    const end = endOf[byte]!
    if (hash !== 0) {
      const bucket = table[hash]!
      if (bucket !== 0) lookUp(bytes, i, shift, buckets[bucket]!, hit)
      hash = 0
    }
    if (end === 0) continue
    if (end === 1) contraction(bytes, i, i + 1, shift, index, hit)
    else if (end === 2) i = initialism(bytes, i, shift, index, hit)
    else if (end === 3) i = number(bytes, i, shift, index, hit)
    else {
      const to = wideEnd(bytes, i)
      if (to > i) wideWord(bytes, wordStart(bytes, i), to, shift, index, hit)
      else if (bytes[i + 1] === 0x80 && bytes[i + 2] === 0x99) contraction(bytes, i, i + 3, shift, index, hit)
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

const expansions: Readonly<Record<string, string>> = { t: 'not', v: 'have', r: 'are', l: 'will', m: 'am' }
const stems: Readonly<Record<string, string>> = { won: 'will', shan: 'shall', ain: 'is', can: 'can' }

/** `hadn't` is `had` and `not`, `they've` is `they` and `have`. */
function contraction<T>(bytes: Buffer, to: number, after: number, shift: number, { words }: ScanIndex<T>, hit: Hit<T>): void {
  const norm = after < bytes.length ? expansions[String.fromCharCode(bytes[after]! | 32)] : undefined
  const from = wordStart(bytes, to)
  if (norm === undefined || from === to) return
  give(norm, from - shift, words, hit)
  if (norm !== 'not') return
  const stem = bytes.toString('latin1', from, to).toLowerCase()
  give(Object.hasOwn(stems, stem) ? stems[stem]! : stem.slice(0, -1), from - shift, words, hit)
}

/** `U.S.` is `us`. Returns the last byte that was taken. */
function initialism<T>(bytes: Buffer, at: number, shift: number, { words }: ScanIndex<T>, hit: Hit<T>): number {
  const from = at - 1
  if (from < 0 || letters[bytes[from]!] === 0 || wordStart(bytes, at) !== from) return at
  const found = /^(?:[A-Za-z]\.){2,12}/.exec(bytes.toString('latin1', from, Math.min(bytes.length, from + 26)))
  if (!found) return at
  give(found[0].replaceAll('.', '').toLowerCase(), from - shift, words, hit)
  return from + found[0].length - 1
}

/** A number in figures, `1,200.5` as one. Returns the last byte that was taken. */
function number<T>(bytes: Buffer, from: number, shift: number, { words, figures }: ScanIndex<T>, hit: Hit<T>): number {
  give(figure, from - shift, words, hit)
  if (!figures) {
    // Only that it is a number matters: to its end, so that it counts once.
    let to = from + 1
    while (to < bytes.length && (ends[bytes[to]!] === 3 || ((bytes[to] === 44 || bytes[to] === 46) && to + 1 < bytes.length && ends[bytes[to + 1]!] === 3))) to++
    return to - 1
  }
  const found = /^\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/.exec(bytes.toString('latin1', from, Math.min(bytes.length, from + 60)))![0]
  give(found.replaceAll(',', ''), from - shift, words, hit)
  return from + found.length - 1
}

/** A word with letters beyond ASCII, and figures of other scripts. */
function wideWord<T>(bytes: Buffer, from: number, to: number, shift: number, { words }: ScanIndex<T>, hit: Hit<T>): void {
  const text = bytes.toString('utf8', from, to)
  if (/\p{Nd}/u.test(text)) give(figure, from - shift, words, hit)
  give(fold(text), from - shift, words, hit)
}

/** By how much more the bytes of a character count than its UTF-16 units, told at its first byte. */
function extra(byte: number): number {
  return byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0
}

/** Where the word ends that goes on at `at` with a letter beyond ASCII; `at` itself where that is no letter. */
function wideEnd(bytes: Buffer, at: number): number {
  let end = at
  while (end < bytes.length) {
    const lead = bytes[end]!
    if (lead < 128) {
      if (letters[lead] === 0) break
      end++
      continue
    }
    const width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    const code = width === 2 ? ((lead & 0x1f) << 6) | (bytes[end + 1]! & 0x3f) : width === 3 ? ((lead & 0x0f) << 12) | ((bytes[end + 1]! & 0x3f) << 6) | (bytes[end + 2]! & 0x3f) : 0x10000
    if (!isWordCode(code)) break
    end += width
  }
  return Math.min(end, bytes.length)
}

/** Can a character beyond ASCII be a part of a word? Rather too many than too few. */
function isWordCode(code: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xad || code === 0xb5 || code === 0xba
  if (code === 0xd7 || code === 0xf7) return false
  if (code >= 0x2000 && code <= 0x206f) return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code >= 0x2060
  return !(code >= 0x20a0 && code <= 0x20cf) && !(code >= 0x2190 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f)
}

/** As the tokeniser makes `norm`: without invisible characters, composed, in lower case. */
function fold(text: string): string {
  return text.replace(/[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/g, '').normalize('NFC').toLowerCase()
}
