import { describe, expect, it } from 'vitest'
import { country } from '../../src/values/country.ts'
import { contextOf, loadAll, small } from '../ruleset/small-offices.ts'
import { scan, verdict } from './harness-entity.ts'

const context = contextOf(loadAll(small))

const reads: [string, string, string][] = [
  ['They flew to Germany.', 'Germany', 'Germany'],
  ["They heard Germany's plan.", 'Germany', 'Germany'],
  ['In the United States it snowed.', 'the United States', 'United States'],
  ['In the US it snowed.', 'the US', 'United States'],
  ['In the U.S. it snowed.', 'the U.S.', 'United States'],
  ['The Federal Republic of Germany signed.', 'The Federal Republic of Germany', 'Germany'],
  ['BRITAIN SIGNS', 'BRITAIN', 'United Kingdom'],
]

const rejects = ['They told us so.', 'The German plan failed.', 'They flew to Berlin.', 'A germany of old.', 'They flew to Denmark.', 'The United Nations met.', 'Nato signed.']

const pairs: [string, string, string][] = [
  ['They flew to Germany.', 'The Federal Republic of Germany signed.', 'agree'],
  ['They flew to Germany.', 'They flew to Ukraine.', 'contradict'],
]

describe('country', () => {
  it.each(reads)('reads %s', (sentence, text, shown) => {
    const [first, ...more] = scan(country, sentence, context)
    expect(first).toMatchObject({ text, shown })
    expect(more).toEqual([])
  })
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(country, sentence, context)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(country, a, b, context)).toBe(expected))
  it('reads nothing where no country is known', () => expect(scan(country, 'They flew to Germany.')).toEqual([]))
})
