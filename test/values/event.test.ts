import { describe, expect, it } from 'vitest'
import { event } from '../../src/values/event.ts'
import { scan, verdict } from './harness-entity.ts'

const reads: [string, string][] = [
  ['Since the full-scale invasion it fell.', 'war in Ukraine'],
  ['The war in Ukraine goes on.', 'war in Ukraine'],
  ['After Brexit it fell.', 'Brexit'],
  ['During the Covid-19 pandemic it fell.', 'Covid-19 pandemic'],
  ['During the pandemic it fell.', 'Covid-19 pandemic'],
]

const rejects = [
  'The war goes on.', 'A full invasion.', 'The brexit of it.', 'A scale model.',
]

const pairs: [string, string, string][] = [
  ['The war in Ukraine goes on.', 'The full-scale invasion goes on.', 'agree'],
  ['The war in Ukraine goes on.', 'Brexit goes on.', 'contradict'],
]

describe('event', () => {
  it.each(reads)('reads %s', (sentence, shown) => expect(scan(event, sentence)[0]?.shown).toBe(shown))
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(event, sentence)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(event, a, b)).toBe(expected))
})
