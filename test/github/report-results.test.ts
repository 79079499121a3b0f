import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readResultsFile, resultsBytesMost } from '../../src/github/results-file.ts'
import { confirmPlaces, readKnownFiles } from '../../src/github/results-places.ts'
import { findPulls, readWorkflowRun } from '../../src/github/results-pulls.ts'
import { readResults } from '../../src/github/results-read.ts'
import type { Change, Finding, Report } from '../../src/model/index.ts'
import { json } from '../../src/reporters/json.ts'
import { workflowRunEvent } from '../counterparts/events.ts'
import { pulls as pullHandlers } from '../counterparts/github-pulls.ts'
import type { Repository } from '../counterparts/repository.ts'
import { finding, place, report } from '../reporters/sample.ts'
import { makeTown, openTown, type Town } from './town.ts'

const head = 'a'.repeat(40)
const base = 'b'.repeat(40)
const change: Change = { base, head, source: 'git', complete: true, files: 2, scope: 'new', rulesFrom: 'base', rulesChanged: false }
const sound = (given: Partial<Finding> = {}): Finding => finding({ fingerprints: ['0123456789abcdef0123'], title: '', places: [place({ commit: head }), place({ file: 'articles/b.md' })], ...given })
const accepted = { rule: 'toll', by: 'ignore' as const, reason: 'State visits only.', place: place(), fresh: true }
const suggestion = { place: place(), text: '2001', certain: true }
const whole = report([sound({ suggestion }), sound({ state: 'fixed', reported: false })], {}, { change, accepted: [accepted], notes: ['One note.'] })
const written = (given: Report): string => json.render(given, { color: false, width: 80 })

