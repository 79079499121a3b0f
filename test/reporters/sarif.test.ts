import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, Report, ReportOptions } from '../../src/model/index.ts'
import { lineHashes } from '../../src/reporters/line-hashes.ts'
import { sarif } from '../../src/reporters/sarif.ts'
import { multitoolRemarks, noMultitool, noSchema, schemaErrors } from '../counterparts/sarif.ts'
import { hostile } from './hostile.ts'
import { finding, place, report } from './sample.ts'

const plain: ReportOptions = { color: false, width: 80, version: '1.2.3' }
const change: Report['change'] = { base: 'b'.repeat(40), head: 'a'.repeat(40), source: 'git', complete: true, files: 1, scope: 'new', rulesFrom: 'base', rulesChanged: false }
const mistake = finding({ rule: 'rules/unknown-key', title: 'unknown key', pack: '', key: '', story: null, verdict: 'invalid', severity: 'error', message: 'There is no key `titel`.', why: '', fingerprints: [], places: [place({ file: 'rules/town.yml', line: 2, column: 3, text: 'titel', value: '', date: null, sentence: '' })] })
const oddNames = ['a b#c%20d?.md', '東京/[x](y)\\z.md', 'é ü/👩‍🚀.md', './a/../b.md', 'c:d/e&f;g=h\'"(1).md', '\uD800\u202E\n.md', '~x/!*$@+,.md']

interface Location { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Record<string, number> } }
interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [Location]
  readonly relatedLocations?: readonly (Location & { readonly id: number; readonly message: { readonly text: string } })[]
  readonly partialFingerprints: Record<string, string>
  readonly baselineState?: string
  readonly fixes?: readonly { readonly artifactChanges: readonly [{ readonly artifactLocation: { readonly uri: string }; readonly replacements: readonly object[] }] }[]
}
interface Rule { readonly id: string; readonly name?: string; readonly help: { readonly text: string; readonly markdown: string }; readonly defaultConfiguration: { readonly level: string }; readonly properties: { readonly tags: readonly string[] } }
interface Run {
  readonly tool: { readonly driver: { readonly version?: string; readonly rules: readonly Rule[] } }
  readonly automationDetails: { readonly id: string }
  readonly columnKind: string
  readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: { readonly text: string } }[] }]
  readonly results: readonly Result[]
}

function runOf(text: string): Run {
  const { runs } = JSON.parse(text) as { runs: readonly Run[] }
  expect(runs).toHaveLength(1)
  return runs[0]!
}

const render = (findings: readonly Finding[], options: Partial<ReportOptions> = {}, rest: Partial<Report> = {}): Run => runOf(sarif.render(report(findings, {}, rest), { ...plain, ...options }))

