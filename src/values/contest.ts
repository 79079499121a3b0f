import { contestWords, readContest, type Contest } from '../language/en/contests.ts'
import type { ValueType } from '../model/value.ts'

/** Who won against whom: people or teams, by their names. Contests of other pairs have nothing to do with each other. */
export const contest: ValueType<Contest> = {
  name: 'contest',
  family: 'contest',
  reads: 'who won against whom: `Ann Hale beat Eva Moore`, `Rovers lost to City`, `City’s win over Rovers`',
  clues: [...contestWords],
  firstWords: [...contestWords],
  starts: (word) => contestWords.has(word.norm),
  read: readContest,
  compare: (a, b) => (pairOf(a) !== pairOf(b) ? 'unknown' : lastOf(a.winner) === lastOf(b.winner) ? 'agree' : 'contradict'),
  format: ({ winner, loser }) => `${winner} beat ${loser}`,
  joins: (value) => [pairOf(value)],
}

function pairOf({ winner, loser }: Contest): string {
  return [lastOf(winner), lastOf(loser)].sort().join(' ')
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}
