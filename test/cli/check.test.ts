import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changed, check, cli, factlint, folderOf, opened, two } from './factlint.ts'

const rules = ['--rules', 'rule.yml']
const folder = (more: Record<string, string | Uint8Array> = {}): string => folderOf({ 'rule.yml': opened, ...two, ...more })

describe('the exit status', () => {
  it('is 1 where articles conflict, and the finding holds both places', () => {
    const { status, report, err } = check(folder(), 'news', ...rules, '--stories', 'folder')
    expect([status, report.outcome, report.reason]).toEqual([1, 'fail', 'findings'])
    expect(report.findings.map(({ rule, verdict, severity, places }) => [rule, verdict, severity, ...places.map(({ file, line, column, value }) => `${file}:${line}:${column} ${value}`)])).toEqual([
      ['bridge-opened', 'contradict', 'error', 'news/one.md:1:1 1911', 'news/two.md:1:1 1921'],
    ])
    expect(err).toBe('')
  })
  it('is 0 where they agree, or stand alone', () => {
    expect(check(folder(), 'news', ...rules)).toMatchObject({ status: 0, report: { outcome: 'pass', reason: 'clean', findings: [] } })
  })
  it('is 2 where no article was found: nothing checked is not a pass', () => {
    const empty = folder()
    mkdirSync(join(empty, 'empty'))
    expect(check(empty, 'empty', ...rules)).toMatchObject({ status: 2, report: { outcome: 'error', reason: 'nothing-checked' } })
  })
  it('is 2 where no rule was loaded', () => {
    expect(check(folder(), 'news')).toMatchObject({ status: 2, report: { outcome: 'error' } })
  })
  it.each([['a path', ['gone']], ['a rule file', ['--rules', 'gone']], ['the configuration', ['--config', 'gone']]])('is 2 where %s is missing, and what is there is still checked', (_, words) => {
    const { status, report } = check(folder(), 'news', ...rules, '--stories', 'folder', ...words)
    expect([status, report.outcome, report.reason]).toEqual([2, 'error', 'rules'])
    expect(report.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['bridge-opened', 'rules/missing-file']))
    expect(report.findings.find(({ rule }) => rule === 'rules/missing-file')!.places[0]!.file).toBe('gone')
  })
  it('is 2 where a rule is broken, and the findings of the others are reported', () => {
    const broken = folder({ 'broken.yml': changed('{when:year}', '{when:yaer}').replace('bridge-opened', 'broken') })
    const { status, report } = check(broken, 'news', ...rules, '--rules', 'broken.yml', '--stories', 'folder')
    expect([status, report.reason]).toEqual([2, 'rules'])
    expect(report.findings.some(({ rule }) => rule === 'bridge-opened')).toBe(true)
    const mistake = report.findings.find(({ verdict }) => verdict === 'invalid')!
    expect([mistake.places[0]!.file, mistake.places[0]!.line]).toEqual(['broken.yml', 5])
    expect(mistake.message).toContain('did you mean `year`?')
  })
})

