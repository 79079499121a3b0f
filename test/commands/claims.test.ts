import { expect, test } from 'vitest'
import { rule, run } from './run.ts'

const article = 'On Friday the talks lasted two hours.\n'

test('shows each claim with its words, indented below its rule', async () => {
  const { status, out } = await run({ 'a.txt': article, 'r.yml': rule }, 'claims', 'a.txt', '--rules', 'r.yml')
  expect(out).toBe('talks-length: 1 claim\n  a.txt:1:15  2 hours  [alone: a.txt]\n    talks lasted two hours\n\n1 claim in 1 article.\n')
  expect(status).toBe(0)
})

test('gives them as JSON', async () => {
  const { out } = await run({ 'a.txt': article, 'r.yml': rule }, 'claims', 'a.txt', '--rules', 'r.yml', '--format', 'json')
  expect(JSON.parse(out)).toMatchObject({ version: 1, claims: [{ rule: 'talks-length', value: '2 hours', quoted: false, place: { file: 'a.txt', line: 1, column: 15, text: 'talks lasted two hours' } }] })
})

test('lets no file name act on a terminal or a runner', async () => {
  const name = '##[add-mask]\u001B[2Ja.txt'
  for (const format of ['terminal', 'json']) {
    const { out } = await run({ [name]: article, 'r.yml': rule }, 'claims', name, '--rules', 'r.yml', '--format', format)
    expect(out).toContain('talks lasted two hours')
    expect(out).not.toMatch(/##\[|\u001B/)
  }
})

test('says what is wrong with a rule', async () => {
  const { status, err } = await run({ 'a.txt': article, 'r.yml': rule.replace('duration', 'durration') }, 'claims', 'a.txt', '--rules', 'r.yml')
  expect(err).toMatch(/^r\.yml:4:\d+: .*`duration`/)
  expect(status).toBe(2)
})
