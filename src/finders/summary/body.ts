import type { Article, Block, BlockZone, Sentence, Verdict } from '../../model/index.ts'
import { saysLittle, sizeOf, touches } from './fit.ts'
import type { Teller, Told } from './told.ts'

/** What the text of an article says. */
export interface Body {
  /** Its figures and dates, those of quotations among them. */
  readonly told: readonly Told[]
  /** All figures as they are written, those among them that are read as no figure: `Channel 4`. */
  readonly written: ReadonlySet<string>
  /** Which sentence of the text each is, from 0. */
  readonly ranks: ReadonlyMap<Sentence, number>
}

/** Reads what those blocks of an article say that are of these zones. */
export function readBody(article: Article, blocks: readonly Block[], zones: readonly BlockZone[], tell: Teller): Body {
  const told: Told[] = []
  const written = new Set<string>()
  const ranks = new Map<Sentence, number>()
  for (const block of blocks) {
    if (!zones.includes(block.zone)) continue
    for (const sentence of article.sentences(block)) {
      ranks.set(sentence, ranks.size)
      told.push(...tell({ block, sentence }))
      for (const { kind, norm } of [...sentence.words, ...sentence.quotes.flat()]) if (kind === 'number') written.add(norm)
    }
  }
  return { told, written, ranks }
}

/**
 * Does the text say what a short one says: in one place, in another unit, as a sum of two? Small numbers stand for many things, so of them
 * something close by must be the same.
 */
export function settles({ told, written }: Body, short: Told, verdict: (other: Told) => Verdict): boolean {
  const little = saysLittle(short)
  const { words } = short.line.sentence
  if (!little && short.core.kind === 'amount' && short.core.unit === '' && words.slice(short.from, short.to).some(({ kind, norm }) => kind === 'number' && written.has(norm))) return true
  return told.some((other) => (verdict(other) === 'agree' || isSameSize(short, other)) && (!little || touches(short, other))) || isSum(short, told)
}

/** Is it the same number, of something else or in another unit? Not of `millions`. */
function isSameSize({ core: { kind, unit, means } }: Told, { core }: Told): boolean {
  const [min, max, from, to] = [means?.min, means?.max, core.means?.min, core.means?.max]
  if ((kind === core.kind && unit === core.unit) || min === undefined || max === undefined || from === undefined || to === undefined) return false
  return min <= to && from <= max
}

/** Do two figures of one sentence add up to it: `23 pirates`, `12 Somalis and 11 Yemenis`? */
function isSum({ core }: Told, told: readonly Told[]): boolean {
  const { allows, kind, unit } = core
  if (kind !== 'amount' || allows?.min === undefined || allows.max === undefined) return false
  const parts = told.filter((one) => one.core.kind === kind && one.core.unit === unit && one.core.means?.min !== undefined)
  return parts.some((one, i) => {
    for (let at = i + 1; at < parts.length && parts[at]!.line.sentence === one.line.sentence; at++) {
      const sum = sizeOf(one.core) + sizeOf(parts[at]!.core)
      if (sum >= allows.min! && sum <= allows.max!) return true
    }
    return false
  })
}
