import { expect } from 'vitest'
import type { Prose } from '../../src/model/article.ts'

/** Blocks stand in order, do not overlap, and their prose is as long as their source. */
export function expectSound(prose: Prose, source: string): void {
  let last = 0
  for (const block of prose.blocks) {
    expect(block.from).toBeGreaterThanOrEqual(last)
    expect(block.to).toBeGreaterThan(block.from)
    expect(block.prose()).toHaveLength(block.to - block.from)
    last = block.to
  }
  expect(last).toBeLessThanOrEqual(source.length)
  for (const { from, to } of [...(prose.problems ?? []), ...(prose.meta ? [prose.meta] : [])]) {
    expect(from).toBeGreaterThanOrEqual(0)
    expect(to).toBeGreaterThanOrEqual(from)
    expect(to).toBeLessThanOrEqual(source.length)
  }
}

/** The prose of each block that has any, as a reader sees it. */
export function shown(prose: Prose): string[] {
  return prose.blocks.map((block) => block.prose().replaceAll('\u200B', '').replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}

/** Each block's zone and visible characters with their positions: two readings are alike where this is equal. */
export function seen(prose: Prose, source: string): { source: string; blocks: string[] } {
  const blocks = prose.blocks.map((block) => {
    const text = block.prose()
    const marks = [...text.matchAll(/[^\s\u200B]+/g)].map((match) => `${block.from + match.index}:${match[0]}`)
    return `${block.zone} ${marks.join(' ')}`
  })
  return { source, blocks: blocks.filter((block) => block.includes(':')) }
}
