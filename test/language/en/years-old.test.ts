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
    ['a 32-year-old in the case', '32-year-old', 32],
    ['the 32-year-old driver', '32-year-old', 32],
    ['she is 32 years old', '32 years old', 32],
    ['a one-year-old horse', 'one-year-old', 1],
    ['a driver aged 32 of Tarn', 'aged 32', 32],
    ['she died at age 32.', 'age 32', 32],
    ['Marta Olsen, 32, left', '32', 32],
    ['a 6-month-old calf', '6-month-old', 0.5],
    ['she was 73 days old', '73 days old', 0.2],
    ['for those six and over', 'six and over', 6],
    ['she was 32 when it rained', '32', 32],
    ['Olsen was 32 at the time', '32', 32],
    ['Olsen turned 32.', '32', 32],
    ['she died at 32.', '32', 32],
    ['it was Marta Olsen, 32.', '32', 32],
    ['Marta Olsen, 32; Karin Dahl', '32', 32],
  ])('%s', (text, shown, years) => expect(readIn(text)).toEqual([shown, years]))

  it.each(['the 32-year term', 'a 320-year-old oak', 'a 41-year-old case', 'a 41-year-old double murder case', 'in Tarn 32 left', 'in Tarn, 32 boats left', 'the boats, 32, left', 'Route 32, a road', 'left on Friday, 12, with all', 'left in May, 12, with all', 'aged well', 'for six or more', 'the price was 32.', 'Tarn was 32 at half past', 'she was 32 metres up', 'the race at 32.', 'she died at 32 Mill Street', 'in dozens, years old'])('nothing in: %s', (text) => expect(readIn(text)).toBeUndefined())
})
