import type { Interval, Ranged } from '../../model/interval.ts'
import type { Reading, Value } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import { type Hedge, ranged, rangedBetween, rangedVague, readHedge, readHedgeAfter, skipPlain, startsHedge, startsPlain } from './hedges.ts'
import { fractionSigns, plurals, tens, units } from './number-words.ts'
import { type NumeralOptions, joins, tidy } from './numerals.ts'

/** A number with the unit that stands with it. The first part of a range may have no unit of its own. */
export interface Part {
  /** In that unit. */
  readonly value: number
  readonly grain: number
  readonly end: number
  readonly unit?: string
  readonly scale?: number
  readonly vague?: Interval
  /** A hedge between the number and its unit: `two or more hours`. */
  readonly hedge?: Hedge
}

/** A number or a range of numbers with its hedge: `words[end]` is the first word after it, `number` the first word of the number itself. */
export interface Amount {
  readonly low: Part
  readonly high?: Part
  readonly hedge?: Hedge
  readonly number: number
  readonly end: number
  /** Where it starts without `just` or `a total of` before it, where there is one: a phrase may hold those words itself. */
  readonly head?: number
}

/** A value read from an amount, to its end or beyond. */
export function readingOf<V extends Value>(value: V, { head, end }: Amount, to = end): Reading<V> {
  return head === undefined ? { value, end: to } : { value, end: to, head }
}

/** Reads a number and its unit at `words[at]`. */
export type ReadPart = (words: readonly Word[], at: number, options: NumeralOptions) => Part | undefined

const numberWords: ReadonlySet<string> = new Set([
  ...units.keys(), ...tens.keys(), ...plurals.keys(), 'a', 'an', 'half', 'quarter', 'several', 'tens', 'scores', 'between', 'from', 'anywhere',
])
const changes: ReadonlySet<string> = new Set(
  ('rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease decreases decreased drop drops dropped ' +
    'dropping grow grows grew grown growing cut cuts cutting raise raises raised raising lower lowers lowered jump jumped jumps climb climbed climbs slide slid ' +
    'slip slipped shrink shrank shrunk expand expanded go goes went gone going move moves moved up down reduce reduced reduces double doubled soar soared ' +
    'surge surged plunge plunged dip dipped ease eased change changed changes swell swelled swollen widen widened narrow narrowed shift shifted turn turned ' +
    'extend extended cutting revised upgraded downgraded tripled halved declined decline advanced improved').split(' '),
)

/** Can an amount begin with this word? Signs of units are the caller's to add. */
export function startsAmount(word: Word): boolean {
  return word.kind === 'number' || (word.kind === 'symbol' ? fractionSigns.has(word.text) : word.kind === 'word' && (numberWords.has(word.norm) || startsHedge(word) || startsPlain(word)))
}

/** The amount that starts at `words[at]`, with its hedge, be it a number or a range. `just`, `a total of` and the like before it change nothing. */
export function readAmount(words: readonly Word[], at: number, readPart: ReadPart): Amount | undefined {
  if (isTail(words, at)) return undefined
  const head = skipPlain(words, at)
  const amount = head > at ? readHedged(words, head, readPart) : undefined
  return amount ? { ...amount, head } : readHedged(words, at, readPart)
}

function readHedged(words: readonly Word[], at: number, readPart: ReadPart): Amount | undefined {
  const first = readHedge(words, at)
  // `at least some 300`: the first says more.
  const second = first && first.end > at ? readHedge(words, first.end) : undefined
  const begin = second?.end ?? first?.end ?? at
  // `nearly a full three hours`; `a full hour` has no number after it.
  const bare = first && first.end > at ? skipPlain(words, begin) : begin
  const start = bare > begin && readPart(words, bare, {}) ? bare : begin
  const hedge = first?.hedge === 'about' && second ? second.hedge : first?.hedge
  const leading = hedge ? { hedge } : {}
  if (start > at && words[start] && !joins(words[start]) && !/^[~≈∼>]$/.test(words[start]!.before)) return undefined
  const opener = words[start]?.norm === 'anywhere' || words[start]?.norm === 'somewhere' ? start + 1 : start
  const open = words[opener]?.norm
  if (open === 'between' || open === 'from') {
    const range = readRange(words, readPart(words, opener + 1, open === 'between' ? { and: false } : {}), open === 'between' ? 'and' : 'to', readPart)
    if (!range || (open === 'from' && isChange(words, at))) return undefined
    return { ...range, ...leading, number: opener + 1 }
  }
  if (opener > start) return undefined
  const low = readPart(words, start, {})
  const range = readRange(words, low, undefined, readPart)
  if (range && !(words[start - 1]?.norm === 'from' && isChange(words, start - 1))) return { ...range, ...leading, number: start }
  if (!low || low.end <= start) return undefined
  const after = hedge || low.hedge ? undefined : readHedgeAfter(words, low.end)
  const trailing = low.hedge ?? after?.hedge
  return { low, ...(trailing && !hedge ? { hedge: trailing } : leading), number: start, end: after?.end ?? low.end }
}

