import type { Asked, Description } from './description.ts'
import type { PullFile } from './pull-files.ts'

/** A pull request as the double was told of it; commits may be given as refs. */
export interface Pull {
  readonly number: number
  readonly base: string
  readonly head: string
  /** Names of the branches; `main` and `pull-N` without them. */
  readonly baseRef?: string
  readonly headRef?: string
  /** Who owns the fork that it comes from; without it, it comes from the repository itself. */
  readonly headOwner?: string
  /** The commit of `refs/pull/N/merge`. */
  readonly mergeSha?: string
  /** `open` without it. */
  readonly state?: 'open' | 'closed'
}

export interface Comment {
  readonly id: number
  /** The number of the pull request. */
  readonly number: number
  readonly login: string
  body: string
  readonly created: string
  updated: string
}

export interface Review {
  readonly id: number
  readonly number: number
  readonly login: string
  readonly body: string
  readonly state: string
  readonly commit: string
  readonly submitted: string
}

export interface ReviewComment extends Comment {
  /** The review that it is part of; GitHub makes one for a comment by itself. */
  readonly review: number
  readonly commit: string
  readonly path: string
  /** Null for a comment on the file. */
  readonly line: number | null
  readonly startLine: number | null
  readonly side: 'LEFT' | 'RIGHT'
  readonly subject: 'line' | 'file'
  /** The comment that it answers. */
  readonly replyTo: number | null
}

export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}

export interface CheckRun {
  readonly id: number
  readonly head: string
  name: string
  status: string
  conclusion: string | null
  started: string
  completed: string | null
  externalId: string
  details: string | null
  output: { title: string | null; summary: string | null; text: string | null }
  readonly annotations: Annotation[]
}

/** A request that came in, and what was answered. */
export interface Exchange {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: any
  /** `issues/create-comment`; undefined where there is no such operation. */
  operation?: string
  /** Undefined where the connection was cut. */
  status?: number
}

/** Something that is not as GitHub describes it. */
export interface Violation {
  readonly operation: string
  readonly in: 'request' | 'response'
  readonly errors: readonly string[]
}

/** Limits of GitHub's; a test may lower them. */
export interface Limits {
  /** Files of a pull request. */
  readonly files: number
  /** Lines of patches in one answer. */
  readonly patchLines: number
  /** Entries of a tree. */
  readonly treeEntries: number
}

/** A pull request as the double knows it, with the shas of its commits. */
export type KnownPull = Required<Omit<Pull, 'headOwner' | 'mergeSha'>> & Pick<Pull, 'headOwner' | 'mergeSha'>

/** All that the double knows. */
export interface State {
  readonly folder: string
  readonly owner: string
  readonly repo: string
  readonly login: string
  readonly limits: Limits
  /** Files that are answered without a patch. */
  readonly patchless: readonly string[]
  readonly description: Description
  /** The address of the double itself. */
  url: string
  readonly pulls: Map<number, KnownPull>
  /** The files between two commits, once they were asked for. */
  readonly files: Map<string, readonly PullFile[]>
  readonly comments: Comment[]
  readonly reviews: Review[]
  readonly reviewComments: ReviewComment[]
  readonly checkRuns: CheckRun[]
  /** A number that was not given before. */
  readonly nextId: () => number
  /** A time later than any given before. */
  readonly now: () => string
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, or as it is where it is bytes. */
  readonly body?: unknown
}

/** Answers one operation. */
export type Handler = (asked: Asked, state: State) => Answer
export type Handlers = Readonly<Record<string, Handler>>
