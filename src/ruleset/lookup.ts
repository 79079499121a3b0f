import { frequency } from '../language/en/frequency.ts'
import { isHead } from '../language/en/titles.ts'
import { foldAccents } from '../language/fold.ts'
import { listAt } from '../language/list-at.ts'
import { once } from '../language/once.ts'
import { knownKinds, type Entity, type EntityType, type KnownKind, type Offices, type ReadContext, type Word } from '../model/index.ts'
import { knownNames, makeKnown } from './known.ts'
import { mergeEntities } from './merge-entities.ts'
import { longest, makeNames, nameWords } from './names.ts'
import { makeOfficeNames } from './office-names.ts'
import { holdersOf, isOffice, makeOffices } from './offices.ts'
import { makeSurnames } from './surnames.ts'

/** Entities with all that finds them in words and by name. */
export interface Lookup {
  /** Those that were given, by every id that they were given; none of a compiled pack alone, whether it was read or not. */
  readonly entities: ReadonlyMap<string, Entity>
  /** Any entity by its id. */
  readonly entity: (id: string) => Entity | undefined
  readonly entityAt: ReadContext['entityAt']
  readonly surnameAt: NonNullable<ReadContext['surnameAt']>
  readonly knownAt: NonNullable<ReadContext['knownAt']>
  /** By id or name, accents and case aside. */
  readonly entityNamed: (name: string, type: EntityType) => Entity | undefined
  /** Words of which every name of this type or kind holds one. */
  readonly keyWords: (type: EntityType | KnownKind) => readonly string[]
  readonly offices: () => Offices
}

/** Merges entities, adds the people whom holders' tables name, and makes the look-ups. */
export function makeLookup(given: readonly Entity[], shipped: readonly Entity[] = []): Lookup {
  const entities = mergeEntities(given, shipped)
  for (const person of holdersOf([...new Set(entities.values())])) if (!entities.has(person.id)) entities.set(person.id, person)
  return lookupIn(entities)
}

/** The look-ups of merged entities; what is dear is made on first use. */
function lookupIn(entities: ReadonlyMap<string, Entity>): Lookup {
  const own = new Set(entities.values())
  const names = makeNames(own)
  const officeAt = once(() => makeOfficeNames(own))
  const surnames = once(() => makeSurnames(entities))
  const known = makeKnown(own)
  const byName = once(() => namesOf(entities))
  return {
    entities,
    entity: (id) => entities.get(id),
    entityAt: (words, at, type) => {
      const found = names.entityAt(words, at, type)
      return type === 'role' ? longer(found, officeAt()(words, at)) : found
    },
    surnameAt: (words, at) => longest(surnames(), words, at),
    knownAt: known,
    entityNamed: (name, type) => byName().get(`${type} ${name}`) ?? byName().get(`${type} ${foldAccents(name).toLowerCase()}`),
    keyWords: (type) => {
      if (type === 'role') return titleWords([...own].filter((entity) => entity.type === 'role').flatMap(namesAndTitles))
      return isKnownKind(type) ? rareWords([...own].flatMap((entity) => knownNames(entity, type))) : names.firstWords(type)
    },
    offices: once(() => makeOffices(entities)),
  }
}

type Found = { readonly ids: readonly string[]; readonly end: number } | undefined

/** The longer of two readings; of equally long ones the ids of both. */
export function longer(a: Found, b: Found): Found {
  if (!a || !b) return a ?? b
  if (a.end !== b.end) return a.end > b.end ? a : b
  return { ids: [...new Set([...a.ids, ...b.ids])].sort(), end: a.end }
}

/** One word of each title: the rarest of those that are titles by themselves (`secretary`), else the rarest. */
export function titleWords(titles: Iterable<string>): string[] {
  const rarest = new Set<string>()
  for (const title of titles) {
    const words = nameWords(title).map(({ norm }) => norm)
    const heads = words.filter(isHead)
    if (words.length > 0) rarest.add(rarestOf(heads.length > 0 ? heads : words))
  }
  return [...rarest]
}

/** The rarest word of each name. */
export function rareWords(names: Iterable<string>): string[] {
  const words = [...names].map((name) => nameWords(name).map(({ norm }) => norm)).filter(({ length }) => length > 0)
  return [...new Set(words.map(rarestOf))]
}

/** Of equally rare ones the longest. */
function rarestOf(words: readonly string[]): string {
  return words.reduce((best, word) => (frequency(word) < frequency(best) || (frequency(word) === frequency(best) && word.length > best.length) ? word : best))
}

