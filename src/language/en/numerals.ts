import type { Interval } from '../../model/interval.ts'
import type { Word } from '../../model/word.ts'
import {
  fractionSigns, letters, magnitudes, ordinalMagnitudes, ordinalTens, ordinalUnits, parts, plurals, tens, units,
} from './number-words.ts'

/** A cardinal number: `words[end]` is the first word after it. */
export interface Numeral {
  readonly value: number
  readonly end: number
  /**
   * The step in which it was counted: trailing zeros (`300` has 100, `1,234` has 1), decimals (`2.5 million` has 100,000), the
   * word spoken (`two dozen` has 12). Numbers below twenty have 1.
   */
  readonly grain: number
  /** What the magnitudes in it come to, where it has one: a million for `2.5 million`, so that `two to three million` can share it. */
  readonly scale?: number
  /** What `thousands`, `dozens` or `several` are taken to mean; `value` is its lower end, and more is never ruled out. */
  readonly vague?: Interval
}

/** How a numeral may be read. */
export interface NumeralOptions {
  /** Do `k`, `m` and `b` on a figure multiply it? By default yes; no where `m` may be metres or minutes. */
  readonly letters?: boolean
  /** Does `and` join two numbers (`two hundred and three`)? By default yes; no after `between`. */
  readonly and?: boolean
}

/** Does this word follow the one before it with at most a space or a hyphen between? */
export function joins(word: Word | undefined): word is Joined {
  return word !== undefined && (word.before === '' || word.before === '-' || word.before === '‐' || word.before === '‑')
}

/** A word with at most a space or a hyphen before it. */
export type Joined = Word & { readonly before: '' | '-' | '‐' | '‑' }

/** The same number without the noise of binary fractions. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12))
}

/** The cardinal number that starts at `words[at]`: `three`, `twenty-one`, `1,200`, `2.5m`, `half a million`, `tens of thousands`. */
export function readNumeral(words: readonly Word[], at: number, options: NumeralOptions = {}): Numeral | undefined {
  const word = words[at]
  if (!word || word.kind === 'quote' || word.kind === 'possessive') return undefined
  const numeral = readVague(words, at) ?? readHalf(words, at) ?? readSum(words, at, options)
  if (!numeral || isPartOfOther(words, numeral)) return undefined
  return numeral
}

/** Is what follows the end of an ordinal (`21st`, `twenty-first`), a fraction (`two thirds`, `1/2`) or more of a figure (`1.2.3`)? */
function isPartOfOther(words: readonly Word[], { end, value }: Numeral): boolean {
  const next = words[end]
  if (!next) return false
  if (!next.spaced && (next.before === '/' || (next.before === '.' && next.kind === 'number'))) return true
  if (!joins(next)) return false
  if (parts.has(next.norm)) return true
  if (!next.spaced && next.before === '' && /^(?:st|nd|rd|th)$/.test(next.norm)) return true
  if (next.before !== '' && ordinalUnits.has(next.norm) && tens.has(words[end - 1]!.norm)) return true
  return value === 1 && words[end - 1]!.norm === 'one' && (next.norm === 'half' || next.norm === 'quarter' || (ordinalUnits.has(next.norm) && next.norm !== 'first' && next.norm !== 'second'))
}

function readSum(words: readonly Word[], at: number, options: NumeralOptions): Numeral | undefined {
  const group = readGroup(words, at, options)
  if (!group) return undefined
  let { value, end, grain, scale: by } = scale(words, group, options)
  const shared = by === undefined ? {} : { scale: by }
  const size = value / group.value
  if (size < 1000 || !Number.isFinite(size)) return { value, end, grain, ...shared }
  const half = readAndPart(words, end)
  if (half) return { value: tidy(value + half.value * size), end: half.end, grain: tidy(half.grain * size), scale: size }
  // Lower groups: `one million two hundred thousand and five`.
  for (let limit = size, count = 0; count < 4; count++) {
    const and = words[end]?.norm === 'and' && joins(words[end])
    if (and && options.and === false) break
    const next = and ? end + 1 : end
    const lower = joins(words[next]) ? readGroup(words, next, { ...options, and: options.and ?? true }) : undefined
    if (!lower || lower.value === 0) break
    const scaled = scale(words, lower, options)
    if (scaled.value >= limit || (words[next]!.kind === 'number' && scaled.end === lower.end)) break
    value += scaled.value
    end = scaled.end
    grain = scaled.grain
    limit = scaled.value / lower.value
    if (limit < 1000) break
  }
  return { value: tidy(value), end, grain, ...shared }
}

