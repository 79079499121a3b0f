import { foldAccents } from '../language/fold.ts'
import { readWords } from '../language/words.ts'
import type { Entity, EntityType, ReadContext, Word } from '../model/index.ts'

export interface NameWord { readonly text: string; readonly norm: string; readonly capital: boolean; /** Short names in capitals (`US`, `EU`, `WHO`) stand in capitals. */ readonly upper: boolean }
interface Name { readonly words: readonly NameWord[]; readonly ids: Set<string> }

/** The words of a name as they are looked for: without a leading article and without possessives. */
export function nameWords(name: string): NameWord[] {
  const words = readWords(name)
    .filter((word) => word.kind !== 'possessive')
    .map((word) => ({ text: word.text.replaceAll('.', ''), norm: foldAccents(word.norm), capital: word.capital, upper: /^\p{Lu}{2,3}$/u.test(word.text.replaceAll('.', '')) }))
  return words.length > 1 && words[0]!.norm === 'the' ? words.slice(1) : words
}

/**
 * Makes the look-up of entity names. For each type, names by their first word, longest first; a look-up takes at most as
 * many steps as the longest name has words.
 *
 * @returns a function that gives the longest name at a word (an article before it is passed over), and the first words of
 *   all names of a type
 */
export function makeNames(entities: Iterable<Entity>): { entityAt: ReadContext['entityAt']; firstWords: (type: EntityType) => readonly string[] } {
  const types = new Map<EntityType, Map<string, Name[]>>()
  const known = new Map<string, Name>()
  for (const entity of entities) {
    let names = types.get(entity.type)
    if (!names) types.set(entity.type, (names = new Map()))
    for (const text of [entity.name, ...entity.aliases]) {
      const words = nameWords(text)
      if (words.length === 0) continue
      const id = `${entity.type} ${words.map((word) => `${word.norm}${word.capital ? '+' : ''}`).join(' ')}`
      const twin = known.get(id)
      if (twin) {
        twin.ids.add(entity.id)
        continue
      }
      const name: Name = { words, ids: new Set([entity.id]) }
      known.set(id, name)
      const list = names.get(words[0]!.norm)
      if (list) list.push(name)
      else names.set(words[0]!.norm, [name])
    }
  }
  for (const names of types.values()) for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length)

  const entityAt: ReadContext['entityAt'] = (words, at, type) => {
    const names = types.get(type)
    if (!names) return undefined
    const first = words[at]!
    const list = names.get(foldAccents(first.norm))
    const found = list && longest(list, words, at)
    if (found) return found
    if (first.norm !== 'the' || at + 1 >= words.length) return undefined
    const after = names.get(foldAccents(words[at + 1]!.norm))
    return after && longest(after, words, at + 1)
  }
  return { entityAt, firstWords: (type) => [...(types.get(type)?.keys() ?? [])] }
}

function longest(list: readonly Name[], words: readonly Word[], at: number): { ids: readonly string[]; end: number } | undefined {
  for (const name of list) {
    const end = endOf(name, words, at)
    if (end !== undefined) return { ids: [...name.ids].sort(), end }
  }
  return undefined
}

function endOf(name: Name, words: readonly Word[], at: number): number | undefined {
  let next = at
  for (let i = 0; i < name.words.length; i++) {
    // `Ukraine's war` is the war of Ukraine where the name has both words.
    if (i > 0 && words[next]?.kind === 'possessive') next++
    const word = words[next]
    const part = name.words[i]!
    if (!word || foldAccents(word.norm) !== part.norm) return undefined
    if (part.capital && !word.capital) return undefined
    if (part.upper && word.text !== word.text.toUpperCase()) return undefined
    if (i > 0 && /[;:,()!?]/.test(word.before)) return undefined
    next++
  }
  return next
}
