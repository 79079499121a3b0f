import { readKnown } from '../language/en/known.ts'
import { entityType } from './entity-type.ts'

/** A country, those of the shipped facts among them. */
export const country = entityType({
  name: 'country',
  family: 'place',
  reads: 'a country, which is a place with `adjectives`, by name: `Germany`, `the United States`; those of the shipped facts are known',
  starts: (word) => word.kind === 'word',
  read: (words, at, context) => readKnown(words, at, 'country', context),
})
