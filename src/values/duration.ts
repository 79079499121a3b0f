import { type Amount, hedgedGrain, rangedAmount, readAmount, readingOf, startsAmount, writeAmount, writeVague } from '../language/en/amounts.ts'
import { durationAround } from '../language/en/durations.ts'
import type { Hedge } from '../language/en/hedges.ts'
import { joins, readNumeral } from '../language/en/numerals.ts'
import { type TimePart, grainOf, isLesserPart, readTimePart } from '../language/en/time-parts.ts'
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

/** Durations: `three hours`, `nearly three hours`, `two-hour`, `half an hour`, `2h 50m`, `two to three weeks`. Not points in time, ages or rates. */
export const duration: ValueType<Duration> = {
  name: 'duration',
  family: 'duration',
  reads: 'how long something lasts: three hours, nearly three hours, a 90-minute, two and a half weeks, half an hour, two to three years',
  clues: ['#', ...timeUnits.keys()],
  starts: startsAmount,
  read(words, at) {
    const amount = readAmount(words, at, readTimePart)
    if (!amount) return undefined
    const part = (amount.high ?? amount.low) as TimePart
    const unit = part.unit
    if (!unit || isLesserPart(words, at, unit) || !durationAround(words, at, amount)) return undefined
    // `a three-hour-long meeting`, `three hours long`.
    const end = words[amount.end]?.norm === 'long' && joins(words[amount.end]) ? amount.end + 1 : amount.end
    return readingOf(durationOf(words, amount, part, unit), amount, end)
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
