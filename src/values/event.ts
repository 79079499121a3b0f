import { readEntity } from '../language/en/people.ts'
import { compareEntities } from '../model/entity-value.ts'
import type { EntityValue } from '../model/entity-value.ts'
import type { ValueType } from '../model/value.ts'

/** An event that the entities name. */
export const event: ValueType<EntityValue> = {
  name: 'event',
  family: 'event',
  reads: 'a known event: `the full-scale invasion`',
  starts: (word) => word.kind === 'word' || word.kind === 'number',
  read: (words, at, context) => readEntity(words, at, 'event', context),
  compare: compareEntities,
  format: (value) => value.name,
}
