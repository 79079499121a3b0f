import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Renames } from '../../src/compare/fingerprints.ts'
import { makePlaces } from '../../src/compare/place.ts'
import { matchStates, type TreeConflicts } from '../../src/compare/states.ts'
import type { Conflict } from '../../src/model/index.ts'
import { load, ruleFile } from '../finders/harness.ts'
import { run, type Text } from './harness.ts'

const ruleset = load(ruleFile({ say: 'since {n:year}' }))

function tree(texts: readonly Text[], by = ruleset): TreeConflicts {
  const sources = new Map(texts.map(({ path, text }) => [path, text]))
  const places = makePlaces((file) => (sources.has(file) ? { source: sources.get(file)! } : undefined), by)
  return { conflicts: run(by, texts).comparison.conflicts, ruleset: by, sentenceOf: (claim) => places.ofClaim(claim).sentence }
}

/** Of how many pairs of the head are new, and how many conflicts of the base are fixed. */
function states(base: readonly Text[], head: readonly Text[], { renames = new Map(), told = () => true }: { renames?: Renames; told?: (conflict: Conflict) => boolean } = {}): string {
  const [now, before] = [tree(head), tree(base)]
  const { isNew, fixed } = matchStates(now, { ...before, told: before.conflicts.filter(told) }, renames)
  const pairs = now.conflicts.flatMap((conflict) => conflict.pairs)
  return `${pairs.filter(isNew).length} of ${pairs.length} new, ${fixed.length} fixed`
}

const text = (path: string, ...sentences: string[]): Text => ({ path, text: sentences.join('\n\n') })
const [a, b] = [text('a.md', 'Since 2019.'), text('b.md', 'Since 2020.')]

describe('what is new and what is fixed', () => {
  it.each<[string, Text[], Text[], string]>([
    ['nothing changed', [a, b], [a, b], '0 of 1 new, 0 fixed'],
    ['a conflict came', [a], [a, b], '1 of 1 new, 0 fixed'],
    ['a conflict went', [a, b], [a], '0 of 0 new, 1 fixed'],
    ['a value changed', [a, b], [a, text('b.md', 'Since 2021.')], '1 of 1 new, 1 fixed'],
    ['a third article joined', [a, b], [a, b, text('c.md', 'Since 2019.')], '1 of 2 new, 0 fixed'],
    ['a third article left', [a, b, text('c.md', 'Since 2019.')], [a, b], '0 of 1 new, 0 fixed'],
    ['a sentence moved to another file', [a, b, text('c.md', 'Rain.')], [text('a.md', 'Rain.'), b, text('c.md', 'Since 2019.')], '0 of 1 new, 0 fixed'],
    ['a sentence moved and was rewritten', [a, b], [b, text('c.md', 'Mayor since 2019.')], '1 of 1 new, 1 fixed'],
    ['a sentence was copied to another file', [a, b], [a, b, text('c.md', 'Since 2019.')], '1 of 2 new, 0 fixed'],
    ['both sentences moved, each to its own file', [a, b], [text('c.md', 'Since 2019.'), text('d.md', 'Since 2020.')], '0 of 1 new, 0 fixed'],
    ['a file went and two copies of its sentence came', [a, b], [b, text('c.md', 'Since 2019.'), text('d.md', 'Since 2019.')], '1 of 2 new, 0 fixed'],
    ['the story was renamed', [{ ...a, story: 'x' }, { ...b, story: 'x' }], [{ ...a, story: 'y' }, { ...b, story: 'y' }], '0 of 1 new, 0 fixed'],
    ['a second story came with the same words', [{ ...a, story: 'x' }, { ...b, story: 'x' }], [{ ...a, story: 'x' }, { ...b, story: 'x' }, { ...a, path: 'c.md', story: 'y' }, { ...b, path: 'd.md', story: 'y' }], '1 of 2 new, 0 fixed'],
  ])('%s', (_, base, head, expected) => expect(states(base, head)).toBe(expected))
  it('a file was renamed, and its sentence rewritten', () => {
    const base = [a, b]
    const head = [text('z.md', 'The mayor of the town since 2019.'), b]
    expect([states(base, head), states(base, head, { renames: new Map([['a.md', 'z.md']]) })]).toEqual(['1 of 1 new, 1 fixed', '0 of 1 new, 0 fixed'])
  })
  it('what the base accepted is new once it is told, and never fixed', () => {
    expect([states([a, b], [a, b], { told: () => false }), states([a, b], [a], { told: () => false })]).toEqual(['1 of 1 new, 0 fixed', '0 of 0 new, 0 fixed'])
  })
})

it('every pair is new or was there; the same texts give nothing new and nothing fixed, however their files are renamed', () => {
  const years = fc.array(fc.array(fc.integer({ min: 2_000, max: 2_003 }), { maxLength: 3 }), { minLength: 1, maxLength: 4 })
  const textsOf = (list: number[][], prefix = ''): Text[] => list.map((own, at) => text(`${prefix}${at}.md`, ...own.map((year) => `Since ${year}.`)))
  fc.assert(
    fc.property(years, years, (before, after) => {
      const [, fresh, all, fixed] = /^(\d+) of (\d+) new, (\d+) fixed$/.exec(states(textsOf(before), textsOf(after)))!.map(Number)
      expect(fresh).toBeLessThanOrEqual(all!)
      expect(fixed).toBeLessThanOrEqual(tree(textsOf(before)).conflicts.length)
      expect(states(textsOf(before), textsOf(before))).toMatch(/^0 of \d+ new, 0 fixed$/)
      expect(states(textsOf(before), textsOf(before, 'x'))).toMatch(/^0 of \d+ new, 0 fixed$/)
      expect(states(textsOf(before), textsOf(before, 'x'), { renames: new Map(before.map((_, at) => [`${at}.md`, `x${at}.md`])) })).toMatch(/^0 of \d+ new, 0 fixed$/)
    }),
    { numRuns: 60 },
  )
})
