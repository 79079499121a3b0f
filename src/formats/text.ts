import type { Format, Prose } from '../model/article.ts'
import { readOpening } from './front-matter.ts'
import { withFrontProse } from './front-prose.ts'
import { readParagraphs } from './paragraphs.ts'

/** Plain text: blank lines part paragraphs, and so does every line end where lines are not wrapped. */
export const text: Format = { name: 'text', extensions: ['txt', 'text'], reads: 'Plain text.', read }

function read(source: string): Prose {
  const { meta, bodyFrom, problem } = readOpening(source)
  return { blocks: withFrontProse(source, meta, readParagraphs(source, bodyFrom)), plain: true, ...(meta && { meta }), ...(problem && { problems: [problem] }) }
}
