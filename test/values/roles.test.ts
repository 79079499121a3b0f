import { describe, expect, it } from 'vitest'
import { roles } from '../../src/values/roles.ts'
import { scan, verdict } from './harness-entity.ts'

const reads: [string, string][] = [
  ['The US president and the French president met.', 'US president and French president'],
  ['He hosted the German chancellor, the French president and the US president.', 'German chancellor, French president and US president'],
  ['The German chancellor and others came.', 'German chancellor and others'],
  ['He hosted the president of France and the chancellor of Germany.', 'French president and German chancellor'],
]

const rejects = [
  'The German chancellor came.', 'The president and the chancellor met.', 'After seeing the German chancellor, the French president left.',
]

const pairs: [string, string, string][] = [
  ['The US president and the French president met.', 'The French president and the US president met.', 'agree'],
  ['The US president and the French president met.', 'The US president and the German chancellor met.', 'strain'],
]

describe('roles', () => {
  it.each(reads)('reads %s', (sentence, shown) => expect(scan(roles, sentence)[0]?.shown).toBe(shown))
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(roles, sentence)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(roles, a, b)).toBe(expected))
})
