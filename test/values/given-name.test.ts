import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/language/words.ts'
import { givenName, type GivenNameValue } from '../../src/values/given-name.ts'
import { context, options } from './harness-entity.ts'

const valueOf = (text: string, sure = true): GivenNameValue => ({ text, given: text.split(' ')[0]!, family: text.split(' ').at(-1)!, sure })

const pairs: [string, string, string][] = [
  ['Ana Lopes', 'Ana Lopes', 'agree'], ['Ana Lopes', 'Ana Maria Lopes', 'agree'], ['ANA Lopes', 'Ana Lopes', 'agree'],
  ['Katherine Lopes', 'Catherine Lopes', 'strain'], ['Robyn Lopes', 'Robin Lopes', 'strain'], ['Bettie Lopes', 'Betty Lopes', 'strain'], ['Massoud Lopes', 'Masoud Lopes', 'strain'],
  ['LuAnn Lopes', 'Luann Lopes', 'strain'], ['Giannis Lopes', 'Yiannis Lopes', 'strain'], ['Jon Lopes', 'John Lopes', 'strain'], ['Katherine Lopes', 'Kahterine Lopes', 'strain'], ['André Lopes', 'Andre Lopes', 'strain'],
  ['Paul Lopes', 'Paula Lopes', 'unknown'], ['Carlo Lopes', 'Carla Lopes', 'unknown'], ['Ronald Lopes', 'Donald Lopes', 'unknown'], ['Michel Lopes', 'Michelle Lopes', 'unknown'], ['Kate Lopes', 'Katie Lopes', 'unknown'],
  ['Jan Lopes', 'Jon Lopes', 'unknown'], ['Terry Lopes', 'Jerry Lopes', 'unknown'], ['Katherine Lopes', 'Catherine Lopez', 'unknown'],
]

describe('given_name', () => {
  it.each(pairs)('%s / %s → %s', (a, b, expected) => {
    expect([givenName.compare(valueOf(a), valueOf(b), options), givenName.compare(valueOf(b), valueOf(a), options)]).toEqual([expected, expected])
  })
  it('needs one of the two to be a person for certain', () => {
    expect(givenName.compare(valueOf('Robyn Lopes', false), valueOf('Robin Lopes'), options)).toBe('strain')
    expect(givenName.compare(valueOf('Robyn Lopes', false), valueOf('Robin Lopes', false), options)).toBe('unknown')
  })
  it('shows the whole name', () => expect(givenName.format(valueOf('Ana Maria Lopes'))).toBe('Ana Maria Lopes'))
  it('is read by its finder alone', () => {
    const words = readWords('Ana Lopes spoke.')
    expect([givenName.starts(words[0]!), givenName.read(words, 0, context)]).toEqual([false, undefined])
  })
})
