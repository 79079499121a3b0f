import { expect, test } from 'vitest'
import { rule, run } from './run.ts'

test('counts what passed', async () => {
  expect(await run({ 'r.yml': rule }, 'test', 'r.yml')).toEqual({ status: 0, out: '2 of 2 tests of 1 rule passed.\n', err: '' })
})

test('shows the sentences of a test that fails, indented', async () => {
  const { status, out } = await run({ 'r.yml': rule.replace('should: agree', 'should: contradict') }, 'test', 'r.yml')
  expect(out).toMatch(/^r\.yml:8: talks-length: missing: should contradict.*\n {4}here: The talks lasted two hours\. .*\n/)
  expect(out).toContain('1 of 2 tests of 1 rule passed.')
  expect(status).toBe(1)
})

test('tells which rules are on trial', async () => {
  const { status, out } = await run({ 'r.yml': rule.slice(0, rule.indexOf('    tests:')) }, 'test', 'r.yml')
  expect(out).toBe('r.yml:2: talks-length is on trial: it has no tests\n0 of 0 tests of 1 rule passed.\n')
  expect(status).toBe(0)
})
