import { readAnyPerson } from '../language/en/people.ts'
import { entityType } from './entity-type.ts'

/**
 * A person whom the entities name, or whom the article names in full: known by a title, a common given name, initials or the like. Two
 * people whom no entity names are the same where their names fit, and are never in conflict. See `readCast` for what it does not read.
 */
export const person = entityType({
  name: 'person',
  family: 'person',
  reads: "a person by any known name, or one whom the article names in full, titles before it skipped: `Germany's Chancellor Friedrich Merz`, `Gen. Ana Lopes`, later `Lopes`",
  read: readAnyPerson,
})
