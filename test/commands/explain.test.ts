import { expect, test } from 'vitest'
import { rule, run } from './run.ts'

test('shows what each phrase makes of a sentence', async () => {
  const { status, out } = await run({ 'a.txt': 'The talks lasted two hours.\n\nThe talks lasted long, not a minute less.\n', 'r.yml': rule }, 'explain', 'talks-length', 'a.txt', '--rules', 'r.yml')
  expect(out).toContain('a.txt:1: The talks lasted two hours.\n  reads 2 hours from “talks lasted two hours”\n    talks lasted {how_long:duration}\n      matches\n')
  expect(out).toContain('a.txt:3: The talks lasted long, not a minute less.\n    talks lasted {how_long:duration}\n      stops at “long”: waits for {how_long:duration}\n')
  expect(status).toBe(0)
})

test('takes a figure for a word of the value that it is a part of', async () => {
  const { out } = await run({ 'a.txt': 'The talks lasted 90 minutes.\n\nThe talks lasted long.\n', 'r.yml': rule }, 'explain', 'talks-length', 'a.txt', '--rules', 'r.yml')
  expect(out).toContain('reads 90 minutes from “talks lasted 90 minutes”\n    talks lasted {how_long:duration}\n      matches\n')
  expect(out).toContain('a.txt:3: The talks lasted long.\n    talks lasted {how_long:duration}\n      lacks a word of: a figure, ')
})

test('names a rule that is near', async () => {
  const { status, err } = await run({ 'a.txt': 'x', 'r.yml': rule }, 'explain', 'talk-length', 'a.txt', '--rules', 'r.yml')
  expect(err).toContain('did you mean `talks-length`?')
  expect(status).toBe(2)
})
