import { describe, expect, it } from 'vitest'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'
import { readsIn, ruleFile, type RuleParts } from '../finders/harness.ts'

const file = `entities:
  rome: {type: place, name: Rome, aliases: [Roma]}
  zoe: {type: person, name: Zoë Adler, aliases: [Adler]}
phrases:
  talks: |
    talks
    long negotiations
`

const load = (parts: RuleParts): ReturnType<typeof loadRuleset> => loadRuleset([{ file: 'r.yml', pack: 'p', source: ruleFile({ file, ...parts }) }], values)

/** The groups of words that a phrase needs, and the one that is looked for first. */
function needs(say: string): { needs: string[]; anchor: string } {
  const ruleset = load({ say })
  expect(ruleset.problems).toEqual([])
  const words = new Map([...ruleset.vocabulary.any, ...ruleset.vocabulary.exact].map(([word, number]) => [number, word]))
  const phrase = ruleset.matchers.get('r')!.say[0]!
  const shown = (group: ReadonlySet<number>): string => [...group].map((number) => words.get(number)!).sort().join('|')
  return { needs: phrase.needs.map(shown).filter((group) => group.length < 60), anchor: shown(phrase.anchor) }
}

describe('the words that every match holds', () => {
  it.each<[string, string[], string]>([
    ['first meeting since {n:year}', ['first', 'meeting', 'since'], 'meeting'],
    ['[the] (first|second) bout of {n:year}', ['first|second', 'bout', 'of'], 'bout'],
    ['(bout|fight of old) in {n:year}', ['bout|fight', 'in'], 'bout|fight'],
    ['(bout|[old] ...) then in {n:year}', ['then', 'in'], 'then'],
    ['[bout] in {n:year}', ['in'], 'in'],
    ['<talks> in {n:year}', ['negotiations|talks', 'in'], 'negotiations|talks'],
    ['<rome> in {n:year}', ['Roma|Rome', 'in'], 'Roma|Rome'],
    ['{p:place} in {n:year}', ['roma|rome', 'in'], 'roma|rome'],
    ['{p:person} in {n:year}', ['in'], 'in'],
    ["hadn't met in {n:year}", ['had', 'not', 'met', 'in'], 'met'],
    ['bout & in {n:year}', ['bout', 'in'], 'bout'],
    ['US bout in {n:year}', ['US', 'bout', 'in'], 'bout'],
  ])('%s', (say, expected, anchor) => {
    const found = needs(say)
    expect([...found.needs].sort()).toEqual([...expected].sort())
    expect(found.anchor).toBe(anchor)
  })
})

describe('the slots that every match fills', () => {
  const slotMistake = (say: string): string[] => load({ say }).problems.map(({ code }) => code)
  it.each<[string, string[]]>([
    ['since {n:year}', []], ['(since|before) {n:year}', []], ['(since {n:year}|before {n:year})', []], ['now & since {n:year}', []],
    ['since [{n:year}]', ['missing-slot']], ['(since {n:year}|before) now', ['missing-slot']], ['[since {n:year}] now', ['missing-slot']],
  ])('%s', (say, codes) => expect(slotMistake(say)).toEqual(codes))
})

describe('limits', () => {
  const bomb = `phrases:\n${Array.from({ length: 12 }, (_, i) => `  a${i}: (<a${i + 1}> x|<a${i + 1}> y|<a${i + 1}> z)`).join('\n')}\n  a12: x`
  const chain = (length: number): string => `phrases:\n${Array.from({ length }, (_, i) => `  a${i}: <a${i + 1}>`).join('\n')}\n  a${length}: x`
  it.each<[string, string, string, RegExp]>([
    ['names that grow without end', '<a0> in {n:year}', bomb, /grows to more than 4000 steps/],
    ['names that refer to each other too deep', '<a0> in {n:year}', chain(30), /more than 20 deep/],
    ['brackets that nest too deep', `${'('.repeat(3_000)}x${')'.repeat(3_000)} in {n:year}`, '', /deeper than 12/],
    ['very many words', `${'x '.repeat(5_000)} in {n:year}`, '', /more than 4000 steps/],
    ['very many gaps', `x ${'...16 '.repeat(500)} in {n:year}`, '', /more than 4000 steps/],
    ['a name that stands for itself', '<a> in {n:year}', 'phrases:\n  a: x <a>', /`<a>` stands for itself: a → a/],
    ['names in a circle', '<a> in {n:year}', 'phrases:\n  a: x <b>\n  b: y <a>', /stands for itself: a → b → a/],
  ])('%s: a message', (_, say, phrases, message) => {
    const { problems } = load({ say, file: phrases })
    expect(problems.map(({ code }) => code)).toEqual(['phrase'])
    expect(problems[0]!.message).toMatch(message)
  })

  it('thousands of single words in a choice are one step', () => {
    const ruleset = load({ say: `(${Array.from({ length: 5_000 }, (_, i) => `w${String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26), 97 + Math.floor(i / 676))}`).join('|')}) in {n:year}` })
    expect(ruleset.problems).toEqual([])
    expect(readsIn(ruleset, 'The waba in 2019.').map(({ text }) => text)).toEqual(['waba in 2019'])
  })

  it('the time to match grows with the words, not with the ways in which they could match', () => {
    const ruleset = load({ say: `${'[a] '.repeat(200)}(a|a a|a ...16 a) b in {n:year}` })
    expect(readsIn(ruleset, `${'a '.repeat(1_500)}b in 2019.`)).toHaveLength(1)
  })
})
