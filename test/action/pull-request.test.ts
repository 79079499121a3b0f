import { rm } from 'node:fs/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { checkOut } from '../counterparts/checkout.ts'
import { mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent, workflowDispatchEvent, workflowRunEvent } from '../counterparts/events.ts'
import { git } from '../counterparts/git.ts'
import { forkPermissions } from '../counterparts/github-permissions.ts'
import { articles, openNewsroom, token, type Newsroom, type Visit } from './newsroom.ts'
import { runStep, type Step } from './runner.ts'

const arrival = 'articles/summit/2025-08-16-arrival.md'
const analysis = 'articles/summit/2025-08-17-analysis.md'
const cabinet = 'articles/berlin/2025-08-16-cabinet.md'
const wrongYear = { [analysis]: articles[analysis].replace('2019', '2001') }
const oldChancellor = { [cabinet]: articles[cabinet].replace('Friedrich Merz', 'Olaf Scholz') }

let room: Newsroom | undefined
afterEach(async () => {
  const violations = room?.github.violations ?? []
  await room?.close()
  room = undefined
  expect(violations).toEqual([])
})

/** What a step annotated, as `level file:line`. */
function annotated({ commands }: Step): string[] {
  return commands.map(({ name, properties }) => `${name} ${properties['file'] ?? ''}${properties['line'] ? `:${properties['line']}` : ''}`)
}

function counts({ outputs }: Step): string {
  return ['new', 'unchanged', 'fixed'].map((name) => outputs[name]).join(' ')
}

describe('new means new', () => {
  it('an edit that contradicts an untouched article is told at the edit, and the other place is linked', async () => {
    room = await openNewsroom((repository) => void repository.commit(wrongYear))
    const step = await room.pull()
    expect(annotated(step)).toEqual([`warning ${analysis}:5`])
    expect(step.summary).toContain(`/blob/${step.head}/${arrival}?plain=1#L5)`)
    expect(step.summary).toContain('It was the first meeting of the two presidents')
    expect([counts(step), step.outputs['diff-source'], step.outputs['diff-complete'], step.outputs['base'], step.outputs['head'], step.status]).toEqual(['1 0 0', 'git', 'true', step.base, step.head, 0])
  })

  it('what the base brought in meanwhile is not told', async () => {
    room = await openNewsroom((repository) => {
      repository.commit(wrongYear)
      repository.checkout('main')
      repository.commit(Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`articles/new-${at}/2025-08-16-a.md`, 'German chancellor Olaf Scholz met his ministers.\n'])))
    })
    const step = await room.pull()
    expect(annotated(step)).toEqual([`warning ${analysis}:5`])
    expect(counts(step)).toBe('1 100 0')
  })

  it('a conflict with what has landed on the base since is seen', async () => {
    room = await openNewsroom((repository) => {
      repository.commit({ 'articles/summit/2025-08-18-more.md': 'The third article calls it the first summit since 2001.\n' })
      repository.checkout('main')
      repository.commit({ [arrival]: articles[arrival].replace('The guests', 'Late at night\n\nThe guests'), 'articles/summit/2025-08-15-before.md': 'It is to be the first meeting since 2019, an aide said.\n' })
    })
    const step = await room.pull()
    expect(annotated(step)).toEqual(['warning articles/summit/2025-08-18-more.md:1'])
    // The article that the pull request never saw is shown as the base has it.
    expect(step.summary).toContain(`/blob/${step.base}/articles/summit/2025-08-15-before.md?plain=1#L1)`)
  })

  it('fifty lines above an old conflict, and a new name for its file, bring nothing new and fix nothing', async () => {
    room = await openNewsroom((repository) => {
      repository.checkout('main')
      repository.commit({ ...wrongYear, ...oldChancellor })
      repository.branch('again', 'main')
      repository.commit({ [analysis]: `${'A line that says little.\n\n'.repeat(25)}${wrongYear[analysis]}` })
      repository.move(cabinet, 'articles/berlin/2025-08-16-ministers.md')
      repository.move(arrival, 'articles/summit/2025-08-16-rain.md')
      repository.branch('edit-2')
    })
    room.repository.checkout('edit')
    room.repository.merge('edit', 'edit-2')
    const step = await room.pull()
    expect([annotated(step), counts(step), step.status]).toEqual([[], '0 2 0', 0])
    expect(step.summary).toContain('0 new, 2 unchanged, 0 fixed')
  })

  it('what it fixes is told as fixed', async () => {
    room = await openNewsroom()
    room.repository.checkout('main')
    room.repository.commit({ ...wrongYear, ...oldChancellor })
    room.repository.merge('edit', 'main')
    room.repository.commit({ [cabinet]: articles[cabinet] })
    const step = await room.pull()
    expect([annotated(step), counts(step)]).toEqual([[], '0 1 1'])
    expect(step.summary).toMatch(/### Warning: .*\(fixed\)/)
  })

  it.each<[string, (newsroom: Newsroom) => void, RegExp]>([
    ['a deletion', ({ repository }) => {
      repository.checkout('main')
      repository.commit({ [cabinet]: '# Cabinet\n\nThe former\nGerman chancellor Olaf Scholz met his ministers.\n' })
      repository.merge('edit', 'main')
      repository.commit({ [cabinet]: '# Cabinet\n\nGerman chancellor Olaf Scholz met his ministers.\n' })
    }, /office-holder/],
    ['a changed rule', ({ repository }) => void repository.commit({ 'rules/cabinet.yml': 'rules:\n  - id: met\n    title: Who met\n    claim:\n      say: "presidents since {year:year}"\n      key: [story]\n      value: year\n    compare: {with: [story]}\n', 'factlint.yml': 'articles: [articles/**]\npacks: [rules]\nstories: {by: folder}\n' }), /rules or the configuration/],
  ])('a conflict that comes from %s stands in the summary, on no line', async (_, change, said) => {
    room = await openNewsroom()
    change(room)
    const step = await room.pull()
    expect(annotated(step).filter((one) => /:\d/.test(one))).toEqual([])
    expect(step.summary).toMatch(said)
  })
})

