import type { Phrase } from '../model/index.ts'
import type { Group } from './fragments.ts'

/** Words more common than this, per million, are no help: nearly every paragraph has them. */
const common = 5_000

/**
 * The words to look for a phrase by.
 *
 * @param normOf the lower-case word of a number
 * @param frequency how common a word is, per million
 */
export function wantedWords(needs: Phrase['needs'], anchor: Group, normOf: (number: number) => string, frequency: (word: string) => number): string[][] {
  const textsOf = (group: Group): string[] => [...new Set([...group].map(normOf))].sort()
  const rare = needs.filter((group) => group !== anchor && [...group].every((number) => frequency(normOf(number)) < common))
  return [anchor, ...rare].map(textsOf)
}
