import { once } from '../../language/once.ts'
import type { Article, Block, ReadContext, Sentence, ValueType, Word } from '../../model/index.ts'
import { readDetails, type Detail } from '../details.ts'
import { noNames } from '../names-in.ts'

/** A sentence of the text. */
export interface Line {
  readonly block: Block
  readonly section: number
  readonly sentence: Sentence
  /** Its figures and dates. */
  readonly figures: () => readonly Figure[]
  /** Which stretch between commas, semicolons, colons, dashes and brackets each word stands in. */
  readonly clauses: readonly number[]
}

/** A figure or date of a sentence. */
export type Figure = Detail

/** A sentence of more words is a list or a table. */
const sentenceMost = 80

/**
 * The sentences outside of tables.
 *
 * @param wanted is a section looked at?
 */
export function linesOf(article: Article, sections: ReadonlyMap<Block, number>, wanted: (section: number) => boolean, types: ReadonlyMap<string, ValueType>, context: ReadContext): Line[] {
  return article.blocks.filter((block) => block.zone !== 'table' && !block.cell && wanted(sections.get(block)!)).flatMap((block) => article.sentences(block).flatMap((sentence): Line[] => {
    const { words } = sentence
    if (words.length < 3 || words.length > sentenceMost) return []
    const isSquared = ({ to }: Figure): boolean => /[²³]/.test(article.source.charAt(words[to - 1]!.to))
    const figures = once(() => readDetails(words, types, context, noNames).filter((figure) => figure.core.name === undefined && !isSquared(figure)))
    return [{ block, section: sections.get(block)!, sentence, figures, clauses: clausesOf(words) }]
  }))
}

function clausesOf(words: readonly Word[]): number[] {
  let clause = 0
  return words.map(({ before, spaced }, i) => {
    if (i > 0 && (/[,;:()[\]–—]/.test(before) || (before === '-' && spaced))) clause++
    return clause
  })
}
