import { foldAccents } from '../language/fold.ts'
import { once } from '../language/once.ts'
import type { ReadContext, Reading, Ruleset, Word } from '../model/index.ts'

/** What is left of the steps that phrases may take on one article; below zero where there were too many. */
export interface Budget { left: number }

/** The most steps on one article. An article of 10,000 words with a thousand rules takes a few million. */
export const stepsMost = 20_000_000

/** One run of words as phrases see it: numbered words, clauses, and the values in it, each type read once. */
export interface View {
  readonly words: readonly Word[]
  /** The vocabulary's number of each word in any case, -1 where no phrase knows it. */
  readonly any: Int32Array
  /** The number of its exact spelling, -1 likewise. */
  readonly exact: Int32Array
  /** Word ranges between semicolons, half-open. */
  readonly segments: readonly (readonly [number, number])[]
  /** The clause that each word stands in. */
  readonly clauses: Int32Array
  /** The readings of a type by the word at which they start. Leftmost and longest: none starts inside another. */
  readonly readings: (type: string) => readonly (Reading | undefined)[]
  /** Is there a value of this type in it? */
  readonly holds: (type: string) => boolean
  /** How many more steps may be taken on this article; shared by all its views. */
  readonly budget: Budget
  /** The view of the words inside the quotation that is word `at`; undefined where it holds none. */
  readonly inside: (at: number) => View | undefined
}

const conjunctions = new Set(['but', 'while', 'although', 'though', 'whereas', 'and', 'so', 'yet', 'who', 'which', 'where', 'when', 'because', 'after', 'as'])

/** Makes the view of a run of words. Words are numbered, and values read, when they are first asked for. */
export function makeView(words: readonly Word[], ruleset: Ruleset, context: ReadContext, quotes: readonly (readonly Word[])[] = [], budget: Budget = { left: stepsMost }): View {
  const numbered = once(() => number(words, ruleset))
  const read = new Map<string, readonly (Reading | undefined)[]>()
  const readings = (type: string): readonly (Reading | undefined)[] => {
    let found = read.get(type)
    if (!found) read.set(type, (found = readAll(words, type, ruleset, context)))
    return found
  }
  const held = new Map<string, boolean>()
  const holds = (type: string): boolean => {
    let found = held.get(type)
    if (found === undefined) held.set(type, (found = readings(type).some((reading) => reading !== undefined)))
    return found
  }
  const views = new Map<number, View | undefined>()
  const inside = (at: number): View | undefined => {
    if (!views.has(at)) {
      const quote = quotes[words.slice(0, at).filter((word) => word.kind === 'quote').length]
      views.set(at, quote && quote.length > 0 ? makeView(quote, ruleset, context, [], budget) : undefined)
    }
    return views.get(at)
  }
  return {
    words, readings, holds, budget, inside,
    get any() {
      return numbered().any
    },
    get exact() {
      return numbered().exact
    },
    get segments() {
      return numbered().segments
    },
    get clauses() {
      return numbered().clauses
    },
  }
}

/** Gives words their numbers, and parts them into clauses. */
function number(words: readonly Word[], { vocabulary }: Ruleset): Pick<View, 'any' | 'exact' | 'segments' | 'clauses'> {
  const count = words.length
  const any = new Int32Array(count)
  const exact = new Int32Array(count)
  const clauses = new Int32Array(count)
  const segments: [number, number][] = []
  let segment = 0
  let clause = 0
  for (let i = 0; i < count; i++) {
    const word = words[i]!
    any[i] = vocabulary.any.get(foldAccents(word.norm)) ?? -1
    exact[i] = word.capital ? exactNumber(word, vocabulary.exact) : -1
    if (i > 0 && word.before !== '') {
      if (/[;:—–()]/.test(word.before) || (word.before === '-' && word.spaced) || (word.before.includes(',') && conjunctions.has(word.norm))) clause++
      if (word.before.includes(';')) {
        segments.push([segment, i])
        segment = i
      }
    }
    clauses[i] = clause
  }
  segments.push([segment, count])
  return { any, exact, segments, clauses }
}

function exactNumber(word: Word, exact: ReadonlyMap<string, number>): number {
  const text = foldAccents(word.text.includes('.') ? word.text.replaceAll('.', '') : word.text)
  const number = exact.get(text)
  if (number !== undefined) return number
  // A headline in capitals: MOSCOW stands for Moscow, but US never for Us.
  return text.length > 3 && text === text.toUpperCase() ? (exact.get(text[0]! + text.slice(1).toLowerCase()) ?? -1) : -1
}

function readAll(words: readonly Word[], name: string, ruleset: Ruleset, context: ReadContext): (Reading | undefined)[] {
  const type = ruleset.types.get(name)
  const found: (Reading | undefined)[] = new Array<Reading | undefined>(words.length).fill(undefined)
  if (!type) return found
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    const reading = word.kind !== 'quote' && type.starts(word) ? type.read(words, at, context) : undefined
    if (!reading || reading.end <= at) {
      at++
      continue
    }
    found[at] = reading
    // A name may also be met without the titles before it.
    if (reading.head !== undefined && reading.head > at) for (let i = at + 1; i <= reading.head; i++) found[i] = reading
    else if (word.norm === 'the' && reading.end > at + 1) {
      // Where the phrase has the article itself: `the {where:place}`.
      const inner = type.starts(words[at + 1]!) ? type.read(words, at + 1, context) : undefined
      if (inner?.end === reading.end) found[at + 1] = inner
    }
    at = reading.end
  }
  return found
}
