import { describe, expect, it } from 'vitest'
import { linkArticles, linkLimits, type Clued } from '../../src/archive/story-links.ts'
import { similarStories } from '../../src/archive/similar-stories.ts'
import { clued, events } from './events.ts'

const made = (clues: readonly number[], date?: number): Clued => ({ date, clues: Uint32Array.from(clues), weights: new Float32Array(clues.length).fill(1) })
const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at)

describe('linkArticles', () => {
  it('is 1 for the same clues, 0 for others, and between them for some', () => {
    const { links } = linkArticles([made([1, 2, 3]), made([1, 2, 3]), made([3, 4, 5]), made([6])])
    expect(links.map(({ a, b }) => [a, b])).toEqual([[0, 1], [0, 2], [1, 2]])
    expect(links[0]!.likeness).toBeCloseTo(1)
    expect(links[1]!.likeness).toBeLessThan(0.5)
  })

  it.each([[0, 1], [7, 1], [33.5, 0.5], [60, undefined], [900, undefined]])('%s days apart: %s', (days, expected) => {
    const likeness = linkArticles([made([1, 2], 1_000), made([1, 2], 1_000 + days)]).links[0]?.likeness
    if (expected === undefined) expect(likeness).toBeUndefined()
    else expect(likeness).toBeCloseTo(expected)
  })

  it('looks at few pairs, and at no more of them for each article when there are more articles', () => {
    const archive = (events: number): Clued[] => range(0, events * 5).map((at) => made([...range(1_000 + 20 * Math.floor(at / 5), 15), ...range(at % 7, 3), 1_000_000 + at]))
    const [small, large] = [archive(100), archive(1_000)]
    expect(linkArticles(large).pairs / large.length).toBeLessThanOrEqual(linkArticles(small).pairs / small.length)
  })

  it('bounds the work of 10,000 articles that say the same, and of those that say nothing but names', () => {
    const same = Array.from({ length: 10_000 }, () => made(range(0, 300)))
    expect(linkArticles(same)).toEqual({ links: [], pairs: 0 })
    const names = range(0, 2_000).map((at) => made(range(0, 200).map((clue) => (clue * 2_000 + ((at * (clue + 1)) % 2_000)) >> 4)))
    const { links } = linkArticles(names)
    expect(links.length).toBeLessThanOrEqual(names.length * linkLimits.links)
  })

  it('reads of an article of 5 MB what stands first', () => {
    const long = `${events['march-alert.txt']!}\n\n${'Another Name stood here, and 17 others. '.repeat(130_000)}`
    const stories = similarStories([clued('a.txt', events['march-alert.txt']!), clued('b.txt', long)])
    expect(stories.get('b.txt')).toBe('similar: a.txt')
  })
})
