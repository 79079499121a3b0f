import type { Place } from './finding.ts'
import type { Verdict } from './verdict.ts'

/** What one rule read under one key in the articles of a story. */
export interface StoryRow {
  readonly rule: string
  readonly title: string
  readonly key: string
  /** The worst among the articles. */
  readonly verdict: Verdict
  /** A cell for each article, in their order; empty where it says nothing. Each value once. */
  readonly cells: readonly (readonly Place[])[]
}

/** What the articles of one story say, side by side. */
export interface StoryTable {
  readonly story: string
  /** By date, then by path. */
  readonly articles: readonly { readonly file: string; readonly date: string | null }[]
  /** Conflicts first. */
  readonly rows: readonly StoryRow[]
  /** How many rows or articles were left out as there are too many. */
  readonly left: { readonly rows: number; readonly articles: number }
}
