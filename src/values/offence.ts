import { offences } from '../language/en/offences.ts'
import type { ValueType } from '../model/value.ts'

/** What somebody is charged with. */
export interface Offence {
  readonly offence: string
}

/** An offence; `the charges` stands for all that somebody is charged with, and is an offence of its own. */
export const offence: ValueType<Offence> = {
  name: 'offence',
  family: 'offence',
  reads: 'what somebody is charged with: `first-degree murder`, `bribery`, `all charges`; for keys',
  clues: offences.clues,
  firstWords: offences.firstWords,
  starts: (word) => word.kind === 'word',
  read(words, at) {
    const found = offences.read(words, at)
    return found && { value: { offence: found.name }, end: found.end }
  },
  compare: (a, b) => (a.offence === b.offence ? 'agree' : 'contradict'),
  format: (value) => value.offence,
}
