import { expect, it } from 'vitest'
import type { Matcher, Phrase, Ruleset } from '../../src/model/index.ts'
import { loadRuleset, type RuleSource } from '../../src/ruleset/load.ts'
import { packFile, unpackFile, type PackedFile } from '../../src/ruleset/packed-trees.ts'
import { values } from '../../src/values/index.ts'

const source = `phrases:
  crop: (harvest|vintage)
rules:
  - id: baskets
    title: How many baskets
    claim:
      say: |
        {n:count} baskets   # of grapes
        <crop> of {n:count}
      unless: planned <crop>
      aside: last autumn
      about: vineyard
      key: [story]
      value: n
    compare: {with: [story]}
  - id: sold
    title: Whether it was sold
    claim: {say: {yes: was sold, no: went unsold}, key: [story]}
    compare: {with: [story]}
`
const name = { file: 'farm.yml', pack: 'farm' }
const load = (one: Pick<RuleSource, 'source' | 'compiled'>): Ruleset => loadRuleset([{ ...name, ...one }], values)
const read = load({ source })
const packed = JSON.parse(JSON.stringify(packFile(name.file, source, read.rules, read.matchers))) as PackedFile
const compiled = (): Ruleset => load({ source: '', compiled: unpackFile(packed) })

/** What a matcher looks for, as it was written. */
function phrasesOf({ say, about, unless, aside }: Matcher): string[][] {
  const written = (phrases: readonly Phrase[]): string[] => phrases.map(({ source: text, at, constant }) => `${at.from} ${text} ${constant ?? ''}`)
  return [written(say), written(about), written(unless.map(({ phrase }) => phrase)), written(aside.map(({ phrase }) => phrase))]
}

it('rules of compiled files are those that their YAML gives', () => {
  expect(read.problems).toEqual([])
  const ruleset = compiled()
  expect(ruleset.rules).toEqual(read.rules)
  for (const { id } of read.rules) expect(phrasesOf(ruleset.matchers.get(id)!)).toEqual(phrasesOf(read.matchers.get(id)!))
})

it('what phrases of compiled rules are looked for by is what they are found to need', () => {
  const wantedOf = ({ matchers }: Ruleset): unknown => read.rules.map(({ id }) => matchers.get(id)!.say.map(({ wanted }) => wanted))
  expect(wantedOf(compiled())).toEqual(wantedOf(read))
  expect(read.matchers.get('baskets')!.say.map(({ wanted }) => wanted[0])).toEqual([['baskets'], ['harvest', 'vintage']])
})

it('where entities are known, phrases with names are compiled to find what they are looked for by', () => {
  const known = `entities:
  tokaj: {type: place, name: Tokaj}
`
  const rule = `rules:
  - id: grown
    title: Where it is grown
    claim: {say: "{where:place}", key: [story], value: where}
    compare: {with: [story]}
`
  const both = loadRuleset([{ ...name, source: rule }, { ...name, file: 'known.yml', source: known }], values)
  const reads = JSON.parse(JSON.stringify(packFile(name.file, rule, both.rules, both.matchers))) as PackedFile
  const other = loadRuleset([{ ...name, source: '', compiled: unpackFile(reads) }, { ...name, file: 'known.yml', source: known.replaceAll(/tokaj/gi, 'Jura') }], values)
  expect([both, other].map(({ matchers }) => matchers.get('grown')!.say[0]!.wanted)).toEqual([[['tokaj']], [['jura']]])
})

it('phrases of compiled rules are compiled when they are first asked for', () => {
  const { matchers, vocabulary } = compiled()
  expect(vocabulary.size).toBe(0)
  const { say } = matchers.get('baskets')!
  expect(say).toHaveLength(2)
  expect(vocabulary.size).toBe(0)
  expect(say[1]!.needs.length).toBeGreaterThan(0)
  expect(vocabulary.any.has('baskets')).toBe(false)
  expect(say[0]!.needs.length).toBeGreaterThan(0)
  expect([...vocabulary.any.keys()]).toEqual(expect.arrayContaining(['baskets', 'vintage']))
  expect(vocabulary.any.has('vineyard')).toBe(false)
})
