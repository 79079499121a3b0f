import { isConflict, type Claim, type ValueType, type Verdict } from '../model/index.ts'

/** Two claims that were compared. */
export interface Pair { readonly a: Claim; readonly b: Claim; readonly verdict: Verdict }

/** A text that more values share than this says nothing of which belong together. */
const joinMost = 60

/** The pairs of claims whose values share a text to join by, in order, each once. */
export function joinedPairs(claims: readonly Claim[], type: ValueType): (readonly [number, number])[] {
  const byText = new Map<string, number[]>()
  claims.forEach((claim, i) => {
    for (const text of type.joins!(claim.value)) {
      const list = byText.get(text)
      if (list) list.push(i)
      else byText.set(text, [i])
    }
  })
  const pairs = new Set<number>()
  for (const list of byText.values()) {
    if (list.length > joinMost) continue
    for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) pairs.add(list[i]! * claims.length + list[j]!)
  }
  return [...pairs].sort((x, y) => x - y).map((pair) => [Math.floor(pair / claims.length), pair % claims.length] as const)
}

/**
 * The pairs without the conflicts of a claim with an article that holds what it says in another place, and, where the type tells how
 * close two values are, without those that are not the closest of both their claims.
 *
 * @param claims all claims of the group
 */
export function joinedVerdicts(pairs: readonly Pair[], claims: readonly Claim[], type: ValueType): readonly Pair[] {
  const open = type.settles ? withoutSettledBy(pairs, claims, type) : withoutSettled(pairs)
  return type.closeness ? closestOnly(open, type) : open
}

function withoutSettled(pairs: readonly Pair[]): Pair[] {
  const settled = new Set(pairs.filter(({ verdict }) => verdict === 'agree').flatMap(({ a, b }) => [`${idOf(a)} ${b.file}`, `${idOf(b)} ${a.file}`]))
  return pairs.filter(({ a, b, verdict }) => !isConflict(verdict) || !(settled.has(`${idOf(a)} ${b.file}`) || settled.has(`${idOf(b)} ${a.file}`)))
}

function withoutSettledBy(pairs: readonly Pair[], claims: readonly Claim[], { settles, closeness }: ValueType): Pair[] {
  const byFile = new Map<string, Claim[]>()
  for (const claim of claims) {
    const list = byFile.get(claim.file)
    if (list) list.push(claim)
    else byFile.set(claim.file, [claim])
  }
  const known = new Map<string, boolean>()
  const isSettled = (claim: Claim, file: string): boolean => {
    const id = `${idOf(claim)} ${file}`
    let settled = known.get(id)
    if (settled === undefined) known.set(id, (settled = byFile.get(file)!.some((other) => other !== claim && settles!(claim.value, other.value))))
    return settled
  }
  return pairs.filter(({ a, b, verdict }) => !isConflict(verdict) || (closeness?.(a.value, b.value) ?? 0) >= plain || !(isSettled(a, b.file) || isSettled(b, a.file)))
}

/** Two values so close are about one thing, whatever else the articles say. */
const plain = 0.85

function closestOnly(pairs: readonly Pair[], { closeness }: ValueType): Pair[] {
  const best = new Map<string, number>()
  const ends = ({ a, b }: Pair): [string, string] => [`${idOf(a)} ${b.file}`, `${idOf(b)} ${a.file}`]
  const close = pairs.map((pair) => (isConflict(pair.verdict) ? closeness!(pair.a.value, pair.b.value) : 0))
  pairs.forEach((pair, i) => {
    if (isConflict(pair.verdict)) for (const end of ends(pair)) best.set(end, Math.max(best.get(end) ?? 0, close[i]!))
  })
  return pairs.filter((pair, i) => !isConflict(pair.verdict) || ends(pair).every((end) => close[i]! >= best.get(end)!))
}

function idOf({ file, from }: Claim): string {
  return `${file}:${from}`
}
