import type { Article } from './article.ts'
import type { Claim } from './claim.ts'
import type { DatedFact, Entity, EntityType, YamlPlace } from './entity.ts'
import type { Offices } from './office.ts'
import type { Phrase, Vocabulary } from './phrase.ts'
import type { Rule } from './rule.ts'
import type { ReadContext, ValueType } from './value.ts'

/** A mistake in a rule, pack or configuration file, at its place. `code` is a stable word: the finding's rule is `rules/<code>`. */
export interface Problem {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly place: YamlPlace
}

/** A phrase that takes back a match: by standing where `<claim>` says, by overlapping it, or by standing in its clause. */
export interface Veto {
  readonly phrase: Phrase
  readonly scope: 'placed' | 'overlap' | 'clause' | 'sentence'
}

/** What finds the claims of a rule. */
export interface Matcher {
  /** Phrases of shipped packs, here and below, are compiled when they are first asked for, which may add words to the vocabulary: ask before a sentence is looked at. */
  readonly say: readonly Phrase[]
  readonly unless: readonly Veto[]
  /** Phrases of which an article must hold at least one, anywhere in it; none: any article will do. */
  readonly about: readonly Phrase[]
  /** Is a sentence that ends in a question mark no claim? */
  readonly noQuestions: boolean
  /** What tells that a claim is of another event. */
  readonly aside: readonly Veto[]
  /** Matches that are accepted: counted, not reported. */
  readonly allow: readonly { readonly when: Phrase; readonly reason: string }[]
}

/** A dated record of the `facts:` list. */
export interface FactRecord {
  readonly name: string
  /** Days since 1970-01-01; `to` is exclusive. One day where the record gives a date. */
  readonly from?: number
  readonly to?: number
  /** Every other field, as written. */
  readonly fields: ReadonlyMap<string, string>
  readonly fact: DatedFact
}

/** One embedded test of a rule, as written. */
export interface RuleTest {
  readonly rule: string
  readonly here: string
  readonly there?: string
  readonly date?: number
  readonly thereDate?: number
  /** The name of the format of both; absent for plain text. */
  readonly format?: string
  readonly should: 'agree' | 'strain' | 'contradict' | 'unknown' | 'nothing'
  readonly finds: ReadonlyMap<string, string>
  readonly place: YamlPlace
}

/** Everything that the YAML files say, ready to run. */
export interface Ruleset {
  readonly rules: readonly Rule[]
  readonly matchers: ReadonlyMap<string, Matcher>
  readonly vocabulary: Vocabulary
  /** The entities of the rule files that were read whole. */
  readonly entities: ReadonlyMap<string, Entity>
  /** Any entity by its id, those of the shipped facts among them. */
  readonly entity: (id: string) => Entity | undefined
  /** The offices that they know. Read on first use. */
  readonly offices: () => Offices
  readonly facts: ReadonlyMap<string, readonly FactRecord[]>
  /** How the house spells names, from its configuration. */
  readonly spellings: readonly { readonly text: string; readonly place: YamlPlace }[]
  readonly tests: readonly RuleTest[]
  readonly problems: readonly Problem[]
  readonly types: ReadonlyMap<string, ValueType>
  /** Reads names of entities; the rest of a `ReadContext` comes from the article. */
  readonly entityAt: ReadContext['entityAt']
  readonly surnameAt: NonNullable<ReadContext['surnameAt']>
  readonly knownAt: NonNullable<ReadContext['knownAt']>
  /** Is it the same place, or does `outer` hold `inner`? */
  readonly contains: (outer: string, inner: string) => boolean
  /** Only entities of this type whose id or name is this. */
  readonly entityNamed: (name: string, type: EntityType) => Entity | undefined
  /** The YAML sources by file, to turn offsets into lines. */
  readonly sources: ReadonlyMap<string, string>
}

/** What values may know of the text around them: the rules' names, and the date of the article. The rest a finder adds. */
export function contextOf(ruleset: Ruleset, date: number | undefined): ReadContext {
  const { entityAt, surnameAt, knownAt } = ruleset
  return { date, entityAt, surnameAt, knownAt, nameOf: (id) => ruleset.entity(id)?.name ?? id }
}

/** Takes what a reader should know of an article that was not read to its end. */
export type Tell = (message: string) => void

/** A way to find claims. Prepared once a run; then a function of the article alone. */
export interface Finder {
  readonly name: string
  readonly finds: string
  /** The value types of the slots that its claims fill, by name; absent where the rule's own phrases say it. */
  readonly slots?: ReadonlyMap<string, string>
  /** `comparing`: claims that can be compared with nothing, as those of an article without a story mostly, may be left out. */
  readonly prepare: (ruleset: Ruleset, comparing?: boolean) => (article: Article, tell?: Tell) => readonly Claim[]
}

