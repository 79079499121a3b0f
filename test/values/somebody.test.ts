import { expect, test } from 'vitest'
import { somebody } from '../../src/values/somebody.ts'
import { context, scan } from './harness-entity.ts'

const inPlay = { ...context, inPlayAt: (_: unknown, at: number) => ({ value: { ids: [], name: 'Ann Hale' }, end: at + 1 }) }

test.each([
  ['Then Putin left.', 'Putin', 'Vladimir Putin'],
  ['then she left.', 'she', 'Ann Hale'],
  ['then the 43-year-old left.', 'the', 'Ann Hale'],
])('reads %s', (sentence, text, shown) => {
  expect(scan(somebody, sentence, inPlay)).toMatchObject([{ text, shown }])
})
test.each(['They left.', 'A woman left.'])('reads nothing in %s', (sentence) => {
  expect(scan(somebody, sentence, inPlay)).toEqual([])
})
test('without sentences before it reads names alone', () => {
  expect(scan(somebody, 'Then she left.')).toEqual([])
})
