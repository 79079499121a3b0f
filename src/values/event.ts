import { readEntity } from '../language/en/people.ts'
import { entityType } from './entity-type.ts'

/** An event that the entities name. */
export const event = entityType({
  name: 'event',
  family: 'event',
  reads: 'a known event: `the full-scale invasion`',
  read: (words, at, context) => readEntity(words, at, 'event', context),
})
