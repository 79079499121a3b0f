import { describe, expect, it } from 'vitest'
import { events } from '../../src/values/events.ts'
import { scan, verdict } from './harness-entity.ts'

const reads: [string, string][] = [
  ['The pandemic and the war in Ukraine hit trade.', 'Covid-19 pandemic and war in Ukraine'],
  ['Brexit, the pandemic and the full-scale invasion hit trade.', 'Brexit, Covid-19 pandemic and war in Ukraine'],
  ['It fell after Brexit as well as the pandemic.', 'Brexit and Covid-19 pandemic'],
]

const rejects = [
  'Brexit hit trade.', 'Brexit and weather hit trade.', 'The war and the plague.',
]

const pairs: [string, string, string][] = [
  ['Brexit and the pandemic hit trade.', 'The pandemic and Brexit hit trade.', 'agree'],
  ['Brexit and the pandemic hit trade.', 'Brexit and the war in Ukraine hit trade.', 'strain'],
]

describe('events', () => {
  it.each(reads)('reads %s', (sentence, shown) => expect(scan(events, sentence)[0]?.shown).toBe(shown))
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(events, sentence)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(events, a, b)).toBe(expected))
})
