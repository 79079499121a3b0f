import { describe, expect, it } from 'vitest'
import { articleOf, load } from './harness.ts'
import { finders } from '../../src/finders/index.ts'

const ruleset = load(`
rules:
  - id: whose-idea
    title: Whose idea it was
    status: active
    claim:
      say:
        ann: |
          Ann ...8 proposed Rome
        ben: |
          Ben ...8 proposed Rome
      key: [story]
    compare:
      with: [article, story]
`)

function outcomes(source: string): unknown[] {
  return finders.flatMap((finder) => finder.prepare(ruleset)(articleOf(source))).map(({ value }) => (value as { constant: string }).constant)
}

describe('outcomes of a say map', () => {
  it.each<[string, string[]]>([
    ['Ann proposed Rome.', ['ann']],
    ['Ann smiled and Ben proposed Rome.', ['ben']],
    ['Ben smiled and Ann proposed Rome.', ['ann']],
    ['Ann proposed Rome and Ben proposed Rome.', ['ann', 'ben']],
  ])('the nearest speaker has it: %s', (source, expected) => expect(outcomes(source)).toEqual(expected))
})
