import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/index.ts'
import { changedRepository } from './change.ts'
import { factlint, folderOf, opened, two, type Run } from './factlint.ts'

const config = { 'factlint.yml': 'packs: [rule.yml]\nstories: {by: folder}\nbaseline: known.json\n', 'rule.yml': opened }
const bare = ['--no-core', '--no-facts']
const write = (cwd: string, ...words: string[]): Run => factlint(cwd, ['baseline', ...bare, ...words])
const check = (cwd: string, ...words: string[]): { status: number | null; report: Report } => {
  const { status, out } = factlint(cwd, ['check', '--format', 'json', ...words])
  return { status, report: JSON.parse(out) as Report }
}
const told = ({ status, report }: ReturnType<typeof check>): string => `${status} ${report.reason}: ${report.findings.length} told, ${report.summary.baselined} baselined, ${report.summary.stale} stale`
const read = (cwd: string, name = 'known.json'): string => readFileSync(join(cwd, name), 'utf8')
/** A folder with two articles in conflict, and a baseline that accepts them. */
const accepted = (more: Record<string, string> = {}): string => {
  const cwd = folderOf({ ...config, ...two, ...more })
  write(cwd)
  return cwd
}

describe('factlint baseline', () => {
  it('accepts what is there, where the configuration says, and check passes', () => {
    const cwd = folderOf({ ...config, ...two, 'known.json': '{"version": 1, "accepted": []}' })
    expect(told(check(cwd))).toBe('1 findings: 1 told, 0 baselined, 0 stale')
    expect(write(cwd)).toEqual({ status: 0, out: 'known.json: 1 accepted conflict of 2 articles (1 new, 0 gone).\n', err: '' })
    expect(told(check(cwd))).toBe('0 clean: 0 told, 1 baselined, 0 stale')
    expect(factlint(cwd, ['check']).out).toContain('1 finding accepted by the baseline.')
  })
  it('gives the same bytes twice', () => {
    const cwd = accepted()
    const first = read(cwd)
    expect(write(cwd).out).toBe('known.json: 1 accepted conflict of 2 articles (0 new, 0 gone).\n')
    expect(read(cwd)).toBe(first)
    expect(JSON.parse(first)).toMatchObject({ version: 1, accepted: [{ rule: 'bridge-opened', files: ['news/one.md', 'news/two.md'], values: ['1911', '1921'] }] })
  })
  it('tells what came and what went', () => {
    const cwd = accepted({ 'old/a.md': `${two['news/one.md']}\n${two['news/two.md']}` })
    writeFileSync(join(cwd, 'old/a.md'), `${two['news/one.md']}\nThe bridge opened in 1933.\n`)
    expect(write(cwd).out).toBe('known.json: 2 accepted conflicts of 3 articles (1 new, 1 gone).\n')
  })
  it('writes into a usual file where none is named, and says how to use it', () => {
    const cwd = folderOf({ ...config, ...two, 'factlint.yml': 'packs: [rule.yml]\nstories: {by: folder}\n' })
    const { status, out } = write(cwd)
    expect([status, out]).toEqual([0, 'factlint-baseline.json: 1 accepted conflict of 2 articles.\nWrite `baseline: factlint-baseline.json` into factlint.yml, or give `--baseline factlint-baseline.json`, to use it.\n'])
    expect(told(check(cwd))).toBe('1 findings: 1 told, 0 baselined, 0 stale')
    expect(told(check(cwd, '--baseline', 'factlint-baseline.json'))).toBe('0 clean: 0 told, 1 baselined, 0 stale')
  })
  it('leaves out what exceptions and comments accept', () => {
    const cwd = accepted({ 'factlint.yml': `${config['factlint.yml']}exceptions:\n  - {rule: bridge-opened, files: ["news/*"], reason: Both are right.}\n`, 'old/a.md': `<!-- factlint-ignore bridge-opened: x -->\n\n${two['news/one.md']}\n${two['news/two.md']}` })
    expect(read(cwd)).toBe('{\n  "version": 1,\n  "accepted": []\n}\n')
    expect(told(check(cwd))).toBe('0 clean: 0 told, 0 baselined, 0 stale')
  })
  it('is no success where rules are broken, or nothing was read', () => {
    const broken = folderOf({ ...config, ...two, 'rule.yml': opened.replace('{when:year}', '{when:yaer}') })
    expect(write(broken)).toMatchObject({ status: 2, err: expect.stringContaining('did you mean') })
    expect(write(folderOf(config)).status).toBe(2)
  })
  it('takes the place of a broken one', () => {
    const cwd = folderOf({ ...config, ...two, 'known.json': '{' })
    expect(write(cwd).out).toBe('known.json: 1 accepted conflict of 2 articles.\n')
    expect(told(check(cwd))).toBe('0 clean: 0 told, 1 baselined, 0 stale')
  })
})

