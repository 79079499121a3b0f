import { readKnown } from '../language/en/known.ts'
import { starters } from '../language/en/title-words.ts'
import { joins } from '../language/en/titles.ts'
import type { EntityValue } from '../model/entity-value.ts'
import type { ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

/** A name that a place or an organisation had for a time, as written; not where it is a part of another name (`North Macedonia`, `Port Elizabeth Airport`). */
export const formerName: ValueType<EntityValue> = {
  name: 'former_name',
  family: 'former_name',
  reads: 'a name that a place or an organisation had for a time, of its `known_as`: `Swaziland`, `Twitter`; for `fact: known_as`',
  starts: (word) => word.kind === 'word',
  read(words, at, context) {
    const found = readKnown(words, at, 'former_name', context)
    const from = words[at]!.norm === 'the' ? at + 1 : at
    if (!found || isNamePart(words, from - 1, from) || isNamePart(words, found.end, found.end)) return undefined
    return { value: { ids: found.value.ids, name: words.slice(from, found.end).map((word) => word.text).join(' ') }, end: found.end }
  },
  compare: (a, b) => (a.name === b.name ? 'agree' : 'contradict'),
  format: (value) => value.name,
}

/** Does a word with a capital stand there, without punctuation between it and the name? */
function isNamePart(words: readonly Word[], index: number, join: number): boolean {
  const word = words[index]
  return word !== undefined && word.kind === 'word' && word.capital && !starters.has(word.norm) && words[join] !== undefined && joins(words, join)
}
