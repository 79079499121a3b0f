import type { Text } from './files.ts'

export type Kind = 'file' | 'folder' | 'link' | 'other'

export interface Entry { readonly name: string; readonly kind: Kind }

/**
 * A tree of files: a folder as it lies on the disk, or a commit as if it were checked out there. Paths are those of the
 * file system, absolute.
 */
export interface Tree {
  /** What stands at a path that is named; undefined where nothing does. */
  readonly kindOf: (path: string) => Kind | undefined
  /** What stands in a folder, or why it cannot be told. */
  readonly list: (folder: string) => readonly Entry[] | { readonly why: string }
  /** @param most the most bytes of a file */
  readonly read: (path: string, most?: number) => Promise<Text | { readonly why: string }>
  /** Reads files one after the other, in this order. */
  readonly readEach: (paths: readonly string[]) => AsyncIterable<Text | { readonly why: string }>
  /** The git id of a file's content where it is known without reading it. */
  readonly idOf: (path: string) => string | undefined
}
