import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs'
import { sep } from 'node:path'
import { readText, reasonOf } from './files.ts'
import type { Kind, Tree } from './tree.ts'

function kindOf(entry: Dirent | Stats): Kind {
  return entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other'
}

/** The files as they lie on the disk. A link that is named is followed; one that is met in a folder is not. */
export const folderTree: Tree = {
  kindOf: (path) => {
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats && kindOf(stats)
  },
  list: (folder) => {
    try {
      return readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
    } catch (error) {
      return { why: reasonOf(error) }
    }
  },
  read: async (path, most) => readText(path, most),
  readEach: async function* (paths) {
    for (const path of paths) yield readText(path)
  },
  idOf: () => undefined,
}

/**
 * The same, but that nothing below a folder is reached through a link: what a stranger committed leads nowhere else.
 *
 * @param root by its real path
 */
export function folderWithoutLinks(root: string): Tree {
  const isLinked = (path: string): boolean => {
    if (!path.startsWith(root + sep)) return false
    try {
      return realpathSync.native(path) !== path
    } catch {
      return false
    }
  }
  const read: Tree['read'] = async (path, most) => (isLinked(path) ? { why: 'a symbolic link' } : readText(path, most))
  return {
    ...folderTree,
    kindOf: (path) => (isLinked(path) ? 'link' : folderTree.kindOf(path)),
    list: (folder) => (isLinked(folder) ? { why: 'a symbolic link' } : folderTree.list(folder)),
    read,
    readEach: async function* (paths) {
      for (const path of paths) yield await read(path)
    },
  }
}