describe('any checkout', () => {
  const shapes: [string, Visit, string][] = [
    ['the merge commit, one deep', { shape: 'merge', depth: 1 }, 'git'],
    ['the merge commit, credentials kept', { shape: 'merge', depth: 1, persistCredentials: true }, 'git'],
    ['the merge commit, two deep', { shape: 'merge', depth: 2 }, 'git'],
    ['the merge commit with all history', { shape: 'merge', depth: 0 }, 'git'],
    ['the merge commit without files', { shape: 'merge', depth: 0, filter: 'blob:none' }, 'git'],
    ['the head, one deep', { shape: 'head', depth: 1 }, 'git'],
    ['the head with all history', { shape: 'head', depth: 0 }, 'git'],
    ['the base branch', { shape: 'base', depth: 1 }, 'git'],
    ['files without git', { shape: 'none' }, 'api'],
  ]
  it.each(shapes)('%s', async (_, visit, source) => {
    room = await openNewsroom((repository) => {
      repository.commit({ ...wrongYear, 'articles/unrelated.md': 'Nothing.\n' })
      repository.move(cabinet, 'articles/berlin/2025-08-16-ministers.md')
      repository.checkout('main')
      repository.commit({ 'articles/landed.md': 'It landed meanwhile.\n' })
    })
    const step = await room.pull({}, visit)
    expect([annotated(step), counts(step), step.outputs['diff-source'], step.outputs['diff-complete'], step.status]).toEqual([[`warning ${analysis}:5`], '1 0 0', source, 'true', 0])
  })

  it('nothing can be fetched: GitHub is asked, by the commit that is there', async () => {
    room = await openNewsroom((repository) => void repository.commit(wrongYear))
    const step = await room.pull({ fetch: 'false' })
    expect([annotated(step), counts(step), step.outputs['diff-source'], step.outputs['diff-complete']]).toEqual([[`warning ${analysis}:5`], '1 0 0', 'api', 'true'])
    expect(step.summary).toContain('The base was read through the API of GitHub')
  })

  it('the lines are those of the head, even where the merge commit shifts them', async () => {
    room = await openNewsroom((repository) => {
      repository.commit(wrongYear)
      repository.checkout('main')
      repository.commit({ [analysis]: articles[analysis].replace('# Analysis\n', '# Analysis\n\nOne.\n\nTwo.\n\nThree.\n') })
    })
    const step = await room.pull({ reporters: 'annotations,summary,review,sarif' })
    expect(annotated(step)).toEqual([`warning ${analysis}:5`])
    expect(step.summary).toContain(`/blob/${step.head}/${analysis}?plain=1#L5)`)
    expect(room.github.reviewComments.map(({ path, line }) => [path, line])).toEqual([[analysis, 5]])
    // Code scanning takes those of the commit that was checked out.
    expect(JSON.parse(step.written['report.sarif']!).runs[0].results[0].locations[0].physicalLocation.region.startLine).toBe(11)
  })

  it('without git and without the API it is an error, and all findings are told', async () => {
    room = await openNewsroom((repository) => void repository.commit(wrongYear))
    room.github.fail({ path: /\/files/, status: 404, times: 9 })
    const step = await room.pull({ fetch: 'false' })
    expect([step.outputs['outcome'], step.outputs['reason'], step.outputs['diff-source'], step.status]).toEqual(['error', 'no-base', 'none', 2])
    expect(step.summary).toContain('it is not known which')
    expect(annotated(step)[0]).toBe(`warning ${analysis}:5`)
  })
})

