import { describe, expect, it } from 'vitest'
import { loadAll } from '../ruleset/small-offices.ts'
import { toldOf } from './harness-facts.ts'

const ruleset = loadAll(`entities:
  astana: {type: place, name: Astana, known_as: [{name: Astana, from: 1998-05-06, to: 2019-03-23}, {name: Nur-Sultan, from: 2019-03-23, to: 2022-09-17}, {name: Astana, from: 2022-09-17}]}
rules:
  - {id: named, title: t, status: active, message: "{there.value} since {there.date}", claim: {say: "in {name:former_name}", key: [name], value: name}, compare: {with: [facts], fact: known_as}}
`)
const cases: [sentence: string, date: string, expected: string][] = [
  ['They met in Astana.', '2010-01-01', 'agree'],
  ['They met in Astana.', '2019-03-25', 'agree'],
  ['They met in Astana.', '2019-03-26', 'Nur-Sultan since 2019-03-23'],
  ['They met in Astana.', '2023-01-01', 'agree'],
  ['They met in Nur-Sultan.', '2020-01-01', 'agree'],
  ['They met in Nur-Sultan.', '2023-01-01', 'Astana since 2022-09-17'],
  ['They met in Nur-Sultan.', '2015-01-01', 'unknown'],
  ['They met in Astana.', '1990-01-01', 'unknown'],
]

describe('former names', () => {
  it.each(cases)('%s on %s: %s', (sentence, date, expected) => expect(toldOf(ruleset, sentence, date)).toBe(expected))
})
