/** The kinds of thing that have names and dated facts. */
export const entityTypes = ['person', 'role', 'org', 'place', 'event'] as const
export type EntityType = (typeof entityTypes)[number]

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
  /** The text of the value as the YAML gives it: an entity id, a date, a number with its unit. */
  readonly value: string
  readonly source?: string
  readonly place: YamlPlace
}
