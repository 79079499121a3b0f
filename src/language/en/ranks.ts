import type { Word } from '../../model/word.ts'
import { plainOf } from './same-words.ts'

/** Scales, a line each: words for the one end, and for the other behind a bar. Opinions (`best`) and dates (`latest`) are none. */
const table = `
largest biggest | smallest
tallest
highest | lowest
longest | shortest
oldest | youngest
fastest | slowest
richest wealthiest | poorest
deepest
busiest
strongest | weakest
heaviest | lightest
widest | narrowest
hottest | coldest
wettest | driest
steepest
`

interface Scale {
  /** In one wording for all that mean the same: `largest` for `biggest` and `smallest`, `most expensive`, `highest earn` for `lowest-grossing`. */
  readonly name: string
  /** Is it counted from the other end: `smallest`, `least expensive`? */
  readonly back: boolean
}

const scales: ReadonlyMap<string, Scale> = new Map(table.trim().split('\n').flatMap((line) => {
  const ends = line.split('|').map((words) => words.trim().split(' '))
  return ends.flatMap((words, i) => words.map((word): [string, Scale] => [word, { name: ends[0]![0]!, back: i > 0 }]))
}))
/** Words with which a rank without a number begins. */
export const rankWords: readonly string[] = [...scales.keys(), 'most', 'least', 'debut']
const most = /(?:ive|ous|ful|able|ible|ed|ent|ant|ar|al)$/
/** Words before it with which one alone is the most of its kind. */
const owners: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', "'s", 'as'])
/** With `one` or the like before `of the largest`, there are several. */
const several: ReadonlySet<string> = new Set('one two three four five ten some many several most among between'.split(' '))

/** The scale at `words[at]` on which a rank is told. */
export function readScale(words: readonly Word[], at: number): (Scale & { readonly end: number }) | undefined {
  const [word, next] = [words[at], words[at + 1]]
  if (word?.kind !== 'word' || word.capital || !joins(word)) return undefined
  const scale = scales.get(word.norm)
  if (!scale) return /^(?:most|least)$/.test(word.norm) && next?.kind === 'word' && joins(next) && most.test(next.norm) ? { name: `most ${next.norm}`, back: word.norm === 'least', end: at + 2 } : undefined
  const isJoined = next?.kind === 'word' && (/^[-‐‑]$/.test(next.before) || (next.before === '' && next.norm.endsWith('ing')))
  return isJoined ? { name: `${scale.name} ${plainOf(next.norm)}`, back: scale.back, end: at + 2 } : { ...scale, end: at + 1 }
}

/** A place in an order that has a scale, or is told without a number. Counted from the other end it is less than zero. */
export interface Rank {
  readonly number: number
  readonly scale: string
  readonly end: number
}

/** The place in an order that begins at `words[at]`, where no number tells it: `the largest`, where it is not one of several, is the first on its scale; `debut novel` is a first one. */
export function readRank(words: readonly Word[], at: number): Rank | undefined {
  if (words[at]!.norm === 'debut') return isNoun(words[at + 1]) ? { number: 1, scale: '', end: at + 1 } : undefined
  const before = words[at - 1]?.norm ?? ''
  if (!owners.has(before) || words[at]!.before !== '') return undefined
  if (several.has(words[at - 2]?.norm ?? '') || (words[at - 2]?.norm === 'of' && several.has(words[at - 3]?.norm ?? ''))) return undefined
  const found = readScale(words, at)
  return found && isNoun(words[found.end]) ? rankOn(found, 1) : undefined
}

/** The place of a number that ends before `words[end]`, with the scale that may stand behind it: `second largest`. */
export function rankBehind(words: readonly Word[], end: number, number: number): Rank {
  const found = readScale(words, end)
  return found ? rankOn(found, number) : { number, scale: '', end }
}

function rankOn({ name, back, end }: Scale & { readonly end: number }, number: number): Rank {
  return { number: back ? -number : number, scale: name, end }
}

function isNoun(word: Word | undefined): boolean {
  return word?.kind === 'word' && !word.capital && word.norm.length > 2 && joins(word)
}

function joins({ before }: Word): boolean {
  return /^[-‐‑]?$/.test(before)
}
