import type { Word } from '../../model/word.ts'
import { dateOf, dayOf, isDate } from '../days.ts'
import { follows, monthNames } from './calendar.ts'
import type { Part } from './calendar.ts'
import { oneOf } from './moment.ts'
import type { Moment } from './moment.ts'
import { shares } from './spans.ts'
import { tenseBefore } from './tense.ts'

/** A date as it is written: what is missing comes from the article's date. `year` is that of its last day. */
export interface Written {
  readonly year?: number
  readonly firstYear?: number
  readonly month: number
  readonly day?: number
  readonly toMonth?: number
  readonly toDay?: number
  readonly part?: Part
  readonly end: number
}

/** The days of a written date, if the year of its last day is `year`. */
function daysOf(written: Written, year: number): { from: number; to: number } | undefined {
  const { month, day, toMonth = month, toDay = day } = written
  const firstYear = written.firstYear ?? (toMonth < month ? year - 1 : year)
  if (day !== undefined && toDay !== undefined && !(isDate(firstYear, month, day) && isDate(year, toMonth, toDay))) return undefined
  const from = dayOf(firstYear, month, day ?? 1)
  const to = toDay === undefined ? dayOf(year, toMonth + 1, 1) : dayOf(year, toMonth, toDay) + 1
  return to > from ? { from, to } : undefined
}

/** Does a day stand before a noun: `the January 6 riot`? */
function isNaming(words: readonly Word[], at: number, { day, end }: Written): boolean {
  const next = words[end]
  return day !== undefined && words[at - 1]?.norm === 'the' && follows(next) && next?.kind === 'word' && !joining.has(next.norm)
}

const joining: ReadonlySet<string> = new Set('and or to in at on with for of as by was is are were will had has when after before that'.split(' '))

function show(written: Written, year: number): string {
  const { month, day, toMonth, toDay, firstYear } = written
  const one = (d: number | undefined, m: number) => (d === undefined ? monthNames[m - 1]! : `${d} ${monthNames[m - 1]}`)
  if (toMonth !== undefined) return `${one(day, month)}${firstYear !== undefined && firstYear !== year ? ` ${firstYear}` : ''}–${one(toDay, toMonth)} ${year}`
  return `${toDay === undefined ? one(day, month) : `${day}–${one(toDay, month)}`} ${year}`
}

/**
 * The days of a date that stands at `words[at]`. Without a year: the last one that has begun and the next one are allowed; which of them is
 * meant, the tense before it says, or else which is nearer. For months that are neither near nor told by the tense, either is meant.
 */
export function resolve(written: Written, words: readonly Word[], at: number, today: number | undefined): Moment | undefined {
  const moment = (year: number): Moment | undefined => {
    const days = daysOf(written, year)
    return days && shares(days.from, days.to, show(written, year), written.part)
  }
  if (written.year !== undefined) return moment(written.year)
  if (today === undefined) return undefined
  // The last such span that has begun, and the next one.
  const { year } = dateOf(today)
  const past = [year, year - 1, year - 2, year - 3, year - 4].find((y) => (daysOf(written, y)?.from ?? Infinity) <= today)
  const next = [year, year + 1, year + 2, year + 3, year + 4].find((y) => (daysOf(written, y)?.from ?? -Infinity) > today)
  if (past === undefined || next === undefined) return undefined
  const a = moment(past)!
  const b = moment(next)!
  const tense = tenseBefore(words, at)
  const ongoing = a.allows.max! > today
  const nearer = b.allows.min! - today < today - a.allows.max!
  // `the January 6 riot` is the name of an event of any year, unless the day is near.
  if (isNaming(words, at, written) && Math.min(today - a.allows.max!, b.allows.min! - today) > 14) return undefined
  const meansNext = !ongoing && (tense === 'coming' || (tense === 'none' && nearer && written.day !== undefined))
  const unclear = tense === 'open' || (tense === 'none' && nearer && written.day === undefined)
  const chosen = meansNext ? b : a
  return oneOf(unclear && !ongoing ? `${show(written, past)} or ${next}` : chosen.shown, [a.allows, b.allows], unclear && !ongoing ? undefined : chosen.means)
}
