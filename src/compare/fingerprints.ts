import { createHash } from 'node:crypto'
import { aloneInKey, similarInKey, type Claim, type Conflict, type Ruleset } from '../model/index.ts'
import { compareText } from './text-order.ts'

type Pair = Conflict['pairs'][number]

/** How paths are named in the other tree, where a file was renamed. */
export type Renames = ReadonlyMap<string, string>

/** The most fingerprints that one finding shows. */
const shownMost = 500

/**
 * The fingerprint of a pair of claims: made of rule, key, the two values and the two articles (front-matter id, else the
 * path), never of lines, messages or quotes.
 *
 * @param renames new paths by old ones
 */
export function fingerprint({ rule, key }: Pick<Conflict, 'rule' | 'key'>, { a, b }: Pair, ruleset: Ruleset, renames?: Renames): string {
  const side = (claim: Claim): string => `${claim.fact ? 'fact' : articleOf(claim, renames)}\u001F${valueOf(claim, ruleset)}`
  return hash([rule.id, keyOf(rule, key, renames), ...[side(a), side(b)].sort(compareText)])
}

/** As `fingerprint`, but without articles and stories: it also holds of a text that was moved to another file. */
export function looseFingerprint({ rule, key }: Pick<Conflict, 'rule' | 'key'>, { a, b }: Pair, ruleset: Ruleset, wordsOf: (claim: Claim) => string = () => ''): string {
  const side = (claim: Claim): string => `${claim.fact ? 'fact' : wordsOf(claim)}\u001F${valueOf(claim, ruleset)}`
  return hash(['moved', rule.id, keyOf(rule, key, 'loose'), ...[side(a), side(b)].sort(compareText)])
}

/** The paths of the articles of a pair, in order, as one text; reference facts left out. */
export function articlesOf({ a, b }: Pair, renames?: Renames): string {
  return [a, b].flatMap(({ fact, file }) => (fact ? [] : [renames?.get(file) ?? file])).sort(compareText).join('\u001F')
}

/** Those of a conflict, sorted, each once. */
export function fingerprintsOf(conflict: Conflict, ruleset: Ruleset): string[] {
  const prints = new Set<string>()
  for (const pair of conflict.pairs) {
    if (prints.size >= shownMost) break
    prints.add(fingerprint(conflict, pair, ruleset))
  }
  return [...prints].sort(compareText)
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u001E')).digest('hex').slice(0, 20)
}

function valueOf(claim: Claim, ruleset: Ruleset): string {
  return ruleset.types.get(claim.type)?.format(claim.value) ?? ''
}

function articleOf({ article, file }: Claim, renames: Renames | undefined): string {
  return article === file ? (renames?.get(file) ?? article) : article
}

/**
 * The key without the names of stories that similarity made; an article that stands alone goes in it by its path: the new one,
 * or none at all.
 */
function keyOf({ key: parts }: Conflict['rule'], key: string, renames: Renames | 'loose' | undefined): string {
  if (renames === undefined && !key.includes(similarInKey)) return key
  return key
    .split('\u001F')
    .map((text, at) => {
      if (text.startsWith(similarInKey)) return ''
      if (parts[at]?.slot !== 'story' || renames === undefined) return text
      if (renames === 'loose') return ''
      return text.startsWith(aloneInKey) ? aloneInKey + (renames.get(text.slice(aloneInKey.length)) ?? text.slice(aloneInKey.length)) : text
    })
    .join('\u001F')
}
