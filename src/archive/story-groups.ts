import type { Link } from './story-links.ts'

/**
 * How alike articles must be on average, 0 to 1. The bars sink from two articles to `many`, since the average of many pairs is
 * less of chance than one pair is.
 *
 * - Two groups become one from `join` (two articles) down to `many`, as the larger of them grows.
 * - A group is a story from `story` (two articles) down to `many`, as it grows; `slope` is how soon. Else its parts are looked at.
 *
 * Chosen on the odd topics of ECB+ (33 pairs of similar events) and on 987 news articles of the BBC: the values that kept every
 * topic from the event like it, and 95 of 100 groups of news to one event.
 */
export const groupLikeness = { join: 0.36, story: 0.54, many: 0.26, slope: 0.7 }

/** A group as it grows: its articles in order, what it was made of, the sum of its likenesses inside, and to each other group. */
interface Group {
  readonly articles: readonly number[]
  readonly parts: readonly Group[]
  readonly inside: number
  readonly sums: Map<Group, number>
  merged: boolean
}

interface Offer {
  readonly likeness: number
  readonly a: Group
  readonly b: Group
}

/**
 * Puts articles that are alike into groups. Two groups become one, the most alike first, while the articles of the one are on
 * average alike to those of the other; a pair without a link counts as 0. So one article between two events does not join them.
 *
 * @param count how many articles there are
 * @returns the groups of two articles and more, each in order
 */
export function groupArticles(count: number, links: readonly Link[]): number[][] {
  const alone = Array.from({ length: count }, (_, article): Group => ({ articles: [article], parts: [], inside: 0, sums: new Map(), merged: false }))
  const offers: Offer[] = []
  for (const { a, b, likeness } of links) {
    alone[a]!.sums.set(alone[b]!, likeness)
    alone[b]!.sums.set(alone[a]!, likeness)
    if (likeness >= groupLikeness.join) push(offers, { likeness, a: alone[a]!, b: alone[b]! })
  }
  const made = new Set<Group>()
  for (let offer = pop(offers); offer; offer = pop(offers)) {
    const { a, b } = offer
    if (a.merged || b.merged) continue
    const group = merge(a, b)
    made.delete(a)
    made.delete(b)
    made.add(group)
    for (const [other, sum] of group.sums) {
      const likeness = sum / (group.articles.length * other.articles.length)
      if (likeness >= leastOf(group, other)) push(offers, { likeness, ...(group.articles[0]! < other.articles[0]! ? { a: group, b: other } : { a: other, b: group }) })
    }
  }
  return [...made].flatMap(storiesOf).sort((x, y) => x[0]! - y[0]!)
}

function leastOf(a: Group, b: Group): number {
  const { join, many } = groupLikeness
  return many + (join - many) / Math.max(a.articles.length, b.articles.length)
}

/** The group, or those of its parts whose articles are alike enough to be a story. */
function storiesOf({ articles, parts, inside }: Group): number[][] {
  const count = articles.length
  if (count < 2) return []
  const { story, many, slope } = groupLikeness
  const likeness = inside / ((count * (count - 1)) / 2)
  return likeness >= many + (story - many) / (count - 1) ** slope ? [[...articles]] : parts.flatMap(storiesOf)
}

function merge(a: Group, b: Group): Group {
  const group: Group = { articles: [...a.articles, ...b.articles].sort((x, y) => x - y), parts: [a, b], inside: a.inside + b.inside + a.sums.get(b)!, sums: new Map(), merged: false }
  for (const one of [a, b]) {
    one.merged = true
    for (const [other, sum] of one.sums) {
      other.sums.delete(one)
      if (other !== a && other !== b) group.sums.set(other, (group.sums.get(other) ?? 0) + sum)
    }
  }
  for (const [other, sum] of group.sums) other.sums.set(group, sum)
  return group
}

/** The most alike first; of equals the one with the first articles. */
function isBefore(x: Offer, y: Offer): boolean {
  return (y.likeness - x.likeness || x.a.articles[0]! - y.a.articles[0]! || x.b.articles[0]! - y.b.articles[0]!) < 0
}

/** Puts an offer into a binary heap. */
function push(heap: Offer[], offer: Offer): void {
  heap.push(offer)
  for (let at = heap.length - 1; at > 0;) {
    const above = (at - 1) >> 1
    if (!isBefore(heap[at]!, heap[above]!)) return
    swap(heap, at, above)
    at = above
  }
}

/** Takes the first offer out of the heap. */
function pop(heap: Offer[]): Offer | undefined {
  if (heap.length < 2) return heap.pop()
  const first = heap[0]
  heap[0] = heap.pop()!
  for (let at = 0; ;) {
    const left = 2 * at + 1
    const right = left + 1
    const next = right < heap.length && isBefore(heap[right]!, heap[left]!) ? right : left
    if (next >= heap.length || !isBefore(heap[next]!, heap[at]!)) return first
    swap(heap, at, next)
    at = next
  }
}

function swap(heap: Offer[], at: number, other: number): void {
  const kept = heap[at]!
  heap[at] = heap[other]!
  heap[other] = kept
}
