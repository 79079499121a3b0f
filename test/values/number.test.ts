import { expect, test } from 'vitest'
import { number } from '../../src/values/number.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['A magnitude of 5.6.', '5.6 = 5.6'],
  ['A 5.6-magnitude quake.', '5.6 = 5.6'],
  ['At least 5.9 on the scale.', 'At least 5.9 = at least 5.9'],
  ['About 6.0 on the scale.', 'About 6.0 = about 6'],
  ['Seven on the scale.', 'Seven = 7'],
  ['From 3.6 to 4.3 on the scale.', 'From 3.6 to 4.3 = 3.6 to 4.3'],
]
const rejects: readonly string[] = ['It cost $5.6.', 'A level of .41 was found.', 'It rose 5.6%.', 'It rose 5.6 percent.', 'They won 3-1.', 'At 10:30 it began.', 'Several came.', 'The third came.']
const pairs: readonly (readonly [string, string, string])[] = [
  ['5.6', '5.6', 'agree'],
  ['5.6', '5.7', 'contradict'],
  ['at least 5.9', '6.1', 'strain'],
  ['about 6.0', '5.9', 'agree'],
  ['six', '6.1', 'agree'],
]

test.each(reads)('reads %s', (sentence, ...found) => expect(scan(number, sentence)).toEqual(found))
test.each(rejects)('reads nothing in %s', (sentence) => expect(scan(number, sentence)).toEqual([]))
test.each(pairs)('%s and %s: %s', (a, b, wanted) => {
  expect(verdict(number, `was ${a}`, `was ${b}`)).toBe(wanted)
  expect(verdict(number, `was ${b}`, `was ${a}`)).toBe(wanted)
})
