import type { Word } from '../../model/word.ts'
import { readNumeral, readOrdinal } from './numerals.ts'

/** How many brothers and sisters somebody has, at least and at most. */
export interface Siblings {
  readonly least: number
  readonly most?: number
  /** Where the words that tell it begin and end: word indexes, half-open. */
  readonly from: number
  readonly end: number
}

const several: ReadonlySet<string> = new Set('children kids siblings'.split(' '))
const places: ReadonlySet<string> = new Set('one eldest oldest youngest middle last only'.split(' '))
const owns: ReadonlySet<string> = new Set('has had have with'.split(' '))
/** More are a class or a tribe. */
const most = 25

/** How many siblings the number at `words[at]` tells: `the first of six children` has five; `had three siblings`, `has two sisters and a brother`, `has three brothers and sisters`; one who `has two sisters` may have brothers, too. */
export function readSiblings(words: readonly Word[], at: number): Siblings | undefined {
  const number = numberAt(words, at)
  const noun = number && words[number.end]
  if (!number || !noun || noun.before !== '') return undefined
  const { value, end } = number
  const place = placeBefore(words, at)
  if (place !== undefined) return several.has(noun.norm) && value > 1 ? exactly(value - 1, place, end + 1) : undefined
  if (!owns.has(words[at - 1]?.norm ?? '')) return undefined
  const from = at - 1
  if (/^siblings?$/.test(noun.norm)) return exactly(value, from, end + 1)
  if (!isHalf(noun)) return undefined
  if (words[end + 1]?.norm === 'and' && isHalf(words[end + 2])) return exactly(value, from, end + 3)
  const [and, other] = [words[end + 1], words[end + 1]?.norm === 'and' ? numberAt(words, end + 2) : undefined]
  if (!other || and?.before !== '' || !isHalf(words[other.end])) return { least: value, from, end: end + 1 }
  return words[other.end]!.norm[0] === noun.norm[0] ? undefined : exactly(value + other.value, from, other.end + 1)
}

function exactly(value: number, from: number, end: number): Siblings {
  return { least: value, most: value, from, end }
}

function isHalf(word: Word | undefined): boolean {
  return /^(?:brother|sister)s?$/.test(word?.norm ?? '')
}

function numberAt(words: readonly Word[], at: number): { value: number; end: number } | undefined {
  if (words[at]?.norm === 'a' || words[at]?.norm === 'an') return { value: 1, end: at + 1 }
  const numeral = words[at] && readNumeral(words, at, { letters: false })
  return numeral && !numeral.vague && Number.isInteger(numeral.value) && numeral.value <= most ? numeral : undefined
}

/** Where `the first` of `the first of six`, `the second child of six` or `one of six` begins. */
function placeBefore(words: readonly Word[], at: number): number | undefined {
  if (words[at - 1]?.norm !== 'of') return undefined
  const place = at - (/^(?:child|son|daughter)$/.test(words[at - 2]?.norm ?? '') ? 3 : 2)
  const word = words[place]
  if (word === undefined || !(places.has(word.norm) || (word.kind === 'word' && readOrdinal(words, place)?.end === place + 1))) return undefined
  return words[place - 1]?.norm === 'the' ? place - 1 : place
}
