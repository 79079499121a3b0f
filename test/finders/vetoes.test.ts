import { describe, expect, it } from 'vitest'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'
import { load, readsIn, ruleFile } from './harness.ts'

const phrases = `phrases:
  rumour: |
    rumour
    reportedly <claim>
`

function count(say: string, source: string, claim = ''): number {
  return readsIn(load(ruleFile({ say, file: phrases, claim })), source).length
}

const unless = (lines: string, vetoes = 'vetoes: []'): string => `      ${vetoes}\n      unless: |\n${lines.split('\n').map((line) => `        ${line}`).join('\n')}`

describe('unless', () => {
  it.each<[string, string, number]>([
    // By overlap.
    ['at last', 'They met in 2019; at last.', 1],
    ['at last', 'They met at last in 2019.', 0],
    // In the same clause.
    ['in court', 'In court they met in 2019.', 0],
    ['in court', 'In court on Monday, they met in 2019.', 0],
    ['in court', 'He was in court, but they met in 2019.', 1],
    ['in court', 'He was in court: they met in 2019.', 1],
    ['in court', 'They met in 2019 (he was in court).', 1],
    ['in court', 'They met in 2019 – he was in court.', 1],
    ['in court', 'They met in 2019, while he was in court.', 1],
    ['in court', 'He was in court. They met in 2019.', 1],
    // Where `<claim>` says.
    ['<claim> ... by phone', 'They met in 2019 and spoke by phone.', 0],
    ['<claim> ... by phone', 'By phone they said that they met in 2019.', 1],
    ['never <claim>', 'They never met in 2019.', 0],
    ['never <claim>', 'They never ever met in 2019.', 1],
    ['<claim> in {month:year}', 'They met in 2019 in 2020.', 1],
    ['<claim> , then', 'They met in 2019, then in Rome.', 0],
    ['<claim> , then', 'They met in 2019 then.', 1],
    // In quoted speech, where it asks for that.
    ['"alleged"', 'They met in the “alleged” deal in 2019.', 0],
    ['alleged', 'They met in the “alleged” deal in 2019.', 1],
    ['"alleged"', 'They met in the alleged deal in 2019.', 1],
    // Named phrases.
    ['<rumour>', 'They reportedly met in 2019.', 0],
    ['<rumour>', 'They met in 2019 by rumour.', 0],
    ['<rumour>', 'They met in 2019 reportedly.', 1],
  ])('%s in %j: %d', (veto, source, expected) => expect(count('met ... in {n:year}', source, unless(veto))).toBe(expected))

  it('takes back one match and leaves the others', () => {
    const claim = unless('<claim> by phone')
    expect(readsIn(load(ruleFile({ say: 'met in {n:year}', claim })), 'They met in 2019 by phone, met in 2020 and met in 2021.').map(({ text }) => text)).toEqual(['met in 2020', 'met in 2021'])
  })

  it('a veto that matches without any word is a mistake', () => {
    const { problems } = loadRuleset([{ file: 'r.yml', pack: 'p', source: ruleFile({ say: 'met in {n:year}', claim: unless('[not]') }) }], values)
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([expect.stringMatching(/^phrase: this phrase can match without any word/)])
  })
})

describe('shared vetoes', () => {
  const met = 'met in {n:year}'
  it.each<[string, string, number]>([
    [met, 'They met in 2019.', 1],
    // Hypothetical.
    [met, 'If they met in 2019, nobody knew.', 0],
    [met, 'They might have met in 2019.', 0],
    [met, 'It is possible that they met in 2019.', 1],
    ['meet in {n:year}', 'They are expected to meet in 2030.', 0],
    ['a possible meeting in {n:year}', 'They spoke of a possible meeting in 2019.', 1],
    ['meeting in {n:year}', 'They spoke of a possible meeting in 2019.', 0],
    // Negated.
    [met, 'They never met in 2019.', 0],
    [met, 'They had not, in fact, met in 2019.', 0],
    [met, 'He denied that they met in 2019.', 0],
    [met, 'No, they met in 2019.', 0],
    ['talks of {n:year}', 'The talks of 2019 were not held.', 0],
    ['talks of {n:year}', 'The talks of 2019 were long and were not held in Rome.', 1],
    // What the phrase itself asks for is no veto.
    ['had not met since {n:year}', 'They had not met since 2019.', 1],
    ['never met before {n:year}', 'They never met before 2019.', 1],
    ['would never meet before {n:year}', 'They would never meet before 2019.', 1],
    ['had not met since {n:year}', 'They would not say that they had not met since 2019.', 0],
    // Questions.
    [met, 'Have they met in 2019?', 0],
    [met, 'Have they met in 2019? They have.', 0],
    [met, 'They met in 2019. Who knew?', 1],
  ])('%s in %j: %d', (say, source, expected) => expect(count(say, source)).toBe(expected))

  it.each<[string, string, number]>([
    ['      vetoes: []', 'If they met in 2019?', 1],
    ['      vetoes: [question]', 'If they met in 2019.', 1],
    ['      vetoes: [question]', 'They met in 2019?', 0],
    ['      vetoes: [negated]', 'If they met in 2019?', 1],
    ['      vetoes: [negated]', 'They never met in 2019.', 0],
    ['      vetoes: [hypothetical]', 'They never met in 2019.', 1],
    ['      vetoes: [rumour]', 'They reportedly met in 2019.', 0],
    ['      vetoes: [rumour]', 'They never met in 2019.', 1],
  ])('%s in %j: %d', (claim, source, expected) => expect(count(met, source, claim)).toBe(expected))
})
