import { diffArrays } from 'diff'
import type { Verdict } from '../model/verdict.ts'
import { bare, isWeighty, shareRun } from './quote-keys.ts'

/** Fewer words than this are compared for being equal only. */
const least = 5
/** A sentence in two wordings has at least this many words. */
const leastForDrift = 6
/** The share of the shorter sentence's words that two wordings of one sentence have in order. */
const share = 0.75
/** What two wordings of one sentence may differ by (see `costOf`), as a share of the shorter one's words, and at most. */
const mostShare = 0.2
const most = 4
/** They have at least so many words in common that say something. */
const leastWeighty = 2
/** A sentence of more words is never compared: it is no sentence. */
const longest = 400

/** Stands for words that were left out. */
const gap = '…'
const leads = new Set('so and but well now look oh yes yeah no or then because'.split(' '))

/** One stretch in which two sentences differ: what stands in each, and how many common words stand before and after it. */
interface Change {
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
  readonly before: number
  readonly after: number
}

/** Whether two sentences as quoted can both be right: see `compare` of the value type `quote`. Folded words; `isName` tells names among them. */
export function compareSentences(a: readonly string[], b: readonly string[], isName: (word: string) => boolean = () => false): Verdict {
  if (a.length > longest || b.length > longest) return 'unknown'
  const [x, y] = [a.map(bare), b.map(bare)]
  if (same(x, y)) return spelledAlike(a, b) ? 'agree' : 'strain'
  const shorter = Math.min(count(x), count(y))
  if (shorter < least || overlap(x, y) < share * shorter) return 'unknown'
  if (x.includes(gap) || y.includes(gap)) {
    const fits = fitsGaps(x, y)
    if (fits) return 'agree'
  }
  const { changes, common, weighty } = changesOf(x, y)
  if (common < share * shorter || weighty < leastWeighty || !shareRun(a, b)) return changes.every(isEdge) && contractedAlike(a, b) ? 'agree' : 'unknown'
  return judge(changes, shorter, a, b, isName)
}

/** The two without what only one of them has before or after the words that they share. */
export function sharedPart(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  const parts = diffArrays(a.map(bare), b.map(bare))
  const side = (edge: typeof parts): readonly [number, number] => [count(edge, 'removed'), count(edge, 'added')]
  const count = (edge: typeof parts, key: 'removed' | 'added'): number => edge.reduce((sum, part) => sum + (part[key] ? part.value.length : 0), 0)
  const first = parts.findIndex(({ added, removed }) => !added && !removed)
  const last = parts.findLastIndex(({ added, removed }) => !added && !removed)
  if (first < 0) return [a, b]
  const [before, after] = [side(parts.slice(0, first)), side(parts.slice(last + 1))]
  const from = before[0] > 0 && before[1] > 0 ? [0, 0] as const : before
  const to = after[0] > 0 && after[1] > 0 ? [0, 0] as const : after
  return [a.slice(from[0], a.length - to[0]), b.slice(from[1], b.length - to[1])]
}

function same(x: readonly string[], y: readonly string[]): boolean {
  const [p, q] = [x.filter((word) => word !== gap), y.filter((word) => word !== gap)]
  return p.length === q.length && p.every((word, i) => word === q[i])
}

/** Equal words: are the same ones contracted? */
function spelledAlike(a: readonly string[], b: readonly string[]): boolean {
  return same([...a], [...b])
}

function count(words: readonly string[]): number {
  return words.filter((word) => word !== gap).length
}

/** How many words the two have in common in any order. */
function overlap(x: readonly string[], y: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1)
  let found = 0
  for (const word of y) {
    const n = left.get(word) ?? 0
    if (n > 0 && word !== gap) {
      found++
      left.set(word, n - 1)
    }
  }
  return found
}

/** Do the pieces between the gaps of one stand in the other in order? */
function fitsGaps(x: readonly string[], y: readonly string[]): boolean {
  return inOrder(pieces(x), y) || inOrder(pieces(y), x)
}

function pieces(words: readonly string[]): string[][] {
  const made: string[][] = [[]]
  for (const word of words) {
    if (word === gap) made.push([])
    else made[made.length - 1]!.push(word)
  }
  return made.filter((piece) => piece.length > 0)
}

function inOrder(parts: readonly (readonly string[])[], words: readonly string[]): boolean {
  if (parts.length < 2) return false
  let at = 0
  for (const part of parts) {
    let from = at
    while (from + part.length <= words.length && !part.every((word, i) => words[from + i] === word)) from++
    if (from + part.length > words.length) return false
    at = from + part.length
  }
  return true
}

function changesOf(x: readonly string[], y: readonly string[]): { changes: Change[]; common: number; weighty: number } {
  const changes: Change[] = []
  let ours: string[] = []
  let theirs: string[] = []
  let common = 0
  let weighty = 0
  let run = 0
  let before = 0
  const flush = (after: number): void => {
    if (ours.length + theirs.length > 0 && ours.filter(notGap).join('') !== theirs.filter(notGap).join('') && !(ours.includes(gap) || theirs.includes(gap))) changes.push({ ours, theirs, before, after })
    ours = []
    theirs = []
  }
  for (const { value, added, removed } of diffArrays([...x], [...y])) {
    if (removed) ours = [...ours, ...value]
    else if (added) theirs = [...theirs, ...value]
    else {
      run = value.filter(notGap).length
      flush(run)
      common += run
      weighty += value.filter((word) => word !== gap && isWeighty(word)).length
      before = run
    }
  }
  flush(0)
  return { changes, common, weighty }
}

