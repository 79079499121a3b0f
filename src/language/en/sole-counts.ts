import type { Word } from '../../model/word.ts'
import { smallWords } from './small-words.ts'

/** Words that say that there is one, where an owner or `the` stands before them. */
export const soleWords: readonly string[] = ['only', 'sole']
const sole: ReadonlySet<string> = new Set(soleWords)
const owners: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'the', "'s"])
const numbers: ReadonlySet<string> = new Set('one two three four five six seven eight nine ten few other'.split(' '))

/** Does the word at `at` say that there is one of what follows: `his only prize`, `the sole heir`? Several may follow where a plural or a number does. */
export function isSoleCount(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]]
  if (!sole.has(word.norm) || word.before !== '' || !owners.has(before?.norm ?? '')) return false
  return next?.kind === 'word' && next.before === '' && !smallWords.has(next.norm) && !numbers.has(next.norm) && !isPlural(words, at + 1)
}

/** Does the noun that begins at `at`, with what stands before it, end as a plural does? */
function isPlural(words: readonly Word[], at: number): boolean {
  let end = at
  while (end + 1 < words.length && words[end + 1]!.kind === 'word' && words[end + 1]!.before === '' && !smallWords.has(words[end + 1]!.norm)) end++
  return words.slice(at, end + 1).some(({ norm }) => /[^s]s$/.test(norm) || /^(?:people|men|women|children)$/.test(norm))
}
