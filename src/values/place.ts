import { readEntity } from '../language/en/people.ts'
import { compareEntities } from '../model/entity-value.ts'
import type { EntityValue } from '../model/entity-value.ts'
import type { ValueType } from '../model/value.ts'

/** A place that the entities name. */
export const place: ValueType<EntityValue> = {
  name: 'place',
  family: 'place',
  reads: 'a known place: `Anchorage`, `the United States`; a place agrees with one that it lies in',
  starts: (word) => word.kind === 'word' || word.kind === 'number',
  read: (words, at, context) => readEntity(words, at, 'place', context),
  compare: compareEntities,
  format: (value) => value.name,
}
