import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { similarStories } from '../../src/archive/similar-stories.ts'
import { bridge, clued, events, grouped } from './events.ts'

const articles = Object.entries(events).map(([path, source]) => clued(path, source))
const march = ['march-alert.txt', 'march-report.txt', 'march-update.txt']
const september = ['september-alert.txt', 'september-report.txt', 'september-update.txt']

describe('similarStories', () => {
  it('tells two earthquakes on one island apart', () => expect(grouped(similarStories(articles))).toEqual([march, september]))

  it('does so however the articles lie in the list', () => {
    const expected = new Map([...similarStories(articles)].sort())
    fc.assert(fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(new Map([...similarStories(shuffled)].sort())).toEqual(expected)
    }))
  })

  it('does not join two events by an article that tells of both', () => {
    const groups = grouped(similarStories([...articles, clued('retrospect.txt', bridge)]))
    expect(groups.some((group) => group.includes('march-alert.txt') && group.includes('september-alert.txt'))).toBe(false)
    expect(groups.flat()).toEqual(expect.arrayContaining([...march, ...september]))
  })

  it('keeps an update of a few days later, and no article of months later', () => {
    const onDays = (...days: number[]): string[][] => grouped(similarStories(march.map((path, at) => clued(path, events[path]!, days[at]))))
    expect(onDays(100, 100, 105)).toEqual([march])
    expect(onDays(100, 100, 300)).toEqual([march.slice(0, 2)])
  })

  it('names a story by its first article, whatever comes later', () => {
    const dated = march.map((path, at) => clued(path, events[path]!, 100 + at))
    expect([...similarStories(dated.slice(0, 2)).values()]).toEqual(['similar: march-alert.txt', 'similar: march-alert.txt'])
    expect(new Set(similarStories(dated).values())).toEqual(new Set(['similar: march-alert.txt']))
    expect(similarStories([clued('z.txt', events['march-alert.txt']!, 99), ...dated]).get('march-alert.txt')).toBe('similar: z.txt')
  })

  it('has no story of one article, of none, or of articles without words', () => {
    expect(similarStories([]).size).toBe(0)
    expect(similarStories(articles.slice(0, 1)).size).toBe(0)
    expect(similarStories(['', ' ', '…', '1'].map((source, at) => clued(`${at}.txt`, source))).size).toBe(0)
  })
})
