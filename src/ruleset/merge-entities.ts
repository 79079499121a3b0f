import { foldAccents } from '../language/fold.ts'
import { listAt } from '../language/list-at.ts'
import type { DatedFact, Entity } from '../model/index.ts'

/**
 * Makes one entity of those that several files know by one type and name, under whatever ids: its aliases and places are those of
 * all, and so are the rows of its fields, each once. Packs that know the same people can then be used side by side, and a
 * desk's own file can add an alias or a row to what a pack has.
 *
 * @param shipped those of a compiled pack: an id of the others comes before theirs, and a row after theirs, as of a later file
 * @returns the entities by every id that they were given; the first id is the entity's own
 */
export function mergeEntities(entities: readonly Entity[], shipped: readonly Entity[] = []): Map<string, Entity> {
  const groups = new Map<string, Entity[]>()
  const first = new Set(shipped)
  for (const entity of [...entities, ...shipped]) {
    const key = `${entity.type} ${foldAccents(entity.name).toLowerCase()}`
    listAt(groups, key).push(entity)
  }
  const own = new Map([...groups.values()].flatMap((group) => group.map((entity) => [entity.id, group[0]!.id] as const)))
  const byId = new Map<string, Entity>()
  for (const group of groups.values()) {
    const merged = group.length === 1 && group[0]!.in.every((id) => (own.get(id) ?? id) === id) ? group[0]! : mergeGroup(group, own, first)
    // Of two things under one id the first has it: a pack takes no id from the files before it.
    for (const { id } of group) if (!byId.has(id)) byId.set(id, merged)
  }
  return byId
}

function mergeGroup(group: readonly Entity[], own: ReadonlyMap<string, string>, shipped: ReadonlySet<Entity>): Entity {
  const fields = new Map<string, DatedFact[]>()
  for (const { fields: some } of [...group.filter((entity) => shipped.has(entity)), ...group.filter((entity) => !shipped.has(entity))]) {
    for (const [name, rows] of some) {
      const held = fields.get(name) ?? []
      // How far a file knows is said of its own rows.
      for (const row of rows) if (name === 'known_until' || !held.some((other) => other.value === row.value && other.from === row.from && other.to === row.to)) held.push(row)
      fields.set(name, held)
    }
  }
  const places = group.flatMap((entity) => entity.in).map((id) => own.get(id) ?? id)
  const lists = (['titles', 'called', 'adjectives'] as const).filter((key) => group.some((entity) => entity[key])).map((key) => [key, [...new Set(group.flatMap((entity) => entity[key] ?? []))]])
  const { quiet: _, ...first } = group[0]!
  return { ...first, ...(group.every((entity) => entity.quiet) ? { quiet: true as const } : {}), ...Object.fromEntries(lists), aliases: [...new Set(group.flatMap((entity) => entity.aliases))], in: [...new Set(places)], fields }
}
