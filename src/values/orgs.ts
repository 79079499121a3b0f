import { readAfterThe, readOpenThing } from '../language/en/list-items.ts'
import { readList } from '../language/en/lists.ts'
import { compareSets, formatSet } from '../model/entity-set.ts'
import type { EntitySet } from '../model/entity-set.ts'
import type { ValueType } from '../model/value.ts'

/** Organisations in a list. */
export const orgs: ValueType<EntitySet> = {
  name: 'orgs',
  family: 'orgs',
  reads: 'several organisations, at least one of them known: `Nato and the EU`',
  starts: (word) => word.kind === 'word' || word.kind === 'number',
  read: (words, at, context) => readList(words, at, context, { known: readAfterThe('org'), open: readOpenThing('org') }),
  compare: compareSets,
  format: formatSet,
}
