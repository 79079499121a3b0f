import { describe, expect, it } from 'vitest'
import { joinedConflicts, joinedPairs } from '../../src/compare/joined.ts'
import type { Claim, Conflict, ValueType } from '../../src/model/index.ts'

/** `text` is joined by each of its letters; `says` is what another claim may say too; `at` is a place: the nearer two are, the closer. */
interface Thing { readonly text: string; readonly says: string; readonly at: number }

const plain: ValueType<Thing> = {
  name: 'thing', family: 'thing', reads: 'things', starts: () => false, read: () => undefined, format: ({ text }) => text,
  compare: () => 'contradict', joins: ({ text }) => [...text],
}
const full: ValueType<Thing> = { ...plain, settles: (one, other) => (one.says !== other.says ? undefined : one.says === 'ever' ? 'anywhere' : 'nearby'), closeness: (a, b) => 1 - Math.abs(a.at - b.at) / 10 }
const asType = (type: Partial<ValueType<Thing>>): ValueType => ({ ...plain, ...type }) as unknown as ValueType

let places = 0
/** `a ab x 3 s`: of the file `a`, joined by `a` and `b`, says `x`, at 3, in the sentence `s`; without one in a sentence of its own. */
function claimOf(line: string): Claim {
  const [file, text, says = '', at = '0', sentence] = line.split(' ')
  const from = places++
  return { file: `${file}.txt`, from, sentence: { from: sentence ?? from, to: 0 }, value: { text, says, at: Number(at) } } as unknown as Claim
}

describe('joinedPairs', () => {
  it.each<[string, string[], string[]]>([
    ['that share a text', ['a ab', 'b bc', 'c cd', 'd e'], ['0 1', '1 2']],
    ['each once', ['a abc', 'b abc'], ['0 1']],
    ['in order', ['a bz', 'b a', 'c ab', 'd z'], ['0 2', '0 3', '1 2']],
    ['none', ['a a', 'b b'], []],
  ])('pairs %s', (_, lines, pairs) => expect(joinedPairs(lines.map(claimOf), asType({}), () => true).map((pair) => pair.join(' '))).toEqual(pairs))

  it('pairs those that share a text and what it counts in', () => {
    const type = asType({ joinsIn: (value) => [...(value as Thing).says] })
    expect(joinedPairs(['a x mn', 'b x no', 'c x o', 'd y m'].map(claimOf), type, () => true)).toEqual([[0, 1], [1, 2]])
  })

  it('leaves out those that cannot be compared', () => {
    const isOfOther = (a: Claim, b: Claim): boolean => a.file !== b.file
    expect(joinedPairs(['a x', 'a x', 'b x'].map(claimOf), asType({}), isOfOther)).toEqual([[0, 2], [1, 2]])
  })

  it('passes over a text that more than sixty share', () => {
    const claims = (count: number): Claim[] => Array.from({ length: count }, (_, i) => claimOf(`f${i} ${i < 2 ? 'xz' : 'z'}`))
    expect(joinedPairs(claims(60), asType({}), () => true)).toHaveLength((60 * 59) / 2)
    expect(joinedPairs(claims(61), asType({}), () => true)).toEqual([[0, 1]])
  })
})

/** The pairs of these claims that stay in conflict, of `pairs`, such as `0 1`. */
function kept(lines: readonly string[], pairs: readonly string[], type: ValueType): string[] {
  const claims = lines.map(claimOf)
  const conflicts: Conflict['pairs'] = pairs.map((pair) => {
    const [a, b] = pair.split(' ').map((at) => claims[Number(at)]!)
    return { a: a!, b: b!, verdict: 'contradict' }
  })
  return joinedConflicts(conflicts, claims, type).map(({ a, b }) => `${claims.indexOf(a)} ${claims.indexOf(b)}`)
}

describe('joinedConflicts', () => {
  const { settles, closeness } = full
  it.each<[string, string[], string[], string[]]>([
    ['stays where neither article says it elsewhere', ['a x one', 'b x two'], ['0 1'], ['0 1']],
    ['is settled where the other article says it too', ['a x one', 'b x two', 'b y one'], ['0 1'], []],
    ['is settled where the first article says what the other does', ['a x one', 'b x two', 'a y two'], ['0 1'], []],
    ['is not settled by a third article', ['a x one', 'b x two', 'c y one'], ['0 1'], ['0 1']],
    ['is settled with one article and not with another', ['a x one', 'b x two', 'b y one', 'c x two'], ['0 1', '0 3'], ['0 3']],
    ['is not settled by the claim itself', ['a x one', 'a x two'], ['0 1'], ['0 1']],
  ])('a conflict %s', (_, lines, pairs, expected) => expect(kept(lines, pairs, asType({ settles: settles! }))).toEqual(expected))

  it.each<[string, string[], string[], string[]]>([
    ['the closest of a claim', ['a x one 5', 'b x two 4', 'b x two 1'], ['0 1', '0 2'], ['0 1']],
    ['the closest of both claims', ['a x one 5', 'a x one 3', 'b x two 4', 'b x two 9'], ['0 2', '0 3', '1 2'], ['0 2', '1 2']],
    ['one for each other article', ['a x one 5', 'b x two 4', 'c x two 1'], ['0 1', '0 2'], ['0 1', '0 2']],
    ['all that are as close', ['a x one 5', 'b x two 4', 'b x two 6'], ['0 1', '0 2'], ['0 1', '0 2']],
  ])('of many conflicts stays %s', (_, lines, pairs, expected) => expect(kept(lines, pairs, asType({ closeness: closeness! }))).toEqual(expected))

  it('two values that are close enough stay, whatever is said elsewhere', () => {
    expect(kept(['a x one 5', 'b x two 6', 'b y one 0'], ['0 1'], asType({ settles: settles!, closeness: closeness! }))).toEqual(['0 1'])
    expect(kept(['a x one 5', 'b x two 7', 'b y one 0'], ['0 1'], asType({ settles: settles!, closeness: closeness! }))).toEqual([])
  })

  it('what is said much farther off than the conflict settles nothing, but for what settles anywhere', () => {
    expect(kept(['a x one 9', 'b x two 7', 'b y one 1'], ['0 1'], asType({ settles: settles!, closeness: closeness! }))).toEqual(['0 1'])
    expect(kept(['a x ever 9', 'b x two 7', 'b y ever 1'], ['0 1'], asType({ settles: settles!, closeness: closeness! }))).toEqual([])
  })

  it('two values that are close enough go where the very sentence of the one says the other too', () => {
    expect(kept(['a x one 5', 'b x two 6 s', 'b y one 0 s'], ['0 1'], asType({ settles: settles!, closeness: closeness! }))).toEqual([])
    expect(kept(['a x one 5', 'b x two 6 s', 'b y one 0 t'], ['0 1'], asType({ settles: settles!, closeness: closeness! }))).toEqual(['0 1'])
  })

  it('all stay where the type tells neither', () => expect(kept(['a x one', 'b x two', 'b y one'], ['0 1', '0 2'], asType({}))).toEqual(['0 1', '0 2']))
})
