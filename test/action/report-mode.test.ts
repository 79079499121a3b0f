import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Change, Finding, Place, Report } from '../../src/model/index.ts'
import { json } from '../../src/reporters/json.ts'
import { workflowRunEvent, type WorkflowEvent } from '../counterparts/events.ts'
import { startGitHub, type GitHub, type GitHubSettings } from '../counterparts/github.ts'
import { makeRepository, type Repository } from '../counterparts/repository.ts'
import { live, shapeOf, textOf } from '../github/markdown-shape.ts'
import { hostile } from '../reporters/hostile.ts'
import { finding, place, report } from '../reporters/sample.ts'
import { runStep, type Step } from './runner.ts'

const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'
const odd = 'articles/[x](http:) @desk #12 <b>.md'
const label = '> These results come from the run of the pull request itself, which its author may have changed. Nothing was checked again here.'

let repository: Repository
let base = ''
let head = ''
beforeAll(() => {
  repository = makeRepository()
  base = repository.commit({ 'articles/b.md': 'She has been mayor since 2001.\n', 'README.md': 'Read me.\n' })
  repository.branch('edit')
  head = repository.commit({ 'articles/a.md': 'The mayor has led the town since 2019.\n', [odd]: 'Odd.\n' })
})
afterAll(() => repository.remove())

let github: GitHub
const pull = { number: 7, base: 'main', head: 'edit', headOwner: 'ada-fork', headRef: 'patch-1' }
const open = async (settings: Partial<GitHubSettings> = {}): Promise<void> => void (github = await startGitHub({ folder: repository.folder, pulls: [pull], token, permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write' }, ...settings }))
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
})

const event = (given: Partial<Parameters<typeof workflowRunEvent>[0]> = {}): WorkflowEvent => workflowRunEvent({ headOwner: 'ada-fork', headBranch: 'patch-1', headSha: head, sha: base, ...given })
const changeOf = (given: Partial<Change> = {}): Change => ({ base, head, source: 'git', complete: true, files: 2, scope: 'new', rulesFrom: 'base', rulesChanged: false, ...given })
const sound = (given: Partial<Finding> = {}): Finding => finding({ fingerprints: ['0123456789abcdef0123'], ...given })
const at = (file: string, commit?: string): Place => place({ file, line: 1, ...(commit ? { commit } : {}) })
const resultsOf = (findings: readonly Finding[], rest: Partial<Report> = {}): string => json.render(report(findings, {}, { change: changeOf(), ...rest }), { color: false, width: 80 })
const usual = (): string => resultsOf([sound({ places: [at('articles/a.md', head), at('articles/b.md', base)] })])

/** Runs the step on a file of results; without one, on none. */
const relay = async (results: string | undefined, inputs: Readonly<Record<string, string>> = {}, from: WorkflowEvent = event()): Promise<Step> => {
  const step = await runStep(results === undefined ? {} : { 'in/report.json': results }, { mode: 'report', results: 'in/report.json', ...inputs }, {}, { event: from, api: github.url, token })
  expect(step.stderr).toBe('')
  expect(JSON.stringify([step.stdout, step.outputs, step.summary, github.comments])).not.toContain(token)
  return step
}
const end = ({ status, outputs }: Step): unknown[] => [status, outputs['outcome'], outputs['reason']]
const body = (): string => github.comments[0]!.body
const writes = (): unknown[] => github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').map(({ operation }) => operation)

describe('mode report', () => {
  it('keeps the comment on the pull request of a fork', async () => {
    await open()
    const { id } = event().payload.workflow_run as { id: number }
    const step = await relay(usual())
    expect(end(step)).toEqual([0, 'told', 'comment'])
    expect(step.outputs).toMatchObject({ 'comment-id': String(github.comments[0]!.id), findings: '', head: '' })
    expect(step.stdout).toBe(`factlint: The comment on pull request 7 tells the results of the run ${id}.\n`)
    expect(step.summary).toBe(`The comment on pull request 7 tells the results of the run ${id}.\n`)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]).toMatchObject({ number: 7, login: 'github-actions[bot]' })
    expect(body()).toContain(`<!-- factlint:comment key=default run=${id} attempt=1 head=${head} open=1 -->\n### factlint: 1 new finding\n\n${label}\n`)
    expect(body()).toContain(`[articles/a.md, line 1](https://github.com/town-paper/articles/blob/${head}/articles/a.md?plain=1#L1)`)
    expect(body()).toContain(`[articles/b.md, line 1](https://github.com/town-paper/articles/blob/${base}/articles/b.md?plain=1#L1)`)
    expect(writes()).toEqual(['issues/create-comment'])
    expect(end(await relay(resultsOf([])))).toEqual([0, 'told', 'comment'])
    expect(github.comments).toHaveLength(1)
    expect(body()).toContain(`${label}\n\nThe finding of this pull request is fixed`)
  })

  it('tells it to every pull request that the branch is for, and to no other', async () => {
    await open({ pulls: [pull, { ...pull, number: 8, baseRef: 'next' }, { ...pull, number: 9, headOwner: 'bob' }] })
    expect(end(await relay(usual()))).toEqual([0, 'told', 'comment'])
    expect(github.comments.map(({ number }) => number).sort()).toEqual([7, 8])
  })

  it('takes no number of a pull request, and no text, from the file', async () => {
    await open({ pulls: [pull, { number: 8, base: 'main', head: 'main' }] })
    const given = { ...(JSON.parse(usual()) as object), number: 8, pull_request: { number: 8 }, issue: 8, body: 'Ready-made.', comment: 'Ready-made.' }
    expect(end(await relay(JSON.stringify(given)))).toEqual([0, 'told', 'comment'])
    expect(github.comments.map(({ number }) => number)).toEqual([7])
    expect(body()).not.toContain('Ready-made')
  })

  it('says nothing where there is nothing to say', async () => {
    await open()
    const step = await relay(resultsOf([]), { reporters: 'comment' })
    expect([...end(step), step.summary]).toEqual([0, 'skipped', 'clean', ''])
    expect(github.comments).toEqual([])
  })

  it('holds the articles’ words back where it is told to', async () => {
    await open()
    await relay(usual(), { quotes: 'none' })
    expect(body()).toContain('mayor-since: the places do not agree.')
    expect(body()).not.toMatch(/2001|2019|council/)
  })

  it('shows no token that the file holds', async () => {
    await open()
    await relay(resultsOf([sound({ message: `It was ${token} here.` })]))
    expect(body()).toContain('It was \\*\\*\\* here.')
  })
})

