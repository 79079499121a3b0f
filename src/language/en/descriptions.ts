import type { Reading } from '../../model/value.ts'
import type { Verdict } from '../../model/verdict.ts'
import type { Word } from '../../model/word.ts'
import type { Kinds } from './kinds.ts'
import { starters } from './title-words.ts'
import { joins } from './titles.ts'

/** What somebody is said to be: the names of its kinds (`a nurse and midwife`), and the words without the article. */
export interface Description {
  readonly kinds: readonly string[]
  readonly shown: string
  /** Said of another time: `a former teacher`. */
  readonly past?: true
}

/** How many adjectives may stand before it. */
const adjectivesMost = 4
const articles = new Set(['a', 'an', 'the'])
const past = new Set('former ex onetime erstwhile then'.split(' '))
/** What no adjective is. */
const others = new Set('son daughter wife husband friend mother father brother sister widow colleague fellow fake bogus supposed alleged self-styled would-be aspiring trainee student part-time'.split(' '))
/** What may follow without a comma; another noun would make another thing of it: `teacher training`. */
const followers = new Set('at in on of from for with who whose and or but by to was is has had were turned based working living as when after before near during'.split(' '))

/** Reads `a former primary school teacher`, the bare `teacher`, and two joined by `and`. */
export function readDescription(words: readonly Word[], at: number, kinds: Kinds): Reading<Description> | undefined {
  const before = at > 0 && joins(words, at) ? words[at - 1]!.norm : ''
  const one = others.has(before) || before === 'be' ? undefined : readOne(words, at, kinds)
  if (!one) return undefined
  const more = words[one.end]?.norm === 'and' ? readOne(words, one.end + 1, kinds, adjectivesMost) : undefined
  const end = more?.end ?? one.end
  const isPast = words.slice(titlesFrom(words, at), one.end).some(({ norm }) => past.has(norm))
  return { value: { kinds: more ? [one.name, more.name] : [one.name], shown: textOf(words, one.from, end), ...(isPast ? { past: true } : {}) }, end }
}

/** Where the words begin that may belong to it: `former City` of `former City manager`. */
function titlesFrom(words: readonly Word[], at: number): number {
  let from = at
  while (from > Math.max(0, at - adjectivesMost) && joins(words, from) && !starters.has(words[from - 1]!.norm)) from--
  return words[from - 1]?.norm === 'then' ? from - 1 : from
}

/** One of them; adjectives stand before it where an article opens it, or as many as are allowed. */
function readOne(words: readonly Word[], at: number, kinds: Kinds, adjectives = 0): { readonly name: string; readonly from: number; readonly end: number } | undefined {
  const opened = articles.has(words[at]?.norm ?? '') ? 1 : 0
  for (let head = at + opened; head <= at + opened + (opened ? adjectivesMost : adjectives); head++) {
    const word = words[head]
    if (!word || word.kind !== 'word' || (head > at && !joins(words, head))) return undefined
    const found = kinds.read(words, head)
    if (found && ends(words, found.end)) return { name: found.name, from: at + opened, end: found.end }
    if (starters.has(word.norm) || others.has(word.norm)) return undefined
  }
  return undefined
}

function ends(words: readonly Word[], at: number): boolean {
  const next = words[at]
  if (!next || next.kind === 'quote') return true
  if (next.kind !== 'word') return next.kind !== 'possessive'
  return /^[^-/]/.test(next.before) || (next.before === '' && (next.capital || followers.has(next.norm) || next.norm.endsWith('ed')))
}

function textOf(words: readonly Word[], from: number, end: number): string {
  return words.slice(from, end).map(({ text, before }, i) => (i === 0 ? text : before === '-' ? `-${text}` : ` ${text}`)).join('')
}

/** What somebody was before may be another thing. */
export function compareDescriptions(a: Description, b: Description, kinds: Kinds): Verdict {
  const verdicts = a.kinds.flatMap((one) => b.kinds.map((other) => kinds.compare(one, other)))
  const verdict = (['agree', 'unknown'] as const).find((mild) => verdicts.includes(mild)) ?? 'contradict'
  return verdict === 'contradict' && (a.past ?? b.past ?? (isRetired(a) !== isRetired(b))) ? 'unknown' : verdict
}

function isRetired({ shown }: Description): boolean {
  return shown.toLowerCase().startsWith('retired')
}
