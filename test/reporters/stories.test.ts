import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoryTable } from '../../src/model/index.ts'
import { storySection } from '../../src/reporters/markdown-stories.ts'
import { storyLines } from '../../src/reporters/terminal-stories.ts'
import { columnsOf } from '../../src/reporters/wrap.ts'
import { readPage, shapeOf } from '../github/markdown-shape.ts'
import { hostile } from './hostile.ts'
import { place } from './sample.ts'

/** A story of which one row is in conflict; each article says something in it but the last. */
function story(articles: number, text = 'a'): StoryTable {
  const cells = Array.from({ length: articles }, (_, at) => (at === articles - 1 ? [] : [place({ value: text, file: text, line: at + 1 })]))
  return {
    story: text, articles: cells.map(() => ({ file: text, date: '2025-08-16' })), left: { rows: 0, articles: 0 },
    rows: [{ rule: text, title: text, key: `${text}b · ${text}`, verdict: 'contradict', cells }, { rule: text, title: text, key: text, verdict: 'agree', cells }],
  }
}

describe('stories in the terminal', () => {
  it('stay within the width, and are a list where columns would be too narrow', () => {
    for (const articles of [2, 3, 4, 9, 40]) {
      for (const width of [60, 100, 160]) {
        const lines = storyLines(story(articles, 'kilometres per hour, 北京 and Donaudampfschifffahrtsgesellschaftskapitän'), width)
        const table = lines.slice(articles + 2)
        expect(Math.max(...table.map(columnsOf))).toBeLessThanOrEqual(width)
        expect(table.some((line) => line.includes('──'))).toBe((width - 32) / articles >= 18)
      }
    }
  })

  it('show no more than a few values of a cell', () => {
    const many = { ...story(2), rows: [{ ...story(2).rows[0]!, cells: [Array.from({ length: 7 }, (_, at) => place({ value: `v${at}`, line: at + 1 })), []] }] }
    expect(storyLines(many, 100).join('\n')).toMatch(/v0 \(line 1\)[^]*v3 \(line 4\)[^]*and 3 more/)
    expect(storyLines(many, 100).join('\n')).not.toContain('v4')
  })
})

describe('stories in Markdown', () => {
  it('are a table, or a list where the articles are many', () => {
    expect(shapeOf(storySection(story(3)))).toContain('table')
    expect(shapeOf(storySection(story(7)))).not.toContain('table')
    expect(storySection(story(3)).match(/\*\*contradiction\*\*/g)).toHaveLength(1)
  })

  it('keep their shape whatever a stranger writes', () => {
    const shapes = [3, 7].map((articles) => shapeOf(storySection(story(articles))))
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(text.trim() !== '')
        for (const [at, articles] of [3, 7].entries()) expect(readPage(storySection(story(articles, `a${text}`))).shape).toEqual(shapes[at])
        expect(storyLines(story(3, text), 100).join('\n').replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/)
      }),
      { numRuns: 300 },
    )
  })
})
