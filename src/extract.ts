import { createHash } from 'node:crypto'
import { relative, resolve, sep } from 'node:path'
import { findFiles, globFilter, type ArticleFile, type Skipped, type Text } from './archive/files.ts'
import type { StoryMode } from './archive/story.ts'
import type { Tree } from './archive/tree.ts'
import { articleReader, groupingOf, type ArticleReader } from './article-reader.ts'
import { readIgnores, type Ignore } from './compare/exceptions.ts'
import { makePlaces, type Places, type Shown } from './compare/place.ts'
import { findSimilar, type ClueMemo } from './find-similar.ts'
import { finders } from './finders/index.ts'
import { formats } from './formats/index.ts'
import { missingFile, sourceOf, type Loaded, type RuleOptions } from './load-rules.ts'
import type { Article, Claim, Problem } from './model/index.ts'
import { takeTurns } from './take-turns.ts'

/** What is read, and by which rules. Paths are relative to `cwd`. */
export interface ExtractOptions extends RuleOptions {
  /** Article files and folders; none: what the configuration names, else the whole working directory. */
  readonly paths: readonly string[]
  /** The date of articles that have none of their own, in days since 1970-01-01. */
  readonly date?: number
  readonly story?: string
  readonly stories?: StoryMode
}

/** What the commands that only look may ask for. */
export interface Wishes {
  /** Are claims wanted that can be compared with nothing? */
  readonly all?: boolean
  /** Called with each article, and its path from the folder of the configuration. */
  readonly each?: (article: Article, inBase: string) => void
}

/** What was read: everything that comparing needs. */
export interface Extract extends Loaded {
  readonly claims: readonly Claim[]
  /** The paths of the articles. */
  readonly articles: readonly string[]
  readonly undated: number
  readonly skipped: readonly Skipped[]
  readonly ignores: readonly Ignore[]
  readonly places: Places
}

/** What one file gave. It depends on the file's bytes, path and story, and on the rules, alone. */
interface FileResult {
  readonly claims: readonly Claim[]
  readonly ignores: readonly Ignore[]
  readonly problems: readonly Problem[]
  readonly dated: boolean
  /** The article's id: that of its front matter, else its path. */
  readonly id: string
  /** For showing places; undefined where nothing was found. */
  readonly shown: Shown | undefined
}

/** What was read of files in one tree, so that the same files need not be read again in another. */
export interface Memo {
  readonly results: Map<string, FileResult>
  readonly clues: ClueMemo
}

export function makeMemo(): Memo {
  return { results: new Map(), clues: new Map() }
}

