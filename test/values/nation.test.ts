import { describe, expect, it } from 'vitest'
import { nation } from '../../src/values/nation.ts'
import { scan, verdict } from './harness-entity.ts'
import { known } from './known-things.ts'
const reads: [sentence: string, text: string, shown: string][] = [
  ['They flew to Germany.', 'Germany', 'Germany'],
  ["They heard Germany's plan.", 'Germany', 'Germany'],
  ['The German plan failed.', 'The German', 'Germany'],
  ['They flew to Papua New Guinea.', 'Papua New Guinea', 'Papua New Guinea'],
  ['They flew to South Sudan.', 'South Sudan', 'South Sudan'],
  ['the South Sudanese army', 'the South Sudanese', 'South Sudan'],
]

const rejects = ['The crowd there saw Michael Jordan play.', 'They flew to Berlin.', 'A german of old.', 'The EU met.']

const pairs: [string, string, string][] = [
  ['They flew to Germany.', 'The German plan failed.', 'agree'],
  ['They flew to Sudan.', 'They flew to South Sudan.', 'contradict'],
]

describe('nation', () => {
  it.each(reads)('reads %s', (sentence, text, shown) => {
    const [first, ...more] = scan(nation, sentence, known)
    expect(first).toMatchObject({ text, shown })
    expect(more).toEqual([])
  })
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(nation, sentence, known)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(nation, a, b, known)).toBe(expected))
})
