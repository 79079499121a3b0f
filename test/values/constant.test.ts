import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/language/words.ts'
import { constant } from '../../src/values/constant.ts'

describe('constant', () => {
  const options = { round: 'half', contains: () => true } as const
  it('is never read from words', () => {
    for (const word of readWords('yes no 2019 %')) expect(constant.starts(word)).toBe(false)
    expect(constant.read(readWords('yes'), 0, { date: undefined, entityAt: () => undefined })).toBeUndefined()
  })
  it.each<[string, string, string]>([['yes', 'yes', 'agree'], ['yes', 'no', 'contradict'], ['no', 'yes', 'contradict'], ['a', 'A', 'contradict']])('%s and %s: %s', (a, b, verdict) => {
    expect(constant.compare({ constant: a }, { constant: b }, options)).toBe(verdict)
  })
  it('shows hyphens as blanks', () => expect(constant.format({ constant: 'no-deal-yet' })).toBe('no deal yet'))
})
