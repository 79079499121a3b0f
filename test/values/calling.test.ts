import { expect, test } from 'vitest'
import { calling } from '../../src/values/calling.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['She is a nurse.', 'a nurse = nurse'],
  ['Ann Hale, a retired primary school teacher, came.', 'a retired primary school teacher = retired primary school teacher'],
  ['Teacher Ann Hale came.', 'Teacher = Teacher'],
  ['He works as a lorry driver in York.', 'a lorry driver = lorry driver'],
  ['Ann Hale, a nurse and part-time midwife, came.', 'a nurse and part-time midwife = nurse and part-time midwife'],
  ['Ann Hale, a nurse and mother of two, came.', 'a nurse = nurse'],
  ['She was a centre-back of note', 'a centre-back = centre-back'],
]
const rejects: readonly string[] = ["a teacher's aide", 'teacher training', 'two teachers', 'He drives a lorry.', 'a nurse practitioner course', 'the driver', 'a would-be actor']
const pairs: readonly (readonly [string, string, string])[] = [
  ['a teacher', 'a schoolteacher', 'agree'],
  ['a doctor', 'a brain surgeon', 'agree'],
  ['a policeman', 'a police officer', 'agree'],
  ['a nurse and teacher', 'a nurse', 'agree'],
  ['a nurse', 'a teacher', 'contradict'],
  ['a surgeon', 'a dermatologist', 'contradict'],
  ['a barrister', 'a solicitor', 'unknown'],
  ['a singer', 'a nurse', 'unknown'],
  ['a former nurse', 'a teacher', 'unknown'],
  ['a retired farmer', 'a teacher', 'unknown'],
  ['a retired farmer', 'a retired teacher', 'contradict'],
]

test.each(reads)('reads %s', (sentence, ...found) => {
  expect(scan(calling, sentence)).toEqual(found)
})
test.each(rejects)('reads nothing in %s', (sentence) => {
  expect(scan(calling, sentence)).toEqual([])
})
test.each(pairs)('%s and %s: %s', (a, b, wanted) => {
  expect(verdict(calling, a, b)).toBe(wanted)
})
