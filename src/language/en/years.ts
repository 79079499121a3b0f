import type { Reading } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { addMonths, dayOf } from '../days.ts'
import { about, decades, follows, isCounted, parts, partsOf, quarter, seasons } from './calendar.ts'
import type { Part } from './calendar.ts'
import { span } from './moment.ts'
import type { Moment } from './moment.ts'
import { readOrdinal } from './numerals.ts'
import { aboutMoment, seasonMoment, shares, yearMoment } from './spans.ts'
import { isYearHere, otherYears, yearFigure } from './year-figures.ts'

/** Words after which `the nineties` is a decade. */
const eras: ReadonlySet<string> = new Set('in since during of from by until to'.split(' '))

/** The part before a year, month or decade that starts at `words[at]`: `early`, `mid-`, `the end of`, `the first half of`. */
export function readPart(words: readonly Word[], at: number): { part: Part; end: number } | undefined {
  const plain = parts.get(words[at]?.norm ?? '')
  if (plain) {
    const next = words[at + 1]
    return next && (follows(next) || next.before === '-') ? { part: plain, end: at + (next.norm === 'in' ? 2 : 1) } : undefined
  }
  const from = words[at]?.norm === 'the' ? at + 1 : at
  const ordinal = readOrdinal(words, from)
  const noun = ordinal ? words[ordinal.end] : words[from]
  const end = ordinal ? ordinal.end : from
  if (words[end + 1]?.norm !== 'of' || !words[end + 2]) return undefined
  if (ordinal && noun?.norm === 'quarter' && ordinal.value <= 4) return { part: quarter(ordinal.value), end: end + 2 }
  const part = partsOf.get(ordinal && ordinal.value <= 2 && noun?.norm === 'half' ? `${ordinal.value === 1 ? 'first' : 'second'} half` : ordinal ? '' : noun?.norm ?? '')
  return part && { part, end: end + 2 }
}

/**
 * The year, span of years, decade, century or season of a year that starts at `words[at]`. `around 2015` allows two years either way and means
 * one. Parts of a year: see `parts` in the calendar.
 */
export function readYear(words: readonly Word[], at: number): Reading<Moment> | undefined {
  const norm = words[at]!.norm
  if (about.has(norm) && follows(words[at + 1])) {
    const rest = readWhole(words, at, at + 1)
    return rest && { value: aboutMoment(rest.value, (day, steps) => addMonths(day, steps * (rest.value.shown.length > 4 ? 6 : 12))), end: rest.end }
  }
  if (norm === 'from' || norm === 'between') return readBetween(words, at)
  if (norm === 'of') return undefined
  const ranged = words[at - 1]?.norm === 'from' || words[at - 1]?.norm === 'between' ? readBetween(words, at - 1) : undefined
  return ranged ?? readWhole(words, at, at)
}

/** `from 1997 to 2007`, `between 2015 and 2019`; `words[at]` is `from` or `between`. */
function readBetween(words: readonly Word[], at: number): Reading<Moment> | undefined {
  const first = yearFigure(words, at + 1)
  const link = words[at + 2]?.norm ?? ''
  const joined = words[at]!.norm === 'from' ? link === 'to' || link === 'until' || link === 'till' || link === 'through' : link === 'and'
  const last = joined && follows(words[at + 2]) && follows(words[at + 3]) ? yearFigure(words, at + 3) : undefined
  if (first === undefined || last === undefined || last < first || isCounted(words[at + 4])) return undefined
  return { value: years(first, last), end: at + 4 }
}

function years(first: number, last: number): Moment {
  const all = span(dayOf(first, 1, 1), dayOf(last + 1, 1, 1))
  return { shown: `${first}–${last}`, allows: all, means: all }
}

