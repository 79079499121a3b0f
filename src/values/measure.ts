import { type Part, hedgedGrain, rangedAmount, readAmount, readingOf, startsAmount, writeAmount, writeNumber } from '../language/en/amounts.ts'
import { numberClues } from '../language/en/clues.ts'
import { type Hedge, readHedgeAfter } from '../language/en/hedges.ts'
import { type Dimension, type Unit, readUnit } from '../language/en/measures.ts'
import { type NumeralOptions, joins, readNumeral, tidy } from '../language/en/numerals.ts'
import { type Ranged, boundRanged, compareRanged } from '../model/interval.ts'
import type { ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

/** A length, area, weight, volume, speed, power or temperature. What it allows and means is in the base unit of its dimension. */
export interface Measure extends Ranged {
  /** In its own unit. */
  readonly number: number
  readonly high?: number
  readonly hedge?: Hedge
  /** The unit as it is written after a number. */
  readonly unit: string
  readonly dimension: Dimension
}

/** Measures: `5.8 km`, `nearly 200 miles`, `1,500 square kilometres`, `120 mph`, `minus 20 degrees`, `6ft 2in`. Units convert; two dimensions do not bear on each other: `unknown`. */
export const measure: ValueType<Measure> = {
  name: 'measure',
  family: 'measure',
  reads: 'lengths, areas, weights, volumes, speeds, power and temperatures: 5.8 km, nearly 200 miles, 1,500 acres, 120 mph, minus 20 degrees, 6ft 2in',
  clues: numberClues,
  starts: (word) => startsAmount(word) || word.norm === 'minus',
  read(words, at) {
    const minus = words[at]!.norm === 'minus' && joins(words[at + 1])
    const amount = readAmount(words, minus ? at + 1 : at, readPart)
    const part = amount && ((amount.high ?? amount.low) as MeasurePart)
    if (!amount || !part?.of || amount.low.vague) return undefined
    if (minus && (amount.high || part.of.dimension !== 'temperature') && part.of.dimension !== 'degrees') return undefined
    const { by, plus = 0, dimension, one, many } = part.of
    const low = minus ? { ...amount.low, value: -amount.low.value } : amount.low
    const ranged = rangedAmount({ ...amount, low }, hedgedGrain(part.value, grainOf(part), amount.hedge), by)
    const value: Measure = {
      ...(plus === 0 ? ranged : shifted(ranged, plus)),
      number: low.value,
      ...(amount.high ? { high: amount.high.value } : {}),
      ...(amount.hedge ? { hedge: amount.hedge } : {}),
      unit: low.value === 1 && !amount.high ? (one ?? many) : many,
      dimension,
    }
    return readingOf(value, amount)
  },
  compare: (a, b, options) => (a.dimension === b.dimension ? compareRanged(a, b, options.round === 'none') : 'unknown'),
  format: (value) => (value.unit.startsWith('°') ? writeAmount(value, (number) => `${writeNumber(number)}${value.unit}`) : `${writeAmount(value)} ${value.unit}`),
  bound: boundRanged,
}

interface MeasurePart extends Part {
  readonly of?: Unit
}

/** Figures of three digits and more are told more exactly than their zeros say: `200 metres` to twenty. */
function grainOf({ value, grain }: Part): number {
  return value >= 100 ? Math.min(grain, value / 10) : grain
}

function shifted({ allows, means, bare }: Ranged, by: number): Ranged {
  const move = ({ min, max, ...ends }: Ranged['allows']): Ranged['allows'] => ({ ...(min === undefined ? {} : { min: tidy(min + by) }), ...(max === undefined ? {} : { max: tidy(max + by) }), ...ends })
  return { allows: move(allows), means: move(means), ...(bare ? { bare: move(bare) } : {}) }
}

function readPart(words: readonly Word[], at: number, options: NumeralOptions): MeasurePart | undefined {
  const numeral = readNumeral(words, at, { ...options, letters: false })
  if (!numeral || (words[at]!.kind === 'number' && isOther(words, at))) return undefined
  const hedge = readHedgeAfter(words, numeral.end)
  const found = readUnit(words, hedge?.end ?? numeral.end)
  if (!found) return hedge ? undefined : numeral
  const inches = readInches(words, found.end, found.unit)
  const { unit } = found
  const shared = { ...numeral, of: unit, unit: unit.many, ...(hedge ? { hedge: hedge.hedge } : {}) }
  return inches ? { ...shared, value: tidy(numeral.value + inches.value / 12), grain: 1 / 12, end: inches.end } : { ...shared, end: found.end }
}

/** The inches after feet: `6ft 2in`, `six feet five inches`, `six-foot-five`. */
function readInches(words: readonly Word[], at: number, { by }: Unit): { readonly value: number; readonly end: number } | undefined {
  if (by !== 0.3048 || !joins(words[at])) return undefined
  const numeral = readNumeral(words, at, { letters: false })
  if (!numeral || numeral.value >= 12) return undefined
  const next = words[numeral.end]
  const unit = joins(next) && /^(?:in|ins|inch|inches)$/.test(next.norm)
  return unit || words[at]!.before === '-' ? { value: numeral.value, end: numeral.end + (unit ? 1 : 0) } : undefined
}

/** Is it a sum (`$5 m`), or the torn-off end of a figure (`2, 000 feet`)? */
function isOther(words: readonly Word[], at: number): boolean {
  return (words[at - 1]?.kind === 'symbol' && words[at]!.before === '') || /^0\d/.test(words[at]!.text)
}
