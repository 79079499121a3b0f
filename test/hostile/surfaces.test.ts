import fc from 'fast-check'
import { parse, type DefaultTreeAdapterMap } from 'parse5'
import { expect, it } from 'vitest'
import { checkAnnotation } from '../../src/github/check-annotation.ts'
import { renderComment } from '../../src/github/comment-body.ts'
import { renderFileComment, renderGone, renderReviewComment } from '../../src/github/review-body.ts'
import { suggestionBlock } from '../../src/github/suggestion-block.ts'
import type { Finding, Place, Report, ReportOptions, StoryTable } from '../../src/model/index.ts'
import { annotations } from '../../src/reporters/annotations.ts'
import { html } from '../../src/reporters/html.ts'
import { json } from '../../src/reporters/json.ts'
import { markdown } from '../../src/reporters/markdown.ts'
import { rdjson } from '../../src/reporters/rdjson.ts'
import { sarif } from '../../src/reporters/sarif.ts'
import { terminal } from '../../src/reporters/terminal.ts'
import { readCommands } from '../action/commands.ts'
import { live, readPage, shapeOf } from '../github/markdown-shape.ts'
import { hostile } from '../reporters/hostile.ts'
import { finding, place, report } from '../reporters/sample.ts'

/** More with `SURFACE_STRINGS=1000000`, others with `SURFACE_SEED=2`. */
const wanted = Number(process.env['SURFACE_STRINGS'] ?? 100_000)
const seed = Number(process.env['SURFACE_SEED'] ?? 1)
/** Findings of a report, and the strings that one takes up. */
const findings = 4
const places = 5
const perFinding = 9 + 5 * places
const perReport = findings * perFinding

/** Each call gives the next string. */
type Next = () => string

function placeOf(next: Next, side: string): Place {
  const [before, text, after] = [next(), next(), next()]
  return place({ file: `f${next()}`, text: `t${text}`, value: `${side}${next()}`, sentence: `s${before}t${text}${after}`, at: before.length + 1 })
}

function findingOf(next: Next, at: number): Finding {
  const [one, ...others] = Array.from({ length: places }, (_, side) => placeOf(next, `v${side}`)) as [Place, ...Place[]]
  const suggestion = { place: one, text: `x${next()}`, certain: true }
  return finding({ rule: `r${next()}`, title: `t${next()}`, pack: `p${next()}`, key: `k${next()}`, story: `y${next()}`, message: `m${next()}`, why: `w${next()}`, fingerprints: [`f${next()}`], places: [one, ...others], suggestion, severity: (['error', 'warning', 'notice'] as const)[at % 3]! })
}

/** A report of which every text that can be a stranger's is the next string behind a letter. */
function reportOf(next: Next): Report {
  const list = Array.from({ length: findings }, (_, at) => findingOf(next, at))
  const [{ rule, title, pack, key, message, why, places: [one, other] }] = list as [Finding]
  const table: StoryTable = { story: key, articles: [{ file: one.file, date: null }, { file: other!.file, date: null }], rows: [{ rule, title, key, verdict: 'contradict', cells: [[one], [other!]] }], left: { rows: 0, articles: 0 } }
  return report(list, { skipped: [{ file: one.file, why }], rules: [{ id: rule, claims: 1, agree: 0, strain: 0, contradict: 1, title, pack, note: message, find: 'phrases', status: 'active' }] }, {
    change: { base: 'b'.repeat(40), head: 'a'.repeat(40), source: 'git', complete: true, files: 1, scope: 'new', rulesFrom: 'head', rulesChanged: false },
    accepted: [{ rule, by: 'ignore', reason: message, place: one, fresh: true }], notes: [message], stories: [table],
  })
}

const link = (): string => 'https://github.com/o/r/blob/c/a.md?plain=1#L1'
const options: ReportOptions = { color: true, width: 100, link, run: 'https://github.com/o/r/actions/runs/1', version: '1.0.0' }

