import { describe, expect, it } from 'vitest'
import { place } from '../../src/values/place.ts'
import { scan, verdict } from './harness-entity.ts'

const reads: [string, string][] = [
  ['They met in Anchorage.', 'Anchorage'],
  ['They met in the United States.', 'United States'],
  ["Germany's plan.", 'Germany'],
  ['They met in Georgia.', 'Georgia or Georgia'],
]

const rejects = [
  'They met in Ruritania.', 'They told us.', 'They are united states of mind.', 'The germany of old.',
]

const pairs: [string, string, string][] = [
  ['They met in Anchorage.', 'They met in Alaska.', 'agree'],
  ['They met in Anchorage.', 'They met in the US.', 'agree'],
  ['They met in Anchorage.', 'They met in Germany.', 'contradict'],
  ['They met in Paris.', 'They met in Berlin.', 'contradict'],
  ['They met in Georgia.', 'They met in Alaska.', 'unknown'],
  ['They met in Georgia.', 'They met in the US.', 'agree'],
]

describe('place', () => {
  it.each(reads)('reads %s', (sentence, shown) => expect(scan(place, sentence)[0]?.shown).toBe(shown))
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(place, sentence)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(place, a, b)).toBe(expected))
})
