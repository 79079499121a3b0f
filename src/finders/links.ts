import type { Edge, Link } from '../model/index.ts'
import type { View } from './view.ts'

/** Does everything that must stand side by side in a match of a part do so in this range of words, half-open? */
export function areLinked(links: readonly Link[], view: View, from: number, to: number): boolean {
  for (const link of links) if (!isLinked(link, view, from, to)) return false
  return true
}

function isLinked({ before, gap, marks, after }: Link, view: View, from: number, to: number): boolean {
  // Words are looked at before values, which must be read.
  const wordsBefore = before !== undefined && before.types.length === 0
  for (let at = from; at < to; at++) {
    if (marks.length > 0 && !isMarked(marks, view, at)) continue
    if (wordsBefore && !follows(before, gap, view, from, at)) continue
    if ((!after || begins(after, view, at)) && (!before || wordsBefore || follows(before, gap, view, from, at))) return true
  }
  return false
}

/** Does this punctuation stand before the word, or before the possessive that a phrase passes over to it? */
function isMarked(marks: readonly string[], view: View, at: number): boolean {
  return areAt(marks, view, at) || (view.words[at - 1]?.kind === 'possessive' && areAt(marks, view, at - 1))
}

function areAt(marks: readonly string[], { words }: View, at: number): boolean {
  for (const mark of marks) if (mark === '^' ? at > 0 : !words[at]!.before.includes(mark)) return false
  return true
}

/** Does a value or word of this kind begin at `at`? */
export function begins({ words, types, possessive }: Edge, view: View, at: number): boolean {
  if (possessive && view.words[at]!.kind === 'possessive') return true
  for (const group of words) if (isOf(group, view, at)) return true
  for (const type of types) if (view.readings(type)[at] !== undefined) return true
  return false
}

/** Does it end before `at` with no more than `gap` words between? Possessives count as none. */
function follows(before: Edge, gap: number, view: View, from: number, at: number): boolean {
  let left = gap
  for (let end = at; end > from; end--) {
    if (ends(before, view, end)) return true
    if (view.words[end - 1]!.kind !== 'possessive' && left-- === 0) return false
  }
  return false
}

function ends({ words, types, possessive }: Edge, view: View, end: number): boolean {
  if (possessive && view.words[end - 1]!.kind === 'possessive') return true
  for (const group of words) if (isOf(group, view, end - 1)) return true
  for (const type of types) for (const reading of view.readings(type)) if (reading?.end === end) return true
  return false
}

function isOf(group: ReadonlySet<number>, { any, exact }: View, at: number): boolean {
  return group.has(any[at]!) || group.has(exact[at]!)
}
