import type { Format, Prose } from '../model/article.ts'
import { readOpening } from './front-matter.ts'
import { readMarkup } from './html-blocks.ts'

/** HTML: block elements part blocks; title and dates of the page are its front matter. */
export const html: Format = { name: 'html', extensions: ['html', 'htm', 'xhtml'], reads: 'HTML.', read }

function read(source: string): Prose {
  const { meta: opening, bodyFrom, problem } = readOpening(source)
  const { blocks, head } = readMarkup(source, bodyFrom, source.length)
  const meta = opening ?? head.meta()
  return { blocks, ...(meta && { meta }), ...(problem && { problems: [problem] }) }
}
