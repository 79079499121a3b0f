import type { Claim } from './claim.ts'
import type { Rule, Severity } from './rule.ts'

/** Claims of one rule and key of which at least one pair cannot, or hardly can, both be true. */
export interface Conflict {
  readonly rule: Rule
  readonly key: string
  readonly verdict: 'strain' | 'contradict'
  readonly pairs: readonly { readonly a: Claim; readonly b: Claim; readonly verdict: 'strain' | 'contradict' }[]
  /** Every claim that takes part, also those of an article that say the same in another place. */
  readonly claims: readonly Claim[]
}

/** A place in a file, for a reader: one-based lines and columns in UTF-16 units; `endColumn` is exclusive. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The words at the place, white space folded. */
  readonly text: string
  /** The value as an editor would write it; empty for a mistake in a rule file. */
  readonly value: string
  /** The article's date (`2025-08-16`), or of a reference fact the day from which it is true. */
  readonly date: string | null
  /** The sentence around the place, white space folded; of a reference fact its source. */
  readonly sentence: string
  /** Where `text` begins in `sentence`, in UTF-16 units; absent where it is no part of it. Not in the JSON report. */
  readonly at?: number
}

/** New in this change, there before it, or there before and gone now. Without a base every finding is `new`. */
export type State = 'new' | 'unchanged' | 'fixed'

/** A conflict, or a mistake in a rule or configuration file, as it is told to a reader. */
export interface Finding {
  /** The rule's id, or `rules/<code>` for a mistake. */
  readonly rule: string
  readonly title: string
  readonly pack: string
  readonly key: string
  readonly story: string | null
  readonly verdict: 'strain' | 'contradict' | 'invalid'
  readonly severity: Exclude<Severity, 'none'>
  readonly state: State
  readonly message: string
  /** Why the two cannot both be true, in one sentence that an editor understands. */
  readonly why: string
  readonly fingerprints: readonly string[]
  readonly suggestion: { readonly place: Place; readonly text: string } | null
  /** The main place first; at least one. */
  readonly places: readonly [Place, ...Place[]]
}

/** How many claims a rule read, and how the pairs of them came out. */
export interface RuleCount {
  readonly id: string
  readonly claims: number
  readonly agree: number
  readonly strain: number
  readonly contradict: number
}

/** What a whole run gives: the JSON report (version 1) is made of it one to one. */
export interface Report {
  readonly outcome: 'pass' | 'fail' | 'error'
  /** Why: `clean`, `below-threshold` (findings, but none at or above `--fail-on`), `findings`, `rules` (a mistake in rules or configuration), `nothing-checked` (no article was found, or no rule loaded). */
  readonly reason: 'clean' | 'below-threshold' | 'findings' | 'rules' | 'nothing-checked'
  readonly summary: {
    readonly articles: number
    readonly claims: number
    readonly findings: Readonly<Record<'error' | 'warning' | 'notice', number>>
    readonly new: number
    readonly fixed: number
    readonly unchanged: number
    readonly rules: readonly RuleCount[]
    readonly skipped: readonly { readonly file: string; readonly why: string }[]
    /** Articles without a date. */
    readonly undated: number
    /** Findings that an exception accepts. */
    readonly excepted: number
  }
  /** In the order in which they are told: errors first, then by file, line, column and rule. */
  readonly findings: readonly Finding[]
  /** Things to know about the run itself, each said once. */
  readonly notes: readonly string[]
}

/** What a reporter may know beside the report. */
export interface ReportOptions {
  /** May it use colours? Only a terminal may. */
  readonly color: boolean
  /** The width of the terminal, in columns. */
  readonly width: number
  /** The working directory as seen from the root of the repository (`docs/news`); empty or absent at the root. */
  readonly folder?: string
  /** The address of a place on the web, where there is one. */
  readonly link?: (place: Place) => string | undefined
}

/** Findings → text. A reporter never prints and never fails. */
export interface Reporter {
  readonly name: string
  readonly writes: string
  readonly render: (report: Report, options: ReportOptions) => string
}
