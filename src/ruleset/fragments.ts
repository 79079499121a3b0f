import type { Bound, PhrasePart, Step } from '../model/index.ts'
import { choiceJoint, closedJoint, gapJoint, markJoint, optionalJoint, possessiveJoint, sequenceJoint, slotJoint, wordJoint, type Joint } from './joints.ts'

/** Numbers of words, of which a match holds at least one. */
export type Group = ReadonlySet<number>

/** A piece of a phrase, its names filled in: what must be known of it before its steps are laid out. */
export interface Fragment {
  /** Adds its steps, given the step to go on with, and returns the step to begin at: steps are laid out from the back. */
  readonly build: (layout: Layout, next: number) => number
  /** How many steps that makes. */
  readonly size: number
  /** The rarest groups of words of which every match holds one. */
  readonly needs: readonly Group[]
  /** Words to look for where there are no others: those of known people, where a person whom nobody knows may stand too. */
  readonly spare: readonly Group[]
  /** Needed too, but never what to look for first: the words and figures that values are made of. */
  readonly clues: readonly Group[]
  /** The slots that every match fills. */
  readonly always: ReadonlySet<string>
  readonly slots: readonly { readonly name: string; readonly type: string }[]
  /** Set where it is one slot and nothing else: the same slot right behind another. */
  readonly tight?: Fragment
  /** Set where it is one word and nothing else. */
  readonly word?: Group
  /** Does it name the place of the claim? */
  readonly claim: boolean
  /** Does it write a semicolon? */
  readonly crosses: boolean
  /** Does it look into quoted speech? */
  readonly quoted: boolean
  /** Can it match without taking a word? */
  readonly empty: boolean
  /** How its ends stand beside other pieces. */
  readonly joint: Joint
}

/** The steps of one part as they are laid out. */
export interface Layout {
  readonly steps: Step[]
  readonly labels: string[]
}

/** The most groups that a piece keeps: more would not make a search quicker. */
const groupsMost = 8

function add({ steps, labels }: Layout, step: Step, label: string): number {
  labels.push(label)
  return steps.push(step) - 1
}

const nothing: Omit<Fragment, 'build' | 'size'> = { needs: [], spare: [], clues: [], always: new Set(), slots: [], claim: false, crosses: false, quoted: false, empty: false, joint: closedJoint }

export function wordOf(words: Group, label: string): Fragment {
  return { ...nothing, size: 1, needs: [words], word: words, joint: wordJoint(words), build: (layout, next) => add(layout, { op: 'word', words, next }, label) }
}

export function possessiveOf(): Fragment {
  return { ...nothing, size: 1, joint: possessiveJoint(), build: (layout, next) => add(layout, { op: 'possessive', next }, "'s") }
}

export function markOf(mark: string): Fragment {
  return { ...nothing, size: 1, crosses: mark === ';', empty: true, joint: markJoint(mark), build: (layout, next) => add(layout, { op: 'mark', mark, next }, mark) }
}

export function startOf(): Fragment {
  return { ...nothing, size: 1, empty: true, joint: markJoint('^'), build: (layout, next) => add(layout, { op: 'start', next }, '^') }
}

export function claimOf(): Fragment {
  return { ...nothing, size: 1, claim: true, build: (layout, next) => add(layout, { op: 'claim', next }, '<claim>') }
}

/** A run of quoted speech that holds a match of the item. */
export function quotedOf(item: Fragment): Fragment {
  const part = partOf(item)
  return {
    ...nothing, size: item.size + 1, needs: item.needs, clues: item.clues, quoted: true,
    build: (layout, next) => add(layout, { op: 'quoted', part: { ...part, slots: [], crosses: item.crosses, links: item.joint.links() }, next }, '"…"'),
  }
}

/** From none up to this many words of any kind. */
export function gapOf(words: number): Fragment {
  const build = (layout: Layout, next: number): number => {
    let after = next
    for (let left = words; left > 0; left--) after = add(layout, { op: 'split', next, other: add(layout, { op: 'any', next: after }, '...') }, '...')
    return after
  }
  return { ...nothing, size: 2 * words, empty: true, joint: gapJoint(words), build }
}

/** @param quick is the type quick to read? */
export function slotOf(name: string, type: string, bound: Bound | undefined, firstWords: Group | undefined, clues: Group | undefined, quick: boolean): Fragment {
  const loose = oneSlot(name, type, bound, firstWords, clues, quick, {})
  return { ...loose, tight: oneSlot(name, type, bound, firstWords, clues, quick, { tight: true }) }
}

function oneSlot(name: string, type: string, bound: Bound | undefined, firstWords: Group | undefined, clues: Group | undefined, quick: boolean, how: { tight?: true }): Fragment {
  return {
    ...nothing, size: 1, needs: firstWords && !isOpen(type) ? [firstWords] : [], spare: firstWords && isOpen(type) ? [firstWords] : [], clues: clues ? [clues] : [], always: new Set([name]), slots: [{ name, type }], joint: quick ? slotJoint(type) : closedJoint,
    build: (layout, next) => add(layout, { op: 'slot', slot: name, type, next, ...how, ...(bound ? { bound } : {}) }, `{${name}:${type}}`),
  }
}

