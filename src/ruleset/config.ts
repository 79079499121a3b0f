import type { Problem, Ruleset } from '../model/index.ts'
import { checkShape, isSound, withoutEchoes } from './check-shape.ts'
import { dayAt, listAt, placeOf, textAt, type Report } from './read-facts.ts'
import { configFile } from './schema.ts'
import { glob } from './shape.ts'
import { readTrees, type MapTree } from './tree.ts'

/** A finding that the configuration accepts. */
export interface Exception {
  readonly rule: string
  readonly reason: string
  readonly fingerprint?: string
  readonly key?: string
  readonly values: readonly string[]
  readonly files: readonly string[]
  /** The day from which it holds no more, in days since 1970-01-01. */
  readonly until?: number
  readonly place: Problem['place']
}

/** `factlint.yml`, read. */
export interface Config {
  readonly articles: readonly string[]
  readonly packs: readonly string[] | undefined
  readonly dates: readonly { readonly path: string; readonly date: number }[]
  readonly stories: { readonly by: 'folder' | 'path' | 'similarity' | 'none'; readonly path?: string } | undefined
  readonly overrides: ReadonlyMap<string, { readonly file: string; readonly tree: MapTree; readonly key: { readonly from: number; readonly to: number } }>
  readonly spellings: Ruleset['spellings']
  readonly exceptions: readonly Exception[]
  /** The path of the baseline, from the folder of the configuration. */
  readonly baseline: string | undefined
  readonly problems: readonly Problem[]
}

export const noConfig: Config = { articles: [], packs: undefined, dates: [], stories: undefined, overrides: new Map(), spellings: [], exceptions: [], baseline: undefined, problems: [] }

/** Reads the configuration. What is wrong is a problem at its place, and left out; the rest holds. */
export function readConfig(file: string, source: string): Config {
  const problems: Problem[] = []
  const report: Report = (code, message, { from, to }) => void problems.push({ code, severity: 'error', message, place: { file, from, to } })
  const { trees, mistakes, broken } = readTrees(source)
  const tree = trees[0]
  const wrong = tree ? checkShape(tree, configFile) : []
  if (trees[1]) mistakes.push({ code: 'documents', from: trees[1].from, to: trees[1].from + 1, message: 'the configuration is one YAML document; what follows `---` is not read' })
  for (const { code, message, from, to } of [...mistakes, ...withoutEchoes(wrong, tree && broken?.get(tree))]) report(code, message, { from, to })
  if (tree?.is !== 'map') return { ...noConfig, problems }
  const isWhole = isSound([...mistakes, ...wrong])
  const maps = (key: string): MapTree[] => {
    const list = tree.entries.get(key)?.value
    return list?.is === 'list' ? list.items.filter((item): item is MapTree => item.is === 'map' && isWhole(item)) : []
  }
  const stories = tree.entries.get('stories')?.value
  const overrides = tree.entries.get('overrides')?.value
  const spellings = tree.entries.get('spellings')?.value
  return {
    articles: listAt(tree, 'articles').filter((pattern) => glob.test.test(pattern)),
    packs: tree.entries.has('packs') ? listAt(tree, 'packs') : undefined,
    dates: maps('dates').flatMap((item) => {
      const date = dayAt(item, 'date', report)
      return date === undefined ? [] : [{ path: textAt(item, 'path')!, date }]
    }),
    stories: stories?.is === 'map' && isWhole(stories) ? readStories(stories, report) : undefined,
    overrides: new Map(overrides?.is === 'map' ? [...overrides.entries].flatMap(([id, { key, value }]) => (value.is === 'map' && isWhole(value) ? [[id, { file, tree: value, key }] as const] : [])) : []),
    spellings: spellings?.is === 'list' && isWhole(spellings) ? spellings.items.flatMap((item) => (item.is === 'text' ? [{ text: item.text, place: placeOf(file, item) }] : [])) : [],
    baseline: textAt(tree, 'baseline'),
    exceptions: maps('exceptions').map((item) => readException(item, file, report)),
    problems,
  }
}

function readStories(tree: MapTree, report: Report): Config['stories'] {
  const by = textAt(tree, 'by') as 'folder' | 'path' | 'similarity' | 'none'
  const path = textAt(tree, 'path')
  if (by === 'path' && !path?.includes('{story}')) report('stories', '`by: path` needs `path`, a pattern with `{story}` in it such as `content/{story}/*.md`', tree)
  return { by, ...(path === undefined ? {} : { path }) }
}

function readException(tree: MapTree, file: string, report: Report): Exception {
  const until = dayAt(tree, 'until', report)
  const fingerprint = textAt(tree, 'fingerprint')
  const key = textAt(tree, 'key')
  return {
    rule: textAt(tree, 'rule')!, reason: textAt(tree, 'reason')!, values: listAt(tree, 'values'), files: listAt(tree, 'files'), place: placeOf(file, tree),
    ...(until === undefined ? {} : { until }), ...(fingerprint === undefined ? {} : { fingerprint }), ...(key === undefined ? {} : { key }),
  }
}
