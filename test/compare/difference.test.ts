import { describe, expect, it } from 'vitest'
import { difference } from '../../src/compare/difference.ts'

describe('difference', () => {
  it.each([
    ['for three hours', 'for two hours', '“three” → “two”'],
    ['lasted nearly three hours', 'lasted three hours', '“nearly” → nothing'],
    ['three hours', 'nearly three hours', 'nothing → “nearly”'],
    ['The talks ended early', 'the talks ended late', '“early” → “late”'],
    ['since 2019, they said', 'since 2001, it was said', '“2019” → “2001”; “they” → “it was”'],
    ['the same words', 'the same words', ''],
    ['', 'something', 'nothing → “something”'],
  ])('%j and %j', (here, there, expected) => {
    expect(difference(here, there)).toBe(expected)
  })
})
