import { createHash } from 'node:crypto'
import { dirname, relative, resolve, sep } from 'node:path'
import { hasShippedPack, readCompiled, readPacks, shippedSource, shownShipped } from './archive/packs.ts'
import type { Tree } from './archive/tree.ts'
import { makePlaces, type Places, type Shown } from './compare/place.ts'
import { finders } from './finders/index.ts'
import type { Problem, Ruleset } from './model/index.ts'
import { noConfig, readConfig, type Config } from './ruleset/config.ts'
import { loadRuleset, type RuleSource } from './ruleset/load.ts'
import type { Reference } from './ruleset/lookup.ts'
import { unpackFile, type PackedFile } from './ruleset/packed-trees.ts'
import { makeReference, type PackedEntities, type ReferenceWords } from './ruleset/reference.ts'
import { values } from './values/index.ts'

/** Which rules are read. Paths are relative to `cwd`. */
export interface RuleOptions {
  readonly cwd: string
  /** The configuration file; absent: `factlint.yml` in the working directory, if there is one. */
  readonly config?: string
  /** Rule files and folders beside those of the configuration. */
  readonly rules: readonly string[]
  /** Whether the shipped packs are used. */
  readonly core: boolean
  readonly facts: boolean
  /** The folder that no path of a configuration in it may leave; absent: it may name any file. */
  readonly within?: string
}

/** The rules of one tree, and the configuration beside them. */
export interface Loaded {
  readonly config: Config
  /** The folder of the configuration. */
  readonly base: string
  readonly configFile: string | undefined
  readonly ruleset: Ruleset
  readonly problems: readonly Problem[]
  /** The sources by the names under which findings show them. */
  readonly sources: ReadonlyMap<string, string>
  /** The same for the same rules and configuration. */
  readonly hash: string
}

/**
 * Reads the configuration and the rules of a tree.
 *
 * @param tests are the tests of the rules read too?
 * @param known what another tree gave; it is given back where this one has the same, so that nothing is compiled twice
 */
export async function loadRules(options: RuleOptions, tree: Tree, { tests = false, known }: { readonly tests?: boolean; readonly known?: Loaded } = {}): Promise<Loaded> {
  const { cwd } = options
  const { config, base, file: configFile, source: configSource } = await loadConfig(options, tree)
  const names = shippedNames(options, config)
  // The pack of facts is large, and compiled.
  const reference = names.includes('facts') ? readFacts(cwd) : undefined
  const core = names.includes('core') && !tests ? readCore(cwd) : undefined
  const own = [...(await readPacks(tree, names.filter((name) => !(name === 'facts' && reference) && !(name === 'core' && core)), base, cwd, (path) => mayName(options.within, base, path))), ...(await readPacks(tree, options.rules, cwd, cwd))]
  const compiled = shownShipped('facts/', cwd)
  const packFiles: (RuleSource & { readonly missing?: string })[] = [...(core ?? []), ...own]
  const files = [...new Map(packFiles.filter(({ file }) => !reference || !file.startsWith(compiled)).map((pack) => [pack.file, pack])).values()]
  const hash = createHash('sha256').update(JSON.stringify([configFile, configSource, names, own.map(({ file, source, missing: why }) => [file, source, why])])).digest('hex')
  if (known?.hash === hash) return known
  const ruleset = loadRuleset(files.filter((pack) => pack.missing === undefined), values, config.overrides, { tests, finders, reference, spellings: config.spellings })
  const missing = files.flatMap(({ file, missing: why }) => (why === undefined ? [] : [missingFile(file, why)]))
  return {
    config, base, configFile, ruleset,
    problems: [...config.problems, ...missing, ...ruleset.problems],
    sources: new Map([...ruleset.sources, ...(configFile === undefined ? [] : [[configFile, configSource] as const])]),
    hash,
  }
}

/** Places in rule files, where no articles were read. */
export function rulePlaces(loaded: Loaded, cwd: string): Places {
  return makePlaces((file) => sourceOf(loaded, file, cwd), loaded.ruleset)
}

/** A source that places can lie in: a rule file, the configuration, or a file of a shipped pack. */
export function sourceOf({ sources }: Loaded, file: string, cwd: string): Shown | undefined {
  const source = sources.get(file) ?? shippedSource(file, cwd)
  return source === undefined ? undefined : { source }
}

function readFacts(cwd: string): Reference | undefined {
  const words = readCompiled<ReferenceWords>('facts.words.json')
  return words && makeReference(words, () => {
    const packed = readCompiled<PackedEntities>('facts.json')!
    return { ...packed, files: packed.files.map((file) => shownShipped(file, cwd)) }
  })
}

/** The files of the pack `core`, compiled. */
function readCore(cwd: string): RuleSource[] | undefined {
  return readCompiled<readonly PackedFile[]>('core.json')?.map((packed) => ({ file: shownShipped(packed.file, cwd), pack: packed.file.replace(/\.ya?ml$/, ''), source: '', compiled: unpackFile(packed) }))
}

/** May a configuration in the folder `base` name this path? */
export function mayName(within: string | undefined, base: string, path: string): boolean {
  const isIn = (one: string): boolean => one === within || one.startsWith(`${within}${sep}`)
  return within === undefined || !isIn(base) || isIn(path)
}

export function missingFile(file: string, why: string): Problem {
  return { code: 'missing-file', severity: 'error', message: `\`${file}\` cannot be used: ${why}`, place: { file, from: 0, to: 1 } }
}

async function loadConfig({ cwd, config }: RuleOptions, tree: Tree): Promise<{ config: Config; base: string; file?: string; source: string }> {
  const path = resolve(cwd, config ?? 'factlint.yml')
  if (config === undefined && tree.kindOf(path) === undefined) return { config: noConfig, base: cwd, source: '' }
  const file = relative(cwd, path).split(sep).join('/')
  const read = await tree.read(path)
  if ('why' in read) return { config: { ...noConfig, problems: [{ code: 'missing-file', severity: 'error', message: `the configuration \`${file}\` cannot be read: ${read.why}`, place: { file, from: 0, to: 1 } }] }, base: cwd, file, source: '' }
  return { config: readConfig(file, read.text), base: dirname(path), file, source: read.text }
}

/** The packs to load beside those of `--rules`. A shipped pack that this version does not have is left out unless it is asked for by name. */
function shippedNames({ core, facts }: RuleOptions, { packs }: Config): readonly string[] {
  const names = packs ?? ['core', 'facts'].filter(hasShippedPack)
  return names.filter((name) => (name !== 'core' || core) && (name !== 'facts' || facts))
}
