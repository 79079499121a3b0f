import { once } from '../once.ts'
import { baseOf } from './base-words.ts'

/** Words by which texts say what labels of tables say, a group a line: `128 metres tall` under `Height`. The first stands for all. */
const groups = `
height high tall
length long
width wide
depth deep
weight weigh
cost price priced
release launch publish
found establish create founded founder
win victory
lose loss defeat
draw drawn
staff employee worker
person people
rain rainfall
`

const firsts = once(() => new Map(groups.trim().split('\n').flatMap((line) => {
  const words = line.split(' ').map(baseOf)
  return words.map((word) => [word, words[0]!] as const)
})))

/** The form in which words of labels and of texts are compared. Takes lower case. */
export function labelForm(word: string): string {
  const base = baseOf(word)
  return firsts().get(base) ?? base
}
