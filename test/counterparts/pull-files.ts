import { git } from './git.ts'

/** A file of a pull request, as GitHub tells it. */
export interface PullFile {
  readonly path: string
  readonly previous?: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'changed'
  /** The file's blob; of a removed file the one it had. */
  readonly sha: string
  readonly additions: number
  readonly deletions: number
  /** The hunks; absent where there are none, as of a binary file. */
  readonly patch?: string
}

/** What a diff shows on one side, by line number: the ordinal of its hunk. */
export type ShownLines = ReadonlyMap<number, number>

const statuses = { A: 'added', M: 'modified', D: 'removed', R: 'renamed', T: 'changed' } as const

/** The files that differ between two commits, in the order of their paths. */
export function pullFiles(folder: string, from: string, to: string): PullFile[] {
  const between = (...options: string[]): string => git(folder, ['-c', 'core.quotePath=true', 'diff', '--find-renames', '--no-ext-diff', '--no-color', ...options, from, to])
  const fields = between('--raw', '--no-abbrev', '-z').split('\0').slice(0, -1)
  const patches = between('--patch', '--unified=3').split(/^(?=diff --git )/m).filter((part) => part !== '').map(hunksOf)
  const files: PullFile[] = []
  while (fields.length > 0) {
    const [, , oldSha, newSha, code] = fields.shift()!.split(' ')
    const letter = code![0] as keyof typeof statuses
    const previous = letter === 'R' ? fields.shift()! : undefined
    // A change of type, from file to link, is shown by git as a removal and an addition.
    const patch = patches.splice(0, letter === 'T' ? 2 : 1).join('\n')
    const count = (sign: string): number => patch.split('\n').filter((line) => line.startsWith(sign)).length
    files.push({
      path: fields.shift()!,
      ...(previous !== undefined && { previous }),
      status: statuses[letter],
      sha: letter === 'D' ? oldSha! : newSha!,
      additions: count('+'),
      deletions: count('-'),
      ...(patch !== '' && { patch }),
    })
  }
  return files
}

/** From the first `@@` to the end, without the last line feed; empty where there is none. */
function hunksOf(diff: string): string {
  const start = diff.search(/^@@ /m)
  return start < 0 ? '' : diff.slice(start).replace(/\n$/, '')
}

/** The lines of a patch that can be commented on: on the right those kept and added, on the left those kept and removed. */
export function shownLines(patch: string, side: 'LEFT' | 'RIGHT'): ShownLines {
  const shown = new Map<number, number>()
  const sign = side === 'LEFT' ? '-' : '+'
  let [next, hunk] = [0, 0]
  for (const line of patch.split('\n')) {
    const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)
    if (head) {
      next = Number(head[side === 'LEFT' ? 1 : 2])
      hunk += 1
    } else if (line[0] === sign || line[0] === ' ') shown.set(next++, hunk)
  }
  return shown
}