/** Reads the articles of a tree and finds the claims; compares nothing. */
export async function extractClaims(options: ExtractOptions, tree: Tree, loaded: Loaded, { all = false, each }: Wishes = {}, memo?: Memo): Promise<Extract> {
  const { cwd } = options
  const { config, base, ruleset } = loaded
  const extensions = new Set(formats.flatMap((format) => format.extensions))
  const globs = options.paths.length === 0 && config.articles.length > 0 ? { base, patterns: config.articles } : undefined
  const { files, skipped: left } = findFiles(tree, cwd, options.paths.length > 0 ? options.paths : [globs ? base : '.'], extensions, globs)
  // What was asked for by name and is not there must not look like a pass.
  const absent = options.paths.filter((path) => tree.kindOf(resolve(cwd, path)) === undefined)
  const isAbsent = new Set(absent.map((path) => relative(cwd, resolve(cwd, path)).split(sep).join('/')))

  const skipped: Skipped[] = left.filter(({ file }) => !isAbsent.has(file))
  const readFile = articleReader(options, loaded)
  const read = makeReader(readFile, loaded, all, each)
  const { results: known, clues } = memo ?? makeMemo()
  const results: [string, FileResult][] = []
  const idOf = ({ path }: ArticleFile): string | undefined => {
    const id = memo && tree.idOf(resolve(cwd, path))
    return id === undefined ? undefined : memoKey(path, id, loaded)
  }
  const similar = groupingOf(options, loaded).by === 'similarity' ? await findSimilar(files, tree, cwd, readFile, idOf, clues) : new Map<string, string>()
  const storied = (path: string, id: string): string => `${id} ${similar.get(path) ?? ''}`
  const keyOf = (file: ArticleFile): string | undefined => {
    const id = idOf(file)
    return id === undefined ? undefined : storied(file.path, id)
  }
  const unread = files.filter((file) => !known.has(keyOf(file) ?? ''))
  const texts = tree.readEach(unread.map(({ path }) => resolve(cwd, path)))[Symbol.asyncIterator]()
  const betweenFiles = takeTurns()
  for (const file of files) {
    await betweenFiles()
    const key = keyOf(file)
    const before = key === undefined ? undefined : known.get(key)
    if (before) {
      results.push([file.path, before])
      continue
    }
    const { value } = await texts.next()
    const text = value as Text | { why: string }
    if ('why' in text) skipped.push({ file: file.path, why: text.why })
    else {
      const id = key ?? storied(file.path, memoKey(file.path, memo ? blobId(text.bytes) : '', loaded))
      const result = known.get(id) ?? (await read(file, text, similar.get(file.path)))
      results.push([file.path, result])
      known.set(id, result)
    }
  }

  const shown = new Map(results.flatMap(([path, result]) => (result.shown ? [[path, result.shown] as const] : [])))
  const problems = [...loaded.problems, ...absent.map((path) => missingFile(path, 'there is no such file or folder')), ...results.flatMap(([, result]) => result.problems), ...sharedIds(results)]
  const claims: Claim[] = []
  for (const [, result] of results) for (const claim of result.claims) claims.push(claim)
  return {
    ...loaded, problems, claims, skipped,
    articles: results.map(([path]) => path), undated: results.filter(([, { dated }]) => !dated).length, ignores: results.flatMap(([, { ignores }]) => ignores),
    places: makePlaces((file) => shown.get(file) ?? sourceOf(loaded, file, cwd), ruleset),
  }
}

/** More of them are a way to name pages, as some site generators have it, and no slip. */
const sharedMost = 5

/** Articles whose id is that of an article before them: what is known by it could be taken for the other's. */
function sharedIds(results: readonly (readonly [string, FileResult])[]): Problem[] {
  const first = new Map<string, string>(results.map(([path]) => [path, path]))
  const shared = results.flatMap(([path, { id }]) => {
    const other = first.get(id)
    if (other === undefined) first.set(id, path)
    return other === undefined || other === path ? [] : [{ path, other }]
  })
  const more = shared.length - sharedMost
  return shared.slice(0, sharedMost).map(({ path, other }, at): Problem => ({
    code: 'shared-id', severity: 'notice', place: { file: path, from: 0, to: 1 },
    message: `the \`id\` of this article is also that of \`${other}\`; give each its own, or none${more > 0 && at === sharedMost - 1 ? ` (and so in ${more} more)` : ''}`,
  }))
}

function memoKey(path: string, id: string, { hash }: Loaded): string {
  return `${hash} ${id} ${path}`
}

/** The id that git gives to a content, in a repository with SHA-1. */
function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Makes what reads one file: its claims, its ignores, and what could not be read. */
function makeReader(readFile: ArticleReader, { ruleset }: Loaded, every: boolean, each: Wishes['each']): (file: ArticleFile, text: Text, story: string | undefined) => Promise<FileResult> {
  const find = finders.map((finder) => finder.prepare(ruleset, !every))
  const wanted = new Map(ruleset.rules.filter((rule) => rule.files.length > 0).map((rule) => [rule.id, globFilter(rule.files)]))
  return async (file, text, story) => {
    const { article, problems: told, inBase } = await readFile(file, text, story)
    each?.(article, inBase)
    const problems: Problem[] = []
    const tell = (severity: 'notice' | 'warning') => (message: string): void => void problems.push({ code: 'article', severity, message, place: { file: file.path, from: 0, to: 1 } })
    told.forEach(tell('notice'))
    const claims = find.flatMap((finds) => finds(article, tell('warning'))).filter((claim) => wanted.get(claim.rule.id)?.(inBase) ?? true)
    const ignores = readIgnores(file.path, text.text, article.blocks)
    const isShown = claims.length > 0 || ignores.length > 0 || problems.length > 0
    return { claims, ignores, problems, id: article.id, dated: article.date !== undefined, shown: isShown ? { source: article.source, blocks: article.blocks } : undefined }
  }
}
