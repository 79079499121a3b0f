import { describe, expect, it } from 'vitest'
import { loadAll } from '../ruleset/small-offices.ts'
import { toldOf } from './harness-facts.ts'

const ruleset = loadAll(`entities:
  germany: {type: place, name: Germany, adjectives: [German]}
  britain: {type: place, name: Britain, adjectives: [British]}
  norway: {type: place, name: Norway, adjectives: [Norwegian]}
  latvia: {type: place, name: Latvia, adjectives: [Latvian]}
  union: {type: org, name: Union, known_until: 2027-01-01, members: [{who: germany, from: 1958-01-01}, {who: britain, from: 1973-01-01, to: 2020-02-01}, {who: latvia, from: 2024}]}
rules:
  - {id: inside, title: t, status: active, message: "{here.who} {there.value}", claim: {say: "{who:nation} is in {bloc:bloc}", key: [bloc], value: who}, compare: {with: [facts], fact: members}}
  - {id: outside, title: t, status: active, message: "{here.who} {there.value}", claim: {say: "{who:nation} is outside {bloc:bloc}", key: [bloc], value: who}, compare: {with: [facts], fact: outsiders}}
`)
const cases: [sentence: string, date: string, expected: string][] = [
  ['Germany is in the Union.', '2020-01-01', 'agree'],
  ['Britain is in the Union.', '2019-01-01', 'agree'],
  ['Britain is in the Union.', '2020-02-03', 'agree'],
  ['Britain is in the Union.', '2020-02-04', 'Britain left on 1 February 2020'],
  ['Britain is in the Union.', '1970-01-01', 'Britain joined only on 1 January 1973'],
  ['Norway is in the Union.', '2020-01-01', 'Norway is not among its members'],
  ['Norway is in the Union.', '2027-01-01', 'unknown'],
  ['Norway is outside the Union.', '2020-01-01', 'agree'],
  ['Germany is outside the Union.', '2020-01-01', 'Germany has been a member since 1 January 1958'],
  ['Latvia is in the Union.', '2024-05-01', 'agree'],
  ['Latvia is outside the Union.', '2024-05-01', 'unknown'],
  ['Latvia is outside the Union.', '2026-05-01', 'Latvia has been a member since 1 January 2024'],
]

describe('membership', () => {
  it.each(cases)('%s on %s: %s', (sentence, date, expected) => expect(toldOf(ruleset, sentence, date)).toBe(expected))
})