/** Multiplies by the magnitudes that follow: `hundred thousand`, `bn`, an unspaced `m`. */
function scale(words: readonly Word[], group: Numeral, options: NumeralOptions): Numeral {
  let { value, end, grain, scale: total = 1 } = group
  for (let count = 0; count < 3; count++) {
    const next = words[end]
    if (!joins(next)) break
    const letter = !next.spaced && next.before === '' && options.letters !== false && words[end - 1]!.kind !== 'word' ? letters.get(next.norm) : undefined
    const by = letter ?? magnitudes.get(next.norm)
    if (by === undefined) break
    value *= by
    grain *= by
    total *= by
    end++
  }
  return { value: tidy(value), end, grain: tidy(grain), ...(total === 1 ? {} : { scale: total }) }
}

/** One group below a magnitude: a figure, `a` before a magnitude, or words up to `nine hundred and ninety-nine`. */
function readGroup(words: readonly Word[], at: number, options: NumeralOptions): Numeral | undefined {
  const word = words[at]
  if (!word) return undefined
  if (word.kind === 'number') return readFigure(words, at)
  if (word.kind === 'symbol') {
    const value = fractionSigns.get(word.text)
    return value === undefined ? undefined : { value, end: at + 1, grain: value === 0.5 ? 0.5 : 0.25 }
  }
  if (word.kind !== 'word') return undefined
  if (word.norm === 'a' || word.norm === 'an') {
    const next = words[at + 1]
    return joins(next) && next.norm !== 'bn' && magnitudes.has(next.norm) ? withHundreds(words, { value: 1, end: at + 1, grain: 1 }, options) : undefined
  }
  const below = readBelowHundred(words, at)
  if (!below) return undefined
  const half = readAndPart(words, below.end)
  if (half) return { value: below.value + half.value, end: half.end, grain: half.grain }
  return withHundreds(words, below, options)
}

function readBelowHundred(words: readonly Word[], at: number): Numeral | undefined {
  const word = words[at]
  if (!word) return undefined
  const unit = units.get(word.norm)
  if (unit !== undefined) return { value: unit, end: at + 1, grain: 1 }
  const ten = tens.get(word.norm)
  if (ten === undefined) return undefined
  const next = words[at + 1]
  const digit = joins(next) ? units.get(next.norm) : undefined
  if (digit !== undefined && digit > 0 && digit < 10) return { value: ten + digit, end: at + 2, grain: 1 }
  return { value: ten, end: at + 1, grain: 10 }
}

/** `two` + `hundred` [`and`] + `fifty`. */
function withHundreds(words: readonly Word[], below: Numeral, options: NumeralOptions): Numeral {
  const next = words[below.end]
  if (next?.norm !== 'hundred' || !joins(next)) return below
  const hundreds = { value: below.value * 100, end: below.end + 1, grain: 100, scale: 100 }
  const and = words[hundreds.end]?.norm === 'and' && joins(words[hundreds.end])
  if (and && options.and === false) return hundreds
  const rest = joins(words[hundreds.end + (and ? 1 : 0)]) ? readBelowHundred(words, hundreds.end + (and ? 1 : 0)) : undefined
  // `between two hundred and three hundred` is two numbers.
  if (!rest || rest.value === 0 || words[rest.end]?.norm === 'hundred') return hundreds
  return { value: hundreds.value + rest.value, end: rest.end, grain: rest.grain }
}

