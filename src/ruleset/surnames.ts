import { particles } from '../model/same-name.ts'
import type { Entity } from '../model/index.ts'
import { addName, newTree, type NameTree } from './names.ts'
import { isOffice } from './offices.ts'

/** Countries whose people are named surname first. */
const surnameFirst = new Set('china taiwan south-korea north-korea korea-south korea-north vietnam cambodia singapore hong-kong myanmar'.split(' '))

/** The surnames of all who hold or held an office of these entities. */
export function makeSurnames(entities: ReadonlyMap<string, Entity>): NameTree {
  const tree = newTree()
  const people = new Map<string, Entity>()
  for (const entity of entities.values()) if (entity.type === 'person') for (const name of [entity.id, entity.name, ...entity.aliases]) people.set(name, entity)
  for (const entity of new Set(entities.values())) {
    if (!isOffice(entity)) continue
    const eastern = surnameFirst.has(entity.fields.get('country')?.[0]?.value ?? '')
    for (const { value } of entity.fields.get('holders') ?? []) {
      const person = people.get(value)
      if (!person) continue
      for (const name of [person.name, ...person.aliases]) for (const surname of surnamesOf(name, eastern)) addName(tree, surname, person.id)
    }
  }
  return tree
}

/** What a person of this name is called by: the last word, with the small words before it and without; for some the first word. */
export function surnamesOf(name: string, eastern: boolean): string[] {
  const words = name.split(/\s+/)
  if (words.length < 2) return [name]
  let from = words.length - 1
  // `Charles III` and `Smith Jr` are no surnames.
  if (/^(?:[IVX]+|Jr\.?|Sr\.?)$/.test(words[from]!)) return words.length === 2 ? [name, words[0]!] : [words.slice(0, -1).at(-1)!]
  const last = words[from]!
  while (from > 1 && particles.has(words[from - 1]!.toLowerCase())) from--
  const whole = words.slice(from).join(' ')
  return [...new Set([last, whole, ...(eastern ? [words[0]!] : shorter(words.slice(0, from), whole))])].filter((surname) => surname.length > 1)
}

/** Without some of the names in the middle: `Peña Nieto`, `Enrique Nieto`; with four, also without each one of them. */
function shorter(given: readonly string[], surname: string): string[] {
  if (given.length < 2) return []
  const dropped = given.slice(1).map((_, i) => [...given.slice(0, i + 1), ...given.slice(i + 2), surname].join(' '))
  return [`${given.at(-1)!} ${surname}`, `${given[0]!} ${surname}`, ...dropped].filter((name) => !particles.has(name.split(' ')[0]!.toLowerCase()))
}
