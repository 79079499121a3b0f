import { describe, expect, it } from 'vitest'
import { names } from '../../src/finders/names.ts'
import { markdown } from '../../src/formats/markdown.ts'
import type { Claim, Rule, Ruleset, Scope } from '../../src/model/index.ts'
import { givenName, type GivenNameValue } from '../../src/values/given-name.ts'
import { spelling, type SpellingValue } from '../../src/values/spelling.ts'
import { options } from '../values/harness-entity.ts'
import { articleOf, load } from './harness.ts'

const entities = `entities:
  volodymyr-zelensky: {type: person, name: Volodymyr Zelensky, aliases: [Zelensky, Zelenskyy, Volodymyr Zelenskyy, Zelenskiy]}
  tony-blair: {type: person, name: Tony Blair, aliases: [Anthony Blair, Blair]}
  myanmar: {type: place, name: Myanmar, aliases: [Burma]}
  odesa: {type: place, name: Odesa, aliases: [Odessa]}
  hezbollah: {type: org, name: Hezbollah, aliases: [Hizbollah, Hizbullah]}
  nato: {type: org, name: NATO, aliases: [Nato, North Atlantic Treaty Organization]}
  hartwell-bay: {type: place, name: Hartwel}
`

const ruleset = load(entities)

function rulesetWith(scopes: readonly Scope[]): Ruleset {
  const rule = { id: 'names', find: 'names', status: 'active', in: new Set(['headline', 'body', 'caption']), key: [], with: new Set(scopes) } as unknown as Rule
  return { ...ruleset, rules: [rule] }
}

const run = names.prepare(rulesetWith(['article', 'story']))

function claimsOf(...texts: string[]): Claim[] {
  return texts.flatMap((text, i) => run(articleOf(text, { path: `${i}.txt` })))
}

const textOf = (claim: Claim): string => (claim.value as SpellingValue).text

/** The pairs of spellings that are in conflict in the articles of one story. */
function conflictsIn(...texts: string[]): string[] {
  const claims = claimsOf(...texts)
  const pairs = claims.flatMap((a, i) => claims.slice(i + 1).filter((b) => a.key === b.key && spelling.compare(a.value as SpellingValue, b.value as SpellingValue, options) === 'strain').map((b) => [textOf(a), textOf(b)].sort().join(' / ')))
  return [...new Set(pairs)].sort()
}

/** Articles, and what is in conflict in them. */
const stories: [string, readonly string[], ...string[]][] = [
  ['spellings of a known person', ['They met Volodymyr Zelensky.', 'They met Volodymyr Zelenskyy.'], 'Zelensky / Zelenskyy'],
  ['a known surname alone', ['Then Zelensky left.', 'Then Zelenskyy left.'], 'Zelensky / Zelenskyy'],
  ['three spellings', ['Then Zelensky left.', 'Then Zelenskyy left.', 'Then Zelenskiy left.'], 'Zelenskiy / Zelensky', 'Zelenskiy / Zelenskyy', 'Zelensky / Zelenskyy'],
  ['a known person in a spelling that the file lacks', ['Then Zelensky left.', 'They met Volodymyr Zelenskyi.'], 'Zelensky / Zelenskyi'],
  ['within one article', ['Then Zelensky left. Later Zelenskyy spoke.'], 'Zelensky / Zelenskyy'],
  ['a known place', ['They sailed to Odesa.', 'They sailed to Odessa.'], 'Odesa / Odessa'],
  ['a known organisation', ['They fought Hezbollah.', 'They fought Hizbollah.'], 'Hezbollah / Hizbollah'],
  ['an open name', ['They hired Daniel Hickmot.', 'They hired Daniel Hickmott.'], 'Hickmot / Hickmott'],
  ['an open name with another consonant', ['They hired Daniel Wetzig.', 'They hired Daniel Welzig.'], 'Welzig / Wetzig'],
  ['an open name with a short given name', ['They hired Robert Hickmot.', 'They hired Bob Hickmott.'], 'Hickmot / Hickmott'],
  ['an open name transliterated twice', ['They met Kirill Dmitrenyev.', 'They met Kirill Dmitrenev.'], 'Dmitrenev / Dmitrenyev'],
  ['accents left out once', ['They met Gerhard Schönfeld.', 'They met Gerhard Schonfeld.'], 'Schonfeld / Schönfeld'],
  ['a capital inside', ['They met Anthony LaRoche.', 'They met Anthony Laroche.'], 'LaRoche / Laroche'],
  ['a name after a title', ['Then Judge Odrun Hickmot left.', 'Then Judge Odrun Hickmott left.'], 'Hickmot / Hickmott'],
  ['a slip in one article', ['They met Maria Lindqvist. Lindqvist was glad. Later it was Lindqvsit who left, and Lindqvist stayed.'], 'Lindqvist / Lindqvsit'],
  ['a slip in a full name', ['They met Maria Lindqvist. Lindqvist was glad. A song by Maria Lindkvist played.'], 'Lindkvist / Lindqvist'],
  ['a slip at the start of a sentence, before a verb of speaking', ['They met Maria Lindqvist. Lindqvist was glad. Lindqvest said so.'], 'Lindqvest / Lindqvist'],
]

