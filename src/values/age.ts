import { decades, monthAt, weekdays } from '../language/en/calendar.ts'
import { daysBefore } from '../language/en/elapsed.ts'
import { compareMoments, dated, span } from '../language/en/moment.ts'
import type { Moment } from '../language/en/moment.ts'
import { tens, units } from '../language/en/number-words.ts'
import { joins, readNumeral } from '../language/en/numerals.ts'
import type { TimeUnit } from '../language/en/units.ts'
import type { CompareOptions, Reading, ValueType } from '../model/value.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Word } from '../model/word.ts'

const owners: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my'])
const deaths: ReadonlySet<string> = new Set(['died', 'dies', 'dead', 'passed', 'succumbed'])
const tensNames: ReadonlyMap<string, number> = new Map([['septuagenarian', 70], ['octogenarian', 80], ['nonagenarian', 90], ['centenarian', 100]])
const starters: ReadonlySet<string> = new Set(['aged', 'age', 'in', ...owners, ...tensNames.keys(), ...units.keys(), ...tens.keys()])
const hedges: ReadonlySet<string> = new Set('nearly almost about around over under than least most to and or between some roughly approximately below above'.split(' '))

/** The highest age in years that is read: the longest life on record, of Jeanne Calment. */
const oldest = 122

/**
 * An age as the date of birth, counted from the article's date D: aged n is born in (D - (n + 1) years, D - n years], and the same for
 * months, weeks and days. The age itself is kept as `age`, in years. In an article without a date only ages in whole years are read; they bear on
 * other ages alone, and a birthday may lie between two of them.
 */
export const age: ValueType<Moment> = {
  name: 'age',
  reads: 'ages, as the date of birth: 79-year-old, aged 79, 79 years old, in her 70s, (John Smith,) 79, (she was) 79',
  ...dated,
  clues: [...Array.from({ length: oldest + 1 }, (_, years) => String(years)), 'old', 'aged', 'age', ...tensNames.keys(), ...decades.keys()],
  starts: (word) => word.kind !== 'quote' && (word.kind === 'number' || starters.has(word.norm)),
  read(words, at, { date }) {
    return readYearOld(words, at, date) ?? readAged(words, at, date) ?? readDecade(words, at, date) ?? readBetweenCommas(words, at, date) ?? readAfterIs(words, at, date)
  },
  compare: compareAges,
  format: (value) => `aged ${value.shown}${value.bound === undefined ? '' : value.bound === '<=' ? ' or more' : ' or less'}`,
}

/** As dates of birth; where one of two ages has no date, by the years: one year more or less may be a birthday. */
function compareAges(a: Moment, b: Moment, options: CompareOptions): Verdict {
  if (a.age === undefined || b.age === undefined || (isDated(a) && isDated(b))) return compareMoments(a, b, options)
  const apart = Math.abs(Math.floor(a.age) - Math.floor(b.age))
  return apart === 0 ? 'agree' : apart === 1 ? 'strain' : 'contradict'
}

function isDated({ allows }: Moment): boolean {
  return allows.min !== undefined || allows.max !== undefined
}

/** Born when one is `low` or more, and less than `high`, units old. */
function born(shown: string, low: number, high: number, unit: TimeUnit, date: number): Moment {
  const all = span(daysBefore(date, high, unit) + 1, daysBefore(date, low, unit) + 1)
  const years = unit === 'year' ? { age: low } : {}
  return { shown, allows: all, means: all, ...years }
}

function aged(count: number, unit: TimeUnit, date: number | undefined): Moment | undefined {
  if (count <= 0 || count > (unit === 'year' ? oldest : 120)) return undefined
  const whole = Math.floor(count)
  const shown = unit === 'year' ? `${count}` : `${count} ${unit}${count === 1 ? '' : 's'}`
  if (date === undefined) return unit === 'year' ? { shown, allows: {}, means: {}, age: count } : undefined
  return born(shown, count, count > whole ? whole + 1 : count + 1, unit, date)
}

function numberAt(words: readonly Word[], at: number): { value: number; end: number } | undefined {
  const word = words[at]
  if (!word || words[at - 1]?.kind === 'symbol' || (!word.spaced && word.before !== '' && at > 0)) return undefined
  const numeral = readNumeral(words, at, { letters: false })
  return numeral && !numeral.vague ? numeral : undefined
}

/** `79-year-old`, `79 years old`, `eight-month-old`. */
function readYearOld(words: readonly Word[], at: number, date: number | undefined): Reading<Moment> | undefined {
  const numeral = numberAt(words, at)
  const noun = numeral && words[numeral.end]
  const old = numeral && words[numeral.end + 1]
  if (!numeral || !noun || !joins(noun) || !joins(old) || old.norm !== 'old') return undefined
  const unit = /^(year|month|week|day)s?$/.exec(noun.norm)?.[1] as TimeUnit | undefined
  if (!unit || hedges.has(words[at - 1]?.norm ?? '')) return undefined
  const next = words[numeral.end + 2]
  // `was 17 years old when`: an age at another time.
  const then = /^(?:when|whenever|at)$/
  if (next?.before === '' && (/^(?:or|and)$/.test(next.norm) && /^(?:over|older|above|under|younger|up|more|below)$/.test(words[numeral.end + 3]?.norm ?? ''))) return undefined
  if (next?.before === '' && then.test(next.norm) && (next.norm !== 'at' || words[numeral.end + 3]?.norm === 'the')) return undefined
  if (noun.before === '' && (words[at - 3]?.norm === 'when' || words[at - 4]?.norm === 'when')) return undefined
  const value = aged(numeral.value, unit, date)
  return value && { value, end: numeral.end + 2 }
}

