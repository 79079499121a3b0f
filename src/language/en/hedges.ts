import type { Interval, Ranged } from '../../model/interval.ts'
import type { Word } from '../../model/word.ts'
import { listAt } from '../list-at.ts'
import { tens, units } from './number-words.ts'
import { joins, tidy } from './numerals.ts'

/** How a number is hedged, in the words that an editor would choose for it. */
export type Hedge = 'exactly' | 'nearly' | 'about' | 'more than' | 'at least' | 'less than' | 'up to'

const leading: readonly (readonly [Hedge, string])[] = [
  ['exactly', 'exactly|precisely|an exact'],
  ['nearly', 'nearly|almost|virtually|approaching|nearing|not quite|close to|just under|just below|just short of|just shy of|a little under|a little less than|slightly under|slightly less than|shy of'],
  ['about', 'about|around|some|roughly|approximately|approx|circa|an estimated|estimated at|in the region of|in the order of|on the order of|somewhere around|something like|barely|an average of'],
  ['more than', 'more than|greater than|over|above|upwards of|upward of|in excess of|north of|exceeding|just over|just above|just more than|a little over|a little more than|slightly over|slightly more than|well over|well above|well in excess of|far more than|much more than|considerably more than|significantly more than'],
  ['at least', 'at least|at the least|no fewer than|no less than|not less than|not fewer than|a minimum of|as few as|as little as|at a minimum'],
  ['less than', 'less than|fewer than|under|below|well under|well below|far fewer than|far less than|much less than|south of|not even|nowhere near|not nearly'],
  ['up to', 'up to|upto|at most|at the most|no more than|not more than|as many as|as much as|as long as|as high as|a maximum of|no longer than|anything up to'],
]

const trailing: readonly (readonly [Hedge, string])[] = [
  ['about', 'or so|or thereabouts|give or take|more or less|on average|approximately|roughly'],
  ['at least', 'or more|or longer|or higher|or over|or above|at least|at the least|at a minimum|plus|minimum|and counting'],
  ['up to', 'or less|or fewer|or under|or below|at most|at the most|maximum'],
]

/** What may stand before a number, or before its hedge, and says nothing about it. */
const plain: readonly (readonly string[])[] =
  'just|only|only just|merely|a mere|a paltry|a whopping|a full|a total of|a grand total of|all of'.split('|').map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)
const plainStarts: ReadonlySet<string> = new Set(plain.map((words) => words[0]!))

type Table = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly hedge: Hedge }[]>

/** By first word, the longest phrase first. */
function byFirstWord(rows: readonly (readonly [Hedge, string])[]): Table {
  const table = new Map<string, { words: readonly string[]; hedge: Hedge }[]>()
  for (const [hedge, phrases] of rows) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ')
      listAt(table, words[0]!).push({ words, hedge })
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
}

const leadingTable = byFirstWord(leading)
const trailingTable = byFirstWord(trailing)

/** Can a hedge begin with this word? */
export function startsHedge(word: Word): boolean {
  return leadingTable.has(word.norm)
}

/** Can words begin with this one that `skipPlain` skips? */
export function startsPlain(word: Word): boolean {
  return plainStarts.has(word.norm)
}

/** The index after `just`, `only`, `a mere`, `a full`, `a total of`, `all of` at `words[at]`; `at` where none is there, or where a hedge is: `just over`. */
export function skipPlain(words: readonly Word[], at: number): number {
  const first = words[at]
  if (!first || !plainStarts.has(first.norm) || find(leadingTable, words, at)) return at
  for (const phrase of plain) {
    const end = at + phrase.length
    if (phrase.every((norm, index) => words[at + index]?.norm === norm && (index === 0 || words[at + index]!.before === '')) && words[end]?.before === '') return end
  }
  return at
}

