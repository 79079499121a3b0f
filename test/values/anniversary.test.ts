import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/language/days.ts'
import { anniversary } from '../../src/values/anniversary.ts'
import { scan } from './harness-entity.ts'

const on = (date: number | undefined) => ({ date, entityAt: () => undefined })
const today = dayOf(2015, 7, 7)

const reads: [sentence: string, text: string, shown: string][] = [
  ['They marked the 10th anniversary of it.', '10th anniversary', 'July 2005'],
  ['They marked the tenth anniversary of it.', 'tenth anniversary', 'July 2005'],
  ['They marked the 100th anniversary of it.', '100th anniversary', 'July 1915'],
]
const rejects = ['They marked the anniversary of it.', 'They came tenth.', 'They marked the 900th anniversary of it.', 'It was the tenth. Anniversary plans went on.']

describe('anniversary', () => {
  it.each(reads)('reads %s', (sentence, text, shown) => expect(scan(anniversary, sentence, on(today))).toMatchObject([{ text, shown }]))
  it.each(rejects)('reads nothing in: %s', (sentence) => expect(scan(anniversary, sentence, on(today))).toEqual([]))
  it('reads nothing without a date', () => expect(scan(anniversary, reads[0]![0], on(undefined))).toEqual([]))
  it('allows nine months either way', () => {
    expect(scan(anniversary, reads[0]![0], on(today))[0]!.value.allows).toMatchObject({ min: dayOf(2004, 10, 7), max: dayOf(2006, 4, 7) })
  })
})
