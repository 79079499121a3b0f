import { readHedge } from '../../language/en/hedges.ts'
import { readNumeral, tidy, type Numeral } from '../../language/en/numerals.ts'
import { yearFigure } from '../../language/en/year-figures.ts'
import type { Interval, Ranged, Value, Word } from '../../model/index.ts'
import { holds, joined, setOf, type Check, type Look, type Reckoning } from './check.ts'

const cents = ['%', 'percent', 'per', 'pct', 'percentage', 'points', 'point']
/** By how many per cent these say that something changes: what they allow, and what they mean. */
const factors: ReadonlyMap<string, readonly [number, number, number]> = new Map<string, readonly [number, number, number]>([
  ['doubled', [70, 100, 150]], ['doubling', [70, 100, 150]], ['doubles', [70, 100, 150]],
  ['tripled', [160, 200, 260]], ['tripling', [160, 200, 260]], ['triples', [160, 200, 260]], ['trebled', [160, 200, 260]], ['trebling', [160, 200, 260]],
  ['quadrupled', [250, 300, 380]], ['quadrupling', [250, 300, 380]],
  ['halved', [40, 50, 60]], ['halving', [40, 50, 60]], ['halves', [40, 50, 60]],
])
const nouns = setOf('increase rise jump gain surge growth leap hike climb spike boost drop fall decline decrease cut reduction loss slump plunge dip slide')
const verbs = setOf('rose rise rises risen rising fell fall falls fallen falling increased increases increase increasing grew grow grows grown growing climbed climbs jumped jumps dropped drops drop declined declines slid slipped surged soared plunged shrank shrunk cut gained lost up down decreased reduced tumbled slumped dipped advanced swelled raised lowered eased edged expanded contracted improved soar tumble plummeted boosted widened narrowed shed decline drop jump surge')
const ways = setOf('up down')
/** A change that is not that of the two figures, or that is counted otherwise. */
const otherwise = setOf('real adjusted inflation average averaging annual annually annualised annualized compound organic constant respectively yearly monthly underlying each every seasonally')
const rates = setOf('on from compared versus than since per annually a each every year annual month')
const others = setOf('while but whereas with as for after and its their')

/** A change in per cent held against its two figures: `rose from 40 to 50, a 25 percent increase`, `doubled from 10 to 20`, `grew 12% to $3.4bn from $3.0bn`. */
export const change: Check = {
  slot: 'change',
  type: 'percent',
  clues: [{ words: [[...factors.keys()], ['from'], ['to']] }, { words: [cents, ['from'], ['to']] }],
  find: (look) => {
    if (holds(look.words, 0, look.words.length, otherwise)) return []
    return pairsIn(look).flatMap((pair) => percentOf(look, pair) ?? factorOf(look, pair) ?? [])
  },
}

/** A figure with what it may be where it is rounded. */
interface Figure extends Interval { readonly min: number; readonly max: number; readonly number: number; readonly unit: string; readonly scaled: boolean; readonly end: number }
interface Pair { readonly from: number; readonly to: number; readonly x: Figure; readonly y: Figure }

/** `from X to Y` and `to Y from X`, both of one unit. */
function pairsIn(look: Look): Pair[] {
  const { words } = look
  return words.flatMap(({ norm }, at): Pair[] => {
    if (norm !== 'from' && norm !== 'to') return []
    const first = figureAt(look, at + 1)
    if (!first) return []
    const other = norm === 'from' ? 'to' : 'from'
    for (let link = first.end; link <= Math.min(words.length - 2, first.end + 5); link++) {
      const word = words[link]!
      if (word.norm === other) {
        const second = figureAt(look, link + 1)
        const [x, y] = norm === 'from' ? [first, second] : [second, first]
        const pair = x && y && sameUnit(x, y)
        return pair ? [{ from: at, to: second!.end, ...pair }] : []
      }
      if (/[,;:()]/.test(word.before) && !(word.before === ',' && norm === 'to')) return []
      if (word.kind === 'number' && yearFigure(words, link) === undefined) return []
    }
    return []
  })
}

