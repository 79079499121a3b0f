import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/language/words.ts'
import type { DetailCore } from '../../src/model/index.ts'
import { cell } from '../../src/values/cell.ts'
import { context, options } from './harness-entity.ts'

const amount = (min: number, max: number, unit = ''): DetailCore => ({ kind: 'amount', unit, allows: { min, max, openMax: true }, means: { min, max } })
const day = (day: number, month: number): DetailCore => ({ kind: 'date', unit: '', day: { day, month } })
const pairs: [string, DetailCore, DetailCore, string][] = [
  ['one number', amount(12.5, 13.5), amount(12.5, 13.5), 'agree'],
  ['a rounded one', amount(3_500_000, 4_500_000), amount(4_136_500, 4_137_500), 'agree'],
  ['two numbers', amount(12.5, 13.5), amount(13.5, 14.5), 'contradict'],
  ['two units', amount(12, 13, 'EUR'), amount(14, 15, 'USD'), 'unknown'],
  ['a number and a date', amount(12, 13), day(4, 3), 'unknown'],
  ['two days', day(4, 3), day(14, 3), 'contradict'],
  ['a day and a year', day(4, 3), { kind: 'date', unit: '', day: { years: [2024, 2024] } }, 'unknown'],
]

describe('cell', () => {
  it.each(pairs)('%s', (_, a, b, expected) => {
    expect(cell.compare({ ...a, shown: 'a' }, { ...b, shown: 'b' }, options)).toBe(expected)
    expect(cell.compare({ ...b, shown: 'b' }, { ...a, shown: 'a' }, options)).toBe(expected)
  })
  it('shows its words', () => expect(cell.format({ ...amount(12, 13), shown: '12[1]' })).toBe('12[1]'))
  it('is read by its finder alone', () => {
    const words = readWords('12 people')
    expect([cell.starts(words[0]!), cell.read(words, 0, context)]).toEqual([false, undefined])
  })
})