/** The hedge before a number, at `words[at]`: `nearly`, `no fewer than`. For a sign (`~300`) `end` is `at`. */
export function readHedge(words: readonly Word[], at: number): { hedge: Hedge; end: number } | undefined {
  const word = words[at]
  if (!word) return undefined
  if (/[~≈∼]$/.test(word.before)) return { hedge: 'about', end: at }
  if (/[>]$/.test(word.before) && word.kind !== 'word') return { hedge: 'more than', end: at }
  return find(leadingTable, words, at)
}

/** The hedge after a number or its unit, at `words[at]`: `or so`, `or more`, `-plus`, `at least` unless that belongs to a number after it. */
export function readHedgeAfter(words: readonly Word[], at: number): { hedge: Hedge; end: number } | undefined {
  const word = words[at]
  if (word && !word.spaced && word.before === '+') return undefined
  if (word && word.before.startsWith('+')) return { hedge: 'at least', end: at }
  const found = find(trailingTable, words, at)
  if (!found) return undefined
  const next = words[found.end]
  // `lasted two hours, at least three of them`: the hedge is the next number's. `300 more or less` needs no number after it.
  if (next && joins(next) && (next.kind === 'number' || next.kind === 'symbol' || units.has(next.norm) || tens.has(next.norm) || next.norm === 'a' || next.norm === 'an')) return undefined
  if (word!.norm === 'plus' && word!.before === '' && next?.kind === 'word' && next.norm === 'the') return undefined
  return found
}

function find(table: Table, words: readonly Word[], at: number): { hedge: Hedge; end: number } | undefined {
  const first = words[at]
  const rows = first && first.kind === 'word' ? table.get(first.norm) : undefined
  if (!rows) return undefined
  for (const row of rows) {
    if (row.words.every((norm, index) => words[at + index]?.norm === norm && (index === 0 || joins(words[at + index])))) {
      return { hedge: row.hedge, end: at + row.words.length }
    }
  }
  return undefined
}

/**
 * What a number with a hedge allows and means.
 *
 * @param value the number, in the unit that is compared
 * @param grain the step in which it was counted, in the same unit
 */
export function ranged(value: number, grain: number, hedge?: Hedge): Ranged {
  const v = value
  const g = grain
  const low = tidy(v - g / 2)
  const high = tidy(v + g / 2)
  switch (hedge) {
    case undefined:
      return { allows: { min: low, max: high, openMax: true }, means: { min: tidy(v - g / 4), max: tidy(v + g / 4) }, bare: { min: v, max: v } }
    case 'exactly':
      return { allows: { min: v, max: v }, means: { min: v, max: v } }
    case 'nearly':
      return both({ min: low, max: v, openMax: true })
    case 'about':
      return both({ min: low, max: high })
    case 'more than':
      return { allows: { min: v, openMin: true }, means: { min: v, openMin: true, max: tidy(v + g) } }
    case 'at least':
      return { allows: { min: v }, means: { min: v, max: tidy(v + g) } }
    case 'less than':
      return { allows: { min: Math.min(0, v), max: v, openMax: true }, means: { min: tidy(v - g), max: v, openMax: true } }
    case 'up to':
      return { allows: { min: Math.min(0, v), max: v }, means: { min: tidy(v - g), max: v } }
  }
}

/** What a range of numbers allows and means: `two to three`, `at least two to three`. */
export function rangedBetween(low: number, high: number, grain: number, hedge?: Hedge): Ranged {
  const inside = { min: low, max: high }
  switch (hedge) {
    case 'about':
      return both({ min: tidy(low - grain / 2), max: tidy(high + grain / 2) })
    case 'more than':
    case 'at least':
      return { allows: { min: low }, means: inside }
    case 'less than':
    case 'up to':
      return { allows: { min: Math.min(0, low), max: high }, means: inside }
    default:
      return both(inside)
  }
}

/** What a vague amount (`thousands`) allows and means: never less than its lower end. */
export function rangedVague(vague: Interval): Ranged {
  return { allows: vague.min === undefined ? {} : { min: vague.min }, means: vague }
}

function both(interval: Interval): Ranged {
  return { allows: interval, means: interval }
}
