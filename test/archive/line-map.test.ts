import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeGit } from '../../src/archive/git.ts'
import { makeLineMap, readLineMap, type LineMap } from '../../src/archive/line-map.ts'
import { makeRepository, type Repository } from '../counterparts/repository.ts'

let repository: Repository
beforeAll(() => void (repository = makeRepository()))
afterAll(() => repository.remove())

/** The map from the newer of two texts to the older. */
async function mapOf(older: string, newer: string, path = 'a.md'): Promise<LineMap> {
  const [from, to] = [repository.commit({ [path]: older }), repository.commit({ [path]: newer })]
  return (await readLineMap(makeGit(repository.folder), from, to, path))!
}

const split = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

describe('by git', () => {
  it('lines that map are equal, keep their order, and none that both have in one place is lost', async () => {
    const line = fc.constantFrom('a', 'b', 'c', '', '@@ -1 +1 @@', 'diff --git a/a.md b/a.md', 'x\r@@ -9,9 +9,9 @@', '\r', 'é')
    const text = fc.tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('', '\n')).map(([list, end]) => list.join('\n') + end)
    await fc.assert(
      fc.asyncProperty(text, text, async (older, newer) => {
        const map = await mapOf(older, newer)
        const [old, fresh] = [split(older), split(newer)]
        const mapped = fresh.map((_, at) => map(at + 1))
        mapped.forEach((to, at) => to !== undefined && expect(old[to - 1]).toBe(fresh[at]))
        const known = mapped.filter((to) => to !== undefined)
        expect(known).toEqual([...new Set(known)].sort((a, b) => a - b))
        if (older === newer) expect(known).toHaveLength(fresh.length)
      }),
      { numRuns: 25, examples: [['a\nb\nc\n', 'a\nb\nc\n'], ['', 'a\n'], ['a\n', ''], ['a\nb', 'a\nb\n'], ['a\nb\nc\n', 'c\na\nb\n']] },
    )
  })
  it('takes a file that is set to be binary, one with a hostile name, and one that is in a folder below', async () => {
    repository.commit({ '.gitattributes': '*.md -diff\n' })
    for (const path of ['a.md', 'sub/*.md', ':(top)b "c"\n.md']) expect([1, 2, 3].map(await mapOf('one\ntwo\n', 'zero\none\ntwo\n', path))).toEqual([undefined, 1, 2])
  })
  it('is not known where a commit is not there', async () => expect(await readLineMap(makeGit(repository.folder), 'none', 'HEAD', 'a.md')).toBeUndefined())
})

it.each<[string, (number | undefined)[]]>([
  ['', [1, 2, 3, 4, 5, 6]],
  ['@@ -0,0 +1,2 @@\n+x\n+y\n', [undefined, undefined, 1, 2, 3, 4]],
  ['@@ -2,2 +1,0 @@\n-x\n-y\n', [1, 4, 5, 6, 7, 8]],
  ['@@ -2 +2 @@\n-x\n+y\n@@ -3,0 +4,2 @@\n+@@ -1 +1,9 @@\n+z\n', [1, undefined, 3, undefined, undefined, 4]],
  ['@@ -1,3 +0,0 @@\n-x\n-x\n-x\n', [4, 5, 6, 7, 8, 9]],
  ['@@ -1 +1 @@\n-x\r@@ -2,9 +2 @@\n+y\r@@ -1,0 +1,9 @@\n', [undefined, 2, 3, 4, 5, 6]],
])('makeLineMap %j', (patch, expected) => expect([1, 2, 3, 4, 5, 6].map(makeLineMap(patch))).toEqual(expected))
