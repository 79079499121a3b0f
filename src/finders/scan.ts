/** Words to look for in a text, in lower case, each with what stands behind it. */
export interface ScanIndex<T> {
  readonly has: (hash: number) => number
  readonly words: ReadonlyMap<string, T>
  readonly table: Uint8Array
}

const size = 1 << 16
const isLetter = new Uint8Array(128)
for (let code = 0; code < 128; code++) if (/[A-Za-z0-9]/.test(String.fromCharCode(code))) isLetter[code] = 1

/** Makes an index of lower-case words. */
export function makeScanIndex<T>(words: ReadonlyMap<string, T>): ScanIndex<T> {
  const table = new Uint8Array(size)
  for (const word of words.keys()) table[hashOf(word)] = 1
  return { words, table, has: (hash) => table[hash]! }
}

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i))
  return hash
}

function step(hash: number, code: number): number {
  return (hash * 31 + (code | 32)) & (size - 1)
}

/**
 * Calls `hit` for every word of the text that the index holds, in order, in one pass. A run of ASCII letters and digits is a
 * word; a run with other letters, with an apostrophe or with the dots of an initialism is looked up in every reading of it.
 */
export function scanWords<T>(text: string, index: ScanIndex<T>, hit: (at: number, found: T) => void): void {
  const { table, words } = index
  const length = text.length
  let i = 0
  while (i < length) {
    let code = text.charCodeAt(i)
    if (code < 128 && isLetter[code] === 0) {
      i++
      continue
    }
    const from = i
    let hash = 0
    let plain = true
    for (;;) {
      if (code < 128) {
        if (isLetter[code] === 0) break
        hash = (hash * 31 + (code | 32)) & (size - 1)
      } else {
        if (code === 0x2019 || !isWordCode(code)) break
        plain = false
      }
      if (++i >= length) break
      code = text.charCodeAt(i)
    }
    if (i === from) {
      i++
      continue
    }
    if (plain) {
      if (table[hash] === 1) {
        const found = words.get(text.slice(from, i).toLowerCase())
        if (found !== undefined) hit(from, found)
      }
      // `hadn't`, `cannot`, `U.S.`, `1,200`: what the tokeniser takes as other words than the run itself.
      if (i < length && (code === 39 || code === 0x2019 || code === 46 || code === 44 || (i - from === 6 && hash === cannot))) i = rare(text, from, i, index, hit)
    } else {
      const found = words.get(fold(text.slice(from, i)))
      if (found !== undefined) hit(from, found)
    }
  }
}

const cannot = hashOf('cannot')
const notWord = 'not'

/** Looks behind a run that an apostrophe, a dot or a comma follows; returns where to go on. */
function rare<T>(text: string, from: number, to: number, index: ScanIndex<T>, hit: (at: number, found: T) => void): number {
  const next = text.charCodeAt(to)
  if (next === 39 || next === 0x2019) {
    const code = text.charCodeAt(to + 1) | 32
    if (code === 116 /* t */ || code === 118 || code === 114 || code === 108 || code === 109) {
      // n't → not, and the word before it without its n: `hadn't` is `had` `not`.
      const stem = text.slice(from, to).toLowerCase()
      const norm = code === 116 ? notWord : code === 118 ? 'have' : code === 114 ? 'are' : code === 108 ? 'will' : 'am'
      const found = index.words.get(norm)
      if (found !== undefined) hit(from, found)
      const base = stem === 'can' ? 'can' : stem === 'won' ? 'will' : stem === 'shan' ? 'shall' : stem.endsWith('n') ? stem.slice(0, -1) : stem
      const word = index.words.get(base)
      if (word !== undefined && base !== stem) hit(from, word)
    }
    return to
  }
  if (next === 46 && to - from === 1) {
    const found = /^(?:[A-Za-z]\.){2,12}/.exec(text.slice(from, from + 26))
    if (found) {
      const entry = index.words.get(found[0].replaceAll('.', '').toLowerCase())
      if (entry !== undefined) hit(from, entry)
      return from + found[0].length
    }
    return to
  }
  if (next === 44 || next === 46) {
    const number = /^\d+(?:,\d{3})*(?:\.\d+)?/.exec(text.slice(from, from + 40))
    if (number && number[0].length > to - from) {
      const entry = index.words.get(number[0].replaceAll(',', ''))
      if (entry !== undefined) hit(from, entry)
    }
    return to
  }
  const found = index.words.get(notWord) ?? index.words.get('can')
  if (found !== undefined) {
    const no = index.words.get(notWord)
    const can = index.words.get('can')
    if (no !== undefined) hit(from, no)
    if (can !== undefined) hit(from, can)
  }
  return to
}

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
