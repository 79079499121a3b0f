import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { changesSeenFrom, readChanges } from '../src/archive/changes.ts'
import { commitTree } from '../src/archive/commit.ts'
import { folderTree } from '../src/archive/folder.ts'
import { makeGit } from '../src/archive/git.ts'
import type { Tree } from '../src/archive/tree.ts'
import type { Base } from '../src/base.ts'
import { check, type CheckOptions } from '../src/check.ts'
import { loadRules } from '../src/load-rules.ts'
import type { Report } from '../src/model/index.ts'
import { makeRepository, type Repository } from './counterparts/repository.ts'
import { changed, opened, two } from './cli/factlint.ts'

const made: Repository[] = []
const ends: (() => void)[] = []
afterAll(() => {
  for (const end of ends) end()
  for (const repository of made) repository.remove()
})

const options = (cwd: string): CheckOptions => ({ cwd, paths: ['news'], rules: [], core: false, facts: false, failOn: 'error', failScope: 'auto', maxFailing: 0, baselineStrict: false, scope: 'auto' })
const config = { 'factlint.yml': 'packs: [rule.yml]\nstories: {by: folder}\n', 'rule.yml': opened }

interface Sides { readonly repository: Repository; readonly head: Tree; readonly base: Tree; readonly from: Omit<Base, 'tree' | 'rulesFrom'> }

/** The two commits of a change as trees. */
async function sidesOf(before: Record<string, string>, after: Record<string, string | null>): Promise<Sides> {
  const repository = makeRepository()
  made.push(repository)
  const [from, to] = [repository.commit(before), repository.commit(after)]
  const git = makeGit(repository.folder)
  const [base, head] = [(await commitTree(git, repository.folder, from))!, (await commitTree(git, repository.folder, to))!]
  ends.push(base.close, head.close)
  const changes = await readChanges(git, from, to)
  if ('why' in changes) throw new Error(changes.why)
  return { repository, head, base, from: { commit: from, head: to, source: 'git', changes: changesSeenFrom(repository.folder, repository.folder, changes) } }
}

/** A tree that notes what is read of it. */
function counting(tree: Tree, read: string[]): Tree {
  return { ...tree, read: (path, most) => (read.push(path), tree.read(path, most)), readEach: (paths) => (read.push(...paths), tree.readEach(paths)) }
}

describe('what is read', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`news/${at}.md`, 'The bridge opened in 1911.\n']))
  it('of two commits each file once, and the rules are compiled once where they are the same', async () => {
    const { repository, head, base, from } = await sidesOf({ ...config, ...many }, { 'news/7.md': 'The bridge opened in 1921.\n', 'news/new.md': 'Rain.\n' })
    const read: Record<'head' | 'base', string[]> = { head: [], base: [] }
    const report = await check(options(repository.folder), { head: counting(head, read.head), base: { ...from, tree: counting(base, read.base), rulesFrom: 'head' } })
    const articles = (paths: readonly string[]): string[] => paths.filter((path) => path.endsWith('.md')).map((path) => path.slice(repository.folder.length + 1)).sort()
    expect(articles(read.base)).toEqual(Object.keys(many).sort())
    expect(articles(read.head)).toEqual(['news/7.md', 'news/new.md'])
    expect(report.summary).toMatchObject({ articles: 41, new: 1 })

    const rules = await loadRules(options(repository.folder), head)
    expect(await loadRules(options(repository.folder), base, { known: rules })).toBe(rules)
  })
  it('the rules of the other side are others where a rule, the configuration or its name is', async () => {
    for (const after of [{ 'rule.yml': `${opened}# more\n` }, { 'factlint.yml': `${config['factlint.yml']}# more\n` }, { 'factlint.yml': null }]) {
      const { repository, head, base } = await sidesOf({ ...config, ...two }, after)
      const rules = await loadRules(options(repository.folder), head)
      expect(await loadRules(options(repository.folder), base, { known: rules })).not.toBe(rules)
    }
  })
  it('the folder gives the same report as its commit', async () => {
    const { repository, head, base, from } = await sidesOf({ ...config, ...many }, { 'news/7.md': 'The bridge opened in 1921.\n' })
    const by = (tree: Tree): Promise<Report> => check(options(repository.folder), { head: tree, base: { ...from, tree: base, rulesFrom: 'head' } })
    expect(await by(folderTree)).toEqual(await by(head))
  })
  it('a base of which nothing is known in lines is told at the file', async () => {
    const { repository, head, base, from } = await sidesOf({ ...config, ...two, 'news/two.md': 'Rain.\n' }, { 'news/two.md': two['news/two.md'] })
    const unknown = new Map([...from.changes.files].map(([path, change]) => [path, { ...change, lines: undefined }]))
    const report = await check(options(repository.folder), { head, base: { ...from, tree: base, rulesFrom: 'head', changes: { files: unknown, complete: false } } })
    expect(report.findings.map(({ anchor, places }) => `${anchor} ${places[0].file}`)).toEqual(['file news/two.md'])
    expect(report.notes).toContain('Not all changed lines are known: findings in such files are told at the file.')
  })
})

