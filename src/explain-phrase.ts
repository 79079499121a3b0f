import { claimsOf, meets, wordsIn } from './finders/claims.ts'
import { figure } from './finders/scan.ts'
import { matchPart, type Progress } from './finders/match.ts'
import type { View } from './finders/view.ts'
import type { Article, Claim, Matcher, Phrase, PhrasePart, Rule, Ruleset, Span, Word } from './model/index.ts'

/** A run of words of an article, and the rule that is tried on it. */
export interface Trial {
  readonly rule: Rule
  readonly matcher: Matcher
  readonly view: View
  /** Where the sentence stands. */
  readonly span: Span
  readonly quoted: boolean
  readonly article: Article
  readonly ruleset: Ruleset
}

/** What one phrase makes of a run of words. */
export interface Attempt {
  /** How near it came, from 0 (none of its words) to 1 (all of it, but something takes it back); absent where it reads a claim. */
  readonly reached?: number
  /** What stopped it, or that it matches: one line or more. */
  readonly said: readonly string[]
}

/** What a rule reads in the run. */
export function claimsIn({ rule, matcher, view, span, quoted, article, ruleset }: Trial): Claim[] {
  return claimsOf(matcher.say.map((phrase, line) => ({ rule, matcher, phrase, line })), view, span, quoted, article, ruleset)
}

/** Tries one phrase: how far it gets, and what stops it. */
export function tryPhrase(phrase: Phrase, trial: Trial): Attempt {
  const { matcher, view, ruleset } = trial
  const present = wordsIn(view, ruleset)
  const missing = phrase.needs.filter((group) => !meets(group, present))
  const parts = phrase.parts.map((part) => tryPart(part, view))
  // Where words are missing a phrase may not even begin; the others count all the same.
  const reached = (parts.reduce((sum, part) => sum + part.share, 0) / parts.length + (phrase.needs.length - missing.length) / Math.max(1, phrase.needs.length)) / 2
  if (missing.length > 0 && !phrase.quoted) return { reached, said: [`lacks ${missing.slice(0, 3).map((group) => wordsOf(group, trial.ruleset)).join(', and ')}`] }
  const stopped = parts.flatMap(({ stopped: why }) => (why === undefined ? [] : [why]))
  if (stopped.length > 0) return { reached, said: stopped }
  const bare: Matcher = { ...matcher, unless: [], noQuestions: false }
  const reads = (one: Matcher): boolean => claimsIn({ ...trial, matcher: { ...one, say: [phrase] } }).length > 0
  if (reads(matcher)) return { said: ['matches'] }
  if (!reads(bare)) return { reached: 1, said: ['matches, but its key or value names several things, or its parts overlap'] }
  const veto = matcher.unless.find((one) => !reads({ ...bare, unless: [one] }))
  return { reached: 1, said: [`matches, but is taken back by ${veto ? `\`${veto.phrase.source}\`` : 'the question mark at the end'}`] }
}

/** Has the run, outside of its values of this type, at least one word that the phrase needs? */
export function isMet(phrase: Phrase, view: View, type: string): boolean {
  const readings = view.readings(type)
  let end = 0
  return view.words.some((_, at) => {
    end = Math.max(end, readings[at]?.end ?? 0)
    return at >= end && phrase.needs.some((group) => group.has(view.any[at]!) || group.has(view.exact[at]!))
  })
}

/** Has it nearly all of them, or the rarest? */
export function isNear(phrase: Phrase, view: View, ruleset: Ruleset): boolean {
  const present = wordsIn(view, ruleset)
  const met = phrase.needs.filter((group) => meets(group, present)).length
  return meets(phrase.anchor, present) || met >= Math.max(1, phrase.needs.length - 1)
}

/** How much of a part was met, and what stopped it: the step that it waits for, and where. */
function tryPart(part: PhrasePart, view: View): { readonly share: number; readonly stopped: string | undefined } {
  const progress: Progress = { step: 0, at: 0, depth: 0 }
  const matched = view.segments.some(([from, to]) => matchPart(part, view, from, to, undefined, progress).length > 0)
  if (matched) return { share: 1, stopped: undefined }
  const wanted = waitsFor(part, progress.step)
  const word = view.words[progress.at]
  const left = leastLeft(part)[progress.step] ?? 1
  return {
    share: progress.depth / (progress.depth + Math.max(1, left)),
    stopped: progress.depth === 0 ? `never starts: waits for ${wanted}` : `stops ${word ? `at “${shownWord(word)}”` : 'at the end'}: waits for ${wanted}`,
  }
}

/** The most that are named of what a phrase waits for. */
const wantedMost = 3

/** What a phrase goes on with from a step: any of several things where something is optional. */
function waitsFor({ steps, labels }: PhrasePart, from: number): string {
  const wanted = new Set<string>()
  const seen = new Set<number>()
  const visit = (at: number): void => {
    const step = steps[at]
    if (!step || seen.has(at) || wanted.size > wantedMost) return
    seen.add(at)
    // The way past what is optional first.
    if (step.op === 'split') [step.other, step.next].forEach(visit)
    else wanted.add(labels[at] ?? 'its end')
  }
  visit(from)
  const shown = [...wanted].slice(0, wantedMost)
  return shown.length === 0 ? 'its start' : shown.join(' or ') + (wanted.size > wantedMost ? ' …' : '')
}

const leasts = new WeakMap<PhrasePart, readonly number[]>()

/** By step: the fewest words and values that are still to come. */
function leastLeft(part: PhrasePart): readonly number[] {
  const known = leasts.get(part)
  if (known) return known
  const left = part.steps.map((step) => (step.op === 'done' ? 0 : Infinity))
  for (let isOpen = true; isOpen; ) {
    isOpen = false
    for (let at = part.steps.length - 1; at >= 0; at--) {
      const step = part.steps[at]!
      if (step.op === 'done') continue
      const cost = step.op === 'word' || step.op === 'slot' || step.op === 'quoted' || step.op === 'possessive' || step.op === 'claim' ? 1 : 0
      const next = Math.min(left[step.next]!, step.op === 'split' ? left[step.other]! : Infinity) + cost
      if (next < left[at]!) {
        left[at] = next
        isOpen = true
      }
    }
  }
  leasts.set(part, left)
  return left
}

function wordsOf(group: ReadonlySet<number>, { vocabulary }: Ruleset): string {
  const words = [...vocabulary.any, ...vocabulary.exact].filter(([, number]) => group.has(number)).map(([word]) => (word === figure ? 'a figure' : word))
  return words.length === 1 ? `“${words[0]}”` : `a word of: ${words.slice(0, 6).join(', ')}${words.length > 6 ? ` … (${words.length})` : ''}`
}

function shownWord(word: Word): string {
  return word.kind === 'quote' ? '“…”' : word.text
}
