import { parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/archive/article.ts'
import { dateOfDateline, dateOfPath, readMetaDate } from '../../src/archive/dating.ts'
import { formatDay, parseIsoDay } from '../../src/language/days.ts'
import { loadFormat } from '../../src/formats/index.ts'
import { html } from '../../src/formats/html.ts'
import { markdown } from '../../src/formats/markdown.ts'
import { text } from '../../src/formats/text.ts'

await loadFormat('a.md')
await loadFormat('a.html')
const shown = (day: number | undefined): string | undefined => (day === undefined ? undefined : formatDay(day))

describe('dates', () => {
  it.each<[string, string | undefined]>([
    ['2025-08-16-title.md', '2025-08-16'], ['posts/2025-08-16.md', '2025-08-16'], ['content/2025/08/16/title.md', '2025-08-16'], ['news_2025_08_16.txt', '2025-08-16'], ['content/2025/08/title.md', '2025-08-01'],
    ['content/2025-08/title.md', '2025-08-01'], ['2025-13-16-title.md', undefined], ['2025-02-30.md', undefined], ['content/2025/title.md', undefined], ['1025-08-16.md', undefined], ['12025-08-16.md', undefined],
    ['2025-08-167.md', undefined], ['a.md', undefined],
  ])('path %s: %s', (path, expected) => expect(shown(dateOfPath(path))).toBe(expected))

  it.each<[string, string | undefined, string | undefined]>([
    ['BERLIN, Aug 16 (Newsroom) — Ministers met.', '2025-09-01', '2025-08-16'], ['BERLIN, Dec. 30 — Ministers met.', '2025-01-02', '2024-12-30'], ['WASHINGTON, D.C., August 16, 2025 – They met.', undefined, '2025-08-16'],
    ['PARIS — 16 August 2025 — They met.', undefined, '2025-08-16'], ['BERLIN, Aug 16 — They met.', undefined, undefined], ['BERLIN, Feb 30, 2025 — They met.', undefined, undefined], ['Berlin, Aug 16 — They met.', '2025-09-01', undefined],
    ['BERLIN — They met on Aug 16.', '2025-09-01', undefined], ['BERLIN, Foo 16 — They met.', '2025-09-01', undefined],
  ])('dateline %j near %s: %s', (source, near, expected) => expect(shown(dateOfDateline(source, near === undefined ? undefined : parseIsoDay(near)))).toBe(expected))

  it.each<[string, string | undefined]>([
    ['2025-08-16', '2025-08-16'], ['2025-08-16T09:30:00+02:00', '2025-08-16'], ['2025-08-16 09:30', '2025-08-16'], ['2025/08/16', '2025-08-16'], ['16 August 2025', '2025-08-16'], ['August 16, 2025', '2025-08-16'],
    ['Sat, 16 Aug 2025 09:30:00 GMT', '2025-08-16'], ['16th', undefined], ['2025-02-30', undefined], ['soon', undefined], ['', undefined],
  ])('front matter %j: %s', (written, expected) => expect(shown(readMetaDate(written))).toBe(expected))
})

describe('readArticle', () => {
  const read = (source: string, { path = 'a.md', story, date, format = markdown }: { path?: string; story?: string; date?: string; format?: typeof markdown } = {}): ReturnType<typeof readArticle> =>
    readArticle(path, source, format, { story, date: date === undefined ? undefined : parseIsoDay(date), parseToml })

  it('finds the dateline behind title, standfirst and heading', () => {
    const { article } = read('---\ntitle: A\nstandfirst: B\nsummary: C\n---\n# D\n\nBERLIN, August 16, 2025 — They met.')
    expect(article.date).toBe(parseIsoDay('2025-08-16'))
  })

  it('front matter goes before the path, the path before a dateline, a dateline before what the run says', () => {
    const [front, dateline] = ['---\ndate: 2021-01-01\n---\n', 'BERLIN, March 3, 2023 — They met.\n']
    const dateOf = (source: string, path: string): string | undefined => shown(read(source, { path, date: '2024-04-04' }).article.date)
    expect(dateOf(front + dateline, '2022-02-02.md')).toBe('2021-01-01')
    expect(dateOf(dateline, '2022-02-02.md')).toBe('2022-02-02')
    expect(dateOf(dateline, 'a.md')).toBe('2023-03-03')
    expect(dateOf('They met.', 'a.md')).toBe('2024-04-04')
    expect(shown(read('They met.').article.date)).toBeUndefined()
  })
  it.each<[string, string]>([
    ['YAML', '---\ndate: 2025-08-16\nstory: summit\nid: x1\n---\nText.'], ['YAML in quotation marks', '---\ndate: "2025-08-16"\nstory: \'summit\'\nid: x1\n---\nText.'],
    ['YAML that is not plain', '---\ndate: >-\n  2025-08-16\nstory: &s summit\nid: x1\n---\nText.'], ['YAML with Windows line ends', '---\r\ndate: 2025-08-16\r\nstory: summit\r\nid: x1\r\n---\r\nText.'],
    ['YAML after a byte order mark', '\uFEFF---\ndate: 2025-08-16\nstory: summit\nid: x1\n---\nText.'], ['TOML', '+++\ndate = 2025-08-16\nstory = "summit"\nid = "x1"\n+++\nText.'],
    ['TOML with a time', '+++\ndate = 2025-08-16T09:30:00\nstory = "summit"\nid = "x1"\n+++\nText.'], ['other names', '---\npublishDate: 2025-08-16T00:00:00Z\nstory: summit\nid: x1\n---\nText.'],
  ])('%s', (_, source) => {
    const { article, problems } = read(source, { story: 'other' })
    expect(problems).toEqual([])
    expect([shown(article.date), article.story, article.id]).toEqual(['2025-08-16', 'summit', 'x1'])
  })
  it('plain text and HTML have dates too', () => {
    expect(shown(read('---\ndate: 2025-08-16\n---\nText.', { format: text, path: 'a.txt' }).article.date)).toBe('2025-08-16')
    expect(shown(read('<html><head><meta property="article:published_time" content="2025-08-16T09:00:00Z"></head><body><p>Text.</p></body></html>', { format: html, path: 'a.html' }).article.date)).toBe('2025-08-16')
  })
  it('what cannot be read is told, and the rest holds', () => {
    expect(read('---\ndate: someday\nstory: s\n---\nText.')).toMatchObject({ problems: [expect.stringContaining('the date `someday`')], article: { story: 's', date: undefined } })
    expect(read('---\ndate: [\n---\nText.').problems).toEqual([expect.stringContaining('the front matter cannot be read')])
    expect(read('---\ndate: 2025-08-16\nText.').problems).toHaveLength(1)
  })
})
