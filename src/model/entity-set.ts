import { isCertain, isSame } from './entity-value.ts'
import type { EntityValue } from './entity-value.ts'
import type { CompareOptions } from './value.ts'
import type { Verdict } from './verdict.ts'

/**
 * Several people, roles, organisations, places or events that words list. `open`: the words say, or it looks as if, there were
 * more ("among others"); `closed`: they say that these are all ("only").
 */
export interface EntitySet {
  readonly members: readonly EntityValue[]
  readonly open?: true
  readonly closed?: true
}

type Containment = Pick<CompareOptions, 'contains'>
const nowhere: Containment = { contains: () => false }

/** The names of those members of `a` that `b` lacks, for messages. Members that may be one of `b`'s are left out. */
export function only(a: EntitySet, b: EntitySet, options: Containment = nowhere): string[] {
  return missing(a, b, options).map((member) => member.name)
}

function missing(a: EntitySet, b: EntitySet, options: Containment): EntityValue[] {
  return a.members.filter((member) => !b.members.some((other) => isSame(member, other, options)))
}

/**
 * Contradict only where each names somebody whom the other lacks and both are complete: they have three or more, or say that
 * these are all. Strain where each lacks somebody, or where a list that says it is complete lacks one. A list that is part of
 * another is `unknown`; an open one agrees with a longer list that holds it. Shared names never cause a conflict, and unknown
 * names no more than strain.
 */
export function compareSets(a: EntitySet, b: EntitySet, options: CompareOptions): Verdict {
  const extraA = missing(a, b, options)
  const extraB = missing(b, a, options)
  if (extraA.length === 0 && extraB.length === 0) return 'agree'
  if (extraB.length === 0) return partOf(b, extraA)
  if (extraA.length === 0) return partOf(a, extraB)
  // A name that several share may be anybody: it is not held against either side.
  const heldA = extraA.filter((member) => member.ids.length < 2)
  const heldB = extraB.filter((member) => member.ids.length < 2)
  if (heldA.length === 0 || heldB.length === 0) return 'unknown'
  if (isComplete(a) && isComplete(b)) return heldA.some(isCertain) && heldB.some(isCertain) ? 'contradict' : 'strain'
  if (a.open || b.open) return isComplete(a) || isComplete(b) ? 'strain' : 'unknown'
  return 'strain'
}

/** The verdict where `part` has nobody whom the whole lacks, and lacks `extra` itself. */
function partOf(part: EntitySet, extra: readonly EntityValue[]): Verdict {
  if (part.open) return 'agree'
  return part.closed && extra.some(isCertain) ? 'strain' : 'unknown'
}

function isComplete(set: EntitySet): boolean {
  return !set.open && (set.closed === true || set.members.length >= 3)
}

/** The list as an editor would write it: `A, B and C`, `only A and B`, `A, B and others`. */
export function formatSet(set: EntitySet): string {
  const names = set.members.map((member) => member.name)
  if (set.open) names.push('others')
  const last = names.pop() ?? ''
  const list = names.length === 0 ? last : `${names.join(', ')} and ${last}`
  return set.closed ? `only ${list}` : list
}
