import { describe, expect, it } from 'vitest'
import { readSiblings } from '../../../src/language/en/siblings.ts'
import { readWords } from '../../../src/language/words.ts'

function readIn(text: string): [string, number, number | undefined] | undefined {
  const words = readWords(text)
  for (const at of words.keys()) {
    const found = readSiblings(words, at)
    if (found) return [text.slice(words[found.from]!.from, words[found.end - 1]!.to), found.least, found.most]
  }
  return undefined
}

describe('readSiblings', () => {
  it.each<[string, string, number, number | undefined]>([
    ['Olsen was the first of six children of a baker', 'the first of six children', 5, 5],
    ['Olsen, one of 9 kids, left', 'one of 9 kids', 8, 8],
    ['she was the second daughter of four siblings', 'the second daughter of four siblings', 3, 3],
    ['Olsen had seven siblings', 'had seven siblings', 7, 7],
    ['Olsen has two sisters and a brother', 'has two sisters and a brother', 3, 3],
    ['Olsen has three brothers and sisters', 'has three brothers and sisters', 3, 3],
    ['Olsen has two sisters and a dog', 'has two sisters', 2, undefined],
  ])('%s', (text, ...siblings) => expect(readIn(text)).toEqual(siblings))

  it.each(['a class of six children', 'it had six children', 'the first of six boats', 'the first of one child', 'two sisters sang', 'they had several siblings', 'it had two sisters and a sister'])('nothing in: %s', (text) => expect(readIn(text)).toBeUndefined())
})
