import type { Reading, Value, Word } from '../../model/index.ts'

/** A value with the words that give it: word indexes of a sentence, half-open. */
export interface Given {
  readonly from: number
  readonly to: number
  readonly value: Value
}

/** What a sentence says, and what follows from other words of it. */
export interface Reckoning {
  readonly written: Given
  readonly follows: Given
}

/** A sentence as a check sees it. */
export interface Look {
  readonly words: readonly Word[]
  /** The article's date, in days since 1970-01-01; undefined where it has none. */
  readonly date: number | undefined
  /** The years that stand anywhere in the article, in figures. */
  readonly years: () => ReadonlySet<number>
  /** The values of a type in the sentence, by the word at which they start. */
  readonly readings: (type: string) => readonly (Reading | undefined)[]
  /** The value of a type that starts at word `from`, read as if nothing stood before it, nor from word `to` on; `end` counts in the sentence. */
  readonly readAlone: (type: string, from: number, to: number) => Reading | undefined
}

/** What a sentence must hold to be looked at. */
export interface Clue {
  /** Lower-case words in groups, the rarest first; the sentence has a word of each. `#` is any figure. */
  readonly words: readonly (readonly string[])[]
  /** What the article's source must match as well. */
  readonly source?: RegExp
}

/** One kind of claim that arithmetic or the calendar alone can refute. */
export interface Check {
  /** The slot that a rule asks for it by. */
  readonly slot: string
  /** The value type of both sides. */
  readonly type: string
  /** The ways in which it can be told; a sentence that fits none is passed over. */
  readonly clues: readonly Clue[]
  readonly find: (look: Look) => readonly Reckoning[]
}

/** The norm of the word at `at`; empty where there is none, or where punctuation other than a hyphen parts it from the word before. */
export function joined(words: readonly Word[], at: number): string {
  const word = words[at]
  return word && (word.before === '' || word.before === '-') ? word.norm : ''
}

/** The first index in `from` up to, but not including, `to` whose word is one of these; -1 where none is. */
export function indexIn(words: readonly Word[], from: number, to: number, norms: ReadonlySet<string>): number {
  for (let at = Math.max(0, from); at < Math.min(to, words.length); at++) if (norms.has(words[at]!.norm)) return at
  return -1
}

/** Is any of these words in `from` up to, but not including, `to`? */
export function holds(words: readonly Word[], from: number, to: number, norms: ReadonlySet<string>): boolean {
  return indexIn(words, from, to, norms) >= 0
}

/** Words apart by blanks as a set. */
export function setOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}
