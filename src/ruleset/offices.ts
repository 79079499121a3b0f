import { parseIsoDay } from '../language/days.ts'
import { foldAccents } from '../language/fold.ts'
import type { DatedFact, Entity, Office, Offices, Tenure } from '../model/index.ts'

/** The `who` of a row that says that nobody is known. */
const nobody = 'unknown'

/** Is it a role whose holders are read from articles? */
export function isOffice(entity: Entity): boolean {
  return entity.type === 'role' && (entity.titles !== undefined || entity.called !== undefined)
}

/**
 * The people whom rows of `holders` name and no entity does: a table of holders needs no entity for each name.
 *
 * @returns an entity for each of them
 */
export function holdersOf(entities: readonly Entity[]): Entity[] {
  const known = new Set(entities.flatMap((entity) => (entity.type === 'person' ? [entity.id, entity.name, ...entity.aliases].map(fold) : [])))
  const made: Entity[] = []
  for (const entity of entities) {
    if (entity.type !== 'role') continue
    for (const { value, place } of entity.fields.get('holders') ?? []) {
      if (value === nobody || known.has(fold(value)) || /^[a-z\d_-]+$/.test(value)) continue
      known.add(fold(value))
      made.push({ id: fold(value).replace(/[^\p{L}\d]+/gu, '-'), type: 'person', name: value, aliases: [], in: [], fields: new Map(), place })
    }
  }
  return made
}

/** Reads the offices of all roles that have titles. */
export function makeOffices(entities: ReadonlyMap<string, Entity>): Offices {
  const people = new Map<string, string>()
  for (const entity of entities.values()) {
    if (entity.type === 'person') for (const name of [entity.id, entity.name, ...entity.aliases]) if (!people.has(fold(name))) people.set(fold(name), entity.id)
  }
  const offices = new Map<string, Office>()
  const heldBy = new Map<string, Set<string>>()
  for (const entity of new Set(entities.values())) {
    if (!isOffice(entity)) continue
    const office = readOffice(entity, people)
    offices.set(entity.id, office)
    for (const { who } of office.tenures) {
      if (who === undefined) continue
      const held = heldBy.get(who)
      if (held) held.add(entity.id)
      else heldBy.set(who, new Set([entity.id]))
    }
  }
  return { get: (id) => offices.get(id), heldBy: (person) => [...(heldBy.get(person) ?? [])] }
}

function readOffice(entity: Entity, people: ReadonlyMap<string, string>): Office {
  const rows = entity.fields.get('holders') ?? []
  const text = (key: string): string | undefined => entity.fields.get(key)?.at(-1)?.value
  const bounds = (key: string): number[] => (entity.fields.get(key) ?? []).flatMap(({ value }) => parseIsoDay(value) ?? [])
  // What one file knows ends with its `known_until`; a file that gives none, such as the user's own, knows on.
  const untils = new Map((entity.fields.get('known_until') ?? []).map(({ value, place }) => [place.file, parseIsoDay(value)]))
  const untilOf = ({ fact }: Tenure): number | undefined => untils.get(fact.place.file)
  const many = entity.fields.has('many')
  const tenures = rows
    .filter((row, at) => !isReplaced(row, at, rows))
    .map<Tenure>((fact) => ({ who: fact.value === nobody ? undefined : people.get(fold(fact.value)), from: fact.from ?? -Infinity, to: fact.to, fact }))
    .sort((a, b) => a.from - b.from)
  return {
    id: entity.id, name: entity.name, of: text('country') ?? text('org'), contested: entity.fields.has('contested'), many,
    knownFrom: bounds('known_from').reduce<number | undefined>((least, day) => (least === undefined || day < least ? day : least), undefined),
    knownUntil: many ? untilOfAny(tenures, untilOf) : tenures.length === 0 ? undefined : untilOf(tenures.at(-1)!),
    tenures: many ? tenures : closed(tenures, untilOf),
  }
}

/** A row gives way to one of a later file for the same person in an overlapping time: what a desk writes itself stands. */
function isReplaced(row: DatedFact, at: number, rows: readonly DatedFact[]): boolean {
  return rows.some((other, i) => i > at && other.place.file !== row.place.file && fold(other.value) === fold(row.value) && (other.from ?? -Infinity) < (row.to ?? Infinity) && (row.from ?? -Infinity) < (other.to ?? Infinity))
}

/** The day from which on some of the tenures say nothing more. */
function untilOfAny(tenures: readonly Tenure[], untilOf: (tenure: Tenure) => number | undefined): number | undefined {
  const days = tenures.flatMap((tenure) => untilOf(tenure) ?? [])
  return days.length === 0 ? undefined : Math.min(...days)
}

/** Ends a tenure without an end where the next one begins; where what its file knows ends before that, nobody is known in between. */
function closed(tenures: readonly Tenure[], untilOf: (tenure: Tenure) => number | undefined): Tenure[] {
  return tenures.flatMap((tenure, i) => {
    const next = tenures[i + 1]
    if (tenure.to !== undefined || !next) return [tenure]
    const known = untilOf(tenure) ?? Infinity
    if (known >= next.from) return [{ ...tenure, to: next.from }]
    return [{ ...tenure, to: known }, { ...tenure, who: undefined, from: known, to: next.from }]
  })
}

function fold(name: string): string {
  return foldAccents(name).toLowerCase()
}
