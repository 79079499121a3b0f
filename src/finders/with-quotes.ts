import type { DetailArticle, DetailSentence, Sentence, Word } from '../model/index.ts'
import { sentenceOf } from './around.ts'
import type { Detail } from './details.ts'
import type { Names } from './names-in.ts'

/** The most words of one quotation. */
const quotedMost = 40

/** A sentence with what it quotes. */
export interface Quoting {
  readonly sentence: DetailSentence
  /** Where a detail of the sentence stands in it. */
  readonly placed: (detail: Detail) => { readonly from: number; readonly to: number }
}

/** The sentence with the words of each quotation between two of `"`: who said a thing is told by what was said. */
export function withQuotes({ words, quotes }: Sentence, figures: readonly Detail[], names: Names, article: DetailArticle): Quoting {
  const [all, places]: [Word[], number[]] = [[], []]
  let quoted = 0
  for (const word of words) {
    places.push(all.length)
    all.push(word)
    if (word.kind === 'quote') all.push(...(quotes[quoted++] ?? []).slice(0, quotedMost), word)
  }
  const placed: Quoting['placed'] = ({ from, to }) => ({ from: places[from]!, to: places[to - 1]! + 1 })
  return { sentence: sentenceOf(all, figures.map(placed), names, article), placed }
}
