import type { Reading } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { dateOf, weekday } from '../days.ts'
import { readDay } from './date-parts.ts'
import { follows, monthAt, seasons, weekdays } from './calendar.ts'
import { oneOf, showDay, span } from './moment.ts'
import type { Moment } from './moment.ts'
import { tenseBefore } from './tense.ts'
import { ordinalUnits } from './number-words.ts'
import { timeUnits } from './units.ts'
import { shiftedMonth, shiftedSeason, shiftedUnit } from './shifted-dates.ts'
import { seasonMoment } from './spans.ts'
import { readPart } from './years.ts'

/** Words that point from the article's date: back, at the span that it lies in, or on. */
const shifts: ReadonlyMap<string, number> = new Map([['last', -1], ['past', -1], ['this', 0], ['current', 0], ['next', 1], ['coming', 1]])
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
  return readNear(words, at, today) ?? readWeekend(words, at, today) ?? readWeekday(words, at, today) ?? readSeasonOf(words, at, today) ?? readShifted(words, at, today)
}

/** `yesterday`, `tomorrow morning`, `the day before yesterday`, `last night`: a day either way is allowed, for sites print at all hours. */
function readNear(words: readonly Word[], at: number, today: number): Reading<Moment> | undefined {
  const { norm, capital } = words[at]!
  const found = near.get(norm)
  const hour = (end: number) => (found !== undefined && norm !== 'tonight' && hours.has(words[end]?.norm ?? '') && follows(words[end]) ? end + 1 : end)
  // `three weeks from tomorrow`
  if (found !== undefined && /^(?:from|before|after)$/.test(words[at - 1]?.norm ?? '') && timeUnits.has(words[at - 2]?.norm ?? '')) return undefined
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

/** `over the weekend`, `at the weekend`: the last one or the one to come; a Friday and a Monday are allowed. */
function readWeekend(words: readonly Word[], at: number, today: number): Reading<Moment> | undefined {
  if (words[at]!.norm !== 'the' || words[at + 1]?.norm !== 'weekend' || !/^(?:over|at|on|during)$/.test(words[at - 1]?.norm ?? '')) return undefined
  if (words[at + 2]?.norm === 'of') return undefined
  const saturday = today - (weekday(today) + 1) % 7
  const tense = tenseBefore(words, at)
  const chosen = tense === 'coming' ? saturday + 7 : saturday
  const spans = [saturday, saturday + 7].map((day) => span(day - 1, day + 3))
  return { value: oneOf(`the weekend of ${showDay(chosen)}`, spans, tense === 'open' ? undefined : span(chosen, chosen + 2)), end: at + 2 }
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
  if (name === at && previous && word.before === '' && (namedBefore.has(previous.norm) || shifts.has(previous.norm) || ordinalUnits.has(previous.norm))) return undefined
  if (next?.capital && follows(next) && namedAfter.has(next.norm)) return undefined
  const back = (weekday(today) - day + 7) % 7
  const past = today - back
  const end = next && hours.has(next.norm) && follows(next) ? name + 2 : name + 1
  // `Friday the 26th`, `Saturday 16 and Sunday 17 August`: another Friday, perhaps.
  const the = next?.norm === 'the' ? 1 : 0
  const number = readDay(words, name + 1 + the, true)
  const after = number && words[number.end]
  if (number && (number.ordinal || !the) && (the === 1 || !after || after.before !== '' || /^(?:and|to|at)$/.test(after.norm))) return undefined
  // `the last Friday of June`, and `the next Friday` of a story that is being told.
  if (name > at && (previous?.norm === 'the' || next?.norm === 'of')) return undefined
  const one = (d: number) => span(d, d + 1)
  const moment = (days: readonly number[], means: number | undefined): Moment =>
    oneOf(means === undefined ? days.map(showDay).join(' or ') : showDay(means), days.map(one), means === undefined ? undefined : one(means))
  // `Friday last week`, `Friday next week`.
  const of = words[end]?.norm === 'of' ? end + 1 : end
  const week = shift === undefined && words[of + 1]?.norm === 'week' ? shifts.get(words[of]!.norm) : undefined
  const monday = today - ((weekday(today) + 6) % 7)
  if (week !== undefined && follows(words[end]) && words[of]!.norm !== 'past') return { value: moment([monday + 7 * week + ((day + 6) % 7)], undefined), end: of + 2 }
  const before = back === 0 ? past - 7 : past
  // Nobody says `last Friday` of yesterday without a doubt.
  if (shift === -1) return { value: moment([before - 7, before], today - before > 2 ? before : undefined), end }
  if (shift === 1) return { value: moment([past + 7, past + 14], past + 7 - today > 2 ? past + 7 : undefined), end }
  if (shift === 0) return { value: moment(back === 0 ? [past] : [past, past + 7], back === 0 ? past : past + 7), end }
  const tense = tenseBefore(words, at)
  const means = tense === 'past' || tense === 'none' ? (next?.kind === 'possessive' && back > 0 ? undefined : past) : tense === 'coming' && back > 0 ? past + 7 : undefined
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
  // `the last week of June`, `in the last year`: not the week or the year of the calendar.
  if (words[end]?.norm === 'of' || words[next - 1]?.norm === 'the') return undefined
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

/** `the summer of last year`, `autumn this year`. */
function readSeasonOf(words: readonly Word[], at: number, today: number): Reading<Moment> | undefined {
  const name = words[at]!.norm === 'the' ? at + 1 : at
  const season = words[name]?.norm ?? ''
  if (!seasons.has(season)) return undefined
  const next = words[name + 1]?.norm === 'of' ? name + 2 : name + 1
  const shift = shifts.get(words[next]?.norm ?? '')
  if (shift === undefined || words[next]!.norm === 'past' || words[next + 1]?.norm !== 'year' || !follows(words[next])) return undefined
  return { value: seasonMoment(season === 'fall' ? 'autumn' : season, dateOf(today).year + shift), end: next + 2 }
}
