import { relative, sep } from 'node:path'
import { aLink, bytesMost, decodeText, type Text } from './files.ts'
import { folderTree } from './folder.ts'
import { records, type Git } from './git.ts'
import { makeBlobReader } from './blobs.ts'
import type { Entry, Kind, Tree } from './tree.ts'

interface Node { readonly kind: Kind; readonly id: string; readonly entries?: Map<string, Node> }

/** A tree that holds a process, which must be ended. */
export interface CommitTree extends Tree { readonly close: () => void }

const missing = { why: 'there is no such file or folder' }

/**
 * The files of a commit as if it were checked out at `root`. They are read from git's objects, links and submodules never
 * followed. Paths outside of `root` are those of the disk.
 *
 * @returns undefined where the commit cannot be read
 */
export async function commitTree(git: Git, root: string, commit: string): Promise<CommitTree | undefined> {
  const { ok, out } = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit])
  if (!ok) return undefined
  const top: Node = { kind: 'folder', id: '', entries: new Map() }
  for (const line of records(out)) {
    const [, mode, id, path] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? []
    if (path === undefined) continue
    const parts = path.split('/')
    let folder = top
    for (const part of parts.slice(0, -1)) {
      let next = folder.entries!.get(part)
      if (!next?.entries) folder.entries!.set(part, (next = { kind: 'folder', id: '', entries: new Map() }))
      folder = next
    }
    folder.entries!.set(parts.at(-1)!, { kind: mode === '120000' ? 'link' : mode!.startsWith('100') ? 'file' : 'other', id: id! })
  }
  const blobs = makeBlobReader(git)

  const nodeAt = (path: string): Node | undefined | 'outside' => {
    const way = relative(root, path)
    if (way === '') return top
    const parts = way.split(sep)
    if (parts[0] === '..' || way === path) return 'outside'
    let node: Node | undefined = top
    for (const part of parts) node = node?.entries?.get(part)
    return node
  }
  const read = async (path: string, most = bytesMost): Promise<Text | { why: string }> => {
    const node = nodeAt(path)
    if (node === 'outside') return folderTree.read(path, most)
    if (!node) return missing
    if (node.kind !== 'file') return { why: node.kind === 'link' ? aLink : 'not a file' }
    return decodeText(await blobs.read(node.id, most), most)
  }
  return {
    kindOf: (path) => {
      const node = nodeAt(path)
      return node === 'outside' ? folderTree.kindOf(path) : node?.kind
    },
    list: (path) => {
      const node = nodeAt(path)
      if (node === 'outside') return folderTree.list(path)
      return node?.entries ? [...node.entries].map(([name, { kind }]): Entry => ({ name, kind })) : missing
    },
    read,
    readEach: async function* (paths) {
      // Asked for some way ahead, so that git and we do not wait for each other.
      const asked: Promise<Text | { why: string }>[] = []
      for (let i = 0; i < paths.length; i++) {
        while (asked.length < i + ahead && asked.length < paths.length) asked.push(read(paths[asked.length]!))
        yield await asked[i]!
        delete asked[i]
      }
    },
    idOf: (path) => {
      const node = nodeAt(path)
      return node && node !== 'outside' && node.kind === 'file' ? node.id : undefined
    },
    close: blobs.close,
  }
}

/** How many files are asked for before the first is read. */
const ahead = 32
