import { describe, expect, it } from 'vitest'
import { withoutToldTwice } from '../../src/compare/told-twice.ts'
import type { Claim, Conflict, Rule } from '../../src/model/index.ts'

const claim = (find: string, file: string, from: number, to: number): Claim => ({ rule: { find } as Rule, file, from, to }) as Claim

function conflict(find: string, ...places: readonly (readonly [string, number, number, string, number, number])[]): Conflict {
  const pairs = places.map(([x, a, b, y, c, d], i) => ({ a: claim(find, x, a, b), b: claim(find, y, c, d), verdict: i === 0 ? ('contradict' as const) : ('strain' as const) }))
  return { rule: { find } as Rule, key: 's', verdict: 'contradict', pairs, claims: pairs.flatMap(({ a, b }) => [a, b]) }
}

const shownAs = (conflicts: readonly Conflict[]): string[] => conflicts.map(({ rule, verdict, pairs, claims }) => `${rule.find} ${verdict} ${pairs.length} ${claims.length}`)

describe('what two rules tell', () => {
  const phrases = conflict('phrases', ['a', 10, 30, 'b', 50, 70])

  it('is told by the rule that knows what is counted', () => {
    expect(shownAs(withoutToldTwice([conflict('aligned', ['a', 12, 14, 'b', 55, 57]), phrases]))).toEqual(['phrases contradict 1 2'])
    expect(shownAs(withoutToldTwice([conflict('aligned', ['b', 55, 57, 'a', 12, 14]), phrases]))).toEqual(['phrases contradict 1 2'])
  })

  it('is told by both where they speak of other words, or of another article', () => {
    for (const other of [['a', 30, 32, 'b', 55, 57], ['a', 12, 14, 'b', 70, 72], ['a', 12, 14, 'c', 55, 57]] as const) {
      expect(shownAs(withoutToldTwice([conflict('aligned', other), phrases]))).toEqual(['aligned contradict 1 2', 'phrases contradict 1 2'])
    }
  })

  it('leaves the other pairs of a conflict, with their verdict', () => {
    expect(shownAs(withoutToldTwice([conflict('aligned', ['a', 12, 14, 'b', 55, 57], ['a', 12, 14, 'c', 5, 7]), phrases]))).toEqual(['aligned strain 1 2', 'phrases contradict 1 2'])
  })

  it('is left alone where no two finders meet', () => {
    const both = [conflict('aligned', ['a', 12, 14, 'b', 55, 57]), conflict('aligned', ['a', 12, 14, 'b', 55, 57])]
    expect(withoutToldTwice(both)).toEqual(both)
  })
})
