import type { Word } from '../../model/word.ts'
import type { Amount } from './amounts.ts'
import { months, weekdays } from './calendar.ts'
import { codes, names, signs } from './currencies.ts'
import { ordinalTens, ordinalUnits, tens, units } from './number-words.ts'
import { joins } from './numerals.ts'
import { isPercent, measureUnits, timeUnits } from './units.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Those who are counted in news: words after which even `one` and `2019` are counts. */
export const counted = set(
  'person people man men woman women child children boy boys girl girls soldier soldiers troops civilian civilians police policeman policemen officer officers ' +
    'resident residents passenger passengers worker workers protester protesters demonstrator demonstrators prisoner prisoners hostage hostages victim victims ' +
    'survivor survivors patient patients student students teacher teachers migrant migrants refugee refugees fighter fighters militant militants firefighter ' +
    'firefighters journalist journalists suspect suspects dead deaths death casualties injuries fatalities killed injured wounded missing homes houses delegates ' +
    'attendees participants fans supporters staff employees jobs cases arrests families lawmakers mps senators deputies members inmates pupils voters tourists',
)
/** What there can be none of: `no casualties`. */
export const noneOf = set('casualties casualty injuries fatalities deaths victims survivors arrests injured hostages')

/** Words before a number that is a label, an age, a rank or an hour. */
const labels = set(
  'number no nos page pages chapter article section phase type level round group grade class tier stage step part act scene volume version flight route room gate ' +
    'channel radio apollo boeing airbus windows iphone covid formula figure table paragraph rule resolution title line lane terminal platform block district ward ' +
    'zone sector highway interstate freeway motorway week day game match set season episode top aged age turned turning turns catch big sub article protocol bus train')
/** Words before a bare `2019` that make a year of it. */
const beforeYear = set('a in since by of until till before after from to during early late mid the year and for between summer winter spring autumn fall end around about circa through to throughout past')
/** Words after a number that say it is no count: `three times larger`, `10 out of 10`, `three quarters`. */
const notCounts = set("o'clock am pm gmt est edt cet bst utc percent pct percentage fold bc ad bce ce th st nd rd st street avenue road downing quarters halves thirds basis")
/** Nouns that a hyphenated number counts: `a 15-member council`. */
const hyphened = set('strong member person man woman seat nation country vehicle car team party storey story page room bed bedroom')
/** Those before `under 18` and `over 65` are told by their age. */
const agedWords = set('people children anyone anybody those adults aged women men girls boys everyone players teenagers patients kids citizens persons someone nobody residents youths')
/** Words of a tally: a bare figure behind `at` that follows them is no age. */
const tallies = set('toll tally number total count figure')
/** Bare figures behind `at` below this may be ages. */
const oldest = 120
const functions = set(
  'of the a an and or but in on at to from by with for as is was were are be been has have had will would could should may might can who whom which that this these those ' +
    'it he she they we i his her their its our not no nor so if when while after before since than then there here about into over under up down out off per against')

