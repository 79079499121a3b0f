import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pulls } from '../counterparts/github-pulls.ts'
import { manyArticles, manyRules } from './many.ts'
import { articles, openNewsroom, type Newsroom } from './newsroom.ts'
import type { Step } from './runner.ts'

const everywhere = 'annotations,summary,comment,review,check,sarif,rdjson,html'

/** The files of articles in the order in which a text names them first. */
function filesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/articles\/\d{4}\/2025-08-16-news\.md/g)].map(([file]) => file))]
}

/** What Markdown names, without its escapes. */
function filesInMarkdown(text: string): string[] {
  return filesIn(text.replaceAll('\\', ''))
}

describe('a thousand findings', () => {
  const errors = Array.from({ length: 334 }, (_, at) => `articles/${String(3 * at).padStart(4, '0')}/2025-08-16-news.md`)
  let room: Newsroom
  let step: Step
  beforeAll(async () => {
    room = await openNewsroom((repository) => {
      repository.checkout('main')
      repository.commit(manyRules)
      repository.branch('work')
      repository.commit(manyArticles(1_000))
      repository.merge('edit', 'work')
    })
    step = await room.pull({ reporters: everywhere })
  }, 60_000)
  afterAll(() => room.close())

  it('fail the step, and are counted in its outputs', () => {
    expect([step.status, step.stderr, step.outputs]).toMatchObject([1, '', { outcome: 'fail', reason: 'findings', findings: '1000', errors: '334', warnings: '333', notices: '333', new: '1000', unchanged: '0', fixed: '0', 'diff-source': 'git', 'diff-complete': 'true' }])
  })

  it('are annotated nine of each level, with a tenth that counts the others', () => {
    for (const [level, first, rest] of [['error', 0, '325 more errors'], ['warning', 1, '324 more warnings'], ['notice', 2, '324 more notices']] as const) {
      const told = step.commands.filter(({ name }) => name === level)
      expect(told.map(({ properties }) => properties['file'])).toEqual([...errors.slice(0, 9).map((_, at) => `articles/${String(3 * at + first).padStart(4, '0')}/2025-08-16-news.md`), undefined])
      expect(told[9]).toEqual({ name: level, properties: { title: 'factlint' }, message: `and ${rest}: the log and the job summary of this step tell them all.` })
      for (const { message, properties } of told) expect([message.length <= 4_096, properties['title']!.length <= 255]).toEqual([true, true])
    }
    expect(step.commands).toHaveLength(30)
  })

  it('stand in the log, all of them', () => {
    expect(filesIn(step.stdout)).toHaveLength(1_000)
    expect(filesIn(step.stdout).slice(0, 334)).toEqual(errors)
    expect(step.stdout).toContain('334 errors, 333 warnings and 333 notices.')
    expect(step.stdout).toContain('1000 new, 0 unchanged, 0 fixed')
  })

  it('fill the summary as far as it holds, and it counts the others', () => {
    const told = filesInMarkdown(step.summary)
    const left = /\*\*(\d+) more findings left out here/.exec(step.summary)
    expect(step.summary).toContain('## factlint: 334 errors, 333 warnings and 333 notices')
    expect([told.slice(0, 334), told.length + Number(left![1])]).toEqual([errors, 1_000])
    expect(step.summary.match(/^### /gm)).toHaveLength(told.length)
    expect(Buffer.byteLength(step.summary)).toBeLessThanOrEqual(900 * 1024)
    expect(Buffer.byteLength(step.summary)).toBeGreaterThan(850 * 1024)
  })

  it('are told in the comment, fifty at most', () => {
    const [comment] = room.github.comments
    const told = filesInMarkdown(comment!.body)
    const left = /\*\*([\d,]+) more findings\*\* left out here/.exec(comment!.body)
    expect(room.github.comments).toHaveLength(1)
    expect(comment!.body).toContain('### factlint: 1,000 new findings')
    expect(comment!.body).toContain('334 errors, 333 warnings, 333 notices in')
    expect([told, told.length + Number(left![1])]).toEqual([errors.slice(0, told.length), 1_000])
    expect(told.length).toBeGreaterThan(15)
    expect(told.length).toBeLessThanOrEqual(50)
    expect(comment!.body.length).toBeLessThanOrEqual(65_536)
    expect(step.outputs['comment-id']).toBe(String(comment!.id))
  })

  it('have twenty review comments, in one review', () => {
    expect(room.github.reviews).toHaveLength(1)
    expect(room.github.reviewComments.map(({ path, line }) => [path, line])).toEqual(errors.slice(0, 20).map((file) => [file, 1]))
    for (const { body } of [...room.github.reviews, ...room.github.reviewComments]) expect(body.length).toBeLessThanOrEqual(65_536)
  })

  it('have a hundred annotations in the check run, in calls of fifty', () => {
    const [run] = room.github.checkRuns
    expect(room.github.requests.filter(({ operation }) => operation?.startsWith('checks/')).map(({ operation, body }) => [operation, body.output.annotations.length])).toEqual([['checks/create', 50], ['checks/update', 50]])
    expect(run!.annotations.map(({ path }) => path)).toEqual(errors.slice(0, 100))
    expect([run!.conclusion, run!.output.title]).toEqual(['failure', '334 errors, 333 warnings and 333 notices'])
    expect(run!.output.summary!.length).toBeLessThanOrEqual(65_535)
    const told = filesInMarkdown(run!.output.summary!)
    expect([told, told.length + Number(/\*\*(\d+) more findings left out here/.exec(run!.output.summary!)![1])]).toEqual([errors.slice(0, told.length), 1_000])
    for (const { title, message } of run!.annotations) expect([title!.length <= 255, Buffer.byteLength(message) <= 64 * 1024]).toEqual([true, true])
  })

  it('are all in the files for other programs, in the same order', () => {
    const [json, sarif, rdjson] = ['report.json', 'report.sarif', 'report.rdjson'].map((name) => JSON.parse(step.written[name]!))
    const inLog = filesIn(step.stdout)
    expect(json.findings.map((one: any) => one.places[0].file)).toEqual(inLog)
    expect(json.summary.findings).toEqual({ error: 334, warning: 333, notice: 333 })
    expect(sarif.runs[0].results.map((one: any) => one.locations[0].physicalLocation.artifactLocation.uri)).toEqual(inLog)
    expect(rdjson.diagnostics.map((one: any) => one.location.path)).toEqual(inLog)
    expect([...step.written['report.html']!.matchAll(/<article class="finding [\s\S]*?<li data-file="([^"]*)"/g)].map(([, file]) => file)).toEqual(inLog)
    expect(step.written['report.html']).toContain('334 errors, 333 warnings and 333 notices')
  })

  it('need few calls, each as GitHub describes it', () => {
    expect(room.github.requests.length).toBeLessThanOrEqual(25)
    expect(room.github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').length).toBeLessThanOrEqual(10)
    expect(room.github.violations).toEqual([])
  })
})

describe('where git cannot tell, and GitHub does not tell everything', () => {
  const analysis = 'articles/summit/2025-08-17-analysis.md'
  const wrongYear = { [analysis]: articles[analysis].replace('2019', '2001') }
  const junk = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, at) => [`articles/junk/${at}.txt`, `Nothing ${at}.\n`]))
  const byApi = { fetch: 'false', reporters: 'annotations,summary,comment' }
  const change = ({ outputs }: Step): string[] => ['outcome', 'reason', 'findings', 'diff-source', 'diff-complete'].map((name) => outputs[name]!)
  const places = ({ commands }: Step): string[] => commands.map(({ name, properties }) => `${name} ${properties['file']}:${properties['line'] ?? ''}`)
  let room: Newsroom | undefined
  afterEach(async () => {
    const violations = room?.github.violations
    await room?.close()
    expect(violations).toEqual([])
  })

  it('2,999 files are listed, and the calls that write are not used up by it', async () => {
    room = await openNewsroom((repository) => void repository.commit({ ...junk(2_998), ...wrongYear }))
    const step = await room.pull(byApi)
    expect([change(step), places(step), step.status]).toEqual([['pass', 'below-threshold', '1', 'api', 'true'], [`warning ${analysis}:5`], 0])
    expect(room.github.requests.filter(({ operation }) => operation === 'pulls/list-files')).toHaveLength(30)
    expect(room.github.comments).toHaveLength(1)
  })

  it('3,001 files are more than GitHub lists: an error, and nothing is hidden', async () => {
    room = await openNewsroom((repository) => void repository.commit({ ...junk(3_000), ...wrongYear }))
    const step = await room.pull(byApi)
    expect([change(step), places(step), step.status]).toEqual([['error', 'no-base', '1', 'none', 'false'], [`warning ${analysis}:5`], 2])
    expect(step.summary).toContain('GitHub lists no more than 3000 files of a pull request')
  })

  it('a file without a patch is asked for, and its finding is told at the file', async () => {
    room = await openNewsroom((repository) => void repository.commit(wrongYear), { patchless: [analysis] })
    const step = await room.pull(byApi)
    expect([change(step), places(step), step.status]).toEqual([['pass', 'below-threshold', '1', 'api', 'false'], [`warning ${analysis}:`], 0])
    expect(step.summary).toContain('Not all changed lines are known')
  })

  it('what was there before in a file without a patch is not new', async () => {
    room = await openNewsroom((repository) => {
      repository.checkout('main')
      repository.commit(wrongYear)
      repository.merge('edit', 'main')
      repository.commit({ [analysis]: `${wrongYear[analysis]}\nMore.\n` })
    }, { patchless: [analysis] })
    const step = await room.pull(byApi)
    expect([change(step), places(step), step.outputs['unchanged']]).toEqual([['pass', 'clean', '0', 'api', 'false'], [], '1'])
  })

  it('files beyond those that can be asked for are taken for new', async () => {
    const old = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`articles/a/${at}.md`, 'Nothing yet.\n']))
    room = await openNewsroom((repository) => {
      repository.checkout('main')
      repository.commit(old)
      repository.merge('edit', 'main')
      repository.commit({ ...Object.fromEntries(Object.keys(old).map((path) => [path, 'Something.\n'])), ...wrongYear })
    }, { limits: { patchLines: 0 } })
    const step = await room.pull(byApi)
    expect([change(step), places(step)]).toEqual([['pass', 'below-threshold', '1', 'api', 'false'], [`warning ${analysis}:`]])
    expect(room.github.requests.filter(({ operation }) => operation === 'repos/get-content')).toHaveLength(50)
  })

  it('a rule file that cannot be had leaves no base: the rules of a stranger never pass for those of the base', async () => {
    room = await openNewsroom((repository) => void repository.commit({ ...wrongYear, 'factlint.yml': `${articles['factlint.yml']}exceptions: [{rule: first-meeting, reason: mine}]\n` }), { limits: { patchLines: 0 } })
    room.github.fail({ path: /\/contents\/factlint\.yml$/, status: 404, times: 9 })
    const step = await room.pull(byApi, { fork: 'mallory' })
    expect([change(step), step.status]).toEqual([['error', 'no-base', '0', 'none', 'false'], 2])
    expect(step.summary).toContain('GitHub does not give factlint.yml as the base has it')
  })

  it('a renamed file of which GitHub tells no change, as its answer is full, is not believed to have none', async () => {
    room = await openNewsroom((repository) => {
      const more = 'The band played on.\n'.repeat(20)
      repository.checkout('main')
      repository.commit({ [analysis]: articles[analysis] + more })
      repository.merge('edit', 'main')
      repository.move(analysis, 'articles/summit/z.md')
      repository.commit({ 'articles/summit/z.md': wrongYear[analysis] + more, 'articles/long.txt': 'Nothing.\n'.repeat(20_100) })
    })
    const step = await room.pull(byApi)
    expect([change(step), places(step)]).toEqual([['pass', 'below-threshold', '1', 'api', 'false'], ['warning articles/summit/z.md:']])
  })

  it('a patch that does not fit what was checked out is not believed', async () => {
    const twist = (file: any): object => ({ ...file, patch: file.patch.replace('since 2001', 'since 2005') })
    const listFiles = pulls['pulls/list-files']!
    room = await openNewsroom((repository) => void repository.commit(wrongYear), { handlers: { 'pulls/list-files': (asked, state) => ({ status: 200, body: (listFiles(asked, state).body as object[]).map(twist) }) } })
    const step = await room.pull(byApi)
    expect([change(step), places(step)]).toEqual([['pass', 'below-threshold', '1', 'api', 'false'], [`warning ${analysis}:`]])
  })

  it.each([403, 406])('%i on the list of files: an error, and all findings are told', async (status) => {
    room = await openNewsroom((repository) => void repository.commit(wrongYear))
    room.github.fail({ path: /\/files$/, status, times: 9 })
    const step = await room.pull(byApi)
    expect([change(step), places(step), step.status]).toEqual([['error', 'no-base', '1', 'none', 'false'], [`warning ${analysis}:5`], 2])
    expect(step.summary).toContain(`GitHub answered ${status}`)
  })
})
