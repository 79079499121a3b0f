import type { Sentence, Word } from '../model/index.ts'

/** The most words of one quotation. */
const quotedMost = 40

/** A sentence with what it quotes. */
export interface Quoting {
  /** Its words; each quotation is its words between two of kind `quote`. */
  readonly words: readonly Word[]
  /** Where each word of the sentence without quotations stands among these. */
  readonly places: readonly number[]
}

/** The sentence with the words of its quotations: who said a thing is told by what was said. */
export function withQuotes({ words, quotes }: Sentence): Quoting {
  const [all, places]: [Word[], number[]] = [[], []]
  let quoted = 0
  for (const word of words) {
    places.push(all.length)
    all.push(word)
    if (word.kind === 'quote') all.push(...(quotes[quoted++] ?? []).slice(0, quotedMost), word)
  }
  return { words: all, places }
}
