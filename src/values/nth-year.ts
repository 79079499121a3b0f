import { monthAt, seasons } from '../language/en/calendar.ts'
import { countsDays, daysBefore } from '../language/en/elapsed.ts'
import { dated, showDay, showMonth, span } from '../language/en/moment.ts'
import type { Moment } from '../language/en/moment.ts'
import { ordinalTens, ordinalUnits, tens, units } from '../language/en/number-words.ts'
import { joins, readNumeral, readOrdinal } from '../language/en/numerals.ts'
import { timeUnits } from '../language/en/units.ts'
import type { TimeUnit } from '../language/en/units.ts'
import { yearFigure } from '../language/en/year-figures.ts'
import type { ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const starters: ReadonlySet<string> = new Set([...ordinalUnits.keys(), ...ordinalTens.keys(), ...tens.keys(), ...units.keys(), 'a', 'year', 'month', 'week', 'day'])
/** `third year student`, `third year running`, `third day after`: not the nth year since a start. */
const notBefore = set('student students pupil pupils undergraduate undergraduates law medical trainee trainees associate associates running straight consecutive successive out after before later earlier')
const notAfter = set('every each another any last final')

/**
 * The start of what is in its nth year, month, week or day, counted from the article's date D: `third year` began more than two and up to three years before
 * it, in (D - 3 years, D - 2 years]: three years before to the day is the fourth year. For days: on D - (n - 1), and a day either way is
 * allowed. For seasons (`third winter`): n years and a quarter before to n - 1 years less a quarter, and half a year is allowed instead.
 */
export const nthYear: ValueType<Moment> = {
  name: 'nth_year',
  reads: 'how long something has lasted, as its start: third year, fourth winter, 100th day',
  needsDate: true,
  ...dated,
  clues: [...new Set(timeUnits.values()), ...seasons.keys()],
  starts: (word) => word.kind !== 'quote' && (word.kind === 'number' || starters.has(word.norm)),
  read(words, at, { date }) {
    if (date === undefined || notAfter.has(words[at - 1]?.norm ?? '')) return undefined
    const found = readOrdinalUnit(words, at) ?? readUnitNumber(words, at)
    if (!found || found.n < 1 || !endsHere(words, found.end)) return undefined
    const value = startOf(found.n, found.unit, date)
    return value && { value, end: found.end }
  },
}

interface Nth {
  readonly n: number
  readonly unit: string
  readonly end: number
}

function readOrdinalUnit(words: readonly Word[], at: number): Nth | undefined {
  const ordinal = readOrdinal(words, at)
  const noun = ordinal && words[ordinal.end]
  return ordinal && noun?.before === '' && isUnit(noun.norm) ? { n: ordinal.value, unit: noun.norm, end: ordinal.end + 1 } : undefined
}

/** `year three of the war`, `day 100 of`. */
function readUnitNumber(words: readonly Word[], at: number): Nth | undefined {
  const unit = words[at]!.norm
  const numeral = timeUnits.has(unit) && isUnit(unit) && joins(words[at + 1]) ? readNumeral(words, at + 1) : undefined
  if (!numeral || numeral.vague || !Number.isInteger(numeral.value) || yearFigure(words, at + 1) !== undefined) return undefined
  return words[numeral.end]?.norm === 'of' ? { n: numeral.value, unit, end: numeral.end } : undefined
}

/** Singular names of units of a day or longer, and of seasons. */
function isUnit(norm: string): boolean {
  const unit = timeUnits.get(norm)
  return seasons.has(norm) || (unit === norm && countsDays(unit) && unit !== 'century')
}

/** Does nothing follow that makes it a row (`in a row`), a rank (`student`) or a part of the calendar (`third week of June`)? */
function endsHere(words: readonly Word[], at: number): boolean {
  const next = words[at]
  if (!next || (next.before !== '' && next.before !== '-')) return true
  if (next.before === '-' || notBefore.has(next.norm)) return false
  const second = words[at + 1]
  if (next.norm === 'in') return !(second && /^(?:a|succession|sequence|\d+|two|three|four|five|six|seven|ten)$/.test(second.norm) && words[at + 2]?.norm !== 'war')
  if (next.norm !== 'of' || !second) return true
  const noun = second.norm === 'the' ? words[at + 2] : second
  return monthAt(noun) === undefined && yearFigure(words, at + 1) === undefined && !/^(?:month|week|year|decade|every|each|last|this|next)$/.test(noun?.norm ?? '')
}

function startOf(n: number, unit: string, date: number): Moment | undefined {
  if (n > 1000 && unit !== 'day') return undefined
  if (unit === 'day') {
    const start = date - (n - 1)
    return { shown: showDay(start), allows: span(start - 1, start + 2), means: span(start, start + 1) }
  }
  const between = (from: number, to: number, of: TimeUnit) => span(daysBefore(date, from, of) + 1, daysBefore(date, Math.max(0, to), of) + 1)
  const season = seasons.has(unit)
  const means = season ? between(n + 0.25, n - 1.25, 'year') : between(n, n - 1, unit as TimeUnit)
  const allows = season ? between(n + 0.5, n - 1.5, 'year') : means
  const show = unit === 'week' || unit === 'fortnight' ? showDay : showMonth
  const shown = [show(means.min!), show(means.max! - 1)]
  return { shown: shown[0] === shown[1] ? shown[0]! : shown.join('–'), allows, means }
}
