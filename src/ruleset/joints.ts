import { once } from '../language/once.ts'
import type { Edge, Link } from '../model/index.ts'

/** How the ends of a piece of a phrase stand beside other pieces. */
export interface Joint {
  /** How many words of any kind it takes at most; set for a gap alone. */
  readonly gap?: number
  /** Set for a mark alone; `^` for the start of the sentence. */
  readonly mark?: string
  /** Does it never take a word? */
  readonly bare: boolean
  /** What it begins and ends with; undefined where that may be anything. */
  readonly first: () => Edge | undefined
  readonly last: () => Edge | undefined
  /** What stands side by side in every match. */
  readonly links: () => readonly Link[]
}

interface Item { readonly joint: Joint; readonly empty: boolean }

const anything = (): undefined => undefined
const noLinks = (): readonly Link[] => []

/** Of pieces of which nothing is known. */
export const closedJoint: Joint = { bare: false, first: anything, last: anything, links: noLinks }

export function wordJoint(words: ReadonlySet<number>): Joint {
  return edgeJoint({ words: [words], types: [] })
}

export function possessiveJoint(): Joint {
  return edgeJoint({ words: [], types: [], possessive: true })
}

export function slotJoint(type: string): Joint {
  return edgeJoint({ words: [], types: [type] })
}

function edgeJoint(edge: Edge): Joint {
  return { ...closedJoint, first: () => edge, last: () => edge }
}

export function markJoint(mark: string): Joint {
  return { ...closedJoint, mark, bare: true }
}

export function gapJoint(gap: number): Joint {
  return { ...closedJoint, gap }
}

export function optionalJoint({ bare, first, last }: Joint): Joint {
  return { bare, first, last, links: noLinks }
}

export function choiceJoint(branches: readonly Item[]): Joint {
  if (branches.every(({ joint }) => joint.bare)) return { ...closedJoint, bare: true }
  // A branch that takes no word leaves its place to whatever stands beside it.
  const open = branches.some(({ joint, empty }) => empty || joint.bare)
  const all = (end: 'first' | 'last') => once(() => (open ? undefined : branches.map(({ joint }) => joint[end]()).reduce(either)))
  return { bare: false, first: all('first'), last: all('last'), links: noLinks }
}

export function sequenceJoint(items: readonly Item[]): Joint {
  if (items.every(({ joint }) => joint.bare)) return { ...closedJoint, bare: true }
  return {
    bare: false,
    first: once(() => outermost(items, 'first')),
    last: once(() => outermost([...items].reverse(), 'last')),
    // Those of words alone first: they are quick to look for.
    links: once(() => [...linksOf(items)].sort((a, b) => typesIn(a) - typesIn(b)).slice(0, linksMost)),
  }
}

/** The most groups and types of an edge, the most pieces that may be left out in a row, and the most links: more would not make a search quicker. */
const [edgeMost, openMost, linksMost] = [40, 6, 24]

function either(a: Edge | undefined, b: Edge | undefined): Edge | undefined {
  if (!a || !b || a.words.length + b.words.length + a.types.length + b.types.length > edgeMost) return undefined
  return { words: [...a.words, ...b.words], types: [...a.types, ...b.types], ...(a.possessive || b.possessive ? { possessive: true } : {}) }
}

/** What a row of pieces begins with; given backwards, what it ends with. */
function outermost(items: readonly Item[], end: 'first' | 'last'): Edge | undefined {
  let edge: Edge | undefined
  for (const [i, { joint, empty }] of items.filter(({ joint }) => !joint.bare).entries()) {
    edge = i === 0 ? joint[end]() : either(edge, joint[end]())
    if (!edge || !empty) return edge
  }
  // All of it may be left out.
  return undefined
}

function typesIn({ before, after }: Link): number {
  return (before?.types.length ?? 0) + (after?.types.length ?? 0)
}

/** What stands before the next piece, and what may stand there in its place. */
interface Open { readonly before: Edge | undefined; readonly gap: number; readonly marks: readonly string[]; readonly instead: readonly (Edge | undefined)[] }

function linksOf(items: readonly Item[]): readonly Link[] {
  const links: Link[] = []
  let open: Open[] = [{ before: undefined, gap: 0, marks: [], instead: [] }]
  for (const { joint, empty } of items) {
    if (joint.mark !== undefined) open = open.filter(({ instead }) => instead.length === 0).map((one) => ({ ...one, marks: [...one.marks, joint.mark!] }))
    else if (joint.gap !== undefined) open = open.filter(({ instead }) => instead.length === 0).map(({ before, gap }) => ({ before, gap: gap + joint.gap!, marks: [], instead: [] }))
    else if (!joint.bare && empty) {
      const latest = open.at(-1)
      open = [...open.map((one) => ({ ...one, instead: [...one.instead, joint.first()] })), { before: latest && either(latest.before, joint.last()), gap: latest?.gap ?? 0, marks: [], instead: [] }].slice(-openMost)
    } else if (!joint.bare) {
      for (const { before, gap, marks, instead } of open) {
        const after = instead.reduce(either, joint.first())
        if ([before, after, ...marks].filter((one) => one !== undefined).length > 1) links.push({ before, gap, marks, after })
      }
      links.push(...joint.links())
      open = [{ before: joint.last(), gap: 0, marks: [], instead: [] }]
    }
  }
  return links
}
