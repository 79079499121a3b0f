import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { keepComment } from '../../src/github/comment.ts'
import { readCommentMarker, writeCommentMarker } from '../../src/github/comment-marker.ts'
import type { CommentOptions } from '../../src/github/comment.ts'
import type { Repository } from '../counterparts/repository.ts'
import type { Town } from './town.ts'
import { failures, makeTown, openTown, runOf, slow } from './town.ts'

let repository: Repository
let town: Town
beforeAll(() => void (repository = makeTown()))
afterAll(() => repository.remove())
afterEach(() => {
  expect(town.github.violations).toEqual([])
  return town.github.close()
})

const start = async (...settings: Parameters<typeof openTown> extends [unknown, ...infer Rest] ? Rest : never): Promise<Town> => (town = await openTown(repository, ...settings))
const telling = (body: string, open = 2, rest: Partial<CommentOptions> = {}): CommentOptions => ({ key: 'default', mode: 'on-findings', open, body: () => body, ...rest })
const bodies = (): string[] => town.github.comments.map(({ body }) => body)
const writes = (): string[] => town.github.requests.flatMap(({ method, operation }) => (method === 'GET' || !operation ? [] : [operation]))
const mark = (given: object = {}): string => writeCommentMarker({ key: 'default', run: 400, attempt: 1, head: 'a'.repeat(40), open: 3, ...given })
const bot = 'github-actions[bot]'

describe('keepComment', () => {
  it('creates, updates and leaves alone one comment', async () => {
    const { client, target } = await start()
    const created = await keepComment(client(), target, telling('Two findings.'))
    expect(created).toEqual({ did: 'created', id: town.github.comments[0]!.id, url: expect.stringContaining('#issuecomment-') })
    expect(bodies()).toEqual([`<!-- factlint:comment key=default run=500 attempt=1 head=${target.head} open=2 -->\nTwo findings.\n`])
    expect(await keepComment(client(), runOf(target, 501), telling('One finding.', 1))).toMatchObject({ did: 'updated', id: (created as { id: number }).id })
    expect(await keepComment(client(), runOf(target, 502), telling('One finding.', 1))).toMatchObject({ did: 'unchanged' })
    expect(bodies()).toEqual([expect.stringContaining('run=501 ')])
    expect(writes()).toEqual(['issues/create-comment', 'issues/update-comment'])
  })

  it('is only created where there are findings, or always', async () => {
    const { client, target } = await start()
    expect(await keepComment(client(), target, telling('None.', 0))).toEqual({ did: 'none' })
    expect(bodies()).toEqual([])
    expect(await keepComment(client(), target, telling('None.', 0, { mode: 'always' }))).toMatchObject({ did: 'created' })
  })

  it('remembers how many findings it told when it last told any', async () => {
    const { client, target } = await start()
    const told: number[] = []
    const say = (run: number, open: number): Promise<unknown> => keepComment(client(), runOf(target, run), telling('', open, { body: (number) => `${run}: ${told.push(number)}` }))
    await say(500, 3)
    await say(501, 0)
    await say(502, 0)
    await say(503, 1)
    await say(504, 0)
    expect(told).toEqual([0, 3, 3, 3, 1])
    expect(bodies()).toHaveLength(1)
  })

  it('keeps comments with other keys apart', async () => {
    const { client, target } = await start()
    for (const key of ['news', 'sport', 'new s', '-->\n@all', 'é'.repeat(200), '', 'x']) for (const run of [500, 501]) await keepComment(client(), runOf(target, run), telling(`${run}`, 1, { key }))
    expect(town.github.comments).toHaveLength(7)
    expect(bodies().every((body) => /^<!-- factlint:comment key=[\w.%-]* run=501 attempt=1 head=\w{40} open=1 -->\n501\n$/.test(body))).toBe(true)
  })

  it('is found among many', async () => {
    const { client, target, github } = await start()
    for (let at = 0; at < 130; at++) github.addComment(7, 'ada', 'Talk.')
    github.addComment(7, bot, `${mark()}\nOld.`)
    expect(await keepComment(client(), target, telling('New.'))).toMatchObject({ did: 'updated' })
  })

  it('is not created where it may be there among too many', async () => {
    const { client, target, github } = await start()
    for (let at = 0; at < 500; at++) github.addComment(7, 'ada', 'Talk.')
    expect(await keepComment(client(), target, telling('New.'))).toMatchObject({ did: 'failed', why: expect.stringContaining('so many comments') })
    expect(writes()).toEqual([])
  })

  it('takes nobody else’s comment for its own', async () => {
    const { client, target, github } = await start()
    const planted = [
      ['mallory', `${mark({ run: 999_999 })}\nAll is well.`], ['github-actions-bot', `${mark()}\nx`],
      [bot, `Hello.\n${mark()}`], [bot, ` ${mark()}\nx`], [bot, `${mark()} x`], [bot, mark().replace('run=400', 'run=4e2')], [bot, mark().replace('a'.repeat(40), 'main')],
    ] as const
    for (const [login, body] of planted) github.addComment(7, login, body)
    expect(await keepComment(client(), target, telling('New.'))).toMatchObject({ did: 'created' })
    expect(bodies().slice(0, -1)).toEqual(planted.map(([, body]) => body))
    expect(writes()).toEqual(['issues/create-comment'])
  })

  it.each([['github-actions', bot], ['town-app[bot]', 'town-app[bot]'], ['Town-App', 'town-app[bot]'], ['ada', 'ada']])('%s knows the comments of %s', async (login, author) => {
    const { client, target, github } = await start({ login })
    github.addComment(7, author, `${mark()}\nOld.`)
    expect(await keepComment(client(), target, telling('New.'))).toMatchObject({ did: 'updated' })
  })

  it('takes itself for the token of a workflow where GitHub does not say', async () => {
    const { client, target, github } = await start()
    github.addComment(7, bot, `${mark()}\nOld.`)
    github.fail({ path: /graphql/, status: 403 })
    expect(await keepComment(client(), target, telling('New.'))).toMatchObject({ did: 'updated' })
  })

  it('of several keeps the oldest', async () => {
    const { client, target, github } = await start()
    const ids = ['One.', 'Two.', 'Three.'].map((text) => github.addComment(7, bot, `${mark()}\n${text}`).id)
    expect(await keepComment(client(), target, telling('New.'))).toMatchObject({ did: 'updated', id: ids[0] })
    expect(github.comments.map(({ id }) => id)).toEqual([ids[0]])
  })

  it('reads a body with the line ends of a browser', async () => {
    const { client, target, github } = await start()
    github.addComment(7, bot, `${mark()}\r\nNew.\r\n\r\nLine.`)
    expect(await keepComment(client(), target, telling('New.\n\nLine.'))).toMatchObject({ did: 'unchanged' })
  })

  it('writes nothing where the pull request has moved on', async () => {
    const { client, target, github } = await start()
    github.setHead(7, 'main')
    expect(await keepComment(client(), target, telling('New.'))).toEqual({ did: 'superseded', why: `the pull request has a newer commit, ${repository.sha('main').slice(0, 7)}` })
    expect(writes()).toEqual([])
  })

  it.each([[501, 1], [500, 2]])('writes nothing where a newer run has written: run %d, attempt %d', async (run, attempt) => {
    const { client, target, github } = await start()
    github.addComment(7, bot, `${mark({ run, attempt })}\nNewer.`)
    expect(await keepComment(client(), target, telling('Older.'))).toEqual({ did: 'superseded', why: 'a newer run has written the comment' })
    expect(writes()).toEqual([])
  })
})