describe('readResults', () => {
  it('reads what a run writes, but for what it says of rules and files', () => {
    expect(readResults(written(whole))).toEqual({ report: { ...whole, summary: { ...whole.summary, rules: [], skipped: [] } } })
    expect(readResults(written(report([], {}, { change: null })))).toHaveProperty('report.change', null)
  })

  it('leaves out findings that are not told, however many', () => {
    const old = Array.from({ length: 1_500 }, () => sound({ state: 'unchanged', reported: false }))
    const read = readResults(written(report([sound(), ...old], {}, { change, accepted: Array(1_500).fill({ ...accepted, fresh: false }) })))
    expect(read).toHaveProperty('report.findings.length', 1)
    expect(read).toHaveProperty('report.accepted', [])
  })

  it('leaves out keys that are not known', () => {
    const given = JSON.parse(written(whole)) as Record<string, unknown>
    const read = readResults(JSON.stringify({ ...given, number: 8, pull_request: 8, body: '@all' }).replace('"rule"', '"__proto__":{"reported":true},"constructor":1,"title":"@all","rule"'))
    expect(read).toEqual(readResults(written(whole)))
    expect(({} as Record<string, unknown>)['reported']).toBeUndefined()
  })

  const with0 = (given: object): object => ({ findings: [{ ...(JSON.parse(written(whole)) as { findings: object[] }).findings[0]!, ...given }] })
  const place0 = (given: object): object => with0({ places: [{ ...JSON.parse(JSON.stringify(place())), commit: null, ...given }] })
  it.each<[string, object, string]>([
    ['another version', { version: 2 }, 'it is no report of version 1'],
    ['a version as text', { version: '1' }, 'it is no report of version 1'],
    ['an unknown outcome', { outcome: 'superb' }, '"outcome" is not one of pass, fail, error'],
    ['an outcome from the prototype', { reason: '__proto__' }, '"reason" is not one of '],
    ['no summary', { summary: null }, '"summary.articles" is not a whole number'],
    ['a negative count', { summary: { ...whole.summary, fixed: -1 } }, '"summary.fixed" is not a whole number'],
    ['a count that is no number', { summary: { ...whole.summary, findings: { error: '1', warning: 0, notice: 0 } } }, '"summary.findings.error" is not a whole number'],
    ['findings that are no list', { findings: { length: 1, 0: {} } }, '"findings" is not a list of 0 to 1000'],
    ['too many findings', { findings: Array(1_001).fill({}) }, '"findings" is not a list of 0 to 1000'],
    ['a finding that is none', { findings: [null] }, '"findings[0].rule" is not a text of 1 to 1000 characters'],
    ['a finding that is a list', { findings: [[]] }, '"findings[0].rule" is not a text'],
    ['a rule without a name', with0({ rule: '' }), '"findings[0].rule" is not a text'],
    ['an unknown verdict', with0({ verdict: 'agree' }), '"findings[0].verdict" is not one of strain, contradict, invalid'],
    ['an unknown severity', with0({ severity: 'none' }), '"findings[0].severity" is not one of error, warning, notice'],
    ['a state that is a list', with0({ state: ['new'] }), '"findings[0].state" is not one of'],
    ['a text for true', with0({ reported: 'true' }), '"findings[0].reported" is not one of true, false'],
    ['an unknown anchor', with0({ anchor: 'page' }), '"findings[0].anchor" is not one of line, file, none'],
    ['a huge message', with0({ message: 'x'.repeat(10_001) }), '"findings[0].message" is not a text of 0 to 10000 characters'],
    ['a message that is an object', with0({ message: { toString: 'x' } }), '"findings[0].message" is not a text'],
    ['a fingerprint that is none', with0({ fingerprints: ['0123456789abcdef0123', 'f1\nrun: x'] }), '"findings[0].fingerprints[1]" is not a fingerprint'],
    ['too many fingerprints', with0({ fingerprints: Array(501).fill('0123456789abcdef0123') }), '"findings[0].fingerprints" is not a list of 0 to 500'],
    ['half a suggestion', with0({ suggestion: { text: 'x' } }), '"findings[0].suggestion.place.file" is not a text'],
    ['no place', with0({ places: [] }), '"findings[0].places" is not a list of 1 to 50'],
    ['too many places', with0({ places: Array(51).fill({}) }), '"findings[0].places" is not a list of 1 to 50'],
    ['a file without a name', place0({ file: '' }), '"findings[0].places[0].file" is not a text of 1 to 4096 characters'],
    ['a huge file name', place0({ file: 'x'.repeat(4_097) }), '"findings[0].places[0].file" is not a text'],
    ['line 0', place0({ line: 0 }), '"findings[0].places[0].line" is not a whole number from 1 to'],
    ['half a line', place0({ line: 1.5 }), '"findings[0].places[0].line" is not a whole number'],
    ['an endless line', place0({ endLine: 1e300 }), '"findings[0].places[0].endLine" is not a whole number'],
    ['a date that is none', place0({ date: '2025-08-16\n' }), '"findings[0].places[0].date" is not a date'],
    ['a commit that is a branch', place0({ commit: 'main' }), '"findings[0].places[0].commit" is not a commit'],
    ['no word of the commit', place0({ commit: undefined }), '"findings[0].places[0].commit" is not a commit'],
    ['a head that is none', { change: { ...change, head: `${head}/../x` } }, '"change.head" is not a commit'],
    ['an unknown scope', { change: { ...change, scope: 'some' } }, '"change.scope" is not one of'],
    ['too many notes', { notes: Array(1_001).fill('') }, '"notes" is not a list of 0 to 1000'],
    ['a note that is a number', { notes: [1] }, '"notes[0]" is not a text'],
    ['something accepted without a place', { accepted: [{ ...accepted, place: null }] }, '"accepted[0].place.file" is not a text'],
    ['something accepted by nobody', { accepted: [{ ...accepted, by: 'me' }] }, '"accepted[0].by" is not one of ignore, exception'],
  ])('refuses %s', (_, given, why) => {
    const read = readResults(JSON.stringify({ ...(JSON.parse(written(whole)) as object), ...given }))
    expect(read).toEqual({ why: expect.stringContaining(why) })
  })

  it.each([['', 'it is no JSON'], ['{"version": 1', 'it is no JSON'], ['token=ghs_secret', 'it is no JSON'], ['[1]', 'it is no report of version 1'], ['null', 'it is no report of version 1'], ['"x"', 'it is no report of version 1'], ['{"__proto__":{"version":1}}', 'it is no report of version 1']])('refuses %j, and quotes nothing of it', (source, why) => {
    expect(readResults(source)).toEqual({ why })
  })

  it('stands deep nesting', () => {
    const deep = '['.repeat(2_000_000) + ']'.repeat(2_000_000)
    expect(readResults(deep)).toEqual({ why: 'it is no report of version 1' })
    expect(readResults(written(whole).replace('"notes": [', `"more": ${deep}, "notes": [`))).toEqual(readResults(written(whole)))
  })
})

