import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { git } from '../counterparts/git.ts'
import { changedRepository, compare, type Edits, type Files } from './change.ts'
import { changed, factlint, folderOf, opened, two } from './factlint.ts'

const config = { 'factlint.yml': 'packs: [rule.yml]\nstories: {by: folder}\n', 'rule.yml': opened }
const lines = (count: number): string => Array.from({ length: count }, (_, at) => `Nothing of note was said on day ${at + 1} of the fair.\n\n`).join('')
const [one, other] = ['The bridge was opened in 1911.\n', 'The bridge opened in 1921.\n']

describe('what a change brings in', () => {
  const veto = changed('      key:', '      vetoes: []\n      unless: (former|rumoured)\n      key:')
  const toll = opened.replaceAll('bridge-opened', 'toll').replace('the bridge [was] opened in {when:year}', 'killed {when:count}').replace('with: [article, story]', 'with: [article, story], changes: increasing').replace(/ {4}tests:[^]*/, '    status: active\n')
  const known = (day: string): string => `entities: {span: {type: place, name: Long Span, opened: ${day}}}\n${opened.replace('say: the bridge [was] opened in {when:year}', 'say: "{what:place} [was] opened in {when:year}"').replace('[story]', '[what]').replace('with: [article, story]', 'with: [facts], fact: opened').replaceAll('The bridge', 'Long Span').replace(/ {4}tests:[^]*/, '    status: active\n')}`
  const wrapped = 'At the fair in the old town hall,\nsaid the mayor, the bridge\nwas opened in 1911, and the band\nplayed on.\n'
  const exception = 'exceptions:\n  - {rule: bridge-opened, reason: Both are right.}\n'
  const ignore = '<!-- factlint-ignore bridge-opened: Both are right. -->\n\n'
  const story = (...bodies: string[]): Files => ({ ...config, ...Object.fromEntries(bodies.map((body, at) => [`news/${'abcd'[at]}.md`, body])) })
  it.each<[string, Files, Edits, string[]]>([
    ['an edit that makes a conflict with an article that is as it was', story('The bridge was opened in 1921.\n', other), { 'news/a.md': one }, ['new line news/a.md:1']],
    ['the same in the later article', story(one, 'The bridge opened in 1911.\n'), { 'news/b.md': `Rain.\n\n${other}` }, ['new line news/b.md:3']],
    ['a new article', story(one), { 'news/b.md': other }, ['new line news/b.md:1']],
    ['both sides at once', story(), { 'news/a.md': one, 'news/b.md': other }, ['new line news/a.md:1']],
    ['an edit that takes a veto away', { ...story('The former bridge was opened in 1911.\n', other), 'rule.yml': veto }, { 'news/a.md': one }, ['new line news/a.md:1']],
    ['a veto taken away in another line of the sentence', { ...story('In the rumoured\nplan the bridge\nopened in 1911.\n', other), 'rule.yml': veto }, { 'news/a.md': 'In the\nplan the bridge\nopened in 1911.\n' }, ['new line news/a.md:2']],
    ['a veto taken away with its whole line', { ...story('In the plan,\nwhich was rumoured and\nin which the bridge opened in 1911.\n', other), 'rule.yml': veto }, { 'news/a.md': 'In the plan,\nin which the bridge opened in 1911.\n' }, ['new line news/a.md:2']],
    ['another value', story(one, other), { 'news/a.md': 'The bridge was opened in 1912.\n' }, ['new line news/a.md:1', 'fixed none news/a.md:1']],
    ['a third article that joins one side', story(one, other), { 'news/c.md': 'Rain.\n\nThe bridge opened in 1911.\n' }, ['new line news/c.md:3']],
    ['a third article that comes first, and has a year of its own', story(one, other), { 'news/0.md': 'The bridge opened in 1933.\n' }, ['new line news/0.md:1']],
    ['a date in the front matter', { ...story('---\ndate: 2025-08-18\n---\n\nThe quake killed 90.\n', '---\ndate: 2025-08-16\n---\n\nThe quake killed 70.\n'), 'rule.yml': toll }, { 'news/a.md': '---\ndate: 2025-08-14\n---\n\nThe quake killed 90.\n' }, ['new none news/b.md:5']],
    ['a story in the front matter', { ...config, 'a/a.md': `---\nstory: x\n---\n\n${one}`, 'b/b.md': `---\nstory: y\n---\n\n${other}` }, { 'b/b.md': `---\nstory: x\n---\n\n${other}` }, ['new none a/a.md:5']],
    ['a rename that changes the date', { ...story(), 'rule.yml': toll, 'news/2025-08-18-a.md': `The quake killed 90.\n\n${lines(5)}`, 'news/2025-08-16-b.md': 'The quake killed 70.\n' }, { 'news/2025-08-18-a.md': null, 'news/2025-08-14-a.md': `The quake killed 90.\n\n${lines(5)}` }, ['new none news/2025-08-16-b.md:1']],
    ['a rename that changes the story', { ...config, 'a/a.md': one + lines(5), 'b/b.md': other }, { 'a/a.md': null, 'b/a.md': one + lines(5) }, ['new none b/a.md:1']],
    ['a comment that is taken away', story(ignore + one, other), { 'news/a.md': one }, ['new none news/a.md:1']],
    ['an exception that is taken away', { ...story(one, other), 'factlint.yml': config['factlint.yml'] + exception }, { 'factlint.yml': config['factlint.yml'] }, ['new none news/a.md:1']],
    ['a rule that is changed', { ...story(one, other), 'rule.yml': changed('with: [article, story]', 'with: [article]') }, { 'rule.yml': opened }, ['new none news/a.md:1']],
    ['a rule that is new', { ...story(one, other), 'rule.yml': opened.replace('bridge-opened', 'other-rule').replace('the bridge', 'the tower') }, { 'rule.yml': opened }, ['new none news/a.md:1']],
    ['a fact of the repository that is changed', { ...config, 'rule.yml': known('1911-05-06'), 'news/a.md': 'Long Span was opened in 1911.\n' }, { 'rule.yml': known('1921-05-06') }, ['new none news/a.md:1']],
    ['a text that was hidden', story(`<!--\n\n${one}\n-->\n`, other), { 'news/a.md': `\n\n${one}\n\n` }, ['new none news/a.md:3']],
  ])('%s', (_, before, after, expected) => {
    const { report, told } = compare(before, after)
    expect(told).toEqual(expected)
    expect([report.summary.new, report.findings[0]!.reported]).toEqual([1, true])
  })

  it('an edit in another line of a sentence touches it', () => {
    const before = story(wrapped, other)
    const near = (text: string): string[] => [...compare(before, { 'news/a.md': text }, ['--scope', 'all']).told]
    expect(near(wrapped.replace('old town', 'new town'))).toEqual(['unchanged line news/a.md:2'])
    expect(near(wrapped.replace('played on', 'went home'))).toEqual(['unchanged line news/a.md:2'])
    expect(near(wrapped.replace('said the mayor, the bridge\n', 'the bridge\n'))).toEqual(['unchanged line news/a.md:2'])
    expect(near(`${wrapped}Rain fell.\n`)).toEqual(['unchanged none news/a.md:2'])
    expect(near(`Rain fell.\n\n${wrapped}`)).toEqual(['unchanged none news/a.md:4'])
  })

  it('the third article is told, and against the side that it is at odds with', () => {
    const { report } = compare(story(one, other), { 'news/c.md': 'The bridge opened in 1911.\n' })
    expect(report.findings[0]!.places.map(({ file, value }) => `${file} ${value}`)).toEqual(['news/c.md 1911', 'news/b.md 1921', 'news/a.md 1911'])
  })
})

