import type { Word } from '../../model/word.ts'
import type { Amount } from './amounts.ts'
import { joins } from './numerals.ts'
import { timeUnits } from './units.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words after which a length of time surely tells how long something lasts. */
const lasting = set('for lasted lasting lasts last took taking takes take spent spend spending spends ran running')
/** Words after which `a week`, `an hour` or `one day` may be a length of time, and not `100 km an hour`. */
const single = set('for lasted lasting lasts last took taking takes take spent spend spending spends ran after in only just barely of than within was is merely the a')
/** Words that make a window or an addition of what follows: `the past three years`, `another two hours`, `every two weeks`. */
const window = set(
  'past back next previous coming recent first final every each another further extra additional remaining within per following preceding latest until till by since ' +
    'more other second third final opening closing upcoming initial ensuing subsequent',
)
/** Words that make a point in time or an age of what precedes them. */
const point = set(
  'ago later earlier old olds left remaining older younger since away early late hence prior previously from on into until till apart notice past senior junior sooner shy ahead ' +
    'overdue back beforehand afterwards afterward thereafter high highs low lows anniversary')
/** The same, but after a word of lasting they begin something new: `met for three hours before flying home`. */
const pointUnlessLasting = set('before after')
/** Words before `over` that make it a hedge: `lasted over three hours`; else it may be `talks over two days`. */
const beforeOver = set(
  'lasted lasting lasts last for took taking takes take spent spending spends spend after of well just ran running was were is are be been at to by and with a an the ' +
    'little slightly waited wait waiting that this than has have had jailed sentenced served serving in within from nearly spanning spanned spans dragged')
const determiners = set("the its his her their our these those this that my your 's over during in")

/**
 * Do the words around an amount of time let it be a duration? Not where it is a point in time (`two years ago`), an age
 * (`79-year-old`), a window (`the past three years`) or a rate (`40 hours a week`).
 */
export function durationAround(words: readonly Word[], at: number, amount: Amount): boolean {
  let first = at
  while (first > 0 && /^(?:just|only|merely)$/.test(words[first - 1]!.norm) && words[first]!.before === '') first--
  const previous = words[first - 1]
  const before = previous && words[first] && joins(words[first]) ? previous.norm : ''
  if (window.has(before) || (before === 'last' && determiners.has(words[at - 2]?.norm ?? 'the')) || before === 'aged') return false
  if (words[at]!.norm === 'over' && before !== '' && !beforeOver.has(before)) return false
  if (previous && (previous.kind === 'number' || previous.kind === 'symbol') && joins(words[first])) return false
  if (first === at && amount.number === at && !singleAllowed(words, amount, before)) return false
  return followedWell(words, amount, lasting.has(before))
}

/** `a week` and `one day` need a word before them, or a hedge, that makes a length of time of them. */
function singleAllowed(words: readonly Word[], { low, high, hedge, number, end }: Amount, before: string): boolean {
  if (high || hedge || low.value !== 1 || end !== number + 2) return true
  const first = words[number]!.norm
  const unit = words[number + 1]!
  if (first === 'one') return unit.norm !== 'day' || unit.before !== '' || single.has(before)
  if (first !== 'a' && first !== 'an') return true
  const next = words[end]
  return single.has(before) || (joins(next) && next.norm === 'long')
}

function followedWell(words: readonly Word[], { end }: Amount, surely: boolean): boolean {
  const next = words[end]
  if (!next) return true
  const hyphen = next.before === '-' || next.before === '‐' || next.before === '‑'
  if (next.kind === 'possessive') return words[end + 1]?.norm !== 'time' && words[end + 1]?.norm !== 'notice' && !words[end + 1]?.capital
  if (!joins(next)) return next.before === '/' ? false : !(next.before === ',' && next.norm === 'later')
  if (point.has(next.norm)) return false
  if (pointUnlessLasting.has(next.norm)) return surely
  if (next.norm === 'of') return words[end + 1]?.norm !== 'age'
  if (next.norm === 'to') return !/^(?:go|play|spare|run)$/.test(words[end + 1]?.norm ?? '')
  if (next.norm === 'a' || next.norm === 'an' || next.norm === 'per' || next.norm === 'every' || next.norm === 'each') return !timeUnits.has(words[end + 1]?.norm ?? '')
  // `a four-day week`, `a 35-hour working week`.
  if (timeUnits.has(next.norm) || (next.norm === 'working' && timeUnits.has(words[end + 1]?.norm ?? ''))) return false
  if (next.norm === 'war' && next.capital) return false
  return !hyphen || next.norm === 'long' || next.norm === 'plus'
}
