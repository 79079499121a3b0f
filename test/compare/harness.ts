import { compareClaims, type Comparison } from '../../src/compare/conflicts.ts'
import { readIgnores, type Ignore } from '../../src/compare/exceptions.ts'
import { placeConflicts, type Placed } from '../../src/compare/findings.ts'
import { makePlaces } from '../../src/compare/place.ts'
import { markdown } from '../../src/formats/markdown.ts'
import { loadFormat } from '../../src/formats/index.ts'
import type { Claim, Ruleset } from '../../src/model/index.ts'
import { articleOf, claimsIn } from '../finders/harness.ts'

await loadFormat('a.md')

export interface Text {
  readonly path: string
  readonly text: string
  readonly date?: string
  readonly story?: string | undefined
}

export interface Run {
  readonly claims: readonly Claim[]
  readonly comparison: Comparison
  readonly placed: readonly Placed[]
  readonly ignores: readonly Ignore[]
  readonly sentenceOf: (claim: Claim) => string
}

/** Reads texts as Markdown, finds their claims, compares them (after `arrange`) and places the conflicts. */
export function run(ruleset: Ruleset, texts: readonly Text[], arrange: (claims: readonly Claim[]) => readonly Claim[] = (claims) => claims): Run {
  const articles = texts.map(({ path, text, ...rest }) => articleOf(text, { path, format: markdown, ...rest }))
  const claims = arrange(articles.flatMap((article) => claimsIn(ruleset, article)))
  const comparison = compareClaims(claims, ruleset)
  const sources = new Map([...ruleset.sources, ...texts.map(({ path, text }) => [path, text] as const)])
  const places = makePlaces((file) => { const source = sources.get(file); return source === undefined ? undefined : { source } }, ruleset)
  const placed = placeConflicts(comparison.conflicts, ruleset, places)
  return { claims, comparison, placed, sentenceOf: (claim) => places.ofClaim(claim).sentence, ignores: articles.flatMap(({ path, source, blocks }) => readIgnores(path, source, blocks)) }
}
