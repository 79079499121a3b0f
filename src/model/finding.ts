import type { Claim } from './claim.ts'
import type { Rule, Severity } from './rule.ts'
import type { StoryTable } from './story-table.ts'

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
  /** The commit in which the file has these lines; absent where it is not known. */
  readonly commit?: string
  /** By how many lines the place stands further down in the commit that was checked; absent where by none. Not in the JSON report. */
  readonly shift?: number
}

/** New in this change, there before it, or there before and gone now. Without a base every finding is `new`. */
export type State = 'new' | 'unchanged' | 'fixed'

/** How near a finding can be told to what was changed: at the lines of its main place; at the file alone, where it is not known which lines changed; or nowhere, as the change touched none of its places. */
export type Anchor = 'line' | 'file' | 'none'

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
  /** Is it within the scope of the run? What is not is counted, and kept for other programs. */
  readonly reported: boolean
  readonly anchor: Anchor
  readonly message: string
  /** Why the two cannot both be true, in one sentence that an editor understands. */
  readonly why: string
  readonly fingerprints: readonly string[]
  /** `certain`: do its words come from the rule or a reference fact alone, and none from another article? */
  readonly suggestion: { readonly place: Place; readonly text: string; readonly certain: boolean } | null
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
  readonly title: string
  readonly note?: string
  readonly pack: string
  /** The finder that reads its claims. */
  readonly find: string
  readonly status: Rule['status']
}

/** Which findings are reported: all; those that are new; those with a place on a changed line, or in a changed file. */
export const reportScopes = ['all', 'new', 'changed-lines', 'changed-files'] as const
export type ReportScope = (typeof reportScopes)[number]

/** What a run compared its articles with. */
export interface Change {
  /** The commit compared with; null where there is none. */
  readonly base: string | null
  /** The commit that was checked; null where it is files as they lie in a folder. */
  readonly head: string | null
  /** Where the base and the changed lines were read. */
  readonly source: 'git' | 'api' | 'none'
  /** Are all changed files and lines known? */
  readonly complete: boolean
  /** How many articles were added, changed, renamed or removed. */
  readonly files: number
  readonly scope: ReportScope
  /** The side whose rules, exceptions and baseline were used. */
  readonly rulesFrom: 'base' | 'head'
  /** Does the change touch rules, exceptions or the baseline? */
  readonly rulesChanged: boolean
}

/** A finding that an exception or a comment in the article accepts. */
export interface AcceptedFinding {
  readonly rule: string
  readonly by: 'ignore' | 'exception'
  readonly reason: string
  readonly place: Place
  /** Did the change bring what accepts it? */
  readonly fresh: boolean
}

/** What a whole run gives: the JSON report (version 1) is made of it one to one. */
export interface Report {
  readonly outcome: 'pass' | 'fail' | 'error'
  /**
   * Why: `clean`, `below-threshold` (findings, but too few at or above `--fail-on`), `findings`, `stale-baseline`, `rules` (a
   * mistake in rules or configuration), `nothing-checked` (no article was found, or no rule loaded), `no-base` (what to
   * compare with cannot be had, so it is not known what is new).
   */
  readonly reason: 'clean' | 'below-threshold' | 'findings' | 'stale-baseline' | 'rules' | 'nothing-checked' | 'no-base'
  readonly summary: {
    readonly articles: number
    readonly claims: number
    /** Those that are reported; what was fixed is none of them. */
    readonly findings: Readonly<Record<'error' | 'warning' | 'notice', number>>
    /** Of all findings, whether reported or not. */
    readonly new: number
    readonly fixed: number
    readonly unchanged: number
    readonly rules: readonly RuleCount[]
    readonly skipped: readonly { readonly file: string; readonly why: string }[]
    /** Articles without a date. */
    readonly undated: number
    /** Findings that an exception accepts. */
    readonly excepted: number
    /** Findings that the baseline accepts. */
    readonly baselined: number
    /** Entries of the baseline that no conflict answers to any more. */
    readonly stale: number
  }
  /** What it was compared with; null where nothing was asked for. */
  readonly change: Change | null
  /**
   * In the order in which they are told: what is reported, then what is not, then what was fixed; of these new before
   * unchanged, errors first, those with a line before those without, then by file, line, column and rule.
   */
  readonly findings: readonly Finding[]
  readonly accepted: readonly AcceptedFinding[]
  /** Things to know about the run itself, each said once. */
  readonly notes: readonly string[]
  /** What the articles of each story say, side by side; only where it was asked for. Not in the JSON report. */
  readonly stories?: readonly StoryTable[]
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
  /** The address of the page of the whole run, where there is one. */
  readonly run?: string
  /** The version of factlint, for those who ask which one wrote this. */
  readonly version?: string
  /**
   * The text of a file that a place names, as it lies on the disk in UTF-8, byte order mark and line ends included; undefined
   * where it cannot be had or is in another encoding.
   */
  readonly source?: (file: string) => string | undefined
}

/** Findings → text. A reporter never prints and never fails. */
export interface Reporter {
  readonly name: string
  readonly writes: string
  readonly render: (report: Report, options: ReportOptions) => string
}
