import { readAnyPerson } from '../language/en/people.ts'
import { compareEntities } from '../model/entity-value.ts'
import type { EntityValue } from '../model/entity-value.ts'
import type { ReadContext, Reading, ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

/**
 * A person as `person` reads them, or the one whom the words stand for where the sentences before name nobody else: `she`, and `the` before an age or
 * before `mother of two`, which are left to be read by another slot: `{who:somebody} {years:age}`.
 */
export const somebody: ValueType<EntityValue> = {
  name: 'somebody',
  family: 'person',
  reads: 'a person, or `he`, `she`, `the` (43-year-old), `the` (mother of two) where the sentences before name one person only',
  starts: (word) => word.kind === 'word' || word.kind === 'number',
  read: (words, at, context) => readAnyPerson(words, at, context) ?? unnamed(words, at, context),
  compare: compareEntities,
  format: (value) => value.name,
}

function unnamed(words: readonly Word[], at: number, context: ReadContext): Reading<EntityValue> | undefined {
  return /^(?:he|she|the)$/.test(words[at]!.norm) ? (context.inPlayAt?.(words, at) as Reading<EntityValue> | undefined) : undefined
}
