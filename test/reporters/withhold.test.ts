import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/index.ts'
import { reporters } from '../../src/reporters/index.ts'
import { quoteModes, withhold, type QuoteMode } from '../../src/reporters/withhold.ts'
import { finding, place, report } from './sample.ts'

/** Words that no reporter writes of its own. */
const words = (count: number, seed = 0): string => Array.from({ length: count }, (_, at) => `zq${(seed * 997 + at).toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}x`).join(' ')

/** A report in which articles speak wherever they can: `sentence` is one of theirs, `text` the claim in it. */
function speaking(sentence: string, text: string): Report {
  const spoken = place({ text, value: text, sentence, at: sentence.indexOf(text) })
  const other = place({ ...spoken, file: 'articles/b.md', line: 3 })
  const fact = place({ file: 'rules/facts.yml', text: 'Fact of the rules', value: 'a fact', sentence: 'https://example.org/source' })
  const findings = [
    finding({ key: text, story: text, message: `Here ${text}, there ${sentence}, and ${sentence.slice(3)}.`, why: `${text} and ${text} cannot both be true.`, suggestion: { place: spoken, text: sentence, certain: true }, places: [spoken, other, fact] }),
    finding({ state: 'fixed', message: sentence, places: [other, spoken] }),
    finding({ rule: 'rules/unused-exception', title: 'unused exception', verdict: 'invalid', severity: 'notice', message: `This comment ignores nothing: ${text.slice(0, 30)}.`, why: '', places: [place({ text: sentence, value: '', sentence: '' })] }),
    finding({ rule: 'rules/unknown-key', title: 'unknown key', verdict: 'invalid', severity: 'error', message: 'There is no key “sey”.', why: '', places: [place({ file: 'rules/town.yml', text: 'sey: x', value: '', sentence: '' })] }),
  ]
  const row = { rule: 'mayor-since', title: 'How long the mayor has led', key: text, verdict: 'contradict' as const, cells: [[spoken], [other]] }
  return report(findings, { excepted: 1 }, {
    accepted: [{ rule: 'toll', by: 'ignore', reason: sentence, place: spoken, fresh: true }, { rule: 'toll', by: 'exception', reason: 'Both are right.', place: other, fresh: false }],
    stories: [{ story: text, articles: [{ file: 'articles/a.md', date: null }, { file: 'articles/b.md', date: null }], rows: [row], left: { rows: 0, articles: 0 } }],
  })
}

/** What a reporter writes, without what it puts between the words. */
const written = (name: string, given: Report): string => reporters.find((one) => one.name === name)!.render(given, { color: false, width: 400 }).replace(/<\/?(?:mark|strong)>|[«»│]/g, '').replace(/\s+/g, ' ')

const longest = (output: string, sentence: string): number => {
  let most = 0
  for (let from = 0; from + most < sentence.length; from++) while (from + most < sentence.length && output.includes(sentence.slice(from, from + most + 1))) most++
  return most
}

const sentences = fc.record({ count: fc.integer({ min: 1, max: 60 }), from: fc.nat(59), length: fc.integer({ min: 1, max: 40 }), seed: fc.nat(50) }).map(({ count, from, length, seed }) => {
  const list = words(count, seed).split(' ')
  const start = from % count
  return { sentence: list.join(' '), text: list.slice(start, start + length).join(' ') }
})

describe.each(reporters.map(({ name }) => name))('%s', (name) => {
  it('short: no more than 80 characters of an article in a row', () => {
    fc.assert(
      fc.property(sentences, ({ sentence, text }) => {
        expect(longest(written(name, withhold(speaking(sentence, text), 'short')), sentence)).toBeLessThanOrEqual(80)
      }),
      { numRuns: 25 },
    )
  })
  it('none: no word of an article', () => {
    fc.assert(
      fc.property(sentences, ({ sentence, text }) => {
        const output = written(name, withhold(speaking(sentence, text), 'none'))
        expect(sentence.split(' ').filter((word) => output.includes(word))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
  it('full: all of it, or what the reporter shows at most', () => {
    const sentence = words(30)
    expect(longest(written(name, speaking(sentence, words(12))), sentence)).toBeGreaterThan(80)
  })
  it.each(['short', 'none'] as const)('%s: still tells the rules, the files and the mistakes in rule files', (mode) => {
    const output = written(name, withhold(speaking(words(30), words(12)), mode))
    for (const told of ['mayor-since', 'articles/a.md', 'articles/b.md', 'sey']) expect(output).toContain(told)
  })
})

it('full changes nothing', () => {
  const given = speaking(words(30), words(12))
  expect(withhold(given, 'full')).toBe(given)
})

it.each(quoteModes)('%s keeps what other programs go by', (mode: QuoteMode) => {
  const given = speaking(words(30), words(12))
  const kept = ({ findings, summary, accepted }: Report): unknown => [summary, accepted.map(({ rule, by, fresh }) => [rule, by, fresh]), findings.map(({ rule, severity, state, reported, anchor, fingerprints, places }) => [rule, severity, state, reported, anchor, ...(mode === 'none' ? [] : fingerprints), places.map(({ file, line, column, endLine, endColumn, date }) => [file, line, column, endLine, endColumn, date])])]
  expect(kept(withhold(given, mode))).toEqual(kept(given))
})

it('none leaves the fingerprints out: years and names could be tried out against them', () => {
  expect(withhold(report([finding()]), 'none').findings[0]!.fingerprints).toEqual([])
})

it('what is short stays as it is', () => {
  const given = report([finding()])
  expect(withhold(given, 'short')).toEqual(given)
})

it('keeps the words around the claim, and the facts and reasons of the rules', () => {
  const [first] = withhold(speaking(words(30), words(3, 0)), 'short').findings
  expect(first!.places[0]).toMatchObject({ text: words(3), sentence: expect.stringMatching(/ …$/) })
  expect(first!.places[2]).toMatchObject({ text: 'Fact of the rules', sentence: 'https://example.org/source' })
  const none = withhold(speaking(words(30), words(3)), 'none')
  expect(none.findings.map(({ message }) => message)).toEqual(['How long the mayor has led: the places do not agree.', 'How long the mayor has led: the places do not agree.', 'unused exception: look at the place itself.', 'There is no key “sey”.'])
  expect(none.accepted.map(({ reason }) => reason)).toEqual(['withheld', 'Both are right.'])
})
