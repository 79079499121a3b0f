import { describe, expect, it } from 'vitest'
import { starterRules } from '../src/archive/packs.ts'
import { readConfig } from '../src/ruleset/config.ts'
import { articleGlobs, folderIsStory, globBeside, starterConfig, starterWorkflow, type Surveyed } from '../src/starter.ts'

const articles = (paths: readonly string[], dates: readonly number[] = []): Surveyed[] => paths.map((path, at) => ({ path, date: dates[at], storied: false }))

describe('globBeside', () => {
  it.each([
    ['README.md', '**/README.md'], ['docs/readme.de.md', '**/readme.de.md'], ['CHANGELOG.md', '**/CHANGELOG.md'], ['LICENSE-MIT.txt', '**/LICENSE-MIT.txt'], ['requirements-dev.txt', '**/requirements-dev.txt'],
    ['web/dist/a.html', '**/dist/**'], ['tests/a.md', '**/tests/**'], ['_layouts/post.html', '**/_layouts/**'],
  ])('leaves %s out', (path, glob) => expect(globBeside(path)).toBe(glob))
  it.each(['history-of-rome.md', 'news/security-council-meets.md', 'changes-in-the-north.md', 'notice-to-sailors.md', 'testimony/day-one.md', 'distance/run.md', 'a.md'])('takes %s', (path) => expect(globBeside(path)).toBeUndefined())
})

describe('articleGlobs', () => {
  const globs = (paths: readonly string[], others: readonly string[] = []): string[] => articleGlobs({ articles: articles(paths), others })
  it('names the sections in which all articles lie', () => expect(globs(['news/a.md', 'docs/b/c.md', 'news/d.md'])).toEqual(['docs/**', 'news/**']))
  it('names no other folders, for the next one would be left out', () => expect(globs(['bridge-opens/a.md', 'news/b.md'])).toEqual([]))
  it('takes all where one lies at the top', () => expect(globs(['a.md', 'news/b.md'])).toEqual([]))
  it('leaves out what is beside them', () => expect([globs(['a.md'], ['**/README.md']), globs(['news/a.md'], ['**/README.md'])]).toEqual([['**', '!**/README.md'], ['news/**', '!**/README.md']]))
  it('names nothing where nothing lies', () => expect(globs([])).toEqual([]))
})

describe('folderIsStory', () => {
  it.each([
    ['folders of a few articles below a section', articles(['news/bridge-opens/a.md', 'news/bridge-opens/b.md', 'news/flood/a.md', 'news/flood/b.md'])],
    ['three such at the top', articles(['bridge-opens/a.md', 'bridge-opens/b.md', 'flood/a.md', 'flood/b.md', 'vote/a.md', 'vote/b.md'])],
    ['within two months', articles(['news/flood/a.md', 'news/flood/b.md'], [20_000, 20_060])],
  ])('%s', (_, list) => expect(folderIsStory(list)).toBe(true))
  it.each([
    ['no articles', []],
    ['two folders at the top', articles(['flood/a.md', 'flood/b.md', 'vote/a.md', 'vote/b.md'])],
    ['sections', articles(['docs/guide/a.md', 'docs/guide/b.md', 'docs/reference/a.md', 'docs/reference/b.md'])],
    ['years and months', articles(['news/2025/08/a.md', 'news/2025/08/b.md', 'news/2025-09/a.md', 'news/2025-09/b.md'])],
    ['languages', articles(['docs/en/a.md', 'docs/en/b.md', 'docs/pt-br/a.md', 'docs/pt-br/b.md'])],
    ['more than two months', articles(['news/flood/a.md', 'news/flood/b.md'], [20_000, 20_061])],
    ['one article each', articles(['news/flood/a.md', 'news/vote/a.md'])],
    ['very many', articles(Array.from({ length: 31 }, (_, at) => `news/flood/${at}.md`))],
    ['the lesser part', articles(['news/flood/a.md', 'news/flood/b.md', 'a.md', 'b.md', 'c.md'])],
  ])('not: %s', (_, list) => expect(folderIsStory(list)).toBe(false))
})

describe('starterConfig', () => {
  it.each([
    ['nothing', { articles: [], others: [] }],
    ['stories by folder', { articles: articles(['bridge/a.md', 'bridge/b.md', 'flood/a.md', 'flood/b.md', 'vote/a.md', 'vote/b.md']), others: ['**/README.md', 'a "b": #c/**'] }],
    ['stories that articles name', { articles: [{ path: 'news/a.md', date: 1, storied: true }], others: [] }],
  ])('is read without problems, also where its comments are taken away: %s', (_, survey) => {
    const text = starterConfig(survey, 'rules')
    const config = readConfig('factlint.yml', text)
    expect(config.problems).toEqual([])
    expect(config.articles).toEqual(articleGlobs(survey))
    expect(config.stories).toEqual(readConfig('factlint.yml', folderIsStory(survey.articles) ? 'stories: {by: folder}' : '').stories)
    const opened = text.replace(/^# (?=(?:articles|dates|spellings|overrides):|stories: \{)|^#(?= {3})/gm, '')
    expect(opened.match(/^#/gm)!.length).toBeLessThan(text.match(/^#/gm)!.length)
    expect(readConfig('factlint.yml', opened).problems).toEqual([])
  })
})

it('the first rules go by the names of their files, by which they are counted', () => {
  for (const { name, source } of starterRules()) expect([name, /^ {2}- id: (.*)$/m.exec(source)?.[1]]).toEqual([name, name.replace('.yml', '')])
})

it('a workflow of a folder says so', () => {
  const address = { uses: 'OWNER/factlint@COMMIT', version: 'v0.1.0' }
  expect(starterWorkflow(address, 'a "b"')).toBe(`${starterWorkflow(address)}          working-directory: "a \\"b\\""\n`)
})
