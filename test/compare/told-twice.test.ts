import { describe, expect, it } from 'vitest'
import { aligned } from '../../src/finders/aligned.ts'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'
import { run } from './harness.ts'

const tests = 'tests: [{should: contradict, here: x, there: y}, {should: nothing, here: z}]'
const differs = `  - {id: figure-differs, title: Differs, claim: {find: aligned, key: [story], value: figure}, compare: {with: [story]}, ${tests}}\n`
const cost = (status: string): string => `  - {id: cost, title: Cost, status: ${status}, claim: {say: "mill for {price:money}", key: [story], value: price}, compare: {with: [story]}, ${tests}}\n`
const ends = ' and 30 carts in a closed sale in Tarn.'
const here = `The council bought the old mill for 4 million euros${ends}`

/** The rules of the conflicts that these two articles of one story have. */
function rulesFor(rules: string, there: string): string[] {
  const ruleset = loadRuleset([{ file: 'r.yml', pack: 'p', source: `rules:\n${rules}` }], values, new Map(), { finders: [aligned] })
  expect(ruleset.problems).toEqual([])
  const { conflicts, counts } = run(ruleset, [{ path: 'a.md', text: here, story: 's' }, { path: 'b.md', text: there, story: 's' }]).comparison
  // The counts are of what is told.
  for (const { id, contradict } of counts) expect(contradict).toBe(conflicts.filter(({ rule }) => rule.id === id).flatMap(({ pairs }) => pairs).length)
  return conflicts.map(({ rule, pairs, claims }) => `${rule.id} ${pairs.length} ${claims.length}`).sort()
}

describe('what a rule of its own subject tells', () => {
  const other = here.replace('4 million', '6 million')
  it('is told by `aligned` where there is no such rule', () => expect(rulesFor(differs, other)).toEqual(['figure-differs 1 2']))
  it('is not told again by `aligned`', () => expect(rulesFor(differs + cost('active'), other)).toEqual(['cost 1 2']))
  it('in whatever order the rules stand', () => expect(rulesFor(cost('active') + differs, other)).toEqual(['cost 1 2']))
  it('is told by both where that rule is on trial', () => expect(rulesFor(differs + cost('trial'), other)).toEqual(['cost 1 2', 'figure-differs 1 2']))
  it('leaves another figure of the sentence to `aligned`', () => expect(rulesFor(differs + cost('active'), here.replace('30', '50'))).toEqual(['figure-differs 1 2']))
})
