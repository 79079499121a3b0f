import { plainOf } from '../language/en/same-words.ts'
import { commonWords } from '../language/en/common-words.ts'
import { scopeWords, wholeWords } from '../language/en/scope-words.ts'
import { smallWords } from '../language/en/small-words.ts'
import type { Word } from '../model/index.ts'
import type { Detail } from './details.ts'
import type { Names } from './names-in.ts'

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
export function tellingWords(words: readonly Word[], figures: readonly Detail[], { isName }: Names): (string | undefined)[] {
  const told = words.map((word, at) => {
    if (word.kind !== 'word' || word.norm.length < 3 || commonWords.has(word.norm)) return undefined
    return word.capital && (at > 0 || isName(word)) ? word.norm[0]!.toUpperCase() + word.norm.slice(1) : plainOf(word.norm)
  })
  for (const { from, to } of figures) told.fill(undefined, from, to)
  return told
}

/** @param told the telling words of the sentence, by index */
export function aroundOf(words: readonly Word[], told: readonly (string | undefined)[], { from, to }: Detail): Around {
  const [near, steps, scope]: [string[], number[], Set<string>] = [[], [], new Set()]
  for (let at = 0; at < words.length; at++) {
    if (at === from) at = to
    if (at === words.length) break
    const step = at < from ? at - from : at - to + 1
    const word = told[at]
    if (word !== undefined) {
      near.push(word)
      steps.push(step)
    }
    const { norm } = words[at]!
    if (wholeWords.has(norm) || (Math.abs(step) <= scopeFar && scopeWords.has(norm))) scope.add(norm)
  }
  return { words: near, steps, scope: [...scope].sort(), lead: words[from - 1]?.norm ?? '', head: headOf(words, to) }
}

/** The sentence without the detail, and the detail's own words. */
export function frameOf(words: readonly Word[], { from, to }: Detail): { own: string; frame: string } {
  const norms = words.map(({ kind, norm }) => (kind === 'quote' ? '"' : norm))
  return { own: norms.slice(from, to).join(' '), frame: [...norms.slice(0, from), '_', ...norms.slice(to)].join(' ') }
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
