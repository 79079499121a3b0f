import { dateOf } from '../../language/days.ts'
import type { Word } from '../../model/index.ts'
import { yearFigure } from '../../language/en/year-figures.ts'
import { joined, setOf, type Check, type Given, type Look, type Reckoning } from './check.ts'
import { amountAt, bareYear, daysBetween, lengthOf, timeAt, type Amount, type Time } from './spans.ts'

const units = ['year', 'years', 'decade', 'decades']
const present = setOf('has have is marks mark now been')

/** A number of years held against the two years that it lies between: `in 2001, ten years after the 1995 war`, `two decades ago, in 1985`, `it has been 30 years since 1985`. */
export const elapsed: Check = {
  slot: 'elapsed',
  type: 'duration',
  clues: [{ words: [units, ['ago', 'after', 'since', 'before', 'later'], ['#']] }],
  find: (look) => {
    let done = 0
    return look.words.flatMap((_, at) => {
      const amount = at < done ? undefined : amountAt(look, at)
      if (!amount || (amount.unit !== 'year' && amount.unit !== 'decade')) return []
      done = amount.reading.end
      return agoIn(look, at, amount) ?? sinceYear(look, at, amount) ?? afterYear(look, at, amount) ?? laterThan(look, at, amount) ?? []
    })
  },
}

function reckon(at: number, { reading, unit }: Amount, first: Time, last: Time, place: Pick<Given, 'from' | 'to'>): Reckoning | undefined {
  if (last.from < first.from) return undefined
  return { written: { from: at, to: reading.end, value: reading.value }, follows: { ...place, value: lengthOf(daysBetween(first, last), unit) } }
}

/** `two decades ago, in 1985`; `in 1985, two decades ago`. The other time is the article's date. */
function agoIn({ words, date }: Look, at: number, amount: Amount): Reckoning | undefined {
  const { end } = amount.reading
  if (date === undefined || joined(words, end) !== 'ago') return undefined
  const after = yearBehind(words, end + 1)
  const place = after ?? yearAhead(words, at)
  if (!place || (!after && /^(?:in|to|from)$/.test(joined(words, end + 1)))) return undefined
  return reckon(at, amount, place.time, { from: date, to: date + 1, end: 0 }, place)
}

interface Placed { readonly from: number; readonly to: number; readonly time: Time }

/** `, in 1985`, `in March 1985`, `(in 1985)`, `(1985)`; not `in 1985 dollars`, `in his 1985 memoir`. */
function yearBehind(words: readonly Word[], at: number): Placed | undefined {
  const word = words[at]
  if (!word || !/^,?\(?$/.test(word.before)) return undefined
  const start = word.norm === 'in' ? at + 1 : word.before.endsWith('(') ? at : -1
  const time = start < 0 ? undefined : timeAt(words, start)
  return time && endsWell(words, time.end) ? { from: at, to: time.end, time } : undefined
}

/** `in 1985,` right before `words[at]`. */
function yearAhead(words: readonly Word[], at: number): Placed | undefined {
  const hasBracket = words[at]!.before.includes('(')
  if (!hasBracket && words[at]!.before !== ',') return undefined
  const year = bareYear(words, at - 1)
  if (!year || words[at - 2]?.norm !== 'in') return undefined
  return { from: at - 2, to: at, time: { from: year.value.allows.min!, to: year.value.allows.max!, end: at } }
}

function endsWell(words: readonly Word[], end: number): boolean {
  const next = words[end]
  return !next || next.before !== '' || next.norm === 'when' || next.norm === 'and' || next.norm === 'that' || next.norm === 'after' || next.norm === 'the'
}

/** `it has been 30 years since the flood of 1985`: up to the article's date. */
function sinceYear({ words, date }: Look, at: number, amount: Amount): Reckoning | undefined {
  const since = amount.reading.end
  const lead = [at - 1, at - 2, at - 3].map((index) => words[index]?.norm ?? '')
  if (date === undefined || joined(words, since) !== 'since' || !lead.some((norm) => present.has(norm)) || lead.includes('was') || lead.includes('had')) return undefined
  const place = yearOf(words, since + 1)
  return place && otherYears(words, place) === 0 ? reckon(at, amount, place.time, { from: date, to: date + 1, end: 0 }, place) : undefined
}

/** The one year within six words: `1985`, `the 1985 flood`, `the flood of 1985`. */
function yearOf(words: readonly Word[], at: number): Placed | undefined {
  for (let index = at; index < Math.min(words.length, at + 7); index++) {
    if (/[;:(]/.test(words[index]!.before) || (index > at && words[index]!.before.includes(','))) return undefined
    const year = bareYear(words, index)
    if (year) return { from: at, to: index + 1, time: { from: year.value.allows.min!, to: year.value.allows.max!, end: index + 1 } }
  }
  return undefined
}

function otherYears(words: readonly Word[], { from, to }: Placed): number {
  return words.filter((_, at) => (at < from || at >= to) && yearFigure(words, at) !== undefined).length
}

/** `in 2001, ten years after the 1995 war`; `ten years after the 1995 war, in 2001`. */
function afterYear({ words }: Look, at: number, amount: Amount): Reckoning | undefined {
  const link = joined(words, amount.reading.end)
  if (link !== 'after' && link !== 'before') return undefined
  const base = yearOf(words, amount.reading.end + 1)
  if (!base || otherYears(words, base) !== 1) return undefined
  const point = yearAhead(words, at) ?? yearBehind(words, behindNoun(words, base.to))
  if (!point) return undefined
  const [first, last] = link === 'after' ? [base.time, point.time] : [point.time, base.time]
  return reckon(at, amount, first, last, { from: Math.min(base.from, point.from), to: Math.max(base.to, point.to) })
}

/** The next word with a comma or a bracket before it, within three words. */
function behindNoun(words: readonly Word[], at: number): number {
  for (let index = at; index < at + 4; index++) if (words[index] && words[index]!.before !== '') return index
  return at
}

/** `founded in 1950 and closed in 1970, ten years later`: with exactly these two years, and few words between them. */
function laterThan({ words }: Look, at: number, amount: Amount): Reckoning | undefined {
  const { end } = amount.reading
  if (joined(words, end) !== 'later') return undefined
  const point = yearAhead(words, at) ?? yearBehind(words, end + 1)
  if (!point || otherYears(words, point) !== 1) return undefined
  const base = words.findIndex((_, index) => yearFigure(words, index) !== undefined)
  const start = Math.min(point.from, at)
  if (base >= start || start - base > 5) return undefined
  const year = bareYear(words, base)
  if (!year || dateOf(year.value.allows.min!).year >= dateOf(point.time.from).year) return undefined
  return reckon(at, amount, { from: year.value.allows.min!, to: year.value.allows.max!, end: base + 1 }, point.time, { from: Math.min(base, point.from), to: Math.max(base + 1, point.to) })
}
