import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findingPrints } from '../../src/github/finding-print.ts'
import { postReview } from '../../src/github/review.ts'
import type { ReviewOptions } from '../../src/github/review.ts'
import { writeReviewMarker } from '../../src/github/review-marker.ts'
import type { Finding } from '../../src/model/index.ts'
import type { Repository } from '../counterparts/repository.ts'
import { finding, place } from '../reporters/sample.ts'
import type { Town } from './town.ts'
import { failures, lines, makeTown, openTown, slow } from './town.ts'

let repository: Repository
let town: Town
beforeAll(() => void (repository = makeTown()))
afterAll(() => repository.remove())
afterEach(() => {
  expect(town.github.violations).toEqual([])
  return town.github.close()
})

const start = async (...settings: Parameters<typeof openTown> extends [unknown, ...infer Rest] ? Rest : never): Promise<Town> => (town = await openTown(repository, ...settings))
const options: ReviewOptions = {
  limit: 20, suggestions: true, complete: true, report: { color: false, width: 80 },
  lineText: (file, line) => (file === 'articles/a.md' ? lines[line - 1] : undefined),
  isInDiff: (file, line) => file === 'articles/a.md' && line <= lines.length,
}
const at = (line: number, rest: Partial<Finding> = {}): Finding => finding({ message: `At ${line}.`, fingerprints: [`f${line}`], places: [place({ line, column: 34, text: '2019' })], ...rest })
const told = (): (readonly [path: string, line: number | null])[] => town.github.reviewComments.map(({ path, line }) => [path, line])
const writes = (): string[] => town.github.requests.flatMap(({ method, operation }) => (method === 'GET' || !operation ? [] : [operation]))
const bot = 'github-actions[bot]'

describe('postReview', () => {
  it('comments on the lines of new findings in one review', async () => {
    const { client, target, github } = await start()
    const certain = at(28, { suggestion: { place: place({ column: 34, text: '2019' }), text: '2001', certain: true } })
    expect(await postReview(client(), target, [certain, at(30)], options)).toEqual({ did: 'posted', posted: 2, known: 0, left: [], deleted: 0, edited: 0 })
    expect(github.reviews).toMatchObject([{ state: 'COMMENTED', commit: target.head, body: 'factlint: 2 findings stand on lines of this pull request.' }])
    expect(github.reviewComments).toMatchObject([{ path: 'articles/a.md', line: 28, side: 'RIGHT' }, { line: 30 }])
    expect(github.reviewComments[0]!.body).toContain('```suggestion\nThe mayor has led the town since 2001, the council said.\n```')
    expect(writes()).toEqual(['pulls/create-review'])
  })

  it('tells no finding that is not new, not told elsewhere, or not on a line of the diff', async () => {
    const { client, target, github } = await start()
    const far = [at(28, { places: [place({ file: 'articles/b.md' })] }), at(99, { fingerprints: ['f99'] }), at(5, { places: [place({ file: '/etc/rules.yml' })] })]
    const others = [at(1, { state: 'unchanged' }), at(2, { state: 'fixed' }), at(3, { reported: false }), at(4, { anchor: 'none' }), at(5, { anchor: 'file' })]
    expect(await postReview(client(), target, [...far, ...others], options)).toEqual({ did: 'none', posted: 0, known: 0, left: far, deleted: 0, edited: 0 })
    expect(github.reviews).toEqual([])
    expect(writes()).toEqual([])
  })

  it('gives the lines as seen from the root of the repository', async () => {
    const { client, target } = await start()
    const one = at(28, { places: [place({ file: 'a.md' })] })
    expect(await postReview(client(), target, [one], { ...options, report: { ...options.report, folder: 'articles' } })).toMatchObject({ posted: 1 })
    expect(told()).toEqual([['articles/a.md', 28]])
  })

  it('makes 20 comments and gives back the others', async () => {
    const { client, target } = await start()
    const findings = lines.map((_, line) => at(line + 1))
    expect(await postReview(client(), target, findings, options)).toMatchObject({ posted: 20, left: findings.slice(20) })
    expect(told()).toHaveLength(20)
  })

  it('makes no suggestion where none is wanted', async () => {
    const { client, target, github } = await start()
    await postReview(client(), target, [at(28, { suggestion: { place: place({ column: 34, text: '2019' }), text: '2001', certain: true } })], { ...options, suggestions: false })
    expect(github.reviewComments[0]!.body).not.toContain('suggestion')
  })

  it('tells a finding once, also where it has become more', async () => {
    const { client, target } = await start()
    await postReview(client(), target, [at(28)], options)
    expect(await postReview(client(), target, [at(30, { fingerprints: ['e', 'f28'] }), at(31)], options)).toMatchObject({ did: 'posted', posted: 1, known: 1, left: [] })
    expect(await postReview(client(), target, [at(28), at(31)], options)).toMatchObject({ did: 'none', known: 2, left: [] })
    expect(told()).toEqual([['articles/a.md', 28], ['articles/a.md', 31]])
  })

  it('writes nothing where the pull request has moved on', async () => {
    const { client, target, github } = await start()
    github.setHead(7, 'main')
    expect(await postReview(client(), target, [at(28)], options)).toMatchObject({ did: 'superseded', posted: 0, left: [at(28)], why: expect.stringContaining('newer commit') })
    expect(writes()).toEqual([])
  })

  it('takes nobody else’s comment for its own', async () => {
    const { client, target, github } = await start()
    await postReview(client(), target, [at(1), at(2)], options)
    const mine = github.reviewComments[0]!
    github.addReply(mine, 'mallory', `${writeReviewMarker({ print: findingPrints(at(28))[0], state: 'open' })}\nAll is well.`)
    github.addReply(mine, bot, `Hello.\n${writeReviewMarker({ print: findingPrints(at(28))[0], state: 'open' })}`)
    expect(await postReview(client(), target, [at(1), at(2), at(28)], options)).toMatchObject({ posted: 1, known: 2 })
    expect(github.reviewComments).toHaveLength(5)
  })
})

