import { readEntity } from '../language/en/people.ts'
import { compareEntities } from '../model/entity-value.ts'
import type { EntityValue } from '../model/entity-value.ts'
import type { ValueType } from '../model/value.ts'

/** An office that the entities name. */
export const role: ValueType<EntityValue> = {
  name: 'role',
  family: 'role',
  reads: 'a known office: `German chancellor`, `the chancellor of Germany`, `chancellor`; where a title is that of several, all of them',
  starts: (word) => word.kind === 'word' || word.kind === 'number',
  read: (words, at, context) => readEntity(words, at, 'role', context),
  compare: compareEntities,
  format: (value) => value.name,
}
