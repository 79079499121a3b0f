import { describe, expect, it } from 'vitest'
import { rankBehind, readRank } from '../../../src/language/en/ranks.ts'
import { readWords } from '../../../src/language/words.ts'

function rankIn(text: string): [string, string, number] | undefined {
  const words = readWords(text)
  for (const at of words.keys()) {
    const rank = readRank(words, at)
    if (rank) return [text.slice(words[at]!.from, words[rank.end - 1]!.to), rank.scale, rank.number]
  }
  return undefined
}

describe('readRank', () => {
  it.each<[string, string, string, number]>([
    ['it is the largest port of the sound', 'largest', 'largest', 1],
    ['it is the biggest port of the sound', 'biggest', 'largest', 1],
    ['the mill is its oldest house', 'oldest', 'oldest', 1],
    ['it became the highest-grossing film', 'highest-grossing', 'highest earn', 1],
    ['it became the highest grossing film', 'highest grossing', 'highest earn', 1],
    ['it is the smallest port of the sound', 'smallest', 'largest', -1],
    ['the least expensive bridge', 'least expensive', 'most expensive', -1],
    ['the most expensive bridge', 'most expensive', 'most expensive', 1],
    ['her debut novel sold well', 'debut', '', 1],
  ])('%s', (text, ...rank) => expect(rankIn(text)).toEqual(rank))

  it.each(['one of the largest ports', 'among the largest ports', 'three of the largest ports', 'the second largest port', 'largest of all', 'the largest', 'the Largest Port', 'most people there', 'the most people', 'the best port', 'she made her debut'])('nothing in: %s', (text) => expect(rankIn(text)).toBeUndefined())
})

describe('rankBehind', () => {
  it.each<[string, string, number]>([['second largest port', 'largest', 2], ['second smallest port', 'largest', -2], ['second most costly port', '', 2], ['second most expensive port', 'most expensive', 2], ['second fastest-selling book', 'fastest sell', 2], ['second large port', '', 2]])('%s: %s %d', (text, scale, number) =>
    expect(rankBehind(readWords(text), 1, 2)).toMatchObject({ scale, number }))
})
