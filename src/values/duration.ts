import { type Amount, type Part, hedgedGrain, rangedAmount, readAmount, startsAmount, writeAmount, writeVague } from '../language/en/amounts.ts'
import { durationAround } from '../language/en/durations.ts'
import { readHedgeAfter, type Hedge } from '../language/en/hedges.ts'
import { type NumeralOptions, joins, readNumeral } from '../language/en/numerals.ts'
import { type TimeUnit, seconds, timeUnits, writeTimeUnit } from '../language/en/units.ts'
import { type Ranged, boundRanged, compareRanged } from '../model/interval.ts'
import type { ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

/** How long something lasts. What it allows and means is in seconds. */
export interface Duration extends Ranged {
  /** In `unit`. */
  readonly number: number
  readonly high?: number
  readonly hedge?: Hedge
  readonly vague?: string
  readonly unit: TimeUnit
  /** `2 hours 50 minutes`, largest unit first; then `number` is in seconds. */
  readonly parts?: readonly (readonly [number, TimeUnit])[]
}

interface TimePart extends Part {
  readonly unit?: TimeUnit
  readonly parts?: readonly (readonly [number, TimeUnit])[]
}

const between: ReadonlySet<string> = new Set(['full', 'whole', 'long', 'straight', 'solid', 'consecutive', 'successive', 'calendar', 'uninterrupted'])

/** Durations: `three hours`, `nearly three hours`, `two-hour`, `half an hour`, `2h 50m`, `two to three weeks`. Not points in time, ages or rates. */
export const duration: ValueType<Duration> = {
  name: 'duration',
  family: 'duration',
  reads: 'how long something lasts: three hours, nearly three hours, a 90-minute, two and a half weeks, half an hour, two to three years',
  clues: ['#', ...timeUnits.keys()],
  starts: startsAmount,
  read(words, at) {
    const amount = readAmount(words, at, readPart)
    if (!amount) return undefined
    const part = (amount.high ?? amount.low) as TimePart
    const unit = part.unit
    if (!unit || !durationAround(words, at, amount)) return undefined
    // `a three-hour-long meeting`, `three hours long`.
    const end = words[amount.end]?.norm === 'long' && joins(words[amount.end]) ? amount.end + 1 : amount.end
    return { value: durationOf(words, amount, part, unit), end }
  },
  compare: (a, b, options) => compareRanged(a, b, options.round === 'none'),
  format(value) {
    if (value.parts) {
      const text = value.parts.map(([number, unit]) => `${number} ${writeTimeUnit(unit, number === 1)}`).join(' ')
      return value.hedge ? `${value.hedge} ${text}` : text
    }
    const one = value.number === 1 && value.high === undefined && !value.vague
    return `${writeAmount(value)} ${writeTimeUnit(value.unit, one)}`
  },
  bound: boundRanged,
}

function durationOf(words: readonly Word[], amount: Amount, part: TimePart, unit: TimeUnit): Duration {
  const { low, high, hedge } = amount
  const own = part.parts ? part.grain : grainOf(part, unit)
  const grain = unit === 'minute' || unit === 'second' ? own : hedgedGrain(part.value, own, hedge)
  return {
    ...rangedAmount(amount, grain, seconds[unit]),
    number: low.value,
    unit,
    ...(high ? { high: high.value } : {}),
    ...(hedge ? { hedge } : {}),
    ...(low.vague ? { vague: writeVague(words, amount.number, numeralEnd(words, amount.number)) } : {}),
    ...(part.parts ? { parts: part.parts } : {}),
  }
}

function numeralEnd(words: readonly Word[], at: number): number {
  return readNumeral(words, at, { letters: false })?.end ?? at + 1
}

/**
 * The step in which a duration was counted, in its unit: minutes and seconds by 15, 5 or 1; else halves and quarters where they
 * are spoken, and one unit below twenty. Round numbers above that are rounded to a tenth of their last zero at the finest (`100 days` to 10).
 */
function grainOf({ value, grain }: Part, unit: TimeUnit): number {
  if (!Number.isInteger(value)) return Number.isInteger(value * 2) ? 0.5 : Number.isInteger(value * 4) ? 0.25 : grain
  if (value > 0 && (unit === 'minute' || unit === 'second') && grain !== 2) return value % 15 === 0 ? 15 : value % 5 === 0 ? 5 : 1
  if (value < 20 || grain < 10) return grain
  return grain === 10 ? 5 : grain / 10
}

function readPart(words: readonly Word[], at: number, options: NumeralOptions): TimePart | undefined {
  const first = readFraction(words, at) ?? readSingle(words, at) ?? readCounted(words, at, options)
  if (!first?.unit || first.vague || first.hedge) return first
  const half = readHalfAfter(words, first.end)
  if (half !== undefined && first.value === Math.floor(first.value)) return { ...first, value: first.value + half.value, grain: half.grain, end: half.end }
  return readCompound(words, first, first.unit) ?? first
}

/** `half an hour`, `a half-hour`, `a quarter of an hour`, `three-quarters of an hour`. */
function readFraction(words: readonly Word[], at: number): TimePart | undefined {
  const norm = (offset: number): string | undefined => (offset === 0 || joins(words[at + offset]) ? words[at + offset]?.norm : undefined)
  const skip = norm(0) === 'a' || norm(0) === 'three' ? 1 : 0
  const share = norm(skip)
  const value = norm(0) === 'three' ? (share === 'quarters' ? 0.75 : 0) : share === 'half' ? 0.5 : share === 'quarter' && skip === 1 ? 0.25 : 0
  if (value === 0) return undefined
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

/** `and a half` after the unit: `an hour and a half`. */
function readHalfAfter(words: readonly Word[], at: number): { value: number; grain: number; end: number } | undefined {
  const [and, next, last] = [words[at], words[at + 1], words[at + 2]]
  if (and?.norm !== 'and' || !joins(and) || !joins(next)) return undefined
  if (next.norm === 'half') return { value: 0.5, grain: 0.5, end: at + 2 }
  if (next.norm !== 'a' || !joins(last)) return undefined
  if (last.norm === 'half') return { value: 0.5, grain: 0.5, end: at + 3 }
  return last.norm === 'quarter' ? { value: 0.25, grain: 0.25, end: at + 3 } : undefined
}

/** `2h 50m`, `two hours and 50 minutes`, `a year, three months and two days`: units get smaller. */
function readCompound(words: readonly Word[], first: TimePart, firstUnit: TimeUnit): TimePart | undefined {
  const parts: (readonly [number, TimeUnit])[] = [[first.value, firstUnit]]
  let { end } = first
  let last: { part: Part; unit: TimeUnit } | undefined
  for (let count = 0; count < 3; count++) {
    const and = words[end]?.norm === 'and' ? 1 : 0
    const word = words[end + and]
    if (!word || (words[end]!.before !== '' && words[end]!.before !== ',')) break
    const numeral = readNumeral(words, end + and, { letters: false, and: false })
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