describe('readResultsFile', () => {
  let folder = ''
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'factlint-results-'))))
  afterAll(() => rm(folder, { recursive: true }))
  const at = (name: string): string => join(folder, name)

  it('reads a plain file of at most 25 MB', async () => {
    await writeFile(at('plain'), '{"a":"é"}')
    await writeFile(at('full'), Buffer.alloc(resultsBytesMost, ' '))
    await writeFile(at('large'), Buffer.alloc(resultsBytesMost + 1, ' '))
    expect(await readResultsFile(at('plain'))).toEqual({ text: '{"a":"é"}' })
    expect(await readResultsFile(at('full'))).toHaveProperty('text.length', resultsBytesMost)
    const large = await readResultsFile(at('large'))
    expect('why' in large && large.why).toBe('it is larger than 25 MB')
  })

  it('follows no link, and takes no folder', async () => {
    await writeFile(at('secret'), '{}')
    await symlink(at('secret'), at('link'))
    await mkdir(at('folder'))
    expect(await readResultsFile(at('link'))).toEqual({ why: 'it is no plain file' })
    expect(await readResultsFile(at('folder'))).toEqual({ why: 'it is no plain file' })
  })

  it('tells a file that is not there', async () => {
    expect(await readResultsFile(at('nothing/here'))).toEqual({ missing: true })
    expect(await readResultsFile(at('secret/here'))).toEqual({ missing: true })
    expect(await readResultsFile(at('x'.repeat(300)))).toEqual({ why: 'it cannot be read (ENAMETOOLONG)' })
  })
})

describe('readWorkflowRun', () => {
  const event = (given: object = {}): { workflow_run: Record<string, unknown> } => workflowRunEvent({ headOwner: 'ada', headBranch: 'patch-1', headSha: head, sha: base, ...given }).payload
  it('reads the run of a pull request', () => {
    const { workflow_run: run } = event()
    expect(readWorkflowRun({ workflow_run: { ...run, id: 41, run_attempt: 2 } })).toEqual({ id: 41, attempt: 2, owner: 'ada', branch: 'patch-1', head })
  })

  it.each([['event', 'push'], ['event', 'pull_request_target'], ['head_repository', null], ['head_branch', null], ['head_sha', 'main'], ['id', '41'], ['run_attempt', 0]])('is none where %s is %j', (key, value) => {
    expect(readWorkflowRun({ workflow_run: { ...event().workflow_run, [key]: value } })).toBeUndefined()
  })
})

