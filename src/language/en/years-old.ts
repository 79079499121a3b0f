import { monthAt, weekdays } from './calendar.ts'
import { readNumeral } from './numerals.ts'
import { smallWords } from './small-words.ts'
import type { Word } from '../../model/word.ts'

/** What is so many years old, and is nobody: `a 41-year-old murder case`. */
const things: ReadonlySet<string> = new Set('case company firm building bridge church house school law ban record tradition dispute conflict war feud car ship plane tree business deal treaty mystery rule system club team'.split(' '))

const agesMost = 120
/** How much of a year each unit is. */
const unitYears: ReadonlyMap<string, number> = new Map([['year', 1], ['month', 1 / 12], ['week', 7 / 365], ['day', 1 / 365]].flatMap(([unit, part]) => [[unit, part], [`${unit}s`, part]] as [string, number][]))

/**
 * An age in years at `words[at]`: `32-year-old`, `32 years old`, `six days old`, `aged 32`, `age of 32`, `32` between commas behind a name,
 * in `she was 32 when` and `died at 32`, and `six and over`.
 */
export function readYearsOld(words: readonly Word[], at: number): { years: number; end: number } | undefined {
  const { norm } = words[at]!
  const aged = norm === 'aged' ? 1 : norm === 'age' ? (words[at + 1]?.norm === 'of' ? 2 : 1) : 0
  const numeral = readNumeral(words, at + aged, { letters: false })
  if (!numeral || numeral.vague || numeral.value > agesMost || !Number.isInteger(numeral.value)) return undefined
  const { value: years, end } = numeral
  const [unit, old] = [words[end], words[end + 1]]
  const part = unit && /^[-‐‑]?$/.test(unit.before) ? unitYears.get(unit.norm) : undefined
  if (part !== undefined && old?.norm === 'old' && !isOfThing(words, end + 2)) return { years: years * part, end: end + 2 }
  if (aged) return { years, end }
  if (isUpOrDown(words, end)) return { years, end: end + 2 }
  return isBehindName(words, at, end) || isSaidOf(words, at, end) ? { years, end } : undefined
}

/** What is so old stands at most so many words behind. */
const thingFar = 3

/** Is it a thing that is so old, with what it is called by: `double murder case`? */
function isOfThing(words: readonly Word[], at: number): boolean {
  for (const { norm, before, kind } of words.slice(at, at + thingFar)) {
    if (kind !== 'word' || !/^-?$/.test(before) || smallWords.has(norm)) return false
    if (things.has(norm)) return true
  }
  return false
}

/** `Ann Lee, 32,` */
function isBehindName(words: readonly Word[], at: number, end: number): boolean {
  const [previous, next] = [words[at - 1], words[end]]
  const isNamed = previous?.kind === 'word' && previous.capital && monthAt(previous) === undefined && !weekdays.has(previous.norm) && words[at]!.before === ',' && words[at]!.kind === 'number'
  return isNamed && (next === undefined || /^[,;)]/.test(next.before))
}

/** `six and over`, where no more is counted: `two or more` is no age. */
function isUpOrDown(words: readonly Word[], end: number): boolean {
  const next = words[end + 2]
  return /^(?:and|or)$/.test(words[end]?.norm ?? '') && words[end]!.before === '' && /^(?:over|above|older|under|younger)$/.test(words[end + 1]?.norm ?? '') && !/^(?:the|a|an)$/.test(next?.norm ?? '')
}

const lives: ReadonlySet<string> = new Set('died dies death retired retires married marries marriage'.split(' '))

/** `she was 32 when`, `Lee turned 32.`, `died at 32.` */
function isSaidOf(words: readonly Word[], at: number, end: number): boolean {
  const [subject, verb, next] = [words[at - 2], words[at - 1], words[end]]
  if (words[at]!.before !== '') return false
  const stands = next === undefined || /^[,;.)]/.test(next.before)
  if (verb?.norm === 'at') return stands && lives.has(subject?.norm ?? '') && words[at]!.kind === 'number'
  const isOfOne = /^(?:was|turned)$/.test(verb?.norm ?? '') && (/^(?:he|she|who)$/.test(subject?.norm ?? '') || (subject?.capital === true && subject.kind === 'word'))
  return isOfOne && (stands || next.norm === 'when' || (next.norm === 'at' && /^(?:the|his|her)$/.test(words[end + 1]?.norm ?? '')))
}
