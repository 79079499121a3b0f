import { getOctokit } from '@actions/github'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { description } from './description.ts'
import { secondaryLimit } from './github-failures.ts'
import { forkPermissions } from './github-permissions.ts'
import type { GitHub, GitHubSettings } from './github.ts'
import { startGitHub } from './github.ts'
import type { Repository } from './repository.ts'
import { makeRepository } from './repository.ts'

const lines = (count: number): string => Array.from({ length: count }, (_, at) => `Line ${at + 1}.\n`).join('')

let repository: Repository
let github: GitHub

beforeAll(() => {
  repository = makeRepository()
  repository.commit({ 'news/mill.md': lines(40), 'news/bridge über.md': lines(5), 'old.md': 'Closed.\n', 'moved.md': lines(20), 'big.bin': '\0\0' })
  repository.branch('edit')
  repository.commit({ 'news/mill.md': lines(40).replace('Line 20.', 'Line twenty.').replace('Line 39.', 'Line thirty-nine.'), 'old.md': null, 'news/new.md': lines(2), 'big.bin': '\0\u0001' })
  repository.move('moved.md', 'news/moved.md')
  repository.checkout('main')
  repository.commit({ 'later.md': lines(1) })
})
afterAll(() => repository.remove())
afterEach(() => github.close())

async function start(more: Partial<GitHubSettings> = {}): Promise<void> {
  github = await startGitHub({ folder: repository.folder, pulls: [{ number: 7, base: 'main', head: 'edit', headRef: 'edit' }], ...more })
}

interface Reply { readonly status: number; readonly headers: Headers; readonly body: any }