function readWhole(words: readonly Word[], start: number, at: number): Reading<Moment> | undefined {
  const the = words[at]?.norm === 'the' ? at + 1 : at
  const led = readPart(words, at) ?? (the > at ? readPart(words, the) : undefined)
  const from = led ? led.end : the
  const inner = words[from]?.norm === 'the' ? from + 1 : from
  if (inner > at && words[from] && !(follows(words[inner]) || words[inner]?.before === '-' || /^['’‘]$/.test(words[inner]?.before ?? ''))) return undefined
  return (
    readSeason(words, from, led?.part) ?? readDecade(words, inner, led?.part, inner > from || the > at) ?? readCentury(words, inner, led?.part) ??
    readPlain(words, start, from, led?.part, the > at && !led)
  )
}

function readPlain(words: readonly Word[], start: number, from: number, part: Part | undefined, the: boolean): Reading<Moment> | undefined {
  const named = words[from]?.norm === 'year' && (the || from > start || follows(words[from + 1]))
  const at = named ? from + 1 : from
  if ((the && !named) || (named && otherYears.has(words[from - 1]?.norm ?? ''))) return undefined
  const year = yearFigure(words, at)
  if (year === undefined || (named && !follows(words[at]))) return undefined
  if (!named && !(part ? !isCounted(words[at + 1]) || year % 100 !== 0 : isYearHere(words, start, at))) return undefined
  const next = words[at + 1]
  if (next && !next.spaced && /^[-–—/‐‑]$/.test(next.before)) {
    if (next.kind !== 'number') return next.before === '-' ? undefined : { value: yearMoment(year, part), end: at + 1 }
    const last = next.norm.length === 4 ? yearFigure(words, at + 1) : next.norm.length === 2 ? Math.floor(year / 100) * 100 + Number(next.norm) : undefined
    const after = words[at + 2]
    if (last === undefined || last <= year || last - year > 60 || (after && !after.spaced && after.kind === 'number')) return undefined
    return { value: { ...years(year, last), shown: `${year}–${next.norm}` }, end: at + 2 }
  }
  return { value: yearMoment(year, part), end: at + 1 }
}

/** `the 1990s`, `1990's`, `the '90s`, `the early 2000s`, `the nineties`. */
function readDecade(words: readonly Word[], at: number, part: Part | undefined, the: boolean): Reading<Moment> | undefined {
  const word = words[at]
  if (!word) return undefined
  const owner = words[at - (part ? 2 : 1)]?.norm ?? ''
  if (/^(?:his|her|their|my|your|our)$/.test(owner) || /^(?:his|her|their|my|your|our)$/.test(words[at - 1]?.norm ?? '')) return undefined
  const spelled = decades.get(word.norm)
  if (spelled !== undefined) return (the && part) || (words[at - 1]?.norm === 'the' && eras.has(words[at - 2]?.norm ?? '')) ? { value: decade(spelled, part), end: at + 1 } : undefined
  const next = words[at + 1]
  if (word.kind !== 'number' || next?.spaced !== false || !((next.norm === 's' && /^['’]?$/.test(next.before)) || next.kind === 'possessive')) return undefined
  if (/^(?:1[0-9]|20)\d0$/.test(word.text) && next.norm === 's') return { value: decade(Number(word.text), part), end: at + 2 }
  if (!/^[3-9]0$/.test(word.text)) return undefined
  // Without an apostrophe `in the 90s` may be a temperature.
  const marked = /['’‘]$/.test(word.before)
  return marked || (the && part) ? { value: decade(1900 + Number(word.text), part), end: at + 2 } : undefined
}

function decade(first: number, part: Part | undefined): Moment {
  const length = first % 100 === 0 && first < 2000 && !part ? 100 : 10
  const shown = part ? `${part.shown}${part.shown === 'mid' ? '-' : ' '}${first}s` : `${first}s`
  return { ...shares(dayOf(first, 1, 1), dayOf(first + length, 1, 1), '', part), shown: `the ${shown}` }
}

/** `19th century`, `the late twentieth century`: from the year 00 to the year 00 after it, inclusive. */
function readCentury(words: readonly Word[], at: number, part: Part | undefined): Reading<Moment> | undefined {
  const ordinal = readOrdinal(words, at)
  const noun = ordinal && words[ordinal.end]
  if (!ordinal || noun?.norm !== 'century' || !(follows(noun) || noun.before === '-') || ordinal.value < 11 || ordinal.value > 21) return undefined
  const first = (ordinal.value - 1) * 100
  const suffix = ordinal.value === 21 ? 'st' : 'th'
  return { value: shares(dayOf(first, 1, 1), dayOf(first + 101, 1, 1), `${ordinal.value}${suffix} century`, part), end: ordinal.end + 1 }
}

/** `summer 2015`, `the summer of 2015`. */
function readSeason(words: readonly Word[], at: number, part: Part | undefined): Reading<Moment> | undefined {
  const season = words[at]
  const from = words[at]?.norm === 'the' ? at + 1 : at
  const name = words[from]?.norm ?? ''
  if (!season || part || !seasons.has(name)) return undefined
  const of = words[from + 1]?.norm === 'of' ? 2 : 1
  const year = follows(words[from + of]) ? yearFigure(words, from + of) : undefined
  if (year === undefined || isCounted(words[from + of + 1])) return undefined
  const next = words[from + of + 1]
  // `winter 2019-20`: named by the year that it ends in.
  const split = next?.kind === 'number' && !next.spaced && /^[-–/]$/.test(next.before) && Number(next.norm) % 100 === (year + 1) % 100
  if (split && seasons.get(name) === 0) {
    const all = span(dayOf(year, 12, 1), dayOf(year + 1, 3, 21))
    return { value: { shown: `winter ${year}–${next.norm}`, allows: all, means: all }, end: from + of + 2 }
  }
  return { value: seasonMoment(name === 'fall' ? 'autumn' : name, year), end: from + of + 1 }
}
