import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { checkAnnotation } from '../../src/github/check-annotation.ts'
import { postCheckRun } from '../../src/github/check-run.ts'
import type { CheckRunOptions } from '../../src/github/check-run.ts'
import type { Finding } from '../../src/model/index.ts'
import type { Repository } from '../counterparts/repository.ts'
import { hostile } from '../reporters/hostile.ts'
import { finding, place, report } from '../reporters/sample.ts'
import type { Town } from './town.ts'
import { failures, makeTown, openTown, runOf, slow } from './town.ts'

let repository: Repository
let town: Town
beforeAll(() => void (repository = makeTown()))
afterAll(() => repository.remove())

const start = async (...settings: Parameters<typeof openTown> extends [unknown, ...infer Rest] ? Rest : never): Promise<Town> => (town = await openTown(repository, ...settings))
const options: CheckRunOptions = { name: 'Fact consistency', limit: 100, report: { color: false, width: 80 } }
const many = (count: number, given: Partial<Finding> = {}): Finding[] => Array.from({ length: count }, (_, at) => finding({ message: `Number ${at}.`, ...given }))
const calls = (): string[] => town.github.requests.map(({ method, operation }) => operation ?? method)

describe('postCheckRun', () => {
  afterEach(() => {
    expect(town.github.violations).toEqual([])
    expect(town.github.checkRuns.every(({ status, conclusion }) => status === 'completed' && (conclusion === 'success' || conclusion === 'failure'))).toBe(true)
    return town.github.close()
  })

  it('makes a complete check run of the head', async () => {
    const { client, target, github } = await start()
    const given = report([finding({ severity: 'error' }), finding(), finding({ severity: 'notice' })])
    expect(await postCheckRun(client(), target, given, options)).toEqual({ did: 'created', id: github.checkRuns[0]!.id, url: expect.stringContaining('/runs/'), shown: 3, left: 0 })
    expect(github.checkRuns).toMatchObject([{ name: 'Fact consistency', head: target.head, status: 'completed', conclusion: 'failure', output: { title: '1 error, 1 warning and 1 notice', summary: expect.stringContaining('## factlint: 1 error') } }])
    expect(github.checkRuns[0]!.annotations).toEqual([
      expect.objectContaining({ path: 'articles/a.md', start_line: 28, end_line: 28, start_column: 61, end_column: 71, annotation_level: 'failure', title: 'How long the mayor has led' }),
      expect.objectContaining({ annotation_level: 'warning' }), expect.objectContaining({ annotation_level: 'notice' }),
    ])
    expect(github.checkRuns[0]!.annotations[0]!.message).toBe('The mayor took office in 2019 here, in 2001 in articles/b.md.\nBoth count from the day of taking office, which is one day.\n\nHere: 2019 (2025-08-16): “The mayor has led the town since 2019, the council said.”\narticles/b.md, line 3: 2001 (2025-08-16): “She has been mayor since 2001.”')
    expect(calls()).toEqual(['checks/create'])
  })

  it('succeeds, and fails where the run could not check everything', async () => {
    const { client, target, github } = await start()
    await postCheckRun(client(), target, report([]), options)
    await postCheckRun(client(), target, report([finding()]), options)
    await postCheckRun(client(), target, report([], {}, { outcome: 'error', reason: 'no-base' }), options)
    expect(github.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'failure'])
  })

  it.each([[50, 1], [51, 2], [100, 2], [130, 2]])('shows %d findings in %d calls, as many as the limit', async (number, times) => {
    const { client, target, github } = await start()
    const shown = Math.min(number, 100)
    expect(await postCheckRun(client(), target, report(many(number)), options)).toMatchObject({ shown, left: number - shown })
    expect(github.checkRuns[0]!.annotations.map(({ message }) => message.split('\n')[0])).toEqual(Array.from({ length: shown }, (_, at) => `Number ${at}.`))
    expect(calls()).toEqual(['checks/create', 'checks/update'].slice(0, times))
  })

  it('shows what is told, in files of the repository', async () => {
    const { client, target, github } = await start()
    const findings = [finding({ places: [place({ file: '../outside.yml' })] }), finding({ state: 'fixed' }), finding({ reported: false }), finding({ places: [place({ file: 'b.md' })] })]
    expect(await postCheckRun(client(), target, report(findings), { ...options, report: { ...options.report, folder: 'articles' } })).toMatchObject({ shown: 2, left: 0 })
    expect(github.checkRuns[0]!.annotations.map(({ path }) => path)).toEqual(['outside.yml', 'articles/b.md'])
    expect(await postCheckRun(client(), target, report([finding({ places: [place({ file: '../outside.yml' })] })]), options)).toMatchObject({ shown: 0, left: 1 })
  })

  it('has a summary that GitHub takes', async () => {
    const { client, target, github } = await start()
    await postCheckRun(client(), target, report(many(200, { why: 'ü'.repeat(1_500) })), options)
    const summary = github.checkRuns[0]!.output.summary!
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(60_000)
    expect(summary).toContain('left out here')
  })

  it.each([{ status: 502, isDone: true }, { drop: true, isDone: true }] as const)('what was heard is not made twice: %j', async (failure) => {
    for (const method of ['POST', 'PATCH']) {
      const { client, target, github } = await start()
      github.fail({ method, ...failure })
      expect(await postCheckRun(client(), target, report(many(80)), options)).toMatchObject({ did: 'created', shown: 80, left: 0 })
      expect(github.checkRuns).toHaveLength(1)
      expect(github.checkRuns[0]!.annotations).toHaveLength(80)
      await github.close()
    }
  })

  it('that of an earlier run is not taken for its own', async () => {
    const { client, target, github } = await start()
    for (const id of [499, 500]) {
      github.fail({ method: 'POST', status: 502 })
      expect(await postCheckRun(client(), runOf(target, id), report(many(1)), options)).toMatchObject({ did: 'created' })
    }
    expect(github.checkRuns.map(({ externalId }) => externalId)).toEqual(['499.1', '500.1'])
  })

  it.each([{ status: 502 }, { drop: true }] as const)('what was not heard is made again: %j', async (failure) => {
    for (const method of ['POST', 'PATCH']) {
      const { client, target, github } = await start()
      github.fail({ method, ...failure })
      expect(await postCheckRun(client(), target, report(many(80)), options)).toMatchObject({ did: 'created', shown: 80, left: 0 })
      expect(github.checkRuns[0]!.annotations).toHaveLength(80)
      await github.close()
    }
  })

  it.each(failures)('creating: %s', async (_, failure, why) => {
    const { client, target, github } = await start()
    github.fail({ method: 'POST', times: Infinity, ...failure })
    expect(await postCheckRun(client({ timeout: slow }), target, report(many(1)), options)).toMatchObject({ did: 'failed', why: expect.stringMatching(why) })
    expect(github.checkRuns).toEqual([])
  })

  it.each(failures)('updating: %s', async (_, failure, why) => {
    const { client, target, github } = await start()
    github.fail({ method: 'PATCH', times: Infinity, ...failure })
    expect(await postCheckRun(client({ timeout: slow }), target, report(many(80)), options)).toMatchObject({ did: 'created', shown: 50, left: 30, why: expect.stringMatching(why) })
    expect(github.checkRuns[0]!.annotations).toHaveLength(50)
  })

  it('without the permission says which', async () => {
    const { client, target } = await start({ permissions: { 'pull-requests': 'write' } })
    expect(await postCheckRun(client(), target, report(many(1)), options)).toMatchObject({ did: 'failed', status: 403, needs: 'checks: write' })
  })
})

