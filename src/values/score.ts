import type { Reading, ValueType } from '../model/value.ts'
import type { Word } from '../model/word.ts'

/** The sides of a score, as written. */
export interface Score {
  readonly sides: readonly number[]
}

/** Scores, votes and records: `3-1`, `31-24`, `45-7-2`. Not years, telephone numbers or ranges in words. */
export const score: ValueType<Score> = {
  name: 'score',
  family: 'score',
  reads: 'scores, votes and records of two or three figures: 3-1, 31-24, 45-7-2',
  clues: ['#'],
  starts: (word) => isSide(word),
  read: readScore,
  compare: (a, b) => (inOrder(a) === inOrder(b) ? 'agree' : a.sides.length === b.sides.length ? 'contradict' : 'unknown'),
  format: ({ sides }) => sides.join('-'),
}

const dash = /^[-–‐‑−]$/

function isSide({ kind, text }: Word): boolean {
  return kind === 'number' && /^\d{1,3}$/.test(text)
}

function readScore(words: readonly Word[], at: number): Reading<Score> | undefined {
  const first = words[at]!
  if (!isSide(first) || (at > 0 && !first.spaced && !/[(["“]$/.test(first.before)) || words[at - 1]?.kind === 'symbol') return undefined
  let end = at + 1
  while (isSideOf(words[end])) end++
  const sides = words.slice(at, end).map((word) => Number(word.text))
  const next = words[end]
  const goesOn = next !== undefined && !next.spaced && /^[-–/:.]?$/.test(next.before) && next.kind !== 'possessive'
  return sides.length === 2 || sides.length === 3 ? (goesOn ? undefined : { value: { sides }, end }) : undefined
}

/** Does this word stand behind a dash that has blanks on neither side or on both? */
function isSideOf(word: Word | undefined): boolean {
  return word !== undefined && isSide(word) && dash.test(word.before) && !word.spaced
}

/** `3-1` and `1-3` are one score, told from either side. */
function inOrder({ sides }: Score): string {
  return [...sides].sort((a, b) => a - b).join(' ')
}
