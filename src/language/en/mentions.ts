import type { EntityValue } from '../../model/entity-value.ts'
import type { Word } from '../../model/word.ts'
import type { Cast } from './cast.ts'
import { isDemonym, modifiers, openers, starters } from './title-words.ts'
import { isHead, joins } from './titles.ts'

/** A person in a run of words: titles from `at`, the name itself from `head` up to, but not including, `end`. */
export interface Mention {
  readonly at: number
  readonly head: number
  readonly end: number
  readonly value: EntityValue
}

/** All people that a run of words names, in order, none inside another; the titles before a name belong to it. */
export function mentionsIn(words: readonly Word[], cast: Cast): Mention[] {
  const found: Mention[] = []
  let last = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (!word.capital || word.kind !== 'word' || starters.has(word.norm)) continue
    const name = cast.at(words, at)
    if (!name) continue
    const head = name.head ?? at
    found.push({ at: titlesBefore(words, at, last), head, end: name.end, value: name.value })
    last = name.end
    at = name.end - 1
  }
  return found
}

/** Where the titles begin that end right before `at`: `the former German chancellor` before a name. */
function titlesBefore(words: readonly Word[], at: number, low: number): number {
  let from = at
  for (let i = at; i > Math.max(low, at - 8) && joins(words, i); i--) {
    const word = words[i - 1]!
    if (word.kind !== 'word') break
    if (isHead(word.norm) || modifiers.has(word.norm) || isDemonym(word.norm)) from = i - 1
    else if (openers.has(word.norm) && from === i) from = i - 1
    else break
    if (openers.has(word.norm)) break
  }
  return from
}
