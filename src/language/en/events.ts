import { once } from '../once.ts'
import { plainOf } from './same-words.ts'

/** An event or outcome of which only one can be true of a thing at a time, as `won` and `lost`. */
export interface EventWord {
  readonly family: string
  /** Words of one member say the same; those of two members of a family exclude each other. */
  readonly member: string
}

/** Families, a line each: its name, and its members apart by bars. */
const families = `
life: born | died | married | graduated | divorced | retired
body: founded formed created | disbanded dissolved collapsed abolished
outcome: won | lost
course: rose gained swelled soared thrived | fell shrank stagnated dwindled waned
answer: accepted approved agreed backed supported adopted embraced endorsed | rejected refused opposed
plea: admitted confessed | denied
verdict: convicted | acquitted cleared
gate: opened began | closed shut ended
post: appointed hired | sacked fired dismissed
woman: man | woman
girl: boy | girl
sister: brother | sister
daughter: son | daughter
wife: husband | wife
mother: father | mother
female: male | female
shape: round circular oval spherical | square rectangular | triangular
owner: public | private
size: largest biggest | smallest
height: highest | lowest
age: oldest | youngest
rank: best | worst
length: longest | shortest
speed: fastest | slowest
compass: north | south | east | west
side: northern | southern | eastern | western
hour: morning | afternoon | evening | night
season: summer | autumn | winter
`

/** The families whose events can all be true of one thing, each at its own time: only two of one date cannot both be. */
export const datedFamilies: ReadonlySet<string> = new Set(['life', 'body', 'gate', 'post'])

const members = once(() => new Map(families.trim().split('\n').flatMap((line) => {
  const [family, rest] = line.split(':') as [string, string]
  return rest.split('|').flatMap((words) => {
    const [member, ...others] = words.trim().split(' ') as [string, ...string[]]
    return [member, ...others].map((word): [string, EventWord] => [plainOf(word), { family, member }])
  })
})))

/** The event of a word in base form, as `plainOf` gives it. */
export function eventOf(plain: string): EventWord | undefined {
  return members().get(plain)
}
