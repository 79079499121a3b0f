import { compareDayParts } from '../language/en/day-parts.ts'
import type { DetailCore } from '../model/detail.ts'
import { compareFigures } from './detail-figures.ts'

/** Times of day are told in round figures: 3:33 is half past three. In minutes. */
const roundMost = 5

/** Whether two details are one, by themselves; nothing where they cannot be compared. */
export function compareCores(a: DetailCore, b: DetailCore): 'agree' | 'contradict' | undefined {
  if (a.kind !== b.kind || a.unit !== b.unit) return undefined
  if (a.day && b.day) return compareDayParts(a.day, b.day)
  if (a.kind === 'office') return a.name!.every((word) => b.name!.includes(word)) || b.name!.every((word) => a.name!.includes(word)) ? 'agree' : 'contradict'
  if (a.name && b.name) return mayBeOneName(a.name, b.name) ? 'agree' : 'contradict'
  if (!a.allows || !b.allows || !a.means || !b.means) return undefined
  if (a.kind === 'clock' && Math.abs(a.means.min! - b.means.min!) <= roundMost) return a.means.min === b.means.min ? 'agree' : undefined
  return compareFigures({ allows: a.allows, means: a.means }, { allows: b.allows, means: b.means })
}

/** Do two names share a word, or a word but for a letter or two, or is one the first letters of the other? */
function mayBeOneName(a: readonly string[], b: readonly string[]): boolean {
  if (a.some((word) => b.some((other) => word === other || word.startsWith(other) || other.startsWith(word) || (word.length > 3 && other.length > 3 && word.slice(0, 3) === other.slice(0, 3) && Math.abs(word.length - other.length) < 3)))) return true
  const lettersOf = (words: readonly string[]): string => words.map((word) => word[0]).join('')
  const isShort = (one: readonly string[], other: readonly string[]): boolean => one.length === 1 && one[0]!.length < 7 && other.length > 1 && one[0]!.includes(lettersOf(other))
  return isShort(a, b) || isShort(b, a)
}