describe('other events', () => {
  const write = (newsroom: Newsroom): { before: string; after: string } => {
    newsroom.repository.checkout('main')
    const before = newsroom.repository.commit(oldChancellor)
    return { before, after: newsroom.repository.commit(wrongYear) }
  }
  it('a push: what is new since the commit before', async () => {
    room = await openNewsroom()
    const { before, after } = write(room)
    const step = await room.run(pushEvent({ before, after }), 'refs/heads/main')
    expect([annotated(step), counts(step), step.outputs['diff-source']]).toEqual([[`warning ${analysis}:5`], '1 1 0', 'git'])
  })
  it('a push of a new branch: all, and it says so', async () => {
    room = await openNewsroom()
    const { after } = write(room)
    const step = await room.run(pushEvent({ before: '0'.repeat(40), after }), 'refs/heads/main')
    expect([step.outputs['findings'], step.outputs['diff-source'], step.outputs['outcome']]).toEqual(['2', 'none', 'pass'])
  })
  it('a push whose commit before is gone: all, as an error', async () => {
    room = await openNewsroom()
    const { after } = write(room)
    const step = await room.run(pushEvent({ before: '1'.repeat(40), after }), 'refs/heads/main')
    expect([step.outputs['findings'], step.outputs['reason'], step.status]).toEqual(['2', 'no-base', 2])
  })
  it('a merge queue: what is new since the branch', async () => {
    room = await openNewsroom()
    const { before, after } = write(room)
    const step = await room.run(mergeGroupEvent({ base: before, head: after }), 'refs/heads/main')
    expect([annotated(step), counts(step)]).toEqual([[`warning ${analysis}:5`], '1 1 0'])
  })
  it.each([['schedule', scheduleEvent], ['workflow_dispatch', workflowDispatchEvent]] as const)('%s: all', async (_, event) => {
    room = await openNewsroom()
    const { after } = write(room)
    const step = await room.run(event(after), 'refs/heads/main')
    expect([step.outputs['findings'], step.outputs['diff-source'], step.status]).toEqual(['2', 'none', 0])
  })
  it('pull_request_target: the pull request is fetched, the rules stay those of the base', async () => {
    room = await openNewsroom((repository) => void repository.commit({ ...wrongYear, 'rules/first-meeting.yml': articles['rules/first-meeting.yml'].replace('rules:\n', 'rules:\n  - id: evil\n    title: Evil\n') }))
    const commits = room.repository.publishPull(7, 'edit', 'main')
    const event = pullRequestEvent({ number: 7, ...commits, fork: 'mallory', name: 'pull_request_target' })
    const step = await room.run(event, 'refs/heads/main', { reporters: 'annotations,summary,comment' })
    expect([annotated(step), counts(step), step.outputs['rules-changed']]).toEqual([[`warning ${analysis}:5`], '1 0 0', 'true'])
    expect(room.github.comments).toHaveLength(1)
    const refused = await room.run(event, 'refs/heads/main', { 'rules-from': 'head' })
    expect([refused.outputs['reason'], refused.status]).toEqual(['usage', 2])
  })
  it('workflow_run: no check there', async () => {
    room = await openNewsroom()
    const step = await room.run(workflowRunEvent({ headOwner: 'mallory', headBranch: 'edit', headSha: room.repository.sha('edit'), sha: room.repository.sha('main') }), 'refs/heads/main')
    expect([step.outputs['reason'], step.status]).toEqual(['usage', 2])
  })
})

