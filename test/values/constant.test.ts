import { expect, test } from 'vitest'
import { constant } from '../../src/values/constant.ts'

test('agrees with itself alone', () => {
  const compare = (a: string, b: string) => constant.compare({ constant: a }, { constant: b }, { round: 'half', contains: () => false })
  expect(compare('yes', 'yes')).toBe('agree')
  expect(compare('yes', 'no')).toBe('contradict')
})

test('reads nothing by itself, and shows its key', () => {
  expect(constant.format({ constant: 'yes' })).toBe('yes')
})
