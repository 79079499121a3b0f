import { particles } from '../../model/same-name.ts'
import type { EntityValue } from '../../model/entity-value.ts'
import type { ReadContext, Reading } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { followsGivenName, otherThings, readPlain } from './people.ts'
import { starters } from './title-words.ts'
import { joins } from './titles.ts'

const honorifics = new Set('mr mrs ms miss dr sir dame lord lady prof professor gen general'.split(' '))

/**
 * Somebody who holds or held an office: by full name, or by surname alone, where `ids` are all of that surname. Nothing where the
 * surname is a part of a longer name that is not known: `Brown` in `Brown Smith` or in `Peter Brown`.
 */
export function readHolder(words: readonly Word[], at: number, context: ReadContext): Reading<EntityValue> | undefined {
  const head = honorifics.has(words[at]!.norm) && words[at + 1] && joins(words, at + 1) ? at + 1 : at
  const plain = readPlain(words, head, context)
  const found = plain ?? bySurname(words, head, context)
  return found && (head > at ? { ...found, head } : found)
}

function bySurname(words: readonly Word[], at: number, context: ReadContext): Reading<EntityValue> | undefined {
  const found = context.surnameAt?.(words, at)
  if (!found || !words.slice(at, found.end).some((word) => word.capital) || goesOn(words, found.end) || followsGivenName(words, at, context)) return undefined
  return { value: { ids: found.ids, name: words.slice(at, found.end).map((word) => word.text).join(' ') }, end: found.end }
}

/** May a holder's name begin with this word: a capital, or a small word of a surname such as `von der Leyen`? */
export function startsHolder(word: Word): boolean {
  return word.kind === 'word' && (word.capital || particles.has(word.norm))
}

/** Does a capitalised word that may belong to the name follow? */
function goesOn(words: readonly Word[], end: number): boolean {
  const next = words[end]
  if (!next?.capital || next.kind !== 'word' || !joins(words, end)) return false
  return otherThings.has(next.norm) || !starters.has(next.norm)
}
