import { codes, names, signs } from '../../language/en/currencies.ts'
import { unitWords } from '../../language/en/measures.ts'
import { timeUnits } from '../../language/en/units.ts'

/** What stands around each bare figure of a row or column, as its label tells: `$` and `million` of `Revenue ($m)`. */
export interface Affix {
  readonly before: string
  readonly after: string
  /** By how much a figure without any other unit counts: 1000 of `Population (000s)`. */
  readonly scale: number
}

const scales: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:['’]?000s?|k|ths|thousands?)$/i, 'thousand', 1e3],
  [/^(?:m|mn|mln|mio|mill|millions?)$/i, 'million', 1e6],
  [/^(?:b|bn|bln|billions?)$/i, 'billion', 1e9],
  [/^(?:tn|trn|trillions?)$/i, 'trillion', 1e12],
]
/** Units that are written otherwise in labels. */
const spelled: Readonly<Record<string, string>> = { 'km²': 'sq km', km2: 'sq km', 'm²': 'sq m', m2: 'sq m', 'km^2': 'sq km', mi: 'miles', 'mi²': 'sq miles', 'km/h': 'km/h', '°c': '°C', '°f': '°F' }
const measures: ReadonlySet<string> = new Set([...unitWords, 'sq', 'square', 'per', 'hour'])
/** Words between the parts of a unit: `in millions of dollars`. */
const joints: ReadonlySet<string> = new Set(['in', 'of', 'us', ''])

/** The unit that a text is all of: `$m`, `millions of euros`, `km²`, `%`, `000s`; undefined where a part of it is none. */
export function readAffix(text: string): Affix | undefined {
  const parts = text.trim().replace(/([$€£¥₹])/g, ' $1 ').split(/[\s,]+/).filter((part) => !joints.has(part.toLowerCase()))
  if (parts.length === 0 || parts.length > 4) return undefined
  let [before, after, scale] = ['', '', 1]
  for (const part of parts) {
    const lower = part.toLowerCase()
    const scaled = scales.find(([form]) => form.test(part))
    const isMoney = parts.some((one) => signs.has(one) || codes.has(one.toUpperCase()) || names.has(one.toLowerCase()))
    if (signs.has(part)) before += part
    else if (codes.has(part)) before += `${part} `
    else if (names.has(lower) && lower !== 'pounds') after = `${after} ${lower}`.trim()
    else if (lower === 'pounds') before += '£'
    else if (lower === '%' || lower === 'percent' || lower === 'percentage' || lower === 'pct') after = '%'
    else if (scaled && (isMoney || !/^[mkb]$/i.test(part))) {
      scale *= scaled[2]
      after = `${scaled[1]} ${after}`.trim()
    } else if (lower in spelled) after = `${after} ${spelled[lower]!}`.trim()
    else if ((measures.has(lower) || timeUnits.has(lower)) && part !== 'M') after = `${after} ${lower}`.trim()
    else return undefined
  }
  return { before, after, scale }
}

/** Does the unit hold nothing but a scale: `000s`? */
export function isScale({ before, after }: Affix): boolean {
  return before === '' && /^(?:thousand|million|billion|trillion)?$/.test(after)
}