describe('what a change fixes', () => {
  const before = { ...config, ...two }
  it.each<[string, Edits]>([
    ['an edit', { 'news/two.md': 'The bridge opened in 1911.\n' }],
    ['an article that is deleted', { 'news/two.md': null }],
    ['a sentence that is deleted', { 'news/one.md': 'Rain.\n' }],
    ['an article that leaves the story', { 'news/two.md': null, 'else/two.md': two['news/two.md'] }],
  ])('%s', (_, after) => {
    const { status, report, told } = compare(before, after)
    expect([status, report.reason, told, report.summary.fixed]).toEqual([0, 'clean', ['fixed none news/one.md:1'], 1])
  })
  it('one pair of three is no fix', () => {
    expect(compare({ ...before, 'news/three.md': 'The bridge opened in 1931.\n' }, { 'news/three.md': null }, ['--scope', 'all']).told).toEqual(['unchanged none news/one.md:1'])
  })
  it.each<[string, Edits]>([
    ['a rule that is gone', { 'rule.yml': opened.replaceAll('bridge', 'tower') }],
    ['a rule that is gone, and its articles edited', { 'rule.yml': opened.replaceAll('bridge', 'tower'), 'news/one.md': `${two['news/one.md']}\nMore.\n` }],
    ['a rule that compares less', { 'rule.yml': changed('with: [article, story]', 'with: [article]') }],
    ['a configuration that puts them into no story', { 'factlint.yml': 'packs: [rule.yml]\n' }],
  ])('%s is no fix, and the report says so', (_, after) => {
    const { report } = compare(before, after)
    expect([report.summary.new, report.summary.fixed, report.change?.rulesChanged]).toEqual([0, 0, true])
    expect(report.notes.join('\n')).toContain('1 earlier finding is no longer looked for, as the rules changed; that is no fix.')
  })
  it.each<[string, Edits, object]>([
    ['an exception', { 'factlint.yml': `${config['factlint.yml']}exceptions:\n  - {rule: bridge-opened, reason: Both are right.}\n` }, { by: 'exception', fresh: false }],
    ['a comment', { 'news/one.md': `<!-- factlint-ignore bridge-opened: Both are right. -->\n\n${two['news/one.md']}` }, { by: 'ignore', fresh: true }],
  ])('%s that comes in accepts, and fixes nothing', (_, after, expected) => {
    const { status, report } = compare(before, after)
    expect([status, report.summary.new, report.summary.fixed, report.summary.excepted]).toEqual([0, 0, 0, 1])
    expect(report.accepted).toMatchObject([{ rule: 'bridge-opened', reason: 'Both are right.', ...expected }])
  })
  it('a comment that was there is not fresh, also where its file is renamed', () => {
    const ignored = `<!-- factlint-ignore bridge-opened: Both are right. -->\n\n${two['news/one.md']}\n${lines(3)}`
    expect(compare({ ...before, 'news/one.md': ignored }, { 'news/one.md': null, 'news/uno.md': ignored }).report.accepted).toMatchObject([{ fresh: false }])
  })
})

