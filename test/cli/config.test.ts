import { describe, expect, it } from 'vitest'
import { changed, check, factlint, folderOf, opened, two } from './factlint.ts'

const config = (text: string, more: Record<string, string> = {}): string => folderOf({ 'factlint.yml': text, 'rule.yml': opened, ...two, ...more })
const base = 'packs: [rule.yml]\nstories: {by: folder}\n'

describe('factlint.yml', () => {
  it('is read where it lies in the working directory', () => {
    expect(check(config(base)).report.findings.map(({ rule }) => rule)).toEqual(['bridge-opened'])
  })
  it('--config names another, from whose folder paths count', () => {
    const at = folderOf({ 'sub/conf.yml': `${base}articles: ["news/*.md"]\n`, 'sub/rule.yml': opened, 'sub/news/a.md': 'The bridge opened in 1911.', 'sub/news/b.md': 'The bridge opened in 1912.', 'c.md': 'The bridge opened in 1913.' })
    const { report } = check(at, '--config', 'sub/conf.yml')
    expect(report.summary.articles).toBe(2)
    expect(report.findings[0]!.places.map(({ file }) => file)).toEqual(['sub/news/a.md', 'sub/news/b.md'])
  })
  it('articles: globs name them, and ! leaves out', () => {
    const at = config(`${base}articles: ["news/**/*.md", "!news/old/**"]\n`, { 'news/old/x.md': 'The bridge opened in 1800.', 'else.md': 'The bridge opened in 1700.' })
    expect(check(at).report.summary.articles).toBe(2)
    expect(check(at, 'else.md').report.summary.articles).toBe(1)
  })
  it('dates: for paths', () => {
    const { report } = check(config(`${base}dates:\n  - {path: "news/one*", date: 2020-01-02}\n`))
    expect(report.findings[0]!.places.map(({ date }) => date)).toEqual(['2020-01-02', null])
  })
  it('stories by path', () => {
    const at = folderOf({ 'factlint.yml': 'packs: [rule.yml]\nstories: {by: path, path: "**/{story}.*.txt"}\n', 'rule.yml': opened, 'a/x.1.txt': 'The bridge opened in 1911.', 'b/x.2.txt': 'The bridge opened in 1921.', 'b/y.1.txt': 'The bridge opened in 1931.' })
    expect(check(at).report.findings.map(({ story, places }) => [story, places.length])).toEqual([['x', 2]])
  })
  it('a wrong key is a mistake at its line, and the rest holds', () => {
    const { status, report } = check(config(`${base}artciles: [x]\n`))
    expect(status).toBe(2)
    const mistake = report.findings.find(({ verdict }) => verdict === 'invalid')!
    expect([mistake.rule, mistake.places[0]!.file, mistake.places[0]!.line]).toEqual(['rules/unknown-key', 'factlint.yml', 3])
    expect(mistake.message).toContain('did you mean `articles`?')
    expect(report.findings.some(({ rule }) => rule === 'bridge-opened')).toBe(true)
  })
  it.each(['+(+(a))b', '{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}', '*a*a*a*a*a*b', '**/a/**/a/**/a/**/b', 'x'.repeat(70_000)])('a glob that could run away is refused: %s', (glob) => {
    const { status, report } = check(config(`${base}articles: ["${glob}"]\n`, { [`${'a'.repeat(120)}/${'a/'.repeat(20)}x.md`]: 'x' }))
    expect(status).toBe(2)
    expect(report.findings[0]!.message).toContain('expected a glob')
  })
})

