import type { Bound } from './interval.ts'
import type { Span } from './claim.ts'

/**
 * One step of a compiled phrase. A thread stands at a step and at a word of the sentence; steps that take no word are
 * passed at once. `next` (and `other`) are indexes into the part's steps.
 */
export type Step =
  /** Takes one word whose number is in `words`; a number may stand for any case or for one exact spelling. */
  | { readonly op: 'word'; readonly words: ReadonlySet<number>; readonly next: number }
  /** Takes the words of one value of this type and keeps it under the slot's name. */
  | { readonly op: 'slot'; readonly slot: string; readonly type: string; readonly bound?: Bound; /** No comma, bracket or dash may part it from the value before it. */ readonly tight?: true; readonly next: number }
  /** Takes the words of the claim that a veto is tried on. */
  | { readonly op: 'claim'; readonly next: number }
  /** Takes any one word. */
  | { readonly op: 'any'; readonly next: number }
  /** Takes a possessive `'s`. */
  | { readonly op: 'possessive'; readonly next: number }
  /** Takes a whole run of quoted speech, one that holds a match of this part. */
  | { readonly op: 'quoted'; readonly part: PhrasePart; readonly next: number }
  /** Passes where this punctuation stands before the next word, or ends the sentence. */
  | { readonly op: 'mark'; readonly mark: string; readonly next: number }
  /** Passes at the start of the sentence. */
  | { readonly op: 'start'; readonly next: number }
  | { readonly op: 'split'; readonly next: number; readonly other: number }
  | { readonly op: 'done' }

/** The words, and the types of the values, of which one stands at the end of a piece of a phrase. */
export interface Edge {
  readonly words: readonly ReadonlySet<number>[]
  readonly types: readonly string[]
  /** May it be a possessive `'s`? */
  readonly possessive?: true
}

/** What stands side by side in every match of a part. */
export interface Link {
  /** What ends before `after` begins; absent where that may be anything. */
  readonly before: Edge | undefined
  /** At most so many words stand between the two. */
  readonly gap: number
  /** Punctuation right before `after`; `^` is the start of the sentence. */
  readonly marks: readonly string[]
  /** Absent where that may be anything. */
  readonly after: Edge | undefined
}

/** A part of a phrase (between `&`). */
export interface PhrasePart {
  readonly steps: readonly Step[]
  /** The step that a match begins at. */
  readonly start: number
  /** The words and the value types that a match can begin with; absent where it can begin with anything. */
  readonly begins: Edge | undefined
  /** What must stand side by side: where it does not the part matches nothing, and its steps need not be run. */
  readonly links: readonly Link[]
  /** What each step stands for in the phrase as it was written, for `explain`. */
  readonly labels: readonly string[]
  /** Names of the slots in it. */
  readonly slots: readonly string[]
  /** Does it write a `;` itself? Else it stays between semicolons. */
  readonly crosses: boolean
}

/** A phrase, compiled. A sentence can hold it only if it has a word of every group in `needs`. */
export interface Phrase {
  readonly source: string
  readonly at: Span
  readonly parts: readonly PhrasePart[]
  readonly needs: readonly ReadonlySet<number>[]
  /** The value types that are quick to read and of which every match holds a value. */
  readonly quick: readonly string[]
  /** The group of `needs` that is looked for first: its words are rare. */
  readonly anchor: ReadonlySet<number>
  /** The words of the anchor and of the other groups without common words, lower case, sorted: a sentence is looked at only where it has one of each. None for vetoes. */
  readonly wanted: readonly (readonly string[])[]
  /** What a match says, where `say:` is a map from constants. */
  readonly constant?: string
  /** Does it look into quoted speech? Then the words that it needs may stand there. */
  readonly quoted: boolean
  /** Vetoes only: does it name the place of the claim (`<claim>`)? Else it vetoes by overlap, or in the same clause. */
  readonly placed: boolean
}

/**
 * The words that any phrase knows, each with a number. A lower-case entry stands for the word in any case, one with a
 * capital for that spelling alone.
 */
export interface Vocabulary {
  readonly size: number
  /** The number of the word in any case, by its `norm`; undefined where no phrase has it. */
  readonly any: ReadonlyMap<string, number>
  /** The number of this exact spelling (dots of initialisms dropped). */
  readonly exact: ReadonlyMap<string, number>
}
