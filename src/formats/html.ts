import type { Block, Format, Prose } from '../model/article.ts'
import { blockOf } from './block.ts'
import { readOpening } from './front-matter.ts'
import { withFrontProse, withoutRepeated } from './front-prose.ts'
import { readMarkup } from './html-blocks.ts'
import type { HeadProse } from './html-head.ts'

/** HTML: block elements part blocks; title and dates of the page are its front matter. */
export const html: Format = { name: 'html', extensions: ['html', 'htm', 'xhtml'], reads: 'HTML.', read }

function read(source: string): Prose {
  const { meta: opening, bodyFrom, problem } = readOpening(source)
  const { blocks, head } = readMarkup(source, bodyFrom, source.length)
  const meta = opening ?? head.meta()
  const shown = withoutRepeated(headBlocks(source, head.prose(), blocks[0]?.from ?? source.length), blocks)
  return { blocks: withFrontProse(source, opening, shown), ...(meta && { meta }), ...(problem && { problems: [problem] }) }
}

/** The titles and descriptions of a page's head that stand before `end`; of each the prose, as its references read. */
function headBlocks(source: string, prose: readonly HeadProse[], end: number): Block[] {
  return prose.filter(({ to }) => to <= end).flatMap(({ from, to, zone }) => readMarkup(source, from, to).blocks.slice(0, 1).map((block) => blockOf(block.from, block.to, zone, block.prose)))
}