describe('mode report on what it cannot tell', () => {
  it.each<[string, () => string | undefined, string, string]>([
    ['no file', () => undefined, 'no-results', 'There is no file of results'],
    ['no JSON', () => `::error::x\n${token}`, 'refused', 'The file of results is not taken: it is no JSON.'],
    ['a file that is too large', () => ' '.repeat(26_000_000), 'refused', 'it is larger than 25 MB'],
    ['results of another head', () => resultsOf([sound()], { change: changeOf({ head: base }) }), 'refused', 'it does not say that it is of the commit'],
    ['results of no commit', () => resultsOf([sound()], { change: null }), 'refused', 'it does not say that it is of the commit'],
    ['results of a strange shape', () => usual().replace('"line": 1', '"line": "::error::x"'), 'refused', 'is not a whole number'],
  ])('passes over %s', async (_, results, reason, said) => {
    await open()
    const step = await relay(results())
    expect(end(step)).toEqual([0, 'skipped', reason])
    expect(step.stdout).toContain(said)
    expect(step.commands).toEqual([])
    expect(github.requests).toEqual([])
  })

  it('passes over a run that no pull request started', async () => {
    await open()
    expect(end(await relay(usual(), {}, event({ event: 'push' })))).toEqual([0, 'skipped', 'no-pull-request'])
    expect(github.requests).toEqual([])
  })

  it('passes over a pull request that is closed', async () => {
    await open({ pulls: [{ ...pull, state: 'closed' }] })
    expect(end(await relay(usual()))).toEqual([0, 'skipped', 'no-pull-request'])
    expect(writes()).toEqual([])
  })

  it('leaves a pull request that has moved on to its next run', async () => {
    await open()
    github.setHead(7, 'main')
    expect(end(await relay(usual()))).toEqual([0, 'superseded', 'newer'])
    expect(writes()).toEqual([])
  })

  it('leaves the comment of a newer run alone', async () => {
    await open()
    const { id } = event().payload.workflow_run as { id: number }
    github.addComment(7, 'github-actions[bot]', `<!-- factlint:comment key=default run=${id + 1} attempt=1 head=${head} open=1 -->\nNewer.`)
    expect(end(await relay(usual()))).toEqual([0, 'superseded', 'newer'])
    expect(body()).toContain('Newer.')
  })

  it('passes where it may not write', async () => {
    await open({ permissions: { 'pull-requests': 'read', contents: 'read' } })
    const step = await relay(usual())
    expect(end(step)).toEqual([0, 'skipped', 'failed'])
    expect(step.stdout).toContain('it needs the permission "pull-requests: write"')
    expect(step.stdout).toContain('The comment on pull request 7 could not be written: GitHub answered 403')
    expect(step.commands).toEqual([])
  })

  it('tells without links what it may not look up', async () => {
    await open({ permissions: { 'pull-requests': 'write' } })
    const step = await relay(usual())
    expect(end(step)).toEqual([0, 'told', 'comment'])
    expect(step.stdout).toContain('factlint could not read the files of the base (GitHub answered 403')
    expect(body()).toContain('/blob/')
    expect(body()).not.toContain('b.md?plain=1')
  })

  it('fails where GitHub is not what starts it', async () => {
    await open()
    const step = await runStep({ 'in/report.json': usual() }, { mode: 'report', results: 'in/report.json' }, {}, { event: { ...event(), name: 'pull_request_target' }, api: github.url, token })
    expect(end(step)).toEqual([2, 'error', 'usage'])
    expect(step.commands.map(({ name, message }) => [name, message])).toEqual([['error', expect.stringContaining('is for workflows that run on workflow_run')]])
    expect(github.requests).toEqual([])
  })
})

