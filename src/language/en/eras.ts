import type { Word } from '../../model/word.ts'
import { readOrdinal } from './numerals.ts'

const before: ReadonlySet<string> = new Set(['bc', 'bce'])
const after: ReadonlySet<string> = new Set(['ad', 'ce'])
/** Joins the two years of a span, of which only the last has its era: `between 300 and 250 BC`. */
const joints: ReadonlySet<string> = new Set(['and', 'to', 'or', 'until'])
/** The longest year: history in writing is some 5,000 years old. */
const yearsMost = 9_999

/** A year or century with its era at `words[at]`: `44 BC`, `79 AD`, `AD 79`, `the 5th century BC`; the first of `300 to 250 BC`, too. Years before the first are less than zero. */
export function readEra(words: readonly Word[], at: number): { years: readonly [number, number]; end: number } | undefined {
  const word = words[at]!
  if (isOf(after, word) && yearOf(words[at + 1]) !== undefined && words[at + 1]!.before === '') return spanOf(yearOf(words[at + 1])!, 1, at + 2)
  const century = readCentury(words, at)
  const year = yearOf(word)
  if (century || year === undefined) return century
  const behind = words[at + 1]
  const sign = signOf(behind)
  if (sign !== undefined) return spanOf(year, sign, at + 2)
  const next = /^[-‐‑–—]$/.test(behind?.before ?? '') ? at + 1 : joints.has(behind?.norm ?? '') ? at + 2 : undefined
  return next !== undefined && yearOf(words[next]) !== undefined && signOf(words[next + 1]) === -1 ? spanOf(year, -1, at + 1) : undefined
}

function readCentury(words: readonly Word[], at: number): ReturnType<typeof readEra> {
  const century = readOrdinal(words, at)
  if (!century || words[century.end]?.norm !== 'century' || signOf(words[century.end + 1]) !== -1) return undefined
  return { years: [-century.value * 100, -(century.value - 1) * 100], end: century.end + 2 }
}

function spanOf(year: number, sign: number, end: number): { years: readonly [number, number]; end: number } {
  return { years: [sign * year, sign * year], end }
}

function yearOf(word: Word | undefined): number | undefined {
  const text = word?.kind === 'number' ? word.text.replace(',', '') : ''
  return /^\d{1,4}$/.test(text) && Number(text) > 0 && Number(text) <= yearsMost ? Number(text) : undefined
}

function signOf(word: Word | undefined): 1 | -1 | undefined {
  if (word?.before !== '') return undefined
  return isOf(before, word) ? -1 : isOf(after, word) ? 1 : undefined
}

function isOf(eras: ReadonlySet<string>, { norm, capital }: Word): boolean {
  return capital && eras.has(norm)
}
