import type { Claim, Conflict } from '../model/index.ts'

type Pair = Conflict['pairs'][number]

/**
 * The conflicts without those pairs of the finder `aligned` of which another rule tells too, at the same words of both articles: a rule
 * that knows what is counted says it better.
 */
export function withoutToldTwice(conflicts: readonly Conflict[]): Conflict[] {
  const told = new Map<string, Pair[]>()
  for (const { rule, pairs } of conflicts) {
    if (rule.find === 'aligned') continue
    for (const pair of pairs) {
      const list = told.get(filesOf(pair))
      if (list) list.push(pair)
      else told.set(filesOf(pair), [pair])
    }
  }
  if (told.size === 0) return [...conflicts]
  return conflicts.flatMap((conflict) => {
    if (conflict.rule.find !== 'aligned') return [conflict]
    const pairs = conflict.pairs.filter((pair) => !told.get(filesOf(pair))?.some((other) => isSame(pair, other)))
    if (pairs.length === conflict.pairs.length) return [conflict]
    if (pairs.length === 0) return []
    const left = new Set(pairs.flatMap(({ a, b }) => [a, b]))
    return [{ ...conflict, pairs, verdict: pairs.some(({ verdict }) => verdict === 'contradict') ? 'contradict' : 'strain', claims: conflict.claims.filter((claim) => left.has(claim)) }]
  })
}

function filesOf({ a, b }: Pair): string {
  return [a.file, b.file].sort().join('\u001F')
}

function isSame(pair: Pair, other: Pair): boolean {
  return (meet(pair.a, other.a) && meet(pair.b, other.b)) || (meet(pair.a, other.b) && meet(pair.b, other.a))
}

function meet(a: Claim, b: Claim): boolean {
  return a.file === b.file && a.from < b.to && b.from < a.to
}
