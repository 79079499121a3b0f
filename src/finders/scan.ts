/** Words to look for in a text, in lower case, each with what stands behind it. */
export interface ScanIndex<T> {
  readonly words: ReadonlyMap<string, T>
  /** 1 at the hash of each word. */
  readonly table: Uint8Array
}

/** What stands in an index for any run that begins with a figure. */
export const figure = '#'

/** What a byte of UTF-8 is: 0 no part of a word, 1 a letter of ASCII, 2 a figure, 3 the start of a character beyond ASCII. */
const byteKinds = new Uint8Array(256)
for (let code = 0; code < 256; code++) byteKinds[code] = code >= 0xc0 ? 3 : code >= 128 ? 0 : /[A-Za-z]/.test(String.fromCharCode(code)) ? 1 : /\d/.test(String.fromCharCode(code)) ? 2 : 0

/** Makes an index of lower-case words. */
export function makeScanIndex<T>(words: ReadonlyMap<string, T>): ScanIndex<T> {
  const table = new Uint8Array(0x10000)
  for (const word of words.keys()) {
    let hash = 0
    for (const code of Buffer.from(word)) hash = (hash * 31 + (code | 32)) & 0xffff
    table[hash] = 1
  }
  return { words, table }
}

/**
 * Calls `hit` for every word of a text that the index holds, in order, in one pass over its bytes. A word that holds more than
 * ASCII letters and figures, or that an apostrophe, dot or comma follows, is looked up as the tokeniser would read it.
 *
 * @param bytes the text as UTF-8
 * @param hit is given the position of the word in UTF-16 units
 */
export function scanWords<T>(bytes: Buffer, index: ScanIndex<T>, hit: (at: number, found: T) => void): void {
  const { table, words } = index
  const anyFigure = words.get(figure)
  // Locals, not the module's own: this loop sees every byte.
  const kinds = byteKinds
  const length = bytes.length
  // By how much positions in bytes are ahead of those in UTF-16 units.
  let shift = 0
  let i = 0
  while (i < length) {
    let kind = kinds[bytes[i]!]!
    if (kind === 0) {
      i++
      continue
    }
    const from = i
    const at = from - shift
    const figures = kind === 2
    let hash = 0
    while (kind === 1 || kind === 2) {
      hash = (hash * 31 + (bytes[i]! | 32)) & 0xffff
      kind = ++i < length ? kinds[bytes[i]!]! : 0
    }
    if (kind === 3) {
      const end = wideEnd(bytes, i)
      if (end > i) {
        for (let next = i; next < end; next++) shift += extra(bytes[next]!)
        // A word with letters beyond ASCII is taken whole, and compared as the tokeniser writes it.
        i = end
        const text = bytes.toString('utf8', from, end)
        if (anyFigure !== undefined && /\p{Nd}/u.test(text)) hit(at, anyFigure)
        const found = words.get(fold(text))
        if (found !== undefined) hit(at, found)
        continue
      }
      if (i === from) {
        shift += extra(bytes[i++]!)
        continue
      }
    }
    if (figures && anyFigure !== undefined) hit(at, anyFigure)
    if (table[hash] === 1) {
      const found = words.get(bytes.toString('latin1', from, i).toLowerCase())
      if (found !== undefined) hit(at, found)
    }
    if (i < length) {
      const next = bytes[i]!
      if (next === 39 || next === 0xe2) contraction(bytes, from, i, at, index, hit)
      else if (next === 46 && i - from === 1) i = initialism(bytes, from, i, at, index, hit)
      else if (figures && (next === 44 || next === 46)) longNumber(bytes, from, i, at, index, hit)
    }
    if (i - from === 6 && (bytes[from]! | 32) === 99 && bytes.toString('latin1', from, i).toLowerCase() === 'cannot') {
      for (const word of ['can', 'not']) {
        const found = words.get(word)
        if (found !== undefined) hit(at, found)
      }
    }
  }
}

/** By how much more the bytes of a character count than its UTF-16 units, told at its first byte. */
function extra(byte: number): number {
  return byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0
}

/** Where the word ends that goes on at `at` with a letter beyond ASCII; `at` itself where that is no letter. */
function wideEnd(bytes: Buffer, at: number): number {
  let end = at
  while (end < bytes.length) {
    const kind = byteKinds[bytes[end]!]!
    if (kind === 0) break
    if (kind !== 3) {
      end++
      continue
    }
    const lead = bytes[end]!
    const width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    const code = width === 2 ? ((lead & 0x1f) << 6) | (bytes[end + 1]! & 0x3f) : width === 3 ? ((lead & 0x0f) << 12) | ((bytes[end + 1]! & 0x3f) << 6) | (bytes[end + 2]! & 0x3f) : 0x10000
    if (!isWordCode(code)) break
    end += width
  }
  return end
}

const expansions: Readonly<Record<string, string>> = { t: 'not', v: 'have', r: 'are', l: 'will', m: 'am' }

/** `hadn't` is `had` `not`, `they've` is `they` `have`. */
function contraction<T>(bytes: Buffer, from: number, to: number, at: number, { words }: ScanIndex<T>, hit: (at: number, found: T) => void): void {
  const after = bytes[to] === 39 ? to + 1 : bytes[to + 1] === 0x80 && bytes[to + 2] === 0x99 ? to + 3 : -1
  if (after < 0 || after >= bytes.length) return
  const norm = expansions[String.fromCharCode(bytes[after]! | 32)]
  if (norm === undefined) return
  const found = words.get(norm)
  if (found !== undefined) hit(at, found)
  if (norm !== 'not') return
  const stem = bytes.toString('latin1', from, to).toLowerCase()
  const base = stem === 'won' ? 'will' : stem === 'shan' ? 'shall' : stem === 'ain' ? 'is' : stem === 'can' ? 'can' : stem.slice(0, -1)
  const word = base === stem ? undefined : words.get(base)
  if (word !== undefined) hit(at, word)
}

/** `U.S.` is `us`; returns where to go on. */
function initialism<T>(bytes: Buffer, from: number, to: number, at: number, { words }: ScanIndex<T>, hit: (at: number, found: T) => void): number {
  const found = /^(?:[A-Za-z]\.){2,12}/.exec(bytes.toString('latin1', from, Math.min(bytes.length, from + 26)))
  if (!found) return to
  const entry = words.get(found[0].replaceAll('.', '').toLowerCase())
  if (entry !== undefined) hit(at, entry)
  return from + found[0].length
}

/** `1,200` is one number; its pieces are looked at as well. */
function longNumber<T>(bytes: Buffer, from: number, to: number, at: number, { words }: ScanIndex<T>, hit: (at: number, found: T) => void): void {
  const number = /^\d+(?:,\d{3})*(?:\.\d+)?/.exec(bytes.toString('latin1', from, Math.min(bytes.length, from + 40)))
  if (!number || number[0].length <= to - from) return
  const entry = words.get(number[0].replaceAll(',', ''))
  if (entry !== undefined) hit(at, entry)
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
