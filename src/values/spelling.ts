import { areSpellings, stripMarks } from '../model/same-name.ts'
import type { ValueType } from '../model/value.ts'

/** A name as it is spelled: a surname, or a name of one word. */
export interface SpellingValue {
  readonly text: string
}

/**
 * How a name is spelled; only the finder `names` makes values of it. The same letters: `agree`; spellings of one name, or one letter
 * apart: `strain`; any other two: `unknown`, for they are two names.
 */
export const spelling: ValueType<SpellingValue> = {
  name: 'spelling',
  family: 'spelling',
  reads: 'how a name is spelled: `Zelensky`, `Zelenskyy`; only from `find: names`',
  conflict: 'Both are spellings of one name.',
  starts: () => false,
  read: () => undefined,
  compare: (a, b) => {
    const [x, y] = [plain(a.text), plain(b.text)]
    return isSpelledAlike(x, y) ? 'agree' : areSpellings(x, y) ? 'strain' : 'unknown'
  },
  format: (value) => value.text,
}

/** The same letters and accents? A text in capitals says nothing of case and may lack accents. Takes plain texts. */
function isSpelledAlike(x: string, y: string): boolean {
  if (x === y) return true
  if (x === x.toUpperCase() || y === y.toUpperCase()) return x.toUpperCase() === y.toUpperCase() || stripMarks(x) === stripMarks(y)
  return false
}

/** With apostrophes of one kind, and without a possessive. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[’ʼ‘`]/g, "'").replace(/'s?$/, '')
}
