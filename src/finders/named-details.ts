import { callings } from '../language/en/callings.ts'
import { commonWords } from '../language/en/common-words.ts'
import { givenWeight } from '../language/en/given-names.ts'
import { namesDay } from '../language/en/calendar.ts'
import { isOfficeWord, readOffice } from '../language/en/office-words.ts'
import { isThing } from '../language/en/thing-words.ts'
import { isDemonym, modifiers } from '../language/en/title-words.ts'
import { isHead } from '../language/en/titles.ts'
import { particles } from '../model/same-name.ts'
import type { DetailCore, ReadContext, Word } from '../model/index.ts'
import type { Detail } from './details.ts'
import type { Names } from './names-in.ts'

const titles: ReadonlySet<string> = new Set('mr mrs ms miss dr sir dame lord lady const constable inspector sergeant sgt capt captain lt col gen rev st prof professor'.split(' '))

/** The most words of a name. */
const namedMost = 6

/** The name, nation or office at `words[at]`: a run of words with a capital, one word such as `Canadian`, one such as `mayor`. */
export function readNamed(words: readonly Word[], at: number, names: Names, context: ReadContext): Detail | undefined {
  const word = words[at]!
  if (word.kind !== 'word') return undefined
  const office = readOffice(words, at)
  // `General Motors`, `King Street`
  if (office && !(word.capital && isPartOfThing(words[office.end]))) return { core: { kind: 'office', unit: '', name: office.name }, from: at, to: office.end }
  if (word.capital && isDemonym(word.norm)) return { core: { kind: 'nation', unit: '', name: [word.norm] }, from: at, to: at + 1 }
  if (!startsName(word, words[at + 1])) return undefined
  if (at === 0 && !names.isName(word) && !isRun(word, words[1])) return openName(word, words[1], names)
  let end = at + 1
  while (end < at + namedMost && continuesName(words, at, end)) end++
  const name = words.slice(at, end).map(({ norm }) => norm)
  return { core: { kind: 'name', unit: '', name, ...whatItNames(words, at, end, names.isPerson(name), context) }, from: at, to: end }
}

function isPartOfThing(next: Word | undefined): boolean {
  return next?.kind === 'word' && next.capital && next.before === '' && isThing(next.norm)
}

function startsName(word: Word, next: Word | undefined): boolean {
  if (!word.capital || word.text.length < 2 || namesDay(word) || titles.has(word.norm)) return false
  // `Actor Ann Lee`, `Senior Trooper Ann Lee`
  if (next?.capital && next.before === '' && !isThing(next.norm) && (isTitle(word.norm) || (modifiers.has(word.norm) && isTitle(next.norm)))) return false
  // Behind a colon or the number of an item small words have a capital too.
  return !commonWords.has(word.norm) || next?.capital === true
}

function isTitle(norm: string): boolean {
  return isHead(norm) || callings.has(norm) || isOfficeWord(norm)
}

/** Is the first word of a sentence one of several of a name, or does something belong to it? */
function isRun(word: Word, next: Word | undefined): boolean {
  return (next?.capital || next?.kind === 'possessive') === true && !commonWords.has(word.norm)
}

/** The first word of a sentence, which may be a name: `Lee won`; `Lee, 45, won`. */
function openName(word: Word, next: Word | undefined, names: Names): Detail | undefined {
  if (!next || next.kind === 'quote' || next.capital || !/^,?$/.test(next.before) || !names.mayBeName(word)) return undefined
  return { core: { kind: 'name', unit: '', name: [word.norm], open: true }, from: 0, to: 1 }
}

function continuesName(words: readonly Word[], from: number, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || word.kind !== 'word' || !/^[-.]?$/.test(word.before)) return false
  // `Otto von Hagen`
  if (!word.capital) return particles.has(word.norm) && word.norm.length > 1 && next !== undefined && next.capital && next.before === '' && givenWeight(words[from]!.norm) > 0
  if (namesDay(word)) return false
  // `Ann King`
  return !isHead(word.norm) || (at === from + 1 && givenWeight(words[from]!.norm) === 2 && !next?.capital)
}

/** Somebody, the one known city or country of this name, something with initials, or what is not known. */
function whatItNames(words: readonly Word[], from: number, to: number, isPerson: boolean | undefined, context: ReadContext): Partial<DetailCore> {
  if (isPerson) return { person: true }
  for (const kind of ['city', 'country'] as const) {
    const found = context.knownAt?.(words, from, kind)
    if (found?.ids.length === 1 && found.end === to) return { person: false, place: { kind, id: found.ids[0]! } }
  }
  return isPerson === false || (to === from + 1 && /^\p{Lu}{2,5}$/u.test(words[from]!.text)) ? { person: false } : {}
}
