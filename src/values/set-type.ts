import { readList } from '../language/en/lists.ts'
import { compareSets, formatSet } from '../model/entity-set.ts'
import type { EntitySet } from '../model/entity-set.ts'
import type { ValueType } from '../model/value.ts'

/** Makes the value type of lists of entities of one type. `items` are what reads one of the list, known or not. */
export function setType(name: string, reads: string, items: Parameters<typeof readList>[3]): ValueType<EntitySet> {
  return {
    name,
    family: name,
    reads,
    starts: (word) => word.kind === 'word' || word.kind === 'number',
    read: (words, at, context) => readList(words, at, context, items),
    compare: compareSets,
    format: formatSet,
  }
}
