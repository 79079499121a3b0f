import { describe, expect, it } from 'vitest'
import { bloc } from '../../src/values/bloc.ts'
import { scan, verdict } from './harness-entity.ts'
import { known } from './known-things.ts'
const reads: [sentence: string, text: string, shown: string][] = [
  ['The EU met.', 'The EU', 'European Union'],
  ['They left the European Union.', 'the European Union', 'European Union'],
]

const rejects = ['FIFA met.', 'They flew to Germany.', 'The eu of old.']

const pairs: [string, string, string][] = [
  ['The EU met.', 'They left the European Union.', 'agree'],
]

describe('bloc', () => {
  it.each(reads)('reads %s', (sentence, text, shown) => {
    const [first, ...more] = scan(bloc, sentence, known)
    expect(first).toMatchObject({ text, shown })
    expect(more).toEqual([])
  })
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(bloc, sentence, known)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(bloc, a, b, known)).toBe(expected))
})
