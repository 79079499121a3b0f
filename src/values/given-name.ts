import { areGivenSpellings } from '../language/en/given-sounds.ts'
import { stripMarks } from '../model/same-name.ts'
import type { ValueType } from '../model/value.ts'

/** The name of a person whom an article names in full. */
export interface GivenNameValue {
  /** As written: `Ana Lopes`. */
  readonly text: string
  readonly given: string
  readonly family: string
  /** Is it a person by its own sentence, and not just two words with a capital? */
  readonly sure: boolean
}

/**
 * The given name of somebody with a family name; only the finder `names` makes values of it. Two spellings of one given name with one
 * family name: `strain`; any other two: `unknown`, for they are two people.
 */
export const givenName: ValueType<GivenNameValue> = {
  name: 'given_name',
  family: 'given_name',
  reads: 'how the given name of a person is spelled: `Katherine Lopes`, `Catherine Lopes`; only from `find: names`',
  conflict: 'Both seem to be names of one person.',
  starts: () => false,
  read: () => undefined,
  compare: (a, b) => {
    if (stripMarks(a.family) !== stripMarks(b.family) || !(a.sure || b.sure)) return 'unknown'
    return isWrittenAlike(a.given, b.given) ? 'agree' : areGivenSpellings(a.given, b.given) ? 'strain' : 'unknown'
  },
  joins: ({ family }) => [stripMarks(family)],
  format: ({ text }) => text,
}

/** The same letters? A text in capitals says nothing of case. */
function isWrittenAlike(a: string, b: string): boolean {
  return a === b || ((a === a.toUpperCase() || b === b.toUpperCase()) && stripMarks(a) === stripMarks(b))
}
