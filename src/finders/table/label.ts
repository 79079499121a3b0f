import { labelForm } from '../../language/en/label-words.ts'
import { smallWords } from '../../language/en/small-words.ts'
import { emptyWords, kindWords, valueWords } from '../../language/en/table-words.ts'
import { readWords } from '../../language/words.ts'
import type { Block } from '../../model/index.ts'
import { readAffix, type Affix } from './label-unit.ts'

/** What stands at the head of a row or column. */
export interface Label {
  readonly axis: 'row' | 'column'
  readonly index: number
  readonly shown: string
  /** Its telling words in base form, years and other numbers as they are: what a text must say to name it. */
  readonly words: readonly string[]
  /** All its words, in base form. */
  readonly all: readonly string[]
  /** Has it capitals within, so that only such letters name it: `US`? */
  readonly exact: string | undefined
  /** Is it a year, a span of years, a month or a day? */
  readonly isTime: boolean
  /** Is there a part of it that cannot be read? Then its figures are not either. */
  readonly unread: boolean
  readonly affix: Affix | undefined
}

/** The text of a block without what is not shown. */
export function textOf(block: Block): string {
  return block.prose().replaceAll('\u200B', '').replace(/\s+/g, ' ').trim()
}

/** Marks of footnotes behind a text. */
export const footnotes = /(?:\s*\[[^\]]{1,4}\]|[*†‡§]|(?<=[\p{L}\d])[¹³⁰⁴-⁹]|(?<=\d)²)+$/u

const timeLabel = /^(?:(?:FY ?|Q[1-4] )?(?:1[5-9]|20)\d\d(?:[-–/]\d{2,4})?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?: \d{4})?)$/i

export function readLabel(block: Block, axis: Label['axis'], index: number): Label {
  const shown = textOf(block)
  let rest = shown.replace(footnotes, '').trim()
  let affix: Affix | undefined
  let unread = false
  const bracket = /\s*[([]([^()[\]]*)[)\]]\s*$/.exec(rest)
  if (bracket) {
    affix = readAffix(bracket[1]!)
    if (affix) rest = rest.slice(0, bracket.index)
    else unread = /[$€£¥%°]|\b(?:m|k|bn|mn|'?000s?|millions?|thousands?|billions?)\b/i.test(bracket[1]!)
  }
  const tail = affix || unread ? null : /(?:^|,\s+|\s+in\s+|\s+)((?:(?:thousands?|millions?|billions?)(?: of)? )?\S+(?: km| m| miles| millions?| thousands?| billions?| metres| feet)?)$/i.exec(rest)
  const tailed = tail && readAffix(tail[1]!)
  if (tail && tailed && isUnitTail(tail[0], tail[1]!, tail.index)) {
    affix = tailed
    rest = rest.slice(0, tail.index)
  } else if (!affix && /^%(?= )/.test(rest)) {
    affix = readAffix('%')
    rest = rest.slice(1)
  }
  const words = readWords(rest).filter(({ kind }) => kind === 'word' || kind === 'number')
  const most = words.filter(({ norm }) => !smallWords.has(norm) && !emptyWords.has(norm))
  const some = most.filter(({ norm }) => !kindWords.has(norm))
  const told = most.every(({ norm }) => valueWords.has(norm)) ? [] : some.length > 0 ? some : most
  const isTime = timeLabel.test(rest)
  const isInitials = told.length === 1 && /^[A-Z.]{2,6}$/.test(told[0]!.text)
  return {
    axis, index, shown, affix, unread,
    all: readWords(shown).map(({ norm }) => labelForm(norm)),
    words: (isTime ? words : told).map(({ norm, kind }) => (kind === 'number' ? norm : labelForm(norm))),
    exact: isInitials ? told[0]!.text.replaceAll('.', '') : undefined,
    isTime,
  }
}

/** Is the end of a label its unit, and not a word of it: `Area, km²`, `Height in metres`, `Cost £`, but not `Total pounds` nor `Days`? */
function isUnitTail(whole: string, tail: string, at: number): boolean {
  return /^(?:,|\s+in\s)/.test(whole) || /[$€£¥%²]|km2|m2/.test(tail) || (at > 0 && /^(?:km|kg|cm|mm|ft|mph|ha|kWh)$/.test(tail)) || (at === 0 && /[$€£¥%]/.test(whole))
}
