import { describe, expect, it } from 'vitest'
import { readTitles } from '../../src/language/en/titles.ts'
import { readWords } from '../../src/language/words.ts'

/** The titles, a bar, the name. */
const reads = `
Mr | Brown
Mrs. | Brown
Dr | Ada Brown
Dame | Ada Brown
Rev | Brown
Pope | Linus
King | Harald
Gen. | Ivo Sand
Lt. Gen. | Ivo Sand
U.S. Sen. | Ivo Sand
Governor | Ivo Sand
President | Ivo Sand
Vice President | Ivo Sand
vice-president | Ivo Sand
Prime Minister | Ada Brown
Secretary of State | Ada Brown
US secretary of state | Ada Brown
Secretary of Defense | Brown
Defence Secretary | Ada Brown
Foreign Minister | Ada Brown
special envoy | Ada Brown
his dour foreign minister | Ada Brown
his ever-present aide | Ada Brown
his long-time aide | Ada Brown
long-serving aide | Ada Brown
his son-in-law | Ivo Sand
Treasury Secretary | Ada Brown
sovereign wealth fund chief | Ada Brown
Republican Senator | Ada Brown
opposition leader | Ada Brown
top NATO commander General | Ivo Sand
US President | Ada Brown
Ukraine's President | Ada Brown
German Chancellor | Ada Brown
former US president | Ada Brown
the then president | Ada Brown
the president of Finland | Ada Brown
the president of the European Commission | Ada Brown
Nato Secretary-General | Ada Brown
president-elect | Ada Brown
his adviser | Ada Brown
the Kremlin's foreign-policy adviser | Ada Brown
White House press secretary | Ada Brown
acting Defense Secretary | Ada Brown
deputy chief of staff | Ada Brown
Presidents | Brown and Sand
ministers | Brown and Sand
first lady | Ada Brown
ex-chancellor | Ada Brown
chief executive | Ada Brown
billionaire | Ada Brown
the French far-right leader | Ada Brown
`
const rejects = [
  'met President Brown', 'the president said', 'After President Brown', 'It\'s President Brown', 'That\'s President Brown', 'the president, Ada Brown', 'Ada Brown', 'said the president', 'and President Brown', 'with his adviser Ada Brown',
  'US forces', 'the summit', 'foreign policy', 'President', 'prime time', 'minister (Ada Brown', 'chief; Ada Brown', 'On Monday President Brown',
]

describe('readTitles', () => {
  it.each(reads.trim().split('\n'))('%s', (line) => {
    const [titles = '', name = ''] = line.split(' | ')
    // In the middle of a sentence, and at its start where no capital hides there.
    expect(readTitles(readWords(`so ${titles} ${name} left`), 1)).toBe(readWords(`so ${titles}`).length)
  })
  it.each(rejects)('none at the start of: %s', (sentence) => expect(readTitles(readWords(sentence), 0)).toBe(0))
  it('is bounded', () => expect(readTitles(readWords(`${'deputy '.repeat(50)}minister Brown`), 0)).toBe(0))
})
