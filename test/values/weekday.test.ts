import { expect, test } from 'vitest'
import { weekday } from '../../src/values/weekday.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['They met on Friday.', 'Friday = Friday'],
  ['FRIDAY is market day.', 'FRIDAY = Friday'],
  ['From Monday to Sunday.', 'Monday = Monday', 'Sunday = Sunday'],
  ["Tuesday's vote.", 'Tuesday = Tuesday'],
  ['It broke out late on Friday night.', 'Friday = Friday'],
  ['It broke out last Friday.', 'Friday = Friday'],
]
const rejects: readonly string[] = ['The sun rose.', 'They sat and wed.', 'They met on Fri.', 'the friday afternoon car', 'on Mondays', 'They meet every Friday.', 'They meet next Friday.']

test.each(reads)('reads %s', (sentence, ...found) => {
  expect(scan(weekday, sentence)).toEqual(found)
})
test.each(rejects)('reads nothing in %s', (sentence) => {
  expect(scan(weekday, sentence)).toEqual([])
})
test.each([['Friday', 'FRIDAY', 'agree'], ['Friday', 'Saturday', 'contradict']])('%s and %s: %s', (a, b, wanted) => {
  expect(verdict(weekday, a, b)).toBe(wanted)
})
