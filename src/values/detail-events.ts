import { compareDayParts } from '../language/en/day-parts.ts'
import { datedFamilies, eventOf } from '../language/en/events.ts'
import { fitOf, frameFit, mayFit } from '../language/detail-fit.ts'
import type { DayParts, DetailValue } from '../model/detail.ts'
import type { Verdict } from '../model/verdict.ts'
import { datesClash, isBrief, mayBeOfOne, namesClash } from './detail-likeness.ts'
import { sitAlike } from './name-likeness.ts'

/** The sentence is the same but for the event, with the same words on the same side: who won is not who lost. */
const same = { frame: 0.8, side: 0.9 }
/** In brief texts: what the words around must have in common, where both tell of one date. */
const dated = { weight: 0.3, near: 0.2 }

/** The verdict on two events of one family: `won` and `lost`, `born` and `died` on one day. */
export function compareEvents(a: DetailValue, b: DetailValue): Verdict {
  if (a.denied !== b.denied || !mayFit(a, b, 1) || datesClash(a, b) || tells(a, b) || tells(b, a)) return 'unknown'
  const isDated = datedFamilies.has(a.unit)
  if (isDated && !shareDate(a, b)) return 'unknown'
  if (sitAlike(a, b) && a.scope.join() === b.scope.join() && !namesClash(a, b) && frameFit(a, b) >= same.frame && fitOf(a, b).side >= same.side) return 'contradict'
  return isDated && (isBrief(a) || isBrief(b)) && mayBeOfOne(a, b) ? compareBriefs(a, b) : 'unknown'
}

function compareBriefs(a: DetailValue, b: DetailValue): Verdict {
  const { weight, near } = fitOf(a, b)
  return weight >= dated.weight && near >= dated.near ? 'strain' : 'unknown'
}

/** Does the other sentence tell of the same event as well? */
function tells({ unit, name }: DetailValue, { sentence: { words } }: DetailValue): boolean {
  return words.some((word) => {
    const event = eventOf(word)
    return event?.family === unit && event.member === name![0]
  })
}

/** Do both sentences have one date, of a day or a year? */
function shareDate(a: DetailValue, b: DetailValue): boolean {
  const isFull = ({ day, years }: DayParts): boolean => day !== undefined || years !== undefined
  return a.when.some((day) => isFull(day) && b.when.some((other) => isFull(other) && compareDayParts(day, other) === 'agree'))
}