describe('mode report on what strangers write', () => {
  it('links no file and no commit that GitHub does not vouch for', async () => {
    await open()
    const elsewhere = 'c'.repeat(40)
    const mains = [at('README.md', head), at('articles/none.md', head), at('../../evil/x/blob/main/a.md', head), at('articles/a.md', elsewhere), at('articles/a.md')]
    const others = [at('README.md', elsewhere), at('articles/none.md', base), at('/README.md', base), at('https://e.org/', base)]
    await relay(resultsOf(mains.map((main) => sound({ places: [main, ...others] })), { accepted: [{ rule: 'toll', by: 'ignore', reason: 'x', place: at('articles/none.md', head), fresh: true }] }))
    expect(body()).toContain('### factlint: 5 new findings')
    expect(body()).not.toContain('](')
    expect(body().split('#### Not on a line of this pull request')[1]!.match(/README|none\.md|evil/g)!.length).toBeGreaterThanOrEqual(3)
  })

  it('links a changed file with an odd name', async () => {
    await open()
    await relay(resultsOf([sound({ places: [at(odd, head), at('README.md', head)] })]))
    const links = shapeOf(body()).filter((node) => node.startsWith('link'))
    expect(new Set(links)).toEqual(new Set([`link https://github.com/town-paper/articles/blob/${head}/articles/%5Bx%5D%28http%3A%29%20%40desk%20%2312%20%3Cb%3E.md?plain=1#L1`, `link https://github.com/town-paper/articles/blob/${head}/README.md?plain=1#L1`]))
    expect(textOf(body())).not.toMatch(live)
  })

  it('makes nothing of what the texts hold', async () => {
    const told = async (text: () => string): Promise<{ readonly step: Step; readonly page: string }> => {
      await open()
      const strange = (): Place => place({ file: text(), text: text(), value: text(), sentence: `${text()}${text()}`, commit: head })
      const findings = Array.from({ length: 20 }, (_, n) =>
        sound({ rule: text(), pack: text(), key: text(), story: text(), message: text(), why: text(), anchor: n % 2 ? 'none' : 'line', state: n < 16 ? 'new' : 'fixed', suggestion: { place: strange(), text: text(), certain: true }, places: [strange(), strange()] }))
      const step = await relay(resultsOf(findings, { notes: [text(), text()], accepted: [{ rule: text(), by: 'ignore', reason: text(), place: strange(), fresh: true }] }))
      return { step, page: body() }
    }
    const plain = await told(() => 'x')
    await github.close()
    const texts = fc.sample(hostile, { numRuns: 500, seed: 20_250_816 }).values()
    const { step, page } = await told(() => `x${texts.next().value!}`)
    expect(shapeOf(page)).toEqual(shapeOf(plain.page))
    expect(textOf(page)).not.toMatch(live)
    expect([step.stdout, step.summary, step.commands]).toEqual([plain.step.stdout, plain.step.summary, []])
  })
})
