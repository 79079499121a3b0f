import { decades, namesDay } from '../language/en/calendar.ts'
import { numberClues } from '../language/en/clues.ts'
import { currencyWords } from '../language/en/currencies.ts'
import { unitWords } from '../language/en/measures.ts'
import { ordinalTens, ordinalUnits } from '../language/en/number-words.ts'
import { rankWords } from '../language/en/ranks.ts'
import { soleWords } from '../language/en/sole-counts.ts'
import { percentWords, timeUnits } from '../language/en/units.ts'
import type { Ranged, ValueType, Word } from '../model/index.ts'

/** A value type of which an amount may be. */
export interface AmountType {
  readonly name: string
  /** What its values are counted in. */
  readonly unitOf: (value: Measured) => string
  /** Lower-case words of which every value holds one. */
  readonly units: ReadonlySet<string>
}

export const amountTypes: readonly AmountType[] = [
  { name: 'money', unitOf: ({ currency }) => currency ?? '', units: currencyWords },
  { name: 'percent', unitOf: ({ unit }) => unit ?? '', units: percentWords },
  { name: 'duration', unitOf: () => 'time', units: new Set(timeUnits.keys()) },
  { name: 'measure', unitOf: ({ dimension }) => dimension ?? '', units: new Set(unitWords) },
]

/** What is asked of a value of any of these types. */
export interface Measured extends Ranged { readonly currency?: string; readonly unit?: string; readonly dimension?: string }

const figureWords: ReadonlySet<string> = new Set([...numberClues.filter((clue) => clue !== '#'), ...ordinalUnits.keys(), ...ordinalTens.keys(), ...decades.keys(), ...rankWords, ...soleWords])

/** Bits of what a word tells by itself: it is a figure, month or weekday; a figure can begin with it; it is a unit of the first of `amountTypes`, one bit on of the second, and so on. */
const figureMark = 1
export const beginMark = 2
export const unitMark = 4

/** The most words of which they are kept. */
const keptMost = 20_000
const [lowerMarks, capitalMarks] = [new Map<string, number>(), new Map<string, number>()]

/** The marks of a word. */
export function marksOf(word: Word, types: ReadonlyMap<string, ValueType>): number {
  if (word.kind === 'number') return figureMark | beginMark
  if (word.kind !== 'word') return makeMarks(word, types)
  const known = word.capital ? capitalMarks : lowerMarks
  let marks = known.get(word.norm)
  if (marks === undefined) {
    marks = makeMarks(word, types)
    if (known.size < keptMost) known.set(word.norm, marks)
  }
  return marks
}

function makeMarks(word: Word, types: ReadonlyMap<string, ValueType>): number {
  const isWord = word.kind === 'word'
  const isNamed = figureWords.has(word.norm) || namesDay(word)
  const isFigure = isWord ? isNamed : word.kind === 'symbol'
  const mayBegin = !isWord || isNamed || /^aged?$/.test(word.norm) || [...amountTypes.map(({ name }) => name), 'ordinal'].some((name) => types.get(name)!.starts(word))
  return amountTypes.reduce((marks, { units }, i) => (units.has(word.norm) ? marks | (unitMark << i) : marks), (isFigure ? figureMark : 0) | (mayBegin ? beginMark : 0))
}

/** How many words ahead of each the next figure, month or weekday stands: none begins where that is far. */
export function figureAhead(marks: readonly number[]): number[] {
  const ahead: number[] = new Array<number>(marks.length)
  let far = Infinity
  for (let at = marks.length - 1; at >= 0; at--) ahead[at] = far = marks[at]! & figureMark ? 0 : far + 1
  return ahead
}
