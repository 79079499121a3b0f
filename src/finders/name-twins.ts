import { starters } from '../language/en/title-words.ts'
import { areSpellings } from '../model/same-name.ts'

/** A text with more capitalised words than this is looked at closely whatever they are. */
const wordsMost = 2_000

/** May a text hold one name in two spellings: two capitalised words that sound alike or are a letter apart? Quick, and rather yes than no. */
export function mayVary(source: string): boolean {
  const buckets = new Map<number, string[]>()
  const seen = new Set<string>()
  for (let at = 0; at < source.length; at++) {
    if (!isCapital(source.charCodeAt(at))) {
      // The rest of a word that has no capital.
      while (isLetter(source.charCodeAt(at))) at++
      continue
    }
    const from = at
    while (isLetter(source.charCodeAt(at))) at++
    if (at - from < 4) continue
    const word = source.slice(from, at)
    if (seen.has(word)) continue
    seen.add(word)
    if (seen.size > wordsMost) return true
    const kind = kinds[word.charCodeAt(0) & 31]!
    const bucket = buckets.get(kind)
    if (!bucket) buckets.set(kind, [word])
    else if (bucket.some((other) => Math.abs(other.length - word.length) < 4 && other !== `${word}s` && word !== `${other}s` && areAlike(word, other))) return true
    else bucket.push(word)
  }
  return false
}

/** By the first letter, those of one sound together: `Gaddafi`, `Kadafi` and `Qaddafi`. Letters beyond ASCII are told by their last bits, which is as good as any. */
const kinds = Array.from({ length: 32 }, (_, code) => {
  const letter = String.fromCharCode(96 + code)
  return ['ckgqjhx', 'bfpvw', 'dt', 'szc', 'iye', 'aou'].findIndex((group) => group.includes(letter)) + 32 * Number(!'ckgqjhxbfpvwdtsziyeaou'.includes(letter)) * code
})

function areAlike(a: string, b: string): boolean {
  // Of two spellings most letters are the same.
  let same = 0
  while (same < a.length && a.charCodeAt(same) === b.charCodeAt(same)) same++
  let end = 0
  while (end < Math.min(a.length, b.length) - same && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  return same + end >= Math.max(a.length, b.length) - 3 && same + end >= Math.min(a.length, b.length) / 2 && areSpellings(a.toLowerCase(), b.toLowerCase()) && !starters.has(a.toLowerCase()) && !starters.has(b.toLowerCase())
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000 && String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code))
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39 || code === 0x2019 || code === 0xad || code === 0x200b || (code >= 0xc0 && code < 0x2000)
}
