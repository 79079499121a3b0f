import { expect, it } from 'vitest'
import { lineAddress } from '../../src/github/links.ts'

const source = { server: 'https://github.com', owner: 'town-paper', repo: 'articles', sha: 'a'.repeat(40) }

it('leads to the lines in the commit', () => {
  expect(lineAddress(source, 'news/a.md', 3, 3)).toBe(`https://github.com/town-paper/articles/blob/${source.sha}/news/a.md?plain=1#L3`)
  expect(lineAddress(source, 'a.md', 3, 5)).toMatch(/#L3-L5$/)
})

it.each([{ sha: '' }, { sha: 'main' }, { server: 'javascript:alert(1)' }, { owner: 'a/b' }, { repo: 'x)' }])('makes none of %j', (wrong) => {
  expect(lineAddress({ ...source, ...wrong }, 'a.md', 1, 1)).toBeUndefined()
})
