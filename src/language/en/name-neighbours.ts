import type { Word } from '../../model/word.ts'
import { callings } from './callings.ts'
import { starters } from './title-words.ts'
import { isHead, joins } from './titles.ts'

/** Offices, ranks and callings that organisations and things have too: alone before a name they prove little. */
export const weakHeads = new Set('owner investor financier partner rival champion ally player challenger successor predecessor counterpart leader producer private general major count judge head chief peer executive incumbent heir publisher director manager chair counsel lawyer attorney prosecutor official officer expert analyst company artist deputy banker dealer maker boss winner member sister brother father mother candidate founder star ruler operator king queen prince princess baron duke earl soldier athlete colleague striker defender scholar editor author writer aide party speaker whip holy crown page dean major marshal bishop cardinal sir lord lady miss'.split(' '))

/** `, 45,` or `(45)` after a name. */
export function isAge(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.kind !== 'number' || !/^(?:1[5-9]|[2-9]\d|10\d)$/.test(word.norm) || !/^[,(]$/.test(word.before)) return false
  const next = words[at + 1]
  return next === undefined || /^[,).;]/.test(next.before)
}

/** Does an age stand right before it: `61-year-old Ana Lopes`? */
export function isAgeBefore(words: readonly Word[], at: number): boolean {
  return words[at]!.before === '' && words[at - 1]?.norm === 'old' && words[at - 2]?.norm === 'year'
}

/** Does what only a person is follow: `, a retired nurse`, `, his brother`? */
export function isDescribed(words: readonly Word[], at: number): boolean {
  if (words[at]?.before !== ',' || !/^(?:an?|his|her)$/.test(words[at]!.norm)) return false
  for (let i = at + 1; i < Math.min(words.length, at + 6) && joins(words, i); i++) {
    const { norm, capital } = words[i]!
    if (callings.has(norm) || /^(?:mother|father|brother|sister)$/.test(norm) || (!capital && isHead(norm) && !weakHeads.has(norm))) return true
    if (starters.has(norm)) return false
  }
  return false
}

/** `was named as Ann Lee`, `identified as Ann Lee`. */
export function isNamedBefore(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.norm === 'as' && words[at]!.before === '' && /^(?:named|identified)$/.test(words[at - 2]?.norm ?? '')
}
