import { unitWords } from '../../language/en/measures.ts'
import type { Ranged, Reading, Word } from '../../model/index.ts'
import { setOf, type Check, type Reckoning } from './check.ts'

/** Only what every country measures alike: gallons and tons are of several sizes, and a difference of temperatures converts otherwise than a temperature. */
const dimensions: ReadonlySet<string> = setOf('length area weight speed power')
const uneven = /^(?:tons?|tonnes?)$/

interface Measured extends Ranged { readonly dimension: string; readonly unit: string }

/** An amount, and in brackets what it comes to in another unit: `12 metres (39 feet)`. Each may be rounded as far as it is written. */
export const conversion: Check = {
  slot: 'conversion',
  type: 'measure',
  clues: [{ words: [[...unitWords], ['#']], source: /[([]\s?[\w ~]{0,20}\d/ }],
  find: ({ words, readings }) => {
    const all = readings('measure')
    return words.flatMap((word, at) => (/[([]$/.test(word.before) ? convertedAt(words, all, at) : []))
  },
}

/** The most words of a measure: `more than one and a half million square kilometres`. */
const farMost = 9

function convertedAt(words: readonly Word[], all: readonly (Reading | undefined)[], at: number): Reckoning[] {
  const there = all[at]
  if (!there || !/^[)\]]/.test(words[there.end]?.before ?? ')')) return []
  for (let from = Math.max(0, at - farMost); from < at; from++) {
    const here = all[from]
    if (here?.end === at && areOfOne(here.value as Measured, there.value as Measured)) return [{ written: { from: at, to: there.end, value: there.value }, follows: { from, to: at, value: widened(here.value as Measured) } }]
  }
  return []
}

function areOfOne(a: Measured, b: Measured): boolean {
  return a.dimension === b.dimension && dimensions.has(a.dimension) && a.unit !== b.unit && !uneven.test(a.unit) && !uneven.test(b.unit)
}

/** Some cut off what others round, and some convert what was rounded: so much of the amount either way. */
const slack = 0.03

function widened<V extends Measured>(value: V): V {
  const { min, max } = value.allows
  const by = slack * Math.abs(min ?? max ?? 0)
  const allows = { ...value.allows, ...(min === undefined ? {} : { min: min - by }), ...(max === undefined ? {} : { max: max + by }) }
  return { ...value, allows, means: allows }
}
