import { describe, expect, it } from 'vitest'
import { acceptBaselined, baselineOf, readBaseline, writeBaseline, type BaselineEntry } from '../../src/compare/baseline.ts'
import { load, ruleFile } from '../finders/harness.ts'
import { run, type Text } from './harness.ts'

const ruleset = load(ruleFile({ say: 'since {n:year}' }))
const text = (path: string, ...years: number[]): Text => ({ path, text: years.map((year) => `Since ${year}.`).join('\n\n') })
const entriesOf = (texts: readonly Text[]): BaselineEntry[] => {
  const { comparison, sentenceOf } = run(ruleset, texts)
  return baselineOf(comparison.conflicts, ruleset, sentenceOf)
}
const written = (texts: readonly Text[]): string => writeBaseline(entriesOf(texts))

/** What a baseline of some texts leaves of others: findings, accepted ones, stale entries. */
function accepts(base: readonly Text[], texts: readonly Text[]): { left: number; baselined: number; stale: number } {
  const { placed, comparison, sentenceOf } = run(ruleset, texts)
  const found = acceptBaselined(placed, comparison.conflicts, readBaseline('b.json', written(base)).entries, ruleset, sentenceOf)
  return { left: found.placed.length, baselined: found.baselined, stale: found.stale.length }
}

describe('a baseline', () => {
  const base = [text('a.md', 2019), text('b.md', 2020)]
  it.each<[string, Text[], object]>([
    ['what it holds', base, { left: 0, baselined: 1, stale: 0 }],
    ['the same on other lines', [{ path: 'a.md', text: 'Rain.\n\nThe mayor since 2019.' }, base[1]!], { left: 0, baselined: 1, stale: 0 }],
    ['a renamed article', [text('z.md', 2019), base[1]!], { left: 0, baselined: 1, stale: 0 }],
    ['the same values in other words elsewhere', [{ path: 'c.md', text: 'It was so since 2019.' }, { path: 'd.md', text: 'Since 2020 it was.' }], { left: 1, baselined: 0, stale: 1 }],
    ['another value', [text('a.md', 2018), base[1]!], { left: 1, baselined: 0, stale: 1 }],
    ['nothing that is left', [base[0]!], { left: 0, baselined: 0, stale: 1 }],
    ['a copy of what it holds still', [...base.map((one) => ({ ...one, story: 's' })), { ...text('c.md', 2019), story: 't' }, { ...text('d.md', 2020), story: 't' }], { left: 1, baselined: 1, stale: 0 }],
    ['a third article: the whole finding is left', [...base, text('c.md', 2021)], { left: 1, baselined: 0, stale: 0 }],
    ['a third article on one side', [...base, text('c.md', 2020)], { left: 1, baselined: 0, stale: 0 }],
  ])('accepts or leaves %s', (_, texts, expected) => expect(accepts(base, texts)).toEqual(expected))
  it('is accepted whole with every pair of three', () => {
    const three = [...base, text('c.md', 2021)]
    expect(accepts(three, three)).toEqual({ left: 0, baselined: 1, stale: 0 })
    expect(accepts(three, base)).toEqual({ left: 0, baselined: 1, stale: 2 })
  })
  it('an entry answers for one renamed pair, and no more', () => {
    expect(accepts([{ ...text('a.md', 2019, 2020), story: undefined }], [{ ...text('x.md', 2019, 2020), story: undefined }, { ...text('y.md', 2019, 2020), story: undefined }])).toEqual({ left: 1, baselined: 1, stale: 0 })
  })
  it('a finding that is left takes no entry from another', () => {
    const moved = [{ ...text('x.md', 2019), story: 'x' }, { ...text('y.md', 2020), story: 'x' }, { ...text('z.md', 2030), story: 'x' }]
    expect(accepts(base, [...moved, { ...text('p.md', 2019), story: 'p' }, { ...text('q.md', 2020), story: 'p' }])).toEqual({ left: 1, baselined: 1, stale: 0 })
  })
})

describe('as a file', () => {
  it('has a line for each entry, sorted, and the same bytes whatever the order', () => {
    const texts = [text('a.md', 2019), text('b.md', 2020), text('c.md', 2021)]
    expect(written(texts)).toBe(written([...texts].reverse()))
    expect(written(texts).split('\n')).toEqual(['{', '  "version": 1,', '  "accepted": [', ...['["a.md","b.md"],"values":["2019","2020"]},', '["a.md","c.md"],"values":["2019","2021"]},', '["b.md","c.md"],"values":["2020","2021"]}'].map((end) => expect.stringMatching(new RegExp(`^    \\{"rule":"r","fingerprint":"\\w{20}","moved":"\\w{20}","files":${end.replace(/[[\]]/g, '\\$&')}$`))), '  ]', '}', ''])
    expect(written([])).toBe('{\n  "version": 1,\n  "accepted": []\n}\n')
  })
  it('is read as it was written', () => {
    const entries = entriesOf([text('a "b"\n.md', 2019), text('ä.md', 2020)])
    expect(readBaseline('b.json', writeBaseline(entries))).toEqual({ entries, problems: [] })
  })
  const entry = { rule: 'r', fingerprint: 'f', moved: 'm', files: ['a'], values: ['v'] }
  it.each<[string, string]>([
    ['', 'is no JSON'], ['{"version": 1, "accepted": [', 'is no JSON'], ['null', 'is not of version 1'], ['[]', 'is not of version 1'], ['{"version": 2, "accepted": []}', 'is not of version 1'], ['{"version": 1}', 'is not of version 1'], ['{"version": 1, "accepted": {}}', 'is not of version 1'],
    ...([{ fingerprint: 1 }, { moved: null }, { files: 'a' }, { values: [1] }, { rule: undefined }] as object[]).map((wrong): [string, string] => [JSON.stringify({ version: 1, accepted: [entry, { ...entry, ...wrong }] }), 'has an entry (number 2) without']),
    ['{"version": 1, "accepted": [null]}', 'has an entry (number 1) without'], ['{"version": 1, "accepted": [[]]}', 'has an entry (number 1) without'],
  ])('that cannot be read accepts nothing, and is an error at its place: %s', (source, message) => {
    const { entries, problems } = readBaseline('b.json', source)
    expect(entries).toEqual([])
    expect(problems).toMatchObject([{ code: 'baseline', severity: 'error', place: { file: 'b.json', from: 0, to: 1 } }])
    expect(problems[0]!.message).toContain(message)
  })
})
