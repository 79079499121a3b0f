import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { readArticle } from './archive/article.ts'
import { findFiles, globFilter, readText, type ArticleFile, type Skipped } from './archive/files.ts'
import { hasShippedPack, readCompiled, readPacks, shippedSource, shownShipped } from './archive/packs.ts'
import { makeStories, type Grouping } from './archive/story.ts'
import { compareClaims } from './compare/conflicts.ts'
import { acceptFindings, readIgnores, type AcceptedFinding, type Ignore } from './compare/exceptions.ts'
import { byLoudness, placeConflicts } from './compare/findings.ts'
import { makePlaces, type Places, type Shown } from './compare/place.ts'
import { finders } from './finders/index.ts'
import { formatFor, formats, loadFormat } from './formats/index.ts'
import { text as plainText } from './formats/text.ts'
import type { Article, Claim, Finding, Problem, Report, Ruleset, Severity } from './model/index.ts'
import { noConfig, readConfig, type Config } from './ruleset/config.ts'
import { loadRuleset, type RuleSource } from './ruleset/load.ts'
import type { Reference } from './ruleset/lookup.ts'
import { unpackFile, type PackedFile } from './ruleset/packed-trees.ts'
import { makeReference, type PackedEntities, type ReferenceWords } from './ruleset/reference.ts'
import { values } from './values/index.ts'

/** What a run is asked for. Paths are relative to `cwd`. */
export interface CheckOptions {
  readonly cwd: string
  /** Article files and folders; none: what the configuration names, else the whole working directory. */
  readonly paths: readonly string[]
  /** The configuration file; absent: `factlint.yml` in the working directory, if there is one. */
  readonly config?: string
  /** Rule files and folders beside those of the configuration. */
  readonly rules: readonly string[]
  /** The date of articles that have none of their own, in days since 1970-01-01. */
  readonly date?: number
  readonly story?: string
  readonly stories?: 'folder' | 'none'
  /** Whether the shipped packs are used. */
  readonly core: boolean
  readonly facts: boolean
  readonly failOn: Severity
}

/** What was read: everything that comparing needs. */
export interface Extract {
  readonly ruleset: Ruleset
  readonly config: Config
  readonly claims: readonly Claim[]
  readonly articles: number
  readonly undated: number
  readonly skipped: readonly Skipped[]
  readonly problems: readonly Problem[]
  readonly notes: readonly string[]
  readonly ignores: readonly Ignore[]
  readonly places: Places
}

/**
 * Checks articles: reads rules and articles, finds claims, compares them, and places what conflicts.
 *
 * @param today the day by which exceptions end, in days since 1970-01-01
 * @returns the report; nothing that a stranger wrote makes it fail
 */
export async function check(options: CheckOptions, today = Math.floor(Date.now() / 86_400_000)): Promise<Report> {
  const extract = await extractClaims(options)
  const { ruleset, claims, places } = extract
  const { conflicts, counts, allowed, notes } = compareClaims(claims, ruleset)
  const accepted: AcceptedFinding[] = extract.config.exceptions.map((exception) => ({ ...exception, file: exception.files.length > 0 ? globFilter(exception.files) : () => true }))
  const { findings, excepted, problems } = acceptFindings(placeConflicts(conflicts, ruleset, places), accepted, extract.ignores, today)
  const all = [...findings, ...[...extract.problems, ...problems].map((problem) => problemFinding(problem, places))].sort(byLoudness)
  return makeReport(options, extract, all, counts, excepted + allowed, notes)
}

/** What the commands that only look may ask for. */
export interface ExtractOptions {
  /** Are articles read at all? */
  readonly articles?: boolean
  /** Are claims wanted that can be compared with nothing? */
  readonly all?: boolean
  /** Are the tests of the rules read? */
  readonly tests?: boolean
  /** Called with each article. */
  readonly each?: (article: Article) => void
}

