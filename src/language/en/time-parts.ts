import type { Word } from '../../model/word.ts'
import type { Part } from './amounts.ts'
import { readHedgeAfter } from './hedges.ts'
import { type NumeralOptions, joins, readAndPart, readNumeral } from './numerals.ts'
import { type TimeUnit, seconds, timeUnits } from './units.ts'

/** A number with its unit of time; in seconds where it has several. */
export interface TimePart extends Part {
  readonly unit?: TimeUnit
  /** Each number with its unit, largest first: 2 hours, 50 minutes. */
  readonly parts?: readonly (readonly [number, TimeUnit])[]
}

const between: ReadonlySet<string> = new Set(['full', 'whole', 'long', 'straight', 'solid', 'consecutive', 'successive', 'calendar', 'uninterrupted'])

/**
 * The step in which a duration was counted, in its unit: minutes and seconds by 15, 5 or 1; else halves and quarters where they
 * are spoken, and one unit below twenty. Round numbers above that are rounded to a tenth of their last zero at the finest (`100 days` to 10).
 */
export function grainOf({ value, grain }: Part, unit: TimeUnit): number {
  if (!Number.isInteger(value)) return Number.isInteger(value * 2) ? 0.5 : Number.isInteger(value * 4) ? 0.25 : grain
  if (value > 0 && (unit === 'minute' || unit === 'second') && grain !== 2) return value % 15 === 0 ? 15 : value % 5 === 0 ? 5 : 1
  if (value < 20 || grain < 10) return grain
  return grain === 10 ? 5 : grain / 10
}

/** Reads an amount of time at `words[at]`, without what stands before it; a bare number where it may be the first of a range. */
export function readTimePart(words: readonly Word[], at: number, options: NumeralOptions): TimePart | undefined {
  const first = readFraction(words, at) ?? readSingle(words, at) ?? readCounted(words, at, options)
  if (!first?.unit || first.vague || first.hedge) return first
  const half = readHalfAfter(words, first.end)
  if (half !== undefined && first.value === Math.floor(first.value)) return { ...first, value: first.value + half.value, grain: half.grain, end: half.end }
  return readCompound(words, first, first.unit) ?? first
}

/** Is the amount at `words[at]` the lesser part of a time: the `45 minutes` of `two hours and 45 minutes`, the `an hour` of `a quarter of an hour`? */
export function isLesserPart(words: readonly Word[], at: number, unit: TimeUnit): boolean {
  const { before } = words[at]!
  if (before !== '' && before !== ',' && before !== '-') return false
  if (words[at - 1]?.norm === 'of' && /^(?:half|quarters?)$/.test(words[at - 2]?.norm ?? '')) return true
  const back = words[at - 1]?.norm === 'and' ? at - 2 : at - 1
  const larger = timeUnits.get(words[back]?.norm ?? '')
  return larger !== undefined && seconds[larger] > seconds[unit] && joins(words[back]) && (/^(?:an?|half|quarters?)$/.test(words[back - 1]?.norm ?? '') || readNumeral(words, back - 1, { letters: false })?.end === back)
}

/** `half an hour`, `a half-hour`, `a quarter of an hour`, `quarter of an hour`, `three-quarters of an hour`, `three-quarter-hour`. */
function readFraction(words: readonly Word[], at: number): TimePart | undefined {
  const norm = (offset: number): string | undefined => (offset === 0 || joins(words[at + offset]) ? words[at + offset]?.norm : undefined)
  const skip = norm(0) === 'a' || norm(0) === 'three' ? 1 : 0
  const share = norm(skip)
  const quarter = share === 'quarter' && (skip === 1 || norm(1) === 'of')
  const value = norm(0) === 'three' ? (share === 'quarters' || share === 'quarter' ? 0.75 : 0) : share === 'half' ? 0.5 : quarter ? 0.25 : 0
  // `two and three quarters of an hour`.
  if (value === 0 || (words[at - 1]?.norm === 'and' && words[at - 2] !== undefined && readNumeral(words, at - 2, { and: false }))) return undefined
  let next = skip + 1
  if (norm(next) === 'of') next++
  const article = norm(next) === 'a' || norm(next) === 'an'
  if (article) next++
  // `the third quarter hour`, `half days`: without an article only `half-hour`.
  const unit = timeUnits.get(norm(next) ?? '')
  if (!unit || words[at + next]!.norm !== unit || (!article && unit !== 'hour')) return undefined
  if (unit === 'hour') return { value: value * 60, grain: 15, unit: 'minute', end: at + next + 1 }
  return { value, grain: value === 0.5 ? 0.5 : 0.25, unit, end: at + next + 1 }
}

/** `an hour`, `a decade`. */
function readSingle(words: readonly Word[], at: number): TimePart | undefined {
  const article = words[at]?.norm
  const next = words[at + 1]
  if ((article !== 'a' && article !== 'an') || !joins(next)) return undefined
  const full = between.has(next.norm) && next.norm !== 'long' && joins(words[at + 2]) ? 1 : 0
  const word = words[at + 1 + full]!
  const unit = timeUnits.get(word.norm)
  if (!unit || word.norm !== unit || unit === 'second') return undefined
  return { value: 1, grain: 1, unit, end: at + 2 + full }
}

