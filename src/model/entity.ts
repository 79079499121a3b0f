/** The kinds of thing that have names and dated facts. */
export const entityTypes = ['person', 'role', 'org', 'place', 'event'] as const
export type EntityType = (typeof entityTypes)[number]

/** Kinds of known things that are told by what their entities hold, not by their type: those of the shipped facts are read by them alone. */
export const knownKinds = ['country', 'nation', 'city', 'bloc', 'former_name'] as const
export type KnownKind = (typeof knownKinds)[number]

/** Where something is written in a YAML file, for findings that point there. Offsets in UTF-16 units. */
export interface YamlPlace {
  readonly file: string
  readonly from: number
  readonly to: number
}

/** A person, role, organisation, place or event with its names and its dated fields. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  /** Is it known for its offices alone, and no value of `{where:place}` or `{who:org}`? So are the countries of the shipped facts. */
  readonly quiet?: true
  /** Of an office, what its holder is called without the country: `Chancellor`. Read alone or with the country. */
  readonly titles?: readonly string[]
  /** Words that name the office only together with its country: `leader`. */
  readonly called?: readonly string[]
  /** Of a country: `German`. */
  readonly adjectives?: readonly string[]
  /** The places that this place lies in, by id. */
  readonly in: readonly string[]
  /** Dated fields by name, in the order of the file: `began`, `holders`, `leader` … */
  readonly fields: ReadonlyMap<string, readonly DatedFact[]>
  readonly place: YamlPlace
}

/** One value of a dated field or one dated record; valid from `from` (inclusive) to `to` (exclusive), days since 1970-01-01. */
export interface DatedFact {
  readonly from?: number
  readonly to?: number
  /** Days by which it may have begun, or ended, later than `from` or `to`, where only the month or the year is known. */
  readonly fromGrain?: number
  readonly toGrain?: number
  /** The text of the value as the YAML gives it: an entity id, a date, a number with its unit. */
  readonly value: string
  readonly source?: string
  readonly place: YamlPlace
}
