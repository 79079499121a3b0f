import type { Claim, Conflict, ValueType } from '../model/index.ts'
import { listAt } from '../language/list-at.ts'
import { once } from '../language/once.ts'

type Pair = Conflict['pairs'][number]

/** A text that more values share than this says nothing of which belong together. */
const joinMost = 60

const everywhere = ['']

/** The pairs of claims that can be compared and whose values share a text to join by, in order, each once. */
export function joinedPairs(claims: readonly Claim[], type: ValueType, areComparable: (a: Claim, b: Claim) => boolean): (readonly [number, number])[] {
  const byTexts = new Map<string, Map<string, number[]>>()
  const listsOf = claims.map(({ value }, i) => {
    const texts = type.joins!(value)
    return (type.joinsIn?.(value) ?? everywhere).flatMap((where) => {
      let byText = byTexts.get(where)
      if (!byText) byTexts.set(where, (byText = new Map()))
      return texts.map((text) => {
        const list = listAt(byText, text)
        list.push(i)
        return list
      })
    })
  })
  const pairs: (readonly [number, number])[] = []
  // How many texts each later claim shares with the one at hand.
  const shared = new Int32Array(claims.length)
  for (const [i, lists] of listsOf.entries()) {
    const others: number[] = []
    for (const list of lists) {
      if (list.length > joinMost) continue
      for (const j of list) if (j > i && shared[j]!++ === 0) others.push(j)
    }
    for (const j of others.sort((x, y) => x - y)) {
      const [a, b] = [claims[i]!, claims[j]!]
      if (areComparable(a, b) && shared[j]! >= (type.joinsLeast?.(a.value, b.value) ?? 1)) pairs.push([i, j])
      shared[j] = 0
    }
  }
  return pairs
}

/**
 * The conflicts without those of a claim with an article that holds what it says in another place, and, where the type tells how close
 * two values are, without those that are not the closest of both their claims.
 *
 * @param claims all claims of the group
 */
export function joinedConflicts(pairs: readonly Pair[], claims: readonly Claim[], type: ValueType): readonly Pair[] {
  const joined = pairs.map<Joined>((pair) => ({ pair, close: once(() => type.closeness!(pair.a.value, pair.b.value)) }))
  const open = type.settles ? withoutSettled(joined, claims, type) : joined
  return (type.closeness ? closestOnly(open) : open).map(({ pair }) => pair)
}

/** A conflict, and how close its two values are. */
interface Joined { readonly pair: Pair; readonly close: () => number }

/** Two values so close are about one thing, whatever else the articles say. */
const plain = 0.85
/** What an article says elsewhere counts only where it is at least this share as close as what it is in conflict with. */
const nearly = 0.4

function withoutSettled(joined: readonly Joined[], claims: readonly Claim[], { settles, closeness }: ValueType): Joined[] {
  const byFile = new Map<string, Claim[]>()
  for (const claim of claims) listAt(byFile, claim.file).push(claim)
  const known = new Map<string, Map<Claim, 'anywhere' | 'nearby'>>()
  const saying = (claim: Claim, file: string): Map<Claim, 'anywhere' | 'nearby'> => {
    const id = `${idOf(claim)} ${file}`
    let others = known.get(id)
    if (others) return others
    known.set(id, (others = new Map()))
    for (const other of byFile.get(file)!) {
      const where = other === claim ? undefined : settles!(claim.value, other.value)
      if (where) others.set(other, where)
    }
    return others
  }
  const isSettled = (claim: Claim, against: Claim, closeOf: Joined['close']): boolean => {
    const others = saying(claim, against.file)
    if (others.size === 0 || !closeness) return others.size > 0
    const close = closeOf()
    // Of two that are about one thing for certain only the very sentence can say otherwise, in another notation, or one that is as close: a line of a list.
    if (close >= plain) return [...others.keys()].some((other) => other.sentence.from === against.sentence.from || closeness(claim.value, other.value) >= close)
    return [...others].some(([other, where]) => where === 'anywhere' || closeness(claim.value, other.value) >= nearly * close)
  }
  return joined.filter(({ pair: { a, b }, close }) => !isSettled(a, b, close) && !isSettled(b, a, close))
}

function closestOnly(joined: readonly Joined[]): Joined[] {
  const best = new Map<string, number>()
  const ends = ({ pair: { a, b } }: Joined): [string, string] => [`${idOf(a)} ${b.file}`, `${idOf(b)} ${a.file}`]
  for (const one of joined) for (const end of ends(one)) best.set(end, Math.max(best.get(end) ?? 0, one.close()))
  return joined.filter((one) => ends(one).every((end) => one.close() >= best.get(end)!))
}

function idOf({ file, from }: Claim): string {
  return `${file}:${from}`
}
