import { describe, expect, it } from 'vitest'
import { readYearsOld } from '../../../src/language/en/years-old.ts'
import { readWords } from '../../../src/language/words.ts'

function readIn(text: string): [string, number] | undefined {
  const words = readWords(text)
  for (const at of words.keys()) {
    const age = readYearsOld(words, at)
    if (age) return [text.slice(words[at]!.from, words[age.end - 1]!.to), age.years]
  }
  return undefined
}

describe('readYearsOld', () => {
  it.each<[string, string, number]>([
    ['the 32-year-old driver', '32-year-old', 32],
    ['she is 32 years old', '32 years old', 32],
    ['a one-year-old horse', 'one-year-old', 1],
    ['a driver aged 32 of Tarn', 'aged 32', 32],
    ['she died at age 32.', 'age 32', 32],
    ['Marta Olsen, 32, left', '32', 32],
    ['it was Marta Olsen, 32.', '32', 32],
    ['Marta Olsen, 32; Karin Dahl', '32', 32],
  ])('%s', (text, shown, years) => expect(readIn(text)).toEqual([shown, years]))

  it.each(['the 32-year term', 'a 320-year-old oak', 'in Tarn 32 left', 'in Tarn, 32 boats left', 'the boats, 32, left', 'Route 32, a road', 'left on Friday, 12, with all', 'left in May, 12, with all', 'aged well', 'in dozens, years old'])('nothing in: %s', (text) => expect(readIn(text)).toBeUndefined())
})
