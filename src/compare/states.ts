import type { Claim, Conflict, Ruleset } from '../model/index.ts'
import { fingerprint, looseFingerprint, type Renames } from './fingerprints.ts'

type Pair = Conflict['pairs'][number]

/** The conflicts of one tree, and what its claims stand in. */
export interface TreeConflicts {
  readonly conflicts: readonly Conflict[]
  readonly ruleset: Ruleset
  /** The sentence of a claim, by which a text is known again that was moved to another file. */
  readonly sentenceOf: (claim: Claim) => string
}

export interface States {
  readonly isNew: (pair: Pair) => boolean
  /** Those of the base of which no pair is left. */
  readonly fixed: readonly Conflict[]
}

/**
 * Which pairs of the head are new, and which conflicts of the base are fixed. Pairs are the same by their fingerprint, with
 * renamed files by their new name; else by rule, values and sentences, each once, where a text moved from one file to another.
 *
 * @param told the conflicts of the base that are reported there: what it accepts, and the head does not, is new
 */
export function matchStates(head: TreeConflicts, base: TreeConflicts & { readonly told: readonly Conflict[] }, renames: Renames): States {
  const pairsOf = (conflicts: readonly Conflict[]): { conflict: Conflict; pair: Pair }[] => conflicts.flatMap((conflict) => conflict.pairs.map((pair) => ({ conflict, pair })))
  const headPairs = pairsOf(head.conflicts).map(({ conflict, pair }) => ({ conflict, pair, print: fingerprint(conflict, pair, head.ruleset) }))
  const basePairs = pairsOf(base.conflicts).map(({ conflict, pair }) => ({ conflict, pair, print: fingerprint(conflict, pair, base.ruleset, renames) }))
  const told = new Set(base.told)
  const inHead = new Set(headPairs.map(({ print }) => print))
  const inBase = new Set(basePairs.filter(({ conflict }) => told.has(conflict)).map(({ print }) => print))

  const fresh = headPairs.filter(({ print }) => !inBase.has(print))
  const gone = basePairs.filter(({ conflict, print }) => !inHead.has(print) && told.has(conflict))
  const moved = new Map<string, (typeof gone)[number][]>()
  for (const one of gone) {
    const loose = looseFingerprint(one.conflict, one.pair, base.ruleset, base.sentenceOf)
    const list = moved.get(loose)
    if (list) list.push(one)
    else moved.set(loose, [one])
  }
  const isNew = new Set<Pair>()
  const kept = new Set<Pair>()
  for (const { conflict, pair } of fresh) {
    const from = moved.size > 0 ? moved.get(looseFingerprint(conflict, pair, head.ruleset, head.sentenceOf))?.pop() : undefined
    if (from) kept.add(from.pair)
    else isNew.add(pair)
  }
  const left = new Set(basePairs.filter(({ pair, print }) => inHead.has(print) || kept.has(pair)).map(({ conflict }) => conflict))
  return { isNew: (pair) => isNew.has(pair), fixed: base.told.filter((conflict) => !left.has(conflict)) }
}
