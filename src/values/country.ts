import { compareEntities } from '../model/entity-value.ts'
import type { EntityValue } from '../model/entity-value.ts'
import type { ValueType } from '../model/value.ts'

/** A country, those of the shipped facts among them. */
export const country: ValueType<EntityValue> = {
  name: 'country',
  family: 'place',
  reads: 'a country, which is a place with `adjectives`, by name: `Germany`, `the United States`; those of the shipped facts are known',
  starts: (word) => word.kind === 'word',
  read: (words, at, context) => {
    const found = context.countryAt?.(words, at)
    return found && { value: { ids: found.ids, name: found.ids.map((id) => context.nameOf?.(id) ?? id).join(' or ') }, end: found.end }
  },
  compare: compareEntities,
  format: (value) => value.name,
}
