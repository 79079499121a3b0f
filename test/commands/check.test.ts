import { expect, test } from 'vitest'
import { rule, run } from './run.ts'

const article = 'The talks lasted two hours.\n\nThe talks lasted five hours.\n'

test('ends with 1 where findings are loud enough', async () => {
  const loud = ['check', 'a.txt', '--rules', 'r.yml']
  expect((await run({ 'a.txt': article, 'r.yml': rule }, ...loud)).status).toBe(0)
  const { status, out } = await run({ 'a.txt': article, 'r.yml': rule }, ...loud, '--fail-on', 'warning')
  expect(out).toMatch(/^warning talks-length: /)
  expect(status).toBe(1)
})

test('says why a rule on trial is no louder than a notice', async () => {
  const { status, out } = await run({ 'a.txt': article, 'r.yml': rule.slice(0, rule.indexOf('    tests:')) }, 'check', 'a.txt', '--rules', 'r.yml', '--fail-on', 'notice')
  expect(out).toMatch(/^notice talks-length: /)
  expect(out.replace(/\s+/g, ' ')).toContain('On trial, so shown as notices only: talks-length. A rule needs a test that fires and one that does not.')
  expect(status).toBe(0)
})

test('does not pass where nothing was checked', async () => {
  const none = await run({ 'a.txt': article }, 'check', 'a.txt')
  expect(none.out).toContain('Nothing was checked: no rule was loaded.')
  expect(none.status).toBe(2)
  const empty = await run({ 'r.yml': rule }, 'check', '--rules', 'r.yml')
  expect(empty.out).toContain('Nothing was checked: no article was found.')
  expect(empty.status).toBe(2)
})
