import type { Word } from '../../model/word.ts'
import { plainOf } from './same-words.ts'

/** Words for the most of its kind, of which there is one first, one second, and so on. Opinions (`best`) and dates (`latest`) are none. */
const superlatives: ReadonlySet<string> = new Set(
  ('largest biggest smallest tallest highest lowest longest shortest oldest youngest fastest slowest richest wealthiest poorest deepest busiest strongest heaviest widest hottest coldest wettest driest steepest').split(' '),
)
/** Words with which a rank without a number begins. */
export const rankWords: readonly string[] = [...superlatives, 'most', 'debut']
const most = /(?:ive|ous|ful|able|ible|ed|ent|ant|ar|al)$/
/** Words before it with which one alone is the most of its kind. */
const owners: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', "'s", 'as'])
/** With `one` or the like before `of the largest`, there are several. */
const several: ReadonlySet<string> = new Set('one two three four five ten some many several most among between'.split(' '))

/** The scale at `words[at]` on which a rank is told, in one wording for all that mean the same: `largest` for `biggest`, `most expensive`, `highest gross`. */
export function readScale(words: readonly Word[], at: number): { scale: string; end: number } | undefined {
  const [word, next] = [words[at], words[at + 1]]
  if (word?.kind !== 'word' || word.capital || !/^[-‐‑]?$/.test(word.before)) return undefined
  const isJoined = next?.kind === 'word' && (/^[-‐‑]$/.test(next.before) || (next.before === '' && next.norm.endsWith('ing')))
  if (superlatives.has(word.norm)) return isJoined ? { scale: `${plainOf(word.norm)} ${plainOf(next.norm)}`, end: at + 2 } : { scale: plainOf(word.norm), end: at + 1 }
  return word.norm === 'most' && next?.kind === 'word' && /^[-‐‑]?$/.test(next.before) && most.test(next.norm) ? { scale: `most ${next.norm}`, end: at + 2 } : undefined
}

/** A rank without a number at `words[at]`: `the largest`, where it is not one of several, is the first on its scale; `debut novel` is a first one. */
export function readRank(words: readonly Word[], at: number): { scale: string; end: number } | undefined {
  const next = words[at + 1]
  if (words[at]!.norm === 'debut') return isNoun(next) ? { scale: '', end: at + 1 } : undefined
  const before = words[at - 1]?.norm ?? ''
  if (!owners.has(before) || words[at]!.before !== '') return undefined
  if (several.has(words[at - 2]?.norm ?? '') || (words[at - 2]?.norm === 'of' && several.has(words[at - 3]?.norm ?? ''))) return undefined
  const found = readScale(words, at)
  return found && isNoun(words[found.end]) ? found : undefined
}

function isNoun(word: Word | undefined): boolean {
  return word?.kind === 'word' && !word.capital && word.norm.length > 2 && /^[-‐‑]?$/.test(word.before)
}
