import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/formats/markdown.ts'
import { text } from '../../src/formats/text.ts'
import { expectSound, shown } from './sound.ts'

const zoned = (source: string): string[][] => markdown.read(source).blocks.map((block) => [block.zone, block.prose().replaceAll('\u200B', '').replace(/\s+/g, ' ')])

describe('the prose of front matter', () => {
  it.each([
    ['YAML', '---\ntitle: Mill sold for 4m\ndate: 2025-01-01\nstandfirst: It was old # really\n---\n', [['headline', 'Mill sold for 4m'], ['standfirst', 'It was old']]],
    ['YAML in quotation marks', '---\ntitle: "The \\"mill\\" \\u00e9"\ndescription: \'It\'\'s sold: now\'\n---\n', [['headline', 'The "mill" é'], ['standfirst', "It's sold: now"]]],
    ['YAML over several lines', '---\nsummary: >-\n  One line,\n  and one more.\n\nimage_caption: The mill\n  in spring\nauthor: A\n---\n', [['standfirst', 'One line, and one more.'], ['caption', 'The mill in spring']]],
    ['YAML with a key in quotation marks', '---\n"title": A mill\n---\n', [['headline', 'A mill']]],
    ['TOML', '+++\ntitle = "A mill"\ndescription = \'Sold\'\nsummary = """\nOn two\nlines"""\n[cover]\ncaption = "No"\n+++\n', [['headline', 'A mill'], ['standfirst', 'Sold'], ['standfirst', ' On two lines']]],
    ['JSON', '{"tags": ["title", "x"], "image": {"title": "No", "b": "}"}, "title": "A \\"mill\\"", "caption": "Cap"}\n', [['headline', 'A "mill"'], ['caption', 'Cap']]],
  ])('is read from %s', (_, front, expected) => {
    expect(zoned(`${front}Body text.`)).toEqual([...expected, ['body', 'Body text.']])
    expectSound(markdown.read(`${front}Body text.`), `${front}Body text.`)
  })

  it.each([
    ['no text', 'title:\ndescription: [a]\nsummary: {b: c}\nteaser: ""\nintro: |\n'],
    ['other keys', 'author: A\nimage:\n  caption: No\nlayout: title\n'],
    ['the headline of the page', 'title: Head\n'],
    ['a paragraph of the page, cut off', 'description: Body te...\n'],
  ])('leaves out %s', (_, keys) => {
    expect(zoned(`---\n${keys}---\n# Head\n\nBody text.`)).toEqual([['headline', 'Head'], ['body', 'Body text.']])
  })

  it('takes each key once, and each text once', () => {
    expect(shown(markdown.read('---\ntitle: A\ntitle: B\nheadline: A\n---\nText.'))).toEqual(['A', 'Text.'])
  })

  it('stands where the source has it', () => {
    const source = '---\r\ndate: 2025-01-01\r\ntitle: "The \\"mill\\" of 1866"\r\n---\r\nText.'
    for (const format of [markdown, text]) {
      const [block] = format.read(source).blocks
      expect(block!.from + block!.prose().indexOf('1866')).toBe(source.indexOf('1866'))
    }
  })

  it('is sound for any text', () => {
    const piece = fc.constantFrom('title', 'summary', 'caption', ': ', ' = ', '"', "'", '\\', '\\u00e9', '\n', '\r\n', '  ', '>', '|', '#', '{', '}', '[', ']', ',', 'a', '"""')
    const fences = fc.constantFrom(['---\n', '\n---\n'], ['+++\n', '\n+++\n'], ['{"', '}\n'])
    fc.assert(fc.property(fences, fc.array(piece, { maxLength: 30 }), ([open, close], parts) => {
      const source = `${open}${parts.join('')}${close}Text.`
      expectSound(markdown.read(source), source)
    }), { numRuns: 3_000 })
  })
})
