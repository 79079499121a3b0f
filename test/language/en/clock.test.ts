import { describe, expect, it } from 'vitest'
import { readClock } from '../../../src/language/en/clock.ts'
import { readWords } from '../../../src/language/words.ts'

function readIn(text: string): [string, number, boolean] | undefined {
  const words = readWords(text)
  for (const at of words.keys()) {
    const clock = readClock(words, at)
    if (clock) return [text.slice(words[at]!.from, words[clock.end - 1]!.to), clock.minutes, clock.half]
  }
  return undefined
}

describe('readClock', () => {
  it.each<[string, string, number, boolean]>([
    ['at 1:34 PM today', '1:34 PM', 814, false],
    ['at 6 p.m. today', '6 p.m.', 1080, false],
    ['at 6.30pm today', '6.30pm', 1110, false],
    ['at 6am today', '6am', 360, false],
    ['at 12 a.m. today', '12 a.m.', 0, false],
    ['at 12:15 pm today', '12:15 pm', 735, false],
    ['at 10.05 a.m. today', '10.05 a.m.', 605, false],
    ['at 18:30 today', '18:30', 1110, false],
    ['at 00:05 today', '00:05', 5, true],
    ['at 6:30 today', '6:30', 390, true],
    ['at 12:30 today', '12:30', 30, true],
  ])('%s', (text, shown, minutes, half) => expect(readIn(text)).toEqual([shown, minutes, half]))

  it.each(['at 6 today', 'about 6.30 euros', 'by 3:1 then', 'some 25:30 of it', 'at 6:75 then', 'for 120 pm', 'of 6, am I', 'at six p.m.'])('nothing in: %s', (text) => expect(readIn(text)).toBeUndefined())
})
