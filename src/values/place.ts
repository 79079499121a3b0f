import { readEntity } from '../language/en/people.ts'
import { entityType } from './entity-type.ts'

/** A place that the entities name. */
export const place = entityType({
  name: 'place',
  family: 'place',
  reads: 'a known place: `Anchorage`, `the United States`; a place agrees with one that it lies in',
  read: (words, at, context) => readEntity(words, at, 'place', context),
})
