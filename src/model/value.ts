import type { Bound } from './interval.ts'
import type { EntityType, KnownKind } from './entity.ts'
import type { Verdict } from './verdict.ts'
import type { Word } from './word.ts'

/** A typed value: plain JSON, so that claims can be stored and compared in another run. Each value type owns its shape. */
export type Value = object

/** What a value type may know of the text around the words. */
export interface ReadContext {
  /** The article's date, in days since 1970-01-01, or undefined where it has none. */
  readonly date: number | undefined
  /** The longest name of an entity of this type that starts at `at`; `ids` has several where the name is shared. */
  readonly entityAt: (words: readonly Word[], at: number, type: EntityType) => { readonly ids: readonly string[]; readonly end: number } | undefined
  /** The people who hold or held an office and whose surname starts at `at`. */
  readonly surnameAt?: (words: readonly Word[], at: number) => { readonly ids: readonly string[]; readonly end: number } | undefined
  /** The known thing of this kind, a country say, whose name starts at `at`. */
  readonly knownAt?: (words: readonly Word[], at: number, kind: KnownKind) => { readonly ids: readonly string[]; readonly end: number } | undefined
  /** The person whom no entity names, and whose name starts at `at`, as the article has them: by full name, or by surname or title where it gives the full name. */
  readonly openPersonAt?: (words: readonly Word[], at: number) => Reading | undefined
  /** The one person in play whom the words at `at` stand for without a name: `she`, `the` of `the 43-year-old`. */
  readonly inPlayAt?: (words: readonly Word[], at: number) => Reading | undefined
  /** The entity's name as its file gives it. */
  readonly nameOf?: (id: string) => string
}

/** A value that was read from `words[at]` up to, but not including, `words[end]`. */
export interface Reading<V extends Value = Value> {
  readonly value: V
  readonly end: number
  /** Where the value's own words start, if words before it were skipped (titles before a name). */
  readonly head?: number
}

/** What a rule may ask of a comparison. */
export interface CompareOptions {
  /** `none`: bare figures are exact. `half` (the default): a bare figure allows half a unit of its grain either way. */
  readonly round: 'half' | 'none'
  /** Are both places ids the same place, or does one lie in the other? */
  readonly contains: (outer: string, inner: string) => boolean
}

/**
 * How words become a value, and when two values can both be true. Reading is a pure function of the words and the
 * context; it looks at no more than a fixed number of words, so that reading a sentence is linear.
 */
export interface ValueType<V extends Value = Value> {
  /** The word in YAML: `{when:date}`. */
  readonly name: string
  /** Values of one family can be compared with each other: `year`, `date`, `ago`, `nth_year` and `age` are all `date`. */
  readonly family: string
  /** One line for the README and the JSON Schema: what it reads. */
  readonly reads: string
  /** Does it read nothing where the article has no date? */
  readonly needsDate?: true
  /**
   * Lower-case words (`#` is any figure) of which every value holds at least one: sentences without them are passed over.
   * Absent: nothing is known.
   */
  readonly clues?: readonly string[]
  /** Lower-case words with one of which every value begins: what a phrase without other words is looked for by. */
  readonly firstWords?: readonly string[]
  /** A quick test that rules out most words as the first of a value. */
  starts(word: Word): boolean
  /** The longest value that starts at `words[at]`. */
  read(words: readonly Word[], at: number, context: ReadContext): Reading<V> | undefined
  compare(a: V, b: V, options: CompareOptions): Verdict
  /** The value as an editor would write it. */
  format(value: V): string
  /**
   * Short texts to join by: two values that share none are `unknown`, and are not compared with each other. With them an article holds many
   * values of one key, as it holds many quotations: one that agrees with a value of another article is in conflict with none of it.
   */
  joins?(value: V): readonly string[]
  /** For values with `joins`: in what its texts count. Two values share a text only where they share one of these, too. Absent: everywhere. */
  joinsIn?(value: V): readonly string[]
  /** For values with `joins`: how many texts the two must share. Absent: one. */
  joinsLeast?(a: V, b: V): number
  /** For values with `joins`: how likely the two are about one thing, from 0 to 1, whichever comes first. Of the conflicts of a claim with one other article only the closest counts, for both sides. */
  closeness?(a: V, b: V): number
  /**
   * For values with `joins`: does an article that holds `other` say what `one` says, so that nothing in it is in conflict with `one`?
   * `anywhere`, or only where it is nearly as close as what `one` is in conflict with. Absent: where they agree.
   */
  settles?(one: V, other: V): 'anywhere' | 'nearby' | undefined
  /** May `later`, in an article of a later day, be what became of `earlier`, as a toll, a price or a count? Then the two are `unknown`. */
  updates?(earlier: V, later: V): boolean
  /** What a conflict of two such values is, where it is not that they cannot both be true. A whole sentence. */
  readonly conflict?: string
  /** The parts in which two values differ, as texts, for `{diff}` in messages. */
  differing?(a: V, b: V): readonly [string, string] | undefined
  /** The value as a bound; absent where a bound makes no sense. */
  bound?(value: V, bound: Bound): V
}
