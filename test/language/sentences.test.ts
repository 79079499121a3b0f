import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestSentence, readSentences } from '../../src/language/sentences.ts'
import { readWords } from '../../src/language/words.ts'

function sentences(prose: string): string[] {
  return readSentences(prose).map(({ from, to }) => prose.slice(from, to))
}

describe('readSentences', () => {
  /** A bar stands where a sentence ends. */
  it.each([
    'The U.S. and the U.K. met.| Gen. Mark Hale spoke at St. Anne’s on Jan. 5.| He left.',
    'Mr. Smith met Dr. Jones and Prof. Lee in No. 10.| J. K. Moss wrote it.',
    'He came to the U.S.| The trip ended.| U.S. President Ada Hale stayed in Washington, D.C.| He left.',
    'He arrived at 5 p.m. Tuesday.| They met at 6 a.m.| The talks ended.',
    'It ended…| He left...| They stayed... and sat.',
    'July 2018, Oslo: The two sat for two hours.| \u200B\u200BJune 2019, the U.S.:\u200B\u200B They met again.',
    'It cost $3.5 million at example.com.| Moss Inc. fell.| It was Moss Inc.| The firm said so.',
    'No.| He said no.| No. 5 was late.| See e.g. The Globe, i.e. Mr. Hale’s, vs. others.',
    '1. First item.| 2. Second item.| It was 2019.| The year ended.',
    '(He left.)| Then they came (see p. 4 of it).| They went.',
    'What?| No way!| Never?!| Yes.',
    '“We won. We did it,” said Mr Hale.| “Really?” Ms Hale asked.| “Yes!” he said.| Then they left.',
    'She said: "We go. We stay."| He nodded.| "Why?"| Nobody knew.',
    '“We won.”| Mr Hale left.| “They lost.”| “We did not.”',
    'He called it “a farce”.| He called it “a farce.”| They left.',
    "``We won,'' he said.| ``Twice.''| They left.",
    "He said 'it was the best. Ever' and left.| The workers' rights don't end.| It was the '90s.| All ended.",
    'He left.| 42 people stayed.| €5 was paid.| “Good.”',
    'Sen. Ada Hale, D-Calif., and Rep. Bo Lee, R-Tex., met Lt. Col. Moss in Sept. 2019.| They spoke.',
    'There he sat.| Moss was ill.| Hale stayed on Main St. with Moss Co. of Austin, Tex. until Sat. at ten.',
    'It was Plan B.| The plan failed.| George W. Moss said so.',
    'He said **so**.| *Then* he left.'.replaceAll('*', '\u200B'),
    'Ends in a [link](http://x).| Goes on'.replace('[', '\u200B').replace('](http://x)', '\u200B'.repeat(11)),
    'An ellipsis in “we … they” is none.| Nor in “we . . . they”.| End.',
    'A line\nthat is wrapped.| It\nends',
  ])('%s', (marked) => {
    expect(sentences(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.replace(/^[\s\u200B]+|[\s\u200B]+$/g, '')))
  })

  it('makes a quotation one word, and keeps its words apart', () => {
    const prose = 'He said, “we won’t go. Never,” on Monday (“today”).'
    const [sentence, ...more] = readSentences(prose, 100)
    expect(more).toEqual([])
    expect(sentence!.words.map((word) => [word.norm, word.kind, word.before, word.spaced, word.from])).toEqual([
      ['he', 'word', '', false, 100], ['said', 'word', '', true, 103], ['"', 'quote', ',', true, 109], ['on', 'word', '', true, 131], ['monday', 'word', '', true, 134], ['"', 'quote', '(', true, 142],
    ])
    expect(sentence!.words[2]!.text).toBe('“we won’t go. Never,”')
    expect(sentence!.quotes.map((words) => words.map((word) => word.norm))).toEqual([['we', 'will', 'not', 'go', 'never'], ['today']])
    expect(sentence!.quotes[0]![0]!.from).toBe(110)
  })

  it('ends a word at its last letter, not behind the markup that follows', () => {
    const words = readSentences('\u200B\u200BBer\u200Blin\u200B\u200B\u200B since U.S.\u200B talks')[0]!.words
    expect(words.map((word) => [word.text, word.from, word.to])).toEqual([['Berlin', 2, 9], ['since', 13, 18], ['U.S.', 19, 23], ['talks', 25, 30]])
  })

  it('gives an empty list for a quotation without words', () => {
    expect(readSentences('He said “…” again.')[0]!.quotes).toEqual([[]])
  })

  it('cuts what is too long to be a sentence', () => {
    const found = readSentences('word '.repeat(longestSentence + 10) + '“a” b')
    expect(found.map((sentence) => sentence.words.length)).toEqual([longestSentence, 12])
    expect(found.map((sentence) => sentence.quotes.length)).toEqual([0, 1])
  })

  it('covers all words with sentences, in order, for any text', () => {
    const piece = fc.constantFrom('"', '“', '”', '‘', '’', "'", '``', "''", ' ', ' ', ' ', 'a', 'Mr', 'U.S', 'No', 'B', '.', '.', '!', '…', ',', ':', '1', '\u200B', '(', ')', '\n', 'é', '\uD800')
    fc.assert(
      fc.property(fc.oneof(fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')), fc.string({ unit: 'binary' })), (prose) => {
        let last = 0
        const letters = new Set<number>()
        for (const { from, to, words, quotes } of readSentences(prose)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(words.length).toBeGreaterThan(0)
          expect(words.filter((word) => word.kind === 'quote')).toHaveLength(quotes.length)
          let at = from
          for (const word of words) {
            expect(word.from).toBeGreaterThanOrEqual(at)
            expect(word.to).toBeGreaterThan(word.from)
            at = word.to
          }
          expect(at).toBeLessThanOrEqual(to)
          for (const word of [...words, ...quotes.flat()]) if (word.kind === 'word') for (let i = word.from; i < word.to; i++) letters.add(i)
          last = to
        }
        for (const word of readWords(prose)) if (word.kind === 'word') expect(letters.has(word.from)).toBe(true)
      }),
      { numRuns: 3_000 },
    )
  })
})
