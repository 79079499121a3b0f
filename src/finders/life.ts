import { plainOf } from '../language/en/same-words.ts'
import type { Word } from '../model/index.ts'
import type { Around } from './around.ts'
import type { Detail } from './details.ts'

/** Which end of a life a date in brackets is: `Ann Lee (3 May 1920 – 1 June 1999)`, `(1920–1999)`; undefined for all else. */
export function lifeOf(words: readonly Word[], figures: readonly Detail[], detail: Detail): 'born' | 'died' | undefined {
  if (detail.core.kind !== 'date') return undefined
  const at = figures.indexOf(detail)
  const [before, after] = [figures[at - 1], figures[at + 1]]
  if (after?.core.kind === 'date' && isSpan(words, detail, after)) return 'born'
  return before?.core.kind === 'date' && isSpan(words, before, detail) ? 'died' : undefined
}

/** Two dates in one pair of brackets behind a name, with only a dash between. */
function isSpan(words: readonly Word[], first: Detail, second: Detail): boolean {
  const opens = words.slice(Math.max(0, first.from - 2), first.from + 1).some(({ before }) => /[([;]/.test(before))
  return opens && second.from === first.to && /[-–—−]/.test(words[second.from]!.before)
}

/** Around the dates of a life stand the words that it leaves out. */
export function withLife(around: Around, life: 'born' | 'died' | undefined): Around {
  return life ? { ...around, words: [plainOf(life), ...around.words], steps: [-1, ...around.steps] } : around
}
