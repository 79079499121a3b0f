import { compareDayParts } from '../language/en/day-parts.ts'
import { datedFamilies, eventOf } from '../language/en/events.ts'
import { fitOf, frameFit, mayFit, reaches, type Fit } from '../language/detail-fit.ts'
import type { DayParts, DetailValue } from '../model/detail.ts'
import type { Verdict } from '../model/verdict.ts'
import { datesClash, isBrief, mayBeOfOne, namesClash } from './detail-likeness.ts'
import { sitAlike } from './name-likeness.ts'

/** The sentence is the same but for the event, with the same words on the same side: who won is not who lost. */
const same = { frame: 0.8, side: 0.9 }
/** Families of which the one thing that two brief texts tell of has one event, whatever the sentences share besides. */
const outcomes: ReadonlySet<string> = new Set(['outcome', 'course', 'answer', 'plea', 'verdict', 'shape', 'owner'])
/** Families of which it tells who is before the verb. */
const sided: ReadonlySet<string> = new Set(['outcome'])
/** In two brief texts, of what is told without a date. */
const briefs: Fit = { both: 0, near: 0.3, close: 0, weight: 0.4, shared: 2, side: 0.9, frame: 0 }
/** The same, where the words stand on other sides: `their power fell`, `it swelled their power`. */
const briefsTurned: Fit = { both: 0.3, near: 0.6, close: 0.3, weight: 1.2, shared: 3, side: 0, frame: 0 }
/** In brief texts: what the words around must have in common, where both tell of one date. */
const dated = { weight: 0.3, near: 0.2 }

/** The verdict on two events of one family: `won` and `lost`, `born` and `died` on one day. */
export function compareEvents(a: DetailValue, b: DetailValue): Verdict {
  if (a.denied !== b.denied || !mayFit(a, b, 1) || datesClash(a, b) || tells(a, b) || tells(b, a)) return 'unknown'
  const isDated = datedFamilies.has(a.unit)
  if (isDated && !shareDate(a, b)) return 'unknown'
  if (sitAlike(a, b) && a.scope.join() === b.scope.join() && !namesClash(a, b) && frameFit(a, b) >= same.frame && fitOf(a, b).side >= same.side) return 'contradict'
  if (!isDated) return outcomes.has(a.unit) && isBrief(a) && isBrief(b) && mayBeOfOne(a, b) && a.scope.join() === b.scope.join() && fitsBriefly(a, b) ? 'strain' : 'unknown'
  return (isBrief(a) || isBrief(b)) && mayBeOfOne(a, b) ? compareBriefs(a, b) : 'unknown'
}

function fitsBriefly(a: DetailValue, b: DetailValue): boolean {
  const fit = fitOf(a, b)
  return reaches(fit, briefs) || (!sided.has(a.unit) && reaches(fit, briefsTurned))
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
