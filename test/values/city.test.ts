import { describe, expect, it } from 'vitest'
import { city } from '../../src/values/city.ts'
import { scan, verdict } from './harness-entity.ts'
import { known } from './known-things.ts'
const reads: [sentence: string, text: string, shown: string][] = [
  ['They flew to Berlin.', 'Berlin', 'Berlin'],
  ['They saw New York.', 'New York', 'New York'],
]

const rejects = ['They flew to Germany.', 'The crowd there saw Isaiah Berlin speak.', 'The EU met.']

const pairs: [string, string, string][] = [
  ['They flew to Berlin.', 'They saw New York.', 'contradict'],
  ['They flew to Berlin.', 'Berlin was calm.', 'agree'],
]

describe('city', () => {
  it.each(reads)('reads %s', (sentence, text, shown) => {
    const [first, ...more] = scan(city, sentence, known)
    expect(first).toMatchObject({ text, shown })
    expect(more).toEqual([])
  })
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(city, sentence, known)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(city, a, b, known)).toBe(expected))
})
