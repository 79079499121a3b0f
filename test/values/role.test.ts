import { describe, expect, it } from 'vitest'
import { role } from '../../src/values/role.ts'
import { scan, verdict } from './harness-entity.ts'

const reads: [string, string][] = [
  ['The German chancellor left.', 'German chancellor'],
  ['She is the chancellor of Germany now.', 'German chancellor'],
  ['A US president said so.', 'US president'],
  ["The German leader's plane left.", 'German chancellor'],
  ['The defence secretary spoke.', 'defence secretary or defence secretary'],
]

const rejects = [
  'The chancellor left.', 'A german  chancelloress.', 'The us told the president.', 'Germany, chancellor or not.',
]

const pairs: [string, string, string][] = [
  ['The German chancellor left.', 'The chancellor of Germany left.', 'agree'],
  ['The German chancellor left.', 'The US president left.', 'contradict'],
  ['The defence secretary left.', 'The US president left.', 'unknown'],
  ['The defence secretary left.', 'A defence secretary left.', 'agree'],
]

describe('role', () => {
  it.each(reads)('reads %s', (sentence, shown) => expect(scan(role, sentence)[0]?.shown).toBe(shown))
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(role, sentence)).toEqual([]))
  it.each(pairs)('%s / %s → %s', (a, b, expected) => expect(verdict(role, a, b)).toBe(expected))
})
