import { speech } from '../language/en/abbreviations.ts'
import { givenWeight } from '../language/en/given-names.ts'
import { roughKey } from '../language/en/name-sounds.ts'
import { endsAsThing, isThing } from '../language/en/thing-words.ts'
import { isDemonym, starters } from '../language/en/title-words.ts'
import { isHead } from '../language/en/titles.ts'
import { listAt } from '../language/list-at.ts'
import { readWords } from '../language/words.ts'
import { areSpellings, stripMarks } from '../model/same-name.ts'
import { entityTypes } from '../model/entity.ts'
import type { ReadContext } from '../model/index.ts'
import { knownPerson, type Known } from './known-spellings.ts'
import type { NamedPerson, Place, Sightings, Spelled } from './name-sightings.ts'

/** One spelling in one article. */
export interface Found {
  /** The id of the entity whose name it is, or seems to be. */
  readonly id: string | undefined
  /** Is it surely the entity's name, and not that of somebody with a like one? */
  readonly sure: boolean
  /** What spellings of an open name share. */
  readonly rough: string
  readonly text: string
  readonly place: Place
}

/** A text with more names than this is a list of them, and their spellings are not compared. */
export const familiesMost = 400

/** The family names of people whom the article names in full, and what looks like a slip in one of them; undefined where they are too many. */
export function openSpellings({ words, people }: Sightings, known: Known, context: ReadContext): Found[] | undefined {
  const found: Found[] = []
  const add = ({ given, family }: NamedPerson, text: string, place: Place): void => {
    const person = knownPerson(given, family, known)
    found.push({ id: person?.id, sure: person?.sure === true, rough: roughKey(given, family), text, place })
  }
  const countOf = (family: string): number => words.get(family)?.count ?? 0
  const families = new Map<string, NamedPerson[]>()
  for (const person of people) {
    if (person.family.length < 4) continue
    listAt(families, person.family).push(person)
  }
  if (families.size > familiesMost) return undefined
  const byGiven = new Map<string, NamedPerson[]>()
  for (const person of people) {
    listAt(byGiven, person.given).push(person)
  }
  for (const person of people) {
    if (person.family.length < 4) continue
    // A slip beside the name as it mostly is, under one key with it.
    const twin = byGiven.get(person.given)!.find((other) => other !== person && countOf(other.family) > countOf(person.family) && isSlip(person.family, other.family))
    add(twin ?? person, person.family, person.place)
  }
  for (const [family, owners] of families) {
    if (family.length < 5 || owners.length > 1) continue
    for (const word of words.values()) {
      if (word.count * 2 > countOf(family) || word.text.length < 5 || families.has(word.text) || !isSlip(word.text, family)) continue
      const place = aloneAs(word, family, context)
      if (place) add(owners[0]!, word.text, place)
    }
  }
  return found
}

/** May `slip` be the name, misspelt: one letter or spelling apart, and no plural, feminine form or people's name of it? */
function isSlip(slip: string, name: string): boolean {
  if (Math.abs(slip.length - name.length) > 1 || slip[0] !== name[0] || slip === slip.toUpperCase() || slip.toLowerCase() === name.toLowerCase()) return false
  const [a, b] = [stripMarks(slip), stripMarks(name)]
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.startsWith(short) && /[saneo]$/.test(long)) return false
  return !(/[yi]$/.test(short) && long.endsWith('a')) && !(/[yi]$/.test(long) && short.endsWith('a')) && areSpellings(slip, name)
}

/**
 * Where this word stands alone as a person would; nowhere if it is a word or name of another kind. At the start of a sentence it may be any
 * word (`Hunted` beside `Hunter`), but for two letters in the wrong order.
 */
function aloneAs(word: Spelled, name: string, context: ReadContext): Place | undefined {
  const norm = stripMarks(word.text)
  if (starters.has(norm) || isHead(norm) || isThing(norm) || endsAsThing(norm) || isDemonym(norm) || givenWeight(norm) > 0) return undefined
  const [only] = readWords(word.text)
  if (!only || entityTypes.some((type) => context.entityAt([only], 0, type) !== undefined)) return undefined
  const swapped = [...norm].sort().join('') === [...stripMarks(name)].sort().join('')
  return word.places.find(({ joined, block, at }) => {
    if (joined) return false
    const prose = block.prose()
    const after = prose.slice(at + word.text.length, at + word.text.length + 14)
    const personal = /^['’]s /.test(after) || speech.has(/^ (\p{L}+)/u.exec(after)?.[1] ?? '')
    const before = prose.slice(Math.max(0, at - 14), at)
    const told = /(\p{L}+) $/u.exec(before)?.[1]
    const opens = /(?:^|[.!?:…"“”‘*•–—-])\s*$/.test(before)
    return personal || speech.has(told ?? '') || (norm.length > 5 && (swapped || !opens))
  })
}
