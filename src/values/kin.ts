import { isSameKin, kinWords, mayShareOwner, readKin, type Kin } from '../language/en/kin-words.ts'
import type { ValueType } from '../model/value.ts'
import type { Verdict } from '../model/verdict.ts'

/** What a relative, whom the words name, is to somebody. Relatives of two given names have nothing to do with each other. */
export const kin: ValueType<Kin> = {
  name: 'kin',
  family: 'kin',
  reads: 'what a relative is to somebody: `his wife, Ann`, `Tom Hale’s sister Ann Hale`, `Ann Hale, his sister`',
  clues: [...kinWords],
  firstWords: [...kinWords],
  starts: (word) => kinWords.has(word.norm),
  read: readKin,
  compare: compareKin,
  format: (value) => value.kin,
  joins: ({ name }) => [name.split(' ')[0]!],
}

function compareKin(a: Kin, b: Kin): Verdict {
  const [one, other] = [a.name.split(' '), b.name.split(' ')]
  if (one[0] !== other[0] || (one[1] ?? other[1]) !== (other[1] ?? one[1])) return 'unknown'
  if (!mayShareOwner(a.owner, b.owner)) return 'unknown'
  return isSameKin(a.kin, b.kin) ? 'agree' : a.past || b.past ? 'unknown' : 'contradict'
}