/**
 * Is the number at `words[at]` only the tail of an amount: has it a hedge before it, or is it the second number of a range?
 * Read alone it would say something else.
 */
export function isTail(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const previous = words[at - 1]
  if (!word || !previous) return false
  // `4 1/2`.
  if (word.before === '/' && word.kind === 'number') return true
  for (let index = at - 1; index >= Math.max(0, at - 5); index--) {
    const hedge = readHedge(words, index)
    if (hedge && hedge.end === at && joins(word)) return true
  }
  const isNumber = (other: Word | undefined): boolean => other !== undefined && (other.kind === 'number' || units.has(other.norm) || tens.has(other.norm))
  if (/^[-–—‐‑−]$/.test(word.before) && !(word.before === '—' && word.spaced) && previous.kind === 'number') return true
  if ((previous.norm === 'to' || previous.norm === 'or') && isNumber(words[at - 2])) return previous.norm === 'or' || !isChange(words, at - 2)
  if (previous.norm !== 'and') return false
  for (let index = at - 2; index >= Math.max(0, at - 8); index--) if (words[index]!.norm === 'between') return isNumber(words[at - 2])
  return false
}

/** Does `from X to Y` at `words[at]` tell a change (`rose from 3 to 5`) and not a range? */
function isChange(words: readonly Word[], at: number): boolean {
  for (let index = Math.max(0, at - 5); index < at; index++) if (changes.has(words[index]!.norm)) return true
  return false
}

/** The range that begins with a number. */
function readRange(words: readonly Word[], low: Part | undefined, joiner: 'and' | 'to' | undefined, readPart: ReadPart): { low: Part; high: Part; end: number } | undefined {
  if (!low || low.vague) return undefined
  const link = words[low.end]
  if (!link) return undefined
  const written = link.norm === (joiner ?? 'to') || (joiner === undefined && link.norm === 'or')
  const dash = joiner === undefined && /^[-–—‐‑−]$/.test(link.before) && (link.kind === 'number' || link.kind === 'symbol' || link.capital)
  // `two-to-three-hour` has hyphens around the word; an em dash with spaces parts two clauses.
  if (written ? !joins(link) || !joins(words[low.end + 1]) : !dash || (link.before === '—' && link.spaced)) return undefined
  const high = readPart(words, written ? low.end + 1 : low.end, {})
  if (!high || high.vague || (low.unit !== undefined && high.unit !== undefined && low.unit !== high.unit)) return undefined
  const scaled = low.scale === undefined && high.scale !== undefined && low.value < high.value / high.scale
    ? { ...low, value: tidy(low.value * high.scale), grain: tidy(low.grain * high.scale) }
    : low
  return scaled.value < high.value ? { low: scaled, high, end: high.end } : undefined
}

/**
 * What an amount allows and means.
 *
 * @param grain the grain of a number in the amount's unit, where that is not the numeral's own
 * @param by how many of the unit that is compared one of the amount's unit is
 */
export function rangedAmount({ low, high, hedge }: Amount, grain: number, by = 1): Ranged {
  const of = (value: number): number => tidy(value * by)
  if (low.vague) {
    const { min, max } = low.vague
    return rangedVague({ ...low.vague, ...(min === undefined ? {} : { min: of(min) }), ...(max === undefined ? {} : { max: of(max) }) })
  }
  if (high) return rangedBetween(of(low.value), of(high.value), of(grain), hedge)
  return ranged(of(low.value), of(grain), hedge)
}

/**
 * The grain of a hedged number: `about 250` is coarser than `250`. It is the largest of 5, 10, 50, 100 … that divides the number and is
 * no more than half of it, and never finer than a fifth (`about 12` allows a tenth either way); numbers under ten keep their own.
 */
export function hedgedGrain(value: number, grain: number, hedge: Hedge | undefined): number {
  if (hedge === undefined || hedge === 'exactly' || value < 10) return grain
  let step = 0
  for (let next = 5, by = 2; next <= value / 2; next *= by, by = 7 - by) if (value % next === 0) step = next
  return tidy(Math.max(step, value / 5, Math.min(grain, value / 2)))
}

/** The number as an editor would write it: `1,200`, `2.5 million`. */
export function writeNumber(value: number): string {
  for (const [size, name] of [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']] as const) {
    if (Math.abs(value) >= size && Number.isInteger(tidy((value / size) * 1000))) return `${tidy(value / size)} ${name}`
  }
  const [whole, part] = String(tidy(value)).split('.')
  return whole!.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part ? `.${part}` : '')
}

/** The amount without its unit: `more than 2`, `2 to 3`, `tens of thousands`. */
export function writeAmount(value: { readonly number: number; readonly high?: number; readonly hedge?: Hedge; readonly vague?: string }, write = writeNumber): string {
  if (value.vague) return value.vague
  const figure = value.high === undefined ? write(value.number) : `${write(value.number)} to ${write(value.high)}`
  return value.hedge ? `${value.hedge} ${figure}` : figure
}

/** The words of a vague amount, lower case: `tens of thousands`. */
export function writeVague(words: readonly Word[], from: number, to: number): string {
  return words.slice(from, to).map((word) => word.norm).join(' ')
}