/** What code scanning holds a file to, and neither the schema nor the Multitool looks at. */
function expectAccepted(text: string): void {
  const { tool, results, columnKind, automationDetails } = runOf(text)
  const { rules } = tool.driver
  expect([columnKind, automationDetails.id]).toEqual(['utf16CodeUnits', 'factlint/'])
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { properties, name, id } of rules) {
    expect(properties.tags.length).toBeLessThanOrEqual(9)
    expect(name?.toLowerCase()).not.toBe(id.toLowerCase())
  }
  expect(results.length).toBeLessThanOrEqual(5_000)
  const prints = results.map(({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints['factlint/v1']}`)
  expect(new Set(prints).size).toBe(results.length)
  for (const { ruleId, ruleIndex, level, message, locations, relatedLocations = [] } of results) {
    expect(rules[ruleIndex]!.id).toBe(ruleId)
    expect(['error', 'warning', 'note']).toContain(level)
    expect(message.text.trim()).not.toBe('')
    expect(locations).toHaveLength(1)
    expect(relatedLocations.length).toBeLessThanOrEqual(95)
    for (const { physicalLocation } of [...locations, ...relatedLocations]) {
      const { uri } = physicalLocation.artifactLocation
      expect(uri).toMatch(/^(?:[\w.-]|%[0-9A-F]{2})(?:[\w./-]|%[0-9A-F]{2})*$/)
      expect(uri.split('/').filter((part) => ['', '.', '..'].includes(part))).toEqual([])
    }
    // Every link that is not escaped leads to a related location.
    const links = [...message.text.replace(/\\[\\[\]]/g, '').matchAll(/\[[^[\]]*\]\(([^)]*)\)/g)].map((match) => Number(match[1]))
    expect(links.filter((id) => !relatedLocations.some((related) => related.id === id))).toEqual([])
    expect(message.text.replace(/\\[\\[\]]/g, '').match(/[[\]]/g)?.length ?? 0).toBe(links.length * 2)
  }
}

const hostileFindings = (texts: readonly string[]): Finding[] =>
  texts.map((text) => finding({ rule: `r${text}`, title: text, pack: text, message: `The mayor ${text}`, why: text, fingerprints: [text], suggestion: { place: place({ text }), text, certain: true }, places: [place({ file: `a${text}.md`, text, value: text, sentence: text, date: null }), place({ file: `b${text}.md`, text, value: text, sentence: `x ${text}` })] }))

const cases: Record<string, readonly Finding[]> = {
  empty: [],
  sample: [finding()],
  states: [finding({ state: 'unchanged' }), finding(), finding({ state: 'fixed' }), finding({ reported: false })],
  mistakes: [mistake, { ...mistake, places: [place({ file: '/etc/rules.yml' })] }, { ...mistake, places: [place({ file: '../../../rules.yml' })] }],
  places: [finding({ places: [place(), ...Array.from({ length: 200 }, (_, at) => place({ line: at + 40 }))] })],
  names: oddNames.map((file) => finding({ places: [place({ file }), place({ file: `x/${file}` })], suggestion: { place: place({ file }), text: 'since 2001', certain: true } })),
  hostile: hostileFindings(fc.sample(hostile, { numRuns: 20, seed: 7 })),
}
const given: ReportOptions = { ...plain, folder: 'docs/news desk', source: (file) => (file === 'articles/a.md' ? 'One.\n'.repeat(40) : undefined) }
const write = (findings: readonly Finding[]): string => sarif.render(report(findings, {}, { change, notes: ['A note [x].'] }), given)
const bare = sarif.render(report([], { rules: [] }), { color: false, width: 80 })
const many = write(Array.from({ length: 6_000 }, (_, at) => finding({ fingerprints: [`f${at % 900}`], places: [place({ line: at + 1 }), place({ file: 'b.md' })] })))
const files: readonly (readonly [name: string, text: string])[] = [...Object.entries(cases).map(([name, findings]) => [name, write(findings)] as const), ['bare', bare], ['many', many]]

describe('code scanning takes it', () => {
  it.each(files)('own checks: %s', (_, text) => expectAccepted(text))

  it.skipIf(noSchema)(`the schema of SARIF 2.1.0 ${noSchema === undefined ? '' : `(not run: ${noSchema})`}`, () => {
    for (const [name, text] of files) expect([name, schemaErrors(text)]).toEqual([name, []])
    expect(schemaErrors(write([finding()]).replace('"level":"warning"', '"level":"fatal"'))).not.toEqual([])
  })

  it.skipIf(noMultitool)(`Microsoft's Multitool ${noMultitool === undefined ? '' : `(not run: ${noMultitool})`}`, () => {
    const together = write(Object.values(cases).flat())
    const wrong = write(cases['sample']!).replace('"uri":"', '"uri":"http://e.org/')
    const remarks = multitoolRemarks({ 'bare.sarif': bare, 'together.sarif': together, 'wrong.sarif': wrong })
    // The project has no address that `informationUri` could name.
    expect(remarks.filter((remark) => !/ SARIF2005 /.test(remark)).map((remark) => remark.split(' ', 3).join(' '))).toEqual(['wrong.sarif error GH1005'])
  })

  it.skipIf(noSchema)(`hostile text ${noSchema === undefined ? '' : `(not run: ${noSchema})`}`, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = sarif.render(report(hostileFindings([text]), {}, { notes: [text] }), plain)
        expect(schemaErrors(written)).toEqual([])
        expectAccepted(written)
        expect(written.trimEnd()).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\p{Cs}]|##\[/u)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a result', () => {
  it('says what is wrong and why, and links to the other places', () => {
    const [result] = render([finding({ message: 'It is [x](http://e.org) \\ here', why: '' })]).results
    expect(result!.message.text).toBe('It is \\[x\\](http://e.org) \\\\ here. See [articles/b.md, line 3](1).')
    expect(result!.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'articles/a.md' }, region: { startLine: 28, startColumn: 61, endLine: 28, endColumn: 71 } })
    expect(result!.relatedLocations).toEqual([{ id: 1, physicalLocation: { artifactLocation: { uri: 'articles/b.md' }, region: { startLine: 3, startColumn: 70, endLine: 3, endColumn: 80 } }, message: { text: '2001 (2025-08-16): “She has been mayor since 2001.”' } }])
  })

  it('always has a text', () => {
    expect(render([finding({ message: ' \u200B', why: '', places: [place()] })]).results[0]!.message.text).toBe('mayor-since')
  })

  it('links to the first few of many places, and counts the others', () => {
    const [result] = render([finding({ places: [place(), ...Array.from({ length: 120 }, (_, at) => place({ file: 'b.md', line: at + 1 }))] })]).results
    expect(result!.message.text).toMatch(/See \[b\.md, line 1\]\(1\), \[b\.md, line 2\]\(2\), \[b\.md, line 3\]\(3\), \[b\.md, line 4\]\(4\) and 116 more places\.$/)
    expect(result!.relatedLocations!.map(({ id }) => id)).toEqual(Array.from({ length: 95 }, (_, at) => at + 1))
  })

  it('names files outside of the repository in its text only', () => {
    const fact = place({ file: 'factlint:rules/facts/town.yml', line: 7, sentence: 'The register' })
    const [told, first] = render([finding({ places: [place(), fact, place({ file: 'b.md', line: 3 })] }), finding({ places: [fact, place()] })]).results
    expect([told!.message.text.replace(/^.*?(?=See)/, ''), told!.relatedLocations!.length]).toEqual(['See factlint:rules/facts/town.yml, line 7 and [b.md, line 3](1).', 1])
    expect([first!.locations[0].physicalLocation.artifactLocation.uri, first!.relatedLocations]).toEqual(['articles/a.md', undefined])
  })

  it('stands at the configuration where all its places lie outside of the repository', () => {
    const away = { ...mistake, places: [place({ file: '../rules/town.yml', line: 9 })] as const }
    const own = { ...mistake, places: [place({ file: 'factlint/rules/town.yml', line: 2 })] as const }
    const [outside, inside] = render([away, own], { folder: 'news' }).results
    expect(outside!.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'rules/town.yml' }, region: expect.objectContaining({ startLine: 9 }) })
    expect(inside!.locations[0].physicalLocation.artifactLocation.uri).toBe('news/factlint/rules/town.yml')
    const [further] = render([away]).results
    expect(further!.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'factlint.yml' }, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } })
    expect(further!.message.text).toBe('There is no key `titel`. See ../rules/town.yml, line 9.')
  })

  it('has a path from the root of the repository, percent-encoded', () => {
    const uris = render(oddNames.map((file) => finding({ places: [place({ file })] })), { folder: 'docs' }).results.map(({ locations: [{ physicalLocation }] }) => decodeURIComponent(physicalLocation.artifactLocation.uri))
    expect(uris).toEqual(oddNames.map((file) => `docs/${file.replace('./a/../', '').replace('\uD800', '\uFFFD')}`))
  })

  it('has the hash of its line where the text is known', () => {
    const source = 'The mayor.\n'.repeat(30)
    const known = (file: string): string | undefined => (file === 'articles/a.md' ? source : undefined)
    const [first, second] = render([finding(), finding({ places: [place({ file: 'c.md' })] })], { source: known }).results
    expect(first!.partialFingerprints['primaryLocationLineHash']).toBe(lineHashes(source)[27])
    expect(Object.keys(second!.partialFingerprints)).toEqual(['factlint/v1'])
  })

  it('has one fingerprint whatever the lines, the words and the order of its parts', () => {
    const print = (given: Partial<Finding>, at = 0): string => render([finding(), finding(given)].slice(at)).results.at(-1)!.partialFingerprints['factlint/v1']!
    const one = print({ fingerprints: ['x', 'y'] })
    expect(print({ fingerprints: ['y', 'x'], message: 'Other words.', places: [place({ line: 99 })] })).toBe(one)
    expect(print({ fingerprints: ['x'] })).not.toBe(one)
    expect(print({ fingerprints: ['x', 'y'], rule: 'toll' })).not.toBe(one)
    expect([print({}, 1), print({})].map((text) => text.slice(-2))).toEqual([':1', ':2'])
  })

  it('has a state only where there was something to compare with', () => {
    const findings = [finding(), finding({ state: 'unchanged' })]
    const states = (rest: Partial<Report>): unknown[] => render(findings, {}, rest).results.map(({ baselineState }) => baselineState)
    expect(states({ change })).toEqual(['new', 'unchanged'])
    expect([states({}), states({ change: { ...change, base: null } })]).toEqual([[undefined, undefined], [undefined, undefined]])
  })

  it('has a fix only where it is certain', () => {
    const suggestion = { place: place(), text: 'since\n2001\uD800', certain: true }
    const [certain, not] = render([finding({ suggestion }), finding({ suggestion: { ...suggestion, certain: false } })]).results
    expect(certain!.fixes![0]!.artifactChanges).toEqual([{ artifactLocation: { uri: 'articles/a.md' }, replacements: [{ deletedRegion: { startLine: 28, startColumn: 61, endLine: 28, endColumn: 71 }, insertedContent: { text: 'since\n2001\uFFFD' } }] }])
    expect(not!.fixes).toBeUndefined()
  })
})