/** `aged 79`, `age 79`; but no groups (`aged 18 to 24`, `aged 18 and over`, `aged 5, 7 and 9`) and 'at the age of 79' only of somebody who died. */
function readAged(words: readonly Word[], at: number, date: number | undefined): Reading<Moment> | undefined {
  const word = words[at]!
  const atDeath = isAgeAtDeath(words, at)
  if (word.norm !== 'aged' && !(word.norm === 'age' && word.before !== '') && !atDeath) return undefined
  const from = atDeath ? at + 2 : at + 1
  const numeral = joins(words[from]) ? readNumeral(words, from, { and: false, letters: false }) : undefined
  if (!numeral || numeral.vague) return undefined
  const next = words[numeral.end]
  const second = words[numeral.end + 1]
  if (next?.kind === 'number') return undefined
  if (next && /^(?:to|or|and|plus|through)$/.test(next.norm) && second && next.before === '' && (next.norm === 'plus' || readNumeral(words, numeral.end + 1) || /^(?:over|older|above|under|younger|up|more|below)$/.test(second.norm))) return undefined
  if (next?.before.startsWith('+')) return undefined
  const unit = next && joins(next) ? (/^(month|week|day)s?$/.exec(next.norm)?.[1] as TimeUnit | undefined) : undefined
  const value = aged(numeral.value, unit ?? 'year', date)
  return value && { value, end: unit ? numeral.end + 1 : numeral.end }
}

/** `age of` in `died at the age of 79`, with at most six words between. */
function isAgeAtDeath(words: readonly Word[], at: number): boolean {
  return words[at]!.norm === 'age' && words[at + 1]?.norm === 'of' && words[at - 1]?.norm === 'the' && words[at - 2]?.norm === 'at' && words.slice(Math.max(0, at - 9), at - 2).some(({ norm }) => deaths.has(norm))
}

/** `in her 70s`, `in his early forties`, `octogenarian`. In the early part one is 0 to 4 years over, in the middle 3 to 7, in the late part 6 to 9. */
function readDecade(words: readonly Word[], at: number, date: number | undefined): Reading<Moment> | undefined {
  if (date === undefined) return undefined
  const name = tensNames.get(words[at]!.norm)
  if (name !== undefined) return { value: born(name === 100 ? '100 or more' : `${name} to ${name + 9}`, name, name === 100 ? 123 : name + 10, 'year', date), end: at + 1 }
  const owner = words[at]!.norm === 'in' ? at + 1 : at
  if (!owners.has(words[owner]?.norm ?? '') || words[owner - 1]?.norm !== 'in') return undefined
  const part = /^(?:early|mid|late)$/.test(words[owner + 1]?.norm ?? '') ? words[owner + 1]!.norm : undefined
  const from = owner + (part ? 2 : 1)
  const word = words[from]
  const next = words[from + 1]
  const spelled = decades.get(word?.norm ?? '')
  const figure = word?.kind === 'number' && /^[2-9]0$/.test(word.text) && next?.spaced === false && next.norm.endsWith('s') && next.norm.length <= 2 ? Number(word.text) : undefined
  const ten = spelled !== undefined ? spelled - 1900 : figure
  if (ten === undefined) return undefined
  const [low, high] = part === 'early' ? [0, 5] : part === 'mid' ? [3, 8] : part === 'late' ? [6, 10] : [0, 10]
  const { age: _, ...value } = born(`in the ${part ? (part === 'mid' ? 'mid-' : `${part} `) : ''}${ten}s`, ten + low!, ten + high!, 'year', date)
  return { value, end: from + (spelled !== undefined ? 1 : 2) }
}

/** The figure in `John Smith, 79, said`; at the end of a sentence only after two capitalised words. */
function readBetweenCommas(words: readonly Word[], at: number, date: number | undefined): Reading<Moment> | undefined {
  const word = words[at]!
  const name = words[at - 1]
  const next = words[at + 1]
  if (word.kind !== 'number' || !/^\d{1,3}$/.test(word.text) || !/^\.?,$/.test(word.before) || !word.spaced || !name?.capital || name.kind !== 'word') return undefined
  if (monthAt(name) !== undefined || weekdays.has(name.norm) || (next ? next.before !== ',' || next.kind === 'number' : !words[at - 2]?.capital || name.before !== '')) return undefined
  const value = aged(Number(word.text), 'year', date)
  return value && { value, end: at + 1 }
}

/** The figure in `She was 79.`, `He is 41 and lives alone`, `She died at 79 after a fall.`; not in `He was 17 when`. */
function readAfterIs(words: readonly Word[], at: number, date: number | undefined): Reading<Moment> | undefined {
  const word = words[at]!
  const next = words[at + 1]
  if (word.kind !== 'number' || !/^\d{1,3}$/.test(word.text) || word.before !== '' || !/^(?:(?:he|she|who) (?:is|was)|(?:died|dies|dead) at)$/.test(`${words[at - 2]?.norm} ${words[at - 1]?.norm}`)) return undefined
  if (next && (next.before === '' ? next.norm !== 'and' && !(words[at - 1]!.norm === 'at' && /^(?:after|following|from)$/.test(next.norm)) : !/^[,;.)]/.test(next.before) || next.kind === 'number')) return undefined
  const value = aged(Number(word.text), 'year', date)
  return value && { value, end: at + 1 }
}
