import type { Bound, Edge, PhrasePart, Reading } from '../model/index.ts'
import { begins } from './links.ts'
import type { View } from './view.ts'

/** A slot as a match filled it: word indexes, half-open. */
export interface Capture {
  readonly slot: string
  readonly type: string
  readonly bound: Bound | undefined
  readonly from: number
  readonly to: number
  readonly reading: Reading
}

/** Where a part of a phrase matches: word indexes, half-open. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly captures: readonly Capture[]
  /** The words that the phrase itself names. */
  readonly fixed: readonly number[]
}

interface Trail { readonly word: number; readonly capture: Capture | undefined; readonly before: Trail | undefined }
interface Thread { readonly step: number; readonly start: number; readonly trail: Trail | undefined }

/** Punctuation that parts two values side by side. */
const parting = /[,;:()[\]–—…]/

/** The most matches of one part in one sentence. */
const matchesMost = 64

/** What `explain` wants to know: the farthest step that any thread reached, and the word before which it stopped. */
export interface Progress { step: number; at: number; depth: number }

/**
 * Runs one part of a phrase over a range of words: all threads side by side, one word at a time, so the time is linear in
 * the words. Of the threads at one step before one word only the one that began last lives on: the tightest match.
 *
 * @param claim the words that `<claim>` stands for, in a veto
 * @returns at most one match for each place where one can end; matches with the same slots once
 */
export function matchPart(part: PhrasePart, view: View, from: number, to: number, claim?: { readonly from: number; readonly to: number }, progress?: Progress): Match[] {
  const { steps, start, begins: edge } = part
  const { words, any, exact, budget } = view
  if (budget.left < 0) return []
  // Most parts cannot even begin anywhere in a sentence; looking for where they can is a step a word.
  budget.left -= to - from
  let first = from
  while (first < to && !canBegin(edge, view, first)) first++
  if (first === to) return []
  const waiting: (Thread[] | undefined)[] = new Array<Thread[] | undefined>(to - from + 1)
  const visited = new Int32Array(steps.length).fill(-1)
  const matches: Match[] = []
  const arrive = (at: number, thread: Thread): void => {
    if (at <= to) (waiting[at - from] ??= []).push(thread)
  }

  for (let at = first; at <= to; at++) {
    const threads = waiting[at - from] ?? []
    waiting[at - from] = undefined
    if (at < to && canBegin(edge, view, at)) threads.push({ step: start, start: at, trail: undefined })
    if (threads.length === 0) continue
    if (threads.length > 1) threads.sort((a, b) => b.start - a.start)
    const stack: Thread[] = []
    const word = words[at]
    const possessive = at < to && word!.kind === 'possessive'
    budget.left -= threads.length
    for (const begun of threads) {
      stack.push(begun)
      while (stack.length > 0) {
        const thread = stack.pop()!
        if (visited[thread.step] === at) continue
        visited[thread.step] = at
        budget.left--
        const step = steps[thread.step]!
        if (progress) note(progress, thread, at)
        if (step.op === 'done') {
          if (matches.length < matchesMost) matches.push(finish(thread, at))
          continue
        }
        if (step.op === 'split') {
          stack.push({ step: step.other, start: thread.start, trail: thread.trail }, { step: step.next, start: thread.start, trail: thread.trail })
          continue
        }
        if (step.op === 'start') {
          if (at === 0) stack.push({ step: step.next, start: thread.start, trail: thread.trail })
          continue
        }
        if (step.op === 'mark') {
          if (at < words.length ? words[at]!.before.includes(step.mark) : step.mark === '.') stack.push({ step: step.next, start: thread.start, trail: thread.trail })
          continue
        }
        if (at >= to) continue
        if (step.op === 'word') {
          if (step.words.has(any[at]!) || step.words.has(exact[at]!)) arrive(at + 1, { step: step.next, start: thread.start, trail: { word: at, capture: undefined, before: thread.trail } })
          else if (possessive) arrive(at + 1, thread)
        } else if (step.op === 'any') {
          if (possessive) arrive(at + 1, thread)
          else if (!(part.crosses && word!.before.includes(';'))) arrive(at + 1, { step: step.next, start: thread.start, trail: thread.trail })
        } else if (step.op === 'possessive') {
          if (possessive) arrive(at + 1, { step: step.next, start: thread.start, trail: { word: at, capture: undefined, before: thread.trail } })
        } else if (step.op === 'quoted') {
          const inner = word!.kind === 'quote' ? view.inside(at) : undefined
          if (inner && matchPart(step.part, inner, 0, inner.words.length).length > 0) arrive(at + 1, { step: step.next, start: thread.start, trail: { word: at, capture: undefined, before: thread.trail } })
          else if (possessive) arrive(at + 1, thread)
        } else if (step.op === 'slot') {
          const reading = view.readings(step.type)[at]
          if (reading && !(step.tight && parting.test(words[at]!.before))) {
            const capture: Capture = { slot: step.slot, type: step.type, bound: step.bound, from: reading.head ?? at, to: reading.end, reading }
            arrive(reading.end, { step: step.next, start: thread.start, trail: { word: -1, capture, before: thread.trail } })
          } else if (possessive) arrive(at + 1, thread)
        } else if (claim) {
          if (at === claim.from) arrive(claim.to, { step: step.next, start: thread.start, trail: thread.trail })
          else if (possessive) arrive(at + 1, thread)
        }
      }
    }
  }
  return tidy(matches)
}

/** Can a match begin at this word? Most threads are never begun. */
function canBegin(edge: Edge | undefined, view: View, at: number): boolean {
  return !edge || begins(edge, view, at)
}

function finish(thread: Thread, to: number): Match {
  const captures: Capture[] = []
  const fixed: number[] = []
  for (let trail = thread.trail; trail; trail = trail.before) {
    if (trail.capture) captures.push(trail.capture)
    else fixed.push(trail.word)
  }
  return { from: thread.start, to, captures: captures.reverse(), fixed: fixed.reverse() }
}

/** Of matches that fill their slots alike the longest; of those without slots none that overlaps the one before it. */
function tidy(matches: readonly Match[]): Match[] {
  if (matches.length < 2) return [...matches]
  const bySlots = new Map<string, Match>()
  let end = -1
  for (const match of matches) {
    if (match.captures.length === 0) {
      if (match.from < end) continue
      end = match.to
      bySlots.set(`at ${match.from}`, match)
      continue
    }
    const key = match.captures.map((capture) => `${capture.slot} ${capture.from} ${capture.to}`).join(',')
    const held = bySlots.get(key)
    if (!held || match.to - match.from > held.to - held.from) bySlots.set(key, match)
  }
  return [...bySlots.values()]
}

function note(progress: Progress, thread: Thread, at: number): void {
  let depth = 0
  for (let trail = thread.trail; trail; trail = trail.before) depth++
  if (depth > progress.depth || (depth === progress.depth && thread.step > progress.step)) {
    progress.depth = depth
    progress.step = thread.step
    progress.at = at
  }
}
