import type { Reading } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { addMonths, dateOf, dayOf } from '../days.ts'
import { about, decades, follows, isCounted, monthAt, months, parts, partsOf, quarter, seasons, weekdays } from './calendar.ts'
import type { Part } from './calendar.ts'
import { span } from './moment.ts'
import type { Moment } from './moment.ts'
import { readOrdinal } from './numerals.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words after which a bare figure is a year, whatever follows. */
const strong = set('in since during until till throughout early late mid year circa autumn fall spring summer winter')
/** Words after which it is a year unless the noun of a count follows. */
const weak = set('by from to of before after between and or through than about around roughly approximately for this a that each')
const owners = set('the his her its their our my')
/** Figures before these are clock times, measures or counts. */
const units = set(
  'gmt bst utc cet cest est edt et pst pdt msk hours hrs am pm hour metres meters metre meter miles mile yards acres hectares litres volts watts rpm calories dollars euros pounds ' +
    'roubles rubles yen yuan rupees points votes seats jobs words copies people men women children soldiers troops workers',
)
/** Words after which `the nineties` is a decade. */
const eras = set('in since during of from by until to')
const verbs = set('was is will saw has had brought marked began ended proved became would could may might and or')

/** A four-digit figure from 1000 to 2099, written as years are: no separators, nothing joined on before it. */
export function yearFigure(words: readonly Word[], at: number): number | undefined {
  const word = words[at]
  if (word?.kind !== 'number' || word.text.length !== 4 || !/^\d{4}$/.test(word.norm)) return undefined
  const year = Number(word.norm)
  if (year < 1000 || year > 2099 || words[at - 1]?.kind === 'symbol') return undefined
  const next = words[at + 1]
  if (!next || isPossessive(next)) return year
  if (next.kind === 'symbol' || units.has(next.norm) && follows(next)) return undefined
  if (!next.spaced && (next.before === '' || next.before === '.' || next.before === ':')) return undefined
  return year
}

/** `'s` after a figure, which is a word of its own there. */
function isPossessive(word: Word): boolean {
  return word.kind === 'possessive' || (word.norm === 's' && !word.spaced && /^['’]$/.test(word.before))
}

/** Do the words around the figure `words[at]`, with any hedge from `start` on, make it a year and not a count or a number of something? */
export function isYearHere(words: readonly Word[], start: number, at: number): boolean {
  const word = words[at]!
  const next = words[at + 1]
  if (next && isPossessive(next)) return true
  const first = words[start]!
  const previous = words[start - 1]
  if (!word.spaced && /[-‐‑–—/#.:~]$/.test(word.before) && !(word.before === '-' && parts.has(words[at - 1]?.norm ?? ''))) return false
  const counted = isCounted(next)
  const round = Number(word.norm) % 100 === 0
  if (first.before.endsWith('(')) return !counted && (!next || /^[),;:–—-]/.test(next.before) || !follows(next))
  if (!previous) return start < at ? !counted : next !== undefined && (verbs.has(next.norm) || next.before.startsWith(':'))
if (start < at && !counted) return true
  if (first.before === '') {
    if (monthAt(previous) !== undefined) return true
    if (strong.has(previous.norm)) return !(counted && round)
    // `the 2019 elections`, but not `the 2000 soldiers` or `the 2019 workers`.
    if (owners.has(previous.norm) || previous.kind === 'possessive') return !counted || (!round && !isPeople(next!))
    // `from 1500 to 2000 metres`
    if (/^(?:to|and)$/.test(next?.norm ?? '') && words[at + 2]?.kind === 'number' && (isCounted(words[at + 3]) || yearFigure(words, at + 2) === undefined)) return false
    if (weak.has(previous.norm)) return !counted
  }
  if (first.before === ',' || first.before === '') {
    if (isDayNumber(words, start - 1)) return true
    if (monthAt(previous) !== undefined || weekdays.has(previous.norm)) return !counted
  }
  // A list of years: `2018, 2019 and 2020`.
  return first.before === ',' && previous.kind === 'number' && yearFigure(words, start - 1) !== undefined && !counted
}

/** Does it look like a word for people or for a unit, which are counted far more often than dated? */
function isPeople(word: Word): boolean {
  return units.has(word.norm) || /(?:ers|ors|ists|ans|men|ees|people|dead|deaths|victims|students|residents|patients|migrants|pages|words|times|degrees|more)$/.test(word.norm)
}

/** Is `words[at]` the day in `June 3`, `3rd` of a date with its month beside it? */
function isDayNumber(words: readonly Word[], at: number): boolean {
  const suffix = words[at]?.kind === 'word' ? 1 : 0
  const day = words[at - suffix]
  return day?.kind === 'number' && day.norm.length <= 2 && words[at - suffix - 1] !== undefined && months.has(words[at - suffix - 1]!.norm)
}

/** The days of a year, or of a part of it. */
export function yearMoment(year: number, part?: Part): Moment {
  return shares(dayOf(year, 1, 1), dayOf(year + 1, 1, 1), `${year}`, part)
}

/** The part of a span that `part` names, or the whole of it; in whole months where it is a year or longer, else in whole days. */
export function shares(from: number, to: number, shown: string, part?: Part): Moment {
  if (!part) return { shown, allows: span(from, to), means: span(from, to) }
  const share = (of: number) => (to - from < 300 ? from + Math.round((to - from) * of) : nearestMonth(from + (to - from) * of))
  const of = ([low, high]: readonly [number, number]) => span(share(low), share(high))
  return { shown: part.shown === 'mid' ? `mid-${shown}` : `${part.shown} ${shown}`, allows: of(part.allows), means: of(part.means) }
}

function nearestMonth(day: number): number {
  const { year, month } = dateOf(day + 15)
  return dayOf(year, month, 1)
}

/**
 * A season by the year that it is named by, or that it begins in. It means the northern one; it allows any day of that year, and for winter
 * those of the winters on both sides of it, for papers of the southern hemisphere write of seasons too.
 */
export function seasonMoment(name: string, year: number): Moment {
  const first = seasons.get(name)!
  const winter = first === 0
  const shown = `${name} ${year}`
  const means = winter ? span(dayOf(year - 1, 12, 1), dayOf(year + 1, 3, 21)) : span(dayOf(year, first, 1), dayOf(year, first + 3, 22))
  return { shown, allows: winter ? means : span(dayOf(year, 1, 1), dayOf(year + 1, 1, 1)), means }
}

/** `about` a span: two steps more either way are allowed, one is meant. */
export function aboutMoment(moment: Moment, step: (day: number, steps: number) => number): Moment {
  const widen = (by: number, { min, max }: Moment['allows']) => span(step(min!, -by), step(max!, by))
  return { shown: `about ${moment.shown}`, allows: widen(2, moment.allows), means: widen(1, moment.means) }
}

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
  if (the && !named) return undefined
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
