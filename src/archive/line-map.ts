import { quietDiff } from './changes.ts'
import type { Git } from './git.ts'

/** Maps a line of the newer of two texts to the older; undefined where the newer alone has it. Lines are one-based. */
export type LineMap = (line: number) => number | undefined

interface Hunk { readonly oldCount: number; readonly newFrom: number; readonly newCount: number }

/**
 * How the lines of a file in one commit stand to those in another.
 *
 * @param path from the root of the repository, the same in both
 * @returns undefined where it cannot be told
 */
export async function readLineMap(git: Git, older: string, newer: string, path: string): Promise<LineMap | undefined> {
  const { ok, out } = await git.run(['diff', '--unified=0', '--text', '--no-renames', ...quietDiff, older, newer, '--', `:(top,literal)${path}`])
  return ok ? makeLineMap(out.toString('latin1')) : undefined
}

/** The same from a patch of one file without context. */
export function makeLineMap(patch: string): LineMap {
  const hunks = [...patch.matchAll(/(?<![^\n])@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/g)].map(([, oldCount = '1', newFrom, newCount = '1']): Hunk => ({ oldCount: Number(oldCount), newFrom: Number(newFrom), newCount: Number(newCount) }))
  return (line) => {
    let shift = 0
    for (const { oldCount, newFrom, newCount } of hunks) {
      // Where nothing was added, the hunk stands behind its line.
      const from = newCount === 0 ? newFrom + 1 : newFrom
      if (line < from) break
      if (line < from + newCount) return undefined
      shift += oldCount - newCount
    }
    return line + shift
  }
}
