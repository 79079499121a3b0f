import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { git, gitEnvironment } from './git.ts'

/** A real git repository with a work tree. Names and dates are fixed, so the same calls give the same commits. */
export interface Repository {
  readonly folder: string
  /** Writes these files (`null` removes one), takes up all else that changed in the work tree, and commits on the current branch. Gives the sha. */
  readonly commit: (files: Readonly<Record<string, string | Uint8Array | null>>, message?: string) => string
  /** Renames a file in a commit of its own. */
  readonly move: (from: string, to: string) => string
  /** A new branch from a ref, or from the current commit; it becomes the current one. */
  readonly branch: (name: string, from?: string) => void
  /** Makes a branch the current one. */
  readonly checkout: (name: string) => void
  /** Merges a ref into a branch, always by a merge commit; the branch becomes the current one. */
  readonly merge: (into: string, from: string) => string
  /** The commit of a branch or any other ref. */
  readonly sha: (ref: string) => string
  /**
   * Makes the two refs of a pull request as GitHub does: `refs/pull/N/head`, and `refs/pull/N/merge` with the merged files,
   * the tip of the base as first parent and the head as second. Gives their commits; throws where the two conflict.
   */
  readonly publishPull: (number: number, head: string, base: string) => { readonly base: string; readonly head: string; readonly merge: string }
  readonly remove: () => void
}

/** An empty repository in a temporary folder, with `main` as its current branch. */
export function makeRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'factlint-repository-'))
  let minutes = 0
  // Each commit is a minute after the one before it, so that git always knows their order.
  const run = (...parameters: string[]): string => git(folder, parameters, { env: gitEnvironment(new Date(Date.UTC(2025, 7, 16, 8, minutes)).toISOString()) }).trim()
  const sha = (ref: string): string => run('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`)
  const record = (message: string): string => {
    minutes += 1
    run('commit', '--quiet', '--allow-empty', '--message', message)
    return sha('HEAD')
  }
  run('init', '--quiet', '--initial-branch', 'main')
  return {
    folder,
    sha,
    commit: (files, message = 'Edit') => {
      for (const [name, content] of Object.entries(files)) {
        const path = join(folder, name)
        if (content === null) rmSync(path)
        else {
          mkdirSync(dirname(path), { recursive: true })
          writeFileSync(path, content)
        }
      }
      run('add', '--all')
      return record(message)
    },
    move: (from, to) => {
      mkdirSync(dirname(join(folder, to)), { recursive: true })
      run('mv', '--', from, to)
      return record('Move')
    },
    branch: (name, from = 'HEAD') => void run('checkout', '--quiet', '-b', name, from),
    checkout: (name) => void run('checkout', '--quiet', name),
    merge: (into, from) => {
      minutes += 1
      run('checkout', '--quiet', into)
      run('merge', '--quiet', '--no-ff', '--message', 'Merge', from)
      return sha('HEAD')
    },
    publishPull: (number, headRef, baseRef) => {
      const [head, base] = [sha(headRef), sha(baseRef)]
      minutes += 1
      const merge = run('commit-tree', run('merge-tree', '--write-tree', base, head), '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`)
      run('update-ref', `refs/pull/${number}/head`, head)
      run('update-ref', `refs/pull/${number}/merge`, merge)
      return { base, head, merge }
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
