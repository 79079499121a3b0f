import { describe, expect, it } from 'vitest'
import { compareDayParts, isPartOf, readDayParts } from '../../../src/language/en/day-parts.ts'
import { readWords } from '../../../src/language/words.ts'
import type { DayParts } from '../../../src/model/detail.ts'

/** The first date of a text, and its words. */
function readIn(text: string): [string, DayParts] | undefined {
  const words = readWords(text)
  for (const at of words.keys()) {
    const date = readDayParts(words, at)
    if (date) return [text.slice(words[at]!.from, words[date.end - 1]!.to), date.parts]
  }
  return undefined
}

describe('readDayParts', () => {
  it.each<[string, string, DayParts]>([
    ['on Friday at noon', 'Friday', { weekday: 5 }],
    ['on Fri, Aug. 15, at noon', 'Fri, Aug. 15', { weekday: 5, day: 15, month: 8 }],
    ['on Friday, 15 August 2025, at noon', 'Friday, 15 August 2025', { weekday: 5, day: 15, month: 8, years: [2025, 2025] }],
    ['on 24 February', '24 February', { day: 24, month: 2 }],
    ['on the 24th of February of 2022', '24th of February of 2022', { day: 24, month: 2, years: [2022, 2022] }],
    ['on February 24, 2022', 'February 24, 2022', { day: 24, month: 2, years: [2022, 2022] }],
    ['on May the 3rd', 'May the 3rd', { day: 3, month: 5 }],
    ['in June 1866', 'June 1866', { month: 6, years: [1866, 1866] }],
    ['in May it sank', 'May', { month: 5 }],
    ['on 24/02/2022', '24/02/2022', { day: 24, month: 2, years: [2022, 2022] }],
    ['on 2022-02-24', '2022-02-24', { day: 24, month: 2, years: [2022, 2022] }],
    ['in 1997', '1997', { years: [1997, 1997] }],
    ['in the 1990s', '1990s', { years: [1990, 1999] }],
    ['in the nineties', 'nineties', { years: [1990, 1999] }],
    ['in the 1800s', '1800s', { years: [1800, 1899] }],
    ['in the 19th century', '19th century', { years: [1800, 1900] }],
    ['the 2005 elections', '2005', { years: [2005, 2005] }],
    ['in 44 BC', '44 BC', { years: [-44, -44] }],
    ['in 44 B.C. it fell', '44 B.C.', { years: [-44, -44] }],
    ['in 79 CE', '79 CE', { years: [79, 79] }],
    ['in AD 79', 'AD 79', { years: [79, 79] }],
    ['between 3,000 and 2,500 BC', '3,000', { years: [-3000, -3000] }],
    ['in 202–195 BCE', '202', { years: [-202, -202] }],
    ['in the 5th century BC', '5th century BC', { years: [-500, -400] }],
    ['around 1990 it sank', '1990', { years: [1985, 1995] }],
    ['c. 730 BC', '730 BC', { years: [-755, -705] }],
    // The first day of a span; its last is a date of its own.
    ['from 3-8 May', '3', { day: 3, month: 5 }],
    ['from 6 to 9 of January', '6', { day: 6, month: 1 }],
    ['on 6 and 9 January 2020', '6', { day: 6, month: 1 }],
    // No such day in that year.
    ['on 29 February 2023', '29 February', { day: 29, month: 2 }],
  ])('%s', (text, shown, parts) => expect(readIn(text)).toEqual([shown, parts]))

  it.each(['it may sink', 'the march saw June Hale', 'in all 1800 soldiers left', 'for 12 or 14 boats', 'the 44 boats, BC Tarn said', 'the AD, 79 boats', 'for $1997', 'for 12 boats', 'the 5th century', 'on a friday', 'all 15 boats', 'from 9 to 6 boats', 'all 3-8 boats'])('nothing in: %s', (text) => expect(readIn(text)).toBeUndefined())
})

const partsOf = (text: string): DayParts => readIn(`on ${text}`)![1]

describe('compareDayParts', () => {
  it.each<['agree' | 'contradict' | undefined, string, string]>([
    ['agree', '15 August', '15 August 2025'],
    ['contradict', '15 August', '16 August 2025'],
    ['contradict', '15 August 2025', 'August 2024'],
    ['agree', 'the 1990s', '4 May 1995'],
    ['contradict', 'the 1990s', '2001'],
    ['contradict', 'Friday', 'Monday'],
    ['contradict', 'Friday, 15 August', 'Monday, 15 August'],
    [undefined, 'Friday', '15 August'],
    [undefined, '15 August', '2025'],
  ])('%s: %s | %s', (verdict, a, b) => {
    expect(compareDayParts(partsOf(a), partsOf(b))).toBe(verdict)
    expect(compareDayParts(partsOf(b), partsOf(a))).toBe(verdict)
  })
})

describe('isPartOf', () => {
  it.each([
    [true, '15 August', '15 August 2025'],
    [false, '15 August 2025', '15 August'],
    [true, 'the 1990s', '1995'],
    [false, '1995', 'the 1990s'],
    [false, 'Friday', '15 August'],
  ])('%s: %s | %s', (isPart, part, whole) => expect(isPartOf(partsOf(part), partsOf(whole))).toBe(isPart))
})
