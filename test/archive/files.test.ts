import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findFiles, globFilter, readText } from '../../src/archive/files.ts'
import { folderTree } from '../../src/archive/folder.ts'
import { makeStories } from '../../src/archive/story.ts'

const folder = mkdtempSync(join(tmpdir(), 'factlint-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, content: string | Buffer = 'Text.'): string => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}
for (const name of ['a.md', 'b.TXT', 'c.bin', 'x/d.md', 'x/y/e.html', 'x/drafts/f.md', '.hidden/g.md', '.h.md', 'node_modules/h.md', 'ü/ñ.md']) put(name)
symlinkSync(join(folder, 'x'), join(folder, 'link'))
symlinkSync(join(folder, 'a.md'), join(folder, 'link.md'))
symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.md'))

const endings = new Set(['md', 'txt', 'html'])
const find = (paths: readonly string[], patterns?: readonly string[]): { files: string[]; skipped: string[] } => {
  const { files, skipped } = findFiles(folderTree, folder, paths, endings, patterns && { base: folder, patterns })
  return { files: files.map(({ path }) => path), skipped: skipped.map(({ file, why }) => `${file}: ${why}`) }
}

describe('findFiles', () => {
  const all = ['a.md', 'b.TXT', 'x/d.md', 'x/drafts/f.md', 'x/y/e.html', 'ü/ñ.md']
  const links = ['dangling.md: a symbolic link', 'link.md: a symbolic link']
  it('finds what formats read below a folder, in order, without hidden files and links', () => expect(find(['.'])).toEqual({ files: all, skipped: links }))
  it('takes each file once', () => expect(find(['x', '.', 'x/d.md'])).toEqual({ files: all, skipped: links }))
  it('takes a file that is named whatever its ending', () => expect(find(['c.bin']).files).toEqual(['c.bin']))
  it('takes an absolute path', () => expect(find([join(folder, 'x/y')]).files).toEqual(['x/y/e.html']))
  it('says what is not there', () => expect(find(['none', 'a.md'])).toEqual({ files: ['a.md'], skipped: ['none: there is no such file or folder'] }))
  it.each<[string[], string[]]>([
    [['**/*.md'], ['a.md', 'x/d.md', 'x/drafts/f.md', 'ü/ñ.md']], [['x/**'], ['x/d.md', 'x/drafts/f.md', 'x/y/e.html']], [['**/*.md', '!x/drafts/**'], ['a.md', 'x/d.md', 'ü/ñ.md']],
    [['!x/**'], ['a.md', 'b.TXT', 'ü/ñ.md']], [['*.md'], ['a.md']], [['x/*.{md,html}'], ['x/d.md']], [['none/**'], []],
  ])('%j', (patterns, expected) => expect(find(['.'], patterns).files).toEqual(expected))
  it('matches paths from the base, also where only a folder of it is walked', () => expect(find(['x'], ['x/*.md']).files).toEqual(['x/d.md']))
})

it.each<[string[], string, boolean]>([[[], 'a', true], [['a'], 'a', true], [['a'], 'b', false], [['!a'], 'a', false], [['!a'], 'b', true], [['*', '!b'], 'b', false]])('globFilter %j of %s: %s', (patterns, path, expected) => {
  expect(globFilter(patterns)(path)).toBe(expected)
})

describe('readText', () => {
  const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  const read = (content: Buffer | string): string => {
    const found = readText(put('read.txt', content))
    if ('why' in found) return `why: ${found.why}`
    // What goes with the text is always its UTF-8.
    expect(found.bytes.equals(Buffer.from(found.text))).toBe(true)
    return found.text.replace(/^\uFEFF/, '')
  }
  it.each<[string, Buffer | string, string]>([
    ['ASCII', 'abc', 'abc'], ['nothing', '', ''], ['UTF-8', 'Zoë 😀', 'Zoë 😀'], ['UTF-8 with a byte order mark', '\uFEFFZoë', 'Zoë'], ['UTF-16, little end first', utf16('Zoë 😀'), 'Zoë 😀'],
    ['UTF-16, big end first', utf16('Zoë 😀').swap16(), 'Zoë 😀'], ['Windows-1252', Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x93, 0x61, 0x94]), 'Zoë “a”'], ['a replacement character of its own', 'a\uFFFDb', 'a\uFFFDb'],
    ['binary', Buffer.from([1, 0, 2, 0xff]), 'why: not text'], ['ASCII with a NUL', 'a\0b', 'why: not text'], ['UTF-8 with a NUL', 'ë\0b', 'why: not text'],
    ['a text that is longer than one page of the buffer', `${'é'.repeat(700_000)}.`, `${'é'.repeat(700_000)}.`],
  ])('%s', (_, content, expected) => expect(read(content)).toBe(expected))
  it('UTF-16 that is cut off in the middle of a character', () => expect(read(Buffer.concat([utf16('ab').swap16(), Buffer.from([0])]))).toBe('ab'))
  it('what is not there', () => expect(readText(join(folder, 'none'))).toEqual({ why: 'there is no such file or folder' }))
  it('a folder', () => expect(readText(folder)).toHaveProperty('why'))
})

describe('stories', () => {
  it.each<[Parameters<typeof makeStories>[0], string, string, string | undefined]>([
    [{ by: 'none' }, 'x/a.md', '.', undefined], [{ by: 'one', story: 's' }, 'x/a.md', '.', 's'],
    [{ by: 'folder' }, 'x/a.md', '.', 'x'], [{ by: 'folder' }, 'x/y/a.md', '.', 'x/y'], [{ by: 'folder' }, 'x/y/a.md', 'x', 'y'], [{ by: 'folder' }, 'x/a.md', 'x', 'x'], [{ by: 'folder' }, 'a.md', '.', undefined],
    [{ by: 'path', pattern: 'content/{story}/*.md' }, 'content/summit/a.md', '.', 'summit'], [{ by: 'path', pattern: 'content/{story}/*.md' }, 'content/summit/x/a.md', '.', undefined],
    [{ by: 'path', pattern: '**/{story}/*.md' }, 'a/b/c.md', '.', 'b'], [{ by: 'path', pattern: '**/{story}/*.md' }, 'b/c.md', '.', 'b'], [{ by: 'path', pattern: '{story}-*.md' }, 'summit-1.md', '.', 'summit'], [{ by: 'path', pattern: 'a+b/{story}/**' }, 'a+b/s/x/y.md', '.', 's'],
  ])('%j of %s under %s: %s', (grouping, path, root, expected) => expect(makeStories(grouping)({ path, root })).toBe(expected))
})
