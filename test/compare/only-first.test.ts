import { describe, expect, it } from 'vitest'
import { load } from '../finders/harness.ts'
import { run } from './harness.ts'

const ruleset = load(`rules:
  - id: killed
    title: How many were killed
    claim: {say: 'killed {n:count}', aside: 'in {when:year}', key: [story], value: n}
    compare: {with: [story], only: first}
`)
const killed = (...counts: string[]): string => counts.map((count) => `It killed ${count}.`).join('\n\n')

/** The files of each conflict's places, in the order of the claims. */
function conflicts(...texts: string[]): string[] {
  const { comparison } = run(ruleset, texts.map((text, at) => ({ path: `${'abc'[at]}.md`, text })))
  return comparison.conflicts.flatMap(({ pairs }) => pairs.map(({ a, b }) => `${a.file} / ${b.file}`))
}

describe('only: first', () => {
  it('compares the first claims of two articles', () => expect(conflicts(killed('10'), killed('12'))).toEqual(['a.md / b.md']))
  it('leaves what is told later alone', () => expect(conflicts(killed('10', '600'), killed('10'))).toEqual([]))
  it('leaves articles alone that say the same elsewhere', () => expect(conflicts(killed('12', '10'), killed('10'))).toEqual([]))
  it('compares no article with itself', () => expect(conflicts(killed('12', '10'))).toEqual([]))
})

describe('aside', () => {
  it('puts a claim in conflict with nothing', () => expect(conflicts('In 2004 it killed 600.', killed('10'))).toEqual([]))
  it('is passed over for the first claim', () => expect(conflicts(`In 2004 it killed 600.\n\n${killed('12')}`, killed('10'))).toEqual(['a.md / b.md']))
  it('may agree, and so settle', () => expect(conflicts(`${killed('12')}\n\nIn 2004 it killed 600.`, killed('600'))).toEqual([]))
})
