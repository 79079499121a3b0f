import { readAfterThe } from '../language/en/list-items.ts'
import { readList } from '../language/en/lists.ts'
import { compareSets, formatSet } from '../model/entity-set.ts'
import type { EntitySet } from '../model/entity-set.ts'
import type { ValueType } from '../model/value.ts'

/** Offices in a list. */
export const roles: ValueType<EntitySet> = {
  name: 'roles',
  family: 'roles',
  reads: 'several known offices: `the president and the prime minister`',
  starts: (word) => word.kind === 'word' || word.kind === 'number',
  read: (words, at, context) => readList(words, at, context, { known: readAfterThe('role') }),
  compare: compareSets,
  format: formatSet,
}