describe('rules from the base', () => {
  const both = async (before: Record<string, string>, after: Record<string, string | null>): Promise<Record<'base' | 'head', Report>> => {
    const { repository, head, base, from } = await sidesOf(before, after)
    const by = (rulesFrom: 'base' | 'head'): Promise<Report> => check(options(repository.folder), { head, base: { ...from, tree: base, rulesFrom } })
    return { base: await by('base'), head: await by('head') }
  }
  const seen = ({ summary, outcome }: Report): string => `${outcome}: ${summary.new} new, ${summary.excepted} excepted, ${summary.baselined} baselined`
  const exception = `${config['factlint.yml']}exceptions:\n  - {rule: bridge-opened, reason: Both are right.}\n`
  const ignored = `<!-- factlint-ignore bridge-opened: Both are right. -->\n\n${two['news/two.md']}`
  const preview = /Those of the base branch hold here \(1 rules\); with its own, there would be (\d+) more findings? and (\d+) fewer\./
  const before = { ...config, 'news/one.md': two['news/one.md'] }

  it.each<[string, Record<string, string | null>, string, [string, string]]>([
    ['a rule that is taken out', { ...two, 'rule.yml': opened.replaceAll('bridge', 'tower') }, 'pass: 0 new, 0 excepted, 0 baselined', ['0', '1']],
    ['a rule that is made silent', { ...two, 'rule.yml': changed('contradict: error', 'contradict: none') }, 'pass: 0 new, 0 excepted, 0 baselined', ['0', '1']],
    ['an exception', { ...two, 'factlint.yml': exception }, 'pass: 0 new, 1 excepted, 0 baselined', ['0', '1']],
    ['another story', { ...two, 'factlint.yml': 'packs: [rule.yml]\n' }, 'pass: 0 new, 0 excepted, 0 baselined', ['0', '1']],
  ])('%s does not count', async (_, after, own, [more, fewer]) => {
    const { base, head } = await both(before, after)
    expect([seen(base), seen(head)]).toEqual(['fail: 1 new, 0 excepted, 0 baselined', own])
    expect(preview.exec(base.notes.join('\n'))?.slice(1)).toEqual([more, fewer])
    expect(head.notes.join('\n')).not.toMatch(preview)
    expect([base.change, head.change]).toMatchObject([{ rulesFrom: 'base', rulesChanged: true }, { rulesFrom: 'head', rulesChanged: true }])
  })
  it('a rule that comes in finds nothing yet, and is told of', async () => {
    const { base, head } = await both({ ...before, 'rule.yml': opened.replaceAll('bridge', 'tower'), 'news/two.md': two['news/two.md'] }, { 'rule.yml': opened })
    expect([base.findings.length, head.findings.length]).toEqual([0, 1])
    expect(preview.exec(base.notes.join('\n'))?.slice(1)).toEqual(['1', '0'])
  })
  it('a broken rule of the change does not break the run', async () => {
    const { base, head } = await both(before, { ...two, 'rule.yml': changed('{when:year}', '{when:yaer}') })
    expect([base.outcome, base.reason, head.outcome, head.reason]).toEqual(['fail', 'findings', 'error', 'rules'])
    expect(base.notes.join('\n')).toContain('with its own, which have 1 mistake, there would be 0 more findings and 1 fewer.')
  })
  it('a comment that comes in does not count, and is told of', async () => {
    const { base, head } = await both(before, { 'news/two.md': ignored })
    expect([seen(base), seen(head)]).toEqual(['fail: 1 new, 0 excepted, 0 baselined', 'pass: 0 new, 1 excepted, 0 baselined'])
    expect(base.notes).toEqual(['This change adds 1 `factlint-ignore` comment; it excuses nothing until a maintainer has taken it in.'])
    expect(head.notes).toEqual(['This change adds 1 `factlint-ignore` comment.'])
  })
  it('a comment that was there counts, and a copy of it does not', async () => {
    const { base } = await both({ ...before, 'news/two.md': ignored }, { 'else.md': 'Rain.\n' })
    expect([seen(base), base.notes]).toEqual(['pass: 0 new, 1 excepted, 0 baselined', []])
    const copied = await both({ ...before, 'news/two.md': ignored }, { 'news/three.md': ignored.replace('1921', '1933') })
    expect([copied.base.outcome, seen(copied.head)]).toEqual(['fail', 'pass: 0 new, 1 excepted, 0 baselined'])
    expect(copied.base.findings.map(({ state, rule }) => `${state} ${rule}`)).toEqual(['new bridge-opened', 'new rules/unused-exception'])
  })
  it('a baseline of the change does not count', async () => {
    const named = { ...before, 'factlint.yml': `${config['factlint.yml']}baseline: b.json\n`, 'b.json': '{"version": 1, "accepted": []}\n' }
    const { head: plain } = await both(before, two)
    const accepted = { rule: 'bridge-opened', fingerprint: plain.findings[0]!.fingerprints[0], moved: '', files: ['news/one.md', 'news/two.md'], values: ['1911', '1921'] }
    const { base, head } = await both(named, { ...two, 'b.json': JSON.stringify({ version: 1, accepted: [accepted] }) })
    expect([seen(base), seen(head)]).toEqual(['fail: 1 new, 0 excepted, 0 baselined', 'pass: 0 new, 0 excepted, 1 baselined'])
    expect([base.change?.rulesChanged, preview.exec(base.notes.join('\n'))?.slice(1)]).toEqual([true, ['0', '1']])
  })
})

