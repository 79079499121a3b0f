import { expect, it } from 'vitest'
import { phrases } from '../../src/finders/phrases.ts'
import { articleOf, load } from './harness.ts'

const ruleset = load(`rules:
  - {id: told, title: In a story, claim: {say: 'killed {n:count}', key: [story], value: n}, compare: {with: [story]}}
  - {id: kept, title: Anywhere, claim: {say: 'killed {n:count}', key: [story], value: n}, compare: {with: [article]}}
`)
const read = (story: string | undefined, comparing: boolean): string[] => phrases.prepare(ruleset, comparing)(articleOf('It killed 12 people.', { story })).map(({ rule }) => rule.id).sort()

it('reads nothing in an article outside of any story for rules that compare within a story alone', () => {
  expect(read('one', true)).toEqual(['kept', 'told'])
  expect(read(undefined, true)).toEqual(['kept'])
  expect(read(undefined, false)).toEqual(['kept', 'told'])
})

it('finds two values side by side without a word between them', () => {
  const sideBySide = load(`rules:
  - {id: age, title: How old, claim: {say: '{who:person} , {years:age}', key: [who], value: years}, compare: {with: [story]}}
`)
  expect(phrases.prepare(sideBySide)(articleOf('Anna Brandt, 41, was there. Mr Brandt was not.', {})).map(({ key }) => key)).toEqual(['anna brandt'])
  expect(phrases.prepare(sideBySide)(articleOf('It was W. Arno Brandt, 91, who spoke. Mr Brandt left.', {})).map(({ key }) => key)).toEqual(['arno brandt'])
})
