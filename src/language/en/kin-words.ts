import type { Word } from '../../model/word.ts'
import { genderOf, type Gender } from './gender.ts'
import { starters } from './title-words.ts'
import { joins } from './titles.ts'

/** What somebody with this name is to somebody else. */
export interface Kin {
  /** The relation, in lower case: `wife`, `sister in law`. */
  readonly kin: string
  /** Whose: by sex or name; absent where the words do not tell. */
  readonly owner?: Gender | { readonly name: string }
  /** As written: `Ann` or `Ann Lee`. */
  readonly name: string
  /** `ex-wife`, `former husband`. */
  readonly past?: true
}

/** Words for one relation, or that may be of one person, in a line. */
const table = `
wife spouse widow bride partner girlfriend fiancee fiancée
husband spouse widower partner boyfriend fiance fiancé
mother mum mom stepmother
father dad stepfather
sister stepsister twin sibling
brother stepbrother twin sibling
daughter stepdaughter
son stepson
aunt
uncle
niece
nephew
cousin
grandmother grandma gran
grandfather grandpa grandad
granddaughter
grandson
`
const lines = table.trim().split('\n').map((line) => line.split(' '))

/** The words for relations. */
export const kinWords: ReadonlySet<string> = new Set(lines.flat())

/** May the two words be of one relation? */
export function isSameKin(a: string, b: string): boolean {
  return a === b || lines.some((line) => line.includes(a) && line.includes(b))
}

const past = new Set(['ex', 'former', 'first', 'second', 'then', 'late'])
const adjectives = new Set('elder older eldest oldest younger youngest little big twin half only baby pregnant estranged longtime long time common law year old grieving'.split(' '))

/** Whose relation the word at `at` is: `his`, `Mark Hale's`, in `the brother of the suspect` nobody's by name. */
function ownerBefore(words: readonly Word[], at: number): { readonly owner?: Kin['owner']; readonly past: boolean; readonly from: number } | undefined {
  let wasPast = false
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { norm, kind } = words[i]!
    if (i + 1 < words.length && !joins(words, i + 1) && words[i + 1]!.before !== ',') return undefined
    if (norm === 'his' || norm === 'her') return { owner: norm === 'his' ? 'he' : 'she', past: wasPast, from: i }
    if (kind === 'possessive') return i > 0 && !starters.has(words[i - 1]!.norm) ? { owner: { name: nameEnding(words, i) }, past: wasPast, from: words[i - 2]?.norm === 'the' ? i - 2 : i - 1 } : undefined
    if (norm === 'the' && words[at + 1]?.norm === 'of' && words[at + 2]?.norm === 'the') return { past: wasPast, from: i }
    if (past.has(norm)) wasPast = true
    else if (!adjectives.has(norm) && kind !== 'number') return undefined
  }
  return undefined
}

/** The name, of two words at most, that ends before `end`. */
function nameEnding(words: readonly Word[], end: number): string {
  const isFull = words[end - 1]!.capital && isName(words[end - 2]) && joins(words, end - 1)
  return words.slice(isFull ? end - 2 : end - 1, end).map(({ text }) => text).join(' ')
}

/** Reads `his wife, Ann Lee`, `Ann Lee's brother Tom` and `Tom Lee, the brother of the suspect` at the word for the relation. */
export function readKin(words: readonly Word[], at: number): { readonly value: Kin; readonly end: number } | undefined {
  const inLaw = words[at + 1]?.norm === 'in' && words[at + 1]!.before === '-' && words[at + 2]?.norm === 'law'
  const after = at + (inLaw ? 3 : 1)
  const found = ownerBefore(words, at)
  if (!found) return undefined
  const name = nameAfter(words, after) ?? nameBefore(words, found.from)
  if (!name) return undefined
  const kin = inLaw ? `${words[at]!.norm} in law` : words[at]!.norm
  return { value: { kin, ...(found.owner ? { owner: found.owner } : {}), name: name.text, ...(found.past ? { past: true } : {}) }, end: Math.max(after, name.end) }
}

/** `wife Ann`, `wife, Ann Lee,`. */
function nameAfter(words: readonly Word[], at: number): { readonly text: string; readonly end: number } | undefined {
  if (!/^,?$/.test(words[at]?.before ?? '.') || !isName(words[at])) return undefined
  const end = isName(words[at + 1]) && joins(words, at + 1) ? at + 2 : at + 1
  const next = words[end]
  if (next?.kind === 'possessive' || (next?.capital && joins(words, end))) return undefined
  return { text: words.slice(at, end).map(({ text }) => text).join(' '), end }
}

/** `Ann Lee, his wife`. */
function nameBefore(words: readonly Word[], at: number): { readonly text: string; readonly end: number } | undefined {
  if (words[at]?.before !== ',' || !isName(words[at - 1])) return undefined
  const from = at > 1 && isName(words[at - 2]) && joins(words, at - 1) ? at - 2 : at - 1
  return { text: words.slice(from, at).map(({ text }) => text).join(' '), end: 0 }
}

function isName(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && word.capital && word.text.length > 1 && !starters.has(word.norm)
}

/** May the two be of one person's family, as far as the words tell? A pronoun may stand for a name that tells its sex. */
export function mayShareOwner(a: Kin['owner'], b: Kin['owner']): boolean {
  if (a === undefined || b === undefined) return true
  if (typeof a === 'object' && typeof b === 'object') return a.name.split(' ').at(-1) === b.name.split(' ').at(-1)
  return sexOf(a) === sexOf(b)
}

function sexOf(owner: Gender | { readonly name: string }): Gender | undefined {
  return typeof owner === 'string' ? owner : genderOf(owner.name)
}
