import type { Interval } from '../../model/interval.ts'
import type { Reading } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { dateOf, dayOf, weekday } from '../days.ts'
import { follows, monthAt, monthNames, monthStart, seasons, weekdays } from './calendar.ts'
import type { Part } from './calendar.ts'
import { oneOf, showDay, showMonth, span } from './moment.ts'
import type { Moment } from './moment.ts'
import { tenseBefore } from './tense.ts'
import { readPart, seasonMoment, shares } from './years.ts'

/** Words that point from the article's date: back, at the span that it lies in, or on. */
const shifts: ReadonlyMap<string, number> = new Map([['last', -1], ['previous', -1], ['past', -1], ['this', 0], ['current', 0], ['next', 1], ['coming', 1]])
const units: ReadonlySet<string> = new Set(['week', 'weekend', 'month', 'year', 'decade', 'century'])
const hours: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime'])
const near: ReadonlyMap<string, number> = new Map([['yesterday', -1], ['today', 0], ['tonight', 0], ['tomorrow', 1]])
/** Words before and after the name of a weekday that make it a name of something else. */
const namedBefore: ReadonlySet<string> = new Set('black good super ash bloody palm fat cyber easter whit holy maundy giving blue sheffield every each a any man casual manic'.split(' '))
const namedAfter: ReadonlySet<string> = new Set('times mirror telegraph mail express post world sport herald sun independent star people'.split(' '))

/** First words of a date that is counted from the article's date. */
export const relativeStarters: ReadonlySet<string> = new Set([...shifts.keys(), ...near.keys(), ...weekdays.keys(), 'earlier', 'later', 'early', 'mid', 'late', 'the', 'over'])

/** The date that starts at `words[at]` and is counted from the article's date `today`: `yesterday`, `on Friday`, `last June`, `earlier this year`. */
export function readRelative(words: readonly Word[], at: number, today: number): Reading<Moment> | undefined {
  return readNear(words, at, today) ?? readWeekday(words, at, today) ?? readShifted(words, at, today)
}

/** `yesterday`, `tomorrow morning`, `the day before yesterday`, `last night`: a day either way is allowed, for sites print at all hours. */
function readNear(words: readonly Word[], at: number, today: number): Reading<Moment> | undefined {
  const { norm, capital } = words[at]!
  const found = near.get(norm)
  const hour = (end: number) => (found !== undefined && norm !== 'tonight' && hours.has(words[end]?.norm ?? '') && follows(words[end]) ? end + 1 : end)
  // `Russia Today` is a name.
  if (found !== undefined) return capital && at > 0 && words[at]!.before === '' ? undefined : { value: nearDay(today + found), end: hour(at + 1) }
  const two = norm === 'the' && words[at + 1]?.norm === 'day' ? `${words[at + 2]?.norm} ${words[at + 3]?.norm}` : ''
  if (two === 'before yesterday' || two === 'after tomorrow') return { value: nearDay(today + (two === 'before yesterday' ? -2 : 2)), end: at + 4 }
  const next = words[at + 1]?.norm ?? ''
  if (norm === 'last' && next === 'night') return { value: nearDay(today - 1), end: at + 2 }
  if (norm === 'this' && (next === 'morning' || next === 'afternoon' || next === 'evening')) return { value: nearDay(today), end: at + 2 }
  return undefined
}

function nearDay(day: number): Moment {
  return { shown: showDay(day), allows: span(day - 1, day + 2), means: span(day, day + 1) }
}

/** `Friday`, `last Friday`, `next Friday`, `this Friday`, `Friday last week`. */
function readWeekday(words: readonly Word[], at: number, today: number): Reading<Moment> | undefined {
  const shift = shifts.get(words[at]!.norm)
  const name = shift === undefined ? at : at + 1
  const word = words[name]
  const day = word?.capital ? weekdays.get(word.norm) : undefined
  if (!word || day === undefined || (name > at && !follows(word))) return undefined
  const previous = words[at - 1]
  const next = words[name + 1]
  if (name === at && previous && word.before === '' && namedBefore.has(previous.norm)) return undefined
  if (next?.capital && follows(next) && namedAfter.has(next.norm)) return undefined
  const back = (weekday(today) - day + 7) % 7
  const past = today - back
  const end = next && hours.has(next.norm) && follows(next) ? name + 2 : name + 1
  const one = (d: number) => span(d, d + 1)
  const moment = (days: readonly number[], means: number | undefined): Moment =>
    oneOf(means === undefined ? days.map(showDay).join(' or ') : showDay(means), days.map(one), means === undefined ? undefined : one(means))
  // `Friday last week`, `Friday next week`.
  const week = shift === undefined && words[end + 1]?.norm === 'week' ? shifts.get(words[end]!.norm) : undefined
  const monday = today - ((weekday(today) + 6) % 7)
  if (week !== undefined && follows(words[end]) && words[end]!.norm !== 'past') return { value: moment([monday + 7 * week + ((day + 6) % 7)], undefined), end: end + 2 }
  const before = back === 0 ? past - 7 : past
  if (shift === -1) return { value: moment([before - 7, before], before), end }
  if (shift === 1) return { value: moment([past + 7, past + 14], past + 7), end }
  if (shift === 0) return { value: moment(back === 0 ? [past] : [past, past + 7], back === 0 ? past : past + 7), end }
  const tense = tenseBefore(words, at)
  const means = tense === 'past' ? (next?.kind === 'possessive' && back > 0 ? undefined : past) : tense === 'coming' && back > 0 ? past + 7 : undefined
  return { value: moment([past, past + 7], means), end }
}

