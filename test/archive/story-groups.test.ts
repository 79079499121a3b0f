import { describe, expect, it } from 'vitest'
import { groupArticles } from '../../src/archive/story-groups.ts'
import type { Link } from '../../src/archive/story-links.ts'

/** Links among all of these articles. */
const among = (likeness: number, ...articles: number[]): Link[] => articles.flatMap((a, at) => articles.slice(at + 1).map((b) => ({ a, b, likeness })))

describe('groupArticles', () => {
  it.each<[string, number, Link[], number[][]]>([
    ['two that are much alike', 2, among(0.6, 0, 1), [[0, 1]]],
    ['not two that are a little alike', 2, among(0.4, 0, 1), []],
    ['five that are a little alike, each to each', 5, among(0.4, 0, 1, 2, 3, 4), [[0, 1, 2, 3, 4]]],
    ['not a chain', 5, [0, 1, 2, 3].flatMap((at) => among(0.6, at, at + 1)), [[0, 1], [2, 3]]],
    ['a bridge goes to one side', 5, [...among(0.7, 0, 1), ...among(0.6, 3, 4), ...among(0.5, 1, 2), ...among(0.5, 0, 2), ...among(0.45, 2, 3), ...among(0.45, 2, 4)], [[0, 1, 2], [3, 4]]],
    ['the part that is alike of a group that is not', 3, [...among(0.6, 0, 1), ...among(0.32, 0, 2), ...among(0.32, 1, 2)], [[0, 1]]],
    ['nothing', 0, [], []],
  ])('%s', (_, count, links, expected) => expect(groupArticles(count, links)).toEqual(expected))
})
