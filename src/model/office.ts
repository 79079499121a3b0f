import type { DatedFact } from './entity.ts'

/** Who held an office from a day (inclusive) to a day (exclusive; undefined: no end is known). Days since 1970-01-01. */
export interface Tenure {
  /** The id of a person; undefined for a span in which nobody is known for certain. */
  readonly who: string | undefined
  readonly from: number
  readonly to: number | undefined
  readonly fact: DatedFact
}

/** A role with those who held it. Nothing is known before `knownFrom`, nor from `knownUntil` on. */
export interface Office {
  readonly id: string
  readonly name: string
  /** The place or organisation that it is an office of, by id. */
  readonly of: string | undefined
  readonly contested: boolean
  /** May several hold it at once? */
  readonly many: boolean
  readonly knownFrom: number | undefined
  readonly knownUntil: number | undefined
  /** In the order of `from`. */
  readonly tenures: readonly Tenure[]
}

/** All offices that the entities know. */
export interface Offices {
  readonly get: (id: string) => Office | undefined
  /** The offices that a person holds or ever held, by id. */
  readonly heldBy: (person: string) => readonly string[]
}
