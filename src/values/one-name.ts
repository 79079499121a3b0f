import { areGivenSpellings } from '../language/en/given-sounds.ts'
import type { DetailCore } from '../model/detail.ts'
import { areSpellings, givenFits } from '../model/same-name.ts'

/** May two names be of one person, place or thing, as far as their words tell? */
export function mayBeOneName(a: DetailCore, b: DetailCore): boolean {
  if (a.place !== undefined && a.place.kind === b.place?.kind) return a.place.id === b.place.id
  const [x, y] = [a.name!, b.name!]
  if (x.length > 1 && y.length > 1) {
    if (a.person && b.person) return mayBeOnePerson(x, y)
    if (a.person !== undefined && b.person !== undefined && a.person !== b.person) return false
  }
  return x.some((word) => y.some((other) => areAlike(word, other))) || isShort(x, y) || isShort(y, x)
}

/** One family name, or one that is a middle name of the other (`Ann Lee Moss`), and given names that fit. `Ann Lee` is neither `Ann Moss` nor `Peter Lee`. */
function mayBeOnePerson(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((name) => name.filter((word) => !suffixes.has(word))) as [string[], string[]]
  const isFamily = areSpellings(x.at(-1)!, y.at(-1)!) || x.indexOf(y.at(-1)!) > 0 || y.indexOf(x.at(-1)!) > 0
  const [ours, theirs] = [x.slice(0, -1), y.slice(0, -1)]
  return isFamily && ours.some((one) => theirs.some((other) => givenFits(one, other) || areGivenSpellings(one, other)))
}

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'jnr', 'snr', 'ii', 'iii', 'iv'])

/** The same word, one that goes on (`Russia`, `Russian`), or one in another spelling. An initial says nothing. */
function areAlike(a: string, b: string): boolean {
  if (a.length < 2 || b.length < 2) return false
  return a === b || a.startsWith(b) || b.startsWith(a) || (a.length > 3 && b.length > 3 && areSpellings(a, b))
}

/** Is the one the first letters of the other: `NHT`, `Northern Harbour Trust`? */
function isShort(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 1 && one[0]!.length < 7 && other.length > 1 && one[0]!.includes(other.map((word) => word[0]).join(''))
}
