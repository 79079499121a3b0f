import { expect, test } from 'vitest'
import { contest } from '../../src/values/contest.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, string])[] = [
  ['Ann Hale narrowly beat Eva Moore.', 'beat Eva Moore = Ann Hale beat Eva Moore'],
  ['Rovers lost to the champions City.', 'lost to the champions City = City beat Rovers'],
  ['Rovers were beaten by City.', 'beaten by City = City beat Rovers'],
  ["City's win over Rovers was late.", 'win over Rovers = City beat Rovers'],
  ["City's defeat by Rovers was late.", 'defeat by Rovers = Rovers beat City'],
  ['Eva Moore took the title after beating Ann Hale.', 'beating Ann Hale = Eva Moore beat Ann Hale'],
  ['Eva Moore went home with a victory over Ann Hale.', 'victory over Ann Hale = Eva Moore beat Ann Hale'],
]
const rejects: readonly string[] = ['They beat Rovers.', 'Rovers beat the drum.', "Rovers beat City's record.", "Moore's team won after beating City.", 'The loss to City hurt.', 'Moore lost her way to City.']
const pairs: readonly (readonly [string, string, string])[] = [
  ['Ann Hale beat Eva Moore', 'Moore lost to Hale', 'agree'],
  ['Ann Hale beat Eva Moore', 'Moore beat Hale', 'contradict'],
  ['Ann Hale beat Eva Moore', 'Moore beat Brandt', 'unknown'],
]

test.each(reads)('reads %s', (sentence, found) => {
  expect(scan(contest, sentence)).toEqual([found])
})
test.each(rejects)('reads nothing in %s', (sentence) => {
  expect(scan(contest, sentence)).toEqual([])
})
test.each(pairs)('%s and %s: %s', (a, b, wanted) => {
  expect(verdict(contest, a, b)).toBe(wanted)
})
test('only contests of one pair are held against each other', () => {
  expect(contest.joins!({ winner: 'Ann Hale', loser: 'Eva Moore' })).toEqual(contest.joins!({ winner: 'Moore', loser: 'Hale' }))
})
