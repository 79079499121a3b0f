import { describe, expect, it } from 'vitest'
import { factlint, folderOf, opened } from './factlint.ts'

const at = folderOf({ 'rule.yml': opened, 'a.md': 'The bridge opened in 1911.\n' })

describe('a mistake in usage', () => {
  it.each<[readonly string[], string]>([
    [['chekc', 'a.md'], 'there is no command `chekc` (did you mean `check`?)'],
    [['check', 'a.md', '--formt', 'json'], 'there is no option `--formt` (did you mean `--format`?)'],
    [['check', 'a.md', '--zzzzzz'], 'there is no option `--zzzzzz`'],
    [['check', 'a.md', '-x'], 'there is no option `-x`'],
    [['check', 'a.md', '--format', 'jsn'], '`--format jsn`: expected one of terminal, json'],
    [['check', 'a.md', '--date', 'yesterday'], '`--date yesterday`: expected a day such as 2025-08-16'],
    [['check', 'a.md', '--date', '2025-02-30'], '`--date 2025-02-30`: expected a day'],
    [['check', 'a.md', '--fail-on', 'high'], '`--fail-on high`: expected error'],
    [['check', 'a.md', '--stories', 'folders'], '`--stories folders`: expected folder, similarity, none'],
    [['check', 'a.md', '--rules'], "'--rules <value>'"],
    [['check', 'a.md', '--no-core=yes'], '--no-core'],
    [['--format', 'json'], 'no command is named'],
    [['schema', 'nope'], '`schema` is of `rules` or of `config`'],
    [['schema', '--format', 'json'], '`schema` has one form only'],
    [['explain'], '`explain` takes a rule and a file'],
    [['explain', 'bridge-opned', 'a.md', '--rules', 'rule.yml'], 'there is no rule `bridge-opned` (did you mean `bridge-opened`?)'],
    [['explain', 'bridge-opened', 'gone.md', '--rules', 'rule.yml'], '`gone.md` cannot be read'],
    [['__proto__'], 'there is no command `__proto__`'],
    [['\u001B[31m'], 'there is no command'],
  ])('%j is told on the error output alone, with status 2', (words, message) => {
    const { status, out, err } = factlint(at, words)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).not.toContain('\u001B')
  })
})

describe('help', () => {
  it.each([['--help'], ['-h'], ['help'], [], ['check', '--help']])('%s %s', (...words) => {
    const { status, out, err } = factlint(at, words)
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain('factlint check [paths…]')
    expect(out).toContain('--fail-on LEVEL')
  })
  it('--version is the version of the package', async () => {
    const { version } = (await import('../../package.json', { with: { type: 'json' } })).default
    expect(factlint(at, ['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' })
  })
})