/** The figure at `words[at]`, with a hedge and a currency before it, and the unit or the noun behind it. */
function figureAt({ words }: Look, at: number): Figure | undefined {
  const hedge = words[at] && readHedge(words, at)
  let start = hedge?.end ?? at
  let currency = ''
  while (words[start]?.kind === 'symbol' && start < at + 4) currency = words[start++]!.text
  const numeral = words[start] ? readNumeral(words, start) : undefined
  if (!numeral || numeral.vague || numeral.value <= 0 || (currency === '' && yearFigure(words, start) !== undefined)) return undefined
  const behind = words[numeral.end]
  if (behind && !behind.spaced && behind.before !== '' && /^[-–:/]/.test(behind.before)) return undefined
  const percent = behind?.text === '%' || /^(?:percent|pct)$/.test(joined(words, numeral.end)) || (joined(words, numeral.end) === 'per' && joined(words, numeral.end + 1) === 'cent')
  const noun = joined(words, numeral.end)
  const unit = currency !== '' ? currency : percent ? '%' : behind?.kind === 'word' && behind.before === '' && !behind.capital && !small.has(noun) ? noun.replace(/s$/, '') : ''
  const scaled = numeral.scale !== undefined
  const slack = roundedBy(numeral) + (hedge ? numeral.value * 0.05 : 0)
  return { min: numeral.value - slack, max: numeral.value + slack, number: numeral.value, unit, scaled, end: percent ? numeral.end + (noun === 'per' ? 2 : 1) : numeral.end }
}

const small = setOf('in to from last this the a an on by at of for per and or over during between since year years')

/** By how much a figure may be rounded: `3 billion` and `2.5` by half of the last place written, figures that end in zeros by a fortieth at the most, plain ones below a hundred by a half. */
function roundedBy({ value, grain, scale = 1 }: Numeral): number {
  if (grain < 1 || value / scale < 10) return grain / 2
  return scale === 1 && value < 100 ? 0.5 : Math.max(0.5, Math.min(grain / 2, value * 0.025))
}

function sameUnit(x: Figure, y: Figure): { x: Figure; y: Figure } | undefined {
  if (x.unit !== y.unit && x.unit !== '' && y.unit !== '') return undefined
  if (x.unit !== y.unit && /^[^a-z]/.test(x.unit + y.unit) && x.unit !== '') return undefined
  if (x.scaled !== y.scaled && y.number / x.number > 20) return undefined
  const ratio = y.number / x.number
  return ratio > 1 / 30 && ratio < 30 && ratio !== 1 ? { x, y: x.unit === '' ? y : { ...y, unit: x.unit } } : undefined
}

type Percent = Ranged & { number: number; high?: number; hedge?: string; unit: string }

/** The percentage that stands with the two figures: right behind them (`, a 25 percent increase`, `, down 25%`) or before them (`grew 12 percent to …`). */
function percentOf(look: Look, pair: Pair): Reckoning | undefined {
  const { words } = look
  for (let at = Math.max(0, pair.from - 12); at < Math.min(words.length, pair.to + 8); at++) {
    if (at >= pair.from && at < pair.to) continue
    // Read alone, as `2 percent to 40` would be a range.
    const reading = look.readAlone('percent', at, at < pair.from ? pair.from : words.length)
    const value = reading?.value as Percent | undefined
    if (!reading || !value || value.allows.min === undefined || value.high !== undefined) continue
    if (!(at < pair.from ? standsBefore : standsBehind)(words, at, reading.end, pair)) {
      at = reading.end - 1
      continue
    }
    const follows = changeOf(pair, value.unit === 'points')
    if (!follows) return undefined
    const sloppy = value.unit === '%' && pair.y.unit === '%' && meets(changeOf(pair, true)!, value)
    return sloppy ? undefined : { written: { from: at, to: reading.end, value: positive(value) }, follows: { from: pair.from, to: pair.to, value: follows } }
  }
  return undefined
}

