import { readAfterThe } from '../language/en/list-items.ts'
import { readList } from '../language/en/lists.ts'
import { compareSets, formatSet } from '../model/entity-set.ts'
import type { EntitySet } from '../model/entity-set.ts'
import type { ValueType } from '../model/value.ts'

/** Events in a list. */
export const events: ValueType<EntitySet> = {
  name: 'events',
  family: 'events',
  reads: 'several known events',
  starts: (word) => word.kind === 'word' || word.kind === 'number',
  read: (words, at, context) => readList(words, at, context, { known: readAfterThe('event') }),
  compare: compareSets,
  format: formatSet,
}