function notGap(word: string): boolean {
  return word !== gap
}

function judge(changes: readonly Change[], shorter: number, a: readonly string[], b: readonly string[], isName: (word: string) => boolean): Verdict {
  const inner = changes.filter((change) => !isEdge(change))
  if (inner.length === 0) {
    const lead = changes.length === 1 && isLead(changes[0]!)
    return lead || !contractedAlike(a, b) ? 'strain' : 'agree'
  }
  if (shorter < leastForDrift) return 'unknown'
  const cost = inner.reduce((sum, change) => sum + costOf(change, shorter), 0)
  if (cost > Math.min(most, mostShare * shorter) || inner.some((change) => isParallel(change) || swapsNames(change, isName))) return 'unknown'
  if (inner.every((change) => isSlip(change) || isThat(change))) return 'strain'
  return 'contradict'
}

/**
 * How much a change says that these are two remarks and not one: least for small words that one lacks, most for a word of weight or
 * an intensifier in another's place, above all in a short sentence (`We fight for our schools`, `We fight for our nurses`).
 */
function costOf({ ours, theirs }: Change, shorter: number): number {
  if (ours.length === 0 || theirs.length === 0) return [...ours, ...theirs].reduce((sum, word) => sum + (isWeighty(word) ? 1 : 0.5), 0)
  if ([...ours, ...theirs].every((word) => articles.has(word))) return 0.25
  if (isSlip({ ours, theirs })) return 0.5
  const swapped = Math.max(ours.length, theirs.length)
  if (ours.some((word) => intensifiers.has(word)) && theirs.some((word) => intensifiers.has(word))) return swapped + 1
  const weighty = ours.some(isWeighty) || theirs.some(isWeighty)
  return swapped + (!weighty ? 0 : shorter < 10 ? 1 : 0.5)
}

const articles = new Set('a an the this that these those'.split(' '))
const intensifiers = new Set('very extremely really so quite highly incredibly most more many much truly too deeply totally completely absolutely great good'.split(' '))

/** Does each have a name where the other has another: `I want to thank Hale for coming` and `I want to thank Ray for coming`? */
function swapsNames({ ours, theirs }: Change, isName: (word: string) => boolean): boolean {
  return ours.some(isName) && theirs.some(isName)
}

/** Words that only one of the two has at its beginning or end: the other leaves them out. */
function isEdge({ ours, theirs, before, after }: Change): boolean {
  return (before === 0 || after === 0) && (ours.length === 0 || theirs.length === 0)
}

/** Is it a `So` or `And` at the beginning that one of them lacks? */
function isLead({ ours, theirs, before }: Change): boolean {
  const words = [...ours, ...theirs]
  return before === 0 && words.length === 1 && leads.has(words[0]!)
}

/** At its beginning or end each has words of its own: two remarks of one form, as `We need jobs` and `We need growth`. */
function isParallel({ ours, theirs, before, after }: Change): boolean {
  if (before > 0 && after > 0) return false
  return ours.some(isWeighty) || theirs.some(isWeighty) || Math.max(before, after) < 6
}

/** Has one a `that` that English may leave out: `We felt that it was`, `We felt it was`? */
function isThat({ ours, theirs }: Change): boolean {
  return ours.length + theirs.length === 1 && (ours[0] ?? theirs[0]) === 'that'
}

/** A slip of the pen: one long word and another with a letter or two more, less or changed. */
function isSlip({ ours, theirs }: Pick<Change, 'ours' | 'theirs'>): boolean {
  const [x, y] = [ours.join(''), theirs.join('')]
  return Math.min(x.length, y.length) > 4 && near(x, y)
}

/** Do the two differ by one letter, or by two neighbours in the wrong order? */
function near(x: string, y: string): boolean {
  let from = 0
  while (from < x.length && x[from] === y[from]) from++
  let end = 0
  while (end < Math.min(x.length, y.length) - from && x[x.length - 1 - end] === y[y.length - 1 - end]) end++
  const [p, q] = [x.slice(from, x.length - end), y.slice(from, y.length - end)]
  return (p.length < 2 && q.length < 2) || (p.length === 2 && q.length === 2 && p[0] === q[1] && p[1] === q[0])
}

/** In the words that both have: are the same ones contracted? */
function contractedAlike(a: readonly string[], b: readonly string[]): boolean {
  let [i, j] = [0, 0]
  for (const { value, added, removed } of diffArrays(a.map(bare), b.map(bare))) {
    if (!added && !removed) for (let k = 0; k < value.length; k++) if (a[i + k] !== b[j + k]) return false
    if (!added) i += value.length
    if (!removed) j += value.length
  }
  return true
}
