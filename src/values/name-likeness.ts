import { speech } from '../language/en/abbreviations.ts'
import { namesAround, wordsAround } from '../language/detail-words.ts'
import { soleRole } from '../language/en/sole-roles.ts'
import type { DetailValue } from '../model/detail.ts'
import type { CompareOptions } from '../model/value.ts'

const whereWords: ReadonlySet<string> = new Set('in at near from to into of outside around across off'.split(' '))

/** Do the names tell where? One place may hold the other: `in Athens`, `in Greece`; known ones that do not are told apart. */
export function areWhere(a: DetailValue, b: DetailValue, options: CompareOptions): boolean {
  if ((!isWhere(a) && !isWhere(b)) || areOtherPlaces(a, b, options)) return false
  return !(a.person && b.person) && !((a.lead === 'of' || owns(a)) && (a.person || b.person))
}

/** How far before a known place such a word may stand: `in post-war London`. */
const whereFar = 3

function isWhere({ kind, lead, name, place, sentence: { norms }, from }: DetailValue): boolean {
  if (kind !== 'name') return false
  if (place !== undefined) return norms.slice(Math.max(0, from - whereFar), from).some((word) => whereWords.has(word))
  return whereWords.has(lead) && !(lead === 'to' && name!.length > 1)
}

/** Are both known places, of which neither holds the other? */
function areOtherPlaces({ place: a }: DetailValue, { place: b }: DetailValue, { contains }: CompareOptions): boolean {
  return a !== undefined && b !== undefined && !contains(a, b) && !contains(b, a)
}

/** Is the one somebody and the other something, has only one an article (`Ann Lee` is no `The Post`), or does something belong to only one? */
export function differInKind(a: DetailValue, b: DetailValue): boolean {
  const isArticled = ({ own }: DetailValue): boolean => own.startsWith('the ')
  return (a.person !== undefined && b.person !== undefined && a.person !== b.person) || isArticled(a) !== isArticled(b) || owns(a) !== owns(b)
}

/** Does something belong to it? */
function owns(one: DetailValue): boolean {
  return neighbours(one)[1] === "'s"
}

/** Is it who was told? Papers and stations name themselves. */
export function isHearer({ sentence: { norms }, from }: DetailValue): boolean {
  return norms[norms[from - 1] === 'the' ? from - 2 : from - 1] === 'told'
}

/** Do the two stand before or behind one word, or do both say something? */
export function sitAlike(a: DetailValue, b: DetailValue): boolean {
  const [x, y] = [neighbours(a), neighbours(b)]
  return x[0] === y[0] || x[1] === y[1] || (speaks(a) && speaks(b))
}

/** Do the two stand between the same words? */
export function standAlike(a: DetailValue, b: DetailValue): boolean {
  const [x, y] = [neighbours(a), neighbours(b)]
  return x[0] === y[0] && x[1] === y[1]
}

/** Is each told by words beside it that can be said of one alone, in sentences that name somebody or something both speak of? */
export function haveOneRole(a: DetailValue, b: DetailValue): boolean {
  const role = roleOf(a)
  return role !== undefined && role === roleOf(b) && (speaksOf(a, b) || speaksOf(b, a))
}

function roleOf({ kind, sentence: { norms }, from, to }: DetailValue): string | undefined {
  return soleRole(norms, from, to, kind === 'nation')
}

function speaksOf(one: DetailValue, other: DetailValue): boolean {
  const theirs = wordsAround(other)
  return [...namesAround(one), ...one.also, ...(one.first === undefined ? [] : [one.first])].some((name) => theirs.has(name) || other.also.includes(name))
}

/** Does a verb of speech stand beside it? */
export function speaks(one: DetailValue): boolean {
  return neighbours(one).includes(said)
}

/** Stands for all verbs of speech but `told`. */
const said = 'said'

/** The words right before and right behind a detail; empty at the ends of its sentence. Verbs of speech are one. */
export function neighbours({ sentence: { norms }, from, to }: DetailValue): readonly [string, string] {
  return [plainVerb(norms[from - 1] ?? ''), plainVerb(norms[to] ?? '')]
}

function plainVerb(norm: string): string {
  return norm !== 'told' && speech.has(norm) ? said : norm
}
