import { readOpenPerson, readPersonInList } from '../language/en/list-items.ts'
import { readList } from '../language/en/lists.ts'
import { compareSets, formatSet } from '../model/entity-set.ts'
import type { EntitySet } from '../model/entity-set.ts'
import type { ValueType } from '../model/value.ts'

/** People in a list. */
export const people: ValueType<EntitySet> = {
  name: 'people',
  family: 'people',
  reads: 'several people, at least one of them known: `A, B and C`, `leaders including A and B`; open or complete',
  starts: (word) => word.kind === 'word' || word.kind === 'number',
  read: (words, at, context) => readList(words, at, context, { known: readPersonInList, open: readOpenPerson }),
  compare: compareSets,
  format: formatSet,
}
