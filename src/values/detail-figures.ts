import { meet, type Ranged } from '../model/interval.ts'

/** Bounds that are no more times apart than this may be one, rounded. */
const roundedMost = 1.15

/**
 * Do two figures of one thing differ? They do where what they allow has nothing in common, and where both are hedged in one way and what
 * they say is not the same: `over 500` and `over 1,000` could both be true, but nobody would write both of one thing. Nothing where they are
 * neither the same nor different: `20` and `about 15`.
 */
export function compareFigures(a: Ranged, b: Ranged): 'agree' | 'contradict' | undefined {
  if (!meet(a.allows, b.allows) || differAlike(a, b)) return 'contradict'
  return meet(a.means, b.means) ? 'agree' : undefined
}

type Shape = 'over' | 'under' | 'about' | 'bare'

/** How a figure is hedged, by the bounds of what it allows. */
function shapeOf({ allows, means }: Ranged): Shape {
  if (allows.max === undefined) return 'over'
  if ((allows.min ?? 0) <= 0 && allows.max > 0) return 'under'
  return allows.min === means.min && allows.max === means.max ? 'about' : 'bare'
}

function differAlike(a: Ranged, b: Ranged): boolean {
  const shape = shapeOf(a)
  if (shape !== shapeOf(b)) return false
  if (shape === 'over') return areFar(a.allows.min, b.allows.min)
  if (shape === 'under') return areFar(a.allows.max, b.allows.max)
  return !meet(a.means, b.means)
}

function areFar(a = 0, b = 0): boolean {
  const [x, y] = [Math.abs(a), Math.abs(b)]
  return Math.max(x, y) > roundedMost * Math.min(x, y)
}
