import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import type { Finding, ReportOptions } from '../../src/model/index.ts'
import { rdjson } from '../../src/reporters/rdjson.ts'
import { hostile } from './hostile.ts'
import { finding, place, report } from './sample.ts'

interface Position { readonly line: number; readonly column?: number }
interface Range { readonly start: Position; readonly end: Position }
interface Location { readonly path: string; readonly range: Range }
interface Diagnostic {
  readonly message: string
  readonly location: Location
  readonly severity: string
  readonly code: { readonly value: string }
  readonly original_output: string
  readonly related_locations?: readonly { readonly message: string; readonly location: Location }[]
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[]
}

const render = (findings: readonly Finding[], options: Partial<ReportOptions> = {}): readonly Diagnostic[] => {
  const result = JSON.parse(rdjson.render(report(findings), { color: false, width: 80, ...options })) as { source: object; diagnostics: readonly Diagnostic[] }
  expect([Object.keys(result), result.source]).toEqual([['source', 'diagnostics'], { name: 'factlint' }])
  return result.diagnostics
}

/** Only the keys and kinds of value that reviewdog's messages have. */
function expectFormat(diagnostics: readonly Diagnostic[]): void {
  const position = (at: Position): void => {
    expect(Object.keys(at).filter((key) => !['line', 'column'].includes(key))).toEqual([])
    for (const number of Object.values(at)) expect(number >= 1 && Number.isInteger(number) && number < 2 ** 31).toBe(true)
  }
  const range = ({ start, end, ...rest }: Range): void => {
    expect(rest).toEqual({})
    position(start)
    position(end)
    expect(start.column === undefined).toBe(end.column === undefined)
  }
  const location = (at: Location): void => {
    expect(Object.keys(at)).toEqual(['path', 'range'])
    expect(at.path).not.toMatch(/^$|^\/|\p{Cs}/u)
    range(at.range)
  }
  for (const { message, severity, code, original_output: original, related_locations: related = [], suggestions = [], ...rest } of diagnostics) {
    expect(Object.keys(rest)).toEqual(['location'])
    expect(Object.keys(code)).toEqual(['value'])
    expect(['ERROR', 'WARNING', 'INFO']).toContain(severity)
    for (const text of [message, original, code.value, ...related.map((one) => one.message), ...suggestions.map((one) => one.text)]) expect(text).not.toMatch(/\p{Cs}/u)
    location(rest.location)
    for (const one of related) location(one.location)
    for (const one of suggestions) range(one.range)
  }
}

it('tells each finding with its severity, rule and other places', () => {
  const diagnostics = render([finding({ severity: 'error' }), finding(), finding({ severity: 'notice' })])
  expectFormat(diagnostics)
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['ERROR', 'WARNING', 'INFO'])
  const message = 'The mayor took office in 2019 here, in 2001 in articles/b.md. Both count from the day of taking office, which is one day.'
  expect(diagnostics[1]).toEqual({
    message: `${message} See articles/b.md, line 3.`,
    location: { path: 'articles/a.md', range: { start: { line: 28 }, end: { line: 28 } } },
    severity: 'WARNING',
    code: { value: 'mayor-since' },
    original_output: `articles/a.md:28: warning: ${message}`,
    related_locations: [{ message: '2001 (2025-08-16): “She has been mayor since 2001.”', location: { path: 'articles/b.md', range: { start: { line: 3 }, end: { line: 3 } } } }],
  })
})

it('leaves out what is fixed, not reported, or nowhere in the repository', () => {
  const fact = place({ file: 'factlint:rules/facts/town.yml', line: 7 })
  const diagnostics = render([finding({ state: 'unchanged' }), finding({ state: 'fixed' }), finding({ reported: false }), finding({ places: [fact] }), finding({ places: [place({ file: '../a.md' })] }), finding({ places: [fact, place()] })], { folder: 'docs' })
  expect(diagnostics.map(({ location, related_locations: related }) => [location.path, related?.length])).toEqual([['docs/articles/a.md', 1], ['a.md', undefined], ['docs/articles/a.md', undefined]])
  expect(diagnostics[2]!.message).toMatch(/See factlint:\u200Brules\/facts\/town\.yml, line 7\.$/)
})

