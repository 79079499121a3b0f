import { compareEntities } from '../model/entity-value.ts'
import type { EntityValue } from '../model/entity-value.ts'
import type { ValueType } from '../model/value.ts'

/** Makes a value type whose values are entities, or people whom no entity names. A name begins with a word or a number where `starts` does not say otherwise. */
export function entityType(type: Pick<ValueType<EntityValue>, 'name' | 'family' | 'reads' | 'read'> & Partial<Pick<ValueType<EntityValue>, 'starts'>>): ValueType<EntityValue> {
  return { starts: (word) => word.kind === 'word' || word.kind === 'number', ...type, compare: compareEntities, format: ({ name }) => name }
}
