import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/language/words.ts'
import { spelling } from '../../src/values/spelling.ts'
import { context, options } from './harness-entity.ts'

const pairs: [string, string, string][] = [
  ['Zelensky', 'Zelensky', 'agree'], ['Zelensky', 'ZELENSKY', 'agree'], ['Nato', 'NATO', 'agree'], ["O'Brien", 'O’Brien', 'agree'], ["Larkin's", 'Larkin', 'agree'], ['SCHRODER', 'Schröder', 'agree'],
  ['Zelensky', 'Zelenskyy', 'strain'], ['Schröder', 'Schroder', 'strain'], ['Schröder', 'Schroeder', 'strain'], ['McDonald', 'Mcdonald', 'strain'], ['Gaddafi', 'Qaddafi', 'strain'], ['Hollis', 'Holis', 'strain'],
  ['Wetzig', 'Welzig', 'strain'], ['Larkin', 'Lakrin', 'strain'], ['Hickmot', 'Hickmott', 'strain'], ['LARKIN', 'Lakrin', 'strain'],
  ['Burma', 'Myanmar', 'unknown'], ['Kyiv', 'Kiev', 'unknown'], ['Larkin', 'Harmon', 'unknown'], ['Lee', 'Lea', 'unknown'], ['Hickmot', 'Stirling', 'unknown'],
]

describe('spelling', () => {
  it.each(pairs)('%s / %s → %s', (a, b, expected) => {
    expect([spelling.compare({ text: a }, { text: b }, options), spelling.compare({ text: b }, { text: a }, options)]).toEqual([expected, expected])
  })
  it('shows the text', () => expect(spelling.format({ text: 'Zelenskyy' })).toBe('Zelenskyy'))
  it('is read by its finder alone', () => {
    const words = readWords('Zelensky spoke.')
    expect([spelling.starts(words[0]!), spelling.read(words, 0, context)]).toEqual([false, undefined])
  })
})