/** Is this word a noun in the plural, as far as its form tells? */
function isPlural(word: Word | undefined): boolean {
  if (!joins(word) || word.kind !== 'word') return false
  return counted.has(word.norm) || (word.norm.length > 3 && /[^s'u]s$/.test(word.norm) && !functions.has(word.norm))
}

/**
 * Do the words around a number let it be a count? Not where it is a year, a time, a date, an age, a score, a label, a share, a sum of
 * money, a measure or a length of time.
 */
export function countAround(words: readonly Word[], at: number, amount: Amount): boolean {
  const { number, end } = amount
  return beginsWell(words, at, amount) && endsWell(words, amount) && !isYear(words, number, end, amount) && !isAge(words, at, number, end)
}

function beginsWell(words: readonly Word[], at: number, { number, hedge, low, high }: Amount): boolean {
  const first = words[number]!
  const previous = words[at - 1]
  if (!previous) return true
  const word = words[at]!
  if (/[#@№/:.]$/.test(word.before) && (!word.spaced || previous.kind === 'number')) return false
  if (/[#@№]/.test(word.before)) return false
  // `G7`, `F-16`, `covid-19`, `3-1`, `10:30`.
  if (!word.spaced && (word.before === '' || (isHyphen(word.before) && (first.kind === 'number' || previous.kind !== 'word')))) return false
  if (previous.kind === 'symbol' && joins(word)) return false
  if (!joins(word)) return !(previous.norm === 'no' && word.before === '.') && !(monthIsBefore(words, at) && low.value < 32)
  // `10 out of 10`, `one in three`.
  if (at > 1 && ((previous.norm === 'of' && words[at - 2]!.norm === 'out') || (previous.norm === 'in' && isNumberWord(words[at - 2]!)))) return false
  if (previous.norm === 'between' && number === at) return false
  if (labels.has(previous.norm) || codes.has(previous.text)) return false
  if (monthIsBefore(words, at) && low.value < 32 && !hedge && !high) return false
  if (hedge === undefined && isNumberWord(previous)) return false
  if (low.vague && (previous.norm === 'the' || previous.norm === 'their' || previous.norm === 'quite')) return false
  if (first.kind === 'word' && first.capital && number > 0 && !hedge) return false
  // `FTSE 100`, `Fortune 500`, `Super 8`: a name with its number.
  const named = previous.capital && previous.kind === 'word' && at > 1 && first.kind === 'number' && !weekdays.has(previous.norm)
  return !named || counted.has(words[at + 1]?.norm ?? '') || hedge !== undefined
}

function endsWell(words: readonly Word[], amount: Amount): boolean {
  const { end, low, high, number } = amount
  const next = words[end]
  const value = low.value
  if (low.vague && /^(?:several|few)$/.test(words[low.end - 1]!.norm)) return isPlural(next) && !isUnit(next!)
  if (value === 1 && words[number]!.norm === 'one' && words[end - 1]!.norm === 'one') return next !== undefined && joins(next) && isOne(words, number, next)
  // `555-1234` is no range; `20-30 people` is.
  if (high && words[low.end]!.kind === 'number' && !isPlural(next)) return false
  if (!next) return !isAtAge(words, amount)
  if (/^[:/]/.test(next.before) && !next.spaced && next.kind === 'number') return false
  if (!next.spaced && next.before === '' && next.kind !== 'possessive') return false
  if (!next.spaced && next.before === '.' && next.kind === 'number') return false
  if (next.kind === 'symbol' && joins(next) && (next.text === '%' || next.text === '‰' || next.text === '°' || signs.has(next.text))) return false
  if (isHyphen(next.before) && !next.spaced) return hyphened.has(next.norm)
  if (/^[–—−]$/.test(next.before) && next.kind === 'number') return false
  if (!joins(next)) return !isAtAge(words, amount)
  const after = words[end + 1]
  if (isPercent(words, end) || notCounts.has(next.norm) || codes.has(next.text)) return false
  if (isNumberWord(next) && (next.kind === words[end - 1]!.kind || high)) return false
  if (ordinalUnits.has(next.norm) && !['first', 'second'].includes(next.norm)) return false
  if (ordinalTens.has(next.norm)) return false
  if (isUnit(next) || (isModifier(next) && after && joins(after) && isUnit(after))) return false
  if (names.has(next.norm) && next.norm !== 'won' && next.norm !== 'rand') return false
  if (after && joins(after) && names.has(after.norm) && /^(?:us|american|australian|canadian|swiss|hong|british|egyptian|turkish|mexican|euro)$/.test(next.norm)) return false
  if (next.capital && months.has(next.norm)) return value > 31
  if ((next.norm === 'in' || next.norm === 'to' || next.norm === 'or') && after && isNumberWord(after)) return false
  if (next.norm === 'in' && after && (after.norm === 'every' || after.norm === 'each')) return false
  if (next.norm === 'out' && after?.norm === 'of') return false
  if (next.norm === 'times' && after && joins(after) && /^(?:the|as|more|less|larger|higher|bigger|greater|smaller|lower|faster|longer|that|its|over|world|champion|winner)$/.test(after.norm)) return false
  if (isAtAge(words, amount) && !isPlural(next)) return false
  return true
}

/** `died at 48`; but `the death toll stands at 48`. The tally stands at most six words before the figure. */
function isAtAge(words: readonly Word[], { number, hedge, low }: Amount): boolean {
  return words[number - 1]?.norm === 'at' && low.value < oldest && !hedge && !words.slice(Math.max(0, number - 7), number - 1).some(({ norm }) => tallies.has(norm))
}

/** `one` is a pronoun more often than a number: it is read only before those who are counted. */
function isOne(words: readonly Word[], number: number, next: Word): boolean {
  const previous = words[number - 1]?.norm ?? ''
  return counted.has(next.norm) && !/^(?:this|that|no|any|every|each|the|which|some|another|not)$/.test(previous)
}

function isYear(words: readonly Word[], number: number, end: number, { low, hedge, high }: Amount): boolean {
  const word = words[number]!
  if (word.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(word.text) || end - number > 1 + (high ? 2 : 0)) return false
  if (low.value >= 2100 || (high && high.value >= 2100 && high.value !== Math.floor(high.value))) return false
  const next = words[end]
  const previous = words[number - 1]?.norm ?? ''
  if (hedge && hedge !== 'about') return !(isPlural(next) || !next || !joins(next))
  if (hedge) return !(next && counted.has(next.norm))
  const noun = joins(next) && counted.has(next.norm) && !(words[end + 1] && isHyphen(words[end + 1]!.before))
  return beforeYear.has(previous) || !noun
}

function isAge(words: readonly Word[], at: number, number: number, end: number): boolean {
  const word = words[at]!
  const next = words[end]
  const hedge = number > at ? words[at]!.norm : ''
  if ((hedge === 'under' || hedge === 'over') && agedWords.has(words[at - 1]?.norm ?? '')) return true
  if ((hedge === 'under' || hedge === 'over') && isHyphen(words[number]!.before)) return true
  // `John Smith, 45, said`.
  const figure = words[number]!
  const small = figure.kind === 'number' && Number(figure.norm) < 120
  return small && number === at && at > 0 && /^[,(]$/.test(word.before) && end === at + 1 && (!next || /^[,);.]/.test(next.before) || next.norm === 'and') && words[at - 1]!.capital
}

function isUnit(word: Word): boolean {
  return timeUnits.has(word.norm) || (measureUnits.has(word.norm) && !/^[cft]$/.test(word.norm))
}

function isModifier(word: Word): boolean {
  return /^(?:full|whole|long|straight|solid|consecutive|successive|more|working|business|calendar|square|cubic|nautical|metric|light|short|further|extra|additional|and)$/.test(word.norm)
}

function isNumberWord(word: Word): boolean {
  return word.kind === 'number' || units.has(word.norm) || tens.has(word.norm)
}

function monthIsBefore(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]
  return previous !== undefined && previous.capital && months.has(previous.norm)
}

function isHyphen(before: string): boolean {
  return before === '-' || before === '‐' || before === '‑'
}
