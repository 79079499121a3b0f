import { describe, expect, it } from 'vitest'
import { findFiles } from '../../src/archive/files.ts'
import { overlayTree } from '../../src/archive/overlay.ts'
import type { Tree } from '../../src/archive/tree.ts'

const absent = { why: 'there is no such file or folder' }

/** A tree that the overlay lies on, made of itself: files over nothing. */
const nothing: Tree = { kindOf: () => undefined, list: () => absent, read: async () => absent, readEach: async function* (paths) { for (const _ of paths) yield absent }, idOf: () => undefined }
const made = (files: Record<string, string | undefined>): ReadonlyMap<string, Buffer | undefined> => new Map(Object.entries(files).map(([path, text]) => [path, text === undefined ? undefined : Buffer.from(text)]))
const below: Tree = { ...overlayTree(nothing, made({ '/r/a.md': 'A', '/r/x/b.md': 'B', '/r/x/c.md': 'C', '/r/file': 'F' })), idOf: (path) => `id of ${path}` }

const names = (tree: Tree, folder: string): string[] => {
  const listed = tree.list(folder)
  return 'why' in listed ? [`why: ${listed.why}`] : listed.map(({ name, kind }) => `${kind} ${name}`).sort()
}
const text = async (tree: Tree, path: string, most?: number): Promise<string> => {
  const read = await tree.read(path, most)
  return 'text' in read ? read.text : `why: ${read.why}`
}

describe('a tree in which some files are others', () => {
  const tree = overlayTree(below, made({ '/r/a.md': 'Other', '/r/x/b.md': undefined, '/r/x/new.md': 'New', '/r/y/z/deep.md': 'Deep', '/r/gone.md': undefined }))
  it('has the others', async () => {
    expect(await Promise.all(['/r/a.md', '/r/x/b.md', '/r/x/c.md', '/r/x/new.md', '/r/y/z/deep.md', '/r/gone.md'].map((path) => text(tree, path)))).toEqual(['Other', `why: ${absent.why}`, 'C', 'New', 'Deep', `why: ${absent.why}`])
  })
  it('lists them, each once, with the folders above them', () => {
    expect(['/', '/r', '/r/x', '/r/y', '/r/y/z', '/r/none'].map((folder) => names(tree, folder))).toEqual([['folder r'], ['file a.md', 'file file', 'folder x', 'folder y'], ['file c.md', 'file new.md'], ['folder z'], ['file deep.md'], [`why: ${absent.why}`]])
    expect(findFiles(tree, '/r', ['.'], new Set(['md'])).files.map(({ path }) => path)).toEqual(['a.md', 'x/c.md', 'x/new.md', 'y/z/deep.md'])
  })
  it('knows what stands where', () => expect(['/r/a.md', '/r/x/b.md', '/r/x', '/r/y', '/r/y/z/deep.md', '/r/none'].map(tree.kindOf)).toEqual(['file', undefined, 'folder', 'folder', 'file', undefined]))
  it('has ids only of what is the same', () => expect([tree.idOf('/r/a.md'), tree.idOf('/r/x/c.md')]).toEqual([undefined, 'id of /r/x/c.md']))
  it('reads them in order', async () => {
    const read: string[] = []
    for await (const one of tree.readEach(['/r/x/c.md', '/r/a.md', '/r/x/b.md'])) read.push('text' in one ? one.text : one.why)
    expect(read).toEqual(['C', 'Other', absent.why])
  })
  it('holds to the limits', async () => expect([await text(tree, '/r/a.md', 5), (await text(tree, '/r/a.md', 4)).slice(0, 16)]).toEqual(['Other', 'why: larger than']))
})

it('a file that was a folder, and a folder that was a file', async () => {
  const tree = overlayTree(below, made({ '/r/file': undefined, '/r/file/in.md': 'In', '/r/x': 'now a file', '/r/x/b.md': undefined, '/r/x/c.md': undefined }))
  expect([tree.kindOf('/r/file'), names(tree, '/r/file'), await text(tree, '/r/file/in.md')]).toEqual(['folder', ['file in.md'], 'In'])
  expect([tree.kindOf('/r/x'), names(tree, '/r'), await text(tree, '/r/x')]).toEqual(['file', ['file a.md', 'file x', 'folder file'], 'now a file'])
})
