import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changesSeenFrom, readChanges, readHunks, touches, type Changes, type FileChange, type LineRange } from '../../src/archive/changes.ts'
import { makeGit } from '../../src/archive/git.ts'
import { git } from '../counterparts/git.ts'
import { makeRepository, type Repository } from '../counterparts/repository.ts'

const lines = (count: number, word = 'line'): string => Array.from({ length: count }, (_, at) => `${word} ${at + 1}\n`).join('')

let repository: Repository
beforeAll(() => void (repository = makeRepository()))
afterAll(() => repository.remove())

/** What lies between two sets of files, the second one committed or left in the folder. */
async function between(before: Record<string, string | Uint8Array>, arrange: (folder: string) => void, { commit = true } = {}): Promise<Record<string, FileChange>> {
  for (const name of readdirSync(repository.folder)) if (name !== '.git') rmSync(join(repository.folder, name), { recursive: true })
  const from = repository.commit(before)
  arrange(repository.folder)
  const changes = await readChanges(makeGit(repository.folder), from, commit ? repository.commit({}) : undefined)
  if ('why' in changes) throw new Error(changes.why)
  expect(changes.complete).toBe(true)
  return Object.fromEntries(changes.files)
}

const write = (files: Record<string, string | Uint8Array | null>) => (folder: string): void => {
  for (const [name, content] of Object.entries(files)) {
    if (content === null) rmSync(join(folder, name))
    else {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
  }
}

describe.each([['a commit', { commit: true }], ['the files of the folder', { commit: false }]])('from a commit to %s', (_, options) => {
  const changed = (...ranges: LineRange[]): FileChange => ({ status: 'changed', lines: ranges })
  it('added, changed and deleted files', async () => {
    const before = { 'a.md': lines(9), 'b.md': lines(3), 'same.md': 'x\n' }
    expect(await between(before, write({ 'a.md': lines(9).replace('line 2\n', 'two\n').replace('line 5\n', 'five\nand more\n'), 'b.md': null, 'sub/c.md': 'new\n' }), options)).toEqual({
      'a.md': changed([2, 2], [5, 6]), 'b.md': { status: 'removed', lines: [] }, 'sub/c.md': { status: 'added', lines: 'all' },
    })
  })
  it('lines that were taken out are a gap between those that are left', async () => {
    expect(await between({ 'a.md': lines(9) }, write({ 'a.md': lines(9).replace('line 1\n', '').replace('line 5\n', '').replace('line 9\n', '') }), options)).toEqual({ 'a.md': changed([1, 0], [4, 3], [7, 6]) })
  })
  it.each<[string, string, string, LineRange[]]>([
    ['no line end at the end', 'one\ntwo', 'one\ntwo and more', [[2, 2]]],
    ['a line end that was put at the end', 'one\ntwo', 'one\ntwo\n', [[2, 2]]],
    ['CR LF', 'one\r\ntwo\r\nthree\r\n', 'one\r\n2\r\nthree\r\n', [[2, 2]]],
    ['lines that look like those of a patch', 'x\n@@ -1 +1 @@\ndiff --git a b\n', 'y\n@@ -1 +7,9 @@\ndiff --git a b\ndiff --git a/x b/x\n--- a\n+++ b\nBinary files a and b differ\n', [[1, 2], [4, 7]]],
    ['lines with a CR before what looks like a patch', 'x\r@@ -1 +1 @@\rdiff --git a b\n', 'y\r@@ -1 +7,9 @@\rdiff --git a b\rBinary files a and b differ\n', [[1, 1]]],
  ])('%s', async (_name, old, text, expected) => expect(await between({ 'a.md': old, 'z.md': 'z\n' }, write({ 'a.md': text, 'z.md': 'zz\n' }), options)).toEqual({ 'a.md': changed(...expected), 'z.md': changed([1, 1]) }))
  it('what git takes for binary is changed at lines that are not known', async () => {
    const before = { 'a.md': lines(2), 'b.bin': new Uint8Array([1, 0, 2]), 'c.md': lines(2), '.gitattributes': 'c.md -diff\n' }
    expect(await between(before, write({ 'a.md': lines(3), 'b.bin': new Uint8Array([1, 0, 3]), 'c.md': lines(3) }), options)).toEqual({ 'a.md': changed([3, 3]), 'b.bin': { status: 'changed', lines: undefined }, 'c.md': { status: 'changed', lines: undefined } })
  })
  it('a change of the mode alone, and of the kind', async () => {
    const kinds = (folder: string): void => {
      chmodSync(join(folder, 'run.md'), 0o755)
      rmSync(join(folder, 'link.md'))
      symlinkSync('run.md', join(folder, 'link.md'))
      writeFileSync(join(folder, 'z.md'), lines(4))
    }
    expect(await between({ 'run.md': lines(3), 'link.md': lines(3), 'z.md': lines(3) }, kinds, options)).toEqual({ 'run.md': changed(), 'link.md': { status: 'changed', lines: 'all' }, 'z.md': changed([4, 4]) })
  })
  it('names with a space, a tab, a quote, a line end, two dots or other letters', async () => {
    const names = ['a b.md', 'a\tb.md', 'a"b".md', 'a\nb.md', '..a..md', 'ä 日.md', '-x.md', ':(top)y.md', '*.md']
    const all = (text: string): Record<string, string> => Object.fromEntries(names.map((name) => [name, text]))
    expect(await between(all(lines(3)), write(all(lines(4))), options)).toEqual(Object.fromEntries(names.map((name) => [name, changed([4, 4])])))
  })
  it('many hunks that lie near each other, whatever the repository sets', async () => {
    git(repository.folder, ['config', 'diff.interHunkContext', '9'])
    git(repository.folder, ['config', 'diff.noprefix', 'true'])
    git(repository.folder, ['config', 'diff.external', 'false'])
    git(repository.folder, ['config', 'color.ui', 'always'])
    const text = lines(9).replace('line 2\n', '2\n').replace('line 4\n', '4\n')
    expect(await between({ 'a.md': lines(9) }, write({ 'a.md': text }), options)).toEqual({ 'a.md': changed([2, 2], [4, 4]) })
  })
})

it('renamed files, with edits and without', async () => {
  const before = { 'old/a.md': lines(20), 'old/b\n"b".md': lines(20, 'other'), 'c.md': lines(5, 'third') }
  const after = { 'old/a.md': null, 'old/b\n"b".md': null, 'new/a.md': lines(20), 'new/b.md': lines(20, 'other').replace('other 3\n', '3\n'), 'c.md': lines(6, 'third') }
  expect(await between(before, write(after))).toEqual({
    'new/a.md': { status: 'renamed', was: 'old/a.md', lines: [] },
    'new/b.md': { status: 'renamed', was: 'old/b\n"b".md', lines: [[3, 3]] },
    'c.md': { status: 'changed', lines: [[6, 6]] },
  })
})

it('files that git does not know yet are new, and those that it ignores are left out', async () => {
  expect(await between({ '.gitignore': 'no.md\n' }, write({ 'sub/new "1".md': 'x', 'no.md': 'y' }), { commit: false })).toEqual({ 'sub/new "1".md': { status: 'added', lines: 'all' } })
})

it('says why where there is no such commit, and where there is no repository', async () => {
  expect(await readChanges(makeGit(repository.folder), 'none', undefined)).toHaveProperty('why')
  expect(await readChanges(makeGit('/'), 'main', undefined)).toHaveProperty('why')
})

it('is seen from a folder below the root, and from one beside', () => {
  const changes: Changes = { complete: true, files: new Map<string, FileChange>([['desk/a.md', { status: 'renamed', was: 'b.md', lines: [] }], ['c.md', { status: 'added', lines: 'all' }]]) }
  expect(changesSeenFrom('/r/desk', '/r', changes)).toEqual({ complete: true, files: new Map([['a.md', { status: 'renamed', was: '../b.md', lines: [] }], ['../c.md', { status: 'added', lines: 'all' }]]) })
  expect(changesSeenFrom('/r', '/r', changes)).toEqual(changes)
})

it('readHunks tells each file of a patch', () => {
  const patch = 'diff --git a/x b/x\nindex 1..2\n--- a/x\n+++ b/x\n@@ -1 +1,2 @@ @@ -9 +9 @@\n-a\n+diff --git \n+@@ -5 +5 @@\ndiff --git a/y b/y\nold mode 100644\nnew mode 100755\ndiff --git a/z b/z\nBinary files a/z and b/z differ\n'
  expect(readHunks(patch)).toEqual([[[1, 2]], [], undefined])
  expect(readHunks('')).toEqual([])
})

it.each<[LineRange[], number, number, boolean]>([
  [[], 1, 9, false], [[[3, 4]], 1, 2, false], [[[3, 4]], 1, 3, true], [[[3, 4]], 4, 9, true], [[[3, 4]], 5, 9, false], [[[3, 4], [8, 8], [20, 30]], 5, 7, false], [[[3, 4], [8, 8], [20, 30]], 5, 8, true], [[[3, 4], [8, 8], [20, 30]], 25, 26, true],
  [[[5, 4]], 4, 5, true], [[[5, 4]], 1, 4, false], [[[5, 4]], 5, 9, false], [[[5, 4]], 4, 4, false], [[[1, 0]], 1, 9, false],
])('touches %j from %i to %i: %s', (ranges, from, to, expected) => expect(touches(ranges, from, to)).toBe(expected))
