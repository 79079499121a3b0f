import { readWholeKnown } from '../language/en/known.ts'
import { compareEntities } from '../model/entity-value.ts'
import type { EntityValue } from '../model/entity-value.ts'
import type { ValueType } from '../model/value.ts'

/** A union of states whose members are known. */
export const bloc: ValueType<EntityValue> = {
  name: 'bloc',
  family: 'org',
  reads: 'an organisation with `members`: `Nato`, `the eurozone`; those of the shipped facts are known',
  starts: (word) => word.kind === 'word',
  read: (words, at, context) => readWholeKnown(words, at, 'bloc', context),
  compare: compareEntities,
  format: (value) => value.name,
}