const quiet: [string, readonly string[]][] = [
  ['one spelling', ['They hired Daniel Hickmott. Hickmott was glad.', "Then Daniel Hickmott left. It was Hickmott's plan."]],
  ['two people with like names', ['They hired Daniel Hickmot.', 'They hired Susan Hickmott.']],
  ['other names of one person', ['Then Tony Blair left.', 'Then Anthony Blair left.']],
  ['other names of one place', ['They flew to Burma.', 'They flew to Myanmar.']],
  ['an initialism in two cases', ['They left NATO.', 'They left Nato. The North Atlantic Treaty Organization agreed.']],
  ['capitals', ['ZELENSKY LEAVES\nThen Zelensky left.']],
  ['a spelling in a quotation', ['Then Zelensky left.', 'A sign read “Zelenskyy, come home”, and they waved.']],
  ['a spelling in an address', ['Then Zelensky left.', 'The page example.org/Zelenskyy and the tag #Zelenskyy were shut.']],
  ['a spelling in a file name', ['Then Zelensky left.', 'The picture Zelenskyy.jpg and @Zelenskyy were shown.']],
  ['a plural', ['They met Maria Linden. Linden was glad, Linden said. The Lindens left.']],
  ['a feminine form', ['They met Ivan Kuzmin. Kuzmin was glad, Kuzmin said. Then Irina Kuzmina left.']],
  ['a wife', ['Then Zelensky left.', 'Then Olena Zelenska left.']],
  ['a word at the start of a sentence', ['They met Maria Hunter. Hunter was glad, said Hunter. Hunted deer fled.']],
  ['a given name', ['They met Ann Danielo. Danielo was glad, and Danielo left. Then Daniela left.']],
  ['a known place', ['They met Ann Hartwell. Hartwell was glad, and Hartwell left. They drove to Hartwel then.']],
  ['short names', ['They met Anna Lee.', 'They met Anna Lea.']],
  ['people who share a given name', ['They met Daniel Hickmott and Daniel Stirling.']],
  ['companies', ['They like Hickmot Holdings.', 'They like Hickmott Holdings.']],
]

