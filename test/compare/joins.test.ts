import { describe, expect, it } from 'vitest'
import { compareClaims } from '../../src/compare/conflicts.ts'
import type { Claim, Conflict, ValueType } from '../../src/model/index.ts'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'
import { articleOf, claimsIn, ruleFile } from '../finders/harness.ts'

/** A word of parts between `q`: two that share a part can be compared; they agree where they are the same, and else contradict. */
const compared: string[] = []
const chain: ValueType<{ readonly parts: readonly string[] }> = {
  name: 'chain', family: 'chain', reads: 'words such as `aqb`', starts: (word) => word.kind === 'word',
  read: (words, at) => ({ value: { parts: words[at]!.norm.split('q') }, end: at + 1 }),
  compare: (a, b) => {
    compared.push([a, b].map(({ parts }) => parts.join('q')).sort().join(' '))
    return a.parts.join() === b.parts.join() ? 'agree' : 'contradict'
  },
  format: ({ parts }) => parts.join('q'),
  joins: ({ parts }) => parts,
}

const texts = (words: string): string => words.split(' ').filter((word) => word !== '').map((word) => `Code ${word}.`).join(' ')
const rulesetWith = (type: ValueType<never>): ReturnType<typeof loadRuleset> => loadRuleset([{ file: 'r.yml', pack: 'p', source: ruleFile({ say: 'code {n:chain}' }) }], [...values, type as unknown as ValueType])
const joined = rulesetWith(chain as unknown as ValueType<never>)

function claimsOf(articles: Readonly<Record<string, string>>): Claim[] {
  return Object.entries(articles).flatMap(([path, words]) => claimsIn(joined, articleOf(texts(words), { path })))
}

/** `a.txt aqb / b.txt bqc`, one a pair. */
function pairsOf(conflicts: readonly Conflict[]): string[] {
  const show = ({ file, value }: Claim): string => `${file} ${(value as { parts: string[] }).parts.join('q')}`
  return conflicts.flatMap(({ pairs }) => pairs.map(({ a, b }) => [show(a), show(b)].sort().join(' / '))).sort()
}

const table: [string, Record<string, string>, string[]][] = [
  ['no common part: not compared', { 'a.txt': 'aqb', 'b.txt': 'cqd' }, []],
  ['a common part', { 'a.txt': 'aqb', 'b.txt': 'bqc' }, ['a.txt aqb / b.txt bqc']],
  ['in a row each with the next', { 'a.txt': 'aqb', 'b.txt': 'bqc', 'c.txt': 'cqd' }, ['a.txt aqb / b.txt bqc', 'b.txt bqc / c.txt cqd']],
  ['in one article', { 'a.txt': 'aqb bqc cqd' }, ['a.txt aqb / a.txt bqc', 'a.txt bqc / a.txt cqd']],
  ['two common parts are one pair', { 'a.txt': 'aqbqc', 'b.txt': 'bqcqd' }, ['a.txt aqbqc / b.txt bqcqd']],
  ['the other article says it too, elsewhere: settled', { 'a.txt': 'aqb', 'b.txt': 'aqb bqc' }, ['b.txt aqb / b.txt bqc']],
  ['settled with one article is not settled with another', { 'a.txt': 'aqb', 'b.txt': 'aqb', 'c.txt': 'bqc' }, ['a.txt aqb / c.txt bqc', 'b.txt aqb / c.txt bqc']],
  ['each says both', { 'a.txt': 'aqb bqc', 'b.txt': 'bqc aqb' }, ['a.txt aqb / a.txt bqc', 'b.txt aqb / b.txt bqc']],
  ['another claim of the article is not settled by it', { 'a.txt': 'aqb dqb', 'b.txt': 'aqb bqc' }, ['a.txt aqb / a.txt dqb', 'a.txt dqb / b.txt bqc', 'b.txt aqb / b.txt bqc']],
]

describe('values to join by', () => {
  it.each(table)('%s', (_, articles, expected) => {
    const claims = claimsOf(articles)
    expect(pairsOf(compareClaims(claims, joined).conflicts)).toEqual(expected)
    expect(pairsOf(compareClaims([...claims].reverse(), joined).conflicts)).toEqual(expected)
  })

  it('nothing else is compared', () => {
    compared.length = 0
    compareClaims(claimsOf({ 'a.txt': 'aqb xqy', 'b.txt': 'bqc', 'c.txt': 'cqd', 'd.txt': 'e' }), joined)
    expect(compared.sort()).toEqual(['aqb bqc', 'bqc cqd'])
  })

  const numbered = (count: number, part: (i: number) => string): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}.txt`, `${part(i)}q${String(i).replace(/\d/g, (digit) => 'bcdefghijk'[Number(digit)]!)}`]))
  it('a part that more than sixty share joins none', () => {
    expect(pairsOf(compareClaims(claimsOf(numbered(60, () => 'z')), joined).conflicts)).toHaveLength((60 * 59) / 2)
    expect(pairsOf(compareClaims(claimsOf(numbered(61, () => 'z')), joined).conflicts)).toEqual([])
  })
  it('however many there are, all are joined, and nothing is left out', () => {
    const claims = claimsOf({ 'a.txt': Object.values(numbered(1_600, () => 'zy')).map((word, i) => (i === 1_599 ? 'yxqlast' : i === 0 ? 'yxqfirst' : word)).join(' ') })
    expect(claims).toHaveLength(1_600)
    const { conflicts, notes } = compareClaims(claims, joined)
    expect([pairsOf(conflicts), notes]).toEqual([['a.txt yxqfirst / a.txt yxqlast'], []])
  })
})

describe('conflicts of values to join by', () => {
  it.each([
    ['one for each set that hangs together', 'aqb bqc xqy yqz', [2, 2]],
    ['two sets that a later value joins', 'aqb bqc xqy yqz cqx', [4]],
  ])('%s', (_, words, sets) => expect(compareClaims(claimsOf({ 'a.txt': words }), joined).conflicts.map(({ claims }) => claims.length)).toEqual(sets.length === 1 ? [5] : sets))
})

describe('other values', () => {
  const { joins: _, ...rest } = chain
  const plain = rulesetWith(rest as unknown as ValueType<never>)
  it('are compared each with each, and what the other article says elsewhere settles nothing', () => {
    const claims = Object.entries({ 'a.txt': 'aqb', 'b.txt': 'aqb cqd' }).flatMap(([path, words]) => claimsIn(plain, articleOf(texts(words), { path })))
    expect(pairsOf(compareClaims(claims, plain).conflicts)).toEqual(['a.txt aqb / b.txt cqd', 'b.txt aqb / b.txt cqd'])
  })
})