/** The pages of Markdown that a report becomes; reports take turns, as reading such a page takes longer than all else. */
const pages: readonly ((given: Report) => string)[] = [
  (given) => markdown.render(given, options),
  (given) => renderComment(given, options, { head: 'a'.repeat(40), told: 0, label: given.findings[0]!.message }),
  (given) => given.findings.map((one) => renderReviewComment(one, '', options)).join('\n\n'),
  (given) => given.findings.map((one) => renderFileComment(one, options)).join('\n\n'),
  (given) => given.findings.map((one) => renderGone('0'.repeat(20), renderReviewComment(one, '', options).split('\n').slice(1).join('\n'), 'a'.repeat(40))).join('\n\n'),
]

type Node = DefaultTreeAdapterMap['node']

/** Tags and names of attributes of a page, as they lie in each other. */
function skeletonOf(node: Node): string {
  const inside = 'childNodes' in node ? node.childNodes.map(skeletonOf).join('') : ''
  return 'tagName' in node ? `<${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}>${inside}</>` : inside
}

function addressesOf(node: Node): string[] {
  const own = 'tagName' in node ? node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value) : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(addressesOf) : [])]
}

/** What may stand in a log without acting on it: text, line ends, and our own colours. */
const acts = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/
const colours = /\u001B\[(?:0|1|2|1;3[1236]|1;32|1;4)m/g
const markers = /^<!-- factlint:finding print=[0-9a-f]{20} state=(?:open|gone) -->$/

/** The shape of a page but for the findings that its markers name. */
const withoutMarkers = (shape: readonly string[]): string[] => shape.map((one) => (markers.test(one) ? '<!-- marker -->' : one))

const usual = reportOf(() => 'a')
const usualShapes = pages.map((render) => withoutMarkers(shapeOf(render(usual))))
const usualSkeleton = skeletonOf(parse(html.render(usual, options)))

function expectHarmless(given: Report, turn: number): void {
  const log = terminal.render(given, options)
  expect(log.replace(colours, '')).not.toMatch(acts)
  expect(readCommands(log)).toEqual([])

  const commands = annotations.render(given, options)
  expect(commands.replaceAll('\n', '')).not.toMatch(acts)
  expect(readCommands(commands).map(({ name }) => name)).toEqual(readCommands(annotations.render(usual, options)).map(({ name }) => name))

  const page = pages[turn % pages.length]!(given)
  const { shape, text } = readPage(page)
  expect(withoutMarkers(shape)).toEqual(usualShapes[turn % pages.length])
  expect(text).not.toMatch(live)
  expect(readCommands(page)).toEqual([])

  const data = [json, sarif, rdjson].map((reporter) => reporter.render(given, options))
  for (const file of data) {
    expect(readCommands(file)).toEqual([])
    expect(file.replaceAll('\n', '')).not.toMatch(acts)
    expect(() => JSON.parse(file)).not.toThrow()
  }
  expect(JSON.parse(data[0]!).findings.map((one: any) => [one.message, one.key])).toEqual(given.findings.map(({ message, key }) => [message, key]))

  const site = html.render(given, options)
  const document = parse(site)
  expect(readCommands(site)).toEqual([])
  expect(site).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
  expect(skeletonOf(document)).toBe(usualSkeleton)
  expect(addressesOf(document).filter((address) => !address.startsWith('#') && address !== link() && address !== options.run)).toEqual([])

  for (const one of given.findings) {
    const annotation = checkAnnotation(one, options)
    expect(`${annotation?.title}${annotation?.message.replaceAll('\n', '')}`).not.toMatch(acts)
    // A line that hides something is offered for no replacement.
    const [main] = one.places
    const block = suggestionBlock({ ...one, suggestion: { ...one.suggestion!, place: { ...main, column: 1, endColumn: main.text.length + 1 } } }, main.text)
    if (block !== '') expect(shapeOf(block)).toEqual(['root', 'code suggestion'])
  }
}

const reports = Math.ceil(wanted / perReport)

it(`${reports * perReport} strings of strangers do no harm on any surface`, { timeout: 600_000 }, () => {
  const strings = fc.sample(hostile, { numRuns: reports * perReport, seed })
  let used = 0
  for (let at = 0; at < reports; at++) {
    try {
      expectHarmless(reportOf(() => strings[used++]!), at)
    } catch (cause) {
      throw new Error(`report ${at} of seed ${seed} does harm`, { cause })
    }
  }
  expect([used, strings.length]).toEqual([reports * perReport, used])
  expect(used).toBeGreaterThanOrEqual(wanted)
})
