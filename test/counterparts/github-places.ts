import { git } from './git.ts'
import { filesOf } from './github-pulls.ts'
import type { KnownPull, State } from './github-state.ts'
import { shownLines } from './pull-files.ts'

/** What a comment of a review is asked to be. */
export interface Wanted {
  readonly path: string
  readonly body: string
  readonly line?: number
  readonly side?: string
  readonly start_line?: number
  readonly subject_type?: string
}

/** Which field is in the way, and what GitHub says of it. */
export interface Misplaced {
  readonly field: string
  readonly says: string
}

/** What is in the way of putting a comment where it is wanted; undefined where nothing is. */
export function misplaced(state: State, pull: KnownPull, { path, line, side, start_line: start, subject_type: subject }: Wanted): Misplaced | undefined {
  const file = filesOf(state, pull).find((one) => one.path === path)
  if (!file) return { field: 'path', says: 'is invalid' }
  if (subject === 'file') return undefined
  const shown = shownLines(state.patchless.includes(path) ? '' : (file.patch ?? ''), side === 'LEFT' ? 'LEFT' : 'RIGHT')
  if (line === undefined || !shown.has(line)) return { field: 'line', says: 'must be part of the diff' }
  if (start === undefined) return undefined
  if (start >= line) return { field: 'start_line', says: 'must precede the end line.' }
  return shown.get(start) === shown.get(line) ? undefined : { field: 'start_line', says: 'must be part of the same hunk as the line.' }
}

/** Is it a commit of the pull request? */
export function isCommitOf({ folder }: State, { base, head }: KnownPull, commit: string): boolean {
  return git(folder, ['rev-list', `${base}..${head}`]).split('\n').includes(commit)
}
