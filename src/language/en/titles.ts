import { particles } from '../../model/same-name.ts'
import type { Word } from '../../model/word.ts'
import { kept } from '../kept.ts'
import { abbreviations, heads, isDemonym, modifiers, offices, openers, starters } from './title-words.ts'

/** How many words a run of titles may have. */
const longest = 8

/** What precedes a capital at the start of a sentence, where it says nothing about the word. */
const contractionHosts = new Set(['it', 'he', 'she', 'that', 'this', 'there', 'here', 'what', 'who', 'where', 'how', 'let', 'today', 'yesterday', 'tomorrow'])

/** What may follow a head and belongs to it: `president-elect`. */
const afterHead = new Set(['elect', 'designate', 'emeritus', 'general'])

/**
 * Reads a run of titles, honorifics and descriptions that may stand before a personal name: `former US president`,
 * `Ukraine's Foreign Minister`, `his adviser`.
 *
 * @returns the index after the longest such run that leaves a capitalised name of two words or, failing that, of one; `at` if there is none
 */
export function readTitles(words: readonly Word[], at: number): number {
  const ends = titleEnds(words, at)
  if (ends.length === 0) return at
  const lengths = ends.map((end) => (words[end] && joins(words, end) ? nameLength(words, end) : 0))
  const best = Math.max(...lengths) > 1 && ends.some((end) => words[end - 1]?.capital && !isHead(words[end - 1]!.norm)) ? 2 : 1
  return ends.findLast((_, index) => lengths[index]! >= best) ?? at
}

/** How many words, up to five, a capitalised name that starts here may have; titles are no names. */
export function nameLength(words: readonly Word[], at: number): number {
  let length = 0
  for (let index = at; index < at + 6; index++) {
    const word = words[index]
    if (!word || word.kind !== 'word' || (index > at && !joins(words, index))) break
    if (word.capital && !starters.has(word.norm) && (index > at || !isHead(word.norm))) length = index - at + 1
    else if (index === at || !particles.has(word.norm)) break
  }
  return length
}

/** Words after which an unknown adjective may open a title in lower case: `his dour foreign minister`. */
const owners = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your'])
/** How many words of them: `his ever-present` has two. */
const mostUnknown = 3

/** Can the word at `at` be the first of titles before a name? Else `titleEnds` gives nothing there. */
export function opensTitle(words: readonly Word[], at: number): boolean {
  const { norm } = words[at]!
  return openers.has(norm) || owners.has(norm) || isHead(norm) || isModifier(words, at)
}

/** All indexes at which a run of titles that starts at `at` may end, ascending: after each head, and in what `of`, `to` or `for` adds to one. */
export function titleEnds(words: readonly Word[], at: number): number[] {
  const ends: number[] = []
  const first = words[at]
  if (!first || first.kind !== 'word') return ends
  let index = openers.has(first.norm) ? at + 1 : at
  let ofOffice = false
  let unknown = 0
  for (; index < at + longest; index++) {
    const word = words[index]
    if (!word || (index > at && !joins(words, index))) break
    if (word.kind === 'possessive') {
      if (index === at || contractionHosts.has(words[index - 1]!.norm) || (!words[index - 1]!.capital && !isHead(words[index - 1]!.norm))) break
      continue
    }
    if (word.kind !== 'word') break
    if (ofOffice && (word.capital || offices.has(word.norm))) {
      if (word.norm !== 'the') ends.push(index + 1)
      continue
    }
    if (/^(of|to|for)$/.test(word.norm) && ends.at(-1) === index && (word.norm === 'of' || words[index + 1]?.capital)) {
      ofOffice = true
      continue
    }
    // `son-in-law`.
    if (word.before === '-' && ((word.norm === 'in' && ends.at(-1) === index) || (word.norm === 'law' && words[index - 1]!.norm === 'in'))) {
      if (word.norm === 'law') ends.push(index + 1)
      continue
    }
    if (isHead(word.norm) && unknown > 0 && word.capital) break
    if (isHead(word.norm) || (afterHead.has(word.norm) && ends.at(-1) === index)) ends.push(index + 1)
    else if (!isModifier(words, index)) {
      if (index === at || !owners.has(first.norm) || ends.length > 0 || word.capital || starters.has(word.norm) || ++unknown > mostUnknown) break
    } else if (unknown > 0 && word.capital) break
    ofOffice = false
  }
  return ends
}

/** Is it a title by itself, in the singular or plural? Takes lower case. */
export const isHead = kept((norm) => heads.has(norm) || (norm.endsWith('s') && heads.has(norm.slice(0, -1))) || (norm.endsWith('men') && heads.has(`${norm.slice(0, -2)}an`)))

/** May this word stand before a head? A capitalised one may, but at the start of a sentence its capital says nothing. */
export function isModifier(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (modifiers.has(word.norm) || isDemonym(word.norm)) return true
  // `long-time`, `long-serving`.
  if (word.norm === 'long' && words[at + 1]?.before === '-') return true
  if (word.before === '-' && words[at - 1]?.norm === 'long' && /^(?:time|serving|standing|term)$/.test(word.norm)) return true
  if (!word.capital || starters.has(word.norm)) return false
  return at > 0 || words[1]?.kind === 'possessive' || /^\p{Lu}{2,}$/u.test(word.text)
}

/** Does nothing but a space, hyphen, slash or the full stop of an abbreviation stand before this word? */
export function joins(words: readonly Word[], at: number): boolean {
  const { before } = words[at]!
  if (before === '' || before === '-' || before === '/') return true
  const previous = words[at - 1]
  return before === '.' && previous !== undefined && (abbreviations.has(previous.norm) || /^\p{Lu}$/u.test(previous.text))
}
