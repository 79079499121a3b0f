import { describe, expect, it } from 'vitest'
import { currency } from '../../src/values/currency.ts'
import { scan, verdict } from './harness-entity.ts'

const reads: [sentence: string, text: string, shown: string][] = [
  ['They sold the kuna.', 'kuna', 'kuna'],
  ['The Japanese won fell.', 'won', 'won'],
  ['They sold the dollar.', 'dollar', 'dollar'],
  ['the Danish crown slid', 'crown', 'koruna or krona or krone'],
  ['the rouble is weak', 'rouble', 'ruble'],
]

const rejects = ['The Japanese won three medals.', 'They hold dollar bonds.', 'They saw Real Madrid.', 'a real surprise', 'a pound of flesh', 'They paid 40 euros.']

const pairs: [string, string, string][] = [
  ['They sold the kuna.', 'They sold the yen.', 'contradict'],
  ['They sold the crown.', 'They sold the krone.', 'agree'],
]

describe('currency', () => {
  it.each(reads)('reads %s', (sentence, text, shown) => {
    const [first, ...more] = scan(currency, sentence, undefined)
    expect(first).toMatchObject({ text, shown })
    expect(more).toEqual([])
  })
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(currency, sentence, undefined)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(currency, a, b, undefined)).toBe(expected))
})
