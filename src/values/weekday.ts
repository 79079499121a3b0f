import { weekdays } from '../language/en/calendar.ts'
import type { ValueType } from '../model/value.ts'

/** A day of the week, whatever the week. */
export interface Weekday {
  /** In lower case: `friday`. */
  readonly day: string
}

/** Days of the week by name, in articles with a date or without one: `Friday`. Not `Fridays` or `every Friday`. Where the day of the year matters, use `date`. */
export const weekday: ValueType<Weekday> = {
  name: 'weekday',
  family: 'weekday',
  reads: 'a day of the week, whatever the week: Friday, on Friday night, last Friday',
  clues: [...weekdays.keys()],
  starts: (word) => word.capital && weekdays.has(word.norm),
  read: (words, at) => (/^(?:every|each|next|most|any)$/.test(words[at - 1]?.norm ?? '') ? undefined : { value: { day: words[at]!.norm }, end: at + 1 }),
  compare: (a, b) => (weekdays.get(a.day) === weekdays.get(b.day) ? 'agree' : 'contradict'),
  format: ({ day }) => day[0]!.toUpperCase() + day.slice(1),
}
