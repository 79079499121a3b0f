import { join, relative, sep } from 'node:path'
import { records, type Git } from './git.ts'

/** Lines of a file, one-based, both ends with it; `[n + 1, n]` is the gap behind line n, where lines were taken out. */
export type LineRange = readonly [from: number, to: number]

/** What a change did to one file. */
export interface FileChange {
  readonly status: 'added' | 'changed' | 'renamed' | 'removed'
  /** Of a renamed file. */
  readonly was?: string
  /** The lines that were added or changed, in order; `all` of a new file; undefined where they are not known. */
  readonly lines: readonly LineRange[] | 'all' | undefined
}

/** What lies between two trees. Paths are from the root of the repository. */
export interface Changes {
  readonly files: ReadonlyMap<string, FileChange>
  readonly complete: boolean
}

/** What makes the output of `git diff` the same whatever is configured. */
export const quietDiff = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-relative', '--inter-hunk-context=0', '--ignore-submodules=all']

/** With more files than these, each way, only files that were renamed without an edit are known again: git takes 3,000 × 3,000 ten seconds and more. */
const renames = ['-M', '-l1000']

/**
 * The changes from one commit to another.
 *
 * @param head the commit; undefined: the files as they lie in the folder, with those that git does not know yet
 * @returns or why they cannot be had
 */
export async function readChanges(git: Git, base: string, head: string | undefined): Promise<Changes | { readonly why: string }> {
  const ends = head === undefined ? [base] : [base, head]
  const raw = await git.run(['diff', '--raw', '-z', '--no-abbrev', ...renames, ...quietDiff, ...ends, '--'])
  if (!raw.ok) return { why: raw.why }
  const files = new Map<string, FileChange>()
  const edited: string[] = []
  const words = records(raw.out)
  for (let i = 0; i + 1 < words.length; ) {
    const letter = words[i]!.split(' ')[4]?.[0]
    const moves = letter === 'R' || letter === 'C'
    const [was, path] = moves ? [words[i + 1]!, words[i + 2]!] : [undefined, words[i + 1]!]
    i += moves ? 3 : 2
    if (letter === 'D') files.set(path, { status: 'removed', lines: [] })
    else if (letter === 'M' || letter === 'R') {
      files.set(path, { status: letter === 'M' ? 'changed' : 'renamed', ...(was === undefined ? {} : { was }), lines: undefined })
      edited.push(path)
    } else files.set(path, { status: letter === 'A' || letter === 'C' ? 'added' : 'changed', lines: 'all' })
  }
  let complete = true
  if (edited.length > 0) {
    const patch = await git.run(['diff', '--unified=0', ...renames, '--diff-filter=MR', ...quietDiff, ...ends, '--'])
    const sections = patch.ok ? readHunks(patch.out.toString('latin1')) : []
    complete = sections.length === edited.length
    if (complete) edited.forEach((path, at) => files.set(path, { ...files.get(path)!, lines: sections[at] }))
  }
  if (head === undefined) {
    const others = await git.run(['ls-files', '--others', '--exclude-standard', '-z', '--full-name', ':/'])
    if (!others.ok) complete = false
    for (const path of records(others.out)) if (path !== '') files.set(path, { status: 'added', lines: 'all' })
  }
  return { files, complete }
}

/**
 * The lines on the new side of each file of a patch without context; undefined for a file that git takes for binary. A header
 * cannot be mistaken: other lines begin with a sign.
 */
export function readHunks(patch: string): (readonly LineRange[] | undefined)[] {
  const sections: (LineRange[] | undefined)[] = []
  // Not by `^`, which also stands behind a CR inside of a line.
  const line = /(?<![^\n])(?:diff --git |(Binary files )|@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@)/g
  for (const [, binary, first, count = '1'] of patch.matchAll(line)) {
    if (binary) sections[sections.length - 1] = undefined
    else if (first === undefined) sections.push([])
    else {
      const from = count === '0' ? Number(first) + 1 : Number(first)
      sections.at(-1)?.push([from, from + Number(count) - 1])
    }
  }
  return sections
}

/** Is any line from `from` to `to` among these, or any gap between two of them? */
export function touches(lines: readonly LineRange[], from: number, to: number): boolean {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]![1] < from) low = middle + 1
    else high = middle
  }
  return low < lines.length && lines[low]![0] <= to
}

/** The same changes with paths relative to a folder. */
export function changesSeenFrom(folder: string, root: string, { files, complete }: Changes): Changes {
  const seen = (path: string): string => relative(folder, join(root, path)).split(sep).join('/')
  return { complete, files: new Map([...files].map(([path, change]) => [seen(path), change.was === undefined ? change : { ...change, was: seen(change.was) }])) }
}
