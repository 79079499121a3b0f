import { describe, expect, it } from 'vitest'
import { fingerprint, fingerprintsOf, looseFingerprint, type Renames } from '../../src/compare/fingerprints.ts'
import type { Claim } from '../../src/model/index.ts'
import { load, ruleFile } from '../finders/harness.ts'
import { run, type Text } from './harness.ts'

const source = ruleFile({ say: 'since {n:year}' })
const ruleset = load(source)
const pair = (texts: readonly Text[], arrange?: (claims: readonly Claim[]) => readonly Claim[], by = ruleset): { prints: readonly string[]; loose: string; renamed: (renames: Renames) => string } => {
  const { comparison } = run(by, texts, arrange)
  const conflict = comparison.conflicts[0]!
  return { prints: fingerprintsOf(conflict, by), loose: looseFingerprint(conflict, conflict.pairs[0]!, by), renamed: (renames) => fingerprint(conflict, conflict.pairs[0]!, by, renames) }
}
const a: Text = { path: 'a.md', text: 'Since 2019.' }
const b: Text = { path: 'b.md', text: 'Since 2020.' }
const alone = (path: string): Text => ({ path, text: 'Since 2019.\n\nSince 2020.', story: undefined })
const named = (id: string) => (claims: readonly Claim[]): readonly Claim[] => claims.map((claim) => (claim.file === 'b.md' ? claim : { ...claim, article: id }))

describe('the fingerprint', () => {
  const same = pair([a, b]).prints
  it.each<[string, readonly string[]]>([
    ['its articles in another order', pair([b, a]).prints],
    ['other lines and words around', pair([{ ...a, text: 'Rain.\n\nShe has led the town since 2019, they said.' }, b]).prints],
    ['other dates', pair([{ ...a, date: '2020-01-01' }, b]).prints],
    ['other messages and severities', pair([a, b], undefined, load(source.replace('title: R', 'title: S\n    message: Look at {here.value}.\n    severity: {contradict: notice}'))).prints],
    ['a place that says the same again', pair([{ ...a, text: 'Since 2019.\n\nSince 2019.' }, b]).prints],
  ])('is the same with %s', (_, prints) => expect(prints).toEqual(same))
  it.each<[string, readonly string[]]>([
    ['another value', pair([{ ...a, text: 'Since 2018.' }, b]).prints],
    ['another article', pair([{ ...a, path: 'c.md' }, b]).prints],
    ['another story', pair([{ ...a, story: 'x' }, { ...b, story: 'x' }]).prints],
    ['another rule', pair([a, b], undefined, load(source.replace('id: r', 'id: q'))).prints],
    ['the values in each other’s article', pair([{ ...a, text: b.text }, { ...b, text: a.text }]).prints],
  ])('is another with %s', (_, prints) => expect(prints).not.toEqual(same))
  it('of an article with an id hangs on that, and not on its path', () => {
    const first = pair([a, b], named('one')).prints
    expect(pair([{ ...a, path: 'c.md' }, b], named('one')).prints).toEqual(first)
    expect(pair([a, b], named('two')).prints).not.toEqual(first)
  })
  it('with the new names of what was renamed is that of the new paths', () => {
    expect([pair([{ ...a, path: 'old.md' }, b]).renamed(new Map([['old.md', 'a.md']]))]).toEqual(same)
    expect(pair([alone('old.md')]).renamed(new Map([['old.md', 'new.md']]))).toBe(pair([alone('new.md')]).prints[0])
    expect([pair([a, b], named('one')).renamed(new Map([['a.md', 'x.md'], ['one', 'y']]))]).toEqual(pair([a, b], named('one')).prints)
    expect([pair([a, b]).renamed(new Map())]).toEqual(same)
  })
  it('of two files whose names were swapped is told from that of before', () => {
    expect([pair([a, b]).renamed(new Map([['a.md', 'b.md'], ['b.md', 'a.md']]))]).toEqual(pair([{ ...a, text: b.text }, { ...b, text: a.text }]).prints)
  })
  it('each once, sorted, and no more than 500', () => {
    const { prints } = pair(Array.from({ length: 40 }, (_, at) => ({ path: `${at}.md`, text: `Since ${1_900 + at}.` })))
    expect([prints.length, new Set(prints).size, [...prints].sort()]).toEqual([500, 500, prints])
    expect(prints.every((print) => /^[0-9a-f]{20}$/.test(print))).toBe(true)
  })
})

describe('the loose fingerprint', () => {
  it('is the same in other articles and another story, and where they stand alone', () => {
    const { loose } = pair([a, b])
    expect(pair([{ ...a, path: 'x.md', story: 'x' }, { ...b, path: 'y.md', story: 'x' }]).loose).toBe(loose)
    expect(pair([alone('z.md')]).loose).toBe(loose)
    expect(pair([{ ...a, text: 'Since 2018.' }, b]).loose).not.toBe(loose)
  })
  it('tells the words of each side apart where they are given', () => {
    const { comparison } = run(ruleset, [a, b])
    const by = (words: (claim: Claim) => string): string => looseFingerprint(comparison.conflicts[0]!, comparison.conflicts[0]!.pairs[0]!, ruleset, words)
    expect(by(({ file }) => file)).not.toBe(by(({ file }) => `${file}!`))
    expect(by(({ file }) => file)).toBe(by(({ file }) => file))
  })
  it('keeps what the key says beside the story', () => {
    const keyed = load(ruleFile({ say: 'the {what:place} deal since {n:year}', key: '[story, what]', file: 'entities:\n  rome: {type: place, name: Rome}\n  oslo: {type: place, name: Oslo}' }))
    const of = (place: string): string => pair([{ path: 'a.md', text: `The ${place} deal since 2019.` }, { path: 'b.md', text: `The ${place} deal since 2020.` }], undefined, keyed).loose
    expect(of('Rome')).not.toBe(of('Oslo'))
  })
})
