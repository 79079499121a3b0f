import { expect, test } from 'vitest'
import { happening } from '../../src/values/happening.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['The ferry sank.', 'sank = sinking'],
  ['The boy went missing after the plane crash.', 'went missing = disappearance', 'plane crash = crash'],
  ['The blaze broke out at noon.', 'blaze = fire', 'broke out = fire'],
  ['They broke out of jail.', 'broke out of = escape'],
]
const rejects: readonly string[] = ['The boat sinks in.', 'It is a long way.']

test.each(reads)('reads %s', (sentence, ...found) => {
  expect(scan(happening, sentence)).toEqual(found)
})
test.each(rejects)('reads nothing in %s', (sentence) => {
  expect(scan(happening, sentence)).toEqual([])
})
test.each([['capsized', 'the sinking', 'agree'], ['the crash', 'the fire', 'contradict']])('%s and %s: %s', (a, b, wanted) => {
  expect(verdict(happening, a, b)).toBe(wanted)
})
