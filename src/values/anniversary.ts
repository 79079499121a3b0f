import { addMonths } from '../language/days.ts'
import { dated, showMonth, span } from '../language/en/moment.ts'
import type { Moment } from '../language/en/moment.ts'
import { joins, readOrdinal } from '../language/en/numerals.ts'
import { ordinalTens, ordinalUnits, tens, units } from '../language/en/number-words.ts'
import type { ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

const starters: ReadonlySet<string> = new Set([...ordinalUnits.keys(), ...ordinalTens.keys(), ...tens.keys(), ...units.keys()])
/** Months by which an article may come before an anniversary, or after it. */
const slack = 9

/**
 * What an anniversary is of, counted back from the article's date D: `20th anniversary` is D - 20 years, and nine months either way are allowed, since
 * papers write of anniversaries that are to come. None of more than 500 years.
 */
export const anniversary: ValueType<Moment> = {
  name: 'anniversary',
  reads: 'an anniversary, as the time of what it is of: 20th anniversary, tenth anniversary',
  needsDate: true,
  ...dated,
  clues: ['anniversary'],
  starts: (word) => word.kind !== 'quote' && (word.kind === 'number' || starters.has(word.norm)),
  read(words, at, { date }) {
    const years = date === undefined ? undefined : readYears(words, at)
    if (date === undefined || !years || years.count < 1 || years.count > 500 || words[years.end]?.norm !== 'anniversary' || !joins(words[years.end])) return undefined
    const middle = addMonths(date, -12 * years.count)
    const near = span(addMonths(middle, -slack), addMonths(middle, slack))
    return { value: { shown: showMonth(middle), allows: near, means: near }, end: years.end + 1 }
  },
}

function readYears(words: readonly Word[], at: number): { count: number; end: number } | undefined {
  const ordinal = readOrdinal(words, at)
  return ordinal && { count: ordinal.value, end: ordinal.end }
}
