import type { DayParts, DetailCore } from '../../model/index.ts'
import type { Told } from './told.ts'

/** Two of one thing are seldom so many times apart. */
const timesMost = 20
/** How far off a word weighs half of one right beside the figure, and from where on it says nothing of it. */
const [halfAway, nearMost] = [4, 5]
/** In the body words up to so far away count in full; how much farther off one counts half. */
const [fullFar, halfFar] = [6, 8]
/** What is counted may stand so far away: `14 people were killed`. */
const countedFar = 5
/** What belongs to an age stands so close. */
const agedFar = 3

const persons: ReadonlySet<string> = new Set('person people victim man woman other civilian passenger resident'.split(' '))
/** Words before a figure that say which end of a span it is. */
const ends: ReadonlySet<string> = new Set('before after since until till from than'.split(' '))
/** Words that say how much is counted, and that a short text leaves out. */
const plainScope: ReadonlySet<string> = new Set('total totaling totalling altogether overall combined already now later again alone both since'.split(' '))

/** Words that say over what time an amount is counted, and of dates and ages nothing. */
const spans: ReadonlySet<string> = new Set('year years month months week weeks'.split(' '))

/**
 * How well what stands around a figure of a short text stands around one of the body, from 0 to 1: the share of its words, those close to
 * the figure counting most. 0 where the two can be of no one thing: they count other things, over another time, or lie too far apart.
 */
export function fitOf(short: Told, long: Told): number {
  if (!mayBeOne(short, long)) return 0
  let [all, found] = [0, 0]
  for (const [word, far] of short.around) {
    if (far > nearMost) continue
    const weight = 1 / (1 + far / halfAway)
    const there = long.around.get(word)
    all += weight
    if (there !== undefined) found += weight / (1 + Math.max(0, there - fullFar) / halfFar)
  }
  return all === 0 ? 0 : found / all
}

function mayBeOne(short: Told, long: Told): boolean {
  const { core } = short
  if (core.kind !== long.core.kind || core.unit !== long.core.unit || core.kind === 'order' || core.kind === 'clock') return false
  if (scopeOf(short) !== scopeOf(long) || (short.lead !== long.lead && (ends.has(short.lead) || ends.has(long.lead)))) return false
  if (core.kind === 'date') return areAlike(core.day!, long.core.day!)
  if (core.kind === 'age') return closeWords(short, agedFar).some((word) => !persons.has(word) && closeWords(long, agedFar).includes(word))
  return isNear(core, long.core) && (core.unit === '' ? countAlike(short, long) : core.unit !== 'time' || lastAlike(short, long))
}

function scopeOf({ scope, core }: Told): string {
  return scope.filter((word) => !plainScope.has(word) && !(core.kind !== 'amount' && spans.has(word))).join()
}

/** Do both give a month, and the body a day where the short text does? Years and weekdays alone stand for too many things. */
function areAlike(short: DayParts, long: DayParts): boolean {
  return short.month !== undefined && long.month !== undefined && (short.day === undefined || long.day !== undefined)
}

/** Do two plain numbers count the same: `14 boats`, `two small boats`, `two of the boats`; `12 die`, `14 people were killed`? */
function countAlike(short: Told, long: Told): boolean {
  // `Girl of 13 wins`.
  if (short.head.length === 0 || short.lead === 'of') return false
  if (long.head.length > 0 && short.head.includes(long.head.at(-1)!)) return true
  return long.head.every((word) => persons.has(word)) && short.head.some((word) => (long.around.get(word) ?? Infinity) <= countedFar)
}

/** Do two lengths of time stand behind one word, or before one: `jailed for 16 years`, `a 16-year term`? Articles hold many of them. */
function lastAlike(short: Told, long: Told): boolean {
  return short.lead === long.lead || short.head.some((word) => long.head.includes(word))
}

function closeWords({ around }: Told, most: number): string[] {
  return [...around].flatMap(([word, far]) => (far <= most ? [word] : []))
}

/** Are two amounts not too many times apart, or the same but for noughts: `£3m` and `£3bn`? */
function isNear(a: DetailCore, b: DetailCore): boolean {
  const [x, y] = [sizeOf(a), sizeOf(b)]
  const times = Math.max(x, y) / Math.max(1e-9, Math.min(x, y))
  const noughts = Math.log10(times)
  return times <= timesMost || Math.abs(noughts - Math.round(noughts)) < 1e-9
}

/** The middle of what it means. */
export function sizeOf({ means }: DetailCore): number {
  return Math.abs(((means?.min ?? means?.max ?? 0) + (means?.max ?? means?.min ?? 0)) / 2)
}

const large = 100

/** Is it a small number, of which articles hold many? */
export function saysLittle({ core }: Told): boolean {
  return core.kind === 'amount' && core.unit === '' && sizeOf(core) < large
}

/** What settles a small number shares a word so close to it. */
const settledFar = 3

/** Does a word close to the one stand around the other too? */
export function touches(short: Told, long: Told): boolean {
  return short.head.some((word) => long.head.includes(word)) || closeWords(long, settledFar).some((word) => short.around.has(word))
}
