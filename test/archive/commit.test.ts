import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commitTree, type CommitTree } from '../../src/archive/commit.ts'
import { findFiles } from '../../src/archive/files.ts'
import { makeGit, rootOf } from '../../src/archive/git.ts'
import { readPacks } from '../../src/archive/packs.ts'
import type { Tree } from '../../src/archive/tree.ts'
import { git } from '../counterparts/git.ts'
import { makeRepository, type Repository } from '../counterparts/repository.ts'

let repository: Repository
const opened: CommitTree[] = []
beforeAll(() => void (repository = makeRepository()))
afterAll(() => {
  for (const tree of opened) tree.close()
  repository.remove()
})

async function open(commit: string): Promise<CommitTree> {
  const tree = (await commitTree(makeGit(repository.folder), repository.folder, commit))!
  opened.push(tree)
  return tree
}

const at = (path: string): string => join(repository.folder, path)
const textAt = async (tree: Tree, path: string, most?: number): Promise<string> => {
  const read = await tree.read(at(path), most)
  return 'text' in read ? read.text : `why: ${read.why}`
}
const namesIn = (tree: Tree, path: string): string[] => {
  const listed = tree.list(at(path))
  return 'why' in listed ? [`why: ${listed.why}`] : listed.map(({ name, kind }) => `${kind} ${name}`).sort()
}
const articles = (tree: Tree, ...paths: string[]): string[] => findFiles(tree, repository.folder, paths.length > 0 ? paths : ['.'], new Set(['md'])).files.map(({ path }) => path)

describe('the files of a commit', () => {
  const hostile = ['a b.md', 'a\nb.md', 'a\t"b".md', 'ä 日.md', '..a..md', ':(top)c.md']
  let tree: CommitTree
  beforeAll(async () => {
    symlinkSync('a.md', at('link.md'))
    symlinkSync('/etc', at('away'))
    mkdirSync(at('linked'))
    symlinkSync('../a', at('linked/rules'))
    git(repository.folder, ['init', '--quiet', 'module'])
    git(at('module'), ['commit', '--quiet', '--allow-empty', '--message', 'Inner'])
    writeFileSync(at('module/a.md'), 'Of the submodule.')
    const commit = repository.commit({ 'a.md': 'A.\n', 'a/b.md': 'B.\n', 'a/c/d.yml': 'rules: []\n', 'binary.md': new Uint8Array([1, 0, 2]), 'empty.md': '', 'large.md': 'x'.repeat(9_000_000), 'exact.md': 'y'.repeat(100), ...Object.fromEntries(hostile.map((name) => [`odd/${name}`, name])) })
    // What lies in the folder now has no bearing on it.
    for (const name of ['a.md', 'a', 'odd']) rmSync(at(name), { recursive: true })
    writeFileSync(at('later.md'), 'Later.\n')
    tree = await open(commit)
  })

  it('are listed, and read, wherever the folder stands', async () => {
    expect(namesIn(tree, '')).toEqual(['file a.md', 'file binary.md', 'file empty.md', 'file exact.md', 'file large.md', 'folder a', 'folder linked', 'folder odd', 'link away', 'link link.md', 'other module'])
    expect(namesIn(tree, 'a')).toEqual(['file b.md', 'folder c'])
    expect([await textAt(tree, 'a.md'), await textAt(tree, 'a/b.md'), await textAt(tree, 'empty.md'), await textAt(tree, 'later.md')]).toEqual(['A.\n', 'B.\n', '', 'why: there is no such file or folder'])
    expect(articles(tree)).toEqual([...hostile.map((name) => `odd/${name}`), 'a.md', 'a/b.md', 'binary.md', 'empty.md', 'exact.md', 'large.md'].filter((path) => !path.startsWith('odd/.')).sort())
  })
  it('have odd names', async () => {
    expect(namesIn(tree, 'odd')).toEqual(hostile.map((name) => `file ${name}`).sort())
    for (const name of hostile) expect(await textAt(tree, `odd/${name}`)).toBe(name)
  })
  it('are of no use as folders, and folders not as files', async () => {
    expect([tree.kindOf(at('a.md/b.md')), tree.kindOf(at('a')), tree.kindOf(at('a.md')), tree.kindOf(at('')), tree.kindOf(at('none/at/all'))]).toEqual([undefined, 'folder', 'file', 'folder', undefined])
    expect([await textAt(tree, 'a'), namesIn(tree, 'a.md')]).toEqual(['why: not a file', ['why: there is no such file or folder']])
  })
  it('links and submodules are never followed', async () => {
    expect(['link.md', 'away', 'away/passwd', 'linked/rules', 'linked/rules/b.md', 'module', 'module/a.md'].map((path) => tree.kindOf(at(path)))).toEqual(['link', 'link', undefined, 'link', undefined, 'other', undefined])
    expect(await Promise.all(['link.md', 'away/passwd', 'module', 'away/../a.md'].map((path) => textAt(tree, path)))).toEqual(['why: a symbolic link', 'why: there is no such file or folder', 'why: not a file', 'A.\n'])
    expect(namesIn(tree, 'away')).toEqual(['why: there is no such file or folder'])
    expect(findFiles(tree, repository.folder, ['link.md', 'away', 'module'], new Set(['md']))).toEqual({ files: [], skipped: [['link.md', 'a symbolic link'], ['away', 'a symbolic link'], ['module', 'neither a file nor a folder']].map(([file, why]) => ({ file, why })) })
  })
  it('a link as the rules folder gives no rules, and says so', async () => {
    expect(await readPacks(tree, ['linked/rules'], repository.folder, repository.folder)).toEqual([{ file: 'linked/rules', pack: 'linked/rules', source: '', missing: 'a symbolic link' }])
    expect((await readPacks(tree, ['a'], repository.folder, repository.folder)).map(({ file, source }) => [file, source])).toEqual([['a/c/d.yml', 'rules: []\n']])
    expect(await readPacks(tree, ['linked'], repository.folder, repository.folder)).toEqual([])
  })
  it('too large, not text, and just as large as may be', async () => {
    expect(await Promise.all([['large.md'], ['binary.md'], ['exact.md', 100], ['exact.md', 99]].map(([path, most]) => textAt(tree, path as string, most as number | undefined)))).toEqual(['why: larger than 8 MB, which no article is; split it', 'why: not text', 'y'.repeat(100), 'why: larger than 0.000099 MB, which no article is; split it'])
    expect((await textAt(tree, 'large.md', 9_000_000)).length).toBe(9_000_000)
  })
  it('are read one after the other in the order that is asked for', async () => {
    const paths = Array.from({ length: 100 }, (_, i) => (['a.md', 'none', 'large.md', 'exact.md'][i % 4]!))
    const read: string[] = []
    for await (const one of tree.readEach(paths.map(at))) read.push('text' in one ? one.text.slice(0, 2) : 'none')
    expect(read).toEqual(paths.map((path) => ({ 'a.md': 'A.', 'exact.md': 'yy' })[path] ?? 'none'))
  })
  it('have the ids that git gives', () => {
    expect([tree.idOf(at('a.md')), tree.idOf(at('a')), tree.idOf(at('link.md')), tree.idOf(at('none'))]).toEqual([git(repository.folder, ['rev-parse', `${git(repository.folder, ['rev-parse', 'HEAD']).trim()}:a.md`]).trim(), undefined, undefined, undefined])
  })
  it('what lies outside of the root is that of the disk', async () => {
    const outside = makeRepository()
    try {
      writeFileSync(join(outside.folder, 'out.md'), 'Out.\n')
      expect([tree.kindOf(join(outside.folder, 'out.md')), await tree.read(join(outside.folder, 'out.md')), tree.idOf(join(outside.folder, 'out.md'))]).toEqual(['file', { text: 'Out.\n', bytes: Buffer.from('Out.\n') }, undefined])
      expect(namesIn(tree, '../..').length).toBeGreaterThan(0)
    } finally {
      outside.remove()
    }
  })
})