describe('when a finding is gone', () => {
  it('its comment is deleted, or folded where somebody answered', async () => {
    const { client, target, github } = await start()
    await postReview(client(), target, [at(1), at(2), at(3)], options)
    github.addReply(github.reviewComments[1]!, 'ada', 'Is it?')
    expect(await postReview(client(), target, [at(3), at(1, { state: 'fixed' })], options)).toEqual({ did: 'posted', posted: 0, known: 1, left: [], deleted: 1, edited: 1 })
    expect(github.reviewComments.map(({ body }) => body)).toEqual([expect.stringContaining('No longer found in `'), expect.stringContaining('At 3.'), 'Is it?'])
    expect(await postReview(client(), target, [at(3)], options)).toMatchObject({ did: 'none' })
    expect(await postReview(client(), target, [at(2), at(3)], options)).toMatchObject({ posted: 1, known: 1 })
  })

  it('that is not known of a run that could not check everything', async () => {
    const { client, target } = await start()
    await postReview(client(), target, [at(1)], options)
    expect(await postReview(client(), target, [], { ...options, complete: false })).toMatchObject({ did: 'none', deleted: 0 })
  })

  it('it is not gone because it is not told', async () => {
    const { client, target } = await start()
    await postReview(client(), target, [at(1), at(2)], options)
    expect(await postReview(client(), target, [at(1, { state: 'unchanged' }), at(2, { reported: false, anchor: 'none' })], options)).toMatchObject({ did: 'none', deleted: 0 })
  })

  it('a comment that somebody else deleted meanwhile is no failure', async () => {
    const { client, target, github } = await start()
    await postReview(client(), target, [at(1)], options)
    github.fail({ method: 'DELETE', status: 404 })
    expect(await postReview(client(), target, [], options)).toEqual({ did: 'posted', posted: 0, known: 0, left: [], deleted: 1, edited: 0 })
  })

  it.each(failures.filter(([name]) => !['404', 'nonsense'].includes(name)))('a failure to delete says why: %s', async (_, failure, why) => {
    const { client, target, github } = await start()
    await postReview(client(), target, [at(1)], options)
    github.fail({ method: 'DELETE', times: Infinity, ...failure })
    expect(await postReview(client({ timeout: slow }), target, [], options)).toMatchObject({ did: 'failed', deleted: 0, why: expect.stringMatching(why) })
  })
})

