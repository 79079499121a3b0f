import { commonWords } from '../language/en/common-words.ts'
import { joins } from '../language/en/numerals.ts'
import { namesDay } from '../language/en/calendar.ts'
import { ranks } from '../language/en/ranks.ts'
import { isDemonym, modifiers } from '../language/en/title-words.ts'
import { isHead } from '../language/en/titles.ts'
import type { Word } from '../model/index.ts'
import type { Detail } from './details.ts'

const titles: ReadonlySet<string> = new Set('mr mrs ms miss dr sir dame lord lady const constable inspector sergeant sgt capt captain lt col gen rev st prof professor'.split(' '))

/** The most words of a name. */
const namedMost = 6

/** The name, nation or office at `words[at]`: a run of words with a capital, one word such as `Canadian`, one such as `mayor`. */
export function readNamed(words: readonly Word[], at: number, isName: (word: Word) => boolean): Detail | undefined {
  const word = words[at]!
  if (word.kind !== 'word') return undefined
  const office = readOffice(words, at)
  if (office) return office
  if (word.capital && isDemonym(word.norm)) return { core: { kind: 'nation', unit: '', name: [word.norm] }, from: at, to: at + 1 }
  if (!startsName(word, words[at + 1], at, isName)) return undefined
  let end = at + 1
  while (end < at + namedMost && continuesName(words[end])) end++
  return { core: { kind: 'name', unit: '', name: words.slice(at, end).map(({ norm }) => norm) }, from: at, to: end }
}

/** `mayor`, `Transport minister`: the word of an office with the one before it, where that narrows it. */
function readOffice(words: readonly Word[], at: number): Detail | undefined {
  const [word, next] = [words[at]!, words[at + 1]]
  if (ranks.has(word.norm)) return { core: { kind: 'office', unit: '', name: [word.norm] }, from: at, to: at + 1 }
  if (!modifiers.has(word.norm) || !joins(next) || !ranks.has(next.norm)) return undefined
  return { core: { kind: 'office', unit: '', name: [word.norm, next.norm] }, from: at, to: at + 2 }
}

function startsName(word: Word, next: Word | undefined, at: number, isName: (word: Word) => boolean): boolean {
  if (!word.capital || word.text.length < 2 || namesDay(word) || titles.has(word.norm)) return false
  // Behind a colon or the number of an item small words have a capital too.
  if (commonWords.has(word.norm) && !next?.capital) return false
  return at > 0 || isName(word) || ((next?.capital || next?.kind === 'possessive') && !commonWords.has(word.norm))
}

function continuesName(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && word.capital && /^[-.]?$/.test(word.before) && !namesDay(word) && !isHead(word.norm)
}
