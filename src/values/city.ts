import { readWholeKnown } from '../language/en/known.ts'
import { compareEntities } from '../model/entity-value.ts'
import type { EntityValue } from '../model/entity-value.ts'
import type { ValueType } from '../model/value.ts'

/** A city of the shipped facts, or a place without adjectives of the rule files. */
export const city: ValueType<EntityValue> = {
  name: 'city',
  family: 'place',
  reads: 'a known city, which is a place without `adjectives`: `Kabul`; those of the shipped facts are known',
  starts: (word) => word.kind === 'word',
  read: (words, at, context) => readWholeKnown(words, at, 'city', context),
  compare: compareEntities,
  format: (value) => value.name,
}
