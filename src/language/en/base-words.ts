import { familiesOf } from './forms.ts'

/** The most words whose base is kept. */
const keptMost = 20_000
const known = new Map<string, string>()

/**
 * One form that stands for all inflected forms of a word: the first of them in the order of the alphabet. Words of one family have one
 * (`flee` and `fled`), and so have two families that share a form (`fall`, `fell`).
 *
 * @param word lower case
 */
export function baseOf(word: string): string {
  let base = known.get(word)
  if (base === undefined) {
    base = word
    for (const family of familiesOf(word)) for (const form of family) if (form < base) base = form
    if (known.size < keptMost) known.set(word, base)
  }
  return base
}
