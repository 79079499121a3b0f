import { expect, test } from 'vitest'
import { post } from '../../src/values/post.ts'
import { scan, verdict } from './harness-number.ts'

const reads: readonly (readonly [string, ...string[]])[] = [
  ['City manager Ann Hale came.', 'manager = manager'],
  ['Ann Hale, the chief executive of the bank, came.', 'the chief executive = chief executive'],
  ['The caretaker manager has left.', 'The caretaker manager = caretaker manager'],
  ['Ann Hale, chairwoman and chief executive, came.', 'chairwoman and chief executive = chairwoman and chief executive'],
]
const rejects: readonly string[] = ["the chairman's wife", 'two managers', 'a management post', 'the chairman elect', 'the would-be mayor']
const pairs: readonly (readonly [string, string, string])[] = [
  ['the manager', 'the head coach', 'agree'],
  ['the manager', 'the caretaker manager', 'agree'],
  ['the coach', 'the assistant coach', 'agree'],
  ['the manager', 'the assistant manager', 'contradict'],
  ['the manager', 'the chairman', 'contradict'],
  ['the spokeswoman', 'the finance director', 'contradict'],
  ['the chief executive', 'the managing director', 'unknown'],
  ['the former manager', 'the chairman', 'unknown'],
]

test.each(reads)('reads %s', (sentence, ...found) => {
  expect(scan(post, sentence)).toEqual(found)
})
test.each(rejects)('reads nothing in %s', (sentence) => {
  expect(scan(post, sentence)).toEqual([])
})
test.each(pairs)('%s and %s: %s', (a, b, wanted) => {
  expect(verdict(post, a, b)).toBe(wanted)
})
