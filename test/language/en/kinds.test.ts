import { describe, expect, it } from 'vitest'
import { callingKinds } from '../../../src/language/en/calling-kinds.ts'
import { makeKinds } from '../../../src/language/en/kinds.ts'
import { postKinds } from '../../../src/language/en/post-kinds.ts'
import { readWords } from '../../../src/language/words.ts'

const kinds = makeKinds(`
doctor, physician; surgeon, brain surgeon; dermatologist
~lawyer; barrister; solicitor
?writer, poet
healer; surgeon
`)

describe('makeKinds', () => {
  it.each<[string, string, number]>([['physician', 'doctor', 1], ['brain surgeon', 'surgeon', 2], ['brain-surgeon', 'surgeon', 2], ['poet laureate', 'writer', 1]])('reads %s', (text, name, end) => {
    expect(kinds.read(readWords(text), 0)).toEqual({ name, end })
  })
  it.each(['brain', 'brain, surgeon', 'doctors', 'the doctor'])('reads nothing at the start of: %s', (text) => expect(kinds.read(readWords(text), 0)).toBeUndefined())
  it.each([
    ['doctor', 'surgeon', 'agree'],
    ['healer', 'surgeon', 'agree'],
    ['surgeon', 'dermatologist', 'contradict'],
    ['doctor', 'lawyer', 'contradict'],
    ['barrister', 'solicitor', 'unknown'],
    ['lawyer', 'barrister', 'agree'],
    ['writer', 'doctor', 'unknown'],
  ])('%s and %s: %s', (a, b, verdict) => {
    expect(kinds.compare(a, b)).toBe(verdict)
    expect(kinds.compare(b, a)).toBe(verdict)
  })
  it('a name of the shipped tables is that of one kind', () => {
    for (const { clues, read } of [callingKinds, postKinds]) for (const clue of clues) expect(read(readWords(clue), 0)?.end ?? 1).toBe(1)
  })
})
