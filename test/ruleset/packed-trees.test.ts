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
const packed = JSON.parse(JSON.stringify(packFile(name.file, source, read.rules))) as PackedFile
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

it('phrases of compiled rules are compiled when they are first asked for', () => {
  const { matchers, vocabulary } = compiled()
  expect(vocabulary.size).toBe(0)
  expect(matchers.get('baskets')!.say).toHaveLength(2)
  expect([...vocabulary.any.keys()]).toEqual(expect.arrayContaining(['baskets', 'vintage']))
  expect(vocabulary.any.has('vineyard')).toBe(false)
})
