import { foldAccents } from '../language/fold.ts'
import { once } from '../language/once.ts'
import { entityTypes, knownKinds, type DatedFact, type Entity, type EntityType, type KnownKind } from '../model/index.ts'
import { knownNames } from './known.ts'
import { namesAndTitles, rareWords, titleWords, type Reference } from './lookup.ts'
import { nameWords } from './names.ts'
import { holdersOf } from './offices.ts'
import { surnamesOf } from './surnames.ts'

/** What a run reads at once of compiled entities: the words that names begin with, and those of which each name holds one, apart by blanks, by type or kind. */
export interface ReferenceWords {
  readonly starts: Readonly<Partial<Record<EntityType | KnownKind, string>>>
  readonly keyWords: Readonly<Partial<Record<EntityType | KnownKind, string>>>
  readonly fields: string
}

type Row = readonly [value: string, from: number | null, to: number | null, source: number, fromGrain: number, toGrain: number, ...place: Place]
type Place = readonly [file: number, from: number, to: number]
type Packed = readonly [
  id: string, type: number, name: string, aliases: readonly string[], within: readonly string[], titles: readonly string[] | 0, called: readonly string[] | 0, adjectives: readonly string[] | 0,
  fields: Readonly<Record<string, readonly Row[]>>, ...place: Place,
]

/** Entities as JSON holds them, with the files and sources that they speak of. */
export interface PackedEntities {
  readonly files: readonly string[]
  readonly sources: readonly string[]
  readonly entities: readonly Packed[]
}

/** Compiles entities: what a run reads at once, and what it reads when a name may occur. */
export function packReference(given: readonly Entity[]): { words: ReferenceWords; packed: PackedEntities } {
  const entities = [...given, ...holdersOf(given)]
  const files: string[] = []
  const sources: string[] = []
  const number = (list: string[], text: string): number => (list.includes(text) ? list.indexOf(text) : list.push(text) - 1)
  const place = ({ file, from, to }: Entity['place']): Place => [number(files, file), from, to]
  const row = (fact: DatedFact): Row => [fact.value, fact.from ?? null, fact.to ?? null, fact.source === undefined ? -1 : number(sources, fact.source), fact.fromGrain ?? 0, fact.toGrain ?? 0, ...place(fact.place)]
  const packed = entities.map<Packed>((entity) => [
    entity.id, entityTypes.indexOf(entity.type), entity.name, entity.aliases, entity.in, entity.titles ?? 0, entity.called ?? 0, entity.adjectives ?? 0,
    Object.fromEntries([...entity.fields].map(([name, rows]) => [name, rows.map(row)])), ...place(entity.place),
  ])
  const starts = joined([...entityTypes.map((type) => [type, startsOf(entities, type)] as const), ...knownKinds.map((kind) => [kind, knownStarts(entities, kind)] as const)])
  const keyWords = joined([
    ['role', titleWords(entities.filter(({ type }) => type === 'role').flatMap(namesAndTitles))],
    ['event', rareWords(entities.filter(({ type }) => type === 'event').flatMap(namesAndTitles))],
    ...(['bloc', 'former_name'] as const).map((kind) => [kind, rareWords(entities.flatMap((entity) => knownNames(entity, kind)))] as const),
  ])
  const fields = [...new Set(entities.flatMap((entity) => [...entity.fields.keys()]))].sort().join(' ')
  return { words: { starts, keyWords, fields }, packed: { files, sources, entities: packed } }
}

/** The words of compiled entities with the way to read the rest. */
export function makeReference(words: ReferenceWords, read: () => PackedEntities): Reference {
  return {
    starts: new Map(Object.entries(words.starts).map(([type, text]) => [type as EntityType, new Set(text.split(' '))])),
    keyWords: new Map(Object.entries(words.keyWords).map(([type, text]) => [type as EntityType, text.split(' ')])),
    fields: words.fields.split(' '),
    load: () => unpack(read()),
  }
}

function unpack({ files, sources, entities }: PackedEntities): Entity[] {
  const place = ([file, from, to]: Place): Entity['place'] => ({ file: files[file]!, from, to })
  const factOf = ([value, from, to, source, fromGrain, toGrain, ...at]: Row): DatedFact => ({
    value, place: place(at), ...(from === null ? {} : { from }), ...(to === null ? {} : { to }), ...(source < 0 ? {} : { source: sources[source]! }), ...(fromGrain > 0 ? { fromGrain } : {}), ...(toGrain > 0 ? { toGrain } : {}),
  })
  return entities.map(([id, type, name, aliases, within, titles, called, adjectives, packed, ...at]) => {
    const fields = once(() => new Map(Object.entries(packed).map(([field, rows]) => [field, rows.map(factOf)])))
    return {
      id, type: entityTypes[type]!, name, aliases, in: within, place: place(at),
      get fields() {
        return fields()
      },
      ...(titles === 0 ? {} : { titles }), ...(called === 0 ? {} : { called }), ...(adjectives === 0 ? {} : { adjectives }), ...(entityTypes[type] === 'place' || entityTypes[type] === 'org' ? { quiet: true as const } : {}),
    }
  })
}

/** Sorted words by type or kind, apart by blanks; none where there are none. */
function joined(lists: readonly (readonly [EntityType | KnownKind, Iterable<string>])[]): Partial<Record<EntityType | KnownKind, string>> {
  return Object.fromEntries(lists.map(([type, words]) => [type, [...words].sort().join(' ')]).filter(([, words]) => words !== ''))
}

function knownStarts(entities: readonly Entity[], kind: KnownKind): Set<string> {
  return new Set(entities.flatMap((entity) => knownNames(entity, kind)).flatMap((name) => nameWords(name).slice(0, 1).map(({ norm }) => foldAccents(norm))))
}

/** The words with which a name can begin, and in which a surname or a title with its country can. */
function startsOf(entities: readonly Entity[], type: EntityType): Set<string> {
  const starts = new Set<string>()
  const add = (text: string): void => {
    const first = nameWords(text)[0]
    if (first) starts.add(foldAccents(first.norm))
  }
  for (const entity of entities) {
    if (entity.type === type) for (const name of [entity.name, ...entity.aliases, ...(entity.titles ?? []), ...(entity.called ?? [])]) add(name)
    if (type === 'role' && (entity.type === 'place' || entity.type === 'org')) for (const name of [entity.name, ...entity.aliases, ...(entity.adjectives ?? [])]) add(name)
    if (type === 'person' && entity.type === 'person') for (const name of [entity.name, ...entity.aliases]) for (const surname of [...surnamesOf(name, true), ...surnamesOf(name, false)]) add(surname)
  }
  return starts
}
