import { expect, test } from 'vitest'
import { readNumeral, readOrdinal } from '../../src/language/en/numerals.ts'
import { readWords } from '../../src/language/words.ts'

// text, value, grain, words that are left
const numerals: readonly (readonly [string, number, number, number])[] = [
  ['three', 3, 1, 0], ['ten', 10, 1, 0], ['twenty', 20, 10, 0], ['twenty-one', 21, 1, 0], ['300', 300, 100, 0], ['1,200', 1200, 100, 0], ['1,234', 1234, 1, 0], ['2.5 million', 2_500_000, 100_000, 0],
  ['2.5m', 2_500_000, 100_000, 0], ['3bn', 3e9, 1e9, 0], ['40k', 40_000, 10_000, 0], ['1.1 million', 1_100_000, 100_000, 0], ['half a million', 500_000, 100_000, 0], ['two dozen', 24, 12, 0],
  ['a dozen', 12, 12, 0], ['half a dozen', 6, 6, 0], ['a hundred', 100, 100, 0], ['a hundred and one', 101, 1, 0], ['three and a half', 3.5, 0.5, 0], ['2½', 2.5, 0.5, 0], ['½', 0.5, 0.5, 0],
  ['one and a half million', 1_500_000, 500_000, 0], ['a million and a half', 1_500_000, 500_000, 0], ['two hundred and fifty thousand', 250_000, 10_000, 0],
  ['one million two hundred thousand and five', 1_200_005, 1, 0], ['12,34,567', 1_234_567, 1, 0], ['10 000', 10_000, 10_000, 0], ['3 crore 50 lakh', 35_000_000, 1_000_000, 0],
  ['nineteen hundred', 1900, 100, 0], ['two hundred and three hundred', 200, 100, 3], ['2019, 300 people', 2019, 1, 2], ['three people', 3, 1, 1], ['a couple of', 2, 2, 0],
  ['3m people', 3_000_000, 1_000_000, 1], ['300 m', 300, 100, 1], ['zero', 0, 1, 0], ['a quarter of a million', 250_000, 50_000, 0], ['twenty thirty', 20, 10, 1],
  ['2 1/2', 2.5, 0.5, 0], ['2-1/2', 2.5, 0.5, 0], ['2 and 3/4', 2.75, 0.25, 0], ['two and three-quarter', 2.75, 0.25, 0], ['two and one half', 2.5, 0.5, 0], ['two and three quarter-finals', 2, 1, 4],
  ['2 1/2 million', 2_500_000, 500_000, 0], ['2 3/2', 2, 1, 2], ['2 1/2/2024', 2, 1, 3],
]
test.each(numerals)('%s is %d', (text, value, grain, left) => {
  const words = readWords(text)
  const numeral = readNumeral(words, 0)
  expect([numeral?.value, numeral?.grain, words.length - (numeral?.end ?? 0)]).toEqual([value, grain, left])
})

const vague: readonly (readonly [string, number, number])[] = [
  ['dozens', 24, 100], ['hundreds', 200, 1000], ['thousands', 2000, 10_000], ['tens of thousands', 20_000, 100_000], ['hundreds of thousands', 200_000, 1_000_000],
  ['tens of millions', 20_000_000, 100_000_000], ['several', 2, 10], ['several hundred', 200, 1000], ['a few thousand', 2000, 10_000], ['scores of', 40, 200], ['a handful of', 2, 10],
]
test.each(vague)('%s is vague', (text, min, max) => {
  expect(readNumeral(readWords(text), 0)?.vague).toEqual({ min, max, openMax: true })
})

test.each(['people', 'a', 'a man', 'an', 'half', 'half an hour', 'two thirds', '1/2', '21st', 'twenty-first', 'first', '1.2.3', 'constructor', 'toString', 'and', 'tens', 'tens of', 'a couple', 'one-half', 'one third', ''])(
  'no number: %s',
  (text) => {
    expect(readNumeral(readWords(text), 0)).toBeUndefined()
  },
)

test('letters and `and` can be left out', () => {
  expect(readNumeral(readWords('2.5m'), 0, { letters: false })).toMatchObject({ value: 2.5, end: 1 })
  expect(readNumeral(readWords('two hundred and three'), 0, { and: false })).toMatchObject({ value: 200, end: 2 })
  expect(readNumeral(readWords('two thousand and three'), 0, { and: false })).toMatchObject({ value: 2000, end: 2 })
})

test.each([['third', 3, 1], ['3rd', 3, 2], ['11th', 11, 2], ['21st', 21, 2], ['112th', 112, 2], ['twenty-first', 21, 2], ['fortieth', 40, 1], ['one hundred and fifth', 105, 4], ['two hundredth', 200, 2]])(
  '%s is the ordinal %d',
  (text, value, end) => {
    expect(readOrdinal(readWords(text), 0)).toEqual({ value, end })
  },
)
test.each(['three', '3', '3st', '11st', '3 rd', 'twenty', 'last', 'next', ''])('no ordinal: %s', (text) => {
  expect(readOrdinal(readWords(text), 0)).toBeUndefined()
})