/** Reads rules and articles and finds the claims; compares nothing. */
export async function extractClaims(options: CheckOptions, { articles = true, all = false, tests = false, each }: ExtractOptions = {}): Promise<Extract> {
  const { cwd } = options
  const { config, base, file: configFile, source: configSource } = loadConfig(options)
  const names = shippedNames(options, config)
  // The pack of facts is large, and compiled.
  const reference = names.includes('facts') ? readFacts(cwd) : undefined
  const core = names.includes('core') && !tests ? readCore(cwd) : undefined
  const packFiles = [...(core ?? []), ...readPacks(names.filter((name) => !(name === 'facts' && reference) && !(name === 'core' && core)), base, cwd), ...readPacks(options.rules, cwd, cwd)]
  const compiled = shownShipped('facts/', cwd)
  const sources = [...new Map(packFiles.filter(({ file }) => !reference || !file.startsWith(compiled)).map((pack) => [pack.file, pack])).values()]
  const ruleset = loadRuleset(sources.filter((pack) => pack.missing === undefined), values, config.overrides, { tests, finders, reference, spellings: config.spellings })
  const missing = sources.flatMap(({ file, missing: why }) => (why === undefined ? [] : [missingFile(file, why)]))

  const extensions = new Set(formats.flatMap((format) => format.extensions))
  const globs = options.paths.length === 0 && config.articles.length > 0 ? { base, patterns: config.articles } : undefined
  const { files, skipped } = !articles ? { files: [], skipped: [] } : findFiles(cwd, options.paths.length > 0 ? options.paths : [globs ? base : '.'], extensions, globs)
  // What was asked for by name and is not there must not look like a pass.
  const absent = articles ? options.paths.filter((path) => !existsSync(resolve(cwd, path))).map((path) => ({ file: path, why: 'there is no such file or folder' })) : []
  const read = await readArticles(files, options, config, base, ruleset, all, each)

  const kept = new Map<string, Shown>([...[...ruleset.sources, ...(configFile === undefined ? [] : [[configFile, configSource] as const])].map(([file, source]) => [file, { source }] as const), ...read.shown])
  const problems = [...config.problems, ...missing, ...absent.map(({ file, why }) => missingFile(file, why)), ...ruleset.problems, ...read.problems]
  return {
    ruleset, config, claims: read.claims, articles: read.articles, undated: read.undated, skipped: [...skipped.filter(({ why }) => why !== absent[0]?.why), ...read.skipped], problems, ignores: read.ignores,
    notes: notesOn(ruleset),
    places: makePlaces((file) => kept.get(file) ?? shippedFile(file, cwd), ruleset),
  }
}

function readFacts(cwd: string): Reference | undefined {
  const words = readCompiled<ReferenceWords>('facts.words.json')
  return words && makeReference(words, () => {
    const packed = readCompiled<PackedEntities>('facts.json')!
    return { ...packed, files: packed.files.map((file) => shownShipped(file, cwd)) }
  })
}

/** The files of the pack `core`, compiled. */
function readCore(cwd: string): (RuleSource & { readonly missing?: string })[] | undefined {
  return readCompiled<readonly PackedFile[]>('core.json')?.map((packed) => ({ file: shownShipped(packed.file, cwd), pack: packed.file.replace(/\.ya?ml$/, ''), source: '', compiled: unpackFile(packed) }))
}

function shippedFile(file: string, cwd: string): Shown | undefined {
  const source = shippedSource(file, cwd)
  return source === undefined ? undefined : { source }
}

/** What a reader should know of the rules, whatever they find. */
function notesOn({ rules }: Ruleset): string[] {
  if (rules.length === 0) return ['No rules were loaded, so nothing was looked for: name rule files with `--rules`, or as `packs` in factlint.yml.']
  const trials = rules.filter((rule) => rule.status === 'trial').map((rule) => rule.id)
  const shown = trials.slice(0, 3).join(', ') + (trials.length > 3 ? ` and ${trials.length - 3} more` : '')
  return trials.length === 0 ? [] : [`On trial, so shown as notices only: ${shown}. A rule needs a test that fires and one that does not.`]
}

function missingFile(file: string, why: string): Problem {
  return { code: 'missing-file', severity: 'error', message: `\`${file}\` cannot be used: ${why}`, place: { file, from: 0, to: 1 } }
}

function loadConfig(options: CheckOptions): { config: Config; base: string; file?: string; source: string } {
  const { cwd } = options
  const path = resolve(cwd, options.config ?? 'factlint.yml')
  if (options.config === undefined && !existsSync(path)) return { config: noConfig, base: cwd, source: '' }
  const file = relative(cwd, path).split(sep).join('/')
  const read = readText(path)
  if ('why' in read) return { config: { ...noConfig, problems: [{ code: 'missing-file', severity: 'error', message: `the configuration \`${file}\` cannot be read: ${read.why}`, place: { file, from: 0, to: 1 } }] }, base: cwd, file, source: '' }
  return { config: readConfig(file, read.text), base: dirname(path), file, source: read.text }
}

/** The packs to load beside those of `--rules`. A shipped pack that this version does not have is left out unless it is asked for by name. */
function shippedNames({ core, facts }: CheckOptions, { packs }: Config): readonly string[] {
  const names = packs ?? ['core', 'facts'].filter(hasShippedPack)
  return names.filter((name) => (name !== 'core' || core) && (name !== 'facts' || facts))
}

interface ReadAll {
  readonly claims: Claim[]
  /** The articles in which something was found, for showing places. */
  readonly shown: Map<string, Shown>
  readonly skipped: Skipped[]
  readonly problems: Problem[]
  readonly ignores: Ignore[]
  articles: number
  undated: number
}

