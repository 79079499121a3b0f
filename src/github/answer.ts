/** What a call of GitHub's API gave. It is always an answer, and never an exception. */
export type Answer = Done | Failed

export interface Done {
  readonly ok: true
  readonly status: number
  /** The JSON of the answer as GitHub sent it: its shape is for the reader to check. */
  readonly data: unknown
}

export interface Failed {
  readonly ok: false
  /** The HTTP status; 0 where there was no answer, or where the call was not made. */
  readonly status: number
  /** Why, as a sentence without its full stop. Raw text: whoever prints it escapes it. */
  readonly why: string
  /** The permission that the token lacks (`pull-requests: write`), where that is the reason. */
  readonly needs?: string
  /** Set where GitHub may have done it nevertheless: no answer came, or one that says it broke down. */
  readonly unsure?: true
}

/** A list of several pages. `complete` is false where there is more than was asked for. */
export type Listed = { readonly ok: true; readonly items: readonly unknown[]; readonly complete: boolean } | Failed

/** The pull request that is written to, and the run that writes. */
export interface Target {
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** The head commit of the pull request that was checked. */
  readonly head: string
  readonly run: { readonly id: number; readonly attempt: number }
}

/** A property of something that came as JSON; undefined where it is no object or has no such property of its own. */
export function get(data: unknown, ...names: readonly string[]): unknown {
  let at = data
  for (const name of names) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    at = (at as Record<string, unknown>)[name]
  }
  return at
}

/** The same for a text; empty where it is none. */
export function textOf(data: unknown, ...names: readonly string[]): string {
  const value = get(data, ...names)
  return typeof value === 'string' ? value : ''
}
