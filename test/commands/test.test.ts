import { fileURLToPath } from 'node:url'
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

test('where files are named, only the rules in them', async () => {
  const files = { 'factlint.yml': 'packs: [other.yml]\n', 'other.yml': rule.replace('talks-length', 'other'), 'own/r.yml': rule, 'own.yml': rule.replace('talks-length', 'third') }
  const counts = async (...words: string[]): Promise<string> => (await run(files, 'test', ...words)).out.split('\n').at(-2)!
  expect(await counts()).toBe('2 of 2 tests of 1 rule passed.')
  expect(await counts('own/r.yml')).toBe('2 of 2 tests of 1 rule passed.')
  expect(await counts('own')).toBe('2 of 2 tests of 1 rule passed.')
  expect(await counts('own', 'own.yml')).toBe('4 of 4 tests of 2 rules passed.')
  expect((await run(files, 'test', '--rules', 'own.yml', '--format', 'json')).out).toMatch(/"third"[^]*"third"/)
})

test('shipped files too, from any folder', async () => {
  const { status, out } = await run({}, 'test', fileURLToPath(new URL('../../rules/examples', import.meta.url)))
  expect([status, out]).toEqual([0, expect.stringMatching(/^([1-9]\d*) of \1 tests of [1-9]\d* rules passed\.\n$/)])
})
