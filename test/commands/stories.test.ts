import { describe, expect, it } from 'vitest'
import { events } from '../archive/events.ts'
import { rule, run } from './run.ts'

const named = (story: string, text: string): string => `---\nstory: ${story}\n---\n\n${text}`

describe('factlint stories', () => {
  it('shows the stories, their articles and dates, what they share, and counts the rest', async () => {
    const { status, out } = await run({ ...events, '2031-03-04-alone.txt': 'The choir of Elmstead sang.' }, 'stories', '--stories', 'similarity')
    expect(status).toBe(0)
    expect(out).toMatch(/^similar: march-alert\.txt: 3 articles\n  undated {5}march-alert\.txt\n/)
    expect(out).toMatch(/  shared: .*Ilse Brandvold.*\n\nsimilar: september-alert\.txt: 3 articles/)
    expect(out).toMatch(/\n2 stories of 6 articles; 1 article alone\.\n$/)
  })

  it('gives them as JSON', async () => {
    const { out } = await run({ '2031-03-04-a.txt': events['march-alert.txt']!, '2031-03-05-b.txt': events['march-report.txt']!, 'c.txt': 'Alone.' }, 'stories', '--stories', 'similarity', '--format', 'json')
    const { version, stories, alone } = JSON.parse(out)
    expect({ version, alone }).toEqual({ version: 1, alone: 1 })
    expect(stories).toMatchObject([{ story: 'similar: 2031-03-04-a.txt', articles: [{ file: '2031-03-04-a.txt', date: '2031-03-04' }, { file: '2031-03-05-b.txt', date: '2031-03-05' }] }])
    expect(stories[0].shared).toContainEqual({ text: 'Ilse Brandvold', articles: 2 })
  })

  it('leaves the articles that name their story to it', async () => {
    const files = { 'a.md': named('quake', events['march-alert.txt']!), 'b.md': events['march-report.txt']!, 'c.md': events['march-report.txt']! }
    const { stories } = JSON.parse((await run(files, 'stories', '--stories', 'similarity', '--format', 'json')).out)
    expect(stories.map(({ articles }: { articles: { file: string }[] }) => articles.map(({ file }) => file))).toEqual([['a.md'], ['b.md', 'c.md']])
    const { 'c.md': _, ...two } = files
    expect((await run(two, 'stories', '--stories', 'similarity')).out).toContain('1 story of 1 article; 1 article alone.')
  })

  it('goes by the configuration, and says where there is none', async () => {
    expect((await run({ ...events, 'factlint.yml': 'stories: {by: similarity}' }, 'stories')).out).toContain('2 stories of 6 articles')
    expect((await run(events, 'stories')).out).toMatch(/0 stories of 0 articles; 6 articles alone\.\nNothing says how/)
    expect((await run({ 'r.yml': rule }, 'stories')).status).toBe(2)
  })

  it('shows no character of a file name that acts on a terminal', async () => {
    const { out } = await run({ 'a\u001B[31m.txt': events['march-alert.txt']!, 'b.txt': events['march-report.txt']! }, 'stories', '--stories', 'similarity')
    expect(out).not.toContain('\u001B')
  })
})

describe('factlint check --stories similarity', () => {
  const talks = (path: string, how: string): string => `${events[path]!}\n\nThe talks lasted ${how}.`

  it('compares what the articles of one event say, and nothing of two', async () => {
    const files = { 'r.yml': rule, 'a.txt': talks('march-alert.txt', 'two hours'), 'b.txt': talks('march-report.txt', 'five hours'), 'c.txt': talks('september-alert.txt', 'nine hours') }
    const { findings } = JSON.parse((await run(files, 'check', '--rules', 'r.yml', '--stories', 'similarity', '--format', 'json')).out)
    expect(findings.map(({ places }: { places: { file: string }[] }) => places.map(({ file }) => file).sort())).toEqual([['a.txt', 'b.txt']])
    expect((await run(files, 'check', '--rules', 'r.yml', '--format', 'json')).out).toContain('"findings": []')
  })

  it('keeps fingerprints when an earlier article gives the story another name', async () => {
    const prints = async (more: Record<string, string>): Promise<unknown[]> => {
      const files = { 'r.yml': rule, 'b.txt': talks('march-alert.txt', 'two hours'), 'c.txt': talks('march-report.txt', 'five hours'), ...more }
      const { findings } = JSON.parse((await run(files, 'check', '--rules', 'r.yml', '--stories', 'similarity', '--format', 'json')).out)
      return findings.map(({ story, fingerprints }: { story: string; fingerprints: string[] }) => [story, ...fingerprints])
    }
    const [[before, print]] = (await prints({})) as [string[]]
    const [[after, ...same]] = (await prints({ 'a.txt': events['march-update.txt']! })) as [string[]]
    expect([before, after]).toEqual(['similar: b.txt', 'similar: a.txt'])
    expect(same).toEqual([print])
  })
})
