import { commonWords } from '../../language/en/common-words.ts'
import { labelForm } from '../../language/en/label-words.ts'
import { readWords } from '../../language/words.ts'
import type { Article, Block, BlockZone, Word } from '../../model/index.ts'
import { textOf } from './label.ts'

/** Which stretch of text under one heading each block stands in, from 0; `lead` is that of the first paragraph or table. */
export interface Sections {
  readonly of: ReadonlyMap<Block, number>
  readonly lead: number
}

export function sectionsOf({ blocks }: Article): Sections {
  const of = new Map<Block, number>()
  let section = 0
  let lead = -1
  for (const block of blocks) {
    if (block.zone === 'headline') section++
    if ((block.zone === 'body' || block.cell) && lead < 0) lead = section
    of.set(block, section)
  }
  return { of, lead }
}

/** What stands around a table and tells what it is of. */
export interface Scene {
  readonly section: number
  /** The words of its cells, headings and captions, lower case: a text that speaks of it may name these. */
  readonly known: ReadonlySet<string>
  readonly years: ReadonlySet<number>
  /** What its headings and the text right beside it say that it is of, in base form. */
  readonly subject: ReadonlySet<string>
  /** The text right before and behind it. */
  readonly note: string
}

/** A text beside a table that is longer does not tell what the table is of, nor does one with figures that leads to nothing. */
const noteMost = 120
const titles: ReadonlySet<BlockZone> = new Set(['headline', 'standfirst'])

/** @param cells the blocks of the table, in their order */
export function sceneOf(article: Article, cells: readonly Block[], sections: Sections): Scene {
  const { blocks } = article
  const section = sections.of.get(cells[0]!)!
  const first = blocks.indexOf(cells[0]!)
  const beside = [blocks[first - 1], blocks[first + cells.length]].filter((block) => block !== undefined && block.zone !== 'table')
  const heads = blocks.filter((block) => titles.has(block.zone) && (sections.of.get(block)! <= sections.lead || sections.of.get(block) === section))
  const short = beside.filter((block) => block!.zone === 'caption' || tellsOf(textOf(block!)))
  const headWords = wordsOf([...heads, ...beside.filter((block) => block!.zone === 'caption')])
  const years = [...headWords].flatMap(({ norm }) => (/^(?:1[5-9]|20)\d\d$/.test(norm) ? [Number(norm)] : []))
  const telling = wordsOf([...heads, ...short, ...cells.filter(({ cell }) => cell!.row === 0)]).filter(({ kind, norm }) => kind === 'word' && norm.length > 3 && !commonWords.has(norm))
  return {
    section, note: beside.map((block) => textOf(block!)).join('\n'), years: new Set(years), subject: new Set(telling.map(({ norm }) => labelForm(norm))),
    known: new Set([...headWords, ...wordsOf(cells)].map(({ norm }) => norm)),
  }
}

function tellsOf(text: string): boolean {
  return text.endsWith(':') || (text.length <= noteMost && !/\d/.test(text))
}

function wordsOf(blocks: readonly (Block | undefined)[]): Word[] {
  return blocks.flatMap((block) => readWords(block!.prose()))
}