/** `last year`, `earlier this month`, `late last week`, `the end of next year`, `last June`, `this summer`. */
function readShifted(words: readonly Word[], at: number, today: number): Reading<Moment> | undefined {
  const norm = words[at]!.norm
  const side = norm === 'earlier' || norm === 'later' ? norm : undefined
  const led = side ? undefined : readPart(words, at)
  let next = side ? at + 1 : (led?.end ?? at)
  if (words[next]?.norm === 'the') next++
  const shift = shifts.get(words[next]?.norm ?? '')
  const word = words[next + 1]
  if (shift === undefined || !word || !follows(word) || (next > at && !follows(words[next]) && words[next]!.before !== '-')) return undefined
  const end = next + 2
  // `last year's` is a date, `this year group` is not; `the past year` and `the coming week` are spans from now on.
  if (words[next]!.norm === 'past' || words[next]!.norm === 'coming') {
    if (words[next]!.norm === 'past' || units.has(word.norm)) return undefined
  }
  const month = monthAt(word)
  if (month !== undefined) return side ? undefined : { value: shiftedMonth(month, shift, today, led?.part), end }
  if (seasons.has(word.norm)) return side ? undefined : { value: shiftedSeason(word.norm, shift, today), end }
  if (!units.has(word.norm)) return undefined
  const moment = shiftedUnit(word.norm, shift, today, led?.part)
  if (!side) return { value: moment, end }
  // Earlier or later than the article within the span.
  if (shift === 0) {
    const { min, max } = moment.allows
    const all = side === 'earlier' ? span(min!, today + 1) : span(today, Math.max(max!, today + 1))
    return { value: { shown: `${side === 'earlier' ? 'earlier in' : 'later in'} ${moment.shown}`, allows: all, means: all }, end }
  }
  return { value: moment, end }
}

function shiftedUnit(unit: string, shift: number, today: number, part: Part | undefined): Moment {
  const { year, month } = dateOf(today)
  if (unit === 'year') return shares(dayOf(year + shift, 1, 1), dayOf(year + shift + 1, 1, 1), `${year + shift}`, part)
  if (unit === 'month') {
    const from = monthStart(year, month - 1 + shift)
    return shares(from, monthStart(year, month + shift), showMonth(from), part)
  }
  if (unit === 'decade' || unit === 'century') {
    const length = unit === 'decade' ? 10 : 100
    const first = (Math.floor(year / length) + shift) * length
    return shares(dayOf(first, 1, 1), dayOf(first + length, 1, 1), `the ${first}s`, part)
  }
  const monday = today - ((weekday(today) + 6) % 7)
  if (unit === 'weekend') {
    // The Saturday and Sunday nearest in that direction; a Friday and a Monday are allowed.
    const sitting = weekday(today) === 0 || weekday(today) === 6
    const saturday = monday + 5 + 7 * (shift === 1 ? (sitting ? 1 : 0) : shift)
    const days = shift === 1 ? [saturday, saturday + 7] : shift === 0 ? (sitting ? [saturday] : [saturday - 7, saturday]) : [saturday]
    const spans = days.map((day) => span(day - 1, day + 3))
    const means = span(saturday, saturday + 2)
    return oneOf(`the weekend of ${showDay(saturday)}`, spans, shift === 0 && !sitting ? hullOf(days) : means)
  }
  // Weeks run from Sunday or from Monday, and on a weekend `last week` may be the one that is ending.
  const from = monday + 7 * shift
  const late = shift === -1 && (weekday(today) === 0 || weekday(today) === 6)
  const means = span(from - 1, late ? today : from + 7)
  const allows = shift === -1 ? span(from - 1, Math.max(today, from + 7)) : shift === 0 ? span(from - 1, from + 8) : span(Math.min(today + 1, from - 1), from + 8)
  return { shown: `the week of ${showDay(from)}`, allows, means }
}

function hullOf(days: readonly number[]): Interval {
  return span(days[0]!, days[days.length - 1]! + 2)
}

/**
 * `last June`: the latest June before the article's month, or the one before that; in a year whose June is over either may be meant.
 * `next June` likewise; `this June` is that of the article's year.
 */
function shiftedMonth(month: number, shift: number, today: number, part: Part | undefined): Moment {
  const { year, month: now } = dateOf(today)
  const moment = (y: number) => shares(dayOf(y, month, 1), dayOf(y, month + 1, 1), `${monthNames[month - 1]} ${y}`, part)
  if (shift === 0) return moment(year)
  const nearest = shift < 0 ? (month < now ? year : year - 1) : month > now ? year : year + 1
  if (nearest !== year) return moment(nearest)
  const two = [nearest, nearest + shift].sort((a, b) => a - b).map(moment)
  return oneOf(`${monthNames[month - 1]} ${nearest}`, two.map((one) => one.allows))
}

/** `last summer`, `this winter`; like months, by the year that the season is named by. */
function shiftedSeason(name: string, shift: number, today: number): Moment {
  const { year, month } = dateOf(today)
  const season = name === 'fall' ? 'autumn' : name
  if (shift === 0) return seasonMoment(season, year)
  const over = month > (seasons.get(name)! + 2 || 2)
  const nearest = shift < 0 ? (over ? year : year - 1) : month < seasons.get(name)! ? year : year + 1
  const near = seasonMoment(season, nearest)
  const other = nearest === year || season === 'winter' ? seasonMoment(season, nearest + shift) : near
  const min = Math.min(near.allows.min!, other.allows.min!)
  const max = Math.max(near.allows.max!, other.allows.max!)
  return { shown: near.shown, allows: span(min, max), means: other === near ? near.means : span(Math.min(near.means.min!, other.means.min!), Math.max(near.means.max!, other.means.max!)) }
}
