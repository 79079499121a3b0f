import { folderTree } from './archive/folder.ts'
import { makeGit } from './archive/git.ts'
import { starterRules } from './archive/packs.ts'
import { extractClaims, type ExtractOptions } from './extract.ts'
import { loadRules } from './load-rules.ts'
import { globBeside, type Survey, type Surveyed } from './starter.ts'

/** A first rule, and how many claims it reads. */
export interface Starter {
  readonly name: string
  readonly source: string
  readonly claims: number
}

/** What a repository without any article can begin with. */
const otherwise = 'founded.yml'

/** Reads the articles of a folder with all first rules, and gives the one that reads the most. */
export async function survey(options: ExtractOptions): Promise<{ readonly survey: Survey; readonly starter: Starter }> {
  const starters = starterRules()
  const articles: Surveyed[] = []
  const others = new Set<string>()
  const isIgnored = await ignoredFolders(options.cwd)
  const globFor = (path: string): string | undefined => globBeside(path) ?? isIgnored(path)
  const plain = { ...options, paths: [], rules: starters.map(({ path }) => path), core: false, facts: false, stories: 'none' as const }
  const { claims } = await extractClaims(plain, folderTree, await loadRules(plain, folderTree), {
    all: true,
    each: ({ path, date, story }) => {
      const glob = globFor(path)
      if (glob === undefined) articles.push({ path, date, storied: story !== undefined })
      else others.add(glob)
    },
  })
  const read = claims.filter(({ file }) => globFor(file) === undefined)
  const counted = starters.map(({ name, source }) => ({ name, source, claims: read.filter(({ rule }) => `${rule.id}.yml` === name).length }))
  const [best] = counted.sort((a, b) => b.claims - a.claims || Number(b.name === otherwise) - Number(a.name === otherwise))
  return { survey: { articles, others: [...others].sort() }, starter: best! }
}

/** The globs of what git ignores: a workflow never sees it. Without git nothing is ignored. */
async function ignoredFolders(cwd: string): Promise<(path: string) => string | undefined> {
  const listed = await makeGit(cwd).text(['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'])
  const ignored = (listed ?? '').split('\0').filter((path) => path !== '')
  return (path) => {
    const found = ignored.find((one) => path === one || (one.endsWith('/') && path.startsWith(one)))
    return found?.endsWith('/') ? `${found}**` : found
  }
}