async function ask(method: string, rest: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const address = rest.startsWith('/') ? `${github.url}${rest}` : `${github.url}/repos/town-paper/articles/${rest}`
  const answer = await fetch(address, { method, headers: { authorization: 'token t', 'content-type': 'application/json', ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: /json/.test(answer.headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : text }
}

const annotation = { path: 'news/mill.md', start_line: 20, end_line: 20, annotation_level: 'failure', message: 'No.' }
const checkRun = (output: object = {}, more: object = {}): object => ({ name: 'factlint', head_sha: repository.sha('edit'), status: 'completed', conclusion: 'failure', output: { title: 'One', summary: 'One finding', ...output }, ...more })
const review = (...comments: object[]): object => ({ event: 'COMMENT', commit_id: repository.sha('edit'), comments: comments.map((one) => ({ path: 'news/mill.md', body: 'No.', side: 'RIGHT', ...one })) })

describe('what it tells', () => {
  it('answers as GitHub describes it', async () => {
    await start({ login: 'ada' })
    const statuses: number[] = []
    const visit = async (...parameters: Parameters<typeof ask>): Promise<any> => {
      const { status, body } = await ask(...parameters)
      statuses.push(status)
      return body
    }
    const sha = repository.sha('edit')
    await visit('GET', '/user')
    await visit('GET', '/repos/town-paper/articles')
    await visit('GET', 'pulls')
    await visit('GET', 'pulls/7')
    await visit('GET', 'pulls/7/files')
    await visit('GET', `commits/${sha}/pulls`)
    await visit('GET', `commits/${sha}`)
    await visit('GET', 'compare/main...edit')
    await visit('GET', 'contents/news')
    await visit('GET', `contents/${encodeURIComponent('news/bridge über.md')}?ref=${sha}`)
    const tree = await visit('GET', `git/trees/${sha}?recursive=1`)
    await visit('GET', `git/blobs/${tree.tree.find((one: any) => one.type === 'blob').sha}`)
    const comment = await visit('POST', 'issues/7/comments', { body: 'Hello' })
    await visit('PATCH', `issues/comments/${comment.id}`, { body: 'Good day' })
    await visit('GET', `issues/comments/${comment.id}`)
    await visit('GET', 'issues/7/comments')
    await visit('POST', 'pulls/7/reviews', review({ line: 20 }, { line: 22, start_line: 18 }))
    await visit('GET', 'pulls/7/reviews')
    const single = await visit('POST', 'pulls/7/comments', { path: 'news/mill.md', body: 'No.', commit_id: sha, subject_type: 'file' })
    await visit('POST', `pulls/7/comments/${single.id}/replies`, { body: 'Yes.' })
    await visit('PATCH', `pulls/comments/${single.id}`, { body: 'Perhaps.' })
    await visit('GET', `pulls/comments/${single.id}`)
    await visit('GET', 'pulls/7/comments')
    const run = await visit('POST', 'check-runs', checkRun({ annotations: [annotation] }))
    await visit('PATCH', `check-runs/${run.id}`, { output: { summary: 'Two', annotations: [annotation] } })
    await visit('GET', `check-runs/${run.id}`)
    await visit('GET', `check-runs/${run.id}/annotations`)
    await visit('GET', `commits/${sha}/check-runs`)
    await visit('DELETE', `pulls/comments/${single.id}`)
    await visit('DELETE', `issues/comments/${comment.id}`)
    expect(statuses.filter((status) => status >= 300)).toEqual([])
    expect(github.violations).toEqual([])
    expect([...new Set(github.requests.map(({ operation }) => operation))].sort()).toEqual([...(await description()).operations].sort())
    expect(github.checkRuns[0]?.annotations.length).toBe(2)
    expect([github.comments, github.reviewComments.map(({ body, line }) => [body, line])]).toEqual([[], [['No.', 20], ['No.', 22], ['Yes.', null]]])
  })

  it('says so where an answer is not as described', async () => {
    await start({ handlers: { 'pulls/list-files': () => ({ status: 200, body: [{ filename: 'a.md', status: 'lost' }] }) } })
    await ask('GET', 'pulls/7/files')
    expect(github.violations).toMatchObject([{ operation: 'pulls/list-files', in: 'response' }])
    expect(github.violations[0]!.errors).toContain('/0/status must be equal to one of the allowed values')
  })

  it('says so where a request is not as described, or not of GitHub', async () => {
    await start()
    const replies = [await ask('POST', 'check-runs', { name: 'factlint' }), await ask('GET', 'articles'), await ask('POST', '/graphql', { query: '{ repository { id } }' })]
    expect(replies.map(({ status }) => status)).toEqual([422, 404, 200])
    expect(github.violations.map(({ operation }) => operation)).toEqual(['checks/create', 'GET /repos/town-paper/articles/articles', 'graphql'])
  })

  it('says so where a request holds what GitHub would pass over', async () => {
    await start()
    await ask('POST', 'check-runs', checkRun({ annotations: [{ ...annotation, endColumn: 3 }] }))
    expect(github.violations.map(({ errors }) => errors)).toEqual([['/requestBody/output/annotations/0/endColumn is not described']])
    expect(github.checkRuns.length).toBe(1)
  })

  it('shows what the head changed since it left the base', async () => {
    await start()
    const { body } = await ask('GET', 'pulls/7/files')
    expect(body.map((file: any) => [file.status, file.filename, file.previous_filename, file.additions, file.deletions, file.patch?.split('\n')[0]])).toEqual([
      ['modified', 'big.bin', undefined, 0, 0, undefined],
      ['modified', 'news/mill.md', undefined, 2, 2, '@@ -17,7 +17,7 @@ Line 16.'],
      ['renamed', 'news/moved.md', 'moved.md', 0, 0, undefined],
      ['added', 'news/new.md', undefined, 2, 0, '@@ -0,0 +1,2 @@'],
      ['removed', 'old.md', undefined, 0, 1, '@@ -1 +0,0 @@'],
    ])
  })

  it('gives a file as it is', async () => {
    await start()
    const path = `contents/news/${encodeURIComponent('bridge über.md')}?ref=edit`
    expect((await ask('GET', path, undefined, { accept: 'application/vnd.github.raw+json' })).body).toBe(lines(5))
    expect(Buffer.from((await ask('GET', path)).body.content, 'base64').toString()).toBe(lines(5))
    expect((await ask('GET', 'contents/news/new.md')).status).toBe(404)
  })

  it('pages as Octokit reads it, up to the limit', async () => {
    await start({ limits: { files: 4 } })
    for (let count = 0; count < 5; count += 1) github.addComment(7, 'ada', `${count}`)
    const client = getOctokit('t', { baseUrl: github.url })
    const target = { owner: 'town-paper', repo: 'articles' }
    const comments = await client.paginate(client.rest.issues.listComments, { ...target, issue_number: 7, per_page: 2 })
    expect(comments.map(({ body, user }) => [body, user?.login])).toEqual(['0', '1', '2', '3', '4'].map((body) => [body, 'ada']))
    const files = await client.paginate(client.rest.pulls.listFiles, { ...target, pull_number: 7, per_page: 3 })
    expect(files.length).toBe(4)
    expect(await client.graphql('query { viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } })
    expect(github.violations).toEqual([])
  })

  it('leaves patches out where they are too many, or where a test wants it', async () => {
    await start({ limits: { patchLines: 10 }, patchless: ['news/mill.md'] })
    const { body } = await ask('GET', 'pulls/7/files')
    expect(body.map((file: any) => [file.filename, file.patch !== undefined, file.changes])).toEqual([['big.bin', false, 0], ['news/mill.md', false, 0], ['news/moved.md', false, 0], ['news/new.md', false, 0], ['old.md', false, 0]])
  })

  it('finds pull requests by their head', async () => {
    const sha = repository.sha('edit')
    await start({ pulls: [{ number: 7, base: 'main', head: 'edit', headRef: 'edit', headOwner: 'reader' }, { number: 8, base: 'main', head: 'main', headRef: 'edit' }, { number: 9, base: 'main', head: 'main', headRef: 'edit', state: 'closed' }] })
    const numbers = async (path: string): Promise<number[]> => (await ask('GET', path)).body.map((pull: any) => pull.number)
    expect(await numbers('pulls?head=reader:edit')).toEqual([7])
    expect(await numbers('pulls?head=town-paper:edit')).toEqual([8])
    expect(await numbers('pulls?head=town-paper:edit&state=all')).toEqual([9, 8])
    expect(await numbers(`commits/${sha}/pulls`)).toEqual([7])
    expect((await ask('GET', 'pulls/7')).body).toMatchObject({ head: { sha, repo: { fork: true, full_name: 'reader/articles' } }, base: { sha: repository.sha('main') } })
    github.setHead(7, 'main')
    expect((await ask('GET', 'pulls/7')).body.head.sha).toBe(repository.sha('main'))
  })
})

it('holds what two clients write at once', async () => {
  await start()
  const [one, other] = await Promise.all([ask('POST', 'issues/7/comments', { body: 'One' }), ask('POST', 'issues/7/comments', { body: 'Other' })])
  expect(new Set(github.comments.map(({ id }) => id))).toEqual(new Set([one.body.id, other.body.id]))
})

describe('what it refuses', () => {
  it.each([
    ['51 annotations', 'check-runs', () => checkRun({ annotations: Array.from({ length: 51 }, () => annotation) })],
    ['a level of its own', 'check-runs', () => checkRun({ annotations: [{ ...annotation, annotation_level: 'error' }] })],
    ['columns over two lines', 'check-runs', () => checkRun({ annotations: [{ ...annotation, end_line: 21, start_column: 1 }] })],
    ['a long title', 'check-runs', () => checkRun({ annotations: [{ ...annotation, title: 'x'.repeat(256) }] })],
    ['a large message', 'check-runs', () => checkRun({ annotations: [{ ...annotation, message: 'ü'.repeat(32_769) }] })],
    ['a long summary', 'check-runs', () => checkRun({ summary: 'x'.repeat(65_536) })],
    ['an end without a conclusion', 'check-runs', () => checkRun({}, { conclusion: undefined })],
    ['an unknown commit', 'check-runs', () => checkRun({}, { head_sha: '0'.repeat(40) })],
    ['a comment of 65,537 characters', 'issues/7/comments', () => ({ body: 'x'.repeat(65_537) })],
    ['an empty comment', 'issues/7/comments', () => ({ body: ' ' })],
    ['a review of one line outside of the diff', 'pulls/7/reviews', () => review({ line: 20 }, { line: 5 })],
    ['a review of a file outside of the diff', 'pulls/7/reviews', () => review({ path: 'later.md', line: 1 })],
    ['a range that begins where it ends', 'pulls/7/reviews', () => review({ line: 20, start_line: 20 })],
    ['a range over two hunks', 'pulls/7/reviews', () => review({ line: 39, start_line: 20 })],
    ['a review of a commit of another branch', 'pulls/7/reviews', () => ({ ...review({ line: 20 }), commit_id: repository.sha('main') })],
    ['a review of nothing', 'pulls/7/reviews', () => review()],
    ['a comment outside of the diff', 'pulls/7/comments', () => ({ path: 'news/mill.md', body: 'No.', line: 5, side: 'RIGHT', commit_id: repository.sha('edit') })],
  ])('%s', async (_, rest, body) => {
    await start()
    expect((await ask('POST', rest, body())).status).toBe(422)
    expect([github.checkRuns, github.comments, github.reviews, github.reviewComments]).toEqual([[], [], [], []])
    expect(github.violations.filter((one) => one.in === 'response')).toEqual([])
  })

  it('a token that may only read, wherever it writes', async () => {
    await start({ permissions: forkPermissions })
    const writes = [ask('POST', 'check-runs', checkRun()), ask('POST', 'issues/7/comments', { body: 'Hello' }), ask('POST', 'pulls/7/reviews', review({ line: 20 }))]
    for (const { status, body } of await Promise.all(writes)) expect([status, body.message]).toEqual([403, 'Resource not accessible by integration'])
    expect((await ask('GET', 'pulls/7')).status).toBe(200)
  })

  it('what the permissions do not name, and takes either of two for comments', async () => {
    await start({ permissions: { issues: 'write' } })
    expect((await ask('GET', 'pulls/7')).status).toBe(403)
    expect((await ask('POST', 'issues/7/comments', { body: 'Hello' })).status).toBe(201)
    expect((await ask('GET', '/user')).status).toBe(403)
  })

  it('a wrong token, or none', async () => {
    await start({ token: 'right' })
    expect((await ask('GET', 'pulls/7')).status).toBe(401)
    expect((await ask('GET', 'pulls/7', undefined, { authorization: 'Bearer right' })).status).toBe(200)
    expect(await (await fetch(`${github.url}/user`)).json()).toMatchObject({ message: 'Requires authentication', status: '401' })
  })
})

describe('what it fails at', () => {
  it('fails as often as it was told, for what it was told', async () => {
    await start()
    github.fail({ method: 'POST', path: /comments$/, times: 2, status: 502 })
    const statuses = [(await ask('POST', 'check-runs', checkRun())).status]
    for (let count = 0; count < 3; count += 1) statuses.push((await ask('POST', 'issues/7/comments', { body: 'Hello' })).status)
    expect(statuses).toEqual([201, 502, 502, 201])
    expect(github.comments.length).toBe(1)
  })

  it('tells how long to wait', async () => {
    await start()
    github.fail(secondaryLimit(3))
    const { status, headers, body } = await ask('GET', 'pulls/7')
    expect([status, headers.get('retry-after'), body.message]).toEqual([403, '3', expect.stringContaining('secondary rate limit')])
  })

  it('cuts the connection, before or after it did what was asked', async () => {
    await start()
    github.fail({ drop: true })
    await expect(ask('POST', 'issues/7/comments', { body: 'Lost' })).rejects.toThrow()
    github.fail({ drop: true, isDone: true })
    await expect(ask('POST', 'issues/7/comments', { body: 'Kept' })).rejects.toThrow()
    expect(github.comments.map(({ body }) => body)).toEqual(['Kept'])
    expect(github.requests.map(({ status }) => status)).toEqual([undefined, undefined])
  })

  it('answers late', async () => {
    await start()
    github.fail({ path: /pulls/, delay: 60_000 })
    await expect(fetch(`${github.url}/repos/town-paper/articles/pulls/7`, { headers: { authorization: 'token t' }, signal: AbortSignal.timeout(2_000) })).rejects.toThrow()
    expect((await ask('GET', 'pulls/7')).status).toBe(200)
  })
})
