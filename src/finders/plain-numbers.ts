import { rangedAmount, readAmount, type Amount } from '../language/en/amounts.ts'
import { monthAt, weekdays } from '../language/en/calendar.ts'
import { readDayParts } from '../language/en/day-parts.ts'
import { joins, readNumeral } from '../language/en/numerals.ts'
import { smallWords } from '../language/en/small-words.ts'
import { seconds, timeUnits } from '../language/en/units.ts'
import { yearFigure } from '../language/en/year-figures.ts'
import type { Word } from '../model/index.ts'
import type { Detail } from './details.ts'

/** Words that begin a numeral and mostly count nothing. */
const loose: ReadonlySet<string> = new Set(['a', 'an', 'one', 'zero', 'half', 'no'])
const dash = /[-‐‑–/:.#@_]/

/** Any other number: a count, a label. Not a part of a name or code, a score, or the number of an item of a list. */
export function readNumber(words: readonly Word[], at: number): Detail | undefined {
  const word = words[at]!
  if (isNamed(words, at) || (at === 0 && isLabel(word, words[1]))) return undefined
  if (!word.spaced && at > 0 && (dash.test(word.before) || word.before === ',')) return undefined
  const amount = readAmount(words, at, (list, from, options) => readNumeral(list, from, { ...options, letters: false }))
  if (!amount || loose.has(words[amount.number]!.norm) || (amount.low.vague && amount.low.vague.max === undefined)) return undefined
  if ((amount.high && isSpanOfDates(words, amount)) || isRoughDate(words, at, amount)) return undefined
  const after = words[amount.end]
  if (after && ((dash.test(after.before) && (after.kind === 'number' || after.norm === 'of')) || (after.kind === 'number' && after.before === ','))) return undefined
  // `2D`
  if (after && !after.spaced && after.before === '' && after.text.length < 2 && after.kind === 'word' && after.capital) return undefined
  const part = amount.high ?? amount.low
  const unit = joins(after) ? timeUnits.get(after.norm) : undefined
  const { allows, means } = rangedAmount(amount, part.grain, unit ? seconds[unit] : 1)
  return { core: { kind: 'amount', unit: unit ? 'time' : '', allows, means }, from: at, to: amount.end + (unit ? 1 : 0) }
}

/** Is a range of numbers one of years or days: `from 1971 to 1987`, `3-8 May`? Each of its ends is a date. */
function isSpanOfDates(words: readonly Word[], { number, end }: Amount): boolean {
  return (yearFigure(words, number) !== undefined && yearFigure(words, end - 1) !== undefined) || monthAt(words[end]) !== undefined
}

const plurals: ReadonlySet<string> = new Set(['were', 'are', 'have', 'had'])

/** Is a hedged number a date: `around 1990`, `about 100 BC`? */
function isRoughDate(words: readonly Word[], at: number, { number, end }: Amount): boolean {
  return number > at && !plurals.has(words[end]?.norm ?? '') && readDayParts(words, number) !== undefined
}

/** Is the number at the start of a sentence one of a list (`1. Salt`), or a word of a name (`Seven Hills`)? */
function isLabel(word: Word, next: Word | undefined): boolean {
  if (word.kind === 'word') return next !== undefined && next.capital && next.before === ''
  return next === undefined || /^[.)]/.test(next.before) || (next.before === '' && !next.spaced)
}

/** Is the number a part of the name right before it (`Joe Dirt 2`), or a word of a name (`Fantastic Four`)? */
function isNamed(words: readonly Word[], at: number): boolean {
  const [previous, word, next] = [words[at - 1], words[at]!, words[at + 1]]
  if (!previous || !previous.capital || previous.kind !== 'word' || word.before !== '' || weekdays.has(previous.norm) || monthAt(previous) !== undefined) return false
  if (word.kind === 'word') return word.capital
  return !next || next.before !== '' || smallWords.has(next.norm) || next.capital
}
