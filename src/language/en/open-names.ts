import { particles } from '../../model/same-name.ts'
import type { ReadContext } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { speech } from './abbreviations.ts'
import { callings } from './callings.ts'
import { easternOrder, givenWeight } from './given-names.ts'
import { isAge, isAgeBefore, isDescribed, isNamedBefore, weakHeads } from './name-neighbours.ts'
import { nameShape, type Shape } from './name-shape.ts'
import { isThing, placeStarts } from './thing-words.ts'
import { abbreviations, isDemonym, modifiers, offices, starters } from './title-words.ts'
import { isHead, joins, titleEnds } from './titles.ts'

/** A capitalised sequence of the shape of a full personal name: `words[at]` up to, but not including, `words[end]`. */
export interface OpenName {
  readonly at: number
  readonly end: number
  /** As written: `George W. Bush`, `Jean-Luc Picot`. */
  readonly text: string
  readonly given: string
  /** The word that stands for the person alone, in lower case: the last, or the first where the family name comes first. */
  readonly family: string
  /** The head of the title before it in lower case: `president`. */
  readonly title: string | undefined
  /** How much the sentence says that it is a person; from `enough` on it is one. */
  readonly weight: number
}

/** The weight from which a name is taken for a person. */
export const enough = 3

const spoken = new Set([...speech, ...'says tells adds believes acknowledged conceded confirmed denied declined predicted promised pledged vowed urged testified pleaded apologised apologized recounted reiterated stressed suggested reckoned commented complained thinks thought hopes hoped tweeted died retired resigned married'.split(' ')])

/**
 * The full name (at least two words, initials counted) that starts exactly at `at`, with what its own sentence says for it. Nothing inside a
 * longer run of capitals, in headlines and text in capitals, and where words of places, companies, teams or works are in it.
 */
export function readFullName(words: readonly Word[], at: number, context: ReadContext): OpenName | undefined {
  if (!opensName(words, at)) return undefined
  const shape = nameShape(words, at)
  if (!shape || isLoud(words) || isOther(words, at, shape, context)) return undefined
  const { end, parts } = shape
  const given = parts[0]!
  const eastern = easternOrder(parts)
  const title = titleBefore(words, at)
  let weight = title === undefined ? 0 : callings.has(title) ? 2 : weakHeads.has(title) && !words[at - 1]!.capital ? 1 : 3
  weight += eastern ? 3 : givenWeight(given) === 2 ? 3 : givenWeight(given)
  if (shape.middle) weight += 3
  if (shape.initials) weight += given.length > 1 ? 3 : 2
  if (parts.length > 2 && parts.some((part) => /^(?:von|van|bin|ibn|abu|ben)$/.test(part))) weight += 2
  if (shape.suffix) weight += 1
  const after = words[end]
  if (after) weight += isSpeech(words, end) || isSpeechBefore(words, at) ? 1 : 0
  if (after?.norm === 'who') weight += 1
  if (isAge(words, end) || isAgeBefore(words, at)) weight += 3
  if (isDescribed(words, end) || isNamedBefore(words, at)) weight += 3
  if (after?.norm === 'of' && after.before === '' && words[end + 1]?.capital && weight < enough + 3) weight -= 1
  // `Northfield Rovers`: teams and firms in the plural speak too.
  if (weight < 2 && title === undefined && /[^s]s$/.test(parts.at(-1)!)) weight -= 1
  const family = eastern ? given : parts.at(-1)!
  return { at, end, text: shape.text, given: eastern ? parts.slice(1).join(' ') : given, family, title, weight }
}

/** Words that headlines in capitals leave small. */
const headlineSmall = new Set('and the for from with over into after amid upon under about against between but nor via per than that before off out near von van der den del los las bin'.split(' '))

/** Is the sentence a headline, or in capitals, so that capitals say nothing? Looks at the first 16 words. */
export function isLoud(words: readonly Word[]): boolean {
  let capitals = 0
  let small = 0
  let upper = 0
  const count = Math.min(words.length, 16)
  for (let i = 0; i < count; i++) {
    const { text, kind, capital, norm } = words[i]!
    if (kind !== 'word' || text.length < 3) continue
    if (capital) {
      capitals++
      if (text.length > 3 && text === text.toUpperCase()) upper++
    } else if (!headlineSmall.has(norm) && ++small > 1) return false
  }
  return small === 0 ? capitals > 2 || (upper > 1 && upper === capitals) : capitals > 8
}

