import { expect, test } from 'vitest'
import { kin } from '../../src/values/kin.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['He came with his wife Ann.', 'wife Ann = wife'],
  ['His elder brother, Tom Hale, came.', 'brother, Tom Hale = brother'],
  ["Mark Hale's sister Ann came.", 'sister Ann = sister'],
  ['Ann Hale, his sister, came.', 'sister = sister'],
  ['Tom Hale, the brother of the suspect, came.', 'brother = brother'],
  ["Ann Hale, the singer's niece, came.", 'niece = niece'],
  ["The singer's niece, Ann Hale, came.", 'niece, Ann Hale = niece'],
  ['His sister-in-law Ann came.', 'sister-in-law Ann = sister in law'],
]
const rejects: readonly string[] = ['His wife came.', 'a mother of two', 'Sister Ann came.', "his wife Ann's house", 'his wife. Ann came', 'her dear and lifelong friend, a mother, Ann']
const pairs: readonly (readonly [string, string, string])[] = [
  ['his wife Ann', 'his sister Ann', 'contradict'],
  ['his wife, Ann Hale,', 'Ann Hale, his sister', 'contradict'],
  ["Mark Hale's wife Ann", "Mark Hale's daughter Ann", 'contradict'],
  ["Mark Hale's wife Ann", 'his daughter Ann', 'contradict'],
  ['his wife Ann', 'his partner Ann', 'agree'],
  ['his father Tom', 'his stepfather Tom', 'agree'],
  ['his wife Ann', 'her sister Ann', 'unknown'],
  ["Mark Hale's wife Ann", "Tom Moore's sister Ann", 'unknown'],
  ["the deputy's mother, Ann Hale", 'her mother-in-law, Ann Hale', 'unknown'],
  ["the deputy's mother, Ann Hale", "the deputy's aunt, Ann Hale", 'contradict'],
  ['his wife Ann Hale', 'his sister Ann Moore', 'unknown'],
  ['his wife Ann', 'his sister Eva', 'unknown'],
  ['his ex-wife Ann', 'his sister Ann', 'unknown'],
]

test.each(reads)('reads %s', (sentence, ...found) => {
  expect(scan(kin, sentence)).toEqual(found)
})
test.each(rejects)('reads nothing in %s', (sentence) => {
  expect(scan(kin, sentence)).toEqual([])
})
test.each(pairs)('%s and %s: %s', (a, b, wanted) => {
  expect(verdict(kin, a, b)).toBe(wanted)
})
test('only relatives of one given name are held against each other', () => {
  expect(kin.joins!({ kin: 'wife', owner: 'he', name: 'Ann Hale' })).toEqual(['Ann'])
})
