import { readPerson } from '../language/en/people.ts'
import { compareEntities } from '../model/entity-value.ts'
import type { EntityValue } from '../model/entity-value.ts'
import type { ValueType } from '../model/value.ts'

/** A person that the entities name. */
export const person: ValueType<EntityValue> = {
  name: 'person',
  family: 'person',
  reads: "a known person by any of their names, titles before it skipped: `Germany's Chancellor Friedrich Merz`",
  starts: (word) => word.kind === 'word' || word.kind === 'number',
  read: readPerson,
  compare: compareEntities,
  format: (value) => value.name,
}