/** A numeral and its unit; without a unit where it may be the first of a range. */
function readCounted(words: readonly Word[], at: number, options: NumeralOptions): TimePart | undefined {
  const numeral = readNumeral(words, at, { ...options, letters: false })
  if (!numeral) return undefined
  const hedge = readHedgeAfter(words, numeral.end)
  let next = hedge?.end ?? numeral.end
  if (numeral.vague && words[next]?.norm === 'of' && joins(words[next])) next++
  if (between.has(words[next]?.norm ?? '') && joins(words[next])) next++
  // `two and three quarters of an hour`.
  if (!Number.isInteger(numeral.value) && /^(?:half|quarters?)$/.test(words[next - 1]!.norm) && words[next]?.norm === 'of' && joins(words[next]) && /^an?$/.test(words[next + 1]?.norm ?? '')) next += 2
  const word = words[next]
  const unit = joins(word) || hedge?.end === next ? timeUnits.get(word?.norm ?? '') : undefined
  if (!word || !unit || !isUnitOf(word, numeral.value, words[next - 1]!)) return hedge ? undefined : numeral
  return { ...numeral, unit, end: next + 1, ...(hedge && !numeral.vague ? { hedge: hedge.hedge } : {}) }
}

/** `second` is a rank unless it is written on to its number or stands with one; `h` needs a figure; a year (`the 2019 year`) is no number of years. */
function isUnitOf(word: Word, value: number, previous: Word): boolean {
  if (word.norm === 'second') return value === 1 || word.before !== ''
  if (word.norm === 'h') return previous.kind === 'number' && !word.capital
  return !(value >= 1900 && value < 2100 && previous.kind === 'number' && previous.text === previous.norm && word.norm !== 'years')
}

/** `and a half`, `and three quarters` after the unit: `an hour and a half`, `an hour and three quarters`. */
function readHalfAfter(words: readonly Word[], at: number): { value: number; grain: number; end: number } | undefined {
  const [and, next, last] = [words[at], words[at + 1], words[at + 2]]
  if (and?.norm !== 'and' || !joins(and) || !joins(next)) return undefined
  if (next.norm === 'half') return { value: 0.5, grain: 0.5, end: at + 2 }
  const part = readAndPart(words, at)
  // `a year and a quarter of the staff`, `an hour and three quarter-finals`.
  if (part && part.value !== 0.5 && (words[part.end]?.norm === 'of' || !/^(?:half|quarters?)$/.test(last?.norm ?? ''))) return undefined
  return part
}

/** Is the figure at `words[at]` minutes without a word for them: the `45` of `2h45` and, where nothing that it could count follows, of `2 hrs 45`? */
function isMinutes(words: readonly Word[], at: number, unit: TimeUnit): boolean {
  const [word, next] = [words[at]!, words[at + 1]]
  if (unit !== 'hour' || word.before !== '' || !/^[0-5]\d$/.test(word.text) || !/^hr?s?$/.test(words[at - 1]!.norm)) return false
  if (!word.spaced) return !next || next.spaced || (next.before !== '' && next.kind !== 'number')
  return !next || !(joins(next) || next.before.startsWith('.') && !next.spaced || /[-–—/:%]/.test(next.before)) || /^(?:in|of|and|with|at|to|on|before|after|when|behind)$/.test(next.norm)
}

/** `2h 50m`, `two hours and 50 minutes`, `a year, three months and two days`: units get smaller. */
function readCompound(words: readonly Word[], first: TimePart, firstUnit: TimeUnit): TimePart | undefined {
  const parts: (readonly [number, TimeUnit])[] = [[first.value, firstUnit]]
  let { end } = first
  let last: { part: Part; unit: TimeUnit } | undefined
  for (let count = 0; count < 3; count++) {
    const and = words[end]?.norm === 'and' ? 1 : 0
    const word = words[end + and]
    if (!word || (words[end]!.before !== ',' && !joins(words[end]))) break
    const numeral = readNumeral(words, end + and, { letters: false, and: false })
    if (isMinutes(words, end, last?.unit ?? firstUnit)) {
      parts.push([Number(words[end]!.text), 'minute'])
      last = { part: { value: Number(words[end]!.text), grain: 1, end: end + 1 }, unit: 'minute' }
      end++
      break
    }
    const unitWord = numeral && words[numeral.end]
    if (!unitWord || !joins(unitWord) || numeral.vague) break
    const smaller = last?.unit ?? firstUnit
    const unit = unitWord.norm === 'm' && smaller === 'hour' && !unitWord.spaced ? 'minute' : timeUnits.get(unitWord.norm)
    if (!unit || seconds[unit] >= seconds[smaller] || numeral.value * seconds[unit] >= seconds[smaller]) break
    if (unitWord.norm === 'second') break
    parts.push([numeral.value, unit])
    last = { part: numeral, unit }
    end = numeral.end + 1
  }
  if (!last) return undefined
  const value = parts.reduce((sum, [number, unit]) => sum + number * seconds[unit], 0)
  return { value, grain: grainOf(last.part, last.unit) * seconds[last.unit], unit: 'second', end, parts }
}
