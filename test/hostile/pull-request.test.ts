import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { articles, openNewsroom, token, type Newsroom, type Visit } from '../action/newsroom.ts'
import type { Step } from '../action/runner.ts'
import { gitEnvironment } from '../counterparts/git.ts'
import { pullRequestEvent } from '../counterparts/events.ts'
import type { Repository } from '../counterparts/repository.ts'

const analysis = 'articles/summit/2025-08-17-analysis.md'
const wrongYear = { [analysis]: articles[analysis].replace('2019', '2001') }
const everywhere = { reporters: 'annotations,summary,comment,review,check,sarif,rdjson,html' }
/** A word that stands in the environment of the action, and in files beside the repository. */
const secret = 'hunter2hunter2'
/** What no command may make that hides in a name. */
const trace = join(tmpdir(), 'factlint-was-here')
const visit: Visit = { persistCredentials: true, env: { SECRET_OF_ANOTHER_STEP: secret, GITHUB_ACTOR: `ada-${secret}` } }

let room: Newsroom | undefined
let outside: string | undefined
afterEach(async () => {
  const violations = room?.github.violations ?? []
  await room?.close()
  if (outside !== undefined) rmSync(outside, { recursive: true })
  room = outside = undefined
  expect(violations).toEqual([])
  expect(existsSync(trace)).toBe(false)
})

