import { rangedAmount } from '../language/en/amounts.ts'
import { readClock } from '../language/en/clock.ts'
import { readDayParts } from '../language/en/day-parts.ts'
import { readNumeral } from '../language/en/numerals.ts'
import { rankBehind, readRank } from '../language/en/ranks.ts'
import { isSoleCount } from '../language/en/sole-counts.ts'
import { readYearsOld } from '../language/en/years-old.ts'
import type { DetailCore, ReadContext, ValueType, Word } from '../model/index.ts'
import { amountTypes, beginMark, figureAhead, marksOf, unitMark, type AmountType, type Measured } from './figure-marks.ts'
import { readNamed } from './named-details.ts'
import type { Names } from './names-in.ts'
import { readNumber } from './plain-numbers.ts'

/** A detail where it stands: word indexes, half-open. */
export interface Detail {
  readonly core: DetailCore
  readonly from: number
  readonly to: number
}

/** The most words before the figure itself in what reads as one: `a total of nearly 200`. */
const aheadMost = 6

/** The details of a sentence in order: numbers, amounts, ages, dates, clock times, places in an order, names, nations and offices. None overlaps another. */
export function readDetails(words: readonly Word[], types: ReadonlyMap<string, ValueType>, context: ReadContext, names: Names): Detail[] {
  const found: Detail[] = []
  const marks = words.map((word) => marksOf(word, types))
  const ahead = figureAhead(marks)
  const held = marks.reduce((all, one) => all | one, 0)
  const measured = amountTypes.filter((_, i) => held & (unitMark << i))
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    const mayBegin = marks[at]! & beginMark && ahead[at]! <= aheadMost
    const detail = word.kind === 'quote' || word.kind === 'possessive' ? undefined : ((mayBegin ? readFigure(words, at, measured, types, context) : undefined) ?? readNamed(words, at, names, context))
    const past = detail && isFigure(detail) && found.length > 0 ? pastConversion(words, at, detail.to) : undefined
    if (detail && past !== undefined) {
      const converted = asConverted(detail, found.at(-1)!)
      if (converted) found.push(converted)
    } else if (detail && !(isFigure(detail) && isOfCode(words, at, detail.to)) && !isCredit(words, detail)) found.push(detail)
    at = past ?? (detail ? detail.to : at + 1)
  }
  return found
}

function readFigure(words: readonly Word[], at: number, measured: readonly AmountType[], types: ReadonlyMap<string, ValueType>, context: ReadContext): Detail | undefined {
  const clock = readClock(words, at)
  if (clock) return exactly('clock', clock.half ? 'half' : '', clock.minutes, at, clock.end)
  const old = readYearsOld(words, at)
  if (old) return exactly('age', '', old.years, at, old.end)
  const pounds = readPounds(words, at)
  if (pounds) return pounds
  for (const { name, unitOf } of measured) {
    const type = types.get(name)!
    const reading = type.starts(words[at]!) ? type.read(words, at, context) : undefined
    if (reading) {
      const value = reading.value as Measured
      return { core: { kind: 'amount', unit: unitOf(value), allows: value.allows, means: value.means }, from: at, to: reading.end }
    }
  }
  const date = readDayParts(words, at)
  if (date) return { core: { kind: 'date', unit: '', day: date.parts }, from: at, to: date.end }
  const order = types.get('ordinal')!
  const place = order.starts(words[at]!) ? order.read(words, at, context) : undefined
  const rank = place ? rankBehind(words, place.end, (place.value as { number: number }).number) : readRank(words, at)
  if (rank) return exactly('order', rank.scale, rank.number, at, rank.end)
  return isSoleCount(words, at) ? exactly('amount', '', 1, at, at + 1) : readNumber(words, at)
}

/** Words with which pounds are a weight. */
const weights: ReadonlySet<string> = new Set('weigh weighs weighed weighing weight heavy lost lose losing gained overweight kg kilos ounces'.split(' '))
const soldLeast = 100

/** `90,000 pounds` where nothing says that they are a weight: money. */
function readPounds(words: readonly Word[], at: number): Detail | undefined {
  if (words[at]!.kind !== 'number' || words[at - 1]?.kind === 'symbol') return undefined
  const numeral = readNumeral(words, at, { letters: false })
  const unit = numeral && words[numeral.end]
  if (!numeral || numeral.value < soldLeast || unit?.norm !== 'pounds' || unit.before !== '' || words[numeral.end + 1]?.norm === 'of') return undefined
  if (words.slice(Math.max(0, at - 5), numeral.end + 3).some(({ norm }) => weights.has(norm))) return undefined
  return { core: { kind: 'amount', unit: 'GBP', ...rangedAmount({ low: numeral, number: at, end: numeral.end }, numeral.grain) }, from: at, to: numeral.end + 1 }
}

function exactly(kind: DetailCore['kind'], unit: string, number: number, from: number, to: number): Detail {
  const span = { min: number, max: number }
  return { core: { kind, unit, allows: span, means: span }, from, to }
}

function isFigure({ core }: Detail): boolean {
  return core.kind === 'amount' || core.kind === 'clock'
}

/** Is it a name alone in brackets, which credits somebody: `fixed the search (Ann Lee)`, `(Reuters)`? Not a place. */
function isCredit(words: readonly Word[], { core, from, to }: Detail): boolean {
  return core.kind === 'name' && core.place === undefined && /[([]$/.test(words[from]!.before) && /^[)\]]/.test(words[to]?.before ?? ')')
}

/** Is it a part of a number that is written in groups, as those of telephones are, or glued to letters: `0845 125 2222`, `p74`? */
function isOfCode(words: readonly Word[], at: number, end: number): boolean {
  const [previous, word, next] = [words[at - 1], words[at]!, words[end]]
  const grouped = (one: Word | undefined, other: Word | undefined): boolean => one?.kind === 'number' && other?.kind === 'number' && other.before === ''
  return (word.kind === 'number' && (grouped(previous, word) || (previous?.kind === 'word' && !word.spaced && word.before === ''))) || grouped(words[end - 1], next)
}

/** Where what stands in brackets ends, if it is a figure alone or with one word more: what the one before comes to in another unit or zone (`1336 GMT`). */
function pastConversion(words: readonly Word[], at: number, end: number): number | undefined {
  if (!/[([][^)\]]*$/.test(words[at]!.before)) return undefined
  return [end, end + 1].find((to) => to <= words.length && /^[)\]]/.test(words[to]?.before ?? ')'))
}

/** The figure in brackets as one that the amount right before it comes to in another unit; nothing where it is a clock, or stands behind something else. */
function asConverted(detail: Detail, before: Detail): Detail | undefined {
  const ofOne = before.core.kind === 'amount' && before.core.unit !== '' && before.to === detail.from && detail.core.kind === 'amount' && detail.core.unit !== ''
  return ofOne ? { ...detail, core: { ...detail.core, converted: true } } : undefined
}
