import { describe, expect, it } from 'vitest'
import { formerName } from '../../src/values/former-name.ts'
import { scan, verdict } from './harness-entity.ts'
import { known } from './known-things.ts'
const reads: [sentence: string, text: string, shown: string][] = [
  ['They flew to Macedonia.', 'Macedonia', 'Macedonia'],
  ['They flew to Port Elizabeth.', 'Port Elizabeth', 'Port Elizabeth'],
]

const rejects = ['They flew to North Macedonia.', 'They flew to Gqeberha.', 'They met at Port Elizabeth Airport.', 'They met in Greek Macedonia.']

const pairs: [string, string, string][] = [
  ['They flew to Macedonia.', 'Macedonia was calm.', 'agree'],
  ['They flew to Macedonia.', 'They flew to Port Elizabeth.', 'contradict'],
]

describe('former_name', () => {
  it.each(reads)('reads %s', (sentence, text, shown) => {
    const [first, ...more] = scan(formerName, sentence, known)
    expect(first).toMatchObject({ text, shown })
    expect(more).toEqual([])
  })
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(formerName, sentence, known)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(formerName, a, b, known)).toBe(expected))
})
