import { foldAccents } from '../language/fold.ts'
import type { Vocabulary } from '../model/index.ts'

export interface VocabularyBuilder extends Vocabulary {
  /** The number of a word in any case. */
  readonly addAny: (norm: string) => number
  /** The number of one exact spelling. */
  readonly addExact: (text: string) => number
  /** The lower-case form of a number's word, for the prefilter. */
  readonly normOf: (number: number) => string
}

/** An empty vocabulary that numbers words as phrases are compiled. Accents make no difference. */
export function makeVocabulary(): VocabularyBuilder {
  const any = new Map<string, number>()
  const exact = new Map<string, number>()
  const norms: string[] = []
  const add = (map: Map<string, number>, key: string, norm: string): number => {
    let number = map.get(key)
    if (number === undefined) {
      number = norms.length
      norms.push(norm)
      map.set(key, number)
    }
    return number
  }
  return {
    any,
    exact,
    get size() {
      return norms.length
    },
    addAny: (norm) => {
      const folded = foldAccents(norm)
      return add(any, folded, folded)
    },
    addExact: (text) => {
      const folded = foldAccents(text)
      return add(exact, folded, folded.toLowerCase())
    },
    normOf: (number) => norms[number]!,
  }
}
