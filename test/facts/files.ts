import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** One row of `holders`. */
export interface Row { readonly who: string; readonly from: string; readonly to?: string; readonly acting?: true; readonly source?: string }

/** An entity of the shipped facts, as the YAML has it. */
export interface FactEntity {
  readonly type: string
  readonly name: string
  readonly aliases?: readonly string[]
  readonly country?: string
  readonly org?: string
  readonly titles?: readonly string[]
  readonly called?: readonly string[]
  readonly adjectives?: readonly string[]
  readonly contested?: true
  readonly many?: true
  readonly known_from?: string
  readonly known_until?: string
  readonly source?: string
  readonly holders?: readonly Row[]
}

export interface FactFile {
  readonly sources?: Readonly<Record<string, { readonly name: string; readonly as_of: string; readonly url: string; readonly licence: string }>>
  readonly entities?: Readonly<Record<string, FactEntity>>
  readonly facts?: readonly Readonly<Record<string, string>>[]
}

/** The files of the pack that hold entities or facts. */
export const names = ['countries', 'leaders', 'ministers', 'organisations', 'people', 'renames'] as const
export type Name = (typeof names)[number]

/** The text of a file of the pack. */
export const textOf = (name: Name): string => readFileSync(new URL(`../../rules/facts/${name}.yml`, import.meta.url), 'utf8')

/** The files, parsed once. */
export const files = Object.fromEntries(names.map((name) => [name, parse(textOf(name)) as FactFile])) as Readonly<Record<Name, FactFile>>

/** Every entity with its id and file, doubled ids too. */
export const entities = names.flatMap((name) => Object.entries(files[name].entities ?? {}).map(([id, entity]) => ({ id, name, entity })))
export const byId = new Map(entities.map(({ id, entity }) => [id, entity]))
export const roles = entities.filter(({ entity }) => entity.type === 'role')
