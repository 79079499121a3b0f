import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readText } from './files.ts'
import { folderTree } from './folder.ts'
import type { Tree } from './tree.ts'

/** A rule file, read; or why it could not be. */
export interface PackFile {
  /** As it is shown: relative to the working directory, or `factlint:rules/…` for a shipped pack outside of it. */
  readonly file: string
  readonly pack: string
  readonly source: string
  readonly missing?: string
}

/** The folder of the shipped packs: beside `dist/`, or beside `src/`. */
const shipped = fileURLToPath(new URL('../rules/', import.meta.url))
const shippedFromSource = fileURLToPath(new URL('../../rules/', import.meta.url))

function shippedFolder(): string {
  return existsSync(shipped) ? shipped : shippedFromSource
}

/**
 * Finds rule files: of a folder every YAML file below it, in the order of their paths.
 *
 * @param names shipped packs by name (`core`), and files or folders relative to `base`
 * @param mayName may a file or folder of this path be named?
 * @returns the files, each once; of shipped packs those that came with this program, of others those of the tree
 */
export async function readPacks(tree: Tree, names: readonly string[], base: string, cwd: string, mayName: (path: string) => boolean = () => true): Promise<PackFile[]> {
  const found = new Map<string, PackFile>()
  for (const name of names) {
    const inShipped = /^[a-z][\w-]*$/.test(name) && tree.kindOf(resolve(base, name)) === undefined
    const path = inShipped ? join(shippedFolder(), name) : resolve(base, name)
    const from = inShipped ? folderTree : tree
    if (!inShipped && !mayName(path)) {
      found.set(path, { file: shown(path, cwd), pack: name, source: '', missing: outsideOfRepository })
      continue
    }
    if (from.kindOf(path) === undefined) {
      const file = shown(path, cwd)
      found.set(path, { file: inShipped ? name : file, pack: name, source: '', missing: inShipped ? `there is no shipped pack \`${name}\` and no file or folder of that name` : 'there is no such file or folder' })
      continue
    }
    for (const file of yamlFiles(from, path)) if (!found.has(file)) found.set(file, await readPack(from, file, cwd))
  }
  return [...found.values()]
}

/** Reads a compiled file of a shipped pack, which stands in `dist/`; undefined where it does not. */
export function readCompiled<T>(name: string): T | undefined {
  const path = new URL(name, existsSync(shipped) ? new URL('./', import.meta.url) : new URL('../../dist/', import.meta.url))
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined
}

/** A file of the shipped packs as findings show it. */
export function shownShipped(file: string, cwd: string): string {
  return shown(join(shippedFolder(), file), cwd)
}

/** The text of a file of a shipped pack, by the name under which findings show it. */
export function shippedSource(file: string, cwd: string): string | undefined {
  const path = file.startsWith(away) ? join(shippedFolder(), file.slice(away.length)) : resolve(cwd, file)
  const read = path.startsWith(shippedFolder()) && existsSync(path) ? readText(path, bytesMost) : { why: '' }
  return 'text' in read ? read.text : undefined
}

/** The first rules that a repository can begin with, by name of file. */
export function starterRules(): readonly { readonly name: string; readonly path: string; readonly source: string }[] {
  const folder = join(shippedFolder(), 'starters')
  return yamlFiles(folderTree, folder).map((path) => ({ name: path.slice(folder.length + 1), path, source: readFileSync(path, 'utf8') }))
}

/** Is there a shipped pack of this name? */
export function hasShippedPack(name: string): boolean {
  return existsSync(join(shippedFolder(), name))
}

/** Why a path that a configuration names is not read. */
export const outsideOfRepository = 'it lies outside of the repository'

/** What is too much for a rule file is told by its reader, at its place. */
const bytesMost = 64_000_000

async function readPack(tree: Tree, path: string, cwd: string): Promise<PackFile> {
  const file = shown(path, cwd)
  const read = await tree.read(path, bytesMost)
  const pack = file.replace(/^(?:factlint:)?rules\//, '').replace(/\.ya?ml$/, '')
  return 'text' in read ? { file, pack, source: read.text } : { file, pack, source: '', missing: read.why }
}

function yamlFiles(tree: Tree, path: string): string[] {
  if (tree.kindOf(path) !== 'folder') return [path]
  const listed = tree.list(path)
  if ('why' in listed) return [path]
  const entries = listed.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, kind }) => (kind === 'folder' ? yamlFiles(tree, join(path, name)) : kind === 'file' && /\.ya?ml$/.test(name) ? [join(path, name)] : []))
}

/** What stands before the names of shipped files that lie outside of the working directory. */
const away = 'factlint:rules/'

/** A path as findings show it: relative to the working directory; of a shipped file outside of it `factlint:rules/…`. */
export function shown(path: string, cwd: string): string {
  const way = relative(cwd, path).split(sep).join('/')
  const folder = shippedFolder()
  if (way.startsWith('../') && path.startsWith(folder)) return `${away}${relative(folder, path).split(sep).join('/')}`
  return way
}