/** Does the type read things that no entity names? */
function isOpen(type: string): boolean {
  return type === 'person'
}

export function optionalOf(item: Fragment): Fragment {
  return {
    ...nothing, size: item.size + 1, slots: item.slots, claim: item.claim, crosses: item.crosses, quoted: item.quoted, empty: true, joint: optionalJoint(item.joint),
    build: (layout, next) => add(layout, { op: 'split', next: item.build(layout, next), other: next }, '[…]'),
  }
}

export function sequenceOf(given: readonly Fragment[]): Fragment {
  if (given.length === 1) return given[0]!
  const items = given.map((item, i) => (item.tight && given[i - 1]?.tight ? item.tight : item))
  return {
    ...joined(items),
    empty: items.every((item) => item.empty),
    needs: distinct(items.flatMap((item) => item.needs)),
    spare: distinct(items.flatMap((item) => item.spare)),
    clues: items.every((item) => item.clues.length === 0) ? nothing.clues : distinct(items.flatMap((item) => item.clues)),
    always: items.every((item) => item.always.size === 0) ? nothing.always : new Set(items.flatMap((item) => [...item.always])),
    joint: sequenceJoint(items.map(({ joint, empty }) => ({ joint, empty }))),
    build: (layout, next) => items.reduceRight((after, item) => item.build(layout, after), next),
  }
}

/**
 * One of several. Single words among them are one step together.
 *
 * @param cost how common the words of a group are, all together
 */
export function choiceOf(items: readonly Fragment[], cost: (group: Group) => number): Fragment {
  const words = items.filter((item) => item.word)
  const rest = items.filter((item) => !item.word)
  const branches = words.length > 1 ? [wordOf(union(words.map((item) => item.word!)), '(…)'), ...rest] : items
  if (branches.length === 1) return branches[0]!
  // One word of the cheapest group of each branch: whichever branch matches, a word of this union is there.
  const best = branches.map((item) => [...item.needs].sort((a, b) => cost(a) - cost(b))[0])
  const spare = branches.map((item, i) => best[i] ?? item.spare[0])
  const all = joined(branches)
  return {
    ...all,
    empty: branches.some((item) => item.empty),
    size: all.size + branches.length - 1,
    needs: best.every((group) => group !== undefined) ? [union(best as Group[])] : [],
    spare: spare.every((group) => group !== undefined) ? [union(spare as Group[])] : [],
    clues: [],
    always: new Set([...branches[0]!.always].filter((slot) => branches.every((item) => item.always.has(slot)))),
    joint: choiceJoint(branches),
    build: (layout, next) => branches.map((item) => item.build(layout, next)).reduceRight((other, start) => add(layout, { op: 'split', next: start, other }, '(…)')),
  }
}

/** What holds for pieces put together, whether in a row or beside each other. */
function joined(items: readonly Fragment[]): Omit<Fragment, 'build' | 'needs' | 'spare' | 'clues' | 'always' | 'empty' | 'joint'> {
  const slots = items.every((item) => item.slots.length === 0) ? undefined : new Map(items.flatMap((item) => item.slots).map((slot) => [`${slot.name}:${slot.type}`, slot]))
  return {
    size: items.reduce((sum, item) => sum + item.size, 0), slots: slots ? [...slots.values()] : nothing.slots, claim: items.some((item) => item.claim), crosses: items.some((item) => item.crosses), quoted: items.some((item) => item.quoted),
  }
}

function union(groups: readonly Group[]): Group {
  return new Set(groups.flatMap((group) => [...group]))
}

/** Each group once; of many the smallest. */
function distinct(groups: readonly Group[]): readonly Group[] {
  const once = [...new Set(groups)]
  return once.length <= groupsMost ? once : once.sort((a, b) => a.size - b.size).slice(0, groupsMost)
}

/** Lays out the steps of a whole part. */
export function partOf(fragment: Fragment): Pick<PhrasePart, 'steps' | 'labels' | 'start' | 'begins'> {
  const layout: Layout = { steps: [], labels: [] }
  const start = fragment.build(layout, add(layout, { op: 'done' }, 'end'))
  return { ...layout, start, begins: beginsOf(layout.steps, start) }
}

/** The words and the value types that a match can begin with; undefined where it can begin with anything. */
function beginsOf(steps: readonly Step[], start: number): PhrasePart['begins'] {
  const words = new Set<number>()
  const types = new Set<string>()
  const seen = new Set<number>()
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    const step = steps[at]!
    if (step.op === 'word') for (const word of step.words) words.add(word)
    else if (step.op === 'slot') types.add(step.type)
    else if (step.op === 'split') open.push(step.next, step.other)
    else if (step.op === 'mark' || step.op === 'start') open.push(step.next)
    else return undefined
  }
  return { words: [words], types: [...types] }
}
