import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { CheckOutOptions } from './checkout.ts'
import { checkOut } from './checkout.ts'
import type { GitServer } from './git-server.ts'
import { serveGit } from './git-server.ts'
import { gitAway } from './git.ts'
import type { Repository } from './repository.ts'
import { makeRepository } from './repository.ts'

let repository: Repository
let server: GitServer
let pull: ReturnType<Repository['publishPull']>
const folders: string[] = []

beforeAll(async () => {
  repository = makeRepository()
  repository.commit({ 'a.md': 'One.\n' })
  repository.branch('edit')
  repository.commit({ 'b.md': 'Two.\n' })
  repository.commit({ 'c.md': 'Three.\n' })
  repository.checkout('main')
  repository.commit({ 'd.md': 'Four.\n' })
  pull = repository.publishPull(3, 'edit', 'main')
  server = await serveGit(repository.folder, { token: 'right' })
})
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})
afterAll(async () => {
  await server.close()
  repository.remove()
})

async function make(ref: string, options: CheckOutOptions = {}): Promise<{ readonly folder: string; readonly run: (...parameters: string[]) => Promise<string> }> {
  const folder = await checkOut(server, ref, { token: 'right', ...options })
  folders.push(folder)
  return { folder, run: async (...parameters) => (await gitAway(folder, parameters)).trim() }
}

it('lets in the token only', async () => {
  await expect(checkOut(server, 'refs/heads/main', { token: 'wrong' })).rejects.toThrow()
  await expect(checkOut(server, 'refs/heads/main')).rejects.toThrow()
  await make('refs/heads/main')
  expect(new Set(server.requests.map(({ status }) => status))).toEqual(new Set([401, 200]))
})

it('makes a shallow checkout of the merge ref, whose parents can be fetched with the token that stays', async () => {
  const { folder, run } = await make('refs/pull/3/merge', { commit: pull.merge })
  expect((await readdir(folder)).sort()).toEqual(['.git', 'a.md', 'b.md', 'c.md', 'd.md'])
  expect(await run('rev-list', '--count', 'HEAD')).toBe('1')
  expect(await run('cat-file', '-p', 'HEAD')).toContain(`parent ${pull.base}\nparent ${pull.head}\n`)
  await run('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', pull.base)
  expect(await run('diff', '--name-only', pull.base, 'HEAD')).toBe('b.md\nc.md')
})

it('keeps no token where it was told so', async () => {
  const { run } = await make('refs/pull/3/merge', { persistCredentials: false })
  await expect(run('fetch', '--quiet', '--depth=1', 'origin', pull.base)).rejects.toThrow()
})

it('has all history at depth 0', async () => {
  const { run } = await make('refs/pull/3/merge', { depth: 0 })
  expect(await run('merge-base', 'origin/main', pull.head)).toBe(repository.sha('main~1'))
  expect(await run('rev-parse', '--is-shallow-repository')).toBe('false')
})

it('takes a branch, and a commit alone', async () => {
  const branch = await make('refs/heads/edit')
  expect(await branch.run('rev-parse', '--abbrev-ref', 'HEAD')).toBe('edit')
  const commit = await make(repository.sha('edit~1'))
  expect([await commit.run('rev-parse', 'HEAD'), existsSync(join(commit.folder, 'c.md'))]).toEqual([repository.sha('edit~1'), false])
})

it('gives any commit by its name, to an old git too', async () => {
  const { run } = await make('refs/heads/main')
  await run('-c', 'protocol.version=0', 'fetch', '--quiet', '--depth=1', 'origin', repository.sha('edit~1'))
  expect(await run('cat-file', '-t', repository.sha('edit~1'))).toBe('commit')
})

it('leaves files out until they are asked for', async () => {
  const { run } = await make('refs/heads/main', { depth: 0, filter: 'blob:none' })
  const before = server.requests.length
  expect(await run('show', `${pull.head}:c.md`)).toBe('Three.')
  expect(server.requests.length).toBeGreaterThan(before)
})
