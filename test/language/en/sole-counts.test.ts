import { describe, expect, it } from 'vitest'
import { isSoleCount } from '../../../src/language/en/sole-counts.ts'
import { readWords } from '../../../src/language/words.ts'

describe('isSoleCount', () => {
  it.each<[boolean, string]>([
    [true, 'he won his only prize in spring'],
    [true, 'he won his only Northern Film Award for it'],
    [true, 'she is the sole heir of the mill'],
    [true, "it was Olsen's only goal"],
    [false, 'he won only prize money'],
    [false, 'they are the only people there'],
    [false, 'the only boats left'],
    [false, 'the only two boats left'],
    [false, 'it was the only of its kind'],
    [false, 'the only, last boat'],
  ])('%s: %s', (sole, text) => {
    const words = readWords(text)
    expect(words.some((_, at) => isSoleCount(words, at))).toBe(sole)
  })
})
