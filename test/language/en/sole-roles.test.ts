import { describe, expect, it } from 'vitest'
import { soleRole } from '../../../src/language/en/sole-roles.ts'

/** The role of the word in square brackets. */
function roleIn(text: string, isNation = false): string | undefined {
  const words = text.split(' ')
  const at = words.findIndex((word) => word.startsWith('['))
  return soleRole(words, at, at + 1, isNation)
}

describe('a role of one alone', () => {
  it.each<[string | undefined, string]>([
    ['directed by', 'the play was directed by [dahl] in spring'], ['in', 'she was born in [tarn] then'], ['in', 'the school is at [tarn]'],
    [undefined, 'the play was seen by [dahl]'], [undefined, 'she sang in [tarn]'], [undefined, 'by [dahl]'], [undefined, '[dahl] slept'],
  ])('of a name: %s: %s', (role, text) => expect(roleIn(text)).toBe(role))

  it.each<[string | undefined, string]>([
    ['is singer', 'she is a [danish] singer of songs'], ['is singer', 'she was the first [danish] singer'],
    [undefined, 'a [danish] singer slept'], [undefined, 'she met a [danish] singer'], [undefined, 'she is a [danish]'],
  ])('of a nation: %s: %s', (role, text) => expect(roleIn(text, true)).toBe(role))
})
