import { describe, expect, it } from 'vitest'
import { readTrees } from '../../src/ruleset/tree.ts'

describe('readTrees', () => {
  it('reports the first mistake of syntax, not what the parser makes of the rest', () => {
    const source = `phrases:\n  place: [to] [the] (hall|house)\nrules:\n  - id: a\n    title: A\n  - id: b\n    title: B\n`
    const { mistakes } = readTrees(source)
    expect(mistakes.map(({ code }) => code)).toEqual(['yaml'])
    expect(source.slice(mistakes[0]!.from)).toMatch(/^\[the\]/)
  })

  it('reports every key that stands twice', () => {
    const { mistakes } = readTrees('a: 1\na: 2\nb: 1\nb: 2\n')
    expect(mistakes.map(({ code }) => code)).toEqual(['duplicate-key', 'duplicate-key'])
  })
})
