import { plainOf } from '../language/en/same-words.ts'
import type { Word } from '../model/index.ts'
import type { Detail } from './details.ts'

/** What the date of a life in brackets leaves out, `born` or `died` in base form: `Ann Lee (3 May 1920 – 1 June 1999)`, `(1920–1999)`; undefined for all else. */
export function lifeOf(words: readonly Word[], figures: readonly Detail[], detail: Detail): string | undefined {
  if (detail.core.kind !== 'date') return undefined
  const at = figures.indexOf(detail)
  const [before, after] = [figures[at - 1], figures[at + 1]]
  if (after?.core.kind === 'date' && isSpan(words, detail, after)) return plainOf('born')
  return before?.core.kind === 'date' && isSpan(words, before, detail) ? plainOf('died') : undefined
}

/** Two dates in one pair of brackets behind a name, with only a dash between. */
function isSpan(words: readonly Word[], first: Detail, second: Detail): boolean {
  const opens = words.slice(Math.max(0, first.from - 2), first.from + 1).some(({ before }) => /[([;]/.test(before))
  return opens && second.from === first.to && /[-–—−]/.test(words[second.from]!.before)
}
