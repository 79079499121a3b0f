import type { Word } from '../../model/word.ts'
import { dateOf, isDate } from '../days.ts'
import { follows, isCounted, monthAt } from './calendar.ts'
import { readOrdinal } from './numerals.ts'
import { yearFigure } from './year-figures.ts'

/**
 * The day of a month at `words[at]`: `24`, `24th`, `twenty-fourth`. With `last`, what follows must not make it a count (`August 15
 * soldiers`).
 */
export function readDay(words: readonly Word[], at: number, last = false): { day: number; end: number; ordinal: boolean } | undefined {
  const word = words[at]
  if (!word) return undefined
  const ordinal = readOrdinal(words, at)
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? { day: ordinal.value, end: ordinal.end, ordinal: true } : undefined
  if (word.kind !== 'number' || !/^\d{1,2}$/.test(word.text)) return undefined
  const day = Number(word.text)
  const next = words[at + 1]
  if (day < 1 || day > 31 || words[at - 1]?.kind === 'symbol') return undefined
  if (next && !next.spaced && /^[:./]?$/.test(next.before) && next.kind !== 'possessive') return undefined
  if (last && isCounted(next)) return undefined
  return { day, end: at + 1, ordinal: false }
}

/** `2022`, `, 2022`, `of 2022`, `in 2022`, `last year` after a month or a day. */
export function readYearAfter(words: readonly Word[], at: number, today: number | undefined): { year: number; end: number } | undefined {
  const word = words[at]
  if (!word || !(/^[.,]*$/.test(word.before) || (word.before === '-' && !word.spaced))) return undefined
  const of = (word.norm === 'of' || (word.norm === 'in' && yearFigure(words, at + 1) !== undefined)) && follows(word) ? 1 : 0
  const next = words[at + of]
  if (!next) return undefined
  const year = yearFigure(words, at + of)
  if (year !== undefined) return isCounted(words[at + of + 1]) && (word.before.includes(',') || year % 100 === 0) ? undefined : { year, end: at + of + 1 }
  const shift = relative.get(next.norm)
  if (shift === undefined || today === undefined || words[at + of + 1]?.norm !== 'year' || word.before.includes(',')) return undefined
  return { year: dateOf(today).year + shift, end: at + of + 2 }
}

const relative: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['next', 1]])

/**
 * A date in figures: `2022-02-24`, and `24/02/2022` or `02/24/2022` where only one of the two numbers can be the month.
 */
export function readNumeric(words: readonly Word[], at: number): { year: number; month: number; day: number; end: number } | undefined {
  const [a, b, c, after] = [words[at], words[at + 1], words[at + 2], words[at + 3]]
  if (a?.kind !== 'number' || b?.kind !== 'number' || b.spaced || (!a.spaced && /[-/.:]$/.test(a.before))) return undefined
  // `24.02.2022` is the figures `24.02` and `2022`.
  if (/^\d\d?\.\d\d?$/.test(a.text) && b.before === '.' && /^\d{4}$/.test(b.text)) {
    const [day, month] = a.text.split('.').map(Number) as [number, number]
    return valid(Number(b.text), month, day, at + 2)
  }
  if (c?.kind !== 'number' || c.spaced || c.before !== b.before || !/^[-/‐‑]$/.test(b.before)) return undefined
  if (after && !after.spaced && after.before === b.before) return undefined
  const [x, y, z] = [a, b, c].map((word) => (/^\d{1,4}$/.test(word.text) ? Number(word.text) : NaN)) as [number, number, number]
  if (a.text.length === 4) return valid(x, y, z, at + 3)
  if (c.text.length !== 4 || a.text.length > 2 || b.text.length > 2) return undefined
  if (x > 12 || x === y) return valid(z, y, x, at + 3)
  return y > 12 ? valid(z, x, y, at + 3) : undefined
}

function valid(year: number, month: number, day: number, end: number): { year: number; month: number; day: number; end: number } | undefined {
  return year >= 1000 && year <= 2099 && isDate(year, month, day) ? { year, month, day, end } : undefined
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))
/** Words after which a month's name alone is a month. */
const leads = set('in since until till by from of during before after between through throughout for')
/** The same for months that people are named after; `May` needs one of the first six. */
const strict = set('in since until till during throughout by after before')
const names = set('april june august may jan mar')
const deeds = set('took became was were resigned called lost won has had left quit is said says announced stepped came')

/** Is the capitalised name of a month, with nothing beside it, a month here and not a person or an event? `start` is where the value begins. */
export function isMonthHere(words: readonly Word[], start: number, at: number): boolean {
  const { norm } = words[at]!
  const previous = start < at ? words[start] : words[at - 1]
  const next = words[at + 1]
  if (!previous || words[at]!.before !== '' || !leads.has(previous.norm)) return false
  if (previous.norm === 'in') return true
  if (!names.has(norm)) return true
  if (!strict.has(previous.norm) || (norm === 'may' && /^(?:by|after|before)$/.test(previous.norm))) return false
  if (!next || !follows(next)) return true
  return next.kind !== 'possessive' && (!next.capital || monthAt(next) !== undefined) && !deeds.has(next.norm)
}
