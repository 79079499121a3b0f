import type { Claim, Conflict, Ruleset } from '../model/index.ts'
import { assign } from './assign.ts'
import { articlesOf, fingerprint, looseFingerprint, type Renames } from './fingerprints.ts'

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
  /** Was a pair there before, whether it was reported or not? */
  readonly wasThere: (pair: Pair) => boolean
  /** Those of the base of which no pair is left. */
  readonly fixed: readonly Conflict[]
}

interface Known { readonly conflict: Conflict; readonly pair: Pair; readonly print: string; readonly files: string }

/**
 * Which pairs of the head are new, and which conflicts of the base are fixed. A pair of the base answers for one of the head:
 * one with its fingerprint in its articles, renamed files by their new name; else one with its fingerprint; else, where a text
 * moved from one file to another, one with its rule, values and sentences.
 *
 * @param base `told`: the conflicts that are reported there; what it accepts, and the head does not, is new
 */
export function matchStates(head: TreeConflicts, base: TreeConflicts & { readonly told: readonly Conflict[] }, renames: Renames): States {
  const pairsOf = ({ ruleset }: TreeConflicts, conflicts: readonly Conflict[], names?: Renames): Known[] =>
    conflicts.flatMap((conflict) => conflict.pairs.map((pair) => ({ conflict, pair, print: fingerprint(conflict, pair, ruleset, names), files: articlesOf(pair, names) })))
  const looseIn = ({ ruleset, sentenceOf }: TreeConflicts) => ({ conflict, pair }: Known): string => looseFingerprint(conflict, pair, ruleset, sentenceOf)
  const exact = ({ print, files }: Known): string => `${print} ${files}`
  const ways = [{ of: exact, to: exact }, { of: ({ print }: Known) => print, to: ({ print }: Known) => print }, { of: looseIn(head), to: looseIn(base) }]

  const heads = pairsOf(head, head.conflicts)
  const told = new Set(base.told)
  const bases = pairsOf(base, base.conflicts, renames)
  const old = assign(heads, bases.filter(({ conflict }) => told.has(conflict)), ways)
  const silent = assign(heads.filter((one) => !old.has(one)), bases.filter(({ conflict }) => !told.has(conflict)), ways)
  const known = new Set([...old.keys()].map(({ pair }) => pair))
  const there = new Set([...old.keys(), ...silent.keys()].map(({ pair }) => pair))
  const left = new Set([...old.values()].map(({ conflict }) => conflict))
  return { isNew: (pair) => !known.has(pair), wasThere: (pair) => there.has(pair), fixed: base.told.filter((conflict) => !left.has(conflict)) }
}
