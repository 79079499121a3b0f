import { describe, expect, it } from 'vitest'
import type { DetailCore } from '../../src/model/index.ts'
import { gist } from '../../src/values/gist.ts'
import { context, options } from './harness-entity.ts'
import { readWords } from '../../src/language/words.ts'

const amount = (number: number, unit = ''): DetailCore => ({ kind: 'amount', unit, allows: { min: number, max: number }, means: { min: number, max: number } })
const pairs: [string, DetailCore, DetailCore, string][] = [
  ['one number', amount(12), amount(12), 'agree'],
  ['two numbers', amount(12), amount(14), 'contradict'],
  ['two units', amount(12, 'EUR'), amount(14, 'USD'), 'unknown'],
  ['two days', { kind: 'date', unit: '', day: { day: 4, month: 3 } }, { kind: 'date', unit: '', day: { day: 14, month: 3 } }, 'contradict'],
  ['a month and a day of it', { kind: 'date', unit: '', day: { month: 3 } }, { kind: 'date', unit: '', day: { day: 14, month: 3 } }, 'agree'],
]

describe('gist', () => {
  it.each(pairs)('%s', (_, a, b, expected) => {
    expect(gist.compare({ ...a, shown: 'a' }, { ...b, shown: 'b' }, options)).toBe(expected)
  })
  it('shows its words', () => expect(gist.format({ ...amount(12), shown: 'a dozen' })).toBe('a dozen'))
  it('is read by its finder alone', () => {
    const words = readWords('12 people')
    expect([gist.starts(words[0]!), gist.read(words, 0, context)]).toEqual([false, undefined])
  })
})
