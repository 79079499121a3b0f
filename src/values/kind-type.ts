import type { Kinds } from '../language/en/kinds.ts'
import type { ValueType } from '../model/value.ts'

/** The first word for a kind, under the name of its type. */
export type KindValue<Name extends string> = Readonly<Record<Name, string>>

/** Makes the value type that reads one of some kinds, by any word for it. Two kinds cannot both be true. */
export function kindType<Name extends string>(name: Name, reads: string, kinds: Kinds): ValueType<KindValue<Name>> {
  return {
    name,
    family: name,
    reads,
    get clues() {
      return kinds.clues
    },
    get firstWords() {
      return kinds.firstWords
    },
    starts: (word) => word.kind === 'word',
    read(words, at) {
      const found = kinds.read(words, at)
      return found && { value: { [name]: found.name } as KindValue<Name>, end: found.end }
    },
    compare: (a, b) => (a[name] === b[name] ? 'agree' : 'contradict'),
    format: (value) => value[name],
  }
}