describe('two at once', () => {
  it('end with one comment, that of the newer run', async () => {
    for (let round = 0; round < 5; round++) {
      const { client, target, github } = await start()
      const did = await Promise.all([500, 501].map((run) => keepComment(client(), runOf(target, run), telling(`Of ${run}.`))))
      expect(github.comments).toHaveLength(1)
      expect(did.every((one) => ['created', 'updated', 'superseded'].includes(one.did))).toBe(true)
      await github.close()
    }
  })

  it.each([[499, 'updated', 'Mine.'], [501, 'superseded', 'Theirs.']])('the other’s came first, of run %d: %s', async (run, did, text) => {
    const { client, target, github } = await start()
    const api = client()
    // The other's comment appears between the look and the creation.
    const late = { ...api, request: (async (route, ...rest) => {
      if (route.startsWith('POST /repos')) github.addComment(7, bot, `${mark({ run })}\nTheirs.`)
      return api.request(route, ...rest)
    }) as typeof api.request }
    expect(await keepComment(late, target, telling('Mine.'))).toMatchObject({ did })
    expect(bodies()).toEqual([expect.stringContaining(text)])
  })
})

describe('failures', () => {
  it.each([{ status: 502, isDone: true }, { drop: true, isDone: true }] as const)('a creation that was heard is not made twice: %j', async (failure) => {
    const { client, target, github } = await start()
    github.fail({ method: 'POST', path: /comments$/, ...failure })
    expect(await keepComment(client(), target, telling('New.'))).toMatchObject({ did: 'created', id: github.comments[0]!.id })
    expect(github.comments).toHaveLength(1)
  })

  it.each([{ status: 502 }, { drop: true }] as const)('a creation that was not heard is made again: %j', async (failure) => {
    const { client, target, github } = await start()
    github.fail({ method: 'POST', path: /comments$/, ...failure })
    expect(await keepComment(client(), target, telling('New.'))).toMatchObject({ did: 'created' })
    expect(github.comments).toHaveLength(1)
  })

  const steps = [['looking', 'GET', /comments$/, false], ['the head', 'GET', /pulls\/7$/, false], ['creating', 'POST', /comments$/, false], ['updating', 'PATCH', /./, true]] as const
  it.each(failures.flatMap(([name, failure, why]) => steps.map((step) => ({ name, failure, why, step }))).filter(({ name, step }) => !(name === 'nonsense' && step[0] === 'updating')))('$step.0: $name', async ({ failure, why, step: [, method, path, there] }) => {
    const { client, target, github } = await start()
    if (there) github.addComment(7, bot, `${mark()}\nOld.`)
    github.fail({ method, path, times: Infinity, ...failure })
    expect(await keepComment(client({ timeout: slow }), target, telling('New.'))).toMatchObject({ did: 'failed', why: expect.stringMatching(why) })
    expect(bodies()).toEqual(there ? [expect.stringContaining('Old.')] : [])
  })

  it('without the permission says which', async () => {
    const { client, target } = await start({ permissions: { 'pull-requests': 'read' } })
    expect(await keepComment(client(), target, telling('New.'))).toMatchObject({ did: 'failed', status: 403, needs: 'pull-requests: write' })
  })
})

describe('the marker', () => {
  it('is read as it was written', () => {
    const marker = { key: 'new s/1', run: 12_345_678_901, attempt: 2, head: 'b'.repeat(40), open: 0 }
    expect(readCommentMarker(`${writeCommentMarker(marker)}\n\nText.\n`, 'new s/1')).toEqual({ marker, text: 'Text.' })
    expect(readCommentMarker(`${writeCommentMarker(marker)}\nText.`, 'other')).toBeUndefined()
  })
})
