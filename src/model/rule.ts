import type { Bound } from './interval.ts'
import type { YamlPlace } from './entity.ts'
import type { Zone } from './article.ts'

/** GitHub's words for how loud a finding is; `none` reports nothing. */
export const severities = ['error', 'warning', 'notice', 'none'] as const
export type Severity = (typeof severities)[number]

/** What a claim is compared with. */
export const scopes = ['article', 'story', 'archive', 'facts'] as const
export type Scope = (typeof scopes)[number]

/** How two values are compared: `auto` is the value type's own way. The others demand an order or a distance of date and number values. */
export const operators = ['auto', 'before', 'after', 'within', 'sum'] as const
export type Operator = (typeof operators)[number]

/** One part of a rule's key: `story`, a slot (`who`), or a slot's property (`country.leader`). */
export interface KeyPart {
  readonly slot: string
  readonly property?: string
}

/** Which reference fact a claim is compared with. */
export interface FactLookup {
  /** A dated field of the key's entity (`began`), the latest or next dated record of that name, the offices that the key's person has held, the members of the key's bloc (or who is none), the names that the value's thing has had, or the spellings of the house. */
  readonly kind: 'field' | 'latest' | 'next' | 'offices' | 'members' | 'outsiders' | 'known_as' | 'spellings'
  readonly name: string
  /** For records: only those at least this many days before the article. */
  readonly beforeDays: number
}

/** A rule as it runs: nothing in it can fail any more. What finds its claims is compiled apart from it (`Matcher`). */
export interface Rule {
  readonly id: string
  readonly pack: string
  readonly title: string
  readonly note?: string
  readonly status: 'active' | 'trial' | 'retired'
  /** The finder that reads its claims. */
  readonly find: string
  readonly in: ReadonlySet<Zone>
  /** Value type by slot name. */
  readonly slots: ReadonlyMap<string, string>
  readonly key: readonly KeyPart[]
  /** The slot that is compared; undefined where `say:` is a map from constants. */
  readonly value: string | undefined
  readonly valueType: string
  readonly bound?: Bound
  readonly with: ReadonlySet<Scope>
  readonly fact?: FactLookup
  readonly operator: Operator
  readonly withinDays?: number
  /** For `operator: sum`: the slots that must add up to the value. */
  readonly sum: readonly string[]
  /** For the archive: articles at most this many days apart. */
  readonly windowDays?: number
  readonly changes?: 'increasing' | 'decreasing'
  readonly atMost?: 'strain'
  /** Only the first claim of a key in each article is in conflict with those of other articles, and only where these say the same nowhere. */
  readonly firstOnly: boolean
  readonly prefer: 'facts' | 'newest' | 'none'
  readonly round: 'half' | 'none'
  readonly severity: { readonly contradict: Severity; readonly strain: Severity }
  readonly message: string | undefined
  readonly suggest: readonly { readonly replace: string; readonly with: string }[]
  /** Only articles whose path matches one of these globs. */
  readonly files: readonly string[]
  readonly place: YamlPlace
}

/** Does a pack with this name come with factlint? */
export function isShipped(pack: string): boolean {
  return /^core(?:\/|$)/.test(pack)
}
