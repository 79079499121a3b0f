import { listAt } from '../language/list-at.ts'

/** By what things of two sides are the same: a text for each side. Things whose texts are equal may be paired. */
export interface Likeness<A, B> {
  readonly of: (one: A) => string
  readonly to: (other: B) => string
}

/**
 * Pairs things of two sides, each once: first all that are alike in the first way, then what is left in the next.
 *
 * @returns for each thing of the first side that has a partner, that partner; of several the first in order
 */
export function assign<A, B>(ones: readonly A[], others: readonly B[], ways: readonly Likeness<A, B>[]): Map<A, B> {
  const partners = new Map<A, B>()
  let [left, free] = [ones, others]
  for (const { of, to } of ways) {
    if (left.length === 0 || free.length === 0) break
    const waiting = new Map<string, B[]>()
    for (const other of [...free].reverse()) listAt(waiting, to(other)).push(other)
    for (const one of left) {
      const partner = waiting.get(of(one))?.pop()
      if (partner) partners.set(one, partner)
    }
    const taken = new Set(partners.values())
    left = left.filter((one) => !partners.has(one))
    free = free.filter((other) => !taken.has(other))
  }
  return partners
}
