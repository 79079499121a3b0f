import { touches, type Changes } from './archive/changes.ts'
import type { Tree } from './archive/tree.ts'
import { acceptances, sentenceIn, wholeIn } from './accept.ts'
import { acceptBaselined, type Baseline } from './compare/baseline.ts'
import { compareClaims, type Comparison } from './compare/conflicts.ts'
import { acceptFindings, type Ignore } from './compare/exceptions.ts'
import { placeConflicts, type Placed, type Touched } from './compare/findings.ts'
import { matchStates, type States } from './compare/states.ts'
import { extractClaims, type Extract, type ExtractOptions, type Memo } from './extract.ts'
import type { Loaded } from './load-rules.ts'
import type { Anchor, Claim, Conflict, Finding, Place, Problem } from './model/index.ts'

/** What a run compares the articles with. Paths are relative to `cwd`. */
export interface Base {
  readonly tree: Tree
  readonly commit: string
  readonly head: string | null
  readonly source: 'git' | 'api'
  readonly changes: Changes
  /** The side whose rules, exceptions and baseline hold. */
  readonly rulesFrom: 'base' | 'head'
  /** Gives what finds places where a reader sees them: in which commit, at which lines. `files` are those of the places. */
  readonly locate?: (files: ReadonlySet<string>) => Promise<(place: Place, side: 'base' | 'head') => Place>
}

/** The articles of a run: those of a folder, unless a commit's tree is given; what they are compared with, or why it cannot be had. */
export interface Trees {
  readonly head?: Tree
  readonly base?: Base | { readonly missing: string; readonly head?: string }
  /** Why there is nothing to compare with, where that is as it should be. */
  readonly alone?: string
}

/** What one tree holds, for telling what is new in the other. */
export interface Examined {
  readonly extract: Extract
  readonly conflicts: readonly Conflict[]
  /** Those that are reported there. */
  readonly told: readonly Placed[]
  readonly problems: readonly Problem[]
}

/** Checks one tree as far as states need it. */
export async function examine(options: ExtractOptions, tree: Tree, loaded: Loaded, baseline: Baseline | undefined, memo: Memo | undefined, today: number): Promise<Examined> {
  const extract = await extractClaims(options, tree, loaded, {}, memo)
  const { conflicts } = compareClaims(extract.claims, extract.ruleset)
  const { placed, problems } = acceptFindings(placeConflicts(conflicts, extract.ruleset, extract.places), acceptances(loaded), extract.ignores, today)
  const told = acceptBaselined(placed, conflicts, baseline?.entries ?? [], extract.ruleset, sentenceIn(extract), wholeIn(extract, tree, options.cwd)).placed
  return { extract, conflicts, told, problems: [...extract.problems, ...problems] }
}

/** How near claims stand to changed lines, which pairs are new, and what is fixed. */
export function touchedBy({ changes }: Base, extract: Extract, comparison: Comparison, before: Examined): Touched & States {
  const states = matchStates(
    { conflicts: comparison.conflicts, ruleset: extract.ruleset, sentenceOf: sentenceIn(extract) },
    { conflicts: before.conflicts, ruleset: before.extract.ruleset, sentenceOf: sentenceIn(before.extract), told: before.told.map(({ conflict }) => conflict) },
    renamesOf(changes, 'new'),
  )
  const line = (claim: Claim, offset: number): number => extract.places.line(claim.file, offset)
  const anchor = (claim: Claim): Anchor => {
    const lines = changes.files.get(claim.file)
    if (!lines || claim.fact) return 'none'
    if (lines.lines === 'all') return 'line'
    if (lines.lines === undefined) return 'file'
    const [from, to] = [Math.min(claim.from, claim.sentence.from), Math.max(claim.to, claim.sentence.to)]
    return touches(lines.lines, line(claim, from), line(claim, Math.max(from, to - 1))) ? 'line' : 'none'
  }
  return { anchor, ...states }
}

/** Renamed files: new paths by old ones, or old ones by new. */
export function renamesOf({ files }: Changes, give: 'new' | 'old'): Map<string, string> {
  return new Map([...files].flatMap(([path, { was }]) => (was === undefined ? [] : [give === 'new' ? [was, path] as const : [path, was] as const])))
}

