import { describe, expect, it } from 'vitest'
import { orgs } from '../../src/values/orgs.ts'
import { scan, verdict } from './harness-entity.ts'

const reads: [string, string][] = [
  ['Talks between NATO and the EU began.', 'NATO and European Union'],
  ['The UN, the IMF and Nato agreed.', 'United Nations, International Monetary Fund and NATO'],
  ['Bodies such as the UN and the IMF agreed.', 'United Nations, International Monetary Fund and others'],
  ['The UN, Ruritania Aid and NATO agreed.', 'United Nations, Ruritania Aid and NATO'],
  ['The UN and other bodies agreed.', 'United Nations and others'],
]

const rejects = [
  'NATO agreed.', 'NATO and nobody agreed.', 'After the UN, the IMF agreed.',
]

const pairs: [string, string, string][] = [
  ['Talks between NATO and the EU began.', 'Talks between the EU and NATO began.', 'agree'],
  ['The UN, the IMF and Nato agreed.', 'The UN, the IMF and the EU agreed.', 'contradict'],
  ['The UN, the IMF and Nato agreed.', 'The UN, the IMF and Ruritania Aid agreed.', 'strain'],
]

describe('orgs', () => {
  it.each(reads)('reads %s', (sentence, shown) => expect(scan(orgs, sentence)[0]?.shown).toBe(shown))
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(orgs, sentence)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(orgs, a, b)).toBe(expected))
})
