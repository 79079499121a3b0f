import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { text } from '../../src/formats/text.ts'
import { expectSound } from './sound.ts'

const long = 'This sentence is here only to be long, so that nobody would take the line on which it stands for one that was wrapped by hand. '.repeat(2).trim()

function blocks(source: string): [string, string][] {
  expectSound(text.read(source), source)
  return text.read(source).blocks.map((block) => [block.zone, block.prose()])
}

describe('text', () => {
  it('parts paragraphs at blank lines', () => {
    expect(blocks(`A headline\n\n${long}\n\n \n${long}\n`)).toEqual([['headline', 'A headline'], ['body', long], ['body', long]])
  })

  it('parts at every line end where lines are long', () => {
    expect(blocks(`A headline\n${long}\r\n  ${long}\nA subhead\n${long}`)).toEqual([
      ['headline', 'A headline'], ['body', long], ['body', long], ['headline', 'A subhead'], ['body', long],
    ])
  })

  it('parts at every line end where lines end as sentences do', () => {
    expect(blocks('One is here.\nTwo is there.\nThree “too.”\nFour.')).toHaveLength(4)
  })

  it('joins wrapped lines', () => {
    const wrapped = 'This paragraph was wrapped by hand at some seventy characters, so that\nits sentences run on from one line to the next and must be read as one\nparagraph.'
    expect(blocks(`A headline stands apart\n\n${wrapped}\n\n${wrapped}`)).toEqual([['headline', 'A headline stands apart'], ['body', wrapped], ['body', wrapped]])
    expect(blocks(`A headline\n${wrapped}`)).toEqual([['headline', 'A headline'], ['body', wrapped]])
    expect(blocks(wrapped)).toEqual([['body', wrapped]])
  })

  it.each([
    ['a closing full stop', `It ended.\n\n${long}`, 'body'],
    ['nothing after it', 'A headline', 'body'],
    ['a question mark', `Will it end?\n\n${long}`, 'headline'],
    ['too many words', `${long.slice(0, 125)}\n\n${long}`, 'body'],
  ])('judges a first line with %s', (_, source, zone) => expect(blocks(source)[0]![0]).toBe(zone))

  it('leaves list lines and lines that end as clauses in the body', () => {
    expect(blocks(`Head\n\n${long}\n\n- one\n\nThey said:\n\n${long}`).map(([zone]) => zone)).toEqual(['headline', 'body', 'body', 'body', 'body'])
  })

  it('reads front matter and old line ends', () => {
    expect(text.read('---\ndate: 2025-01-01\n---\nText.')).toMatchObject({ meta: { kind: 'yaml', from: 4 }, blocks: [{ from: 25 }] })
    expect(blocks(`Head\r\r${long}\r${long}`)).toHaveLength(3)
    expect(blocks('')).toEqual([])
  })

  it('is sound for any text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'B', '.', ' ', '\n', '\r', '---', '{', '"', '\u0000', '\uFEFF', long), { maxLength: 30 }).map((parts) => parts.join('')), (source) => expectSound(text.read(source), source)), { numRuns: 2_000 })
  })
})
