import { readEntity } from '../language/en/people.ts'
import { entityType } from './entity-type.ts'

/** An organisation that the entities name. */
export const org = entityType({
  name: 'org',
  family: 'org',
  reads: 'a known organisation: `Nato`, `the European Commission`',
  read: (words, at, context) => readEntity(words, at, 'org', context),
})