function readFigure(words: readonly Word[], at: number): Numeral | undefined {
  let text = words[at]!.norm
  let end = at + 1
  // Indian grouping, `12,34,567`, and thousands set apart by a space, `10 000`.
  if (/^\d{1,2}$/.test(text)) {
    while (/^\d\d(?:,\d{3}(?:\.\d+)?)?$/.test(words[end]?.text ?? '') && words[end]!.before === ',' && !words[end]!.spaced && end < at + 5) text += words[end++]!.norm
  }
  while (/^\d{1,3}(?:000)*$/.test(text) && words[end]?.text === '000' && words[end]!.before === '' && end < at + 5) text += words[end++]!.norm
  const value = Number(text)
  if (!Number.isFinite(value)) return undefined
  const grain = figureGrain(text, value)
  const sign = words[end]
  const part = sign?.kind === 'symbol' && sign.before === '' ? fractionSigns.get(sign.text) : undefined
  if (part !== undefined && Number.isInteger(value)) return { value: value + part, end: end + 1, grain: part === 0.5 ? 0.5 : 0.25 }
  const half = readSlash(words, end) ?? readAndPart(words, end)
  if (half && Number.isInteger(value)) return { value: value + half.value, end: half.end, grain: half.grain }
  return { value, end, grain }
}

function figureGrain(text: string, value: number): number {
  const point = text.indexOf('.')
  if (point >= 0) return tidy(10 ** -(text.length - point - 1))
  if (value < 20) return 1
  return 10 ** /0*$/.exec(text)![0].length
}

/** The `1/2` of `2 1/2` and `2-1/2`: halves, thirds, quarters and eighths. */
function readSlash(words: readonly Word[], at: number): Numeral | undefined {
  const [top, bottom, next] = [words[at], words[at + 1], words[at + 2]]
  if (top?.kind !== 'number' || !joins(top) || bottom?.before !== '/' || bottom.spaced || !/^[1-7]$/.test(top.text) || !/^[2348]$/.test(bottom.text)) return undefined
  // `2 1/2/2024`; `2 1/2nd`.
  if (Number(top.text) >= Number(bottom.text) || (next && !next.spaced && (next.before === '' || next.before === '/'))) return undefined
  return { value: tidy(Number(top.text) / Number(bottom.text)), end: at + 2, grain: bottom.text === '2' ? 0.5 : 0.25 }
}

/** `and a half`, `and one half`, `and a quarter`, `and three quarters`, `and three-quarter` (hours), `and 1/2`. */
export function readAndPart(words: readonly Word[], at: number): Numeral | undefined {
  if (words[at]?.norm !== 'and' || !joins(words[at]) || !joins(words[at + 1]) || !joins(words[at + 2])) return readAndSlash(words, at)
  const count = words[at + 1]!.norm
  const part = words[at + 2]!.norm
  const end = at + 3
  // `two and three quarter-finals`.
  if (/^(?:quarter|half)$/.test(part) && words[end]?.before === '-' && words[end]!.norm.startsWith('final')) return undefined
  if ((count === 'a' || count === 'one') && part === 'half') return { value: 0.5, end, grain: 0.5 }
  if ((count === 'a' || count === 'one') && part === 'quarter') return { value: 0.25, end, grain: 0.25 }
  if (count === 'three' && (part === 'quarters' || part === 'quarter')) return { value: 0.75, end, grain: 0.25 }
  return undefined
}

/** `and 1/2`. */
function readAndSlash(words: readonly Word[], at: number): Numeral | undefined {
  return words[at]?.norm === 'and' && joins(words[at]) ? readSlash(words, at + 1) : undefined
}

/** `half a million`, `a quarter of a million`, `three quarters of a billion`, `half a dozen`. */
function readHalf(words: readonly Word[], at: number): Numeral | undefined {
  let next = at
  if ((words[next]?.norm === 'a' || words[next]?.norm === 'one' || words[next]?.norm === 'three') && joins(words[next + 1])) next++
  const part = words[next]?.norm
  const three = words[at]?.norm === 'three'
  const value = three ? (part === 'quarters' ? 0.75 : undefined) : part === 'half' ? 0.5 : part === 'quarter' && next > at ? 0.25 : undefined
  if (value === undefined) return undefined
  next++
  if (words[next]?.norm === 'of' && joins(words[next])) next++
  if (words[next]?.norm === 'a' && joins(words[next])) next++
  const by = joins(words[next]) ? magnitudes.get(words[next]!.norm) : undefined
  if (by === undefined || (by < 1000 && by !== 12)) return undefined
  return { value: value * by, end: next + 1, grain: by === 12 ? value * by : tidy(by / (value === 0.5 ? 10 : 20)) }
}

