import { isSame, nameOfId } from '../../model/entity-value.ts'
import type { EntityValue } from '../../model/entity-value.ts'
import type { EntityType } from '../../model/entity.ts'
import { particles } from '../../model/same-name.ts'
import type { ReadContext, Reading } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { isDemonym, offices, starters } from './title-words.ts'
import { isHead, joins, opensTitle, titleEnds } from './titles.ts'

/** Capitalised words that after a surname make another thing of it: `Trump Tower`, `Biden Jr`. */
export const otherThings = new Set(
  'jr sr ii iii iv tower towers organization organisation foundation institute university college school hospital library center centre airport hotel street avenue road square prize award act doctrine plan administration presidency jnr snr'.split(' '),
)

/** The entity of this type whose name starts at `at`, with its own name, or the words as written where several share them. */
export function readEntity(words: readonly Word[], at: number, type: EntityType, context: ReadContext): Reading<EntityValue> | undefined {
  const found = context.entityAt(words, at, type)
  if (!found || found.ids.length === 0) return undefined
  const ids = [...new Set(found.ids)].sort()
  // A bare `president` is the title of more offices than a reader wants to see.
  const name = ids.length > 3 ? words.slice(at, found.end).map((word) => word.text).join(' ') : ids.map((id) => context.nameOf?.(id) ?? nameOfId(id)).join(' or ')
  return { value: { ids, name }, end: found.end }
}

/**
 * A known person, with the titles before the name. Nothing where the words are part of another name: `Melania` before a known
 * `Trump`, `Tower` after it.
 */
export function readPerson(words: readonly Word[], at: number, context: ReadContext): Reading<EntityValue> | undefined {
  const named = readPlain(words, at, context)
  const next = named && words[named.end]
  if (named && (named.end > at + 1 || !next || next.kind === 'possessive' || next.capital)) return named
  return readTitled(words, at, context) ?? named
}

/** A known person, or one whom the article names in full. */
export function readAnyPerson(words: readonly Word[], at: number, context: ReadContext): Reading<EntityValue> | undefined {
  const word = words[at]!
  // Most words stand in no name: without a capital they are at most what a rule file calls somebody.
  if (!word.capital && (word.kind !== 'word' || !(particles.has(word.norm) || opensTitle(words, at)))) return readPlain(words, at, context)
  const known = readPerson(words, at, context)
  if (known || word.kind !== 'word') return known
  return context.openPersonAt?.(words, at) as Reading<EntityValue> | undefined
}

/** A known person after at least one title. */
export function readTitled(words: readonly Word[], at: number, context: ReadContext): Reading<EntityValue> | undefined {
  for (const head of titleEnds(words, at)) {
    if (!words[head] || !joins(words, head)) continue
    const reading = readPlain(words, head, context)
    if (reading) return { ...reading, head }
  }
  return undefined
}

/** A known person at exactly these words. */
export function readPlain(words: readonly Word[], at: number, context: ReadContext): Reading<EntityValue> | undefined {
  const reading = readEntity(words, at, 'person', context)
  if (!reading) return undefined
  const next = words[reading.end]
  if (next?.capital && joins(words, reading.end) && otherThings.has(next.norm)) return undefined
  if (reading.end > at + 1 || !followsGivenName(words, at, context)) return reading
  return startsAlike(words, at, reading.value.name, context) ? reading : undefined
}

/** Does the word before a surname fit the given name that the entity has (`Sergey` for `Sergei`, `S.`), a middle initial left out? */
function startsAlike(words: readonly Word[], at: number, name: string, context: ReadContext): boolean {
  if (!context.nameOf) return false
  const initial = words[at - 1]!.text.length === 1
  return [at - 1, ...(initial ? [at - 2] : [])].some((index) => {
    const whole = { ids: [], name: `${words[index]?.text ?? ''} ${name.split(' ').at(-1)}` }
    return isSame(whole, { ids: [], name }, { contains: () => false })
  })
}

/**
 * Does a capitalised word that is no title, place, day or opening of the sentence stand right before this surname, so that it
 * names somebody else? In a headline every word has a capital, and it says nothing.
 */
export function followsGivenName(words: readonly Word[], at: number, context: ReadContext): boolean {
  const before = words[at - 1]
  if (!before || !before.capital || before.kind !== 'word' || !words[at]!.capital || !joins(words, at)) return false
  if (before.text.length === 1 && at < 2) return false
  if (starters.has(before.norm) || isHead(before.norm) || isDemonym(before.norm) || /(ly|ing|ed)$/.test(before.norm)) return false
  if (/^\p{Lu}{2,}$/u.test(before.text) && before.text.length > 2) return false
  if (offices.has(before.norm) || notNames.has(before.norm) || isTitleCase(words)) return false
  return !endsEntity(words, at, context)
}

/** Do almost all long words of the sentence have a capital, as in a headline? Looks at the first 12. */
export function isTitleCase(words: readonly Word[]): boolean {
  const long = words.slice(0, 12).filter((word) => word.kind === 'word' && word.text.length > 3)
  return long.length > 2 && long.filter((word) => word.capital).length >= long.length * 0.8
}

/** Does a known place, organisation, role, event or person end right before `at`? */
function endsEntity(words: readonly Word[], at: number, context: ReadContext): boolean {
  for (let start = at - 1; start >= Math.max(0, at - 3); start--) {
    for (const type of ['place', 'org', 'role', 'event', 'person'] as const) if (context.entityAt(words, start, type)?.end === at) return true
  }
  return false
}

/** Words of organisations and places, which no personal name holds. */
export const notNames = new Set(
  'department ministry house senate congress parliament commission council committee union nations party bank group company corporation inc ltd plc agency bureau office court press times post news guard forces army navy force street palace kremlin pentagon city state states island islands river sea north south east west new united saint base summit treaty accord war day agreement conference cabinet government airport square'.split(' '),
)
