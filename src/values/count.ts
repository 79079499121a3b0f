import { hedgedGrain, rangedAmount, readAmount, readingOf, startsAmount, writeAmount, writeVague } from '../language/en/amounts.ts'
import { numberClues } from '../language/en/clues.ts'
import { counted, countAround, noneOf } from '../language/en/counts.ts'
import { type Hedge, readHedgeAfter } from '../language/en/hedges.ts'
import { type NumeralOptions, joins, readNumeral } from '../language/en/numerals.ts'
import { type Ranged, boundRanged, compareRanged } from '../model/interval.ts'
import type { Part } from '../language/en/amounts.ts'
import type { ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

/** How many there are of something. */
export interface Count extends Ranged {
  readonly number: number
  readonly high?: number
  readonly hedge?: Hedge
  readonly vague?: string
}

/** Counts: `300`, `at least 15`, `two dozen`, `2.5 million`, `tens of thousands`, `no` before casualties. Not years, ages, dates, scores, sums or lengths of time. */
export const count: ValueType<Count> = {
  name: 'count',
  family: 'count',
  reads: 'how many: 300, at least 15, two dozen, some 2.5 million, 200 to 300, tens of thousands',
  clues: numberClues,
  starts: (word) => startsAmount(word) || word.norm === 'no',
  read(words, at) {
    const next = words[at + 1]
    if (words[at]!.norm === 'no' && joins(next) && noneOf.has(next.norm)) return { value: { ...rangedAmount({ low: none, number: at, end: at + 1 }, 0), number: 0 }, end: at + 1 }
    const amount = readAmount(words, at, readPart)
    if (!amount || !countAround(words, at, amount)) return undefined
    const { low, high, hedge } = amount
    if (!Number.isInteger(low.value) || (high && !Number.isInteger(high.value))) return undefined
    const part = high ?? low
    const value: Count = {
      ...rangedAmount(amount, hedgedGrain(part.value, part.grain, hedge)),
      number: low.value,
      ...(high ? { high: high.value } : {}),
      ...(hedge && !low.vague ? { hedge } : {}),
      ...(low.vague ? { vague: writeVague(words, amount.number, low.end) } : {}),
    }
    return readingOf(value, amount)
  },
  compare: (a, b, options) => compareRanged(a, b, options.round === 'none'),
  format: (value) => writeAmount(value),
  bound: boundRanged,
}

const none: Part = { value: 0, grain: 0, end: 0 }

/** A numeral; a letter for a magnitude (`2.5m`) counts only before those who are counted, for it may be metres. */
function readPart(words: readonly Word[], at: number, options: NumeralOptions): Part | undefined {
  const numeral = readNumeral(words, at, options)
  if (!numeral) return undefined
  const last = words[numeral.end - 1]!
  const next = words[numeral.end]
  if (/^[kmb]$/.test(last.norm) && !(joins(next) && (counted.has(next.norm) || /[^s']s$/.test(next.norm)))) return undefined
  // `tens of thousands of people` ends before its `of`.
  const hedge = readHedgeAfter(words, numeral.end)
  return hedge && hedge.hedge !== 'up to' && !numeral.vague && words[hedge.end - 1]!.norm === 'so' ? { ...numeral, hedge: hedge.hedge, end: hedge.end } : numeral
}
