import { monthAt, weekdays } from './calendar.ts'
import { readNumeral } from './numerals.ts'
import type { Word } from '../../model/word.ts'

/** What is so many years old, and is nobody: `a 41-year-old murder case`. */
const things: ReadonlySet<string> = new Set('case company firm building bridge church house school law ban record tradition dispute conflict war feud car ship plane tree business deal treaty mystery rule system club team'.split(' '))

/** An age in years at `words[at]`: `32-year-old`, `32 years old`, `aged 32`, `age of 32`, and `32` between commas behind a name. */
export function readYearsOld(words: readonly Word[], at: number): { years: number; end: number } | undefined {
  const { norm } = words[at]!
  const aged = norm === 'aged' ? 1 : norm === 'age' ? (words[at + 1]?.norm === 'of' ? 2 : 1) : 0
  const numeral = readNumeral(words, at + aged, { letters: false })
  if (!numeral || numeral.vague || numeral.value > 120 || !Number.isInteger(numeral.value)) return undefined
  const [year, old] = [words[numeral.end], words[numeral.end + 1]]
  if (year && /^years?$/.test(year.norm) && old?.norm === 'old' && /^[-‐‑]?$/.test(year.before) && !things.has(words[numeral.end + 2]?.norm ?? '') && !things.has(words[numeral.end + 3]?.norm ?? '')) return { years: numeral.value, end: numeral.end + 2 }
  if (aged) return { years: numeral.value, end: numeral.end }
  const previous = words[at - 1]
  const isNamed = previous?.kind === 'word' && previous.capital && monthAt(previous) === undefined && !weekdays.has(previous.norm) && words[at]!.before === ',' && words[at]!.kind === 'number'
  return isNamed && (year === undefined || /^[,;)]/.test(year.before)) ? { years: numeral.value, end: numeral.end } : undefined
}
