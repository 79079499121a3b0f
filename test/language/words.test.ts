import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWords, readWordsByToken } from '../../src/language/words.ts'

const norms = (text: string): string[] => readWords(text).map(({ norm }) => norm)

describe('readWords', () => {
  it.each<[string, string[]]>([
    ['They met in 2019.', ['they', 'met', 'in', '2019']], ['U.S. talks, e.g. in the U.K.', ['us', 'talks', 'eg', 'in', 'the', 'uk']], ['J.D. Vance', ['jd', 'vance']], ['1,200 and 1,20 and 2.5m', ['1200', 'and', '1', '20', 'and', '2.5', 'm']],
    ["hadn't can't won't shan't ain't cannot", ['had', 'not', 'can', 'not', 'will', 'not', 'shall', 'not', 'is', 'not', 'can', 'not']], ['they’re we’ve he’ll I’m he’d', ['they', 'are', 'we', 'have', 'he', 'will', 'i', 'am', 'he', "'d"]],
    ["Germany's leaders' talks", ['germany', "'s", 'leaders', "'s", 'talks']], ["O'Brien o’clock rock'n'roll", ["o'brien", "o'clock", "rock'n'roll"]], ['face-to-face so–called', ['face', 'to', 'face', 'so', 'called']],
    ['$5 €2.5bn 40% ½', ['$', '5', '€', '2.5', 'bn', '40', '%', '½']], ['so\u00ADft in\u200Bside \uFEFFx', ['soft', 'inside', 'x']], ['cafe\u0301 CAFÉ', ['café', 'café']], ['٣٤ ２０', ['34', '20']], ['F-16 G7 7th', ['f', '16', 'g', '7', '7', 'th']], ['', []], ['… — “”', []],
    ['$480/month 5/seat and/year 24/7 3/March', ['$', '480', 'per', 'month', '5', 'per', 'seat', 'and', 'year', '24', '7', '3', 'march']],
  ])('%s', (text, expected) => expect(norms(text)).toEqual(expected))

  it.each<[string, string, string]>([
    ['a, b', 'b', ','], ['a (b', 'b', '('], ['a – b', 'b', '–'], ['a-b', 'b', '-'], ['a b', 'b', ''], ['a… b', 'b', '…'], ['a; b', 'b', ';'],
  ])('in %j %s has %j before it', (text, norm, before) => expect(readWords(text).find((word) => word.norm === norm)).toMatchObject({ before }))

  it('kinds and capitals', () => {
    expect(readWords("Ann's 40% of US deals").map(({ kind, capital }) => `${kind}${capital ? '+' : ''}`)).toEqual(['word+', 'possessive', 'number', 'symbol', 'word', 'word+', 'word'])
    expect(readWords('2.5 m and 2.5m').filter(({ norm }) => norm === 'm').map(({ spaced }) => spaced)).toEqual([true, false])
    // Not the apostrophe that closes a quotation.
    expect(readWords("‘the leaders’ came").some(({ kind }) => kind === 'possessive')).toBe(false)
  })

  it('reads ASCII as the expression does, and what stands among other characters', () => {
    const piece = fc.constantFrom('a', 'B', 'US', 'Ann', 's', "'", "'", '.', '.', ',', '1', '20', '345', '1,200', ' ', ' ', '-', '$', '%', '(', '"', '’', '“', '—', '…', '\u00A0', 'é', '\u0301', '٣', '½', '\u200B', '\u2030', '\n')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('')
        expect(readWords(text)).toEqual(readWordsByToken(text))
      }),
      { numRuns: 20_000 },
    )
  })

  it('words stand in order, inside the text, and hold what stands at their place', () => {
    const piece = fc.constantFrom('They', "hadn't", 'hadnʼt', 'U.S.', '1,200', "leaders'", 'café', 'e\u0301', '\u200B', '\u00AD', '😀', '\uD83D', ' ', ' ', '.', ',', "'", '’', '“', '$', '½', '٣', 'x', '\n')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(50), (pieces, offset) => {
        const text = pieces.join('')
        let last = offset
        for (const word of readWords(text, offset)) {
          expect(word.from).toBeGreaterThanOrEqual(last)
          expect(word.to).toBeGreaterThan(word.from)
          expect(word.to).toBeLessThanOrEqual(text.length + offset)
          const written = text.slice(word.from - offset, word.to - offset).replace(/[\u00AD\u200B]/g, '').replace(/[’ʼ]/g, "'").normalize('NFC')
          expect(written).toBe(word.text)
          last = word.to
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('gets through any amount of the same', () => {
    for (const text of ["a'".repeat(200_000), '1,'.repeat(200_000), 'A.'.repeat(200_000), '\u200B'.repeat(200_000), 'é\u0301'.repeat(200_000)]) {
      expect(readWords(text).every((word) => word.to <= text.length)).toBe(true)
    }
  })
})
