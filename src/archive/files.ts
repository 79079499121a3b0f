import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'

/** A file to check: its path relative to the working directory, `/`-separated, and the folder that was asked for. */
export interface ArticleFile {
  readonly path: string
  /** The folder that it was found under, relative to the working directory; of a file that was named, its own folder. */
  readonly root: string
}

export interface Skipped { readonly file: string; readonly why: string }

const bytesMost = 20_000_000
const neverEntered = new Set(['node_modules', '.git', '.hg', '.svn'])

/**
 * Finds article files. A file that is named is taken whatever its ending; in a folder those whose ending a format knows.
 * Links are not followed. Hidden files and folders are left out.
 *
 * @param paths files and folders, relative to `cwd`
 * @param globs where the configuration names articles: patterns relative to `base`; one that begins with `!` leaves out
 * @returns the files by path, each once, and what was left out and why
 */
export function findFiles(cwd: string, paths: readonly string[], extensions: ReadonlySet<string>, globs?: { readonly base: string; readonly patterns: readonly string[] }): { files: ArticleFile[]; skipped: Skipped[] } {
  const files = new Map<string, ArticleFile>()
  const skipped: Skipped[] = []
  const wanted = globs ? globFilter(globs.patterns) : undefined
  const shown = (path: string): string => relative(cwd, path).split(sep).join('/') || '.'
  const add = (path: string, root: string): void => {
    const name = shown(path)
    if (!files.has(name)) files.set(name, { path: name, root: shown(root) })
  }
  const walk = (folder: string, root: string): void => {
    let entries: Dirent[]
    try {
      entries = readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      skipped.push({ file: shown(folder), why: reasonOf(error) })
      return
    }
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isSymbolicLink()) {
        if (isArticleName(entry.name, extensions)) skipped.push({ file: shown(path), why: 'a symbolic link' })
      } else if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && !neverEntered.has(entry.name)) walk(path, root)
      } else if (entry.isFile() && !entry.name.startsWith('.')) {
        const ours = wanted ? wanted(relative(globs!.base, path).split(sep).join('/')) : true
        if (ours && isArticleName(entry.name, extensions)) add(path, root)
      }
    }
  }
  for (const path of paths) {
    const full = resolve(cwd, path)
    try {
      const stat = statSync(full)
      if (stat.isDirectory()) walk(full, full)
      else if (stat.isFile()) add(full, join(full, '..'))
      else skipped.push({ file: shown(full), why: 'neither a file nor a folder' })
    } catch (error) {
      skipped.push({ file: shown(full), why: reasonOf(error) })
    }
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
  const takes = positive.length > 0 ? picomatch(positive) : () => true
  const drops = negative.length > 0 ? picomatch(negative) : () => false
  return (path) => takes(path) && !drops(path)
}

/**
 * Reads a text file: UTF-8, or UTF-16 where a byte order mark says so.
 *
 * @returns the text, or why there is none: too large, not text, not readable
 */
export function readText(path: string): { text: string } | { why: string } {
  try {
    const bytes = readFileSync(path)
    if (bytes.length > bytesMost) return { why: `larger than ${bytesMost / 1e6} MB` }
    if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) return { text: bytes.toString('utf16le') }
    if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff) return { text: Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16().toString('utf16le') }
    if (bytes.includes(0)) return { why: 'not text' }
    const text = bytes.toString('utf8')
    return text.includes('\uFFFD') && bytes.indexOf('\uFFFD') < 0 ? { text: new TextDecoder('windows-1252').decode(bytes) } : { text }
  } catch (error) {
    return { why: reasonOf(error) }
  }
}

const reasons: Readonly<Record<string, string>> = { ENOENT: 'there is no such file or folder', EACCES: 'no permission to read it', EPERM: 'no permission to read it', ELOOP: 'links in a circle', EMFILE: 'too many open files' }

function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? ''
  return reasons[code] ?? `it cannot be read (${code || String(error)})`
}