describe('one comment', () => {
  const inputs = { reporters: 'annotations,summary,comment,review', 'fail-on': 'warning' }
  it('is kept over three pushes, and says in the end that all is fixed', async () => {
    room = await openNewsroom((repository) => void repository.commit(wrongYear))
    const first = await room.pull(inputs)
    const { id } = room.github.comments[0]!
    expect([first.status, first.outputs['comment-id']]).toEqual([1, String(id)])
    room.repository.commit(oldChancellor)
    await room.pull(inputs)
    expect(room.github.comments.map((comment) => [comment.id, /2 new findings/.test(comment.body)])).toEqual([[id, true]])
    expect(room.github.reviewComments).toHaveLength(2)
    room.repository.commit({ [analysis]: articles[analysis], [cabinet]: articles[cabinet] })
    const last = await room.pull(inputs)
    expect(last.status).toBe(0)
    expect(room.github.comments.map((comment) => comment.id)).toEqual([id])
    expect(room.github.comments[0]!.body).toContain(`All 2 findings of this pull request are fixed in \`${last.head.slice(0, 7)}\``)
    expect(room.github.reviewComments).toHaveLength(0)
  })
  it('two runs at once leave one', async () => {
    room = await openNewsroom((repository) => void repository.commit(wrongYear))
    await Promise.all([room.pull(inputs), room.pull({ ...inputs }, { env: { GITHUB_RUN_ID: '99' } })])
    expect(room.github.comments).toHaveLength(1)
  })
  it('nothing is written where the pull request has moved on', async () => {
    room = await openNewsroom((repository) => void repository.commit(wrongYear))
    const old = room.repository.publishPull(7, 'edit', 'main')
    room.repository.commit({ [arrival]: `${articles[arrival]}\nMore.\n` })
    room.github.setHead(7, 'edit')
    const step = await room.run(pullRequestEvent({ number: 7, ...old }), 'refs/pull/7/merge', inputs)
    expect([step.outputs['outcome'], room.github.comments.length, room.github.reviewComments.length]).toEqual(['superseded', 0, 0])
    expect(step.status).toBe(1)
  })
})

describe('a fork', () => {
  const everything = { reporters: 'annotations,summary,comment,review,check,sarif', 'fail-on': 'warning' }
  it('loses no finding, and nothing is red that was not', async () => {
    room = await openNewsroom((repository) => void repository.commit(wrongYear), { permissions: forkPermissions })
    const step = await room.pull(everything, { fork: 'mallory' })
    expect([annotated(step), step.status, step.outputs['outcome']]).toEqual([[`warning ${analysis}:5`], 1, 'fail'])
    expect(step.summary).toContain('since 2001')
    expect(step.stdout).toContain('pull-requests: write')
    expect([room.github.comments.length, room.github.checkRuns.length]).toEqual([0, 0])
  })
  it('is checked by the rules of the base; what its own would change is said', async () => {
    room = await openNewsroom((repository) => void repository.commit({ [analysis]: `${wrongYear[analysis]}\n<!-- factlint-ignore first-meeting: we like it so -->\n`, 'factlint.yml': 'articles: [articles/**]\npacks: []\n' }), { permissions: forkPermissions })
    const step = await room.pull({}, { fork: 'mallory' })
    expect([annotated(step), step.outputs['rules-changed']]).toEqual([[`warning ${analysis}:5`], 'true'])
    expect(step.summary).toContain('Those of the base branch hold here')
  })
})

