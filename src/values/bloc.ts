import { readWholeKnown } from '../language/en/known.ts'
import { entityType } from './entity-type.ts'

/** A union of states whose members are known. */
export const bloc = entityType({
  name: 'bloc',
  family: 'org',
  reads: 'an organisation with `members`: `Nato`, `the eurozone`; those of the shipped facts are known',
  starts: (word) => word.kind === 'word',
  read: (words, at, context) => readWholeKnown(words, at, 'bloc', context),
})
