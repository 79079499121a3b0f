import type { DetailValue } from '../model/detail.ts'

/** How well the words around two details fit each other. Shares are from 0 to 1. */
export interface Fit {
  /** The share of the words around each that stand around the other, the lower of the two; words count the less the farther off they stand. */
  readonly both: number
  /** The same of the words at most eight away, the higher of the two. */
  readonly near: number
  /** The same of the words at most four away, the lower of the two. */
  readonly close: number
  /** How much the shared words weigh in the sentence of the lighter: 1 is one word right beside the detail. */
  readonly weight: number
  /** How many different words they share. */
  readonly shared: number
  /** The share of these, by weight, that stand on the same side of both: before them, or behind. */
  readonly side: number
  /** The share of all words that the two sentences have in common, in any order, of the longer one. */
  readonly frame: number
}

/** How far off a word weighs half of one right beside the detail. */
const halfAway = 4
const [nearMost, closeMost] = [8, 4]

const wordSets = new WeakMap<DetailValue, ReadonlySet<string>>()

/** The words around a detail, lower case. */
export function wordsAround(detail: DetailValue): ReadonlySet<string> {
  let set = wordSets.get(detail)
  if (!set) wordSets.set(detail, (set = new Set(detail.words.map((word) => word.toLowerCase()))))
  return set
}

/** How well the words around two details fit. */
export function fitOf(a: DetailValue, b: DetailValue): Fit {
  const [x, y] = [wordsAround(a), wordsAround(b)]
  const [ours, theirs] = [sharesOf(a, y), sharesOf(b, x)]
  return {
    both: Math.min(ours.all, theirs.all), near: Math.max(ours.near, theirs.near), close: Math.min(ours.close, theirs.close), weight: Math.min(ours.weight, theirs.weight),
    shared: [...x].filter((word) => y.has(word)).length, side: Math.max(sideOf(a, b), sideOf(b, a)), frame: frameShare(a.frame.split(' '), b.frame.split(' ')),
  }
}

function frameShare(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let found = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count > 0) {
      found++
      left.set(word, count - 1)
    }
  }
  // The place of the detail itself is no common word.
  return Math.min(a.length, b.length) < frameLeast ? 0 : (found - 1) / (Math.max(a.length, b.length) - 1)
}

/** Sentences of fewer words, the detail among them, say too little. */
const frameLeast = 5

function sideOf(a: DetailValue, b: DetailValue): number {
  const sides = new Map<string, number>()
  b.words.forEach((word, i) => sides.set(word.toLowerCase(), (sides.get(word.toLowerCase()) ?? 0) | (b.steps[i]! < 0 ? 1 : 2)))
  let [same, all] = [0, 0]
  a.words.forEach((word, i) => {
    const there = sides.get(word.toLowerCase())
    if (there === undefined) return
    const weight = 1 / (1 + Math.abs(a.steps[i]!) / halfAway)
    all += weight
    if (there & (a.steps[i]! < 0 ? 1 : 2)) same += weight
  })
  return share(same, all, 0)
}

interface Shares { readonly all: number; readonly near: number; readonly close: number; readonly weight: number }

function sharesOf({ words, steps }: DetailValue, others: ReadonlySet<string>): Shares {
  const sums = { all: 0, near: 0, close: 0 }
  const found = { all: 0, near: 0, close: 0 }
  words.forEach((word, i) => {
    const far = Math.abs(steps[i]!)
    const weight = 1 / (1 + far / halfAway)
    const isShared = others.has(word.toLowerCase())
    for (const part of ['all', 'near', 'close'] as const) {
      if ((part === 'near' && far > nearMost) || (part === 'close' && far > closeMost)) continue
      sums[part] += weight
      if (isShared) found[part] += weight
    }
  })
  // Where nothing stands close by, nothing speaks for or against it.
  return { all: share(found.all, sums.all, 0), near: share(found.near, sums.near, 0), close: share(found.close, sums.close, 0.5), weight: found.all }
}

function share(part: number, whole: number, none: number): number {
  return whole === 0 ? none : part / whole
}