describe('without a base', () => {
  it('that was asked for, the run is no pass and says why', async () => {
    const { repository, head } = await sidesOf({ ...config, ...two }, {})
    const report = await check(options(repository.folder), { head, base: { missing: 'the clone is shallow' } })
    expect([report.outcome, report.reason, report.change?.source, report.findings.map(({ state, reported }) => `${state} ${reported}`)]).toEqual(['error', 'no-base', 'none', ['new true']])
    expect(report.notes[0]).toBe('There is nothing to compare with: the clone is shallow. All findings are reported, as it is not known which are new.')
  })
  it('where none was asked for, all is reported', async () => {
    const { repository } = await sidesOf({ ...config, ...two }, {})
    const report = await check({ ...options(repository.folder), paths: [join(repository.folder, 'news')] })
    expect([report.outcome, report.change, report.findings.length]).toEqual(['fail', null, 1])
  })
})

describe('stories by similarity', () => {
  it('an article that is as it was gets the story that a new one makes with it', async () => {
    const quake = (what: string): string => `Quake of 5.8 shakes Orsay Island, 12 hurt in Port Lantry\n\n${what}\n`
    const { repository, head, base, from } = await sidesOf({ ...config, 'factlint.yml': 'packs: [rule.yml]\nstories: {by: similarity}\n', 'news/a.md': quake('The bridge opened in 1911.') }, { 'news/b.md': quake('The bridge opened in 1921.') })
    const { findings } = await check(options(repository.folder), { head, base: { ...from, tree: base, rulesFrom: 'head' } })
    expect(findings.map(({ story, state, places }) => ({ story, state, files: places.map(({ file }) => file).sort() }))).toEqual([{ story: 'similar: news/a.md', state: 'new', files: ['news/a.md', 'news/b.md'] }])
  })
})
