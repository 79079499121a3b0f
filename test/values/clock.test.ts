import { expect, test } from 'vitest'
import { clock } from '../../src/values/clock.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['It broke out at 8.49pm on Friday.', '8.49pm = 8:49 p.m.'],
  ['They left at 9:40 a.m. and at noon.', '9:40 a.m. = 9:40 a.m.'],
  ['It sank at 18:30.', '18:30 = 6:30 p.m.'],
  ['It sank at 6:30.', '6:30 = 6:30'],
  ['It sank at 12:15 am.', '12:15 am = 12:15 a.m.'],
]
const rejects: readonly string[] = ['They won 3-1.', 'It was 40 pages long.', 'at half past six']
const pairs: readonly (readonly [string, string, string])[] = [
  ['at 8.49pm', 'at 8.55pm', 'agree'],
  ['at 8.49pm', 'at around 9pm', 'agree'],
  ['at 8.49pm', 'at 9.03pm', 'unknown'],
  ['at 8.47pm', 'at 9.16pm', 'unknown'],
  ['at 8.49pm', 'at 9.52pm', 'contradict'],
  ['at 11.58pm', 'at 12.04am', 'agree'],
  ['at 6:31', 'at 6.31pm', 'agree'],
  ['at 9.10 am', 'at 9.10 pm', 'contradict'],
  ['at 9.10 am GMT', 'at 3.10 pm', 'unknown'],
  ['at 9.10 am GMT', 'at 3.10 pm GMT', 'contradict'],
]

test.each(reads)('reads %s', (sentence, ...found) => {
  expect(scan(clock, sentence)).toEqual(found)
})
test.each(rejects)('reads nothing in %s', (sentence) => {
  expect(scan(clock, sentence)).toEqual([])
})
test.each(pairs)('%s and %s: %s', (a, b, wanted) => {
  expect(verdict(clock, a, b)).toBe(wanted)
})
