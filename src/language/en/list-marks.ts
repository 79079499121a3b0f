import type { Word } from '../../model/word.ts'
import { closers, groups, includers, quantifiers } from './list-words.ts'
import { isDemonym } from './title-words.ts'
import { isHead, isModifier } from './titles.ts'

export interface Lead {
  readonly end: number
  readonly open: boolean
  readonly closed: boolean
}

/** `only`, `both`, `including`, `several leaders such as`: where the first name may start. */
export function readLead(words: readonly Word[], at: number): Lead {
  const first = words[at]!.norm
  if (closers.has(first)) return { end: at + 1, open: false, closed: true }
  if (first === 'both') return { end: at + 1, open: false, closed: false }
  if (first === 'among' && words[at + 1]?.norm === 'others') return { end: at + 2, open: true, closed: false }
  const group = readOthers(words, at) ?? at
  const includes = includerAt(words, group)
  return includes === undefined ? { end: at, open: false, closed: false } : { end: includes, open: true, closed: false }
}

function includerAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at]
  if (!word || !/^,?$/.test(word.before)) return undefined
  if (includers.has(word.norm)) return words[at + 1]?.before === '' ? at + 1 : undefined
  return (word.norm === 'such' && words[at + 1]?.norm === 'as') || (word.norm === 'among' && words[at + 1]?.norm === 'them') ? at + 2 : undefined
}

/** `others`, `several other European leaders`, `two of his aides`: the index after it. */
export function readOthers(words: readonly Word[], at: number): number | undefined {
  let end: number | undefined
  for (let index = at; index < at + 8; index++) {
    const word = words[index]
    if (!word || (index > at && !/^-?$/.test(word.before))) break
    if (groups.has(word.norm)) end = index + 1
    else if (!(word.kind === 'number' || quantifiers.has(word.norm) || isDemonym(word.norm) || (index > at && word.capital && end === undefined && isModifier(words, index)) || isOffice(word))) break
  }
  return end
}

function isOffice(word: Word): boolean {
  return !word.capital && isHead(word.norm) && !word.norm.endsWith('s')
}

export interface Separator {
  readonly next: number
  readonly kind: 'comma' | 'semicolon' | 'and'
}

/** What joins the next item to the list: a comma, a semicolon, `and`, `as well as`, `along with` …; the index where that item starts. */
export function separatorAt(words: readonly Word[], at: number): Separator | undefined {
  const word = words[at]
  if (!word) return undefined
  const mark = word.before.replace(/[)\]]/g, '')
  if (mark === '&' || mark === ',&') return { next: at, kind: 'and' }
  if (mark !== '' && mark !== ',' && mark !== ';') return undefined
  const following = words[at + 1]?.norm
  if (word.norm === 'and' && words[at + 1]?.before === '') return { next: following === 'also' ? at + 2 : at + 1, kind: 'and' }
  if (word.norm === 'as' && following === 'well' && words[at + 2]?.norm === 'as') return { next: at + 3, kind: 'and' }
  if ((word.norm === 'along' || word.norm === 'together') && following === 'with') return { next: at + 2, kind: 'and' }
  if (word.norm === 'alongside' || word.norm === 'plus') return { next: at + 1, kind: 'and' }
  return mark === '' ? undefined : { next: at, kind: mark === ',' ? 'comma' : 'semicolon' }
}

/** Is it the word that joins the last item: `and`? */
export function isAnd(word: Word | undefined): boolean {
  return word?.norm === 'and' || word?.norm === 'also'
}

/** Is it the last word of `as well as`, `along with`, `plus`? */
export function isMore(word: Word | undefined): boolean {
  return word !== undefined && /^(as|with|alongside|plus)$/.test(word.norm)
}

/** `among others` and `et al` after a list say that it is open, `alone` and a last `only` that it is closed. */
export function readTail(words: readonly Word[], at: number): { readonly end: number; readonly kind: 'open' | 'closed' } | undefined {
  const word = words[at]
  if (!word || !/^,?$/.test(word.before)) return undefined
  const after = words[at + 1]
  if ((word.norm === 'among' && after?.norm === 'others') || (word.norm === 'et' && after?.norm === 'al')) return { end: at + 2, kind: 'open' }
  const last = !after || after.before !== ''
  return (word.norm === 'alone' || word.norm === 'only') && word.before === '' && (last || word.norm === 'alone') ? { end: at + 1, kind: 'closed' } : undefined
}
