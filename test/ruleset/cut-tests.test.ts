import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cutTests } from '../../src/ruleset/cut-tests.ts'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'

const root = fileURLToPath(new URL('../../rules/', import.meta.url))
const packs = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yml')).map((file) => [file, readFileSync(root + file, 'utf8')] as const)

const rule = (rest: string, lead = '  - id: a\n    title: A\n'): string => `rules:\n${lead}    claim: {say: "since {n:year}", key: [story], value: n}\n    compare: {with: [story]}\n${rest}`
const two = '    tests:\n      - {should: contradict, here: Since 2019., there: Since 2020.}\n      - should: agree\n        here: |\n          Since 2019.\n\n          tests: Since 2019.\n        there: Since 2019.\n'
const shapes: (readonly [string, string])[] = [
  ['tests at the end', rule(two)], ['tests before other keys', rule(`${two}    severity: {contradict: error}\n`)], ['no tests', rule('')], ['tests in brackets', rule('    tests: [{should: agree, here: x}, {should: strain, here: y}]\n')],
  ['tests in the column of their key', rule('    tests:\n    - {should: contradict, here: x}\n    - {should: agree, here: x}\n    message: m\n')], ['a comment between', rule(two.replace('      - should', '# so\n      - should'))],
  ['Windows line ends', rule(two).replaceAll('\n', '\r\n')], ['two rules', rule(two) + rule(two).replace('rules:\n', '').replace('id: a', 'id: b') + rule('').replace('rules:\n', '').replace('id: a', 'id: c')],
  ['an id that comes second', rule(two, '  - title: A\n    id: a\n')], ['an anchor in a test', rule('    tests:\n      - {should: contradict, here: &x Since 2019.}\n      - {should: agree, here: *x}\n')],
  ['a second list after the rules', `${rule(two)}facts:\n  - {fact: x, date: 2025-01-01, source: s}\n`], ['two documents', `${rule(two)}---\n${rule(two).replace('id: a', 'id: b')}`], ['tests in a block text', rule('    note: |\n      tests:\n        - should: agree\n')],
]

describe('a file without its tests says the same of all else', () => {
  it.each([...packs, ...shapes])('%s', (file, source) => {
    const { source: cut } = cutTests(source)
    expect(cut).toHaveLength(source.length)
    const load = (tests: boolean): unknown => {
      const { rules, matchers, problems, entities } = loadRuleset([{ file, pack: 'p', source }], values, new Map(), { tests })
      return { rules, problems, say: [...matchers].map(([id, { say, unless }]) => [id, say.map((phrase) => [phrase.source, phrase.at]), unless.length]), entities: entities.size }
    }
    expect(load(false)).toEqual(load(true))
  })
  it('and takes out what it can', () => {
    expect(cutTests(rule(two)).cut).toEqual([{ at: rule('').length + 4, should: ['contradict', 'agree'] }])
    expect(cutTests(rule(two)).source.trimEnd()).toBe(rule('').trimEnd())
  })
})
