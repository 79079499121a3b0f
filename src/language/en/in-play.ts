import type { EntityValue } from '../../model/entity-value.ts'
import type { Reading } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import type { Cast } from './cast.ts'
import { genderOf } from './gender.ts'
import { mentionsIn, type Mention } from './mentions.ts'
import { isThing } from './thing-words.ts'
import { starters } from './title-words.ts'
import { isHead, joins } from './titles.ts'
import { readYearsOld } from './years-old.ts'

/** For how many sentences somebody stays in play who is not named again. */
const remembered = 2

/** Somebody without a name, who may be meant as well. */
const others = new Set('man woman boy girl teenager teen youth youngster toddler baby child pensioner victim suspect another son daughter brother sister wife husband girlfriend boyfriend fiance fiancee partner friend colleague neighbour neighbor passenger passer-by bystander grandson granddaughter grandchild nephew niece stepson stepdaughter twin couple pair men women boys girls'.split(' '))
/** Of these only somebody's own: `her mother`, but not `a mother of two`. */
const parents = new Set('mother father mum mom dad parent uncle aunt cousin'.split(' '))
const owners = new Set('his her their'.split(' '))
const afterAge = new Set('is was has had will would who whose from and or but in at on then also now later said says told died came went left made gave took began won lost wrote grew fell ran won drove'.split(' '))

/**
 * The person whom `he`, `she`, `the` of `the 43-year-old` or `the` of `the mother of two` stands for: the only one who is named in these words
 * before it and in the sentences before.
 *
 * @param before the sentences before these words, the nearest first; no more than it needs are asked for
 */
export function inPlay(words: readonly Word[], at: number, before: Iterable<readonly Word[]>, cast: Cast): Reading<EntityValue> | undefined {
  const pronoun = /^(?:he|she)$/.exec(words[at]!.norm)?.[0]
  if (pronoun === undefined && !isDescription(words, at)) return undefined
  let one: EntityValue | undefined
  let crowded = false
  const look = (run: readonly Word[]): void => {
    const mentions = mentionsIn(run, cast)
    crowded ||= holdsOthers(run, mentions)
    for (const { value } of mentions) {
      if (one && keyOf(one) !== keyOf(value)) crowded = true
      one = value
    }
  }
  look(words.slice(0, at))
  let left = remembered
  for (const run of before) {
    if (crowded || left-- === 0) break
    look(run)
  }
  if (crowded || !one || (pronoun !== undefined && (genderOf(one.name) ?? pronoun) !== pronoun)) return undefined
  return { value: one, end: at + 1 }
}

/** `the 43-year-old`, without a noun behind it; `the mother of two`. */
function isDescription(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (words[at]!.norm !== 'the' || !next || next.before !== '') return false
  if (parents.has(next.norm)) return words[at + 2]?.norm === 'of'
  if (next.kind !== 'number' && next.kind !== 'word') return false
  const age = readYearsOld(words, at + 1)
  const after = age && words[age.end]
  return age !== undefined && (!after || after.before !== '' || afterAge.has(after.norm) || (!after.capital && /(?:ed|ly)$/.test(after.norm)))
}

/** Is somebody named or told of here beside the people whom the cast knows? */
function holdsOthers(words: readonly Word[], mentions: readonly Mention[]): boolean {
  return words.some((word, i) => {
    if (mentions.some(({ at, end }) => i >= at && i < end)) return false
    if (parents.has(word.norm)) return owners.has(words[i - 1]?.norm ?? '')
    if (others.has(word.norm)) return !isNamedNext(words, i, mentions)
    if (word.norm === 'old' && words[i - 1]?.norm === 'year') return !mentions.some(({ at, end }) => at === i + 1 || end === i - 2 || end === i - 3) && words[i - 3]?.norm !== 'the'
    return isName(words, i)
  })
}

/** `The victim was named as Ann Hale`. */
function isNamedNext(words: readonly Word[], at: number, mentions: readonly Mention[]): boolean {
  const as = words.findIndex((word, i) => i > at && i < at + 6 && word.norm === 'as' && /^(?:named|identified)$/.test(words[i - 1]!.norm))
  return as > 0 && mentions.some((mention) => mention.at === as + 1)
}

/** A capitalised word and another, which are no place or thing by their words: perhaps a person whom the cast does not know. */
function isName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]]
  if (at === 0 || !next || [word, next].some(({ kind, capital, norm, text }) => kind !== 'word' || !capital || isThing(norm) || starters.has(norm) || isHead(norm) || text === text.toUpperCase())) return false
  return joins(words, at + 1) && !/^(?:the|in|at|from|of|near|to|for|on|and)$/.test(before!.norm)
}

function keyOf({ ids, name }: EntityValue): string {
  return ids.length > 0 ? ids.join(' ') : name
}
