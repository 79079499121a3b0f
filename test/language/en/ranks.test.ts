import { describe, expect, it } from 'vitest'
import { readRank, readScale } from '../../../src/language/en/ranks.ts'
import { readWords } from '../../../src/language/words.ts'

function rankIn(text: string): [string, string] | undefined {
  const words = readWords(text)
  for (const at of words.keys()) {
    const rank = readRank(words, at)
    if (rank) return [text.slice(words[at]!.from, words[rank.end - 1]!.to), rank.scale]
  }
  return undefined
}

describe('readRank', () => {
  it.each([
    ['it is the largest port of the sound', 'largest', 'largest'],
    ['it is the biggest port of the sound', 'biggest', 'largest'],
    ['the mill is its oldest house', 'oldest', 'oldest'],
    ['it became the highest-grossing film', 'highest-grossing', 'highest earn'],
    ['it became the highest grossing film', 'highest grossing', 'highest earn'],
    ['the most expensive bridge', 'most expensive', 'most expensive'],
    ['her debut novel sold well', 'debut', ''],
  ])('%s', (text, shown, scale) => expect(rankIn(text)).toEqual([shown, scale]))

  it.each(['one of the largest ports', 'among the largest ports', 'three of the largest ports', 'the second largest port', 'largest of all', 'the largest', 'the Largest Port', 'most people there', 'the most people', 'the best port', 'she made her debut'])('nothing in: %s', (text) => expect(rankIn(text)).toBeUndefined())
})

describe('readScale', () => {
  it.each<[string, string | undefined]>([['largest port', 'largest'], ['most costly port', undefined], ['most expensive port', 'most expensive'], ['fastest-selling book', 'fastest sell'], ['large port', undefined]])('%s: %s', (text, scale) => expect(readScale(readWords(text), 0)?.scale).toBe(scale))
})
