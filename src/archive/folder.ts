import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs'
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
