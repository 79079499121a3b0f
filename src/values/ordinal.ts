import { months } from '../language/en/calendar.ts'
import { magnitudes, ordinalMagnitudes, ordinalTens, ordinalUnits, tens, units } from '../language/en/number-words.ts'
import { joins, readOrdinal } from '../language/en/numerals.ts'
import type { ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

/** A place in an order: `third` is 3. */
export interface Ordinal {
  readonly number: number
}

const starters: ReadonlySet<string> = new Set([...ordinalUnits.keys(), ...ordinalTens.keys(), ...ordinalMagnitudes.keys(), ...tens.keys(), ...units.keys(), 'a'])
const set = (words: string): ReadonlySet<string> => new Set(words.split('|'))
/** Fixed expressions in which an ordinal counts nothing, as `first` and the word or words after it. */
const fixed = set(
  'first aid|first of all|first lady|first gentleman|first minister|first class|first name|first names|first hand|first person|first responder|first responders|first world war|first world|' +
    'first things|first sight|first glance|first come|first degree|first instance|first nation|first nations|first refusal|first rate|first strike|first family|first and foremost|' +
    'second world war|second hand|second thought|second thoughts|second nature|second guess|second guessed|second class|second rate|second home|second homes|second fiddle|second amendment|' +
    'third world|third party|third parties|third person|third degree|third way|third rail|third reich|fourth estate|fifth column|fifth avenue|sixth sense|sixth form|first amendment|fifth amendment|seventh day adventist',
)
/** After these a `second` is a unit of time, or an ordinal a fraction. */
const beforeUnit = set('per|split|half')
const point = set('ago|later|earlier|before|after|away')
/** Words after which no ordinal stands before its noun: with `a` before it, it is a fraction. */
const afterFraction = set('of|and|or|to|from|in|since|than|more|less|as|on|by|compared|was|were|is|are|at|over|but|last|this|year|per|for|with|during|who|which|that|while|when|will|would|between|higher|lower|fewer|smaller|larger|bigger|cheaper')

/** Ordinal numbers: `third`, `3rd`, `twenty-first`. Not fractions (`a third of`), dates (`16th of August`), units (`a second`) or fixed expressions. */
export const ordinal: ValueType<Ordinal> = {
  name: 'ordinal',
  family: 'ordinal',
  reads: 'ordinal numbers: third, 3rd, twenty-first',
  starts: (word) => word.kind === 'number' || (word.kind === 'word' && starters.has(word.norm)),
  read(words, at) {
    const found = readOrdinal(words, at)
    if (!found || isOther(words, at, found.end)) return undefined
    return { value: { number: found.value }, end: found.end }
  },
  compare: (a, b) => (a.number === b.number ? 'agree' : 'contradict'),
  format: ({ number }) => `${number}${suffixOf(number)}`,
}

function suffixOf(value: number): string {
  const last = value % 100
  return last >= 11 && last <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
}

function isOther(words: readonly Word[], at: number, end: number): boolean {
  return isFraction(words, at, end) || isDate(words, at, end) || isFixed(words, at, end)
}

/** `a third of`, `one fifth`, `two and a third`, `cut by a third`. */
function isFraction(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at]!
  const previous = joins(word) ? words[at - 1] : undefined
  const last = words[end - 1]!.norm
  const next = words[end]
  if (!previous || last === 'first' || word.kind === 'number') return false
  const counted = units.has(previous.norm) || tens.has(previous.norm) || magnitudes.has(previous.norm) || previous.kind === 'number'
  // `at number`: `the one second`, `three third-placed`; after a number other than one, ordinals of things are rare.
  if (counted) return true
  if (previous.norm !== 'a' && previous.norm !== 'an') return previous.norm === 'nearly' || previous.norm === 'almost' ? next?.norm === 'of' : false
  if (last === 'second') return !next || !joins(next) || point.has(next.norm) || next.norm === 'and' || next.norm === 'or'
  return !joins(next) || afterFraction.has(next.norm)
}

function isDate(words: readonly Word[], at: number, end: number): boolean {
  const isMonth = (word: Word | undefined): boolean => word !== undefined && word.capital && months.has(word.norm)
  if (isMonth(words[end]) || (words[end]?.norm === 'of' && isMonth(words[end + 1]))) return true
  const article = words[at - 1]?.norm === 'the' ? 2 : 1
  return words[at]!.before === '' && isMonth(words[at - article]) && !joinsNoun(words, end, words[at]!)
}

/** Does a noun follow, so that `the May third round` is a round? Only for words: `August 16th talks` has a date. */
function joinsNoun(words: readonly Word[], end: number, word: Word): boolean {
  return word.kind === 'word' && joins(words[end]) && !/^(?:in|at|and|to|but|when|after|before|with)$/.test(words[end]!.norm)
}

function isFixed(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at]!
  const previous = words[at - 1]?.norm ?? ''
  const [next, after] = [words[end], words[end + 1]]
  if (beforeUnit.has(previous) && word.norm === 'second') return true
  if (word.norm === 'first') {
    // The adverb: `at first`, `First, …`, `first and last`.
    if (previous === 'at' || previous === 'from' || (next && next.before.startsWith(',') && (at === 0 || word.before !== ''))) return true
  }
  if (word.norm === 'second' && joins(next) && (next.norm === 'to' && after?.norm === 'none')) return true
  if (joins(next) && next.capital && /^(?:street|st|avenue|ave|road)$/.test(next.norm)) return true
  if (end !== at + 1 || !joins(next)) return false
  const two = `${word.norm} ${next.norm}`
  return fixed.has(two) || (joins(after) && fixed.has(`${two} ${after.norm}`))
}