async function readArticles(files: readonly ArticleFile[], options: CheckOptions, config: Config, base: string, ruleset: Ruleset, every: boolean, each: ExtractOptions['each']): Promise<ReadAll> {
  const all: ReadAll = { claims: [], shown: new Map(), skipped: [], problems: [], ignores: [], articles: 0, undated: 0 }
  const find = finders.map((finder) => finder.prepare(ruleset, !every))
  const storyOf = makeStories(groupingOf(options, config))
  const dates = config.dates.map(({ path, date }) => ({ holds: globFilter([path]), date }))
  const wanted = new Map(ruleset.rules.filter((rule) => rule.files.length > 0).map((rule) => [rule.id, globFilter(rule.files)]))
  const toBase = relative(base, options.cwd).split(sep).join('/')
  let parseToml: ((text: string) => unknown) | undefined
  for (const file of files) {
    const read = readText(resolve(options.cwd, file.path))
    if ('why' in read) {
      all.skipped.push({ file: file.path, why: read.why })
      continue
    }
    const known = formatFor(file.path)
    if (known) await loadFormat(file.path)
    if (!parseToml && read.text.startsWith('+++')) parseToml = (await import('smol-toml')).parse
    const inBase = toBase === '' ? file.path : `${toBase}/${file.path}`
    const date = dates.find(({ holds }) => holds(inBase))?.date ?? options.date
    const { article, problems } = readArticle(file.path, read.text, known ?? plainText, { story: storyOf({ ...file, path: file.path }), date, bytes: read.bytes, ...(parseToml ? { parseToml } : {}) })
    all.articles++
    each?.(article)
    if (article.date === undefined) all.undated++
    for (const message of problems) all.problems.push({ code: 'article', severity: 'notice', message, place: { file: file.path, from: 0, to: 1 } })
    const told = all.problems.length
    const tell = (message: string): void => void all.problems.push({ code: 'article', severity: 'warning', message, place: { file: file.path, from: 0, to: 1 } })
    const found = find.flatMap((finds) => finds(article, tell)).filter((claim) => wanted.get(claim.rule.id)?.(inBase) ?? true)
    const ignores = readIgnores(file.path, read.text, article.blocks)
    for (const claim of found) all.claims.push(claim)
    all.ignores.push(...ignores)
    if (found.length > 0 || ignores.length > 0 || problems.length > 0 || all.problems.length > told) all.shown.set(file.path, { source: article.source, blocks: article.blocks })
  }
  return all
}

function groupingOf({ story, stories }: CheckOptions, config: Config): Grouping {
  if (story !== undefined) return { by: 'one', story }
  if (stories !== undefined) return { by: stories }
  if (config.stories?.by === 'path') return { by: 'path', pattern: config.stories.path ?? '' }
  return { by: config.stories?.by ?? 'none' }
}

function problemFinding(problem: Problem, places: Places): Finding {
  const { code, severity, message } = problem
  return {
    rule: `rules/${code}`, title: code.replaceAll('-', ' '), pack: '', key: '', story: null, verdict: 'invalid', severity, state: 'new', reported: true, anchor: 'line',
    message: message[0]!.toUpperCase() + message.slice(1) + (/[.!?`)]$/.test(message) ? '' : '.'), why: '', fingerprints: [], suggestion: null, places: [places.ofProblem(problem)],
  }
}

const loudness: Record<Severity, number> = { error: 3, warning: 2, notice: 1, none: 4 }

function makeReport({ failOn }: CheckOptions, extract: Extract, findings: readonly Finding[], rules: Report['summary']['rules'], excepted: number, notes: readonly string[]): Report {
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length
  const trials = new Set(extract.ruleset.rules.filter((rule) => rule.status === 'trial').map((rule) => rule.id))
  const broken = findings.some((finding) => finding.verdict === 'invalid' && finding.severity === 'error')
  const failing = findings.some((finding) => loudness[finding.severity] >= loudness[failOn] && !trials.has(finding.rule) && finding.verdict !== 'invalid')
  const reason = broken ? 'rules' : extract.articles === 0 || extract.ruleset.rules.length === 0 ? 'nothing-checked' : failing ? 'findings' : findings.length > 0 ? 'below-threshold' : 'clean'
  return {
    outcome: reason === 'rules' || reason === 'nothing-checked' ? 'error' : reason === 'findings' ? 'fail' : 'pass',
    reason,
    summary: {
      articles: extract.articles, claims: extract.claims.length, findings: { error: count('error'), warning: count('warning'), notice: count('notice') },
      new: findings.length, fixed: 0, unchanged: 0, rules, skipped: extract.skipped, undated: extract.undated, excepted, baselined: 0, stale: 0,
    },
    change: null,
    findings,
    accepted: [],
    notes: [...extract.notes, ...notes],
  }
}
