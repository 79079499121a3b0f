import { about, decades, follows, months, parts, partsOf, seasons, shortWeekdays, weekdays } from '../language/en/calendar.ts'
import { readDate } from '../language/en/dates.ts'
import { dated } from '../language/en/moment.ts'
import type { Moment } from '../language/en/moment.ts'
import { ordinalTens, ordinalUnits, tens } from '../language/en/number-words.ts'
import { readRelative, relativeStarters } from '../language/en/relative-dates.ts'
import { aboutMoment } from '../language/en/spans.ts'
import { readYear } from '../language/en/years.ts'
import type { Reading, ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

const starters: ReadonlySet<string> = new Set([
  'year', 'from', 'between', ...about, ...decades.keys(), ...parts.keys(), ...partsOf.keys(), ...seasons.keys(), ...ordinalUnits.keys(), ...ordinalTens.keys(),
  ...tens.keys(), ...months.keys(), ...weekdays.keys(), ...shortWeekdays.keys(), ...relativeStarters,
])

/**
 * A year, month or day, or a span of them, as a span of days. Those that do not name their year (`15 August`, `Friday`, `last June`,
 * `yesterday`) are counted from the article's date, and are not read where it has none.
 */
export const date: ValueType<Moment> = {
  name: 'date',
  reads: 'dates and spans of dates: 24 February 2022, Aug. 15, in June, Friday, last year, 2019, the 1990s, from March to June 2020',
  ...dated,
  starts: (word) => word.kind !== 'quote' && (word.kind === 'number' || starters.has(word.norm)),
  read: (words, at, { date: today }) => longest([
    readAbout(words, at, today), readDate(words, at, today), today === undefined ? undefined : readRelative(words, at, today), readYear(words, at),
  ]),
}

/** `around 15 August`: four days either way are allowed and two meant; for a month, a month and half a month. */
function readAbout(words: readonly Word[], at: number, today: number | undefined): Reading<Moment> | undefined {
  if (!about.has(words[at]!.norm) || !follows(words[at + 1])) return undefined
  const rest = words[at + 1] && readDate(words, at + 1, today)
  if (!rest) return undefined
  const { either: _, ...meant } = rest.value
  const whole = { ...meant, allows: meant.means }
  const step = whole.means.max! - whole.means.min! > 20 ? 15 : 2
  return { value: aboutMoment(whole, (day, steps) => day + step * steps), end: rest.end }
}

function longest(readings: readonly (Reading<Moment> | undefined)[]): Reading<Moment> | undefined {
  return readings.reduce((best, one) => (one && (!best || one.end > best.end) ? one : best), undefined)
}
