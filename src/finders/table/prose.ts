import type { Article, Block, DetailCore, ReadContext, Sentence, ValueType, Word } from '../../model/index.ts'
import { readDetails } from '../details.ts'
import { noNames } from './read-cell.ts'

/** A sentence of the text, with its figures and dates. */
export interface Line {
  readonly block: Block
  readonly section: number
  readonly sentence: Sentence
  readonly figures: readonly Figure[]
  /** Which stretch between commas, semicolons, colons, dashes and brackets each word stands in. */
  readonly clauses: readonly number[]
}

export interface Figure { readonly core: DetailCore; readonly from: number; readonly to: number }

/** A sentence of more words is a list or a table. */
const sentenceMost = 80

/** The sentences outside of tables that hold a figure. */
export function linesOf(article: Article, sections: ReadonlyMap<Block, number>, types: ReadonlyMap<string, ValueType>, context: ReadContext): Line[] {
  return article.blocks.filter(({ zone, cell }) => zone !== 'table' && !cell).flatMap((block) => article.sentences(block).flatMap((sentence): Line[] => {
    const { words } = sentence
    if (words.length < 3 || words.length > sentenceMost) return []
    const figures = readDetails(words, types, context, noNames).filter(({ core, to }) => core.name === undefined && !/^[²³]/.test(article.source.slice(words[to - 1]!.to)))
    return figures.length === 0 ? [] : [{ block, section: sections.get(block)!, sentence, figures, clauses: clausesOf(words) }]
  }))
}

function clausesOf(words: readonly Word[]): number[] {
  let clause = 0
  return words.map(({ before, spaced }, i) => {
    if (i > 0 && (/[,;:()[\]–—]/.test(before) || (before === '-' && spaced))) clause++
    return clause
  })
}
