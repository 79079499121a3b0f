import { compareDescriptions, readDescription, type Description } from '../language/en/descriptions.ts'
import type { Kinds } from '../language/en/kinds.ts'
import type { ValueType } from '../model/value.ts'

/** Makes the value type that reads what somebody is, one of some kinds, with the article and the adjectives before it. */
export function descriptionType(name: string, reads: string, kinds: Kinds): ValueType<Description> {
  return {
    name,
    family: name,
    reads,
    get clues() {
      return kinds.clues
    },
    starts: (word) => word.kind === 'word',
    read: (words, at) => readDescription(words, at, kinds),
    compare: (a, b) => compareDescriptions(a, b, kinds),
    format: ({ shown }) => shown,
  }
}
