import type { EntityValue } from '../../model/entity-value.ts'
import { entityTypes } from '../../model/entity.ts'
import type { EntityType } from '../../model/entity.ts'
import type { ReadContext, Reading } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { readEntity, readPerson, readTitled, readPlain, otherThings, notNames } from './people.ts'
import { isDemonym, openers } from './title-words.ts'
import { isHead, joins, nameLength, readTitles, titleEnds } from './titles.ts'

/**
 * A name that no entity has: capitalised words after a run of titles, or at least `least` of them without. Nothing where they
 * are the name of a known place, organisation, role or event.
 */
export function readOpenName(words: readonly Word[], at: number, least: number, context: ReadContext): Reading<EntityValue> | undefined {
  const head = readTitles(words, at)
  const length = nameLength(words, head)
  if (length < (head > at ? 1 : least)) return undefined
  const name = words.slice(head, head + length)
  if (name.some((word) => isHead(word.norm) || otherThings.has(word.norm) || notNames.has(word.norm))) return undefined
  if (length === 1 && (isDemonym(name[0]!.norm) || (head === at && /^\p{Lu}{2,}$/u.test(name[0]!.text)))) return undefined
  if ((['place', 'org', 'role', 'event'] as const).some((type) => context.entityAt(words, head, type))) return undefined
  const value = { ids: [], name: name.map((word) => (word.before === '-' ? '-' : ' ') + word.text).join('').trim() }
  return head > at ? { value, end: head + length, head } : { value, end: head + length }
}

/** A known person as the item of a list: `Putin's adviser X` is X there, and `Germany's X` and `his foreign minister, X` too. */
export function readPersonInList(words: readonly Word[], at: number, context: ReadContext): Reading<EntityValue> | undefined {
  const person = readPerson(words, at, context)
  if (person) return words[person.end]?.kind === 'possessive' ? readTitled(words, at, context) ?? person : person
  const end = describedEnd(words, at) ?? ownerEnd(words, at)
  const reading = end === undefined ? undefined : readPlain(words, end, context)
  return reading && { ...reading, head: end! }
}

/** An unknown person as the item of a list, see `readOpenName`; after a description and a comma too. */
export function readOpenPerson(words: readonly Word[], at: number, least: number, context: ReadContext): Reading<EntityValue> | undefined {
  const name = readOpenName(words, at, least, context)
  if (name) return name
  const end = describedEnd(words, at)
  const reading = end === undefined ? undefined : readOpenName(words, end, 2, context)
  return reading && { ...reading, head: end! }
}

/** `his foreign minister,`: the index after the comma that follows an office in the singular which an article or pronoun opens. */
function describedEnd(words: readonly Word[], at: number): number | undefined {
  if (!openers.has(words[at]?.norm ?? '')) return undefined
  const end = titleEnds(words, at).at(-1)
  return end !== undefined && words[end]?.before === ',' && words[end]!.capital && !(words[end - 1]!.norm.endsWith('s')) ? end : undefined
}

/** `Germany's`, `the United Kingdom's`: the index after the possessive of up to three capitalised words. */
function ownerEnd(words: readonly Word[], at: number): number | undefined {
  const start = words[at]?.norm === 'the' ? at + 1 : at
  for (let index = start; index < start + 4; index++) {
    const word = words[index]
    if (word?.kind === 'possessive') return index > start ? index + 1 : undefined
    if (!word?.capital || (index > start && !joins(words, index))) return undefined
  }
  return undefined
}

/** A reader of known entities in lists, `the` before them skipped where it is no part of their name. */
export function readAfterThe(type: EntityType) {
  return (words: readonly Word[], at: number, context: ReadContext): Reading<EntityValue> | undefined => {
    const reading = readEntity(words, at, type, context)
    if (reading || words[at]?.norm !== 'the' || words[at + 1]?.before !== '') return reading
    const after = readEntity(words, at + 1, type, context)
    return after && { ...after, head: at + 1 }
  }
}

/** A reader of unknown organisations or places in lists: capitalised words that are the name of nothing else. */
export function readOpenThing(type: 'org' | 'place') {
  return (words: readonly Word[], at: number, least: number, context: ReadContext): Reading<EntityValue> | undefined => {
    const head = words[at]?.norm === 'the' ? at + 1 : at
    const length = nameLength(words, head)
    if (length < least || isDemonym(words[head]!.norm)) return undefined
    if (entityTypes.some((other) => other !== type && context.entityAt(words, head, other))) return undefined
    return { value: { ids: [], name: words.slice(head, head + length).map((word) => word.text).join(' ') }, end: head + length, head }
  }
}
