import { describe, expect, it } from 'vitest'
import { acceptFindings, type Acceptance } from '../../src/compare/exceptions.ts'
import { load, ruleFile } from '../finders/harness.ts'
import { run, type Text } from './harness.ts'

const ruleset = load(ruleFile({ say: 'since {n:year}' }))
const comment = (reason = ': both are right', rule = 'r'): string => `<!-- factlint-ignore ${rule}${reason} -->`

/** What is left, what was accepted, and what is said of the exceptions. */
function accept(texts: readonly string[], accepted: readonly Partial<Acceptance>[] = [], today = 20_000): { left: number; excepted: number; problems: string[] } {
  const { placed, ignores } = run(ruleset, texts.map<Text>((text, i) => ({ path: `${'abc'[i]}.md`, text })))
  const whole = accepted.map<Acceptance>((one) => ({ rule: 'r', reason: 'why', values: [], file: () => true, place: { file: 'factlint.yml', from: 0, to: 1 }, ...one }))
  const { placed: kept, accepted: taken, problems } = acceptFindings(placed, whole, ignores, today)
  return { left: kept.length, excepted: taken.length, problems: problems.map(({ code }) => code) }
}

describe('comments in the text', () => {
  const is = { left: 0, excepted: 1, problems: [] }
  it.each<[string, string[], object]>([
    ['no comment', ['Since 2019.', 'Since 2020.'], { left: 1, excepted: 0, problems: [] }],
    ['before the block', [`${comment()}\n\nSince 2019.`, 'Since 2020.'], is],
    ['in the block', [`Since 2019. ${comment()}`, 'Since 2020.'], is],
    ['on the side that is not the main place', ['Since 2019.', `${comment()}\n\nSince 2020.`], is],
    ['in the same article as the other claim', [`${comment()}\n\nSince 2019.\n\nSince 2020.`], is],
    ['on both sides', [`${comment()}\n\nSince 2019.`, `${comment()}\n\nSince 2020.`], is],
    ['with another block between', [`${comment()}\n\nNothing.\n\nSince 2019.`, 'Since 2020.'], { left: 1, excepted: 0, problems: ['unused-exception'] }],
    ['for another rule', [`${comment(': x', 'other')}\n\nSince 2019.`, 'Since 2020.'], { left: 1, excepted: 0, problems: ['unused-exception'] }],
    ['without a reason', [`${comment('')}\n\nSince 2019.`, 'Since 2020.'], { left: 1, excepted: 0, problems: ['no-reason'] }],
    ['with an empty reason', [`${comment(': ')}\n\nSince 2019.`, 'Since 2020.'], { left: 1, excepted: 0, problems: ['no-reason'] }],
    ['where there is no conflict', [`${comment()}\n\nSince 2019.`, 'Since 2019.'], { left: 0, excepted: 0, problems: ['unused-exception'] }],
    ['at the end', [`Since 2019.\n\n${comment()}`, 'Since 2020.'], { left: 1, excepted: 0, problems: ['unused-exception'] }],
    ['where the same claim stands again outside of its block', [`${comment()}\n\nSince 2019.\n\nSince 2019.`, 'Since 2020.'], { left: 1, excepted: 0, problems: ['unused-exception'] }],
    ['where two comments hold for its two places', [`${comment()}\n\nSince 2019.\n\n${comment()}\n\nSince 2019.`, 'Since 2020.'], is],
    ['where the others disagree without it', [`${comment()}\n\nSince 2019.`, 'Since 2020.', 'Since 2021.'], { left: 1, excepted: 0, problems: ['unused-exception'] }],
    ['where two comments leave no pair', [`${comment()}\n\nSince 2019.`, `${comment()}\n\nSince 2020.`, 'Since 2021.'], is],
  ])('%s', (_, texts, expected) => expect(accept(texts)).toEqual(expected))
})

describe('exceptions of the configuration', () => {
  const texts = ['Since 2019.', 'Since 2020.']
  const prints = run(ruleset, texts.map((text, i) => ({ path: `${'ab'[i]}.md`, text }))).placed[0]!.finding.fingerprints
  const is = { left: 0, excepted: 1, problems: [] }
  const unused = { left: 1, excepted: 0, problems: ['unused-exception'] }
  it.each<[string, Partial<Acceptance>, object]>([
    ['by rule alone', {}, is],
    ['of another rule', { rule: 'x' }, unused],
    ['by fingerprint', { fingerprint: prints[0]! }, is],
    ['by another fingerprint', { fingerprint: 'x' }, unused],
    ['by key', { key: 's' }, is],
    ['by another key', { key: 'x' }, unused],
    ['by values', { values: ['since 2019', 'Since 2019', 'Since 2020'] }, is],
    ['by one value of two', { values: ['Since 2019'] }, unused],
    ['by file', { file: (path) => path === 'b.md' }, is],
    ['by another file', { file: (path) => path === 'c.md' }, unused],
    ['that ends tomorrow', { until: 20_001 }, is],
    ['that ends today', { until: 20_000 }, { left: 1, excepted: 0, problems: ['expired-exception'] }],
  ])('%s', (_, accepted, expected) => expect(accept(texts, [accepted])).toEqual(expected))

  it('a third value is not accepted with the two', () => {
    expect(accept([...texts, 'Since 2021.'], [{ values: ['Since 2019', 'Since 2020'] }])).toEqual(unused)
    expect(accept([...texts, 'Since 2021.'], [{ fingerprint: prints[0]! }])).toEqual(unused)
  })
})
