import { monthNames, months, weekdays } from '../language/en/calendar.ts'
import { commonWords } from '../language/en/common-words.ts'
import { readWords } from '../language/words.ts'
import type { Block, Word } from '../model/index.ts'

/** A thing that articles of one event share: a name, two names in a row, a number with what it counts, a day, a rare word. */
export interface Clue {
  /** As it is shown: `Harrow`, `Port Harrow`, `23 crew`, `May 3`, `trawler`. Names have a capital, other words none. */
  readonly text: string
  /** How much it tells by its kind and place. */
  readonly weight: number
}

/**
 * How much clues tell. Chosen on the odd topics of ECB+ (news of 2008 and 2013, pairs of similar events) by how many pairs of
 * one event stand above the pairs of the similar one. Places are counted in words.
 */
export const clueWeights = {
  name: 1, names: 0.7, number: 1, day: 2, year: 2, word: 0.5,
  /** An article tells its event first, and its background last. */
  lead: 1.5, leadWords: 40, tail: 0.5, tailWords: 300,
}

/** The most that is read of an article: UTF-16 units, and clues. News tells its event in the first thousand words. */
export const clueLimits = { text: 8_000, clues: 600 }

/** The clues of an article, each once, in the order of the text. */
export function readClues(blocks: readonly Block[]): Clue[] {
  const sentences = wordsOf(blocks)
  const plain = new Set<string>()
  for (const words of sentences) for (const { kind, capital, norm } of words) if (kind === 'word' && !capital) plain.add(norm)
  const isName = (word: Word): boolean => word.kind === 'word' && word.capital && isTelling(word) && !plain.has(word.norm)

  const clues = new Map<string, number>()
  let place = 0
  const add = (text: string, weight: number): void => {
    if (!clues.has(text) && clues.size < clueLimits.clues) clues.set(text, weight * (place <= clueWeights.leadWords ? clueWeights.lead : place > clueWeights.tailWords ? clueWeights.tail : 1))
  }
  for (const words of sentences) {
    for (const [at, word] of words.entries()) {
      place++
      const next = words[at + 1]
      if (word.kind === 'number') readNumber(word, words[at - 1], next, add)
      else if (isName(word)) {
        add(named(word), clueWeights.name)
        if (next && isName(next) && next.spaced && next.before === '') add(`${named(word)} ${named(next)}`, clueWeights.names)
      } else if (word.kind === 'word' && word.norm.length > 3 && isTelling(word)) add(stem(word.norm), clueWeights.word)
    }
  }
  return [...clues].map(([text, weight]) => ({ text, weight }))
}

function wordsOf(blocks: readonly Block[]): Word[][] {
  const sentences: Word[][] = []
  let left = clueLimits.text
  for (const block of blocks) {
    if (left <= 0) break
    const prose = block.prose().slice(0, left)
    left -= prose.length
    sentences.push(readWords(prose))
  }
  return sentences
}

function readNumber({ norm }: Word, before: Word | undefined, next: Word | undefined, add: (text: string, weight: number) => void): void {
  const month = monthOf(before) ?? monthOf(next)
  if (month !== undefined && Number(norm) >= 1 && Number(norm) <= 31) add(`${monthNames[month - 1]} ${norm}`, clueWeights.day)
  else if (/^(?:19|20)\d\d$/.test(norm)) add(norm, clueWeights.year)
  else {
    if (norm.length > 2) add(norm, clueWeights.number)
    if (next && next.before === '' && (next.kind === 'symbol' || (next.kind === 'word' && next.norm.length > 2 && isTelling(next)))) add(`${norm} ${stem(next.norm)}`, clueWeights.number)
  }
}

function monthOf(word: Word | undefined): number | undefined {
  return word?.capital ? months.get(word.norm) : undefined
}

const silent = new Set([...commonWords, ...months.keys(), ...weekdays.keys()])

function isTelling({ norm }: Word): boolean {
  return norm.length > 2 && !silent.has(norm)
}

function named({ norm }: Word): string {
  return norm[0]!.toUpperCase() + norm.slice(1)
}

/** Without the ending of a plural, a past or a participle, as far as letters tell it. */
function stem(norm: string): string {
  const cut = norm.endsWith('ing') ? 3 : norm.endsWith('ed') || norm.endsWith('es') ? 2 : norm.endsWith('s') ? 1 : 0
  return norm.length > 5 ? norm.slice(0, norm.length - cut) : norm
}