/** Is the word before `at` none that would be a part of the same name? */
export function opensName(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.kind !== 'word' || !word.capital) return false
  const before = words[at - 1]
  if (!before || !joins(words, at) || before.kind === 'possessive' || before.kind === 'quote') return word.before !== '&'
  if (before.kind !== 'word') return true
  if (word.before === '-' || word.before === '/') return false
  if (!before.capital) return !(particles.has(before.norm) && words[at - 2]?.capital === true && !abbreviations.has(before.norm))
  if (placeStarts.has(before.norm)) return false
  if (isHead(before.norm) || callings.has(before.norm) || starters.has(before.norm) || isDemonym(before.norm) || modifiers.has(before.norm) || offices.has(before.norm)) return true
  if (/^\p{Lu}{2,}$/u.test(before.text)) return true
  // `Balloonist Ann Hale`.
  if (at === 1 && givenWeight(before.norm) === 0 && givenWeight(word.norm) === 2 && /(?:ist|er|or|eer|man|woman|ian)$/.test(before.norm) && before.norm.length > 4) return true
  return at === 1 ? givenWeight(before.norm) === 0 && /(?:ly|ed|ing)$/.test(before.norm) && before.norm.length > 4 : isThing(before.norm) && givenWeight(word.norm) === 2
}

/** Is it the name, or the start of the name, of something that is no person? */
function isOther(words: readonly Word[], at: number, { end, parts }: Shape, context: ReadContext): boolean {
  const first = words[at]!
  if (isDemonym(first.norm) || placeStarts.has(first.norm) || modifiers.has(first.norm)) return isDemonym(first.norm) || givenWeight(first.norm) === 0
  if (at === 0 && givenWeight(first.norm) === 0 && parts.length > 2 && givenWeight(parts[1]!) > 0) return true
  const sure = givenWeight(parts[0]!) === 2
  for (const type of ['place', 'org', 'event', 'role'] as const) {
    const found = context.entityAt(words, at, type)
    if (found && (found.end >= end || !sure)) return true
  }
  return false
}

/** The head of the title that ends right before `at`. */
export function titleBefore(words: readonly Word[], at: number): string | undefined {
  const before = words[at - 1]
  if (!before || before.kind !== 'word' || !joins(words, at) || words[at]!.before === '-' || words[at]!.before === '/') return undefined
  if (callings.has(before.norm)) return before.norm
  if (isHead(before.norm)) return before.norm.endsWith('s') && !isHead(before.norm.slice(0, -1)) ? before.norm : titleForm(before.norm)
  if (!before.capital && !offices.has(before.norm)) return undefined
  for (let from = at - 2; from >= Math.max(0, at - 6); from--) {
    if (isHead(words[from]!.norm) && /^(?:of|to|for)$/.test(words[from + 1]!.norm)) return titleEnds(words, from).includes(at) ? titleForm(words[from]!.norm) : undefined
  }
  return undefined
}

const longForms: Readonly<Record<string, string>> = {
  sen: 'senator', rep: 'representative', gov: 'governor', gen: 'general', col: 'colonel', lt: 'lieutenant', capt: 'captain', sgt: 'sergeant', prof: 'professor', rev: 'reverend', pres: 'president', dr: 'doctor', adm: 'admiral', maj: 'major', cmdr: 'commander', amb: 'ambassador', congressman: 'representative', congresswoman: 'representative', hon: 'honourable',
}

/** One form of each title: `Sen.` is `senator`. */
function titleForm(norm: string): string {
  return longForms[norm] ?? norm
}

/** Does a verb of speaking follow, an adverb or auxiliary between left out? */
export function isSpeech(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.before !== '' || word.capital) return false
  return spoken.has(word.norm) || (/^(?:has|had|also|later|then)$|ly$/.test(word.norm) && spoken.has(words[at + 1]?.norm ?? ''))
}

/** Does `said` stand right before it: `…, said X`? */
export function isSpeechBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before !== undefined && words[at]!.before === '' && speech.has(before.norm) && before.norm !== 'told' && before.norm !== 'asked'
}
