import { describe, expect, it } from 'vitest'
import { makePlaces } from '../../src/compare/place.ts'
import { makeStoryTables, type TableLimits } from '../../src/compare/story-tables.ts'
import type { Claim, StoryTable } from '../../src/model/index.ts'
import { load } from '../finders/harness.ts'
import { run, type Text } from './harness.ts'

const ruleset = load(`
entities:
  harbour: {type: event, name: harbour, began: 1900-05-01}
  bridge: {type: event, name: bridge}
rules:
  - id: since
    title: When the mayor took office
    status: active
    claim:
      say: the mayor since {n:year}
      key: [story]
      value: n
    compare: {with: [article, story]}
  - id: opened
    title: When it opened
    status: active
    claim:
      say: the {what:event} opened in {n:year}
      key: [what]
      value: n
    compare: {with: [article, archive, facts], fact: began}
  - id: closed
    title: When it closed
    status: active
    claim:
      say: the {what:event} closed in {n:year}
      key: [story, what]
      value: n
    compare: {with: [story]}
`)

function tablesOf(texts: readonly Text[], limits?: TableLimits): { tables: readonly StoryTable[]; notes: readonly string[]; claims: readonly Claim[] } {
  const { claims, comparison } = run(ruleset, texts)
  const sources = new Map([...ruleset.sources, ...texts.map(({ path, text }) => [path, text] as const)])
  const places = makePlaces((file) => ({ source: sources.get(file) ?? '' }), ruleset)
  return { ...makeStoryTables(claims, comparison.conflicts, ruleset, places, limits), claims }
}

/** A table as lines: `since | 2019 | 2020 | contradict`. */
function shown({ rows }: StoryTable): string[] {
  return rows.map(({ rule, cells, verdict }) => [rule, ...cells.map((cell) => cell.map(({ value }) => value).join(' + ')), verdict].join(' | '))
}

const since = (year: number): string => `She is the mayor since ${year}.`
const opened = (what: string, year: number): string => `It is said that the ${what} opened in ${year}.`

describe('makeStoryTables', () => {
  it('puts what articles say side by side, by date and path', () => {
    const { tables: [table] } = tablesOf([
      { path: 'c.md', text: since(2019), date: '2025-01-01' },
      { path: 'b.md', text: since(2019), date: '2025-01-02' },
      { path: 'a.md', text: since(2020), date: '2025-01-02' },
    ])
    expect(table!.articles).toEqual([{ file: 'c.md', date: '2025-01-01' }, { file: 'a.md', date: '2025-01-02' }, { file: 'b.md', date: '2025-01-02' }])
    expect(shown(table!)).toEqual(['since | 2019 | 2020 | 2019 | contradict'])
    expect(table!.rows[0]).toMatchObject({ title: 'When the mayor took office', key: 's' })
    expect(table!.rows[0]!.cells[0]![0]).toMatchObject({ file: 'c.md', line: 1, text: 'the mayor since 2019', date: '2025-01-01' })
  })

  it.each<[string, string, string, string[]]>([
    ['the same', since(2019), since(2019), ['since | 2019 | 2019 | agree']],
    ['each value once', `${since(2019)}\n\n${since(2019)}\n\n${since(2020)}`, since(2019), ['since | 2019 + 2020 | 2019 | contradict']],
    ['what one article alone says last', `${opened('bridge', 1950)}\n\n${since(2019)}`, since(2019), ['since | 2019 | 2019 | agree', 'opened | 1950 |  | unknown']],
    ['conflicts first', `${opened('bridge', 1950)}\n\n${since(2019)}`, `${opened('bridge', 1950)}\n\n${since(2020)}`, ['since | 2019 | 2020 | contradict', 'opened | 1950 | 1950 | agree']],
    ['one article against itself', `${since(2019)}\n\n${since(2020)}`, opened('bridge', 1950), ['since | 2019 + 2020 |  | contradict', 'opened |  | 1950 | unknown']],
    ['against a reference fact, which is no article', opened('harbour', 1950), opened('bridge', 1950), ['opened | 1950 |  | contradict', 'opened |  | 1950 | unknown']],
  ])('%s', (_, a, b, lines) => {
    const { tables } = tablesOf([{ path: 'a.md', text: a }, { path: 'b.md', text: b }])
    expect(tables.map(shown)).toEqual([lines])
  })

  it('shows the first place of each value, those in a conflict before others, and articles without a date last', () => {
    const closed = (year: number): string => `It is said that the bridge closed in ${year}.`
    const { tables: [table] } = tablesOf([{ path: 'a.md', text: [1950, 1960, 1950, 1960].map(closed).join('\n\n'), date: '' }, { path: 'b.md', text: closed(1950) }])
    expect(table!.articles).toEqual([{ file: 'b.md', date: '2025-08-16' }, { file: 'a.md', date: null }])
    expect(shown(table!)).toEqual(['closed | 1950 | 1960 + 1950 | contradict'])
    expect(table!.rows[0]!.cells[1]!.map(({ line }) => line)).toEqual([3, 1])
  })

  it('makes a row of each key, readable', () => {
    const text = 'It is said that the bridge closed in 1950.\n\nIt is said that the harbour closed in 1960.'
    const { tables } = tablesOf([{ path: 'a.md', text }, { path: 'b.md', text }])
    expect(tables[0]!.rows.map(({ key }) => key)).toEqual(['s · bridge', 's · harbour'])
  })

  it('has a table for each story of two articles, those with conflicts first', () => {
    const stories: readonly (readonly [string | undefined, ...number[]])[] = [['one', 2019], ['same', 2019, 2019], ['zoo', 2019, 2020], [undefined, 2019, 2020]]
    const { tables } = tablesOf(stories.flatMap(([story, ...years]) => years.map((year, at) => ({ path: `${story}/${at}.md`, text: since(year), story }))))
    expect(tables.map(({ story }) => story)).toEqual(['zoo', 'same'])
  })

  it('marks no conflict with an article of another story', () => {
    const texts = [['p', 1950], ['p', 1950], ['q', 1960], ['q', 1960]] as const
    const { tables } = tablesOf(texts.map(([story, year], at) => ({ path: `${at}.md`, text: opened('bridge', year), story })))
    expect(tables.map(shown)).toEqual([['opened | 1950 | 1950 | agree'], ['opened | 1960 | 1960 | agree']])
  })

  it('counts what it leaves out, and keeps the articles of conflicts', () => {
    const texts = Array.from({ length: 9 }, (_, at) => ({ path: `${at}.md`, text: at === 8 ? since(2020) : `${since(2019)}\n\n${opened('bridge', 1950 + at)}` }))
    const { tables: [table], notes } = tablesOf([...texts, ...texts.map((one) => ({ ...one, path: `t${one.path}`, story: 't' }))], { stories: 1, rows: 1, articles: 2 })
    expect(table!.left).toEqual({ rows: 1, articles: 7 })
    expect(table!.articles).toHaveLength(2)
    expect(table!.rows).toHaveLength(1)
    expect(notes).toEqual(['1 more story has no table here, as there are more than 1.'])
    const calm = Array.from({ length: 4 }, (_, at) => ({ path: `${at}.md`, text: at < 2 ? opened('bridge', 1950) : since(2019 + at) }))
    expect(tablesOf(calm, { stories: 1, rows: 9, articles: 2 }).tables[0]).toMatchObject({ articles: [{ file: '2.md' }, { file: '3.md' }], rows: [{ rule: 'since' }], left: { rows: 1, articles: 2 } })
  })

  it('has nothing to say of no claims', () => expect(tablesOf([])).toMatchObject({ tables: [], notes: [] }))
})
