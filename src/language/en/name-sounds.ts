import { fullGiven } from '../../model/name-variants.ts'
import { plainSpelling } from '../../model/same-name.ts'
import { foldAccents } from '../fold.ts'
import { givenWeight } from './given-names.ts'

/** The first letter of its kind by consonant. */
const classes: Record<string, string> = {}
for (const group of ['bfpvw', 'ckgjqsxz', 'dt', 'l', 'mn', 'r']) for (const letter of group) classes[letter] = group[0]!

/**
 * A key that all spellings of one person's name share, and most slips: the given name in full, and the kinds of the first and the last consonant
 * of the family name. Names that share it need not be spellings of each other.
 */
export function roughKey(given: string, family: string): string {
  const all = consonants(family)
  return `${givenKey(given)} ${all[0] ?? ''}…${all.at(-1) ?? ''}`
}

function givenKey(given: string): string {
  const name = fullGiven(plainSpelling(fullGiven(foldAccents(given.toLowerCase()))))
  return name.length < 8 || givenWeight(name) > 0 ? name : consonants(name)
}

/** The consonants of a name by kind, vowels and repetitions left out: `Berdymukhamedov`, `Berdimuhamedow` → `brdmcmdb`. */
function consonants(name: string): string {
  const plain = plainSpelling(foldAccents(name.toLowerCase()).replace(/[^a-z]/g, ''))
  let key = /^[aeiouy]/.test(plain) ? 'a' : ''
  let last = ''
  for (const letter of plain.replace(/[kg]h/g, 'h')) {
    const kind = classes[letter] ?? ''
    if (kind !== '' && kind !== last) key += kind
    last = kind
  }
  return key
}
