import { describe, expect, it } from 'vitest'
import { readCast } from '../../../src/language/en/cast.ts'
import { inPlay } from '../../../src/language/en/in-play.ts'
import { readSentences } from '../../../src/language/sentences.ts'
import type { ReadContext } from '../../../src/model/index.ts'

const context: ReadContext = { date: undefined, entityAt: () => undefined }

/** Who the first `he`, `she` or `the` of the last sentence that stands for somebody stands for. */
function meant(text: string): string | undefined {
  const runs = readSentences(text).map(({ words }) => words)
  const cast = readCast(runs, context)
  const last = runs.at(-1)!
  for (const at of last.keys()) {
    const found = inPlay(last, at, runs.slice(0, -1).reverse(), cast)
    if (found) return found.value.name
  }
  return undefined
}

describe('inPlay', () => {
  it.each<[string, string]>([
    ['Mark Hale was charged. The 43-year-old will appear in court.', 'Mark Hale'],
    ['Mark Hale was charged. He lives in York.', 'Mark Hale'],
    ['Karen Hale left. It rained. The mother of two was last seen in York.', 'Karen Hale'],
    ['Police spoke of Mark Hale, a 43-year-old driver. He was found in York.', 'Mark Hale'],
    ['The victim was named as Karen Hale. She was 24.', 'Karen Hale'],
    ['Karen Hale, a mother of two, left. She was tired.', 'Karen Hale'],
  ])('%s', (text, name) => expect(meant(text)).toBe(name))

  it.each([
    'Mark Hale met Karen Moore. The 43-year-old left.',
    'Mark Hale was charged. A woman was freed. The 43-year-old left.',
    'Mark Hale was charged. His mother wept. She lives in York.',
    'Mark Hale was found with his grandson. The 16-year-old was cold.',
    'Karen Hale left. He lives in York.',
    'Mark Hale was charged. It rained. It snowed. The 43-year-old left.',
    'Mark Hale was charged. The 43-year-old man left.',
    'Mark Hale was charged. The 43-year-old church burned.',
    'Mark Hale was charged. The mother left.',
    'A driver was charged. The 43-year-old left.',
    'Mark Hale was charged after a quarrel with Moonbeam Quillfeather. The 43-year-old left.',
  ])('nobody for certain in: %s', (text) => expect(meant(text)).toBeUndefined())
})