describe('--base', () => {
  it('compares with where the branch left, and not with what came after', () => {
    const repository = changedRepository({ ...config, 'news/one.md': one }, { 'news/else.md': 'Rain.\n' })
    repository.checkout('main')
    repository.commit({ 'news/two.md': other })
    repository.checkout('change')
    const { out } = factlint(repository.folder, ['check', '--base', 'main', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({ summary: { new: 0, fixed: 0 }, change: { base: repository.sha('main~1'), head: null, source: 'git', complete: true, files: 1, scope: 'new' } })
  })
  it('sees what is in the folder and in no commit yet', () => {
    const repository = changedRepository({ ...config, 'news/one.md': one }, {})
    writeFileSync(join(repository.folder, 'news/two.md'), other)
    const { status, out } = factlint(repository.folder, ['check', '--base', 'HEAD', '--format', 'json'])
    expect([status, JSON.parse(out).findings[0]]).toMatchObject([1, { state: 'new', anchor: 'line', places: [{ file: 'news/two.md' }, { file: 'news/one.md' }] }])
  })
  it('works from a folder below the root, where a file came in from beside it', () => {
    const repository = changedRepository({ 'desk/factlint.yml': config['factlint.yml'], 'desk/rule.yml': opened, 'desk/news/two.md': other, 'desk/news/one.md': one + lines(5), 'out/three.md': lines(8) }, { 'desk/news/one.md': null, 'desk/news/uno.md': one + lines(5), 'out/three.md': null, 'desk/news/three.md': lines(8) })
    const { status, out } = factlint(join(repository.folder, 'desk'), ['check', '--base', 'main', '--format', 'json'])
    expect([status, JSON.parse(out).summary]).toMatchObject([0, { new: 0, fixed: 0, unchanged: 1 }])
  })
  it('finds nothing fixed where the checkout is sparse', () => {
    const repository = changedRepository({ ...config, ...two, 'else/a.md': 'Rain.\n' }, { 'else/a.md': 'Sun.\n' })
    git(repository.folder, ['sparse-checkout', 'set', '--no-cone', '/*', '!/news/two.md'])
    expect(existsSync(join(repository.folder, 'news/two.md'))).toBe(false)
    const { out } = factlint(repository.folder, ['check', '--base', 'main', '--format', 'json'])
    expect(JSON.parse(out).summary.fixed).toBe(0)
  })
  it.each([['no such commit', 'none'], ['what looks like an option', '--all']])('is a mistake where it names %s', (_, ref) => {
    const { status, out, err } = factlint(changedRepository({ ...config, ...two }, {}).folder, ['check', `--base=${ref}`])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('there is no such commit here')
  })
  it('what is new is as severe as it is itself, and not as what was there', () => {
    const rule = changed('the bridge [was] opened in {when:year}', 'talks lasted {when:duration}').replace('strain: warning', 'strain: notice').replace(/ {4}tests:[^]*/, '    tests:\n      - {here: The talks lasted an hour., there: The talks lasted six hours., should: contradict}\n      - {here: The talks ended., should: nothing}\n')
    const before = { ...config, 'rule.yml': rule, 'news/a.md': 'The talks lasted nearly five hours.\n', 'news/b.md': 'The talks lasted six hours.\n' }
    const { status, report } = compare(before, { 'news/c.md': 'The talks lasted more than two hours.\n' })
    expect(report.findings.map(({ state, severity, verdict }) => [state, severity, verdict])).toEqual([['new', 'notice', 'strain'], ['unchanged', 'error', 'contradict']])
    expect(status).toBe(0)
  })
  it('before the first commit all is new', () => {
    const folder = folderOf({ ...config, ...two })
    git(folder, ['init', '--quiet'])
    git(folder, ['add', '--all'])
    const { out } = factlint(folder, ['check', '--base', 'HEAD', '--format', 'json'])
    expect(JSON.parse(out).summary).toMatchObject({ new: 1, unchanged: 0 })
  })
  it('is a mistake outside of a repository', () => {
    const { status, err } = factlint(folderOf({ ...config, ...two }), ['check', '--base', 'main'])
    expect([status, err]).toEqual([2, expect.stringContaining('this is no git repository')])
  })
  it('names with quotes, line ends and other letters are told apart', () => {
    const names = ['news/a "b".md', 'news/ä 日.md', 'news/-c.md']
    const before = { ...config, ...Object.fromEntries(names.map((name) => [name, one])) }
    expect(compare(before, { 'news/ä 日.md': other }).report.findings[0]!.places.map(({ file }) => file)).toEqual(['news/ä 日.md', 'news/-c.md', 'news/a "b".md'])
  })
  it('nothing checked is no pass, whatever the base had', () => {
    const repository = changedRepository({ ...config, ...two }, { 'news/one.md': null, 'news/two.md': null })
    mkdirSync(join(repository.folder, 'news'), { recursive: true })
    const { status, out } = factlint(repository.folder, ['check', '--base', 'main', '--format', 'json'])
    expect([status, JSON.parse(out).reason]).toEqual([2, 'nothing-checked'])
  })
})
