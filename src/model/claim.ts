import type { DatedFact } from './entity.ts'
import type { Rule } from './rule.ts'
import type { Value } from './value.ts'

/** Half-open UTF-16 offsets into a source text. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The value of one slot as it was read. */
export interface SlotValue extends Span {
  readonly type: string
  readonly value: Value
  readonly text: string
}

/** What stands in a key in place of the story, before the path, where an article stands alone. */
export const aloneInKey = 'alone: '

/** A key as a reader sees it. */
export function shownKey(key: string): string {
  return key.replaceAll('\u001F', ' · ')
}

/** What the name of a story begins with that was made by similarity. It may change with every article, so fingerprints leave it out. */
export const similarInKey = 'similar: '

/** At this place, this article says that `key` has `value`. Plain JSON but for `rule`, which goes by its id. */
export interface Claim extends Span {
  readonly rule: Rule
  /** What must be equal before two claims are compared, as one string; parts are joined by U+001F. */
  readonly key: string
  readonly type: string
  readonly value: Value
  readonly slots: Readonly<Record<string, SlotValue>>
  /** The path of the article, or the YAML file of a reference fact. */
  readonly file: string
  /** Front-matter id of the article, else its path: for fingerprints. */
  readonly article: string
  readonly date: number | undefined
  readonly story: string | undefined
  /** The sentence that it stands in. */
  readonly sentence: Span
  readonly quoted: boolean
  /** Does a phrase of the rule's `allow` stand in its sentence? Then its conflicts are counted, and not reported. */
  readonly allowed?: true
  /** Does a phrase of the rule's `aside` stand in its sentence? Then it can agree, and is in conflict with nothing. */
  readonly aside?: true
  /** The line of the rule file whose phrase read it. */
  readonly phrase?: Span
  /** Does its value follow from other words of the article than those that say it? Such a claim is the other side of a finding, never its main place. */
  readonly derived?: true
  /** Set on claims that reference facts make. */
  readonly fact?: DatedFact
}