describe('checkAnnotation', () => {
  const render = (given: Partial<Finding>): ReturnType<typeof checkAnnotation> => checkAnnotation(finding(given), options.report)

  it('has columns within one line only', () => {
    const annotation = render({ places: [place({ line: 3, endLine: 5 })] })
    expect(annotation).toMatchObject({ start_line: 3, end_line: 5 })
    expect(annotation).not.toHaveProperty('start_column')
    expect(render({ places: [place({ line: 3, endLine: 1, column: 9, endColumn: 2 })] })).toMatchObject({ start_line: 3, end_line: 3, start_column: 9, end_column: 9 })
  })

  it('stands at no line that the change did not touch', () => {
    expect(render({ anchor: 'none' })).toBeUndefined()
    expect(render({ anchor: 'file' })).toMatchObject({ path: 'articles/a.md', start_line: 1, end_line: 1 })
  })

  it('keeps to GitHub’s sizes, and shows what is hidden', () => {
    fc.assert(fc.property(hostile, fc.nat(3_000), (text, times) => {
      const long = text + 'ü'.repeat(times)
      const { title, message } = render({ title: `t${long}`, message: `m${long}`, why: long, places: [place(), ...Array.from({ length: 30 }, () => place({ file: `f${long}`, value: long, sentence: long }))] })!
      expect(title.length).toBeLessThanOrEqual(255)
      expect(Buffer.byteLength(message)).toBeLessThanOrEqual(64 * 1_024)
      expect(title + message).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u2028\u202E\u2066]/)
      expect(message).toMatch(/ line 28|and \d+ more places/)
    }))
  })

  it('has the rule’s id where the rule has no title', () => expect(render({ title: '' })).toMatchObject({ title: 'mayor-since' }))
})
