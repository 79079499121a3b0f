import { type Part, hedgedGrain, rangedAmount, readAmount, readingOf, startsAmount, writeNumber, writeVague } from '../language/en/amounts.ts'
import { numberClues } from '../language/en/clues.ts'
import { codes, currencyOf, dollarLetters, names, ofCountry, sameCurrency, signs } from '../language/en/currencies.ts'
import { type Hedge, readHedgeAfter } from '../language/en/hedges.ts'
import { magnitudes } from '../language/en/number-words.ts'
import { type NumeralOptions, joins, readNumeral, tidy } from '../language/en/numerals.ts'
import { type Ranged, boundRanged, compareRanged } from '../model/interval.ts'
import type { ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

/** An amount of money; what it allows and means is in its currency. */
export interface Money extends Ranged {
  readonly number: number
  readonly high?: number
  readonly hedge?: Hedge
  readonly vague?: string
  /** ISO code, or a name that several currencies share (`peso`). */
  readonly currency: string
}

/** Amounts of money: `$3bn`, `€2.5 million`, `about 200 yen`, `50p`, `$2-3 billion`. Different currencies do not bear on each other: `unknown`. */
export const money: ValueType<Money> = {
  name: 'money',
  family: 'money',
  reads: 'amounts of money: $3bn, €2.5 million, nearly 200 yen, 50p, $2-3 billion, tens of millions of dollars',
  clues: [...numberClues, ...names.keys()],
  starts: (word) => startsAmount(word) || signs.has(word.text) || dollarLetters.has(word.text) || codes.has(word.text),
  read(words, at) {
    const amount = readAmount(words, at, readPart)
    if (!amount) return undefined
    const { low, high, hedge } = amount
    // `75 USD million` is not 75 dollars.
    const next = words[amount.end]
    if (joins(next) && magnitudes.has(next.norm)) return undefined
    const unit = low.unit ?? high?.unit
    if (!unit || isTailOfCode(words, at) || isYear(words, at)) return undefined
    const [currency, cents] = unit.split('/') as [string, string?]
    const by = cents ? 0.01 : 1
    const part = high ?? low
    const vague = low.vague ? { vague: writeVague(words, amount.number, numeralEnd(words, amount.number)) } : {}
    const value: Money = {
      ...rangedAmount(amount, hedgedGrain(part.value, grainOf(part, hedge), hedge), by),
      number: tidy(low.value * by),
      ...(high ? { high: tidy(high.value * by) } : {}),
      ...(hedge && !low.vague ? { hedge } : {}),
      ...vague,
      currency,
    }
    return readingOf(value, amount)
  },
  compare: (a, b, options) => (sameCurrency(a.currency, b.currency) ? compareRanged(a, b, options.round === 'none') : 'unknown'),
  format(value) {
    const { before, one, many } = currencyOf(value.currency)
    const name = many ?? (before ?? value.currency).trim()
    if (value.vague) return `${value.vague} of ${many ?? plural[name] ?? name}`
    const write = (number: number): string => (before ? `${before}${writeSum(number)}` : writeSum(number))
    const figure = value.high === undefined ? write(value.number) : `${write(value.number)} to ${write(value.high)}`
    const unit = before ? '' : ` ${value.number === 1 && value.high === undefined ? (one ?? name) : name}`
    return `${value.hedge ? `${value.hedge} ` : ''}${figure}${unit}`
  },
  bound: boundRanged,
}

const plural: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds', '¥': 'yen', '₹': 'rupees', '₽': 'roubles', '₺': 'lira', '₩': 'won' }

/** Two decimals where there are cents: `0.50`. */
function writeSum(value: number): string {
  return Number.isInteger(value) || value >= 1e6 ? writeNumber(value) : Number.isInteger(tidy(value * 100)) ? writeNumber(Math.trunc(value)) + value.toFixed(2).slice(-3) : writeNumber(value)
}

/** Small sums are prices, told more exactly than their zeros say: `$100` to ten, `$20` to one. */
function grainOf({ value, grain, scale }: Part, hedge: Hedge | undefined): number {
  return hedge === undefined && scale === undefined && value < 1000 && grain >= 10 ? grain / 10 : grain
}

function numeralEnd(words: readonly Word[], at: number): number {
  return readNumeral(words, at)?.end ?? at + 1
}

/** Is a bare `2019` a year: `In 2019 euros were introduced`? */
function isYear(words: readonly Word[], at: number): boolean {
  return /^(?:1[89]|20)\d\d$/.test(words[at]!.text) && /^(?:in|since|by|until|during|of)$/.test(words[at - 1]?.norm ?? '')
}

/** Does the sign at `words[at]` belong to letters before it, as in `A$5`, or the number to a sign before it? */
function isTailOfCode(words: readonly Word[], at: number): boolean {
  const [previous, word] = [words[at - 1], words[at]!]
  if (!previous || word.spaced || word.before !== '') return previous?.kind === 'symbol' && signs.has(previous.text) && word.kind === 'number' && word.before === ''
  return previous.kind === 'word' || previous.kind === 'number' || previous.kind === 'symbol'
}

function readPart(words: readonly Word[], at: number, options: NumeralOptions): Part | undefined {
  const sign = readSign(words, at)
  const start = sign?.end ?? at
  if (sign && !joins(words[start])) return undefined
  const numeral = readNumeral(words, start, options)
  if (!numeral || (sign && words[start]!.kind !== 'number')) return undefined
  if (sign) {
    // `£3 m`; `$200MM`; `$10 dollars`.
    const letter = words[numeral.end]
    const spaced = (letter?.norm === 'm' || letter?.text === 'MM') && joins(letter) && numeral.scale === undefined ? 1 : 0
    const by = spaced ? 1e6 : 1
    const end = numeral.end + spaced
    const again = readName(words, end, numeral.scale ?? 1)
    return {
      ...numeral, value: tidy(numeral.value * by), grain: tidy(numeral.grain * by), ...(spaced ? { scale: 1e6 } : {}), unit: sign.unit,
      end: again && again.unit === sign.unit && words[end]!.kind === 'word' && !codes.has(words[end]!.text) ? again.end : end,
    }
  }
  const hedge = readHedgeAfter(words, numeral.end)
  let next = hedge?.end ?? numeral.end
  if (numeral.vague && words[next]?.norm === 'of' && joins(words[next])) next++
  const name = readName(words, next, numeral.vague ? 1e6 : (numeral.scale ?? 1), numeral.value)
  if (!name) return hedge ? undefined : numeral
  // `a million-dollar question`.
  if (words[at]!.norm === 'a' && /^(?:dollar|pound|euro)$/.test(words[next]!.norm) && words[next]!.before !== '') return undefined
  return { ...numeral, unit: name.unit, end: name.end, ...(hedge && !numeral.vague ? { hedge: hedge.hedge } : {}) }
}

/** A sign or code before the number: `$`, `US$`, `EUR`, `Rs`. */
function readSign(words: readonly Word[], at: number): { unit: string; end: number } | undefined {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !joins(next)) return undefined
  if (word.kind === 'symbol') {
    const unit = signs.get(word.text)
    return unit ? { unit, end: at + 1 } : undefined
  }
  if (word.kind !== 'word') return undefined
  const dollars = next.text === '$' && !next.spaced ? dollarLetters.get(word.text.replaceAll('.', '')) : undefined
  if (dollars) return { unit: dollars, end: at + 2 }
  const code = codes.get(word.text)
  return code && next.kind === 'number' ? { unit: code, end: at + 1 } : undefined
}