describe('overrides', () => {
  const withOverride = (override: string, rule = opened): ReturnType<typeof check> => check(folderOf({ 'factlint.yml': `${base}overrides:\n  bridge-opened:\n    ${override}\n`, 'rule.yml': rule, ...two }))
  const loud = (override: string, rule?: string): string[] => withOverride(override, rule).report.findings.map(({ severity, verdict }) => `${severity} ${verdict}`)
  it('status', () => {
    expect(loud('status: retired')).toEqual([])
    expect(loud('status: trial')).toEqual(['notice contradict'])
    expect(withOverride('status: trial').status).toBe(0)
  })
  it('severity', () => expect(loud('severity: {contradict: warning}')).toEqual(['warning contradict']))
  it('severity: none', () => expect(loud('severity: {contradict: none}')).toEqual([]))
  it('files', () => expect(loud('files: ["else/**"]')).toEqual([]))
  it('at_most', () => expect(loud('at_most: strain')).toEqual(['warning strain']))
  it('window', () => {
    const archive = changed('with: [article, story]', 'with: [archive], window: 5 days').replace('key: [story]', 'key: [what]').replace('say: the bridge [was] opened in {when:year}', 'say: "{what:place} [was] opened in {when:year}"')
    const dated = (window: string): number => check(folderOf({ 'factlint.yml': `packs: [rule.yml]\noverrides: {bridge-opened: {window: ${window}}}\n`, 'rule.yml': `entities: {span: {type: place, name: Long Span}}\n${archive.replaceAll('The bridge', 'Long Span')}`, '2020-01-01-a.md': 'Long Span was opened in 1911.', '2020-01-21-b.md': 'Long Span was opened in 1921.' })).report.findings.length
    expect([dated('5 days'), dated('30 days')]).toEqual([0, 1])
  })
  it('round', () => {
    const cost = 'rules:\n  - id: bridge-opened\n    title: Cost\n    claim: {say: "the bridge cost {sum:money}", key: [story], value: sum}\n    compare: {with: [story]}\n'
    const found = (round: string): number => check(folderOf({ 'factlint.yml': `${base}overrides: {bridge-opened: {round: ${round}}}\n`, 'rule.yml': cost, 'n/a.md': 'The bridge cost $3m.', 'n/b.md': 'The bridge cost $2.8m.' })).report.findings.length
    expect([found('half'), found('none')]).toEqual([0, 1])
  })
  it('add_say', () => {
    const at = (extra: string): number => check(folderOf({ 'factlint.yml': `${base}overrides: {bridge-opened: {${extra}}}\n`, 'rule.yml': opened, 'n/a.md': 'The bridge opened in 1911.', 'n/b.md': 'The bridge has stood since 1921.' })).report.findings.length
    expect([at('status: active'), at('add_say: "bridge has stood since {when:year}"')]).toEqual([0, 1])
  })
  it('add_unless', () => expect(loud('add_unless: opened in 1921')).toEqual([]))
  it('add_allow', () => {
    expect(withOverride('add_allow: [{when: opened in 1921, reason: another bridge}]').report).toMatchObject({ outcome: 'pass', findings: [], summary: { excepted: 1, claims: 2 } })
    expect(loud('add_allow: [{when: opened in 1999, reason: another bridge}]')).toEqual(['error contradict'])
  })
  it('of a rule that is not there is a mistake', () => {
    const { status, report } = check(config(`${base}overrides:\n  bridge-opend: {status: retired}\n`))
    expect([status, report.findings.find(({ verdict }) => verdict === 'invalid')!.rule]).toEqual([2, 'rules/unknown-rule'])
  })
})

describe('exceptions', () => {
  const withException = (exception: string): ReturnType<typeof check> => check(config(`${base}exceptions:\n  - {rule: bridge-opened, reason: known, ${exception}}\n`))
  it.each(['key: news', 'values: ["1911", "1921"]', 'files: ["news/*"]', 'until: 9999-01-01'])('accept a finding by %s, and count it', (exception) => {
    const { status, report } = withException(exception)
    expect([status, report.findings, report.summary.excepted]).toEqual([0, [], 1])
  })
  it('by fingerprint', () => {
    const print = check(config(base)).report.findings[0]!.fingerprints[0]!
    expect(withException(`fingerprint: "${print}"`).report).toMatchObject({ findings: [], summary: { excepted: 1 } })
  })
  it.each<[string, string]>([['until: 2020-01-01', 'has ended'], ['key: other', 'accepts nothing'], ['files: ["else/*"]', 'accepts nothing']])('%s accepts nothing, and that is said', (exception, message) => {
    const { status, report } = withException(exception)
    expect(status).toBe(1)
    expect(report.findings.map(({ rule }) => rule)).toContain('bridge-opened')
    expect(report.findings.some((finding) => finding.message.includes(message) && finding.places[0]!.file === 'factlint.yml' && finding.places[0]!.line === 4)).toBe(true)
  })
  it('in the text', () => {
    const text = (comment: string): ReturnType<typeof check> => check(config(base, { 'news/two.md': `${comment}\nThe bridge opened in 1921.\n` }))
    expect(text('<!-- factlint-ignore bridge-opened: another bridge -->').report).toMatchObject({ findings: [], summary: { excepted: 1 } })
    expect(text('<!-- factlint-ignore bridge-opened -->').report.findings.map(({ rule }) => rule)).toContain('bridge-opened')
    expect(text('<!-- factlint-ignore another-rule: x -->').report.findings.map(({ rule }) => rule)).toContain('bridge-opened')
  })
})

it('a broken configuration does not hide the rest of the run', () => {
  const { status, out } = factlint(config('packs: [rule.yml\n'), ['check', '--rules', 'rule.yml', '--stories', 'folder'])
  expect(status).toBe(2)
  expect(out).toContain('bridge-opened')
  expect(out).toContain('factlint.yml:')
})
