import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeApi } from '../../src/github/api.ts'
import { secondaryLimit } from '../counterparts/github-failures.ts'
import type { Repository } from '../counterparts/repository.ts'
import type { Town } from './town.ts'
import { failures, makeTown, openTown, slow, stillClock } from './town.ts'

const pull = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
const comment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const edit = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const here = { owner: 'town-paper', repo: 'articles' }
const onPull = { ...here, pull_number: 7 }
const where = { ...here, issue_number: 7 }

let repository: Repository
let town: Town
beforeAll(() => void (repository = makeTown()))
afterAll(() => repository.remove())
afterEach(() => town?.github.close())

const start = async (...settings: Parameters<typeof openTown> extends [unknown, ...infer Rest] ? Rest : never): Promise<Town> => (town = await openTown(repository, ...settings))

describe('a call', () => {
  it('gives what GitHub answers', async () => {
    const { client, target, logged } = await start()
    expect(await client().request(pull, onPull)).toMatchObject({ ok: true, status: 200, data: { number: 7, head: { sha: target.head } } })
    expect(logged).toEqual([])
    expect(town.github.violations).toEqual([])
  })

  it.each(failures.filter(([name]) => name !== 'nonsense'))('that fails says why: %s', async (_, failure, why) => {
    const { client, github, logged } = await start({ token: 'secret-token' })
    github.fail({ ...failure, times: Infinity })
    const answer = await client({ timeout: slow }).request(pull, onPull)
    expect(answer).toMatchObject({ ok: false, why: expect.stringMatching(why) })
    expect(JSON.stringify([answer, logged])).not.toContain('secret')
  })

  it('needs a token', async () => {
    const { client, github } = await start()
    expect(await client({ token: '' }).request(pull, onPull)).toEqual({ ok: false, status: 0, why: 'there is no token' })
    expect(github.requests).toEqual([])
  })

  it('goes to GraphQL beside the API, also on a server of one’s own', async () => {
    const asked: string[] = []
    const server = createServer((message, response) => {
      asked.push(message.url!)
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    for (const base of [url, `${url}/api/v3`]) await makeApi({ token: 't', url: base, log: () => {} }).request('POST /graphql', { query: '{ viewer { login } }' })
    expect(asked).toEqual(['/graphql', '/api/graphql'])
    server.close()
  })

  it('whose answer breaks off is tried again, unless it creates', async () => {
    let asked = 0
    const server = createServer((_, response) => {
      asked++
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"a":')
      setTimeout(() => response.destroy(), 20)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const api = makeApi({ token: 't', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, log: () => {}, clock: stillClock() })
    expect(await api.request(pull, onPull)).toMatchObject({ ok: false, unsure: true, why: 'the answer of GitHub broke off' })
    expect(asked).toBe(3)
    expect(await api.request(comment, { ...where, body: 'x' })).toMatchObject({ ok: false, unsure: true })
    expect(asked).toBe(4)
    server.close()
  })

  it('keeps the token out of what it says, whatever GitHub says', async () => {
    const { client, github } = await start()
    github.fail({ status: 404, body: { message: 'no secret-token here' } })
    expect(await client().request(pull, onPull)).toMatchObject({ why: expect.stringContaining('no *** here') })
  })
})

describe('tries', () => {
  const waits = async (failure: Parameters<Town['github']['fail']>[0], route = pull, more: Readonly<Record<string, unknown>> = onPull): Promise<{ readonly slept: number[]; readonly tries: number; readonly ok: boolean; readonly logged: string[] }> => {
    const { client, github, logged } = await start()
    const clock = stillClock()
    github.fail(failure)
    const { ok } = await client({ clock, ...('delay' in failure && { timeout: slow }) }).request(route, more)
    await github.close()
    return { slept: clock.slept, tries: github.requests.length, ok, logged }
  }

  it.each([401, 403, 404, 409, 410, 422])('%s is not tried again', async (status) => {
    expect(await waits({ status })).toMatchObject({ ok: false, tries: 1, slept: [] })
  })

  it.each([[{ status: 500 }], [{ status: 502 }], [{ drop: true }], [{ delay: 3 * slow }]] as const)('%j is tried again after 1 s and 2 s', async (failure) => {
    expect(await waits({ ...failure, times: 2 })).toMatchObject({ ok: true, tries: 3, slept: [1_000, 2_000] })
    expect(await waits({ ...failure, times: 9 })).toMatchObject({ ok: false, tries: 3, slept: [1_000, 2_000] })
  })

  it('waits as long as GitHub asks', async () => {
    expect(await waits(secondaryLimit(30))).toMatchObject({ ok: true, slept: [30_000] })
    expect(await waits({ status: 429, headers: { 'retry-after': '7' } })).toMatchObject({ ok: true, slept: [7_000] })
    expect(await waits({ status: 503, headers: { 'retry-after': '5' } })).toMatchObject({ ok: true, slept: [5_000] })
  })

  it('waits for the time at which the limit is lifted, else a minute', async () => {
    const reset = String(Date.UTC(2025, 7, 16) / 1_000 + 45)
    expect(await waits({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } })).toMatchObject({ ok: true, slept: [45_000] })
    expect(await waits({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '5' } })).toMatchObject({ ok: true, slept: [1_000] })
    expect(await waits({ status: 403, body: { message: 'You have exceeded a secondary rate limit.' } })).toMatchObject({ ok: true, slept: [60_000] })
  })

  it('gives up once the waits of the run go above 2 minutes, and then calls no more', async () => {
    expect(await waits({ status: 429, times: 9 })).toMatchObject({ ok: false, tries: 2, slept: [60_000], logged: ['GitHub asks to wait for 120 s, which is too long: nothing more is written or read there.'] })
    const { client, github } = await start()
    const api = client()
    github.fail({ ...secondaryLimit(3_600), times: 1 })
    expect(await api.request(pull, onPull)).toMatchObject({ ok: false, status: 403 })
    expect(await api.request(pull, onPull)).toMatchObject({ ok: false, status: 0, why: expect.stringContaining('secondary rate limit') })
    expect(github.requests).toHaveLength(1)
  })

  it.each([[{ status: 502, isDone: true }], [{ drop: true, isDone: true }], [{ delay: 3 * slow, isDone: true }]] as const)('a creation that may have been heard is not made again: %j', async (failure) => {
    const { client, github } = await start()
    github.fail(failure)
    expect(await client({ timeout: slow }).request(comment, { ...where, body: 'x' })).toMatchObject({ ok: false, unsure: true })
    expect(github.comments).toHaveLength(1)
  })

  it('a creation that a limit refused is', async () => {
    expect(await waits(secondaryLimit(10), comment, { ...where, body: 'x' })).toMatchObject({ ok: true, tries: 2 })
    expect(town.github.comments).toHaveLength(1)
  })
})

describe('writes', () => {
  it('come one after the other, a second apart', async () => {
    const { client, github } = await start()
    const clock = stillClock()
    const api = client({ clock })
    await Promise.all([1, 2, 3].map((one) => api.request(comment, { ...where, body: `${one}` })))
    expect(github.comments.map(({ body }) => body)).toEqual(['1', '2', '3'])
    expect(clock.slept).toEqual([1_000, 1_000])
  })

  it('are at most 10 of 25 calls, which is said once', async () => {
    const { client, github, logged } = await start()
    const api = client()
    for (let at = 0; at < 12; at++) await api.request(comment, { ...where, body: 'x' })
    expect(await api.request(comment, { ...where, body: 'x' })).toEqual({ ok: false, status: 0, why: 'a run makes at most 10 writes to GitHub' })
    for (let at = 0; at < 16; at++) await api.request(pull, onPull)
    expect(await api.request(pull, onPull)).toEqual({ ok: false, status: 0, why: 'a run makes at most 25 calls to GitHub' })
    expect(github.requests.map(({ method }) => method)).toEqual([...Array(10).fill('POST'), ...Array(15).fill('GET')])
    expect(logged).toEqual(['Not everything is read and written there: a run makes at most 10 writes to GitHub.', 'Not everything is read and written there: a run makes at most 25 calls to GitHub.'])
  })
})

describe('permissions', () => {
  it.each([
    [comment, { ...where, body: 'x' }, 'pull-requests: write'],
    [edit, { ...here, comment_id: 1, body: 'x' }, 'pull-requests: write'],
    [pull, onPull, 'pull-requests: read'],
    ['GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { ...here, ref: 'main' }, 'checks: read'],
    ['POST /repos/{owner}/{repo}/check-runs', { ...here, name: 'x', head_sha: 'x' }, 'checks: write'],
  ])('%s: the one that is missing is told once', async (route, more, needs) => {
    const { client, logged } = await start({ permissions: {} })
    const api = client()
    for (let at = 0; at < 2; at++) expect(await api.request(route, more)).toMatchObject({ ok: false, status: 403, needs })
    expect(logged).toEqual([`GitHub did not let the token do this: it needs the permission "${needs}", which a pull request from a fork never has.`])
  })

  it('none is named where that is not the reason', async () => {
    const { client, github } = await start()
    github.fail({ status: 403, body: { message: 'Unable to create comment because issue is locked.' } })
    expect(await client().request(comment, { ...where, body: 'x' })).not.toHaveProperty('needs')
  })
})

describe('lists', () => {
  const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'

  it('are read page by page, up to 500', async () => {
    const { client, github } = await start()
    for (let at = 0; at < 250; at++) github.addComment(7, 'ada', `${at}`)
    const listed = await client().list(list, where)
    expect(listed).toMatchObject({ ok: true, complete: true })
    expect(listed.ok && listed.items).toHaveLength(250)
    for (let at = 0; at < 251; at++) github.addComment(7, 'ada', 'x')
    const cut = await client().list(list, where)
    expect(cut).toMatchObject({ ok: true, complete: false })
    expect(cut.ok && cut.items).toHaveLength(500)
  })

  it('of which a page fails are no list', async () => {
    const { client, github } = await start()
    for (let at = 0; at < 150; at++) github.addComment(7, 'ada', 'x')
    github.fail({ status: 200, body: {} })
    expect(await client().list(list, where)).toMatchObject({ ok: false, why: 'GitHub answered with something that is no list' })
  })
})
