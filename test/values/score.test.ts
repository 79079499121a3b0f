import { expect, test } from 'vitest'
import { score } from '../../src/values/score.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['They won 3-1.', '3-1 = 3-1'],
  ['They won 31–24 at home.', '31–24 = 31-24'],
  ['A 91-73 victory.', '91-73 = 91-73'],
  ['Lopes (45-7-2, 36 KOs) lost.', '45-7-2 = 45-7-2'],
  ['The jury split 9-3.', '9-3 = 9-3'],
]
const rejects: readonly string[] = ['Call 555-1234.', 'Call 800-555-12-34.', 'In 2019-20 it rained.', 'It cost $3-4.', 'On 3-1-2019 it rained.', 'A 3-year-old came.', 'At 10:30-11:30.', 'They came 3 - to 1.', 'Flight A3-1 left.']
const pairs: readonly (readonly [string, string, string])[] = [
  ['3-1', '3-1', 'agree'],
  ['3-1', '1-3', 'agree'],
  ['3-1', '2-1', 'contradict'],
  ['45-7-2', '45-7-2', 'agree'],
  ['45-7', '45-7-2', 'unknown'],
]

test.each(reads)('reads %s', (sentence, ...found) => expect(scan(score, sentence)).toEqual(found))
test.each(rejects)('reads nothing in %s', (sentence) => expect(scan(score, sentence)).toEqual([]))
test.each(pairs)('%s and %s: %s', (a, b, wanted) => expect(verdict(score, `was ${a}`, `was ${b}`)).toBe(wanted))