/** Ignores that the base does not have in the same file, for the same rule and reason. */
export function markFresh(ignores: readonly Ignore[], before: readonly Ignore[], oldNames: ReadonlyMap<string, string>): Ignore[] {
  const there = new Map<string, number>()
  const keyOf = (file: string, { rule, reason }: Ignore): string => [file, rule, reason].join('\u001F')
  for (const one of before) there.set(keyOf(one.file, one), (there.get(keyOf(one.file, one)) ?? 0) + 1)
  return ignores.map((one) => {
    const key = keyOf(oldNames.get(one.file) ?? one.file, one)
    const left = there.get(key) ?? 0
    there.set(key, left - 1)
    return left > 0 ? one : { ...one, fresh: true }
  })
}

/** What the change fixed. What is gone with its rule, or though none of its files was touched, was not fixed: the rules are others. */
export function fixedFindings(conflicts: readonly Conflict[], { told }: Examined, { changes }: Base, { ruleset, skipped }: Extract): { findings: Finding[]; lost: number } {
  const unread = new Set(skipped.map(({ file }) => file))
  const rules = new Set(ruleset.rules.map(({ id }) => id))
  const touchedFiles = new Set([...changes.files].flatMap(([path, { was }]) => [path, was ?? path]))
  const gone = new Set(conflicts)
  const placed = told.filter(({ conflict }) => gone.has(conflict))
  const fixed = placed.filter(({ conflict }) => rules.has(conflict.rule.id) && !conflict.claims.some(({ file }) => unread.has(file)) && conflict.pairs.some(({ a, b }) => touchedFiles.has(a.file) || touchedFiles.has(b.file)))
  return { findings: fixed.map(({ finding }) => ({ ...finding, state: 'fixed', anchor: 'none', suggestion: null })), lost: placed.length - fixed.length }
}

/** How many articles the change added, changed, renamed or removed. */
export function articlesAmong({ files }: Changes, now: Extract, before: Extract): number {
  const articles = new Set([...now.articles, ...before.articles])
  return [...files.keys()].filter((path) => articles.has(path)).length
}

/** What a reader should know of the comparison. */
export function changeNotes({ changes, source, rulesFrom }: Base, rulesChanged: boolean, ignores: readonly Ignore[], lost: number): string[] {
  const fresh = ignores.filter((one) => one.fresh && one.reason !== '').length
  const comments = `${fresh} \`factlint-ignore\` comment${fresh === 1 ? '' : 's'}`
  return [
    ...(source === 'api' ? ['The base was read through the API of GitHub, as git does not have it here.'] : []),
    ...(changes.complete ? [] : ['Not all changed lines are known: findings in such files are told at the file.']),
    ...(rulesChanged && rulesFrom === 'head' ? ['This change touches the rules or the configuration: findings may be new because of that.'] : []),
    ...(fresh > 0 ? [rulesFrom === 'head' ? `This change adds ${comments}.` : `This change adds ${comments}; ${fresh === 1 ? 'it excuses' : 'they excuse'} nothing until a maintainer has taken ${fresh === 1 ? 'it' : 'them'} in.`] : []),
    ...(lost > 0 ? [`${lost} earlier finding${lost === 1 ? ' is' : 's are'} no longer looked for, as the rules changed; that is no fix.`] : []),
  ]
}

/** What the rules, exceptions and baseline of the change itself would report, where those of the base hold. */
export async function previewOf(options: ExtractOptions, head: Tree, rules: Loaded, baseline: Baseline | undefined, { told, extract }: Pick<Examined, 'told' | 'extract'>, today: number): Promise<string> {
  const own = await examine(options, head, rules, baseline, undefined, today)
  const broken = rules.problems.filter(({ severity }) => severity === 'error').length
  const keyed = (list: readonly Placed[]): Set<string> => new Set(list.map(({ conflict: { rule, key, claims } }) => [rule.id, key, claims[0]!.story ?? claims[0]!.file].join('\u001F')))
  const [ours, theirs] = [keyed(told), keyed(own.told)]
  const more = [...theirs].filter((one) => !ours.has(one)).length
  const fewer = [...ours].filter((one) => !theirs.has(one)).length
  return `This change touches the rules or the configuration. Those of the base branch hold here (${extract.ruleset.rules.length} rules); with its own, ${broken > 0 ? `which have ${broken} mistake${broken === 1 ? '' : 's'}, ` : ''}there would be ${more} more finding${more === 1 ? '' : 's'} and ${fewer} fewer.`
}
