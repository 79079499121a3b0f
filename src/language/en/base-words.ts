import { kept } from '../kept.ts'
import { familiesOf } from './forms.ts'

/**
 * One form that stands for all inflected forms of a word: the first of them in the order of the alphabet. Words of one family have one
 * (`flee` and `fled`), and so have two families that share a form (`fall`, `fell`). Takes lower case.
 */
export const baseOf = kept((word) => {
  let base = word
  for (const family of familiesOf(word)) for (const form of family) if (form < base) base = form
  return base
})