describe('columns are bytes of UTF-8', () => {
  const first = 'é 👩‍🚀 東京'
  const source = `\uFEFFx\r\n${first} since 2019.\rend`
  const at = (column: number, line = 2, endColumn = column + 10): Finding => finding({ places: [place({ line, column, endLine: line, endColumn })], suggestion: { place: place({ line, column, endLine: line, endColumn }), text: 'since 2001', certain: true } })
  const bytes = Buffer.byteLength(first)

  it('of a line with emoji', () => {
    const [diagnostic] = render([at(first.length + 2)], { source: () => source })
    const range = { start: { line: 2, column: bytes + 2 }, end: { line: 2, column: bytes + 12 } }
    expect(diagnostic!.location.range).toEqual(range)
    expect(diagnostic!.suggestions).toEqual([{ range, text: 'since 2001' }])
    expect(Buffer.from(`${first} since 2019.`).subarray(range.start.column - 1, range.end.column - 1).toString()).toBe('since 2019')
  })

  it('of a line behind a byte order mark', () => expect(render([at(2, 1, 3)], { source: () => source })[0]!.location.range).toEqual({ start: { line: 1, column: 4 }, end: { line: 1, column: 5 } }))

  it('and are not told where the text is not known, or has no such line', () => {
    for (const known of [undefined, () => undefined, () => 'one line']) {
      const [diagnostic] = render([at(3)], known ? { source: known } : {})
      expect([diagnostic!.location.range, diagnostic!.suggestions]).toEqual([{ start: { line: 2 }, end: { line: 2 } }, undefined])
    }
  })
})

it('suggests only what is certain, in the file of the diagnostic', () => {
  const suggestion = { place: place(), text: 'since 2001', certain: true }
  const source = (): string => 'x\n'.repeat(40)
  const diagnostics = render([finding({ suggestion }), finding({ suggestion: { ...suggestion, certain: false } }), finding({ suggestion: { ...suggestion, place: place({ file: 'c.md' }) } }), finding()], { source })
  expect(diagnostics.map(({ suggestions }) => suggestions?.length)).toEqual([1, undefined, undefined, undefined])
})

it('keeps file names as they are', () => {
  const names = ['a b#c%20d?.md', '東京/[x](y)\\z.md', 'c:d/e&f.md']
  expect(render(names.map((file) => finding({ places: [place({ file })] }))).map(({ location }) => location.path)).toEqual(names)
})

/** The types of node that Markdown makes of a text, and the text that it shows. */
function readMarkdown(markdown: string): { types: string[]; shown: string } {
  const types: string[] = []
  let shown = ''
  const walk = (node: { type: string; value?: string; children?: unknown[] }): void => {
    types.push(node.type)
    if (node.type === 'text') shown += node.value!
    for (const child of node.children ?? []) walk(child as typeof node)
  }
  walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  return { types, shown }
}

it('a message looks the same as plain text and as Markdown', () => {
  const text = 'A &amp; B <b> of @desk, #12: http://e.org [x](y) at 5f3c0de1.'
  const [{ message }] = render([finding({ message: text, why: '', places: [place()] })]) as [Diagnostic]
  expect([message, readMarkdown(message).shown].map((one) => one.replaceAll('\u200B', ''))).toEqual([text, text])
})

it('hostile text is text to those who take the message for Markdown', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const suggestion = { place: place({ file: `a${text}.md` }), text, certain: true }
      const findings = [finding({ rule: `r${text}`, message: `The mayor ${text}`, why: text, suggestion, places: [place({ file: `a${text}.md` }), place({ file: `b${text}.md`, value: text, sentence: `x ${text}` })] })]
      const written = rdjson.render(report(findings), { color: false, width: 80, source: () => 'x\n'.repeat(40) })
      expect(written).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\p{Cs}]|##\[/u)
      const diagnostics = (JSON.parse(written) as { diagnostics: readonly Diagnostic[] }).diagnostics
      expectFormat(diagnostics)
      const texts = diagnostics.flatMap(({ message, related_locations: related = [] }) => [message, ...related.map((one) => one.message)])
      for (const one of texts) {
        const { types, shown } = readMarkdown(one)
        expect(types.filter((type) => ['link', 'image', 'html', 'linkReference', 'imageReference', 'definition', 'footnoteDefinition', 'footnoteReference'].includes(type))).toEqual([])
        expect(shown).not.toMatch(/@[\w-]|#\d|\bGH-\d|:\/\/|\bwww\.|:[a-z]+:|\b5f3c0de1\b/)
      }
    }),
    { numRuns: 500 },
  )
})
