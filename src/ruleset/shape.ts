/** The shape of a piece of YAML: what the loader checks, and what the JSON Schema is written from. */
export type Shape =
  | { readonly is: 'map'; readonly about?: string; readonly keys: Readonly<Record<string, Key>>; /** What keys beside these hold; absent: there may be none. */ readonly others?: Shape }
  | { readonly is: 'dictionary'; readonly about?: string; readonly of: Shape; /** What a key must look like. */ readonly names: Pattern }
  | { readonly is: 'list'; readonly about?: string; readonly of: Shape; readonly least?: number }
  | { readonly is: 'text'; readonly about?: string; readonly pattern?: Pattern }
  | { readonly is: 'choice'; readonly about?: string; readonly of: readonly string[] }
  | { readonly is: 'either'; readonly about?: string; readonly of: readonly Shape[] }

export interface Key {
  readonly shape: Shape
  readonly about: string
  readonly required?: true
}

/** A pattern with the words that a message says for it. Anchored, and of a form that cannot run away. */
export interface Pattern {
  readonly test: RegExp
  readonly expected: string
}

export const day: Pattern = { test: /^\d{4}-\d{2}-\d{2}$/, expected: 'a date such as `2025-08-16`' }
export const dayOrMonth: Pattern = { test: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, expected: 'a date such as `2025-08-16`, or `2025-08` or `2025` where no more is known' }
export const name: Pattern = { test: /^[\p{Ll}\p{Lo}\d][\p{Ll}\p{Lo}\d_-]*$/u, expected: 'a name in lower case such as `first-meeting-since`' }
export const days: Pattern = { test: /^\d{1,5} days?$/, expected: 'a number of days such as `14 days`' }
// Each `*` may end anywhere, so the time to match grows with the power of their number; in turn: at most 400 characters, 6 runs of `*`, 3 `**`, 4 `{`, 3 runs of `*` between slashes, no `+(a)`.
const globTest = /^(?=.{1,400}$)(?!(?:[^*]*\*+){7})(?!(?:(?:[^*]|\*(?!\*))*\*\*){4})(?!(?:[^{]*\{){5})(?!(?:[^/]*\/)*(?:[^/*]*\*+){4})(?!.*[@?!+*]\()\S/
export const glob: Pattern = { test: globTest, expected: 'a glob such as `content/**/*.md`, with no more than 6 wildcards, 3 of them between two slashes' }
/** Names are compared word by word wherever their first word stands. */
export const shortText: Pattern = { test: /^\s*\S[\s\S]{0,199}$/, expected: 'a name of at most 200 characters' }
const anything: Pattern = { test: /\S/, expected: 'some text' }

export const text = (about?: string, pattern: Pattern = anything): Shape => ({ is: 'text', pattern, ...(about ? { about } : {}) })
export const oneOf = (of: readonly string[], about?: string): Shape => ({ is: 'choice', of, ...(about ? { about } : {}) })
export const listOf = (of: Shape, least?: number): Shape => ({ is: 'list', of, ...(least === undefined ? {} : { least }) })
