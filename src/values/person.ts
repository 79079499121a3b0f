import { readPerson } from '../language/en/people.ts'
import { compareEntities } from '../model/entity-value.ts'
import type { EntityValue } from '../model/entity-value.ts'
import type { ReadContext, Reading, ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

/**
 * A person whom the entities name, or whom the article names in full: known by a title, a common given name, initials or the like. Two
 * people whom no entity names are the same where their names fit, and are never in conflict. See `readCast` for what it does not read.
 */
export const person: ValueType<EntityValue> = {
  name: 'person',
  family: 'person',
  reads: "a person by any known name, or one whom the article names in full, titles before it skipped: `Germany's Chancellor Friedrich Merz`, `Gen. Ana Lopes`, later `Lopes`",
  starts: (word) => word.kind === 'word' || word.kind === 'number',
  read: (words, at, context) => readPerson(words, at, context) ?? open(words, at, context),
  compare: compareEntities,
  format: (value) => value.name,
}

function open(words: readonly Word[], at: number, context: ReadContext): Reading<EntityValue> | undefined {
  return words[at]!.kind === 'word' ? (context.openPersonAt?.(words, at) as Reading<EntityValue> | undefined) : undefined
}
