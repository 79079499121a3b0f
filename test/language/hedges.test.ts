import { expect, test } from 'vitest'
import { hedgedGrain, isTail, readAmount, writeNumber } from '../../src/language/en/amounts.ts'
import { type Hedge, ranged, rangedBetween, readHedge, readHedgeAfter, skipPlain } from '../../src/language/en/hedges.ts'
import { readNumeral } from '../../src/language/en/numerals.ts'
import { readWords } from '../../src/language/words.ts'

const leading: Readonly<Record<Hedge, readonly string[]>> = {
  exactly: ['exactly', 'precisely'],
  nearly: ['nearly', 'almost', 'just under', 'close to', 'just short of'],
  about: ['about', 'around', 'some', 'roughly', 'approximately', 'an estimated', 'barely'],
  'more than': ['more than', 'over', 'above', 'upwards of', 'in excess of', 'well over', 'just over'],
  'at least': ['at least', 'no fewer than', 'no less than', 'a minimum of', 'not less than'],
  'less than': ['less than', 'fewer than', 'under', 'below', 'not even'],
  'up to': ['up to', 'at most', 'no more than', 'as many as', 'a maximum of'],
}
test.each(Object.entries(leading).flatMap(([hedge, phrases]) => phrases.map((phrase) => [phrase, hedge])))('%s is "%s"', (phrase, hedge) => {
  const words = readWords(`${phrase} 300`)
  expect(readHedge(words, 0)).toEqual({ hedge, end: words.length - 1 })
})
test.each([['~300', 'about'], ['≈ 300', 'about'], ['>300', 'more than']])('the sign in %s is "%s"', (text, hedge) => {
  expect(readHedge(readWords(text), 0)).toEqual({ hedge, end: 0 })
})
test.each([['just 300', 1], ['only just 300', 2], ['a mere 300', 2], ['a total of 300', 3], ['all of 300', 2], ['just over 300', 0], ['just, 300', 0], ['a 300', 0], ['300', 0]])('%s: %d words say nothing', (text, end) => {
  expect(skipPlain(readWords(text), 0)).toBe(end)
})
test.each(['more people', 'at 300', 'in 300', 'the 300', 'no 300', 'more, than', '300'])('no hedge: %s', (text) => {
  expect(readHedge(readWords(text), 0)).toBeUndefined()
})
test.each([['300 or so', 'about'], ['300 or more', 'at least'], ['300-plus', 'at least'], ['300+ came', 'at least'], ['300 at least', 'at least'], ['300 or fewer', 'up to']])('%s: "%s" after', (text, hedge) => {
  expect(readHedgeAfter(readWords(text), 1)?.hedge).toBe(hedge)
})
test.each(['300 at least 20 of them', '300 or', '300 people', '300 plus 20'])('no hedge after: %s', (text) => {
  expect(readHedgeAfter(readWords(text), 1)).toBeUndefined()
})

test('the table of intervals', () => {
  expect(ranged(3, 1)).toEqual({ allows: { min: 2.5, max: 3.5, openMax: true }, means: { min: 2.75, max: 3.25 }, bare: { min: 3, max: 3 } })
  expect(ranged(3, 1, 'exactly')).toEqual({ allows: { min: 3, max: 3 }, means: { min: 3, max: 3 } })
  expect(ranged(3, 1, 'nearly')).toEqual({ allows: { min: 2.5, max: 3, openMax: true }, means: { min: 2.5, max: 3, openMax: true } })
  expect(ranged(3, 1, 'about')).toEqual({ allows: { min: 2.5, max: 3.5 }, means: { min: 2.5, max: 3.5 } })
  expect(ranged(3, 1, 'more than')).toEqual({ allows: { min: 3, openMin: true }, means: { min: 3, openMin: true, max: 4 } })
  expect(ranged(3, 1, 'at least')).toEqual({ allows: { min: 3 }, means: { min: 3, max: 4 } })
  expect(ranged(3, 1, 'less than')).toEqual({ allows: { min: 0, max: 3, openMax: true }, means: { min: 2, max: 3, openMax: true } })
  expect(ranged(3, 1, 'up to')).toEqual({ allows: { min: 0, max: 3 }, means: { min: 2, max: 3 } })
  expect(rangedBetween(2, 3, 1)).toEqual({ allows: { min: 2, max: 3 }, means: { min: 2, max: 3 } })
  expect(rangedBetween(2, 3, 1, 'about')).toMatchObject({ allows: { min: 1.5, max: 3.5 } })
  expect(rangedBetween(2, 3, 1, 'at least')).toEqual({ allows: { min: 2 }, means: { min: 2, max: 3 } })
})

test.each([[250, 10, 50], [12, 1, 2.4], [20, 10, 10], [50, 10, 10], [100, 100, 50], [300, 100, 100], [1000, 1000, 500], [1234, 1, 246.8], [3, 1, 1], [24, 12, 12]])('hedged, %d with grain %d has %d', (value, grain, wanted) => {
  expect(hedgedGrain(value, grain, 'about')).toBe(wanted)
  expect(hedgedGrain(value, grain, undefined)).toBe(grain)
})

const range = (text: string): unknown => {
  const amount = readAmount(readWords(text), 0, readNumeral)
  return amount && [amount.low.value, amount.high?.value, amount.hedge]
}
test.each([
  ['two to three', [2, 3, undefined]], ['two or three', [2, 3, undefined]], ['between 200 and 300', [200, 300, undefined]], ['between two hundred and three hundred', [200, 300, undefined]], ['20-30', [20, 30, undefined]],
  ['20–30', [20, 30, undefined]], ['from 3 to 5', [3, 5, undefined]], ['about two to three', [2, 3, 'about']], ['at least some 300', [300, undefined, 'at least']], ['2-3 billion', [2e9, 3e9, undefined]],
  ['two to three hundred', [200, 300, undefined]], ['3-1', [3, undefined, undefined]], ['five to three', [5, undefined, undefined]], ['300, 400', [300, undefined, undefined]], ['300 — 400 of them', [300, undefined, undefined]], ['nearly', undefined],
  ['between friends', undefined], ['about the 300', undefined],
])('%s as an amount', (text, wanted) => {
  expect(range(text)).toEqual(wanted)
})
test.each([['nearly three', 1], ['no fewer than three', 3], ['two to three', 2], ['20-30', 1], ['between two and three', 3]])('the number in "%s" is not read alone', (text, at) => {
  expect(isTail(readWords(text), at)).toBe(true)
})
test.each([['rose from two to three', 4], ['killed three', 1], ['two and three', 2], ['talk about it, three', 3]])('the number in "%s" is read alone', (text, at) => {
  expect(isTail(readWords(text), at)).toBe(false)
})
test.each([[1200, '1,200'], [2_500_000, '2.5 million'], [3e9, '3 billion'], [1_234_567, '1,234,567'], [999, '999'], [0.5, '0.5'], [-3, '-3'], [1234.5, '1,234.5']])('%d is written %s', (value, text) => {
  expect(writeNumber(value)).toBe(text)
})
