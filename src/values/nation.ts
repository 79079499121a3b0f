import { readWholeKnown } from '../language/en/known.ts'
import { entityType } from './entity-type.ts'

/** A country, by its name or by the word for what is of it. */
export const nation = entityType({
  name: 'nation',
  family: 'place',
  reads: 'a country, by name or adjective: `Germany`, `German`; not as a part of another name (`Papua New Guinea`)',
  starts: (word) => word.kind === 'word',
  read: (words, at, context) => readWholeKnown(words, at, 'nation', context),
})