/** As a change of any direction. A bare one may be out by one in its last figure; one that ends in 0 or 5 by two. */
function positive({ bare: _, ...value }: Percent): Percent {
  const number = Math.abs(value.number)
  if (value.hedge !== undefined) return value
  const slack = number >= 10 && number % 5 === 0 ? 2 : value.allows.max! - value.allows.min!
  const allows = { min: number - slack, max: number + slack }
  return { ...value, number, allows, means: allows }
}

function meets(a: Percent, b: Percent): boolean {
  return a.allows.min! <= b.allows.max! && b.allows.min! <= a.allows.max!
}

function standsBehind(words: readonly Word[], at: number, end: number, { to: from }: Pair): boolean {
  if (at - from > 7 || holds(words, from, at, others) || words.slice(from, at).some(({ kind, before }) => kind === 'number' || /[;:]/.test(before))) return false
  const previous = words[at - 1]!.norm
  const next = joined(words, end)
  const named = nouns.has(next) && /^(?:an?|or|that|this)$/.test(previous)
  const told = ways.has(previous) || (previous === 'of' && nouns.has(words[at - 2]!.norm)) || (previous === 'or' && at - 1 === from)
  return (named || told) && !holds(words, named ? end + 1 : end, end + 3, rates)
}

function standsBefore(words: readonly Word[], at: number, end: number, { from }: Pair): boolean {
  const by = words[at - 1]?.norm === 'by' ? at - 1 : at
  const noun = nouns.has(joined(words, end)) ? end + 1 : end
  if (noun > end) return from - noun <= 4 && !words.slice(noun, from).some(({ kind, before }) => kind === 'number' || /[;:]/.test(before))
  return from === end && verbs.has(words[by - 1]?.norm ?? '') && joined(words, by) !== ''
}

/** The change from the one figure to the other, whichever its direction, as `percent`. */
function changeOf({ x, y }: Pair, points: boolean): Percent | undefined {
  if (points && y.unit !== '%') return undefined
  const by = (a: number, b: number): number => (points ? b - a : (b / a - 1) * 100)
  const [low, high] = [by(x.max, y.min), by(x.min, y.max)]
  const allows = low >= 0 ? { min: low, max: high } : high <= 0 ? { min: -high, max: -low } : { min: 0, max: Math.max(-low, high) }
  const number = tidy(Number(Math.abs(by(x.number, y.number)).toFixed(1)))
  return { allows, means: allows, number, unit: points ? 'points' : '%' }
}

/** `doubled from 10 to 30`, `more than doubled to 9,000 from 4,000`. */
function factorOf({ words }: Look, pair: Pair): Reckoning | undefined {
  for (let at = pair.from - 1; at >= Math.max(0, pair.from - 4); at--) {
    const factor = factors.get(words[at]!.norm)
    if (!factor) {
      if (words[at]!.kind !== 'word' || /[,;:()]/.test(words[at + 1]!.before)) return undefined
      continue
    }
    const follows = changeOf(pair, false)!
    const [start, hedge] = hedgeBefore(words, at)
    return { written: { from: start, to: at + 1, value: factorValue(factor, hedge) }, follows: { from: pair.from, to: pair.to, value: follows } }
  }
  return undefined
}

function hedgeBefore(words: readonly Word[], at: number): readonly [number, string] {
  for (const start of [at - 3, at - 2, at - 1]) {
    const hedge = start >= 0 ? readHedge(words, start) : undefined
    if (hedge?.end === at) return [start, hedge.hedge]
  }
  return [at, '']
}

function factorValue([least, number, most]: readonly [number, number, number], hedge: string): Value {
  const allows = /^(?:more than|at least)$/.test(hedge) ? { min: number * 0.97, max: most * 1.3 } : /^(?:nearly|up to|less than)$/.test(hedge) ? { min: least * 0.85, max: number * 1.1 } : { min: least, max: most }
  return { allows, means: allows, number, unit: '%', ...(hedge === '' ? {} : { hedge }) }
}