/** A folder beside the repository, with these files in it. */
function makeOutside(files: Readonly<Record<string, string>>): string {
  outside = mkdtempSync(join(tmpdir(), 'factlint-outside-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(outside, name)), { recursive: true })
    writeFileSync(join(outside, name), text)
  }
  return outside
}

function link({ folder }: Repository, target: string, name: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  rmSync(join(folder, name), { recursive: true, force: true })
  symlinkSync(target, join(folder, name))
}

/** Adds to the index what no file system holds as it is: a submodule, a blob made elsewhere. */
function index({ folder }: Repository, mode: string, sha: string, path: string): void {
  execFileSync('git', ['-C', folder, 'update-index', '--add', '--cacheinfo', `${mode},${sha},${path}`], { env: gitEnvironment() })
}

/** All that left the run: log, summary, files, and what was written to GitHub. */
function leftOf({ stdout, stderr, summary, written, outputs }: Step): string {
  const { comments, reviewComments, reviews, checkRuns } = room!.github
  return JSON.stringify([stdout, stderr, summary, written, outputs, comments, reviewComments, reviews, checkRuns])
}

function expectNothingLeaks(step: Step): void {
  const left = leftOf(step)
  for (const one of [token, Buffer.from(`x-access-token:${token}`).toString('base64'), secret]) expect(left).not.toContain(one)
  expect(step.stderr).toBe('')
}

function annotated({ commands }: Step): string[] {
  return commands.map(({ name, properties }) => `${name} ${properties['file'] ?? ''}${properties['line'] ? `:${properties['line']}` : ''}`)
}

const good = `warning ${analysis}:5`

describe('what is no article is skipped, and the rest is told', () => {
  it('links to what lies outside, and to the settings of git', async () => {
    room = await openNewsroom((repository) => {
      repository.commit(wrongYear)
      link(repository, '/proc/self/environ', 'articles/summit/environ.md')
      link(repository, '../../.git/config', 'articles/summit/config.txt')
      link(repository, '/etc', 'articles/etc')
      repository.commit({})
    })
    const step = await room.pull(everywhere, visit)
    expect(annotated(step)).toEqual([good])
    expect(step.summary.replaceAll('\\', '')).toMatch(/Skipped 2 files \(a symbolic link\): articles\/summit\/config\.txt and articles\/summit\/environ\.md/)
    expectNothingLeaks(step)
  })

  it('the same where git cannot help', async () => {
    room = await openNewsroom((repository) => {
      repository.commit(wrongYear)
      link(repository, '/proc/self/environ', 'articles/summit/environ.md')
      repository.commit({})
    })
    const step = await room.pull({ ...everywhere, paths: 'articles\narticles/summit/environ.md' }, { ...visit, shape: 'none' })
    expect(annotated(step)).toContain(good)
    expectNothingLeaks(step)
  })

  it('a submodule', async () => {
    room = await openNewsroom((repository) => {
      repository.commit({ ...wrongYear, '.gitmodules': `[submodule "x"]\n\tpath = articles/sub\n\turl = --upload-pack=touch\${IFS}${trace}\n` })
      index(repository, '160000', '1'.repeat(40), 'articles/sub')
      index(repository, '160000', '2'.repeat(40), 'articles/summit/sub.md')
      execFileSync('git', ['-C', repository.folder, 'commit', '--quiet', '-m', 'Submodule'], { env: gitEnvironment() })
    })
    const step = await room.pull(everywhere, visit)
    expect([annotated(step), step.status]).toEqual([[good], 0])
    expectNothingLeaks(step)
  })

  it('a file of 200 MB', async () => {
    room = await openNewsroom((repository) => void repository.commit({ ...wrongYear, 'articles/summit/huge.md': Buffer.alloc(200_000_000, 'a ') }))
    const step = await room.pull({ ...everywhere, reporters: 'annotations,summary,html' }, visit)
    expect([annotated(step), step.status, step.outputs['reason']]).toEqual([['error articles/summit/huge.md:1', good], 2, 'rules'])
    expect(step.summary.replaceAll('\\', '')).toContain('larger than 8 MB, which no article is; split it): articles/summit/huge.md')
  })
})

describe('rules and configuration', () => {
  const told = (step: Step): string => step.commands.map(({ message }) => message).join('\n')

  it('a rules folder that leads out of the repository is not followed', async () => {
    const folder = makeOutside({ 'a.yml': `rules: [{id: ${secret}}]\n` })
    room = await openNewsroom((repository) => {
      repository.commit(wrongYear)
      link(repository, folder, 'rules')
      repository.commit({})
    })
    const step = await room.pull(everywhere, visit)
    expect([step.outputs['outcome'], step.outputs['reason'], step.status]).toEqual(['error', 'rules', 2])
    expect(told(step)).toContain('`rules` cannot be used: a symbolic link')
    expectNothingLeaks(step)
  })

  it.each([['a pack', 'packs: [rules, ../secret.yml]\n'], ['a folder of packs', 'packs: [rules, ..]\n'], ['a pack by its whole path', (folder: string) => `packs: [rules, ${folder}/secret.yml]\n`], ['a baseline', (folder: string) => `packs: [rules]\nbaseline: ${folder}/secret.yml\n`]])('%s outside of the repository is not read', async (_, config) => {
    const folder = makeOutside({ 'secret.yml': `machine: ${secret}\n` })
    const text = typeof config === 'string' ? config : config(folder)
    room = await openNewsroom((repository) => void repository.commit({ ...wrongYear, 'factlint.yml': `articles: [articles/**]\nstories: {by: folder}\n${text}` }))
    const step = await room.pull(everywhere, visit)
    expect([step.outputs['outcome'], step.outputs['reason'], step.status]).toEqual(['error', 'rules', 2])
    expect(step.summary).toContain('it lies outside of the repository')
    expectNothingLeaks(step)
  })

  it('a configuration that is a link is not followed, with git or without', async () => {
    room = await openNewsroom((repository) => {
      repository.commit(wrongYear)
      link(repository, '/etc/passwd', 'factlint.yml')
      repository.commit({})
    })
    for (const shape of ['merge', 'none'] as const) {
      const step = await room.pull(everywhere, { ...visit, shape })
      expect([step.outputs['outcome'], step.status]).toEqual(['error', 2])
      expect(leftOf(step)).not.toMatch(/root:x?:0:0/)
      expectNothingLeaks(step)
    }
  })

  const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [${Array(10).fill(at === 0 ? '*a' : `*b${at - 1}`).join(', ')}]`).join('\n')}\n`
  const deep = `rules: ${'['.repeat(100_000)}\n`
  const proto = '__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\n'
  it.each([['an alias bomb', bomb], ['YAML that nests', deep], ['__proto__', proto], ['no YAML', '%\u0000\u202E: [}\n']])('%s is a mistake, whether a rule file or the configuration', async (_, text) => {
    room = await openNewsroom((repository) => void repository.commit({ ...wrongYear, 'rules/worse.yml': text }))
    const rule = await room.pull(everywhere, visit)
    expect(annotated(rule)).toContain(good)
    expect(annotated(rule).some((one) => one.startsWith('error rules/worse.yml'))).toBe(true)
    room.repository.commit({ 'rules/worse.yml': null, 'factlint.yml': `${articles['factlint.yml']}${text}` })
    const config = await room.pull(everywhere, visit)
    expect(annotated(config).some((one) => one.startsWith('error factlint.yml'))).toBe(true)
    for (const step of [rule, config]) {
      expect([step.outputs['outcome'], step.outputs['reason'], step.status]).toEqual(['error', 'rules', 2])
      expectNothingLeaks(step)
    }
  })

  it('__proto__ in front matter and in the baseline changes nothing', async () => {
    room = await openNewsroom((repository) => void repository.commit({
      [analysis]: `---\n__proto__: {date: 2001-01-01, story: elsewhere}\nconstructor: {prototype: {story: elsewhere}}\n---\n${wrongYear[analysis]}`,
      'factlint.yml': `${articles['factlint.yml']}baseline: accepted.json\n`,
      'accepted.json': '{"version": 1, "__proto__": {"accepted": []}, "accepted": [{"__proto__": {"rule": "first-meeting"}, "constructor": {}, "rule": "x", "fingerprint": "__proto__", "moved": "constructor", "files": [], "values": []}]}',
    }))
    const step = await room.pull(everywhere, visit)
    expect([annotated(step), step.outputs['findings'], step.outputs['baselined'], step.outputs['stale-baseline']]).toEqual([[`warning ${analysis}:9`], '1', '0', '1'])
    expectNothingLeaks(step)
  })
})

describe('names', () => {
  const names = ['::error::x', '::error file=a,line=1::x\n::stop-commands::y', '%0A::error::x', '##[error]x', `"q'uo\`te<b>`, '@desk #12 [x](mailto:a@b.org)', '\u202Egnp\u2066', '--help', `$(touch ${trace.replaceAll('/', '\\')})`, 'é東京👩‍🚀'].map((name) => `articles/summit/${name}.md`)
  const long = `articles/summit/${'x'.repeat(247)}.md`

  it('of files act nowhere', async () => {
    const text = 'It was the first meeting of the two since 2001.\n'
    room = await openNewsroom((repository) => void repository.commit({ ...wrongYear, ...Object.fromEntries([...names, long].map((name) => [name, text])) }))
    const step = await room.pull(everywhere, visit)
    expect(step.status).toBe(0)
    expect(step.outputs['articles']).toBe(String(3 + names.length + 1))
    expect(step.commands.map(({ name }) => name).filter((name) => name !== 'warning')).toEqual([])
    const [finding] = JSON.parse(step.written['report.json']!).findings
    expect(finding.places.map(({ file }: { file: string }) => file).sort()).toEqual([analysis, articles2019, ...names, long].sort())
    for (const { body } of [...room.github.comments, ...room.github.reviewComments]) expect(body).not.toMatch(/<b>|(?<!`)@desk|\]\(mailto:|\u202E/)
    expectNothingLeaks(step)
  })
  const articles2019 = 'articles/summit/2025-08-16-arrival.md'

  it.each([`--upload-pack=touch ${trace}`, `$(touch ${trace})`, 'a\n::error::x'])('a branch named %j is never taken for anything else', async (name) => {
    room = await openNewsroom((repository) => void repository.commit(wrongYear))
    const commits = room.repository.publishPull(7, 'edit', 'main')
    room.github.setHead(7, 'edit')
    const step = await room.pull(everywhere, { ...visit, depth: 1, event: pullRequestEvent({ number: 7, ...commits, baseRef: name, headRef: name }) })
    expect([annotated(step), step.status]).toEqual([[good], 0])
    expectNothingLeaks(step)
  })
})

describe('an event that lies', () => {
  const evil = [`--upload-pack=touch ${trace}`, `${'a'.repeat(39)}\n`, 'HEAD', '', null, ['a'.repeat(40)], 'f'.repeat(40)]
  it.each(evil)('with the commits %j', async (sha) => {
    room = await openNewsroom((repository) => void repository.commit(wrongYear))
    const commits = room.repository.publishPull(7, 'edit', 'main')
    const event = pullRequestEvent({ number: 7, ...commits })
    event.payload.pull_request.head.sha = sha
    event.payload.pull_request.base.sha = sha
    const step = await room.pull(everywhere, { ...visit, event })
    // All findings are told: nothing is known to be old.
    expect([annotated(step), step.outputs['findings'], step.outputs['diff-source'], step.outputs['base']]).toEqual([[good], '1', 'none', ''])
    expect([room.github.comments.length, room.github.checkRuns.length]).toEqual([0, 0])
    expectNothingLeaks(step)
  })
  it.each([-7, 7.5, '7/../8', null])('with the number %j', async (number) => {
    room = await openNewsroom((repository) => void repository.commit(wrongYear))
    const event = pullRequestEvent({ number: 7, ...room.repository.publishPull(7, 'edit', 'main') })
    event.payload.pull_request.number = event.payload.number = number
    const step = await room.pull(everywhere, { ...visit, event })
    expect([annotated(step), step.outputs['findings']]).toEqual([[good], '1'])
    expect(room.github.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    expectNothingLeaks(step)
  })
})

describe('what takes long', () => {
  it('articles made to be slow do not hide the others', async () => {
    const slow = { a: '“'.repeat(50_000), b: 'the bridge cost '.repeat(30_000), c: '['.repeat(50_000), d: `${'Ann Lee, President of Paris, '.repeat(5_000)}`, e: 'first first first meeting since '.repeat(20_000) }
    room = await openNewsroom((repository) => void repository.commit({ ...wrongYear, ...Object.fromEntries(Object.entries(slow).flatMap(([name, text]) => ['md', 'html', 'txt'].map((ending) => [`articles/slow/${name}.${ending}`, text]))) }))
    const step = await room.pull(everywhere, visit)
    expect([annotated(step).filter((one) => one.includes(analysis)), step.status]).toEqual([[good], 0])
  })

  it('a run above its limit of time ends as an error that says so', async () => {
    const year = (at: number): string => `It was the first meeting since ${1900 + (at % 100)}. The sums were paid in ${at} and nobody asked. `
    const slow = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`articles/slow/${at}.md`, `${year(at).repeat(900)}\n`]))
    room = await openNewsroom((repository) => void repository.commit({ ...wrongYear, ...slow }))
    const step = await room.pull({ ...everywhere, 'time-limit': '1' }, visit)
    expect([step.outputs['outcome'], step.outputs['reason'], step.outputs['findings'], step.status]).toEqual(['error', 'time-limit', '', 3])
    expect(step.commands).toEqual([{ name: 'error', properties: { title: 'factlint' }, message: expect.stringContaining('longer than its "time-limit" of 1 s') }])
  })
})
