import { weekdayNames, weekdays } from '../language/en/calendar.ts'
import type { ValueType } from '../model/value.ts'

/** A day of the week: 0 is Sunday, 6 is Saturday. */
export interface Weekday {
  readonly weekday: number
}

/** Days of the week by their full names, in articles with a date or without one: `Friday`. Not `every Friday` or `Fridays`. Where the day of the year matters, use `date`. */
export const weekday: ValueType<Weekday> = {
  name: 'weekday',
  family: 'weekday',
  reads: 'a day of the week, whatever the week: Friday, on Friday night, last Friday',
  clues: [...weekdays.keys()],
  starts: (word) => word.capital && weekdays.has(word.norm),
  read(words, at) {
    const { capital, norm } = words[at]!
    const found = capital && !/^(?:every|each|next|most|any)$/.test(words[at - 1]?.norm ?? '') ? weekdays.get(norm) : undefined
    return found === undefined ? undefined : { value: { weekday: found }, end: at + 1 }
  },
  compare: (a, b) => (a.weekday === b.weekday ? 'agree' : 'contradict'),
  format: (value) => weekdayNames[value.weekday]!,
}
