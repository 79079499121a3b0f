import { plainOf } from '../language/en/same-words.ts'
import { commonWords } from '../language/en/common-words.ts'
import { scopeWords, wholeWords } from '../language/en/scope-words.ts'
import { smallWords } from '../language/en/small-words.ts'
import type { Sentence, Word } from '../model/index.ts'
import type { Detail } from './details.ts'

/** Scope words count up to so many words away. */
const scopeFar = 5
/** The most words of what is counted. */
const headMost = 4

/** The words around a detail, as a `DetailValue` has them. */
export interface Around {
  readonly words: readonly string[]
  readonly steps: readonly number[]
  readonly scope: readonly string[]
  readonly lead: string
  readonly head: readonly string[]
}

/** The words of a sentence that say something, by index; others, and those of its figures, are undefined. */
export function tellingWords(words: readonly Word[], figures: readonly Detail[], isName: (word: Word) => boolean): (string | undefined)[] {
  const taken = new Set(figures.flatMap(({ from, to }) => range(from, to)))
  return words.map((word, at) => {
    if (taken.has(at) || word.kind !== 'word' || word.norm.length < 3 || commonWords.has(word.norm)) return undefined
    return word.capital && (at > 0 || isName(word)) ? word.norm[0]!.toUpperCase() + word.norm.slice(1) : plainOf(word.norm)
  })
}

/**
 * The words around a detail.
 *
 * @param told the telling words of the sentence, by index
 */
export function aroundOf(words: readonly Word[], told: readonly (string | undefined)[], { from, to }: Detail): Around {
  const stepOf = (at: number): number => (at < from ? at - from : at - to + 1)
  const kept = range(0, words.length).filter((at) => told[at] !== undefined && (at < from || at >= to))
  const near = words.filter((_, at) => (at < from || at >= to) && Math.abs(stepOf(at)) <= scopeFar)
  return {
    words: kept.map((at) => told[at]!), steps: kept.map(stepOf),
    scope: [...new Set([...near.filter(({ norm }) => scopeWords.has(norm)), ...words.filter(({ norm }) => wholeWords.has(norm))].map(({ norm }) => norm))].sort(),
    lead: words[from - 1]?.norm ?? '', head: headOf(words, to),
  }
}

/** The sentence without the detail, and the detail's own words. */
export function frameOf(words: readonly Word[], { from, to }: Detail): { own: string; frame: string } {
  const norms = words.map(({ kind, norm }) => (kind === 'quote' ? '"' : norm))
  return { own: norms.slice(from, to).join(' '), frame: [...norms.slice(0, from), '_', ...norms.slice(to)].join(' ') }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

function headOf(words: readonly Word[], to: number): string[] {
  const head: string[] = []
  for (let at = to; at < Math.min(words.length, to + headMost); at++) {
    const word = words[at]!
    if (word.kind !== 'word' || smallWords.has(word.norm) || !/^[-‐‑/]?$/.test(word.before)) break
    head.push(plainOf(word.norm))
  }
  return head
}

/** Tells names among the first words of sentences: those that have a capital elsewhere, and never stand without one. */
export function namesAmong(sentences: readonly Sentence[]): (word: Word) => boolean {
  const [names, plain] = [new Set<string>(), new Set<string>()]
  for (const { words } of sentences) for (const [at, word] of words.entries()) if (word.kind === 'word') (word.capital ? (at > 0 ? names : undefined) : plain)?.add(word.norm)
  return ({ norm, capital }) => capital && names.has(norm) && !plain.has(norm)
}
