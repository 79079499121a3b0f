import { readEntity } from '../language/en/people.ts'
import { entityType } from './entity-type.ts'

/** An office that the entities name. */
export const role = entityType({
  name: 'role',
  family: 'role',
  reads: 'a known office: `German chancellor`, `the chancellor of Germany`, `chancellor`; where a title is that of several, all of them',
  read: (words, at, context) => readEntity(words, at, 'role', context),
})
