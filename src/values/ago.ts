import { agoMoment } from '../language/en/ago.ts'
import type { Amount } from '../language/en/ago.ts'
import { countsDays } from '../language/en/elapsed.ts'
import { readHedge, readHedgeAfter, skipPlain, startsHedge, startsPlain } from '../language/en/hedges.ts'
import { dated } from '../language/en/moment.ts'
import type { Moment } from '../language/en/moment.ts'
import { tens, units } from '../language/en/number-words.ts'
import { joins, readNumeral } from '../language/en/numerals.ts'
import { timeUnits } from '../language/en/units.ts'
import type { ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

const starters: ReadonlySet<string> = new Set(['a', 'an', 'half', 'several', 'dozens', 'hundreds', 'thousands', ...units.keys(), ...tens.keys()])
/** Words after which an amount of time is counted back from the article without `ago`: `the first visit in two decades`. */
const leads: ReadonlySet<string> = new Set(['in', 'over', 'for', 'past', 'last'])
/** What makes such an amount something else: `in two years' time`, `two years later`. */
const others: ReadonlySet<string> = new Set("'s later earlier before after from hence old older younger ahead away time until prior longer more ago and".split(' '))
/** Words before which an amount of time always reaches back from the article to what they name: `three years into the war`, `six years since they met`. */
const marks: ReadonlySet<string> = new Set(['into', 'since'])
/** The same after `of`: `more than three years of war`. */
const strife: ReadonlySet<string> = new Set(['war', 'fighting', 'conflict', 'bloodshed', 'hostilities'])
/** What is said to be so many years `old` and is no person: `the war is three and a half years old`, `a three-year-old conflict`. */
const begun: ReadonlySet<string> = new Set(['war', 'fighting', 'conflict', 'invasion', 'occupation', 'siege', 'insurgency', 'uprising', 'blockade', 'dispute'])
/** Nouns that after `war` make another thing of it: `a three-year-old war orphan`. */
const afterWar: ReadonlySet<string> = new Set('orphan orphans child refugee victim survivor veteran hero film memorial crime crimes boy girl memoir novel story case'.split(' '))
const fierce: ReadonlySet<string> = new Set(['full', 'scale', 'all', 'out', 'open', 'brutal', 'bloody', 'bitter', 'grinding', 'heavy', 'bloodiest', 'devastating', 'outright', 'total'])

/**
 * A length of time before the article's date, with `ago` after it, or after `in`, `over`, `for`, `past` or `last`, or before `into` or `since`:
 * `six years ago`, (first visit in) `more than two decades`, `three years` (into the war), `1,268 days` (of full-scale war). For what it allows and means
 * see `agoMoment`. Months and longer are counted by the calendar.
 *
 * The age of a war or the like counts too, told as such: (the war is) `three and a half years` (old), `three-year` (-old war). Its length does not
 * (`a three-year war`, `three-year-long`), for it may be over; nor does `after` (`three years after the invasion`), which counts from what else the
 * sentence tells: a day in 2019 as well as today.
 */
export const ago: ValueType<Moment> = {
  name: 'ago',
  reads: 'times before the article: six years ago, more than two decades ago, (in) nearly 20 years',
  needsDate: true,
  ...dated,
  starts: (word) => word.kind !== 'quote' && (word.kind === 'number' || starters.has(word.norm) || startsHedge(word) || startsPlain(word)),
  read(words, at, { date }) {
    if (date === undefined) return undefined
    const start = skipPlain(words, at)
    const hedge = readHedge(words, start)
    const found = (hedge && readAmount(words, hedge.end)) ?? readAmount(words, start)
    if (!found) return undefined
    const hedged = hedge && found.from === hedge.end ? hedge.hedge : undefined
    const after = hedged ? undefined : readHedgeAfter(words, found.end)
    const how = hedged ?? after?.hedge ?? found.amount.hedge
    const amount: Amount = how ? { ...found.amount, hedge: how } : found.amount
    let end = after?.end ?? found.end
    const next = words[end]
    if (next?.norm === 'ago' && joins(next)) end++
    else if (next && next.before === '' && (marks.has(next.norm) || isOfStrife(words, end))) {
      // `in the 20 years since`, `in 20 years since then`: a window.
      if (/^(?:the|those|these|in)$/.test(words[at - 1]?.norm ?? '')) return undefined
    } else if (isAgeOfStrife(words, at, end)) {
      return daysFit(amount, date) ? { value: agoMoment(amount, date), end, ...(start > at ? { head: start } : {}) } : undefined
    } else if (!leads.has(words[at - 1]?.norm ?? '') || words[at]!.before !== '' || (next && (next.before === '-' || (next.before === '' && others.has(next.norm))))) return undefined
    // The second half of `two years and three months ago` says less than half of it.
    if (words[at - 1]?.norm === 'and' && timeUnits.has(words[at - 2]?.norm ?? '')) return undefined
    return daysFit(amount, date) ? { value: agoMoment(amount, date), end, ...(start > at ? { head: start } : {}) } : undefined
  },
}

/** `of war`, `of full-scale war`, `of brutal conflict`. */
function isOfStrife(words: readonly Word[], at: number): boolean {
  if (words[at]?.norm !== 'of') return false
  let index = at + 1
  while (index < at + 4 && fierce.has(words[index]?.norm ?? '')) index++
  return strife.has(words[index]?.norm ?? '') && joins(words[index])
}

/** Is it the age of a war: (the war, now) … `old`, (a) … `-old conflict`, with at most one word between? */
function isAgeOfStrife(words: readonly Word[], at: number, end: number): boolean {
  const old = words[end]
  if (!joins(old) || old.norm !== 'old') return false
  if (old.before !== '') return [end + 1, end + 2].some((index) => words[index]?.before === '' && begun.has(words[index]!.norm) && !afterWar.has(words[index + 1]?.norm ?? ''))
  // `the war in Ruritania is now …`, but not `in the war Orlov is …`.
  let named = false
  for (let index = at - 1; index >= 0 && index >= at - 8; index--) {
    const { norm, capital } = words[index]!
    if (begun.has(norm)) return !named
    if (/^(?:in|on|over|with|against|between)$/.test(norm)) named = false
    else if (capital) named = true
    else if (!/^(?:is|are|'s|now|already|which|that|the|and)$/.test(norm)) return false
  }
  return false
}

/** No further back than the calendar of newspapers: two thousand years. */
function daysFit({ count, unit }: Amount, date: number): boolean {
  const years = { century: 100, decade: 10, year: 1 }[unit as 'year'] ?? 0
  return count * years <= 2000 && count > 0 && count < 40_000 && Number.isFinite(date)
}

/** `two decades`, `a year and a half`, `half a century`, `a couple of weeks`. */
function readAmount(words: readonly Word[], at: number): { amount: Amount; from: number; end: number } | undefined {
  const word = words[at]
  if (!word || words[at - 1]?.kind === 'symbol') return undefined
  const numeral = readNumeral(words, at, { letters: false })
  if (numeral) {
    const unit = unitAt(words, numeral.end, words[numeral.end + 1]?.norm === 'old')
    if (!unit) return undefined
    const amount: Amount = { count: numeral.value, unit: unit.unit, grain: numeral.grain }
    if (numeral.vague) return { amount: { ...amount, vague: numeral.vague }, from: at, end: unit.end }
    // `a couple of years` is hardly ever exact.
    return { amount: word.norm === 'a' && words[at + 1]?.norm === 'couple' ? { ...amount, grain: 1, hedge: 'about' } : amount, from: at, end: unit.end }
  }
  const half = readHalf(words, at)
  if (half) return half
  if (word.norm !== 'a' && word.norm !== 'an') return undefined
  const unit = unitAt(words, at + 1)
  if (!unit) return undefined
  const more = words[unit.end]?.norm === 'and' && words[unit.end + 1]?.norm === 'a' && words[unit.end + 2]?.norm === 'half'
  return { amount: { count: more ? 1.5 : 1, unit: unit.unit, grain: more ? 0.5 : 1 }, from: at, end: more ? unit.end + 3 : unit.end }
}

/** `half a century`, `a half-century`, `a quarter of a century`, `a quarter-century`. */
function readHalf(words: readonly Word[], at: number): { amount: Amount; from: number; end: number } | undefined {
  let next = words[at]!.norm === 'a' ? at + 1 : at
  const part = words[next]?.norm
  if (part !== 'half' && !(part === 'quarter' && next > at)) return undefined
  next++
  if (words[next]?.norm === 'of') next++
  if (words[next]?.norm === 'a') next++
  const unit = unitAt(words, next, true)
  if (!unit) return undefined
  const count = part === 'half' ? 0.5 : 0.25
  // In years, so that the slack is that of a round figure.
  const years = unit.unit === 'century' ? { count: count * 100, unit: 'year', grain: 10 } as const : { count, unit: unit.unit, grain: count }
  return { amount: years, from: at, end: unit.end }
}

function unitAt(words: readonly Word[], at: number, hyphen = false): { unit: Amount['unit']; end: number } | undefined {
  const word = words[at]
  const unit = word && (word.before === '' || (hyphen && word.before === '-')) ? timeUnits.get(word.norm) : undefined
  return unit && countsDays(unit) && word!.norm.length > 2 ? { unit, end: at + 1 } : undefined
}