describe('nothing is hidden', () => {
  const old = { [analysis]: `${wrongYear[analysis]}` }
  it('a comment that was there excuses no new conflict of a fork', async () => {
    const comment = '<!-- factlint-ignore first-meeting: the columnist counts state visits -->\n\n'
    const ignored = { [analysis]: articles[analysis].replace('Aides', `${comment}Aides`).replace('2019', '2001') }
    room = await openNewsroom()
    room.repository.checkout('main')
    room.repository.commit(ignored)
    room.repository.merge('edit', 'main')
    room.repository.commit({ [analysis]: ignored[analysis]!.replace('2001', '1995') })
    const step = await room.pull({}, { fork: 'mallory' })
    expect([annotated(step).filter((one) => one.includes(analysis)), step.outputs['excepted']]).toEqual([[`warning ${analysis}:7`], '0'])
  })
  it('an article with the id of another is not taken for it', async () => {
    room = await openNewsroom()
    room.repository.checkout('main')
    room.repository.commit({ [analysis]: `---\nid: analysis\n---\n\n${old[analysis]}` })
    room.repository.merge('edit', 'main')
    room.repository.commit({ 'articles/summit/2025-08-18-copy.md': '---\nid: analysis\n---\n\nIt was the first summit since 2001, they said.\n' })
    const step = await room.pull()
    expect(annotated(step)).toContain('warning articles/summit/2025-08-18-copy.md:5')
    expect(step.summary).toContain('give each its own')
  })
  it('an article that the change made unreadable is no pass, and nothing in it is fixed', async () => {
    room = await openNewsroom()
    room.repository.checkout('main')
    room.repository.commit(old)
    room.repository.merge('edit', 'main')
    room.repository.commit({ [analysis]: `${old[analysis]}\0` })
    const step = await room.pull()
    expect([step.status, step.outputs['outcome'], step.outputs['fixed']]).toEqual([2, 'error', '0'])
    expect(step.summary).toContain('was changed and was not checked')
  })
  it('the fetch leaves the history of the checkout as long as it was', async () => {
    room = await openNewsroom((repository) => {
      repository.commit(wrongYear)
      repository.checkout('main')
      for (const at of [1, 2, 3, 4]) repository.commit({ 'articles/note.md': `Note ${at}.\n` })
    })
    room.repository.publishPull(7, 'edit', 'main')
    const workspace = await checkOut(room.server, 'refs/heads/main', { token, depth: 3 })
    const history = (): string => git(workspace, ['rev-list', '--count', 'HEAD']).trim()
    expect(history()).toBe('3')
    const commits = { base: room.repository.sha('main'), head: room.repository.sha('edit'), merge: room.repository.sha('refs/pull/7/merge') }
    const step = await runStep({ workspace }, {}, { GITHUB_SERVER_URL: new URL(room.server.url).origin }, { event: pullRequestEvent({ number: 7, ...commits, name: 'pull_request_target' }), api: room.github.url, token })
    expect([step.outputs['diff-source'], history()]).toEqual(['git', '3'])
    await rm(workspace, { recursive: true })
  })
})

describe('whatever the API does, the verdict, the summary and the annotations stand', () => {
  const inputs = { reporters: 'annotations,summary,comment,review,check', 'fail-on': 'warning' }
  it.each<[string, Parameters<Newsroom['github']['fail']>[0]]>([
    ['401', { status: 401 }], ['403', { status: 403 }], ['404', { status: 404 }], ['409', { status: 409 }], ['422', { status: 422 }], ['429', { status: 429, headers: { 'retry-after': '0' } }],
    ['a secondary limit for an hour', { status: 403, headers: { 'retry-after': '3600' }, body: { message: 'You have exceeded a secondary rate limit.' } }], ['500', { status: 500, headers: { 'retry-after': '0' } }], ['502', { status: 502, headers: { 'retry-after': '0' } }],
    ['a dropped connection', { drop: true }],
  ])('%s', async (_, failure) => {
    room = await openNewsroom((repository) => void repository.commit(wrongYear))
    room.github.fail({ ...failure, times: 1_000 })
    const step = await room.pull(inputs)
    expect([annotated(step), step.status, step.outputs['outcome'], step.outputs['findings']]).toEqual([[`warning ${analysis}:5`], 1, 'fail', '1'])
    expect(step.summary).toContain('since 2001')
    expect(step.stdout).toContain('factlint could not write')
    expect(step.stdout + step.stderr + step.summary + JSON.stringify(step.written)).not.toContain(token)
  })
})
