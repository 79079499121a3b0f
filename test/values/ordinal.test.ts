import { expect, test } from 'vitest'
import { ordinal } from '../../src/values/ordinal.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['It was their third meeting.', 'third = 3rd'],
  ['It was a third meeting.', 'third = 3rd'],
  ['Their first-ever summit.', 'first = 1st'],
  ['The 3rd round.', '3rd = 3rd'],
  ['The 21st summit.', '21st = 21st'],
  ['The twenty-first summit.', 'twenty-first = 21st'],
  ['Its 112th year.', '112th = 112th'],
  ['The fortieth time.', 'fortieth = 40th'],
  ['The one hundred and fifth game.', 'one hundred and fifth = 105th'],
  ['The hundredth day.', 'hundredth = 100th'],
  ['She came second.', 'second = 2nd'],
  ['A second round was held.', 'second = 2nd'],
  ['For the first time since 2001.', 'first = 1st'],
  ['The first and third rounds.', 'first = 1st', 'third = 3rd'],
  ['The 1st Battalion.', '1st = 1st'],
  ['He finished twelfth.', 'twelfth = 12th'],
]
const rejects: readonly string[] = [
  'A third of them left.', 'One third of voters.', 'Two thirds of voters.', 'Sales fell by a third.', 'One fifth stayed.', 'It was cut by a quarter.',
  'On the 16th of August.', 'On August 16th they met.', 'On 3rd March they met.', 'May the third in London.', 'Wait a second.', 'A second later it fell.',
  'Ten metres per second.', 'In a split second.', 'He got first aid.', 'At first he said no.', 'The Second World War began.', 'First, the leaders met.',
  'The First Lady arrived.', 'A sixth sense.', 'Third-party sellers.', 'Two people left.', 'Homes on 117th Street burned.', 'The 2st thing.', 'The 11st thing.', 'It costs $3.',
]
test.each(reads)('reads %s', (sentence, ...found) => {
  expect(scan(ordinal, sentence)).toEqual(found)
})
test.each(rejects)('reads nothing in %s', (sentence) => {
  expect(scan(ordinal, sentence)).toEqual([])
})
test.each([['third', '3rd', 'agree'], ['third', 'fourth', 'contradict'], ['twenty-first', '21st', 'agree'], ['twenty-first', 'first', 'contradict']])('%s and %s: %s', (a, b, wanted) => {
  expect(verdict(ordinal, `the ${a} round`, `the ${b} round`)).toBe(wanted)
})