it('ten thousand files are listed and read', async () => {
  const count = 10_000
  git(repository.folder, ['fast-import', '--quiet', '--force'], { input: `commit refs/heads/many\ncommitter A <a@b.c> 0 +0000\ndata 0\n${Array.from({ length: count }, (_, i) => `M 644 inline ${i % 100}/${i}.md\ndata ${String(i).length}\n${i}\n`).join('')}\n` })
  const tree = await open('refs/heads/many')
  const paths = articles(tree)
  expect(paths).toHaveLength(count)
  let right = 0
  let next = 0
  for await (const one of tree.readEach(paths.map(at))) if ('text' in one && `${Number(one.text) % 100}/${one.text}.md` === paths[next++]) right++
  expect(right).toBe(count)
})

it('a sparse checkout has all files of its commit', async () => {
  const commit = repository.commit({ 'in/a.md': 'A.', 'out/b.md': 'B.' })
  git(repository.folder, ['sparse-checkout', 'set', 'in'])
  expect(await textAt(await open(commit), 'out/b.md')).toBe('B.')
  git(repository.folder, ['sparse-checkout', 'disable'])
})

it('a content that git does not have is told, and those behind it are still read', async () => {
  const commit = repository.commit({ 'lost/a.md': 'Lost.', 'lost/b.md': 'Kept.' })
  const id = git(repository.folder, ['rev-parse', 'HEAD:lost/a.md']).trim()
  rmSync(at(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`))
  const tree = await open(commit)
  expect([await textAt(tree, 'lost/a.md'), await textAt(tree, 'lost/b.md')]).toEqual(['why: its content cannot be had', 'Kept.'])
  expect([await textAt(tree, 'lost/b.md')]).toEqual(['Kept.'])
})

it('a tree that names a file and a folder alike is read without an error', async () => {
  const blob = git(repository.folder, ['hash-object', '-w', '--stdin'], { input: 'File.' }).trim()
  const inner = git(repository.folder, ['mktree'], { input: `100644 blob ${blob}\tb.md\n` }).trim()
  const outer = git(repository.folder, ['mktree'], { input: `100644 blob ${blob}\ta\n040000 tree ${inner}\ta\n` }).trim()
  expect(articles(await open(git(repository.folder, ['commit-tree', outer, '-m', 'x']).trim()))).toEqual(['a/b.md'])
})

it('after it was closed nothing can be had, and nothing hangs', async () => {
  const tree = (await commitTree(makeGit(repository.folder), repository.folder, repository.commit({ 'x.md': 'X.', 'y.md': 'Y.' })))!
  expect(await textAt(tree, 'x.md')).toBe('X.')
  tree.close()
  expect(await textAt(tree, 'y.md')).toBe('why: its content cannot be had')
})

it('there is no tree of what is no commit', async () => {
  expect(await commitTree(makeGit(repository.folder), repository.folder, 'none')).toBeUndefined()
  expect(await rootOf(makeGit('/'))).toBeUndefined()
  mkdirSync(at('deep/er'), { recursive: true })
  expect(await rootOf(makeGit(at('deep/er')))).toBe(repository.folder)
})
