import { describe, expect, it } from 'vitest'
import { places } from '../../src/values/places.ts'
import { scan, verdict } from './harness-entity.ts'

const reads: [string, string][] = [
  ['He flew to Paris, Berlin and Rome.', 'Paris, Berlin and Rome'],
  ['He saw both France and Germany.', 'France and Germany'],
  ['He saw countries including France and Germany.', 'France, Germany and others'],
  ['He flew to Paris and two other capitals.', 'Paris and others'],
  ['He flew to Paris, New Ruritania and Rome.', 'Paris, New Ruritania and Rome'],
]

const rejects = [
  'He flew to Paris.', 'He flew to Paris and slept.', 'In Paris, France won.', 'Trump and Putin flew.',
]

const pairs: [string, string, string][] = [
  ['He flew to Paris and Berlin.', 'He flew to Berlin and Paris.', 'agree'],
  ['He flew to Paris and Berlin.', 'He saw France and Germany.', 'agree'],
  ['He flew to Paris, Berlin and Rome.', 'He flew to Paris, Berlin and Anchorage.', 'contradict'],
  ['He flew to Paris and Berlin.', 'He flew to Paris, Berlin and Rome.', 'unknown'],
  ['Only Paris and Berlin won.', 'Only Paris and Rome won.', 'contradict'],
]

describe('places', () => {
  it.each(reads)('reads %s', (sentence, shown) => expect(scan(places, sentence)[0]?.shown).toBe(shown))
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(places, sentence)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(places, a, b)).toBe(expected))
})
