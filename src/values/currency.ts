import { currencyNames } from '../language/en/currency-names.ts'
import { joins } from '../language/en/titles.ts'
import type { ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

/** The currencies that a name may mean: one, or several for `crown`. */
export interface Currency {
  readonly units: readonly string[]
}

/** Names that mean other things too (`the Japanese won three medals`, `China's dollar bonds`): only where the market moves them, or nothing follows. */
const shy: ReadonlySet<string> = new Set('won real mark sol crown colon dong dollar euro sterling pound rand lat lev leu som dram kip tala punt kina'.split(' '))
const moves: ReadonlySet<string> = new Set(
  'fell falls rose rises slid slips slipped slumped sank tumbled plunged dropped lost gained strengthened weakened firmed eased jumped surged recovered rebounded traded trades closed opened hit is was has had against to at and or as by on in after amid before from for hits falling rising'.split(' '),
)

/** A currency by its name in the singular. */
export const currency: ValueType<Currency> = {
  name: 'currency',
  family: 'currency',
  reads: 'a currency by its name: (Croatia’s) `kuna`, (the Indian) `rupee`; what can be another word, such as `won`, only where it reads as money',
  starts: (word) => word.kind === 'word' && currencyNames.has(word.norm),
  firstWords: [...currencyNames.keys()],
  read(words, at) {
    const { norm, capital } = words[at]!
    const units = capital ? undefined : currencyNames.get(norm)
    return units && (!shy.has(norm) || isMoved(words, at + 1)) ? { value: { units }, end: at + 1 } : undefined
  },
  compare: (a, b) => (a.units.some((unit) => b.units.includes(unit)) ? 'agree' : 'contradict'),
  format: ({ units }) => units.join(' or '),
}

function isMoved(words: readonly Word[], at: number): boolean {
  const next = words[at]
  return !next || !joins(words, at) || moves.has(next.norm)
}
