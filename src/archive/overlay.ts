import { dirname, join } from 'node:path'
import { bytesMost, decodeText, type Text } from './files.ts'
import type { Entry, Tree } from './tree.ts'

/**
 * A tree in which some files are others.
 *
 * @param files by absolute path; undefined: there is no such file
 */
export function overlayTree(tree: Tree, files: ReadonlyMap<string, Buffer | undefined>): Tree {
  // The names that the overlay puts into each folder, and the folders above them.
  const added = new Map<string, Map<string, Entry>>()
  const add = (path: string, kind: Entry['kind']): void => {
    const folder = dirname(path)
    if (folder === path) return
    const entries = added.get(folder) ?? new Map<string, Entry>()
    const name = path.slice(folder === '/' ? 1 : folder.length + 1)
    if (entries.has(name)) return
    added.set(folder, entries.set(name, { name, kind }))
    add(folder, 'folder')
  }
  for (const [path, bytes] of files) if (bytes !== undefined) add(path, 'file')
  const read = async (path: string, most = bytesMost): Promise<Text | { why: string }> => {
    if (!files.has(path)) return tree.read(path, most)
    const bytes = files.get(path)
    return bytes === undefined ? { why: 'there is no such file or folder' } : decodeText(bytes.length > most ? 'too large' : bytes, most)
  }
  return {
    kindOf: (path) => (added.has(path) ? 'folder' : !files.has(path) ? tree.kindOf(path) : files.get(path) === undefined ? undefined : 'file'),
    list: (folder) => {
      const below = tree.list(folder)
      const extra = added.get(folder)
      if ('why' in below) return extra ? [...extra.values()] : below
      const kept = below.filter(({ name }) => !files.has(join(folder, name)) && !extra?.has(name))
      return extra ? [...kept, ...extra.values()] : kept
    },
    read,
    readEach: async function* (paths) {
      for (const path of paths) yield await read(path)
    },
    idOf: (path) => (files.has(path) ? undefined : tree.idOf(path)),
  }
}
