import { readAfterThe, readOpenThing } from '../language/en/list-items.ts'
import { readList } from '../language/en/lists.ts'
import { compareSets, formatSet } from '../model/entity-set.ts'
import type { EntitySet } from '../model/entity-set.ts'
import type { ValueType } from '../model/value.ts'

/** Places in a list. */
export const places: ValueType<EntitySet> = {
  name: 'places',
  family: 'places',
  reads: 'several places, at least one of them known: `Paris, Berlin and Rome`',
  starts: (word) => word.kind === 'word' || word.kind === 'number',
  read: (words, at, context) => readList(words, at, context, { known: readAfterThe('place'), open: readOpenThing('place') }),
  compare: compareSets,
  format: formatSet,
}
