import { describe, expect, it } from 'vitest'
import { holds } from '../../src/compare/fact-claim.ts'

const row = { value: 'x', place: { file: 'f.yml', from: 0, to: 1 }, from: 100, to: 200 }
const cases: [day: number, on: boolean, perhaps: boolean, surely: boolean][] = [
  [96, false, false, false], [97, false, true, false], [100, true, true, false], [103, true, true, true], [196, true, true, true], [197, true, true, false], [200, false, true, false], [202, false, true, false], [203, false, false, false],
]

describe('a row of reference facts on a day', () => {
  it.each(cases)('on day %i: %s, perhaps %s, surely %s', (day, on, perhaps, surely) => expect([holds(row, day), holds(row, day, 'perhaps'), holds(row, day, 'surely')]).toEqual([on, perhaps, surely]))
  it('is in doubt for a month where only the month is known', () => {
    const grained = { ...row, fromGrain: 30, toGrain: 30 }
    expect([holds(grained, 132, 'surely'), holds(grained, 133, 'surely'), holds(grained, 232, 'perhaps'), holds(grained, 233, 'perhaps')]).toEqual([false, true, true, false])
  })
  it('is always true without days', () => expect(holds({ value: 'x', place: row.place }, -9_999_999, 'surely')).toBe(true))
})
