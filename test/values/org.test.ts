import { describe, expect, it } from 'vitest'
import { org } from '../../src/values/org.ts'
import { scan, verdict } from './harness-entity.ts'

const reads: [string, string][] = [
  ['He spoke for NATO.', 'NATO'],
  ['He spoke for Nato.', 'NATO'],
  ['The European Union agreed.', 'European Union'],
  ["The IMF's loan came.", 'International Monetary Fund'],
]

const rejects = [
  'The union agreed.', 'A monetary fund.', 'An eu of sorts.', 'The European Unionist.',
]

const pairs: [string, string, string][] = [
  ['He spoke for NATO.', 'The Nato summit.', 'agree'],
  ['He spoke for NATO.', 'He spoke for the EU.', 'contradict'],
]

describe('org', () => {
  it.each(reads)('reads %s', (sentence, shown) => expect(scan(org, sentence)[0]?.shown).toBe(shown))
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(org, sentence)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(org, a, b)).toBe(expected))
})
