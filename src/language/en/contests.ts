import type { Word } from '../../model/word.ts'
import { starters } from './title-words.ts'
import { joins } from './titles.ts'

/** Who won against whom, by the names as written. */
export interface Contest {
  readonly winner: string
  readonly loser: string
}

const won = new Set('beat beats beating defeated defeats defeating thrashed thrashing trounced trouncing routed routing outpointed outplayed outlasted overcame overpowered edged downed hammered stunned'.split(' '))
const wins = new Set('victory win triumph wins victories'.split(' '))
const losses = new Set('defeat loss'.split(' '))
const after = new Set('after by with in following having'.split(' '))
const adverbs = new Set('also easily narrowly comfortably twice then have has had later just convincingly duly'.split(' '))

/** The words that tell of a victory or a defeat: a contest is read at one of them. */
export const contestWords: ReadonlySet<string> = new Set([...won, ...wins, ...losses, 'lost', 'beaten'])

/** Reads `Ann Hale beat Eva Moore`, `Rovers lost to City`, `City’s victory over Rovers` at the word that tells the outcome. */
export function readContest(words: readonly Word[], at: number): { readonly value: Contest; readonly end: number } | undefined {
  const { norm } = words[at]!
  const next = words[at + 1]?.norm ?? ''
  const isPassive = (norm === 'beaten' || norm === 'defeated' || norm === 'thrashed') && next === 'by'
  const isLost = (norm === 'lost' && next === 'to') || isPassive || (losses.has(norm) && /^(?:to|by|against)$/.test(next))
  const isWon = !isLost && (won.has(norm) || (wins.has(norm) && /^(?:over|against)$/.test(next)))
  if (!isWon && !isLost) return undefined
  const other = nameAfter(words, won.has(norm) && !isPassive ? at + 1 : at + 2)
  const one = isPassive ? nameBefore(words, skipBack(words, at, /^(?:was|were|been|being)$/)) : nameBefore(words, at)
  if (!one || !other || one === other.name) return undefined
  return { value: isWon ? { winner: one, loser: other.name } : { winner: other.name, loser: one }, end: other.end }
}

function skipBack(words: readonly Word[], at: number, skipped: RegExp): number {
  let i = at
  while (i > 0 && words[i]!.before === '' && (skipped.test(words[i - 1]!.norm) || adverbs.has(words[i - 1]!.norm))) i--
  return i
}

/** The name right before, adverbs left out; before a participle or a noun the one that the sentence begins with. */
function nameBefore(words: readonly Word[], at: number): string | undefined {
  const { norm } = words[at]!
  const isVerb = !norm.endsWith('ing') && !wins.has(norm) && !losses.has(norm)
  const near = isVerb ? skipBack(words, at, /^$/) : words[at - 1]?.kind === 'possessive' ? at - 1 : undefined
  if (near !== undefined) return words[near]?.before === '' ? nameEnding(words, near) : undefined
  if (!words.slice(Math.max(0, at - 6), at).some((word) => after.has(word.norm))) return undefined
  for (let end = 1; end <= 4 && end < at; end++) {
    const name = (isName(words[end]) && joins(words, end)) || words[end]!.kind === 'possessive' ? undefined : nameEnding(words, end)
    if (name !== undefined) return name
  }
  return undefined
}

function nameEnding(words: readonly Word[], end: number): string | undefined {
  let from = end
  while (from > 0 && isName(words[from - 1]) && (from === end || joins(words, from))) from--
  return from === end ? undefined : textOf(words, from, end)
}

/** The name that follows, past a description in small letters: `the defending champion Eva Moore`. */
function nameAfter(words: readonly Word[], at: number): { readonly name: string; readonly end: number } | undefined {
  let from = at
  while (from < at + 4 && words[from] && !words[from]!.capital && words[from]!.kind === 'word' && words[from]!.before === '' && (from === at || !/^(?:in|at|on|to|by|for|of|and|from)$/.test(words[from]!.norm))) from++
  if (!isName(words[from]) || words[from]!.before !== '') return undefined
  let end = from + 1
  while (isName(words[end]) && joins(words, end)) end++
  return words[end]?.kind === 'possessive' ? undefined : { name: textOf(words, from, end), end }
}

function isName(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && word.capital && !starters.has(word.norm)
}

function textOf(words: readonly Word[], from: number, end: number): string {
  return words.slice(from, end).map(({ text }) => text).join(' ')
}