/** All that an entity is called. */
export function namesAndTitles({ name, aliases, titles = [], called = [] }: Entity): string[] {
  return [name, ...aliases, ...titles, ...called]
}

function isKnownKind(type: EntityType | KnownKind): type is KnownKind {
  return (knownKinds as readonly string[]).includes(type)
}

function namesOf(entities: ReadonlyMap<string, Entity>): Map<string, Entity> {
  const byName = new Map<string, Entity>()
  for (const [id, entity] of entities) {
    byName.set(`${entity.type} ${id}`, entity)
    for (const name of [entity.name, ...entity.aliases]) {
      const key = `${entity.type} ${foldAccents(name).toLowerCase()}`
      if (!byName.has(key)) byName.set(key, entity)
    }
  }
  return byName
}

/** Compiled entities of a shipped pack. None of them is read until a name of one may occur. */
export interface Reference {
  /** The words with which a name of a type or kind can begin, lower case without accents; of people also their surnames, of roles also their countries. */
  readonly starts: ReadonlyMap<EntityType | KnownKind, ReadonlySet<string>>
  /** Words of which every name of a role, an event, a bloc or a former name holds one. */
  readonly keyWords: ReadonlyMap<EntityType | KnownKind, readonly string[]>
  readonly fields: readonly string[]
  /** They are merged, and with all whom holders' tables name. */
  readonly load: () => readonly Entity[]
}

/**
 * The look-up of own entities and compiled ones. Where an own entity may be one of the compiled (they begin alike), or is an office (perhaps of one of their
 * countries), all are merged at once; else the compiled ones are read when a word may begin a name of theirs.
 */
export function withReference(given: readonly Entity[], reference: Reference | undefined): Lookup {
  if (!reference) return makeLookup(given)
  if (given.some((entity) => isOffice(entity) || beginsAlike(entity, reference))) {
    const all = makeLookup(given, reference.load())
    const ids = new Set([...given, ...holdersOf(given)].map(({ id }) => id))
    return { ...all, entities: new Map([...all.entities].filter(([id]) => ids.has(id))) }
  }
  const own = makeLookup(given)
  const more = once(() => lookupIn(byId(reference.load())))
  const startsOf = once(() => startsByWord(reference))
  const mayStart = (words: readonly Word[], at: number, type: EntityType | KnownKind): boolean => {
    const { norm } = words[at]!
    const next = norm === 'the' ? words[at + 1] : undefined
    return startsOf().get(foldAccents(norm))?.includes(type) === true || (next !== undefined && startsOf().get(foldAccents(next.norm))?.includes(type) === true)
  }
  const seeing = (id: string): Entity | undefined => own.entities.get(id) ?? more().entities.get(id)
  return {
    entities: own.entities,
    entity: seeing,
    entityAt: (words, at, type) => {
      const found = own.entityAt(words, at, type)
      return mayStart(words, at, type) ? longer(found, more().entityAt(words, at, type)) : found
    },
    // Own offices would have been merged above: all that are known here are the compiled ones.
    surnameAt: (words, at) => (mayStart(words, at, 'person') ? more().surnameAt(words, at) : undefined),
    knownAt: (words, at, kind) => {
      const found = own.knownAt(words, at, kind)
      return mayStart(words, at, kind) ? longer(found, more().knownAt(words, at, kind)) : found
    },
    entityNamed: (name, type) => own.entityNamed(name, type) ?? more().entityNamed(name, type),
    keyWords: (type) => [...own.keyWords(type), ...(reference.keyWords.get(type) ?? [])],
    offices: () => more().offices(),
  }
}

/** Of two under one id the first has it. */
function byId(entities: readonly Entity[]): Map<string, Entity> {
  const byId = new Map<string, Entity>()
  for (const entity of entities) if (!byId.has(entity.id)) byId.set(entity.id, entity)
  return byId
}

/** What a name that begins with a word may be of: nearly every word begins none, which one look tells for all. */
function startsByWord({ starts }: Reference): ReadonlyMap<string, readonly (EntityType | KnownKind)[]> {
  const byWord = new Map<string, (EntityType | KnownKind)[]>()
  for (const [type, words] of starts) {
    for (const word of words) listAt(byWord, word).push(type)
  }
  return byWord
}

function beginsAlike({ type, name, aliases }: Entity, { starts }: Reference): boolean {
  return [name, ...aliases].some((text) => starts.get(type)?.has(foldAccents(nameWords(text)[0]?.norm ?? '')))
}
