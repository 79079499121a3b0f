import { type Part, hedgedGrain, rangedAmount, readAmount, readingOf, startsAmount, writeAmount } from '../language/en/amounts.ts'
import { numberClues } from '../language/en/clues.ts'
import type { Hedge } from '../language/en/hedges.ts'
import { type NumeralOptions, joins, readNumeral } from '../language/en/numerals.ts'
import { isPercent } from '../language/en/units.ts'
import { type Ranged, boundRanged, compareRanged } from '../model/interval.ts'
import type { ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

/** A figure on a scale: what it counts or measures is for the phrase to say. */
export interface Figure extends Ranged {
  readonly number: number
  readonly high?: number
  readonly hedge?: Hedge
}

/** Figures on a scale, whole or not: the 5.6 of `a magnitude of 5.6`, `at least 5.9`. Not percentages, sums of money, scores or times of day. */
export const number: ValueType<Figure> = {
  name: 'number',
  family: 'number',
  reads: 'a figure on a scale, as in “a magnitude of 5.6”: 5.6, at least 5.9, about 6.0, seven',
  clues: numberClues,
  starts: startsAmount,
  read(words, at) {
    const amount = readAmount(words, at, readPart)
    if (!amount || amount.low.vague) return undefined
    const { low, high, hedge } = amount
    const part = high ?? low
    const value: Figure = {
      ...rangedAmount(amount, grainOf(part, hedge)),
      number: low.value,
      ...(high ? { high: high.value } : {}),
      ...(hedge ? { hedge } : {}),
    }
    return readingOf(value, amount)
  },
  compare: (a, b, options) => compareRanged(a, b, options.round === 'none'),
  format: (value) => writeAmount(value),
  bound: boundRanged,
}

/** `about 6.0` allows a quarter either way. */
function grainOf({ value, grain }: Part, hedge: Hedge | undefined): number {
  return hedge === 'about' && grain < 0.5 ? 0.5 : hedgedGrain(value, grain, hedge)
}

function readPart(words: readonly Word[], at: number, options: NumeralOptions): Part | undefined {
  const numeral = readNumeral(words, at, { ...options, letters: false })
  return numeral && !isOther(words, at, numeral.end) ? numeral : undefined
}

/** Is it a sum, a percentage, or a part of a score, time, date or telephone number? */
function isOther(words: readonly Word[], at: number, end: number): boolean {
  const [word, next] = [words[at]!, words[end]]
  if ((words[at - 1]?.kind === 'symbol' && word.before === '') || (word.kind === 'number' && word.before.endsWith('.'))) return true
  if (word.kind === 'number' && words[at - 1]?.kind === 'number' && /^[-–:/.]$/.test(word.before)) return true
  if (!next) return false
  return (next.kind === 'number' && /^[-–:/]$/.test(next.before)) || (next.kind === 'symbol' && joins(next)) || isPercent(words, end)
}