/** `dozens`, `thousands`, `tens of thousands`, `several hundred`, `a few`, `a couple of`, `a handful of`. */
function readVague(words: readonly Word[], at: number): Numeral | undefined {
  const norm = words[at]!.norm
  const plural = plurals.get(norm)
  if (plural || norm === 'tens' || norm === 'scores') {
    const outer = norm === 'tens' ? [20, 100] as const : norm === 'scores' ? [40, 200] as const : plural!
    const of = words[at + 1]?.norm === 'of' && joins(words[at + 1])
    const inner = of && joins(words[at + 2]) ? plurals.get(words[at + 2]!.norm) : undefined
    if (norm === 'tens' && !inner) return undefined
    if (norm === 'scores' && !of) return undefined
    // Only the power of ten of the inner word counts: hundreds of thousands are 200,000 to a million.
    if (inner && inner[0] > outer[0] && norm !== 'scores') return vague(outer[0] * (inner[0] / 2), outer[1] * (inner[0] / 2), at + 3)
    return vague(outer[0], outer[1], at + 1)
  }
  const article = norm === 'a'
  const word = article ? words[at + 1] : words[at]
  if (!word || (article && !joins(word))) return undefined
  const end = article ? at + 2 : at + 1
  const several = article ? word.norm === 'few' : word.norm === 'several'
  const couple = article && word.norm === 'couple'
  const handful = article && word.norm === 'handful'
  const of = words[end]?.norm === 'of' && joins(words[end])
  const by = joins(words[end + (of ? 1 : 0)]) ? magnitudes.get(words[end + (of ? 1 : 0)]!.norm) : undefined
  if (couple) {
    if (by) return { value: 2 * by, end: end + (of ? 2 : 1), grain: 2 * by }
    return of ? { value: 2, end: end + 1, grain: 2 } : undefined
  }
  if (handful) return of ? vague(2, 10, end) : undefined
  if (!several) return undefined
  return by && !of ? vague(2 * by, 10 * by, end + 1) : vague(2, 10, end)
}

function vague(min: number, max: number, end: number): Numeral {
  return { value: min, end, grain: min, vague: { min, max, openMax: true } }
}

/** The ordinal number that starts at `words[at]`: `third`, `3rd`, `twenty-first`, `one hundred and fifth`. */
export function readOrdinal(words: readonly Word[], at: number): { value: number; end: number } | undefined {
  const word = words[at]
  if (!word || word.kind === 'quote') return undefined
  const next = words[at + 1]
  if (word.kind === 'number') {
    if (!next || next.spaced || next.before !== '' || !/^\d+$/.test(word.norm) || next.norm !== suffixOf(Number(word.norm))) return undefined
    return { value: Number(word.norm), end: at + 2 }
  }
  const whole = ordinalMagnitudes.get(word.norm)
  if (whole !== undefined) return { value: whole, end: at + 1 }
  const small = readSmallOrdinal(words, at)
  if (small) return small
  // `[one|a|two …] hundred [and] fifth`, `two hundredth`.
  const count = units.get(word.norm) ?? (word.norm === 'a' ? 1 : undefined)
  if (count === undefined || !joins(next)) return undefined
  if (next.norm === 'hundredth' && count > 1) return { value: count * 100, end: at + 2 }
  if (next.norm !== 'hundred') return undefined
  const rest = at + 2 + (words[at + 2]?.norm === 'and' ? 1 : 0)
  const last = joins(words[rest]) ? readSmallOrdinal(words, rest) : undefined
  return last ? { value: count * 100 + last.value, end: last.end } : undefined
}

/** An ordinal below a hundred in words. */
function readSmallOrdinal(words: readonly Word[], at: number): { value: number; end: number } | undefined {
  const word = words[at]!
  const whole = ordinalUnits.get(word.norm) ?? ordinalTens.get(word.norm)
  if (whole !== undefined) return { value: whole, end: at + 1 }
  const ten = tens.get(word.norm)
  const next = words[at + 1]
  const unit = ten !== undefined && joins(next) ? ordinalUnits.get(next.norm) : undefined
  return unit !== undefined && unit < 10 ? { value: ten! + unit, end: at + 2 } : undefined
}

function suffixOf(value: number): string {
  const tenth = value % 100
  if (tenth >= 11 && tenth <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}
