import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { git } from './git.ts'
import { pullFiles, shownLines } from './pull-files.ts'
import type { Repository } from './repository.ts'
import { makeRepository } from './repository.ts'

function fill(repository: Repository): void {
  repository.commit({ 'a.md': 'One.\nTwo.\nThree.\n', 'b.md': 'Old.\n' })
  repository.branch('edit')
  repository.commit({ 'a.md': 'One.\nTwo.\nThree.\nFour.\n', 'b.md': null })
  repository.checkout('main')
  repository.commit({ 'a.md': 'Zero.\nOne.\nTwo.\nThree.\n' })
}

it('gives the same commits each time', () => {
  const [one, other] = [makeRepository(), makeRepository()]
  try {
    fill(one)
    fill(other)
    expect(one.sha('edit')).toBe(other.sha('edit'))
    expect(one.publishPull(3, 'edit', 'main')).toEqual(other.publishPull(3, 'edit', 'main'))
  } finally {
    one.remove()
    other.remove()
  }
})

it('publishes a pull request as GitHub does', () => {
  const repository = makeRepository()
  try {
    fill(repository)
    const { base, head, merge } = repository.publishPull(3, 'edit', 'main')
    expect([base, head]).toEqual([repository.sha('main'), repository.sha('edit')])
    expect(git(repository.folder, ['rev-list', '--parents', '--max-count=1', 'refs/pull/3/merge']).trim()).toBe(`${merge} ${base} ${head}`)
    expect(git(repository.folder, ['rev-parse', 'refs/pull/3/head']).trim()).toBe(head)
    expect(git(repository.folder, ['show', `${merge}:a.md`])).toBe('Zero.\nOne.\nTwo.\nThree.\nFour.\n')
    expect(git(repository.folder, ['ls-tree', '--name-only', merge])).toBe('a.md\n')
    repository.commit({ 'a.md': 'Three.\nFive.\n' })
    expect(() => repository.publishPull(4, 'edit', 'main')).toThrow()
  } finally {
    repository.remove()
  }
})

it('merges a branch', () => {
  const repository = makeRepository()
  try {
    fill(repository)
    const merged = repository.merge('main', 'edit')
    expect(git(repository.folder, ['rev-parse', `${merged}^2`]).trim()).toBe(repository.sha('edit'))
    expect(repository.sha('main')).toBe(merged)
  } finally {
    repository.remove()
  }
})

it('tells the files of a change whatever their names and kinds', () => {
  const repository = makeRepository()
  try {
    const from = repository.commit({ 'kept\n.md': 'x\n'.repeat(9), 'link.md': 'a text\n', 'no end': 'x' })
    repository.move('kept\n.md', 'ü "b".md')
    rmSync(join(repository.folder, 'link.md'))
    symlinkSync('no end', join(repository.folder, 'link.md'))
    const to = repository.commit({ 'diff --git a': 'diff --git a/x b/x\n--- a\n+++ b\n@@ -1 +1 @@\n', 'no end': 'y' })
    expect(pullFiles(repository.folder, from, to).map(({ path, previous, status, additions, deletions }) => [path, previous, status, additions, deletions])).toEqual([
      ['diff --git a', undefined, 'added', 4, 0],
      ['link.md', undefined, 'changed', 1, 1],
      ['no end', undefined, 'modified', 1, 1],
      ['ü "b".md', 'kept\n.md', 'renamed', 0, 0],
    ])
  } finally {
    repository.remove()
  }
})

it('knows which lines a patch shows, and in which hunk', () => {
  const patch = '@@ -1,2 +1,3 @@\n One\n+Two\n Three\n@@ -10,2 +11 @@ One\n-Ten\n Eleven\n\\ No newline at end of file'
  expect([...shownLines(patch, 'RIGHT')]).toEqual([[1, 1], [2, 1], [3, 1], [11, 2]])
  expect([...shownLines(patch, 'LEFT')]).toEqual([[1, 1], [2, 1], [10, 2], [11, 2]])
})
