import { about, decades, parts, partsOf, seasons } from '../language/en/calendar.ts'
import { dated } from '../language/en/moment.ts'
import type { Moment } from '../language/en/moment.ts'
import { ordinalTens, ordinalUnits, tens } from '../language/en/number-words.ts'
import { readYear } from '../language/en/years.ts'
import type { ValueType } from '../model/value.ts'

const starters: ReadonlySet<string> = new Set(['the', 'year', 'from', 'between', ...about, ...decades.keys(), ...parts.keys(), ...partsOf.keys(), ...seasons.keys(), ...ordinalUnits.keys(), ...ordinalTens.keys(), ...tens.keys()])

/** A year, a span of years, a part of a year, a decade or a century, as a span of days. It needs no date of the article. */
export const year: ValueType<Moment> = {
  name: 'year',
  reads: 'years and spans of years: 2019, 2019-20, early 2019, the 1990s, around 2015, the summer of 2015',
  ...dated,
  clues: ['#', 'century', ...decades.keys()],
  starts: (word) => word.kind !== 'quote' && (word.kind === 'number' || starters.has(word.norm)),
  read: (words, at) => readYear(words, at),
}
