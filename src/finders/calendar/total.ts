import { startsAmount } from '../../language/en/amounts.ts'
import { readHedge, readHedgeAfter } from '../../language/en/hedges.ts'
import { tens, units } from '../../language/en/number-words.ts'
import { readNumeral } from '../../language/en/numerals.ts'
import type { Value, Word } from '../../model/index.ts'
import { holds, joined, setOf, type Check, type Given, type Look, type Reckoning } from './check.ts'

/** What may be counted as a whole, each with the words that its parts go by. Parts of two classes may overlap (`six women and four Americans`), so one list holds one. */
const wholes: readonly { readonly whole: ReadonlySet<string>; readonly parts: readonly ReadonlySet<string>[] }[] = [
  {
    whole: setOf('people persons victims passengers crew members hostages survivors patients suspects prisoners detainees casualties tourists migrants workers employees students teachers defendants judges jurors ministers directors candidates climbers players relatives siblings dead family group party team panel jury board squad astronauts adults'),
    parts: [
      setOf('man men woman women boy boys girl girls child children adult adults teenager teenagers baby babies infant infants toddler toddlers male males female females'),
      setOf('soldier soldiers civilian civilians policeman policemen officer officers pilot pilots driver drivers passenger passengers worker workers nurse nurses doctor doctors teacher teachers student students pupil pupils guard guards firefighter firefighters'),
    ],
  },
  { whole: setOf('children kids grandchildren'), parts: [setOf('son sons daughter daughters'), setOf('boy boys girl girls')] },
  { whole: setOf('siblings'), parts: [setOf('brother brothers sister sisters')] },
  { whole: setOf('medals'), parts: [setOf('gold golds silver silvers bronze bronzes')] },
]
const people = wholes[0]!
const groups = setOf('crew party group team family squad jury panel board cast')
/** What is shared out: `12 seats: 5 for the Greens and 7 for Labour`. */
const shared = setOf('seats votes points tickets places medals copies')
/** Words that make a breakdown no full one, or another thing. */
const open = setOf('including include includes included among them whom which other others another more plus least such like mostly mainly some several respectively rest remaining twin twins triplets unidentified about around nearly almost well unborn dozens where half each every both')
const joints = setOf('and')
/** `the youngest of five children`, `a total of five`: all of them, and not some. */
const ownsAll = /^(?:total|father|mother|parents|youngest|oldest|eldest|first|last)$/
/** People by what they do, where it is known that people are counted: `four militants and three officers`. */
const agents = /(?:[^aeiou]ers|ists|ants|ents|ans|ors|personnel|troops|police)$/
const anybody = setOf('people persons victims casualties')

/** A whole held against its parts: `six people, three men and two women`; `12 seats: 5 for the Greens, 4 for Labour and 4 for the Liberals`. */
export const total: Check = {
  slot: 'total',
  type: 'count',
  clues: [{ words: [[...wholes.flatMap(({ whole }) => [...whole]), ...shared], ['#', ...units.keys(), ...tens.keys()], ['and']] }],
  find: (look) => look.words.flatMap((_, at) => reckon(look, at) ?? []),
}

interface Whole extends Given { readonly number: number; readonly noun: string }

function reckon({ words }: Look, at: number): Reckoning | undefined {
  const whole = wholeAt(words, at)
  if (!whole) return undefined
  const start = listAfter(words, whole.to)
  if (start < 0) return undefined
  const { before } = words[start]!
  const list = partsOf(words, start, whole.noun, before === ',' ? '' : before.endsWith(':') ? ':' : '–')
  if (!list || holds(words, at, list.end + 2, open)) return undefined
  return { written: whole, follows: { from: start, to: list.end, value: exactly(list.sum) } }
}

function exactly(number: number): Value {
  const allows = { min: number, max: number }
  return { allows, means: allows, number, bare: allows }
}

