import type { Claim, Conflict, Span } from '../model/index.ts'
import { listAt } from '../language/list-at.ts'

/**
 * Leaves out what `find: aligned` found where another rule, which is not on trial, tells of the same two values: one mistake is told once.
 *
 * @returns the conflicts in their order; one of which some pairs are left holds these alone, and their claims
 */
export function withoutToldTwice(conflicts: readonly Conflict[]): readonly Conflict[] {
  const isGeneral = ({ rule }: Conflict): boolean => rule.find === 'aligned'
  if (!conflicts.some(isGeneral)) return conflicts
  const told = new Map<string, { readonly span: Span; readonly conflict: Conflict }[]>()
  for (const conflict of conflicts) {
    if (isGeneral(conflict) || conflict.rule.status !== 'active') continue
    for (const claim of conflict.claims) listAt(told, claim.file).push({ span: valueOf(claim), conflict })
  }
  const tellersOf = (claim: Claim): Set<Conflict> => new Set((told.get(claim.file) ?? []).filter(({ span }) => overlap(span, claim)).map(({ conflict }) => conflict))
  return conflicts.flatMap((conflict) => {
    if (!isGeneral(conflict)) return [conflict]
    const tellers = new Map(conflict.claims.map((claim) => [claim, tellersOf(claim)] as const))
    const left = conflict.pairs.filter(({ a, b }) => ![...tellers.get(a)!].some((teller) => tellers.get(b)!.has(teller)))
    return left.length === conflict.pairs.length ? [conflict] : left.length === 0 ? [] : [onlyPairs(conflict, left)]
  })
}

/** The place of the value alone, as a claim may span other figures. */
function valueOf(claim: Claim): Span {
  return claim.slots[claim.rule.value ?? ''] ?? claim
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

/** A conflict of these of its pairs, with the claims that say what they say. */
function onlyPairs(conflict: Conflict, pairs: Conflict['pairs']): Conflict {
  const said = ({ file, value }: Claim): string => `${file}\u001F${JSON.stringify(value)}`
  const involved = new Set(pairs.flatMap(({ a, b }) => [said(a), said(b)]))
  return { ...conflict, verdict: pairs.some(({ verdict }) => verdict === 'contradict') ? 'contradict' : 'strain', pairs, claims: conflict.claims.filter((claim) => involved.has(said(claim))) }
}
