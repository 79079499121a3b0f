import { compareDayParts } from '../language/en/day-parts.ts'
import { compareOffices } from '../language/en/office-words.ts'
import type { DetailCore } from '../model/detail.ts'
import { compareFigures } from './detail-figures.ts'
import { mayBeOneName } from './one-name.ts'

/** Times of day are told in round figures: 3:33 is half past three. In minutes. */
const roundMost = 5

/** Whether two details are one, by themselves; nothing where they cannot be compared. */
export function compareCores(a: DetailCore, b: DetailCore): 'agree' | 'contradict' | undefined {
  if (a.kind !== b.kind || a.unit !== b.unit) return undefined
  if (a.day && b.day) return compareDayParts(a.day, b.day)
  if (a.kind === 'event') return a.name![0] === b.name![0] ? 'agree' : 'contradict'
  if (a.kind === 'office') return compareOffices(a.name!, b.name!)
  if (a.name && b.name) return mayBeOneName(a, b) ? 'agree' : 'contradict'
  if (!a.allows || !b.allows || !a.means || !b.means) return undefined
  if (a.kind === 'clock' && Math.abs(a.means.min! - b.means.min!) <= roundMost) return a.means.min === b.means.min ? 'agree' : undefined
  return compareFigures({ allows: a.allows, means: a.means }, { allows: b.allows, means: b.means })
}
