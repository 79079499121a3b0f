import { readEntity } from '../language/en/people.ts'
import { compareEntities } from '../model/entity-value.ts'
import type { EntityValue } from '../model/entity-value.ts'
import type { ValueType } from '../model/value.ts'

/** An organisation that the entities name. */
export const org: ValueType<EntityValue> = {
  name: 'org',
  family: 'org',
  reads: 'a known organisation: `Nato`, `the European Commission`',
  starts: (word) => word.kind === 'word' || word.kind === 'number',
  read: (words, at, context) => readEntity(words, at, 'org', context),
  compare: compareEntities,
  format: (value) => value.name,
}
