import { happenings } from '../language/en/happenings.ts'
import type { ValueType } from '../model/value.ts'

/** A kind of thing that happens. */
export interface Happening {
  readonly happening: string
}

/** What happened, by kind: two articles of one story that tell of a crash tell of one crash, as far as this knows. */
export const happening: ValueType<Happening> = {
  name: 'happening',
  family: 'happening',
  reads: 'a kind of thing that happens, by noun or verb: `crashed`, `plane crash`, `was robbed`, `summit`; for keys',
  clues: happenings.clues,
  firstWords: happenings.firstWords,
  starts: (word) => word.kind === 'word',
  read(words, at) {
    const found = happenings.read(words, at)
    return found && { value: { happening: found.name }, end: found.end }
  },
  compare: (a, b) => (a.happening === b.happening ? 'agree' : 'contradict'),
  format: (value) => value.happening,
}
