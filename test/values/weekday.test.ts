import { expect, test } from 'vitest'
import { weekday } from '../../src/values/weekday.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['It broke out on Friday.', 'Friday = Friday'],
  ['It broke out late on Friday night.', 'Friday = Friday'],
  ['It broke out last Friday.', 'Friday = Friday'],
  ['From Monday to Wednesday.', 'Monday = Monday', 'Wednesday = Wednesday'],
]
const rejects: readonly string[] = ['They meet every Friday.', 'They meet next Friday.', 'They meet on Fridays.', 'They met on 3 May.', 'They met today.', 'The sun rose.']

test.each(reads)('reads %s', (sentence, ...found) => expect(scan(weekday, sentence)).toEqual(found))
test.each(rejects)('reads nothing in %s', (sentence) => expect(scan(weekday, sentence)).toEqual([]))
test('only the day counts', () => {
  expect(verdict(weekday, 'on Friday', 'late Friday')).toBe('agree')
  expect(verdict(weekday, 'on Friday', 'on Saturday')).toBe('contradict')
})