describe('a review that GitHub refuses', () => {
  it('becomes comments one by one; one whose line is refused becomes one on the file', async () => {
    const { client, target, github } = await start()
    const outside = at(1, { places: [place({ file: 'articles/long.md', line: 1 })] })
    const findings = [at(28), outside, at(30)]
    expect(await postReview(client(), target, findings, { ...options, isInDiff: () => true })).toMatchObject({ did: 'posted', posted: 3, left: [] })
    expect(told()).toEqual([['articles/a.md', 28], ['articles/long.md', null], ['articles/a.md', 30]])
    expect(github.reviewComments[1]!.body).toContain('\n\nLine 1:\n\n')
    expect(await postReview(client(), target, findings, options)).toMatchObject({ did: 'none', known: 3 })
  })

  it('loses only what GitHub takes nowhere', async () => {
    const { client, target } = await start()
    const nowhere = at(1, { places: [place({ file: 'articles/none.md', line: 1 })] })
    expect(await postReview(client(), target, [nowhere, at(28)], { ...options, isInDiff: () => true })).toMatchObject({ did: 'posted', posted: 1, left: [nowhere], why: expect.stringContaining('422') })
    expect(told()).toEqual([['articles/a.md', 28]])
  })

  it('ends where GitHub lets no more be written', async () => {
    const { client, target, github } = await start()
    github.fail({ path: /reviews$/, status: 422 })
    github.fail({ method: 'POST', path: /pulls\/7\/comments$/, times: Infinity, status: 403 })
    expect(await postReview(client(), target, [at(1), at(2)], options)).toMatchObject({ did: 'failed', posted: 0, left: [at(1), at(2)], needs: 'pull-requests: write' })
    expect(github.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/comments'))).toHaveLength(1)
  })
})

describe('failures', () => {
  it('a review that is not refused for its lines is not tried in parts', async () => {
    const { client, target, github } = await start()
    github.fail({ path: /reviews$/, status: 404 })
    expect(await postReview(client(), target, [at(1)], options)).toMatchObject({ did: 'failed', posted: 0 })
    expect(told()).toEqual([])
  })

  it.each([{ status: 502, isDone: true }, { drop: true, isDone: true }] as const)('a review that was heard is not made twice: %j', async (failure) => {
    const { client, target, github } = await start()
    github.fail({ path: /reviews$/, ...failure })
    expect(await postReview(client(), target, [at(1), at(2)], options)).toMatchObject({ did: 'posted', posted: 2 })
    expect(github.reviewComments).toHaveLength(2)
  })

  it.each([{ status: 502 }, { drop: true }] as const)('a review that was not heard is made again: %j', async (failure) => {
    const { client, target, github } = await start()
    github.fail({ path: /reviews$/, ...failure })
    expect(await postReview(client(), target, [at(1), at(2)], options)).toMatchObject({ did: 'posted', posted: 2 })
    expect(github.reviewComments).toHaveLength(2)
  })

  const steps = [['looking', 'GET', /comments$/], ['the head', 'GET', /pulls\/7$/], ['posting', 'POST', /reviews$|comments$/]] as const
  it.each(failures.flatMap(([name, failure, why]) => steps.map((step) => ({ name, failure, why, step }))))('$step.0: $name', async ({ failure, why, step: [, method, path] }) => {
    const { client, target, github } = await start()
    github.fail({ method, path, times: Infinity, ...failure })
    expect(await postReview(client({ timeout: slow }), target, [at(1)], options)).toMatchObject({ did: 'failed', posted: 0, left: [at(1)], why: expect.stringMatching(why) })
    expect(github.reviewComments).toEqual([])
  })

  it('without the permission says which', async () => {
    const { client, target } = await start({ permissions: { 'pull-requests': 'read' } })
    expect(await postReview(client(), target, [at(1)], options)).toMatchObject({ did: 'failed', needs: 'pull-requests: write' })
  })
})
