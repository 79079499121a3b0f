import { expect, it } from 'vitest'
import { compareClaims } from '../../src/compare/conflicts.ts'
import { aligned } from '../../src/finders/aligned.ts'
import { alignedRules } from '../finders/aligned-harness.ts'
import { articleOf } from '../finders/harness.ts'

const ruleset = alignedRules({ slots: ['figure'] })
const toll = (count: number): string => `The storm killed ${count} people in the valley and on the coast.`

it.each<[number, string, string, number, string, number]>([
  [0, 'of the next day, and more', '2025-08-16', 12, '2025-08-17', 40],
  [1, 'of the next day, and less', '2025-08-16', 40, '2025-08-17', 12],
  [1, 'of the same day', '2025-08-16', 12, '2025-08-16', 40],
  [1, 'without a date', '', 12, '2025-08-17', 40],
])('%i conflicts: a toll %s', (count, _, firstDay, first, secondDay, second) => {
  const articles = [articleOf(toll(first), { path: 'a.txt', date: firstDay }), articleOf(toll(second), { path: 'b.txt', date: secondDay })]
  const claims = articles.flatMap((article) => aligned.prepare(ruleset)(article))
  for (const order of [claims, [...claims].reverse()]) expect(compareClaims(order, ruleset).conflicts).toHaveLength(count)
})
