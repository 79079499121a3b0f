import type { Article } from './article.ts'
import type { Span } from './claim.ts'

/**
 * The prose of a span of an article as a reader sees it: without markup, characters instead of references, white space folded.
 * A span outside of any block, or over several, is given as the source has it.
 */
export function proseAt({ blocks, source }: Pick<Article, 'blocks' | 'source'>, { from, to }: Span): string {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]!.from <= from) low = middle
    else high = middle - 1
  }
  const block = blocks[low]
  const text = block && block.from <= from && to <= block.to ? block.prose().slice(from - block.from, to - block.from) : source.slice(from, to)
  return text.replaceAll('\u200B', '').replace(/\s+/g, ' ').trim()
}
