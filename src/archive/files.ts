import { isAscii, isUtf8 } from 'node:buffer'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import type { Tree } from './tree.ts'

/** A file to check: its path relative to the working directory, `/`-separated, and the folder that was asked for. */
export interface ArticleFile {
  readonly path: string
  /** The folder that it was found under, relative to the working directory; of a file that was named, its own folder. */
  readonly root: string
}

export interface Skipped { readonly file: string; readonly why: string }

/** Why files are skipped, where more follows from it. */
export const aLink = 'a symbolic link'
export const noContent = 'its content cannot be had'

/** More than any article has; a larger file is an export or a log. */
export const bytesMost = 8_000_000
const neverEntered = new Set(['node_modules', '.git', '.hg', '.svn'])

/**
 * Finds article files. A file that is named is taken whatever its ending; in a folder those whose ending a format knows.
 * Links are not followed. Hidden files and folders are left out.
 *
 * @param paths files and folders, relative to `cwd`
 * @param globs where the configuration names articles: patterns relative to `base`; one that begins with `!` leaves out
 * @returns the files by path, each once, and what was left out and why
 */
export function findFiles(tree: Tree, cwd: string, paths: readonly string[], extensions: ReadonlySet<string>, globs?: { readonly base: string; readonly patterns: readonly string[] }): { files: ArticleFile[]; skipped: Skipped[] } {
  const files = new Map<string, ArticleFile>()
  const skipped: Skipped[] = []
  const wanted = globs ? globFilter(globs.patterns) : undefined
  const shown = (path: string): string => relative(cwd, path).split(sep).join('/') || '.'
  const add = (name: string, root: string): void => {
    if (!files.has(name)) files.set(name, { path: name, root })
  }
  // `name` is the folder as it is shown, `way` as seen from where the patterns begin.
  const walk = (folder: string, name: string, way: string, root: string): void => {
    const entries = tree.list(folder)
    if ('why' in entries) {
      skipped.push({ file: name, why: entries.why })
      return
    }
    for (const { name: entry, kind } of entries) {
      const inside = name === '.' ? entry : `${name}/${entry}`
      const below = way === '' ? entry : `${way}/${entry}`
      if (kind === 'link') {
        if (isArticleName(entry, extensions)) skipped.push({ file: inside, why: aLink })
      } else if (kind === 'folder') {
        if (!entry.startsWith('.') && !neverEntered.has(entry)) walk(join(folder, entry), inside, below, root)
      } else if (kind === 'file' && !entry.startsWith('.') && isArticleName(entry, extensions) && (!wanted || wanted(below))) add(inside, root)
    }
  }
  for (const path of paths) {
    const full = resolve(cwd, path)
    const kind = tree.kindOf(full)
    if (kind === 'folder') walk(full, shown(full), globs ? relative(globs.base, full).split(sep).join('/') : '', shown(full))
    else if (kind === 'file') add(shown(full), shown(join(full, '..')))
    else skipped.push({ file: shown(full), why: kind === undefined ? 'there is no such file or folder' : kind === 'link' ? aLink : 'neither a file nor a folder' })
  }
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), skipped }
}

function isArticleName(name: string, extensions: ReadonlySet<string>): boolean {
  return extensions.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
}

/** Does a path match the patterns: any that does not begin with `!`, and none that does? */
export function globFilter(patterns: readonly string[]): (path: string) => boolean {
  const positive = patterns.filter((pattern) => !pattern.startsWith('!'))
  const negative = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const takes = positive.length > 0 ? picomatch(positive, anyName) : () => true
  const drops = negative.length > 0 ? picomatch(negative, anyName) : () => false
  return (path) => takes(path) && !drops(path)
}

/** Names with line ends in them are names too. */
const anyName = { flags: 's' }

/** A text with its bytes as UTF-8. */
export interface Text {
  readonly text: string
  readonly bytes: Buffer
}

const page = Buffer.allocUnsafeSlow(1 << 20)

/**
 * Reads a text file: UTF-8, UTF-16 where a byte order mark says so, else Windows-1252, which any bytes are.
 *
 * @param most the most bytes of a file
 * @returns the text, or why there is none: too large, not text, not readable
 */
export function readText(path: string, most = bytesMost): Text | { why: string } {
  try {
    const bytes = readBytes(path)
    return decodeText(bytes.length > most ? 'too large' : bytes, most)
  } catch (error) {
    return { why: reasonOf(error) }
  }
}

/** The text of the bytes of a file, or why there is none. */
export function decodeText(bytes: Buffer | 'too large' | undefined, most: number): Text | { why: string } {
  if (bytes === undefined) return { why: noContent }
  if (bytes === 'too large') return { why: `larger than ${most / 1e6} MB, which no article is; split it` }
  if (isAscii(bytes) && !bytes.includes(0)) return { text: bytes.toString('latin1'), bytes }
  const text = decode(bytes)
  return text === undefined ? { why: 'not text' } : isUtf8(bytes) ? { text, bytes } : { text, bytes: Buffer.from(text) }
}

/** The bytes of a file. Most are small, and are read through one buffer. */
function readBytes(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const length = readSync(file, page, 0, page.length, 0)
    if (length < page.length) return Buffer.from(page.subarray(0, length))
  } finally {
    closeSync(file)
  }
  return readFileSync(path)
}

/** The text of bytes that are not all ASCII; undefined where they are no text. */
function decode(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16().toString('utf16le')
  if (bytes.includes(0)) return undefined
  return isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1').replace(/[\x80-\x9F]/g, (char) => windows1252[char.charCodeAt(0) - 0x80]!)
}

// The 32 characters in which Windows-1252 differs from Latin-1. (Node 20 decodes it as Latin-1.)
const windows1252 = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ']

const reasons: Readonly<Record<string, string>> = { ENOENT: 'there is no such file or folder', EACCES: 'no permission to read it', EPERM: 'no permission to read it', ELOOP: 'links in a circle', EMFILE: 'too many open files' }

/** Why the system refuses a file, for a reader. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? ''
  return reasons[code] ?? `it cannot be read (${code || String(error)})`
}
