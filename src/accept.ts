import { relative, resolve, sep } from 'node:path'
import { globFilter } from './archive/files.ts'
import { outsideOfRepository } from './archive/packs.ts'
import type { Tree } from './archive/tree.ts'
import { readBaseline, type Baseline, type BaselineEntry } from './compare/baseline.ts'
import { acceptFindings, type Acceptance } from './compare/exceptions.ts'
import { placeConflicts } from './compare/findings.ts'
import { mayName, missingFile, type Loaded } from './load-rules.ts'
import type { Extract } from './extract.ts'
import type { Claim, Conflict } from './model/index.ts'

/** The conflicts of an extract that no exception and no comment accepts, and that are reported at all. */
export function unaccepted(conflicts: readonly Conflict[], extract: Extract, today = Math.floor(Date.now() / 86_400_000)): readonly Conflict[] {
  const placed = placeConflicts(conflicts, extract.ruleset, extract.places)
  return acceptFindings(placed, acceptances(extract), extract.ignores, today).placed.map(({ conflict }) => conflict)
}

/** The exceptions of a configuration, ready to be matched. */
export function acceptances({ config }: Loaded): Acceptance[] {
  return config.exceptions.map((exception) => ({ ...exception, file: fileFilter(exception.files) }))
}

/** Most files are none of an exception's by their first letters alone. */
function fileFilter(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => true
  const matches = globFilter(patterns)
  const beginnings = patterns.map((pattern) => /^[\w ./-]*/.exec(pattern.replace(/^\.\//, ''))![0])
  return (path) => beginnings.some((beginning) => path.startsWith(beginning)) && matches(path)
}

/** Reads the baseline that is asked for, or that the configuration names. One that is not there is a mistake. */
export async function loadBaseline({ cwd, baseline, within }: { readonly cwd: string; readonly baseline?: string; readonly within?: string }, { config, base }: Loaded, tree: Tree): Promise<Baseline | undefined> {
  const path = baseline !== undefined ? resolve(cwd, baseline) : config.baseline !== undefined ? resolve(base, config.baseline) : undefined
  if (path === undefined) return undefined
  const file = relative(cwd, path).split(sep).join('/')
  const read = baseline === undefined && !mayName(within, base, path) ? { why: outsideOfRepository } : await tree.read(path, baselineBytes)
  return 'why' in read ? { entries: [], problems: [missingFile(file, `${read.why}; \`factlint baseline\` writes it`)] } : readBaseline(file, read.text)
}

/** The sentence of a claim, by which a text is known again. */
export function sentenceIn({ places }: Extract): (claim: Claim) => string {
  const known = new Map<Claim, string>()
  return (claim) => {
    let sentence = known.get(claim)
    if (sentence === undefined) known.set(claim, (sentence = places.ofClaim(claim).sentence))
    return sentence
  }
}

/** Some hundred thousand entries. */
const baselineBytes = 64_000_000

/** Whether an entry of the baseline may be answered for: its articles were all read, or are gone. */
export function wholeIn({ articles }: Extract, tree: Tree, cwd: string): ({ files }: BaselineEntry) => boolean {
  const read = new Set(articles)
  return ({ files }) => files.every((file) => read.has(file) || /\.ya?ml$/.test(file) || tree.kindOf(resolve(cwd, file)) === undefined)
}
