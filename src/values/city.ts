import { readWholeKnown } from '../language/en/known.ts'
import { entityType } from './entity-type.ts'

/** A city of the shipped facts, or a place without adjectives of the rule files. */
export const city = entityType({
  name: 'city',
  family: 'place',
  reads: 'a known city, which is a place without `adjectives`: `Kabul`; those of the shipped facts are known',
  starts: (word) => word.kind === 'word',
  read: (words, at, context) => readWholeKnown(words, at, 'city', context),
})
