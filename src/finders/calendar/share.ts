import type { Ranged, Value, Word } from '../../model/index.ts'
import { yearFigure } from '../../language/en/year-figures.ts'
import { holds, joined, setOf, type Check, type Look, type Reckoning } from './check.ts'

const cents = ['%', 'percent', 'per', 'pct']
/** Answers of which everybody gives one: two sides, and those who take none. */
const sides: readonly ReadonlySet<string>[] = [
  setOf('for favour favor yes approve approved approves support supports supported back backed backs agree agreed agrees favoured favored remain'),
  setOf('against opposed oppose opposes no disapprove disapproved disapproves disagree disagreed disagrees rejected reject rejects leave'),
  setOf('undecided abstained abstaining abstain unsure undeclared undecideds'),
]
/** What makes two shares those of two things, or a growth of one. */
const apart = setOf('than compared versus from last earlier previously before after ago while whereas among respectively rose fell up down increase rise up-from each both also same another')
/** Those of whom there are no more than all: a share of them, said as it stands. */
const whole = setOf('voters respondents residents people adults households women men children pupils students patients members employees workers ballots votes seats citizens families inhabitants electorate population teachers delegates lawmakers passengers')
const articles = setOf('the all its our their those eligible registered local')
const growth = setOf('increase more higher rise rose growth grew up last previous expected planned level levels target capacity as than average over compared equivalent')

/** Shares of one thing that come to more than all of it: `65% for, 40% against`; `110% of voters`. */
export const share: Check = {
  slot: 'share',
  type: 'percent',
  clues: [{ words: [[...sides[1]!], cents, [...sides[0]!]] }, { words: [cents, [...whole], ['of']] }],
  find: (look) => [...beyondWhole(look), ...answers(look)],
}

type Percent = Ranged & { number: number; high?: number; hedge?: string; unit: string }

interface Share { readonly at: number; readonly end: number; readonly value: Percent }

function sharesIn({ readings }: Look): Share[] {
  return readings('percent').flatMap((reading, at) => (reading && (reading.value as Percent).unit === '%' ? [{ at, end: reading.end, value: reading.value as Percent }] : []))
}

/** `110% of voters`. */
function beyondWhole(look: Look): Reckoning[] {
  const { words } = look
  return sharesIn(look).flatMap(({ at, end, value }) => {
    if (value.number <= 100 || value.high !== undefined || joined(words, end) !== 'of') return []
    let noun = end + 1
    while (noun < end + 4 && articles.has(joined(words, noun))) noun++
    if (!whole.has(joined(words, noun)) || words[noun + 1]?.kind === 'possessive' || joined(words, noun + 1) === 'of' || holds(words, 0, words.length, growth)) return []
    return [{ written: { from: at, to: end, value }, follows: { from: end, to: noun + 1, value: upTo(100) } }]
  })
}

/** No more than this; `most` where it is rounded. */
function upTo(number: number, most = number): Value {
  const allows = { min: 0, max: most }
  return { allows, means: allows, number, hedge: 'up to', unit: '%' }
}

/** `65% voted for, 40% against`: the last share held against what the others leave. */
function answers(look: Look): Reckoning[] {
  const { words } = look
  const shares = sharesIn(look)
  if (shares.length < 2 || shares.length > 4 || words.some((_, at) => yearFigure(words, at) !== undefined)) return []
  const found = shares.map((one, i) => ({ ...one, side: sideOf(words, one, shares[i + 1]?.at ?? words.length) }))
  const seen = new Set(found.map(({ side }) => side))
  if (seen.has(-1) || seen.size < found.length || !seen.has(0) || !seen.has(1)) return []
  const [first, last] = [found[0]!, found[found.length - 1]!]
  if (holds(words, first.at, words.length, apart) || found.slice(1).some(({ end }) => joined(words, end) === 'of')) return []
  const others = found.slice(0, -1)
  const least = others.reduce((sum, { value }) => sum + (value.allows.min ?? 0), 0)
  const left = Math.max(0, Number((100 - others.reduce((sum, { value }) => sum + value.number, 0)).toFixed(1)))
  const room = upTo(left, Math.max(left, 100 - least))
  return [{ written: { from: last.at, to: last.end, value: last.value }, follows: { from: first.at, to: others[others.length - 1]!.end, value: room } }]
}

/** Which answer a share gives: the first word of one behind it, before the next share. In `47% against 44%` it is none. */
function sideOf(words: readonly Word[], { end }: Share, to: number): number {
  for (let at = end; at < to; at++) {
    const side = sides.findIndex((set) => set.has(words[at]!.norm))
    if (side >= 0) return at + 1 === to && joined(words, to) !== '' && to < words.length ? -1 : side
  }
  return -1
}
