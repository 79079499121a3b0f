import { compareDayParts } from '../language/en/day-parts.ts'
import type { DetailCore } from '../model/detail.ts'
import { meet } from '../model/interval.ts'
import type { ValueType } from '../model/value.ts'

/** A figure or date of a table's cell, or of the text that speaks of that cell. `allows` is how far either may be rounded. */
interface CellValue extends DetailCore {
  /** As the article has it, or what figures of the table come to. */
  readonly shown: string
}

/** What a cell of a table says, and what the text says of it, as the finder `table` reads both. */
export const cell: ValueType<CellValue> = {
  name: 'cell',
  family: 'cell',
  reads: 'a figure or date of a table, or of the text that speaks of it, as the finder `table` reads it',
  starts: () => false,
  read: () => undefined,
  compare(a, b) {
    if (a.kind !== b.kind || a.unit !== b.unit) return 'unknown'
    if (a.day && b.day) return compareDayParts(a.day, b.day) ?? 'unknown'
    return a.allows && b.allows && !meet(a.allows, b.allows) ? 'contradict' : 'agree'
  },
  conflict: 'Of one row and one column only one of them can be right.',
  format: ({ shown }) => shown,
}
