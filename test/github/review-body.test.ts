import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingPrints } from '../../src/github/finding-print.ts'
import { renderFileComment, renderGone, renderReviewComment } from '../../src/github/review-body.ts'
import { readReviewMarker } from '../../src/github/review-marker.ts'
import { suggestionBlock } from '../../src/github/suggestion-block.ts'
import type { Finding, Place } from '../../src/model/index.ts'
import { hostile } from '../reporters/hostile.ts'
import { finding, place } from '../reporters/sample.ts'
import { live, shapeOf, textOf } from './markdown-shape.ts'

const options = { color: false, width: 80 }
const link = (): string => 'https://github.com/o/r/blob/c/a.md?plain=1#L1'

describe('renderReviewComment', () => {
  it('tells the finding below its marker', () => {
    expect(renderReviewComment(finding(), '```suggestion\nx\n```', { ...options, link })).toBe(`
<!-- factlint:finding print=${findingPrints(finding())[0]} state=open -->

**Warning:** The mayor took office in 2019 here, in 2001 in articles/b.md.

Both count from the day of taking office, which is one day.

- [articles/b.md, line 3](${link()}) · <strong>2001</strong> · 2025-08-16
  > She has been mayor <strong>since 2001</strong>.

\`\`\`suggestion
x
\`\`\`

Rule \`mayor-since\` of \`examples/town\`
`.trim())
  })

  it('says the line where it stands on the whole file', () => {
    const [marker, , line] = renderFileComment(finding(), options).split('\n')
    expect(readReviewMarker(marker!)).toMatchObject({ marker: { state: 'open' } })
    expect(line).toBe('Line 28:')
  })

  it('stays below what GitHub takes', () => {
    const long = '$'.repeat(5_000)
    const many = Array.from({ length: 9 }, () => place({ value: long, sentence: long, file: long }))
    const one = finding({ message: long, why: long, rule: long, pack: long, places: [place(), ...many] })
    expect(renderReviewComment(one, 'x'.repeat(10_000), options).length).toBeLessThan(60_000)
  })

  it('keeps its shape whatever strangers write', () => {
    const page = (a: string, b: string, c: string): string => {
      const at = place({ file: `a${a}`, text: b, value: `v${c}`, sentence: `x ${a}${b}${c}` })
      const one = finding({ rule: `r${c}`, pack: `p${b}`, title: `t${b}`, message: `m${a}`, why: `w${c}`, places: [at, at], fingerprints: [b] })
      const text = renderReviewComment(one, '', { ...options, link })
      expect(readReviewMarker(text)).toMatchObject({ marker: { print: findingPrints(one)[0], state: 'open' } })
      return text
    }
    const belowMarker = (text: string): string[] => shapeOf(text).slice(2)
    const usual = belowMarker(page('a', 'b', 'c'))
    fc.assert(fc.property(hostile, hostile, hostile, (a, b, c) => {
      const given = page(a, b, c)
      expect(shapeOf(given).slice(0, 2)).toEqual(['root', given.split('\n')[0]])
      expect(belowMarker(given)).toEqual(usual)
      expect(textOf(given)).not.toMatch(live)
      expect(given).not.toMatch(/^\s*(?:`{3,}|~{3,})/m)
    }))
  })
})

describe('suggestionBlock', () => {
  const line = 'The mayor has led the town since 2019, the council said.'
  const at = (text: string, within = line, rest: Partial<Place> = {}): Place => place({ line: 28, column: within.indexOf(text) + 1, text, ...rest })
  const suggesting = (text: string, of = at('2019'), certain = true): Finding => finding({ suggestion: { place: of, text, certain } })

  it('replaces the words in the line of the head', () => {
    expect(suggestionBlock(suggesting('2001'), line)).toBe('```suggestion\nThe mayor has led the town since 2001, the council said.\n```')
    expect(suggestionBlock(suggesting(''), line)).toContain('since , the')
  })

  it('has a fence that is longer than any in the line', () => {
    expect(suggestionBlock(suggesting('2001', at('2019', 'Run ````x```` since 2019')), 'Run ````x```` since 2019')).toBe('`````suggestion\nRun ````x```` since 2001\n`````')
    expect(suggestionBlock(suggesting('``````'), line)).toMatch(/^`{7}suggestion\n.*\n`{7}$/)
  })

  it.each([
    ['words of another article', suggesting('2001', at('2019'), false), line],
    ['no suggestion', finding(), line],
    ['an unknown line', suggesting('2001'), undefined],
    ['another file', suggesting('2001', at('2019', line, { file: 'articles/b.md' })), line],
    ['another line', suggesting('2001', at('2019', line, { line: 29, endLine: 29 })), line],
    ['several lines', suggesting('2001', at('2019', line, { endLine: 29 })), line],
    ['a line that has changed', suggesting('2001'), line.replace('2019', '2018')],
    ['a line that is shorter', suggesting('2001'), 'Short.'],
    ['nothing to replace', suggesting('2001', at('', line)), line],
    ['a very long line', suggesting('2001'), `${line}${' x'.repeat(5_000)}`],
    ['a line with a tab', suggesting('2001'), `${line}\tx`],
    ['two lines in one', suggesting('2001\nx'), line],
    ['a carriage return', suggesting('2001'), `${line}\r`],
    ...['\u200B', '\u202E', '\u2028', '\u0000', '\u{E0041}', '\uD800'].flatMap((char): [string, Finding, string][] => [['a hidden character in the line', suggesting('2001'), line + char], ['a hidden character in the words', suggesting(`2001${char}`), line]]),
  ])('is none for %s', (_, given, text) => expect(suggestionBlock(given, text)).toBe(''))

  it('takes runs of spaces as they are', () => expect(suggestionBlock(suggesting('2001', at('2019', `  - ${line}  `)), `  - ${line}  `)).toContain(`\n  - ${line.replace('2019', '2001')}  \n`))

  it('is one block of one line whatever the line holds', () => {
    fc.assert(fc.property(hostile, hostile, (before, after) => {
      const text = `${before}2019${after}`
      const column = before.length + 1
      const block = suggestionBlock(suggesting('2001', place({ text: '2019', column })), text)
      if (block !== '') expect(shapeOf(block)).toEqual(['root', 'code suggestion'])
      if (block !== '') expect(block.split('\n')).toEqual([expect.stringMatching(/^`{3,}suggestion$/), `${before}2001${after}`, expect.stringMatching(/^`{3,}$/)])
    }))
  })
})

describe('renderGone', () => {
  it('folds what was said and offers no suggestion', () => {
    const text = readReviewMarker(renderReviewComment(finding(), '````suggestion\n```\n````', options))!.text
    const gone = renderGone('a'.repeat(20), text, '5f3c0de1a2b3c4d5e6f708192a3b4c5d6e7f8091')
    expect(gone).toContain(`
No longer found in \`5f3c0de\`.

<details><summary>What it was</summary>

**Warning:** The mayor took office`)
    expect(gone).toMatch(/\n\n<\/details>$/)
    expect(gone).not.toContain('suggestion')
    expect(readReviewMarker(gone)).toMatchObject({ marker: { print: 'a'.repeat(20), state: 'gone' } })
  })
})

describe('findingPrints', () => {
  it('are one for each fingerprint, and one for a mistake, which has none', () => {
    expect(findingPrints(finding({ fingerprints: ['a', 'b'] }))).toEqual([findingPrints(finding({ fingerprints: ['a'] }))[0], findingPrints(finding({ fingerprints: ['b'] }))[0]])
    const mistake = { verdict: 'invalid', rule: 'rules/shape', fingerprints: [] } as const
    expect(findingPrints(finding(mistake))).toEqual([expect.stringMatching(/^[0-9a-f]{20}$/)])
    expect(findingPrints(finding(mistake))).not.toEqual(findingPrints(finding({ ...mistake, message: 'Other.' })))
  })
})
