import { callingKinds } from '../language/en/calling-kinds.ts'
import { compareDescriptions, readDescription, type Description } from '../language/en/descriptions.ts'
import type { ValueType } from '../model/value.ts'

/** What somebody does for a living, with the article and the adjectives before it. */
export const calling: ValueType<Description> = {
  name: 'calling',
  family: 'calling',
  reads: 'what somebody does for a living: `a primary school teacher`, `retired nurse`; a `schoolteacher` is a teacher, a surgeon a doctor',
  clues: callingKinds.clues,
  starts: (word) => word.kind === 'word',
  read: (words, at) => readDescription(words, at, callingKinds),
  compare: (a, b) => compareDescriptions(a, b, callingKinds),
  format: ({ shown }) => shown,
}
