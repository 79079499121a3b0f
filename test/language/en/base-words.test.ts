import { describe, expect, it } from 'vitest'
import { baseOf } from '../../../src/language/en/base-words.ts'

describe('baseOf', () => {
  it.each(['sink sinks sank sunk sinking', 'carry carries carried carrying', 'ferry ferries', 'man men', 'child children', 'meet meets met meeting meetings', 'buy buys bought buying', 'stop stopped stopping', 'flee fled fleeing'])('one for all of: %s', (forms) => {
    expect(new Set(forms.split(' ').map(baseOf)).size).toBe(1)
  })
  it.each([['ferry', 'ferryman'], ['sink', 'sing'], ['mill', 'million'], ['hall', 'hill'], ['carry', 'car']])('another for %s and %s', (a, b) => expect(baseOf(a)).not.toBe(baseOf(b)))
  it('is the word itself where it has no other form', () => expect(['the', 'across', 'x'].map(baseOf)).toEqual(['the', 'across', 'x']))
})
