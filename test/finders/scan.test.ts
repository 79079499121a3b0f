import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figure, makeScanIndex, scanWords } from '../../src/finders/scan.ts'
import { foldAccents } from '../../src/language/fold.ts'
import { readWords } from '../../src/language/words.ts'

const vocabulary = ['had', 'not', 'can', 'will', 'shall', 'is', 'they', 'are', 'have', 'us', 'eg', "o'clock", "o'brien", "'d", 'cafe', 'zoe', 'strasse', '1200', '2019', '2.5', '$', '%', '€', '½', 'am', 'rock', 'in', 'a', 's']
/** The positions and words that a scan gives. */
function scan(text: string, words: readonly string[] = [figure, ...vocabulary]): string[] {
  const hits: string[] = []
  scanWords(Buffer.from(text), makeScanIndex(new Map(words.map((word) => [word, word]))), (at, word) => void hits.push(`${at} ${word}`))
  return hits
}

describe('scanWords', () => {
  it.each<[string, string[]]>([
    ['They had', ['0 they', '5 had']], ["hadn't", ['0 had', '3 not']], ['HADN’T in', ['0 had', '3 not', '7 in']], ['cannot', ['0 can', '0 not']], ['U.S. in', ['0 us', '5 in']], ['1,200 in', ['0 #', '0 1200', '6 in']],
    ["five o'clock", ["5 o'clock"]], ['Café in', ['0 cafe', '5 in']], ['😀 in', ['3 in']], ['é😀ß in', ['5 in']], ['€5', ['0 €', '1 #']], ['40%', ['0 #', '2 %']], ["Ann's", ['4 s']], ['', []], ['in', ['0 in']],
  ])('%s', (text, expected) => expect(scan(text)).toEqual(expect.arrayContaining(expected)))

  it('a word whose hash is 0 is found', () => {
    // A word of four letters whose hash is a multiple of 65,536.
    const letters = Array.from({ length: 26 }, (_, i) => i + 97)
    let word: string | undefined
    for (const a of letters) for (const b of letters) for (const c of letters) for (const d of letters) if ((((a * 31 + b) * 31 + c) * 31 + d) % 65_536 === 0) word = String.fromCharCode(a, b, c, d)
    expect(scan(`in ${word} in`, [word!])).toEqual([`3 ${word}`])
  })

  it('gives every word of the tokeniser that the index holds, at its place', () => {
    const pieces = [...vocabulary, "hadn't", 'HADN’T', "can't", 'Cannot', "won't", 'ain’t', "they're", 'I’m', "they'd", 'U.S.', 'e.g.', '1,200', '2.5', '12,00', 'Café', 'cafe\u0301', 'ZOË', 'Straße', 'O’Brien', 'ʼ', '’', "'", '.', ',', ' ', ' ', '-', '—', '“', '😀', '\uD83D', '中', '\u00A0', '٣', 'x', 'É', '\u00AD', '\u0301']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), fc.constantFrom('', ' '), (list, glue) => {
        const text = list.join(glue)
        // Initialisms and figures with characters beyond ASCII in them are read otherwise where they can stand.
        fc.pre(!/\.[^\x00-\x7F]|[^\x00-\x7F]\.|\d[,.]?٣|٣[,.]?\d/.test(text))
        const hits = new Set(scan(text))
        for (const { kind, norm, from } of readWords(text)) {
          if (kind === 'number') expect(hits, JSON.stringify(text)).toContain(`${from} ${figure}`)
          if (kind === 'possessive' || !vocabulary.includes(foldAccents(norm))) continue
          // The `not` of `cannot` may be given where the word begins.
          const near = norm === 'not' ? [from, from - 3] : [from]
          expect(near.some((at) => hits.has(`${at} ${foldAccents(norm)}`)), `${norm} in ${JSON.stringify(text)}`).toBe(true)
        }
      }),
      { numRuns: 4_000, seed: 7 },
    )
  })
})
