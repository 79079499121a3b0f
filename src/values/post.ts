import { compareDescriptions, readDescription, type Description } from '../language/en/descriptions.ts'
import { postKinds } from '../language/en/post-kinds.ts'
import type { ValueType } from '../model/value.ts'

/** What somebody is in a club, a firm or a town, with the article and the adjectives before it. */
export const post: ValueType<Description> = {
  name: 'post',
  family: 'post',
  reads: 'what somebody is in a club, a firm or a town: `the chief executive`, `caretaker manager`; a coach may be the manager, a chairman the owner',
  clues: postKinds.clues,
  starts: (word) => word.kind === 'word',
  read: (words, at) => readDescription(words, at, postKinds),
  compare: (a, b) => compareDescriptions(a, b, postKinds),
  format: ({ shown }) => shown,
}