describe('names', () => {
  it.each(stories)('tells %s', (_, texts, ...pairs) => expect(conflictsIn(...texts)).toEqual(pairs))
  it.each(quiet)('is quiet about %s', (_, texts) => expect(conflictsIn(...texts)).toEqual([]))

  it('makes one claim for each spelling and article, at its first place', () => {
    const source = 'A year on. They met Volodymyr Zelensky. Zelensky left.'
    const claims = claimsOf(source)
    expect(claims.map((claim) => [claim.key, source.slice(claim.from, claim.to), source.slice(claim.sentence.from, claim.sentence.to)])).toEqual([['volodymyr-zelensky', 'Zelensky', 'They met Volodymyr Zelensky.']])
    expect(claims[0]).toMatchObject({ type: 'spelling', value: { text: 'Zelensky' }, slots: { name: { type: 'spelling', text: 'Zelensky' } }, quoted: false })
  })
  it('keeps open names to their story where a rule looks into the archive', () => {
    const find = names.prepare(rulesetWith(['archive']))
    const keys = ['one', 'two'].map((story) => find(articleOf('They hired Daniel Hickmott.', { story }))[0]!.key)
    expect(keys[0]).not.toBe(keys[1])
    expect(find(articleOf('Then Zelensky left.', { story: 'one' }))[0]!.key).toBe('volodymyr-zelensky')
  })
  it('finds words in which markup stands, at their places', () => {
    const source = 'Then *Zelensky* left, by [Volodymyr Zelenskyy](https://example.org/Zelenskiy).'
    const claims = run(articleOf(source, { format: markdown }))
    expect(claims.map((claim) => source.slice(claim.from, claim.to))).toEqual(['Zelensky', 'Zelenskyy'])
  })
  it('makes no claim of a word that only begins like a name', () => {
    expect(claimsOf('They met Maria Lindqvist. Lindqvist was glad, and Lindqvist left. Then Lundquest said so, and it was Longbourne said no.').map(textOf)).toEqual(['Lindqvist'])
  })
  it('finds nothing without a rule that asks for it', () => expect(names.prepare(ruleset)(articleOf('Then Zelensky left.'))).toEqual([]))
  it('looks only in the zones of the rule', () => {
    const only = rulesetWith(['story'])
    const find = names.prepare({ ...only, rules: only.rules.map((rule) => ({ ...rule, in: new Set(['headline' as const]) })) })
    expect(find(articleOf('# Zelensky leaves\n\nThen Zelenskyy came.', { format: markdown })).map(textOf)).toEqual(['Zelensky'])
  })
  it('gives up on a list of names, and says so', () => {
    const told: string[] = []
    const name = (i: number): string => [...i.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')
    const list = Array.from({ length: 500 }, (_, i) => `They met Maria Hart${name(i)}.`).join(' ')
    expect(names.prepare(rulesetWith(['article', 'story']))(articleOf(list), (message) => told.push(message))).toEqual([])
    expect(told).toEqual([expect.stringContaining('more than 400 people')])
  })
  // Where the time grew faster than the text, these would run into the time limit of a test.
  it('comes to an end on hostile text', () => {
    const hostile = ['Aa-'.repeat(30_000), Array.from({ length: 8_000 }, (_, i) => `Daniel Hart${i.toString(26).replace(/\d/g, 'q')}`).join(' and '), 'Daniel '.repeat(30_000), "O'".repeat(30_000)]
    for (const text of hostile) expect(run(articleOf(text)).length).toBeLessThan(20_000)
  })
})

/** Two articles of one story, and whether a given name stands in two spellings in them. */
const givens: [string, string, string, boolean][] = [
  ['two spellings', 'They thanked Katherine Lopes.', 'They met Catherine Lopes.', true],
  ['a name that no list holds, beside an age', 'They met Jermaud Lopes, 41, there.', 'A 41-year-old Jerymaud Lopes was there.', true],
  ['a name that no list holds, beside one for certain', 'They met Jermaud Lopes there.', 'Judge Jerymaud Lopes was there.', true],
  ['a middle name', 'They thanked Robyn Ana Lopes.', 'They met Robin Lopes.', true],
  ['no person for certain', 'They walked along Jermaud Square.', 'They walked along Jerymaud Square.', false],
  ['two given names', 'They thanked Paul Lopes.', 'They met Paula Lopes.', false],
  ['a name by birth', 'She was born Betty Ana Lopes.', 'They met Bettie Lopes.', false],
  ['a quotation', 'They read “Thanks to Robyn Lopes for all of it”.', 'They met Robin Lopes.', false],
]

describe('names, given', () => {
  const { rules: [rule] } = rulesetWith(['story'])
  const find = names.prepare({ ...ruleset, rules: [{ ...rule!, value: 'given' }] })
  const claimed = (text: string): readonly Claim[] => find(articleOf(text, { story: 'one' }))

  it.each(givens)('%s', (_, a, b, expected) => {
    const isConflict = claimed(a).some((x) => claimed(b).some((y) => givenName.compare(x.value as GivenNameValue, y.value as GivenNameValue, options) === 'strain'))
    expect(isConflict).toBe(expected)
  })
  it('stands at the whole name', () => {
    const source = 'They thanked Judge Katherine Ana Lopes.'
    expect(claimed(source).map(({ from, to }) => source.slice(from, to))).toEqual(['Katherine Ana Lopes'])
  })
})
