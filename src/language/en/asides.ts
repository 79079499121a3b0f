import type { Word } from '../../model/word.ts'
import { offices, openers } from './title-words.ts'
import { isHead, isModifier } from './titles.ts'

/**
 * Skips what may stand between a name and the next comma or `and` of a list: an age (`, 45,` or `(45)`), brackets
 * (`(Germany)`), a description between commas (`, the prime minister of Italy,`).
 *
 * @returns the index of the first word after it, or `at`
 */
export function skipAside(words: readonly Word[], at: number): number {
  const word = words[at]
  if (!word) return at
  if (word.before === '(') return closing(words, at)
  if (word.before !== ',') return at
  if (word.kind === 'number' && /^\d{1,3}$/.test(word.norm)) return ends(words, at + 1) ? at + 1 : at
  let described = false
  for (let index = at; index < at + 12; index++) {
    const next = words[index]
    if (!next) return at
    if (index > at && next.before !== '' && next.before !== '-') return described && next.before === ',' ? index : at
    if (isHead(next.norm)) described = true
    else if (!fits(words, index, index === at)) return at
  }
  return at
}

/** Is this a word of a description: an article at its start, a modifier, a possessive, `of`, `for`, an office? */
function fits(words: readonly Word[], at: number, first: boolean): boolean {
  const word = words[at]!
  if (first) return openers.has(word.norm) || isModifier(words, at)
  return word.kind === 'possessive' || /^(of|for|the|s|in|to|at|and)$/.test(word.norm) || offices.has(word.norm) || isModifier(words, at)
}

function ends(words: readonly Word[], at: number): boolean {
  const next = words[at]
  return next !== undefined && (next.before.includes(',') || next.before.includes(')') || next.norm === 'and')
}

/** The index of the first word after the bracket that opens before `at`. */
function closing(words: readonly Word[], at: number): number {
  for (let index = at + 1; index < at + 9; index++) if (words[index]?.before.includes(')')) return index
  return at
}