describe('check with a baseline', () => {
  it.each<[string, string | undefined, string]>([
    ['is not there', undefined, 'there is no such file or folder; `factlint baseline` writes it'], ['is no JSON', 'no', 'is no JSON'], ['is cut off', '{"version": 1, "accepted": [', 'is no JSON'], ['is of another version', '{"version": 9, "accepted": []}', 'is not of version 1'], ['is not text', 'a\0b', 'not text'],
  ])('is an error at its place where it %s, and never a pass', (_, content, message) => {
    const agree = { 'news/one.md': 'The bridge opened in 1911.\n' }
    const { status, report } = check(folderOf({ ...config, ...agree, ...(content === undefined ? {} : { 'known.json': content }) }))
    expect([status, report.outcome, report.reason]).toEqual([2, 'error', 'rules'])
    expect(report.findings).toMatchObject([{ verdict: 'invalid', severity: 'error', places: [{ file: 'known.json', line: 1 }] }])
    expect(report.findings[0]!.message).toContain(message)
  })
  it('still accepts renamed articles, and folders that are the story', () => {
    const cwd = accepted()
    renameSync(join(cwd, 'news/one.md'), join(cwd, 'news/uno.md'))
    expect(told(check(cwd))).toBe('0 clean: 0 told, 1 baselined, 0 stale')
    renameSync(join(cwd, 'news'), join(cwd, 'town'))
    expect(told(check(cwd))).toBe('0 clean: 0 told, 1 baselined, 0 stale')
  })
  it('tells a finding whole of which one pair is new', () => {
    const cwd = accepted()
    writeFileSync(join(cwd, 'news/three.md'), 'The bridge opened in 1933.\n')
    const found = check(cwd)
    expect([told(found), found.report.findings[0]!.places.length]).toEqual(['1 findings: 1 told, 0 baselined, 0 stale', 3])
  })
  it('counts entries that nothing answers to, and passes all the same', () => {
    const cwd = accepted()
    writeFileSync(join(cwd, 'news/two.md'), 'The bridge opened in 1911.\n')
    expect(told(check(cwd))).toBe('0 clean: 0 told, 0 baselined, 1 stale')
    expect(factlint(cwd, ['check']).out).toContain('1 entry of the baseline answers to no conflict any more')
  })
  it('counts none where only a part of the articles was checked, and takes none of them for a renamed one', () => {
    const cwd = accepted({ 'old/a.md': 'Rain.\n', 'old/b.md': `${two['news/one.md']}\n${two['news/two.md']}` })
    write(cwd, 'news')
    expect(told(check(cwd, 'old/a.md'))).toBe('0 clean: 0 told, 0 baselined, 0 stale')
    expect(told(check(cwd, 'news/one.md'))).toBe('0 clean: 0 told, 0 baselined, 0 stale')
    expect(told(check(cwd, 'old/b.md'))).toBe('1 findings: 1 told, 0 baselined, 0 stale')
  })
  it('is not stale where an exception accepts the same', () => {
    const cwd = accepted()
    writeFileSync(join(cwd, 'factlint.yml'), `${config['factlint.yml']}exceptions:\n  - {rule: bridge-opened, reason: Both are right.}\n`)
    expect(told(check(cwd))).toBe('0 clean: 0 told, 0 baselined, 0 stale')
  })
  it('of the command line goes before that of the configuration', () => {
    const cwd = accepted({ 'none.json': '{"version": 1, "accepted": []}' })
    expect(told(check(cwd, '--baseline', 'none.json'))).toBe('1 findings: 1 told, 0 baselined, 0 stale')
  })
  it('is that of its side: what it accepted there and not here is new, and the other way is not fixed', () => {
    const known = read(accepted())
    const none = '{"version": 1, "accepted": []}\n'
    const compared = (from: string, to: string): unknown[] => {
      const { report } = check(changedRepository({ ...config, ...two, 'known.json': from }, { 'known.json': to }).folder, '--base', 'main')
      return [report.summary.new, report.summary.fixed, report.summary.baselined, report.findings.map(({ anchor }) => anchor)]
    }
    expect(compared(known, none)).toEqual([1, 0, 0, ['none']])
    expect(compared(none, known)).toEqual([0, 0, 1, []])
    expect(compared(known, known)).toEqual([0, 0, 1, []])
  })
})
