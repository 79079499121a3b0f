import type { Word } from '../../model/index.ts'
import { readDate } from '../../language/en/dates.ts'
import { holds, joined, setOf, type Check, type Look, type Reckoning } from './check.ts'
import { amountAt, dayUnits, daysBetween, lengthOf, pairAt, type Time } from './spans.ts'

const lengths = dayUnits.flatMap((unit) => [unit, `${unit}s`])
const links = setOf('to until till through')
const ands = setOf('and')
/** Words that begin something else between a length of time and the days that it is held against. */
const others = setOf('for after who that which when while ago before against about since if because but each every first last next another later earlier extended extends than jailed sentenced by plans plan proposed between and is are was were be been has have had would can could may might or old')
const windows = setOf('past last next first final every each other another further additional remaining opening initial per within previous following')
/** Verbs that tell from when to when. */
const going = setOf('runs lasts takes goes was is has lasted stayed continued')
/** Words for what is done again and again, or for a part of the time. */
const repeated = setOf('each every per average apart weekly monthly yearly annual sessions stints spells terms holidays breaks tests courses camps visits trips tours shifts fiscal')

/** A length of time held against its start and end: `the five-day summit from 3 to 5 May`, `the 10-year war (1990-1995)`, `for 12 years from 1990 to 1999`. */
export const length: Check = {
  slot: 'length',
  type: 'duration',
  clues: [{ words: [lengths, ['from', 'between'], ['#']] }, { words: [lengths, ['#']], source: /\((?:from )?(?:1[0-9]|20)\d\d ?[-–—&]|\((?:from|between) |\(\d{1,2} / }],
  find: (look) => {
    let done = 0
    return look.words.flatMap((_, at): Reckoning[] => {
      // `over 13 days from 23 October to 4 November`: in the course of.
      const amount = at < done || look.words[at]!.norm === 'over' ? undefined : amountAt(look, at)
      if (!amount) return []
      const { reading, unit } = amount
      done = reading.end
      const span = spanAfter(look, reading.end)
      if (!span || isPart(look.words, at) || holds(look.words, at - 3, span.to, repeated) || isMany(look.words, at, reading.end)) return []
      if (/^(?:up to|less than|at least)$/.test((reading.value as { hedge?: string }).hedge ?? '')) return []
      return [{ written: { from: at, to: reading.end, value: reading.value }, follows: { from: span.from, to: span.to, value: lengthOf(daysBetween(span.first, span.last), unit) } }]
    })
  },
}

/** Is it only a part of the time: `the first three years`? */
function isPart(words: readonly Word[], at: number): boolean {
  return windows.has(words[at - 1]?.norm ?? '') && words[at]!.before === ''
}

/** Is it one of several: `two-week camps`, `three-year terms`? */
function isMany(words: readonly Word[], at: number, end: number): boolean {
  const hyphen = words.slice(at + 1, end).some(({ before }) => before === '-')
  return hyphen && [end, end + 1].some((index) => /[^s]s$/.test(joined(words, index)) && !words[index]!.capital && !going.has(words[index]!.norm))
}

interface Span { readonly from: number; readonly to: number; readonly first: Time; readonly last: Time }

/** The days or years behind a length of time, with at most four words between: `from 3 to 5 May`, `(1990-1995)`, `between 1990 and 1995`. */
function spanAfter({ words, date }: Look, end: number): Span | undefined {
  for (let at = end; at < Math.min(words.length, end + 6); at++) {
    const word = words[at]!
    const bracket = word.before.endsWith('(')
    if (bracket || word.norm === 'from' || word.norm === 'between') {
      if (word.before.includes(',') && at > end + 2) return undefined
      const start = bracket && word.norm !== 'from' ? at : at + 1
      const pair = pairAt(words, start, word.norm === 'between' ? ands : links) ?? dayPair(words, start, date)
      if (pair && (!bracket || (words[pair.end]?.before ?? ')').startsWith(')'))) return { from: at, to: pair.end, first: pair.first, last: pair.last }
      return undefined
    }
    if (word.kind !== 'word' || others.has(word.norm) || (/[^e]ed$/.test(word.norm) && !going.has(word.norm)) || (word.before !== '' && word.before !== '-' && !(word.before === ',' && at === end))) return undefined
  }
  return undefined
}

/** `3 to 5 May`, `3-5 May`, `May 3 to June 5`: as one span of days, whichever the year. */
function dayPair(words: readonly Word[], at: number, date: number | undefined): { first: Time; last: Time; end: number } | undefined {
  const reading = words[at] && (readDate(words, at, undefined) ?? readDate(words, at, date ?? 0))
  const span = reading && (reading.value.either?.[0] ?? reading.value.allows)
  if (!reading || !span || span.max! - span.min! < 2 || !words.slice(at, reading.end).some(({ kind }) => kind === 'number')) return undefined
  const text = words.slice(at, reading.end)
  const days = text.filter(({ kind, norm }) => kind === 'number' && norm.length <= 2).length
  if (days !== 2) return undefined
  const [from, to] = [span.min!, span.max!]
  return { first: { from, to: from + 1, end: at }, last: { from: to - 1, to, end: reading.end }, end: reading.end }
}