describe('what GitHub knows', () => {
  let repository: Repository
  let town: Town
  beforeAll(() => void (repository = makeTown()))
  afterAll(() => repository.remove())
  afterEach(() => {
    expect(town.github.violations).toEqual([])
    return town.github.close()
  })
  const fork = { base: 'main', head: 'edit', headOwner: 'ada', headRef: 'patch-1' }
  const run = (given: object = {}): NonNullable<ReturnType<typeof readWorkflowRun>> => ({ id: 41, attempt: 1, owner: 'ada', branch: 'patch-1', head: repository.sha('edit'), ...given })
  const pullsFor = async (given: object): Promise<unknown> => findPulls(town.client(), town.target, run(given))

  it('finds the open pull requests of a branch that have the commit', async () => {
    const pulls = [{ number: 7, ...fork }, { number: 8, ...fork, baseRef: 'next' }, { number: 9, ...fork, headRef: 'other' }, { number: 10, ...fork, headOwner: 'bob' }, { number: 11, ...fork, state: 'closed' as const }, { number: 12, ...fork, head: 'main' }]
    town = await openTown(repository, { pulls })
    const at = { base: repository.sha('main') }
    expect(await pullsFor({})).toEqual({ pulls: [{ number: 8, ...at }, { number: 7, ...at }], moved: true })
    expect(await pullsFor({ branch: 'other' })).toEqual({ pulls: [{ number: 9, ...at }], moved: false })
    expect(await pullsFor({ head: 'c'.repeat(40) })).toEqual({ pulls: [], moved: true })
    expect(await pullsFor({ branch: 'gone' })).toEqual({ pulls: [], moved: false })
  })

  it('takes none but those, where GitHub lists all', async () => {
    town = await openTown(repository, { pulls: [{ number: 7, ...fork, headOwner: 'bob' }, { number: 8, ...fork, headRef: 'other' }], handlers: { 'pulls/list': (asked, state) => pullHandlers['pulls/list']!({ ...asked, query: {} }, state) } })
    expect(await pullsFor({})).toEqual({ pulls: [], moved: false })
  })

  const known = async (files: readonly string[], folder = ''): Promise<Awaited<ReturnType<typeof readKnownFiles>>> =>
    readKnownFiles(town.client(), town.target, { number: 7, base: repository.sha('main') }, report([sound({ places: [place(), ...files.map((file) => place({ file }))] })]), folder)

  it('asks for the files of the base only where they are needed', async () => {
    town = await openTown(repository)
    expect(await known(['articles/a.md', 'factlint:offices.yml'])).toMatchObject({ changed: new Set(['articles/a.md', 'articles/long.md']), complete: true, base: new Set(), missing: [] })
    expect(await known(['a.md'], 'articles')).toMatchObject({ base: new Set() })
    expect(town.github.requests.map(({ operation }) => operation)).toEqual(['pulls/list-files', 'pulls/list-files'])
    expect(await known(['README.md'])).toMatchObject({ base: new Set(['articles/long.md']), missing: [] })
  })

  it('says what it could not ask', async () => {
    town = await openTown(repository, { limits: { treeEntries: 1 } })
    expect(await known(['README.md'])).toMatchObject({ base: new Set(), missing: ['the files of the base (they are too many)'] })
    town.github.fail({ path: /git\/trees/, status: 404 })
    expect(await known(['README.md'])).toMatchObject({ complete: true, missing: [expect.stringMatching(/^the files of the base \(GitHub answered 404/)] })
    town.github.fail({ path: /files/, status: 403 })
    expect(await known(['README.md'])).toMatchObject({ complete: false, changed: new Set(), missing: [expect.stringMatching(/^the files of the pull request \(GitHub answered 403/)] })
  })
})

describe('confirmPlaces', () => {
  const files = { commits: new Set([head, base]), changed: new Set(['news/a.md']), complete: true, base: new Set(['news/a.md', 'news/b.md']), missing: [] }
  const commitsOf = (given: Report): unknown[] => given.findings.flatMap(({ places }) => places.map(({ commit }) => commit))
  const placed = (...places: readonly (readonly [file: string, commit?: string])[]): Report =>
    report([sound({ places: places.map(([file, commit]) => place({ file, ...(commit ? { commit } : {}) })) as unknown as Finding['places'] })])

  it('keeps a commit that GitHub has at a file that it has', () => {
    const given = placed(['a.md', head], ['b.md', head], ['b.md', base], ['./b.md', head], ['b.md', 'c'.repeat(40)], ['b.md'], ['c.md', head], ['../news/b.md', head], ['../../b.md', head], ['/news/b.md', head])
    expect(commitsOf(confirmPlaces(given, files, 'news'))).toEqual([head, head, base, head, undefined, undefined, undefined, head, undefined, undefined])
  })

  it('tells a finding away from the lines where the pull request does not change its file', () => {
    for (const [file, commit, anchor] of [['a.md', head, 'line'], ['b.md', undefined, 'none'], ['c.md', undefined, 'none']] as const) {
      const { findings } = confirmPlaces(placed([file, head], ['b.md', head]), files, 'news')
      expect(findings.map((one) => [one.anchor, one.places[0].commit])).toEqual([[anchor, commit]])
    }
    expect(confirmPlaces(placed(['c.md', head]), { ...files, complete: false }, 'news').findings.map((one) => [one.anchor, one.places[0].commit])).toEqual([['line', undefined]])
  })

  it('holds for what is accepted too', () => {
    const given = { ...placed(['a.md']), accepted: [{ ...accepted, place: place({ file: 'a.md', commit: head }) }, { ...accepted, place: place({ file: 'b.md', commit: head }) }] }
    expect(confirmPlaces(given, files, 'news').accepted.map((one) => one.place.commit)).toEqual([head, undefined])
  })
})
