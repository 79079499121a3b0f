import { callings } from '../language/en/callings.ts'
import { commonWords } from '../language/en/common-words.ts'
import { givenWeight } from '../language/en/given-names.ts'
import { isOfficeWord } from '../language/en/office-words.ts'
import { plainOf } from '../language/en/same-words.ts'
import { smallWords } from '../language/en/small-words.ts'
import { endsAsThing, isThing } from '../language/en/thing-words.ts'
import { isDemonym, modifiers, starters } from '../language/en/title-words.ts'
import { isHead } from '../language/en/titles.ts'
import type { Sentence, Word } from '../model/index.ts'

/** What an article tells of its names. */
export interface Names {
  /** Is the first word of a sentence a name: has it a capital elsewhere, and never stands without one? */
  readonly isName: (word: Word) => boolean
  /** May it be a name that stands there alone: does it never stand without a capital, and mean nothing known? */
  readonly mayBeName: (word: Word) => boolean
  /** Are these words, in lower case, somebody's name: a given name and more, or a family name that stands behind one somewhere, or behind `Mr`? Nothing where they may be. */
  readonly isPerson: (name: readonly string[]) => boolean | undefined
}

const titles: ReadonlySet<string> = new Set('mr mrs ms miss dr'.split(' '))

/** Words that begin a sentence without an article before them, and are no names. */
const bare: ReadonlySet<string> = new Set('police staff management nobody everybody somebody someone everyone authority traffic fire water parliament congress government hospital demand research production work mother father dad mum inflation unemployment growth crime'.split(' '))

/** Where nothing is known of names: each counts as any word does. */
export const noNames: Names = { isName: () => false, mayBeName: () => false, isPerson: () => undefined }

/** Reads what the sentences of one article tell of its names. */
export function namesIn(sentences: readonly Sentence[]): Names {
  const [names, plain, families] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { words } of sentences) {
    for (const [at, word] of words.entries()) {
      if (word.kind !== 'word') continue
      if (!word.capital) plain.add(word.norm)
      else if (at > 0) names.add(word.norm)
      const previous = words[at - 1]
      if (previous && word.capital && /^\.?$/.test(word.before) && (titles.has(previous.norm) || (previous.capital && (givenWeight(previous.norm) === 2 || previous.text.length === 1))) && !isThing(word.norm, true)) families.add(word.norm)
    }
  }
  return {
    isName: ({ norm, capital }) => capital && names.has(norm) && !plain.has(norm),
    mayBeName: (word) => word.capital && !plain.has(word.norm) && meansNothing(word.norm),
    isPerson: (name) => {
      if (name.some((word, at) => (at === 0 && name.length > 1 ? givenWeight(word) < 2 : true) && isThing(word, at > 0 || families.has(word)))) return false
      return (name.length > 1 ? givenWeight(name[0]!) > 0 : families.has(name[0]!)) || undefined
    },
  }
}

function meansNothing(norm: string): boolean {
  return norm.length > 2 && !norm.endsWith('s') && !/(?:ing|ly|ed)$/.test(norm) && plainOf(norm) === norm && !commonWords.has(norm) && !smallWords.has(norm) && !starters.has(norm) && !bare.has(norm) &&
    !isHead(norm) && !callings.has(norm) && !isOfficeWord(norm) && !modifiers.has(norm) && !isDemonym(norm) && !isThing(norm) && !endsAsThing(norm)
}
