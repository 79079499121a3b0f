import { plainOf } from '../language/en/same-words.ts'
import { commonWords } from '../language/en/common-words.ts'
import { denials } from '../language/en/denials.ts'
import { scopeWords, wholeWords } from '../language/en/scope-words.ts'
import { smallWords } from '../language/en/small-words.ts'
import type { DetailArticle, DetailSentence, Word } from '../model/index.ts'
import type { Detail } from './details.ts'
import type { Names } from './names-in.ts'

/** Scope words count up to so many words away. */
const scopeFar = 5
/** The most words of what is counted. */
const headMost = 4

/** The sentence that details share. */
export function sentenceOf(all: readonly Word[], figures: readonly Pick<Detail, 'from' | 'to'>[], { isName }: Names, article: DetailArticle): DetailSentence {
  const [words, places]: [string[], number[]] = [[], []]
  let figure = 0
  for (let at = 0; at < all.length; at++) {
    while (figures[figure] && figures[figure]!.to <= at) figure++
    const word = all[at]!
    if (word.kind !== 'word' || word.norm.length < 3 || (figures[figure] && figures[figure]!.from <= at) || commonWords.has(word.norm)) continue
    words.push(word.capital && (at > 0 || isName(word)) ? word.norm[0]!.toUpperCase() + word.norm.slice(1) : plainOf(word.norm))
    places.push(at)
  }
  return { article, norms: all.map(({ norm }) => norm), words, places }
}

/** The words of a sentence that say of how much something is counted, by index. */
export function scopesOf({ norms }: DetailSentence): number[] {
  return norms.flatMap((norm, at) => (wholeWords.has(norm) || scopeWords.has(norm) ? [at] : []))
}

const none: readonly string[] = []

/** Those of them that count for a detail, sorted. */
export function scopeOf(scopes: readonly number[], { norms }: DetailSentence, { from, to }: Detail): readonly string[] {
  if (scopes.length === 0) return none
  const near = scopes.filter((at) => wholeWords.has(norms[at]!) || ((at < from || at >= to) && (at < from ? from - at : at - to + 1) <= scopeFar))
  return near.length === 0 ? none : [...new Set(near.map((at) => norms[at]!))].sort()
}

const denying: ReadonlySet<string> = new Set([...denials, 'no'])
/** A denial counts so many words before a detail, and so many behind. */
const [deniedBefore, deniedBehind] = [5, 2]

/** Is a detail negated? `not only` negates nothing. */
export function isDenied({ norms }: DetailSentence, { from, to }: Detail): boolean {
  for (let at = Math.max(0, from - deniedBefore); at < Math.min(norms.length, to + deniedBehind); at++) {
    if (at === from) at = to
    if (denying.has(norms[at] ?? '') && !(norms[at] === 'not' && norms[at + 1] === 'only')) return true
  }
  return false
}

/** What a detail counts: the words that follow it up to the next small word, in base form. */
export function headOf(words: readonly Word[], { to }: Detail): readonly string[] {
  const head: string[] = []
  for (let at = to; at < Math.min(words.length, to + headMost); at++) {
    const word = words[at]!
    if (word.kind !== 'word' || smallWords.has(word.norm) || !/^[-‐‑/]?$/.test(word.before)) break
    head.push(plainOf(word.norm))
  }
  return head.length === 0 ? none : head
}