/** `six people`, `twelve council seats`, `crew of seven`. */
function wholeAt(words: readonly Word[], at: number): Whole | undefined {
  const group = words[at - 1]?.norm === 'of' ? (words[at - 2]?.norm ?? '') : ''
  const previous = words[at - 1]
  const numeral = startsAmount(words[at]!) ? readNumeral(words, at, { and: false }) : undefined
  if (!numeral || isHedged(words, at) || numeral.vague || numeral.scale !== undefined || !Number.isInteger(numeral.value) || numeral.value < 2 || numeral.value > 2000) return undefined
  if (previous && (previous.kind === 'number' || previous.kind === 'symbol' || /^(?:of|to|or|than)$/.test(previous.norm)) && !groups.has(group) && !ownsAll.test(group)) return undefined
  // `two of the six people`.
  if (words[at - 2]?.norm === 'of' && !ownsAll.test(words[at - 3]?.norm ?? '')) return undefined
  const value = exactly(numeral.value)
  if (groups.has(group) && words[numeral.end]?.before !== '') return { from: at - 2, to: numeral.end, number: numeral.value, noun: 'crew', value }
  for (let end = numeral.end; end < numeral.end + 3; end++) {
    const norm = joined(words, end)
    if (norm === '' || words[end]!.kind !== 'word') return undefined
    if (shared.has(norm) || wholes.some(({ whole }) => whole.has(norm))) return { from: at, to: end + 1, number: numeral.value, noun: norm, value }
  }
  return undefined
}

function isHedged(words: readonly Word[], at: number): boolean {
  return [at - 1, at - 2, at - 3, at - 4].some((start) => start >= 0 && readHedge(words, start)?.end === at) || readHedge(words, at) !== undefined
}

/** Where the list begins: at a number behind a comma, colon, dash or bracket, with no other number and at most eight words before it. */
function listAfter(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + 10); at++) {
    const { before } = words[at]!
    if (before === ';') return -1
    const number = numberAt(words, at)
    if (number) return /[,:(–—]$/.test(before) || (before === '-' && words[at]!.spaced) ? at : -1
  }
  return -1
}

/** A bare number, or `a` and `an` for one. */
function numberAt(words: readonly Word[], at: number): { value: number; end: number } | undefined {
  const norm = words[at]!.norm
  const numeral = readNumeral(words, at, { and: false })
  if (numeral) return numeral.vague || !Number.isInteger(numeral.value) ? undefined : numeral
  return norm === 'a' || norm === 'an' ? { value: 1, end: at + 1 } : undefined
}

/** What stands before the list: a colon, a dash or a bracket, or a mere comma. */
type Mark = ':' | '–' | ''

interface List { readonly sum: number; readonly end: number }

/** `five gold, four silver and six bronze`: parts of one class, the last behind `and`. */
function partsOf(words: readonly Word[], start: number, noun: string, mark: Mark): List | undefined {
  let [at, sum, kind, last] = [start, 0, '', false]
  for (let count = 0; count < 8; count++) {
    const number = numberAt(words, at)
    if (!number || isHedged(words, at) || readHedgeAfter(words, number.end)) return undefined
    const part = partEnd(words, number.end, noun, mark)
    if (!part || (kind !== '' && part.kind !== kind)) return undefined
    kind = part.kind
    sum += number.value
    if (last) return number.end > at && endsList(words, part.end) ? { sum, end: part.end } : undefined
    // Up to the next part, with a few words about this one.
    let next = part.end
    while (next < words.length && next < part.end + 7 && !joints.has(words[next]!.norm) && words[next]!.before !== ',') next++
    if (next >= words.length || next >= part.end + 7) return undefined
    last = joints.has(words[next]!.norm)
    at = last ? next + 1 : next
    if (!words[at] || !numberAt(words, at)) return undefined
  }
  return undefined
}

/** What a part counts, and where it ends; parts of one kind go together. */
function partEnd(words: readonly Word[], at: number, noun: string, mark: Mark): { kind: string; end: number } | undefined {
  if (mark === ':' && shared.has(noun) && /^(?:for|to|from|in|by)$/.test(joined(words, at))) return { kind: words[at]!.norm, end: at + 1 }
  const found = wholes.filter(({ whole }) => whole.has(noun))
  for (let end = at; end < at + 3; end++) {
    const norm = joined(words, end)
    if (norm === '') return undefined
    if (norm === noun) return undefined
    const index = found.flatMap(({ parts }) => parts).findIndex((set) => set.has(norm))
    if (index >= 0) return { kind: String(index), end: end + 1 }
    if (mark !== '' && anybody.has(noun) && agents.test(norm)) return { kind: '1', end: end + 1 }
    if (found.includes(people) && words[end]!.capital && /(?:s|ese|ish|ch)$/.test(norm) && !words[end + 1]?.capital) return { kind: 'from', end: end + 1 }
  }
  return undefined
}

/** Does the list end here, with no further part behind it? */
function endsList(words: readonly Word[], at: number): boolean {
  for (let index = at; index < Math.min(words.length, at + 6); index++) {
    const { before, norm } = words[index]!
    if (/[.;)–—]/.test(before)) return true
    if (norm === 'and' || (before.includes(',') && numberAt(words, index))) return false
    if (before.includes(',')) return true
  }
  return true
}
