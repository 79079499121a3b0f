import { type Part, hedgedGrain, rangedAmount, readAmount, readingOf, startsAmount, writeAmount, writeNumber } from '../language/en/amounts.ts'
import { numberClues } from '../language/en/clues.ts'
import { type Hedge, readHedgeAfter } from '../language/en/hedges.ts'
import { type NumeralOptions, joins, readNumeral } from '../language/en/numerals.ts'
import { type Ranged, boundRanged, compareRanged } from '../model/interval.ts'
import type { ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

/** A share in per cent, or a change in percentage points. */
export interface Percent extends Ranged {
  readonly number: number
  readonly high?: number
  readonly hedge?: Hedge
  readonly unit: '%' | 'points'
}

/** Percentages: `4%`, `nearly 20 per cent`, `3 to 5 percent`, `two percentage points`. Percentages and points do not bear on each other: `unknown`. */
export const percent: ValueType<Percent> = {
  name: 'percent',
  family: 'percent',
  reads: 'percentages and percentage points: 4%, nearly 20 per cent, 3 to 5 percent, two percentage points',
  clues: numberClues,
  starts: (word) => startsAmount(word) || word.norm === 'minus',
  read(words, at) {
    const minus = words[at]!.norm === 'minus' && joins(words[at + 1])
    const amount = readAmount(words, minus ? at + 1 : at, readPart)
    const part = amount && (amount.high ?? amount.low)
    if (!amount || !part?.unit || amount.low.vague) return undefined
    if (amount.number > at && hasSign(words, amount.number)) return undefined
    const negative = minus || (!amount.high && !amount.hedge && hasSign(words, at))
    if (negative && (amount.high || amount.hedge)) return undefined
    const { low, high, hedge } = negative ? { ...amount, low: { ...amount.low, value: -amount.low.value } } : amount
    const value: Percent = {
      ...rangedAmount({ ...amount, low }, hedgedGrain(part.value, grainOf(part), hedge)),
      number: low.value,
      unit: part.unit === '%' ? '%' : 'points',
      ...(high ? { high: high.value } : {}),
      ...(hedge ? { hedge } : {}),
    }
    return readingOf(value, amount)
  },
  compare: (a, b, options) => (a.unit === b.unit ? compareRanged(a, b, options.round === 'none') : 'unknown'),
  format(value) {
    if (value.unit === '%') return writeAmount(value, (number) => `${writeNumber(number)}%`).replace('% to ', ' to ')
    return `${writeAmount(value)} percentage point${value.number === 1 && value.high === undefined ? '' : 's'}`
  },
  bound: boundRanged,
}

/** Percentages are counted in ones, whatever zeros they end in; above a hundred, round ones are rounder. */
function grainOf({ value, grain }: Part): number {
  return value <= 100 ? Math.min(grain, 1) : Math.max(grain / 10, Math.min(grain, 1))
}

/** Is there a minus sign on the number itself: `-3%`, `−3%`, but not a dash between two clauses or numbers? */
function hasSign(words: readonly Word[], at: number): boolean {
  const { before, spaced, from } = words[at]!
  if (!/[-−–‐‑]$/.test(before)) return false
  return at === 0 || (spaced && from - words[at - 1]!.to === before.length + 1)
}

function readPart(words: readonly Word[], at: number, options: NumeralOptions): Part | undefined {
  const half = readHalf(words, at)
  const numeral = half ?? readNumeral(words, at, { ...options, letters: false })
  if (!numeral || (words[at]!.before === '.' && !words[at]!.spaced)) return undefined
  const hedge = half ? undefined : readHedgeAfter(words, numeral.end)
  const unit = readUnit(words, hedge?.end ?? numeral.end, hedge?.end === numeral.end)
  if (!unit) return half || hedge ? undefined : numeral
  return { ...numeral, ...unit, ...(hedge ? { hedge: hedge.hedge } : {}) }
}

/** `half a per cent`, `half a percentage point`. */
function readHalf(words: readonly Word[], at: number): Part | undefined {
  if (words[at]?.norm !== 'half') return undefined
  const next = words[at + 1]
  if (!joins(next) || (next.norm !== 'a' && next.norm !== 'of' && next.norm !== 'one')) return undefined
  return { value: 0.5, grain: 0.5, end: at + (next.norm === 'of' ? 3 : 2) }
}

function readUnit(words: readonly Word[], at: number, plus: boolean): { unit: '%' | 'points'; end: number } | undefined {
  const word = words[at]
  const next = words[at + 1]
  if (!word || (!joins(word) && !plus)) return undefined
  const follows = next && joins(next) ? next.norm : ''
  if (word.norm === '%') {
    if (next && !next.spaced && next.before === '' && next.kind !== 'possessive') return undefined
    return follows === 'points' || follows === 'point' ? { unit: 'points', end: at + 2 } : { unit: '%', end: at + 1 }
  }
  if (word.norm === 'percentage') return follows === 'points' || follows === 'point' ? { unit: 'points', end: at + 2 } : undefined
  const cent = word.norm === 'per' && follows === 'cent'
  if (!cent && word.norm !== 'percent' && word.norm !== 'pct' && word.norm !== 'percents') return undefined
  const end = at + (cent ? 2 : 1)
  return joins(words[end]) && /^points?$/.test(words[end]!.norm) ? { unit: 'points', end: end + 1 } : { unit: '%', end }
}