describe('--fail-on', () => {
  const levels = ['error', 'warning', 'notice', 'none'] as const
  const failing: Record<string, readonly string[]> = { error: ['error', 'warning', 'notice'], warning: ['warning', 'notice'], notice: ['notice'] }
  it.each(['error', 'warning', 'notice'])('a finding that is %s', (severity) => {
    const at = folder({ 'rule.yml': changed('contradict: error', `contradict: ${severity}`) })
    const statuses = levels.map((level) => check(at, 'news', ...rules, '--stories', 'folder', '--fail-on', level))
    expect(statuses.map(({ status }) => status)).toEqual(levels.map((level) => (failing[severity]!.includes(level) ? 1 : 0)))
    expect(statuses.map(({ report }) => report.findings[0]!.severity)).toEqual([severity, severity, severity, severity])
    expect(statuses.at(-1)!.report.reason).toBe('below-threshold')
  })
  it('is error where nothing is said', () => {
    const at = folder({ 'rule.yml': changed('contradict: error', 'contradict: warning') })
    expect(check(at, 'news', ...rules, '--stories', 'folder').status).toBe(0)
  })
  it('a rule on trial shows as a notice and fails no run', () => {
    const at = folder({ 'rule.yml': changed('    title', '    status: trial\n    title') })
    const { status, report } = check(at, 'news', ...rules, '--stories', 'folder', '--fail-on', 'notice')
    expect([status, report.findings.map(({ severity }) => severity)]).toEqual([0, ['notice']])
  })
  it('a rule without tests is on trial', () => {
    const at = folder({ 'rule.yml': opened.slice(0, opened.indexOf('    tests:')) })
    expect(check(at, 'news', ...rules, '--stories', 'folder', '--fail-on', 'notice')).toMatchObject({ status: 0, report: { findings: [{ severity: 'notice' }] } })
  })
})

describe('stories and dates', () => {
  it('--story puts all articles that name none into one', () => {
    const { report } = check(folder({ 'news/own.md': '---\nstory: other\n---\n\nThe bridge opened in 1999.\n' }), 'news', ...rules, '--story', 'bridge')
    expect(report.findings.map(({ story, places }) => [story, places.length])).toEqual([['bridge', 2]])
  })
  it('--stories folder keeps folders apart', () => {
    const at = folderOf({ 'rule.yml': opened, 'a/x.md': 'The bridge opened in 1911.', 'b/x.md': 'The bridge opened in 1921.', 'b/y.md': 'The bridge opened in 1931.' })
    expect(check(at, '.', ...rules, '--stories', 'folder').report.findings.map(({ story }) => story)).toEqual(['b'])
    expect(check(at, '.', ...rules, '--stories', 'none').report.findings).toEqual([])
  })
  it('--date is for articles without one of their own', () => {
    const at = folder({ 'news/one.md': '---\ndate: 2020-05-06\n---\n\nThe bridge opened in 1911.\n' })
    const dates = (...words: string[]): (string | null)[] => check(at, 'news', ...rules, '--story', 's', ...words).report.findings[0]!.places.map(({ date }) => date).sort()
    expect(dates('--date', '2019-01-02')).toEqual(['2019-01-02', '2020-05-06'])
    expect(dates()).toEqual(['2020-05-06', null])
    expect(check(at, 'news', ...rules).report.summary.undated).toBe(1)
  })
})

describe('what is written where', () => {
  it('a report goes to the output, and nothing else', () => {
    for (const format of ['terminal', 'json', 'markdown', 'annotations']) {
      const { out, err } = factlint(folder(), ['check', 'news', ...rules, '--stories', 'folder', '--format', format])
      expect(out).toContain('1911')
      expect(err).toBe('')
      expect(out.endsWith('\n')).toBe(true)
    }
  })
  it('--output takes it, makes its folder, and leaves the output empty', () => {
    const at = folder()
    const run = factlint(at, ['check', 'news', ...rules, '--stories', 'folder', '--format', 'json', '--output', 'made/for it/report.json'])
    expect(run).toEqual({ status: 1, out: '', err: '' })
    expect(JSON.parse(readFileSync(join(at, 'made/for it/report.json'), 'utf8'))).toMatchObject({ outcome: 'fail' })
  })
  it.each(['news', '/proc/none/report.json'])('--output %s cannot be written: a mistake in usage', (output) => {
    const run = factlint(folder(), ['check', 'news', ...rules, '--output', output])
    expect([run.status, run.out]).toEqual([2, ''])
    expect(run.err).toContain('cannot be written')
  })
  it.each<[string, Record<string, string>]>([['no terminal', {}], ['NO_COLOR', { NO_COLOR: '1' }], ['an empty TERM', { TERM: '' }]])('no escape sequences: %s', (_, env) => {
    const at = folder({ 'news/esc.md': '\u001B[31mThe bridge opened in 1931.\u001B[0m \u009B31m\n' })
    expect(factlint(at, ['check', 'news', ...rules, '--stories', 'folder'], { env }).out).not.toMatch(/[\u001B\u009B]/)
  })
  it('a reader that stops early is no error', () => {
    const at = folder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`many/${i}.md`, 'The bridge opened in 1911. The bridge opened in 1931.'])))
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" check many --rules rule.yml --no-core --no-facts --format json | head -c 20`], { cwd: at, encoding: 'utf8' })
    expect([stdout.length, stderr]).toEqual([20, ''])
  })
  it('two runs, and one from another folder, give the same bytes', () => {
    const at = folder()
    const words = ['check', 'news', ...rules, '--stories', 'folder', '--format', 'json']
    const first = factlint(at, words)
    expect(factlint(at, words).out).toBe(first.out)
    const other = folder()
    expect(factlint(other, words).out).toBe(first.out)
    const fromNews = factlint(join(at, 'news'), ['check', '.', '--rules', '../rule.yml', '--story', 'news', '--format', 'json'])
    const shape = (out: string): unknown => (JSON.parse(out) as { findings: { fingerprints: unknown; places: { line: number; value: string }[] }[] }).findings.map(({ places }) => places.map(({ line, value }) => [line, value]))
    expect(shape(fromNews.out)).toEqual(shape(first.out))
  })
})

