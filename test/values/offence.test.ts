import { expect, test } from 'vitest'
import { offence } from '../../src/values/offence.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['She denied first-degree murder and arson.', 'first-degree murder = murder', 'arson = arson'],
  ['He pleaded guilty to attempted murder.', 'attempted murder = attempted murder'],
  ['He was cleared of all charges.', 'all charges = all charges'],
  ['He admitted causing death by dangerous driving.', 'causing death by dangerous driving = dangerous driving'],
]
const rejects: readonly string[] = ['He denied it.', 'the murdered man', 'They charged at the gate.']

test.each(reads)('reads %s', (sentence, ...found) => {
  expect(scan(offence, sentence)).toEqual(found)
})
test.each(rejects)('reads nothing in %s', (sentence) => {
  expect(scan(offence, sentence)).toEqual([])
})
test.each([['armed robbery', 'robbery', 'agree'], ['murder', 'attempted murder', 'contradict']])('%s and %s: %s', (a, b, wanted) => {
  expect(verdict(offence, a, b)).toBe(wanted)
})
