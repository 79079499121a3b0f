import { readSiblings } from '../language/en/siblings.ts'
import type { Word } from '../model/index.ts'
import type { Detail } from './details.ts'

/**
 * How many brothers and sisters somebody has, as amounts of their own beside the numbers that tell it: `the first of six children` has five.
 * Each begins before its number, as no two details begin at one place.
 */
export function siblingsIn(words: readonly Word[]): Detail[] {
  const found: Detail[] = []
  for (const [at, { norm }] of words.entries()) {
    if (!nouns.has(norm)) continue
    for (let from = Math.max(1, at - 2); from < at; from++) {
      const siblings = readSiblings(words, from)
      if (!siblings || siblings.end <= at) continue
      const { least, most, from: begin, end } = siblings
      found.push({ core: { kind: 'amount', unit: 'siblings', allows: { min: least, ...(most === undefined ? {} : { max: most }) }, means: { min: least, max: most ?? least } }, from: begin, to: end })
      break
    }
  }
  return found.filter(({ from }, i) => from !== found[i - 1]?.from)
}

const nouns: ReadonlySet<string> = new Set('children kids sibling siblings brother brothers sister sisters'.split(' '))