/** A sign, code or name after the number: `€`, `EUR`, `dollars`, `Australian dollars`, `pounds sterling`, `p`. */
function readName(words: readonly Word[], at: number, scale: number, value = 0): { unit: string; end: number } | undefined {
  const word = words[at]
  if (!word || !(joins(word) || word.before.startsWith('+'))) return undefined
  if (word.kind === 'symbol') {
    const unit = signs.get(word.text)
    // `12 €`, but not the sign of the next number: `3 $4 tickets`.
    const next = words[at + 1]
    return unit && !(next?.kind === 'number' && joins(next)) ? { unit, end: at + 1 } : undefined
  }
  if (word.kind !== 'word') return undefined
  const code = codes.get(word.text)
  if (code) return { unit: code, end: at + 1 }
  if (word.text === 'p' && !word.spaced && word.before === '') return value > 0 && value < 100 && scale === 1 ? { unit: 'GBP/100', end: at + 1 } : undefined
  // A country of one word, or of two of which the last is known: `New Zealand`, `Hong Kong`, `South Korean`.
  for (const skip of [0, 1, 2]) {
    const last = words[at + skip]
    if (!joins(last)) break
    const unit = last.capital && skip === 0 && !/^(?:dollars|euros?|pounds|yen|yuan)$/.test(last.norm) ? undefined : names.get(last.norm)
    if (unit === undefined) continue
    if (skip === 0) return isSumOf(words, at, unit, scale) ? { unit, end: sterling(words, at + 1) } : undefined
    const country = ofCountry(unit, words[at + skip - 1]!.norm)
    if (country === undefined || country === '') return undefined
    return { unit: country, end: at + skip + 1 }
  }
  return undefined
}

function sterling(words: readonly Word[], at: number): number {
  return words[at]?.norm === 'sterling' && joins(words[at]) ? at + 1 : at
}

/** Pounds may be a weight and `won` and `rand` are other words too: those need a million or more, or `sterling`. */
function isSumOf(words: readonly Word[], at: number, unit: string, scale: number): boolean {
  const next = words[at + 1]
  if (unit === 'GBP') return (joins(next) && next.norm === 'sterling') || (scale >= 1e6 && next?.norm !== 'of')
  return unit !== 'KRW' || scale >= 1000
}
