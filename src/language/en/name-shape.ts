import { particles } from '../../model/same-name.ts'
import type { Word } from '../../model/word.ts'
import { callings } from './callings.ts'
import { easternOrder, givenWeight } from './given-names.ts'
import { endsAsThing, isThing } from './thing-words.ts'
import { starters } from './title-words.ts'
import { isHead, joins } from './titles.ts'

/** Heads that are surnames too. */
const familyHeads = new Set('king dean duke judge major pope prince earl baron page marshal bishop cardinal count abbot sultan rector knight shah sheikh khan priest pastor vicar singer coach player baker'.split(' '))
const suffix = /^(?:jr|sr|jnr|snr|ii|iii|iv)$/
const initialism = /^(?:\p{Lu}\.){1,4}$/u
const twoInitials = new Set('AJ BJ CC CJ EJ GK JB JC JD JJ JK JP JR JT JW KC KJ LJ MJ OJ PJ RJ TJ TS WH CS'.split(' '))
const notInitials = new Set('da va us uk un eu dc la ny uae usa ussr ac bc pc tv id ok am pm ad st cd pr hq ai it vp mp'.split(' '))

/** A run of words that has the shape of a full name. */
export interface Shape {
  readonly end: number
  readonly text: string
  /** Lower case; without the suffix. */
  readonly parts: readonly string[]
  /** Does an initial stand between other parts? */
  readonly middle: boolean
  readonly initials: boolean
  readonly suffix: boolean
}

/** The longest run of words from `at` that has the shape of a name. */
export function nameShape(words: readonly Word[], at: number): Shape | undefined {
  const parts: string[] = []
  let text = ''
  let end = at
  let middle = false
  let initials = false
  let hasSuffix = false
  for (let index = at; index < at + 7; index++) {
    const word = words[index]
    if (!word || word.kind !== 'word') break
    if (index > at && suffix.test(word.norm) && word.capital && /^,?$/.test(word.before) && parts.length > 1) {
      hasSuffix = true
      text += ` ${word.text}`
      end = index + 1
      break
    }
    if (index > at && (!joins(words, index) || word.before === '/')) break
    if (!word.capital) {
      const next = words[index + 1]
      if (index > at + 1 && word.before === '-' && easternOrder([...parts, word.norm])) {
        parts.push(word.norm)
        text += `-${word.text}`
        end = index + 1
        continue
      }
      if (index === at || !particles.has(word.norm) || !next || !(next.capital || particles.has(next.norm)) || next.before.length > 0 && next.before !== '-') break
      parts.push(word.norm)
      text += `${word.before === '-' ? '-' : ' '}${word.text}`
      continue
    }
    const initial = word.text.length === 1 || initialism.test(word.text) || (index === at && twoInitials.has(word.text))
    if (initial && (notInitials.has(word.norm) || words[index + 1]?.before === '-')) return undefined
    if (!initial && word.text.length > 1 && /^\p{Lu}{2,}$/u.test(word.text)) break
    const afterGiven = parts.length > 0 && givenWeight(parts[0]!) > 0
    if (starters.has(word.norm) && !(afterGiven && parts.length === 1 && /^(?:may|march|sun|so|no|do|on|an|jan)$/.test(word.norm) && words[index + 1]?.kind !== 'number')) break
    if (isHead(word.norm) && !(afterGiven && familyHeads.has(word.norm))) {
      if (index === at) return undefined
      break
    }
    if (callings.has(word.norm)) {
      if (index === at) return undefined
      break
    }
    if (index > at + 1 && word.before === '-' && givenWeight(word.norm) === 2) return undefined
    if (isThing(word.norm, afterGiven && givenWeight(parts[0]!) === 2 && parts.length < 4 && (parts.length === 1 || parts.at(-1)!.length === 1 || (givenWeight(parts.at(-1)!) === 2 && parts.length === 2))) || endsAsThing(word.norm)) return undefined
    if (initial) {
      if (index === at) initials = true
      else middle = true
    }
    parts.push(word.norm)
    text += `${index === at ? '' : word.before === '-' ? '-' : ' '}${word.text}${word.text.length === 1 && words[index + 1]?.before === '.' ? '.' : ''}`
    end = index + 1
  }
  const named = parts.filter((part) => part.length > 1 && !particles.has(part))
  if (end === at || parts.length < 2 || parts.length > 6 || words[end - 1]!.text.length < 2 || initialism.test(words[end - 1]!.text)) return undefined
  if (named.length < 2 && !initials && !middle) return undefined
  const next = words[end]
  if (next && (next.before === '&' || next.before === '/' || (next.capital && next.kind === 'word' && joins(words, end) && isThing(next.norm)))) return undefined
  if (next && next.capital && next.kind === 'word' && joins(words, end) && !starters.has(next.norm) && !isHead(next.norm) && !/^\p{Lu}{2,}$/u.test(next.text)) return undefined
  return { end, text: text.trim(), parts, middle: middle && parts.length > 2, initials, suffix: hasSuffix }
}