describe('files', () => {
  const names = ['with space.md', 'ümläut—“quoted”.md', 'new\nline.md', '-dash.md', '--rules.md', 'a::b.md', `q'uote".md`, 'esc\u001B[31m.md', 'per%0Acent.md', '日本.md', '$(touch x).md', '`tick`.md', '[brackets]{1,2}*.md', 'CAPS.MD']
  const both = 'The bridge opened in 1911. Later: the bridge opened in 1931.\n'
  it('have any name', () => {
    const at = folderOf({ 'rule.yml': opened, ...Object.fromEntries(names.map((name) => [`n/${name}`, both])) })
    const { status, report } = check(at, 'n', ...rules)
    expect(status).toBe(1)
    expect(report.findings.map(({ places }) => places[0]!.file).sort()).toEqual(names.map((name) => `n/${name}`).sort())
    expect(factlint(at, ['check', 'n', ...rules]).out).not.toContain('\u001B')
    for (const line of factlint(at, ['check', 'n', ...rules, '--format', 'annotations']).out.split('\n')) expect(line).toMatch(/^$|^::(?:error|warning|notice) /)
  })
  it('are named after -- where they begin with a dash', () => {
    const at = folderOf({ 'rule.yml': opened, '-dash.md': both })
    expect(check(at, ...rules, '--', '-dash.md')).toMatchObject({ status: 1, report: { summary: { articles: 1 } } })
    expect(factlint(at, ['check', '-dash.md', ...rules]).status).toBe(2)
  })
  it('behind symbolic links are not read, and that is said', () => {
    const outside = folderOf({ 'secret.md': both })
    const at = folderOf({ 'rule.yml': opened, 'n/a.md': 'Nothing to see.\n' })
    symlinkSync(outside, join(at, 'n/folder'))
    symlinkSync(join(outside, 'secret.md'), join(at, 'n/link.md'))
    symlinkSync('.', join(at, 'n/circle'))
    const { status, report } = check(at, 'n', ...rules)
    expect([status, report.summary.articles, report.summary.skipped.map(({ file }) => file)]).toEqual([0, 1, ['n/link.md']])
  })
  it('that are no text are skipped, and that is said', () => {
    const { status, report } = check(folder({ 'news/x.md': new Uint8Array([1, 0, 2, 255]) }), 'news', ...rules, '--stories', 'folder')
    expect([status, report.summary.skipped]).toEqual([1, [{ file: 'news/x.md', why: 'not text' }]])
  })
})
