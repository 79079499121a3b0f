import { roughKey } from '../language/en/name-sounds.ts'
import { listAt } from '../language/list-at.ts'
import { areSpellings, nameParts, soundsLike } from '../model/same-name.ts'
import type { Entity } from '../model/index.ts'

interface KnownPerson { readonly id: string; readonly family: string }

/** What the entities say of spellings. */
export interface Known {
  /** The entity by a spelling of its name in lower case, where it has several spellings and no other entity has this one. */
  readonly spellings: ReadonlyMap<string, string>
  /** Known people by the rough sound of the full name. */
  readonly people: ReadonlyMap<string, readonly KnownPerson[]>
}

/** Reads the names of all entities; done once a run. */
export function readKnown(entities: Iterable<Entity>): Known {
  // An entity with one name alone has no other spelling.
  const all = [...entities].filter(({ aliases }) => aliases.length > 0)
  const spellings = new Map<string, string>()
  const people = new Map<string, KnownPerson[]>()
  const shared = new Set<string>()
  const put = (text: string, id: string): void => {
    const known = spellings.get(text)
    if (known !== undefined && known !== id) shared.add(text)
    else spellings.set(text, id)
  }
  for (const entity of all) {
    for (const text of spellingsOf(entity)) put(text.toLowerCase(), entity.id)
    if (entity.type !== 'person') continue
    for (const name of [entity.name, ...entity.aliases]) {
      const { given, family } = nameParts(name)
      if (given.length < 2) continue
      const key = roughKey(given, family)
      listAt(people, key).push({ id: entity.id, family })
    }
  }
  // A spelling that is a name of somebody or something else too.
  for (const entity of all) {
    for (const name of [entity.name, ...entity.aliases]) {
      const owner = spellings.get(name.toLowerCase())
      if (owner !== undefined && owner !== entity.id) shared.add(name.toLowerCase())
    }
  }
  for (const text of shared) spellings.delete(text)
  return { spellings, people }
}

/** The one-word names and, of people, family names of an entity that are spelled in several ways. */
function spellingsOf(entity: Entity): string[] {
  const words = new Set<string>()
  for (const name of [entity.name, ...entity.aliases]) {
    const word = entity.type === 'person' ? (name.split(/[ -]/).at(-1) ?? '') : /^\p{L}[\p{L}\p{M}'’-]+$/u.test(name) ? name : ''
    if (word.length > 3 && /^\p{Lu}/u.test(word)) words.add(word)
  }
  const all = [...words]
  return all.filter((word) => all.some((other) => other !== word && word.toLowerCase() !== other.toLowerCase() && soundsLike(word, other)))
}

/** The one known person whose name this is: in a spelling of it (`sure`), or one letter apart. */
export function knownPerson(given: string, family: string, { people }: Known): { readonly id: string; readonly sure: boolean } | undefined {
  const list = people.get(roughKey(given, family))
  if (!list) return undefined
  for (const [sure, fits] of [[true, soundsLike], [false, areSpellings]] as const) {
    const ids = new Set(list.filter((known) => fits(known.family, family)).map(({ id }) => id))
    if (ids.size > 0) return ids.size === 1 ? { id: [...ids][0]!, sure } : undefined
  }
  return undefined
}
