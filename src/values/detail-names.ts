import { fitOf, frameFit, mayFit, reaches, type Fit } from '../language/detail-fit.ts'
import { isOwnSubject } from '../language/detail-words.ts'
import type { DetailValue } from '../model/detail.ts'
import type { CompareOptions } from '../model/value.ts'
import type { Verdict } from '../model/verdict.ts'
import { areApart, crosses, datesClash, isBrief } from './detail-likeness.ts'
import { areWhere, differInKind, haveOneRole, isHearer, sitAlike, speaks, standAlike } from './name-likeness.ts'

/** What a fit must reach. */
const least = {
  /** A sentence that is the same but for the name. */
  frame: { both: 0, near: 0, close: 0, weight: 0, shared: 1, side: 0, frame: 0.8 },
  long: { both: 0.75, near: 0.75, close: 0.7, weight: 2, shared: 4, side: 0.9, frame: 0.6 },
  /** A sentence that holds the other name in another place as well. */
  same: { both: 0, near: 0, close: 0, weight: 0, shared: 1, side: 0.95, frame: 0.9 },
  brief: { both: 0, near: 0.4, close: 0, weight: 0, shared: 1, side: 0, frame: 0 },
} satisfies Readonly<Record<string, Fit>>

/**
 * Whether two names, nations or offices that are not one can both be true. They are held against each other only where both stand before or
 * behind one word, or say something; where one article is brief, and both are told by words that are true of one alone, a looser fit is a strain.
 */
export function compareNames(a: DetailValue, b: DetailValue, options: CompareOptions): Verdict {
  if ((a.open && b.open) || differInKind(a, b) || isHearer(a) || isHearer(b) || datesClash(a, b)) return 'unknown'
  const [isWhere, brief] = [areWhere(a, b, options), mayBeOfOne(a, b)]
  const alike = sitAlike(a, b) && !isWhere
  if (!(brief || (alike && frameFit(a, b) >= least.long.frame)) || !mayFit(a, b, 1)) return 'unknown'
  // Articles made after one pattern say the same, each of its own thing.
  if (isOwnSubject(a, b.sentence.article) && isOwnSubject(b, a.sentence.article)) return 'unknown'
  const fit = fitOf(a, b)
  const [across, back] = [crosses(a, b), crosses(b, a)]
  if ((across && back) || ((across || back) && !(standAlike(a, b) && reaches(fit, least.same)))) return 'unknown'
  if (a.open || b.open) return (a.person || b.person) && (standAlike(a, b) || (speaks(a) && speaks(b))) && reaches(fit, least.frame) ? 'contradict' : 'unknown'
  if (alike && (reaches(fit, least.frame) || reaches(fit, least.long))) return 'contradict'
  return brief && !isWhere && reaches(fit, least.brief) ? 'strain' : 'unknown'
}

/** Where one article is brief: are both told by words that are true of one alone? Where both are, nations of one thing will do. */
function mayBeOfOne(a: DetailValue, b: DetailValue): boolean {
  if (!(isBrief(a) || isBrief(b)) || a.open || b.open || a.denied !== b.denied || areApart(a, b)) return false
  return haveOneRole(a, b) || (isBrief(a) && isBrief(b) && a.kind === 'nation' && areOfOneThing(a, b))
}

/** Does one and the same word follow both, and is an article before each: `an Austrian ship`, `the English ship`? */
function areOfOneThing(a: DetailValue, b: DetailValue): boolean {
  return a.head[0] !== undefined && a.head[0] === b.head[0] && /^(?:an?|the)$/.test(a.lead) && /^(?:an?|the)$/.test(b.lead)
}
