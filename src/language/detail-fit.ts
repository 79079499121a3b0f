import type { DetailValue } from '../model/detail.ts'
import { eachAround, lengthAround, sharedAround, wordsAround } from './detail-words.ts'

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

/** A quick look: have the two so many words around them in common, or sentences of nearly one length? */
export function mayFit(a: DetailValue, b: DetailValue, shared: number): boolean {
  const [x, y] = [wordsAround(a), wordsAround(b)]
  const [few, many] = x.size < y.size ? [x, y] : [y, x]
  let found = 0
  for (const word of few) if (many.has(word) && ++found >= shared) return true
  const [ours, theirs] = [lengthAround(a), lengthAround(b)]
  return found > 0 && Math.min(ours, theirs) > 0.6 * Math.max(ours, theirs)
}

/** How well the words around two details fit. */
export function fitOf(a: DetailValue, b: DetailValue): Fit {
  const [x, y] = [wordsAround(a), wordsAround(b)]
  const [ours, theirs] = [sharesOf(a, y), sharesOf(b, x)]
  return {
    both: Math.min(ours.all, theirs.all), near: Math.max(ours.near, theirs.near), close: Math.min(ours.close, theirs.close), weight: Math.min(ours.weight, theirs.weight),
    shared: [...x].filter((word) => y.has(word)).length, side: Math.max(sideOf(a, b), sideOf(b, a)), frame: frameFit(a, b),
  }
}

/** Is a fit in every respect as good as `least`? */
export function reaches(fit: Fit, { both, near, close, weight, shared, side, frame }: Fit): boolean {
  return fit.side >= side && fit.frame >= frame && fit.both >= both && fit.near >= near && fit.close >= close && fit.weight >= weight && fit.shared >= shared
}

/** The share of all words that the sentences of two details have in common: the part of their fit that is quick to tell. */
export function frameFit(a: DetailValue, b: DetailValue): number {
  const [x, y] = [wordsIn(a), wordsIn(b)]
  const [short, long] = [Math.min(x, y), Math.max(x, y)]
  // The place of the detail itself is no common word.
  return short < frameLeast || short < long / 2 ? 0 : sharedAround(a, b) / (long - 1)
}

/** How many words a detail's sentence has, the detail as one. */
function wordsIn({ sentence, from, to }: DetailValue): number {
  return sentence.norms.length - (to - from) + 1
}

/** Sentences of fewer words, the detail among them, say too little. */
const frameLeast = 5

function sideOf(a: DetailValue, b: DetailValue): number {
  const sides = new Map<string, number>()
  eachAround(b, (word, step) => sides.set(word, (sides.get(word) ?? 0) | (step < 0 ? 1 : 2)))
  let [same, all] = [0, 0]
  eachAround(a, (word, step) => {
    const there = sides.get(word)
    if (there === undefined) return
    const weight = weightAt(Math.abs(step))
    all += weight
    if (there & (step < 0 ? 1 : 2)) same += weight
  })
  return share(same, all, 0)
}

interface Shares { readonly all: number; readonly near: number; readonly close: number; readonly weight: number }

function sharesOf(detail: DetailValue, others: ReadonlySet<string>): Shares {
  let [all, near, close, foundAll, foundNear, foundClose] = [0, 0, 0, 0, 0, 0]
  eachAround(detail, (word, step) => {
    const far = Math.abs(step)
    const weight = weightAt(far)
    const found = others.has(word) ? weight : 0
    all += weight
    foundAll += found
    if (far > nearMost) return
    near += weight
    foundNear += found
    if (far > closeMost) return
    close += weight
    foundClose += found
  })
  // Where nothing stands close by, nothing speaks for or against it.
  return { all: share(foundAll, all, 0), near: share(foundNear, near, 0), close: share(foundClose, close, 0.5), weight: foundAll }
}

function weightAt(far: number): number {
  return 1 / (1 + far / halfAway)
}

function share(part: number, whole: number, none: number): number {
  return whole === 0 ? none : part / whole
}
