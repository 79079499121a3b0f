import type { Word } from '../../model/word.ts'
import { joins } from './numerals.ts'

/** What is measured. Measures of two kinds do not bear on each other. */
export type Dimension = 'length' | 'area' | 'weight' | 'volume' | 'speed' | 'power' | 'temperature' | 'degrees'

/** A unit of measure. */
export interface Unit {
  readonly dimension: Dimension
  /** How much one of it is in metres, square metres, kilograms, litres, metres a second, watts or degrees Celsius. */
  readonly by: number
  /** What to add after that: degrees Fahrenheit begin elsewhere. */
  readonly plus?: number
  /** As an editor would write it after a number; `one` after 1, where that differs. */
  readonly many: string
  readonly one?: string
}

// Factors by definition: the international yard and pound of 1959, the US gallon, the barrel of oil. A ton counts as a tonne.
const metre: readonly (readonly [string, Unit])[] = [
  ['mm millimetre millimetres millimeter millimeters', { dimension: 'length', by: 0.001, many: 'mm' }],
  ['cm centimetre centimetres centimeter centimeters', { dimension: 'length', by: 0.01, many: 'cm' }],
  ['m metre metres meter meters', { dimension: 'length', by: 1, many: 'metres', one: 'metre' }],
  ['km kms kilometre kilometres kilometer kilometers', { dimension: 'length', by: 1000, many: 'km' }],
  ['inch inches', { dimension: 'length', by: 0.0254, many: 'inches', one: 'inch' }],
  ['foot feet ft', { dimension: 'length', by: 0.3048, many: 'feet', one: 'foot' }],
  ['yard yards yd yds', { dimension: 'length', by: 0.9144, many: 'yards', one: 'yard' }],
  ['mile miles', { dimension: 'length', by: 1609.344, many: 'miles', one: 'mile' }],
]

const others: readonly (readonly [string, Unit])[] = [
  ['acre acres', { dimension: 'area', by: 4046.8564224, many: 'acres', one: 'acre' }],
  ['hectare hectares ha', { dimension: 'area', by: 10_000, many: 'hectares', one: 'hectare' }],
  ['gram grams gramme grammes g', { dimension: 'weight', by: 0.001, many: 'grams', one: 'gram' }],
  ['kg kgs kilo kilos kilogram kilograms', { dimension: 'weight', by: 1, many: 'kg' }],
  ['tonne tonnes ton tons', { dimension: 'weight', by: 1000, many: 'tonnes', one: 'tonne' }],
  ['pound pounds lb lbs', { dimension: 'weight', by: 0.45359237, many: 'pounds', one: 'pound' }],
  ['ounce ounces oz', { dimension: 'weight', by: 0.028349523125, many: 'ounces', one: 'ounce' }],
  ['litre litres liter liters', { dimension: 'volume', by: 1, many: 'litres', one: 'litre' }],
  ['gallon gallons', { dimension: 'volume', by: 3.785411784, many: 'gallons', one: 'gallon' }],
  ['barrel barrels', { dimension: 'volume', by: 158.987294928, many: 'barrels', one: 'barrel' }],
  ['mph', { dimension: 'speed', by: 0.44704, many: 'mph' }],
  ['kph kmh kmph', { dimension: 'speed', by: 1 / 3.6, many: 'km/h' }],
  ['knot knots', { dimension: 'speed', by: 0.514444, many: 'knots', one: 'knot' }],
  ['kw kilowatt kilowatts', { dimension: 'power', by: 1000, many: 'kW' }],
  ['mw megawatt megawatts', { dimension: 'power', by: 1e6, many: 'MW' }],
  ['gw gigawatt gigawatts', { dimension: 'power', by: 1e9, many: 'GW' }],
]

const byWord = (rows: readonly (readonly [string, Unit])[]): ReadonlyMap<string, Unit> => new Map(rows.flatMap(([words, unit]) => words.split(' ').map((word): [string, Unit] => [word, unit])))
const lengths = byWord(metre)
const plain = byWord(others)

const nautical: Unit = { dimension: 'length', by: 1852, many: 'nautical miles', one: 'nautical mile' }
const celsius: Unit = { dimension: 'temperature', by: 1, many: '°C' }
const fahrenheit: Unit = { dimension: 'temperature', by: 5 / 9, plus: -160 / 9, many: '°F' }
const degrees: Unit = { dimension: 'degrees', by: 1, many: 'degrees', one: 'degree' }
const scales: ReadonlyMap<string, Unit> = new Map([['c', celsius], ['celsius', celsius], ['centigrade', celsius], ['f', fahrenheit], ['fahrenheit', fahrenheit]])

/** The words of which every unit has one. */
export const unitWords: readonly string[] = [...lengths.keys(), ...plain.keys(), 'degree', 'degrees', '°']

/** The unit at `words[at]`: `km`, `square miles`, `miles an hour`, `degrees Celsius`; `end` is the index after it. */
export function readUnit(words: readonly Word[], at: number): { readonly unit: Unit; readonly end: number } | undefined {
  const word = words[at]
  if (!joins(word)) return undefined
  const next = words[at + 1]
  if (word.norm === 'square' || word.norm === 'sq') {
    const side = joins(next) ? lengths.get(next.norm) : undefined
    return side && { unit: squareOf(side), end: at + 2 }
  }
  if (word.norm === 'nautical') return joins(next) && /^miles?$/.test(next.norm) ? { unit: nautical, end: at + 2 } : undefined
  if (word.norm === '°' || word.norm === 'degree' || word.norm === 'degrees') {
    const scale = joins(next) ? scales.get(next.norm) : undefined
    return scale ? { unit: scale, end: at + 2 } : { unit: degrees, end: at + 1 }
  }
  const length = lengths.get(word.norm)
  if (!length) {
    const unit = plain.get(word.norm)
    return unit && { unit, end: at + 1 }
  }
  const hour = hourAfter(words, at + 1)
  return hour === undefined ? { unit: length, end: at + 1 } : { unit: { dimension: 'speed', by: length.by / 3600, many: `${length.many} an hour` }, end: hour }
}

function squareOf({ by, many }: Unit): Unit {
  return { dimension: 'area', by: by * by, many: `square ${many}` }
}

/** The index after `an hour`, `per hour`, `/h` at `words[at]`. */
function hourAfter(words: readonly Word[], at: number): number | undefined {
  const word = words[at]
  if (word?.before === '/' && /^h(?:our|r)?$/.test(word.norm)) return at + 1
  return joins(word) && /^(?:an|per)$/.test(word.norm) && words[at + 1]?.norm === 'hour' ? at + 2 : undefined
}
