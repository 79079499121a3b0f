import type { Place, ReportOptions } from '../model/index.ts'

// Code scanning tells alerts apart by the hash that CodeQL's action makes of the line of a result, and warns about each that
// differs: github/codeql-action, src/fingerprints.ts. Two words of 32 bits hold the 64 bits of a hash.

/** How many characters go into the hash of a line. */
const width = 100
const factor = 37
const leaving = BigInt.asUintN(64, BigInt(factor) ** BigInt(width))
const leavingHigh = Number(leaving >> 32n)
const leavingLow = Number(leaving & 0xffff_ffffn)
const endOfFile = 0xffff

/**
 * The `primaryLocationLineHash` of every line: a polynomial over the 100 characters from its start on, without spaces and
 * tabs, in base 37 and modulo 2^64; then how many lines down to this one have that hash.
 *
 * @param source the text of the file in UTF-8, with its byte order mark
 * @returns the hash of line n at n - 1
 */
export function lineHashes(source: string): string[] {
  const text = source.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '')
  const codeAt = (at: number): number => (at < 0 || at > text.length ? 0 : at === text.length ? endOfFile : text.charCodeAt(at))
  const hashes: string[] = []
  const seen = new Map<string, number>()
  let high = 0
  let low = 0
  for (let at = 0; at <= text.length + width - 1; at++) {
    const gone = codeAt(at - width)
    const sum = low * factor + codeAt(at) - leavingLow * gone
    high = (high * factor - leavingHigh * gone + Math.floor(sum / 0x1_0000_0000)) >>> 0
    low = sum >>> 0
    const start = at - width + 1
    if (start < 0 || (start > 0 && text[start - 1] !== '\n')) continue
    const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0')
    const times = (seen.get(hash) ?? 0) + 1
    seen.set(hash, times)
    hashes.push(`${hash}:${times}`)
  }
  return hashes
}

/** Makes the look-up from a place to the hash of its first line, which makes those of each file once. */
export function makeLineHash(source: ReportOptions['source']): (place: Pick<Place, 'file' | 'line'>) => string | undefined {
  const files = new Map<string, readonly string[]>()
  return ({ file, line }) => {
    let hashes = files.get(file)
    if (!hashes) {
      const text = source?.(file)
      files.set(file, (hashes = text === undefined ? [] : lineHashes(text)))
    }
    return hashes[line - 1]
  }
}
