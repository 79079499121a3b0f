import type { Word } from '../../model/word.ts'
import { follows, isCounted, monthAt, months, parts, weekdays } from './calendar.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words after which a bare figure is a year, whatever follows. */
const strong = set('in since during until till throughout early late mid year circa autumn fall spring summer winter')
/** Words after which it is a year unless the noun of a count follows. */
const weak = set('by from to of before after between and or through than about around roughly approximately for this a that each')
const owners = set('the his her its their our my')
/** Figures before these are clock times, measures or counts. */
const units = set(
  'gmt bst utc cet cest est edt et pst pdt msk hours hrs am pm hour metres meters metre meter miles mile yards acres hectares litres volts watts rpm calories dollars euros pounds ' +
    'roubles rubles yen yuan rupees points votes seats jobs words copies people men women children soldiers troops workers',
)
/** Years that do not begin in January. */
export const otherYears = set('fiscal financial school academic tax marketing')
const verbs = set('was is will saw has had brought marked began ended proved became would could may might and or')

/** A four-digit figure from 1000 to 2099, written as years are: no separators, nothing joined on before it. */
export function yearFigure(words: readonly Word[], at: number): number | undefined {
  const word = words[at]
  if (word?.kind !== 'number' || word.text.length !== 4 || !/^\d{4}$/.test(word.norm)) return undefined
  const year = Number(word.norm)
  if (year < 1000 || year > 2099 || words[at - 1]?.kind === 'symbol') return undefined
  const next = words[at + 1]
  if (!next || isPossessive(next)) return year
  if (next.kind === 'symbol' || units.has(next.norm) && follows(next)) return undefined
  if (!next.spaced && (next.before === '' || next.before === '.' || next.before === ':')) return undefined
  return year
}

/** `'s` after a figure, which is a word of its own there. */
function isPossessive(word: Word): boolean {
  return word.kind === 'possessive' || (word.norm === 's' && !word.spaced && /^['’]$/.test(word.before))
}

/** Do the words around the figure `words[at]`, with any hedge from `start` on, make it a year and not a count or a number of something? */
export function isYearHere(words: readonly Word[], start: number, at: number): boolean {
  const word = words[at]!
  const next = words[at + 1]
  if (next && isPossessive(next)) return true
  const first = words[start]!
  const previous = words[start - 1]
  if (!word.spaced && /[-‐‑–—/#.:~]$/.test(word.before) && !(word.before === '-' && parts.has(words[at - 1]?.norm ?? ''))) return false
  const counted = isCounted(next)
  const round = Number(word.norm) % 100 === 0
  if (first.before.endsWith('(')) return !counted && (!next || /^[),;:–—-]/.test(next.before) || !follows(next))
  if (!previous) return start < at ? !counted : next !== undefined && (verbs.has(next.norm) || next.before.startsWith(':'))
if (start < at && !counted) return true
  if (first.before === '') {
    if (monthAt(previous) !== undefined) return true
    if (previous.norm === 'year' && otherYears.has(words[start - 2]?.norm ?? '')) return false
    if (strong.has(previous.norm)) return !(counted && round)
    // `the 2019 elections`, but not `the 2000 soldiers` or `the 2019 workers`.
    if (owners.has(previous.norm) || previous.kind === 'possessive') return !counted || (!round && !isPeople(next!))
    // `from 1500 to 2000 metres`
    if (/^(?:to|and)$/.test(next?.norm ?? '') && words[at + 2]?.kind === 'number' && (isCounted(words[at + 3]) || yearFigure(words, at + 2) === undefined)) return false
    if (weak.has(previous.norm)) return !counted
  }
  if (first.before === ',' || first.before === '') {
    if (isDayNumber(words, start - 1)) return true
    if (monthAt(previous) !== undefined || weekdays.has(previous.norm)) return !counted
  }
  // A list of years: `2018, 2019 and 2020`.
  return first.before === ',' && previous.kind === 'number' && yearFigure(words, start - 1) !== undefined && !counted
}

/** Does it look like a word for people or for a unit, which are counted far more often than dated? */
function isPeople(word: Word): boolean {
  return units.has(word.norm) || /(?:ers|ors|ists|ans|men|ees|people|dead|deaths|victims|students|residents|patients|migrants|pages|words|times|degrees|more)$/.test(word.norm)
}

/** Is `words[at]` the day in `June 3`, `3rd` of a date with its month beside it? */
function isDayNumber(words: readonly Word[], at: number): boolean {
  const suffix = words[at]?.kind === 'word' ? 1 : 0
  const day = words[at - suffix]
  return day?.kind === 'number' && day.norm.length <= 2 && words[at - suffix - 1] !== undefined && months.has(words[at - suffix - 1]!.norm)
}