describe('a run', () => {
  it('tells what is reported and not fixed, in the order of the report', () => {
    const { results } = render([finding({ severity: 'error', state: 'unchanged' }), finding({ severity: 'notice' }), finding({ reported: false }), finding({ state: 'fixed' })])
    expect(results.map(({ level }) => level)).toEqual(['error', 'note'])
  })

  it('holds 5,000 results, and says how many it leaves out', () => {
    const { results, invocations } = runOf(many)
    expect([results.length, results.at(-1)!.locations[0].physicalLocation.region['startLine']]).toEqual([5_000, 5_000])
    expect(invocations[0].toolExecutionNotifications[0]).toEqual({ level: 'warning', message: { text: '1,000 more findings left out here: the JSON report lists them all.' } })
  })

  it('describes every rule that ran, and the mistakes, by id', () => {
    const { tool } = render([mistake, finding({ rule: 'bridge', pack: 'facts', severity: 'notice' })])
    const { rules, version } = tool.driver
    expect(version).toBe('1.2.3')
    expect(rules.map(({ id, defaultConfiguration, properties }) => [id, defaultConfiguration.level, properties.tags])).toEqual([
      ['bridge', 'note', ['facts', 'editorial']],
      ['mayor-since', 'warning', ['examples/town', 'editorial', 'facts']],
      ['rules/unknown-key', 'error', ['configuration']],
      ['toll', 'warning', ['examples/town', 'editorial', 'facts']],
    ])
    const [, mayor, unknown, toll] = rules
    expect(mayor!.help.markdown).toContain('`<!-- factlint-ignore mayor-since: reason -->`')
    expect(mayor!.help.markdown).toContain('`overrides: {mayor-since: {status: retired}}`')
    expect(mayor!.help.text).toContain('<!-- factlint-ignore mayor-since: reason -->')
    expect(toll!.help.markdown).toContain('Tolls rise as days pass.')
    expect([mayor!.name, toll!.name, unknown!.name]).toEqual(['MayorSince', undefined, 'RulesUnknownKey'])
    expect(unknown!.help.text).not.toContain('ignore')
  })

  it('tells what went wrong with the run itself', () => {
    const { invocations } = render([], {}, { outcome: 'error', notes: ['Half of [it] was read.'] })
    expect(invocations).toEqual([{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'note', message: { text: 'Half of \\[it\\] was read.' } }] }])
  })
})
