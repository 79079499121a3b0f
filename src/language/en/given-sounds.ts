import { areSpellings, soundsLike, stripMarks } from '../../model/same-name.ts'
import { shareNickname } from '../../model/name-variants.ts'
import { givenWeight } from './given-names.ts'

/** First letters that one name may be written with: `Catherine`, `Katherine`; `Giannis`, `Yiannis`. */
const firstLetters = ['ckq', 'gjy', 'sz', 'vw', 'aeiou']
/** Of two names that are the same but for a letter too few, mostly another name: `Carl`, `Carla`; `Michel`, `Michele`. */
const otherName = /^(?:a|e|o|s|n|y|i)$/

/**
 * May these be two spellings of one given name, or one with a slip in it: `Robyn` and `Robin`, `Catherine` and `Katherine`, `Massoud` and `Masoud`?
 * Two names that are both common, and short forms of one another, are not. Takes two different texts, in any case.
 */
export function areGivenSpellings(a: string, b: string): boolean {
  const [x, y] = [stripMarks(a), stripMarks(b)]
  if (x === y || soundsLike(a, b) || soundOf(x) === soundOf(y)) return true
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.length < 4 || shareNickname(x, y) || (givenWeight(x) > 0 && givenWeight(y) > 0)) return false
  if (long.startsWith(short) && otherName.test(long.slice(short.length))) return false
  // `Adrian`, `Adriana`; `Carlo`, `Carla`.
  if (short.slice(0, -1) === long.slice(0, short.length - 1) && long.length === short.length) return false
  return (x[0] === y[0] || firstLetters.some((letters) => letters.includes(x[0]!) && letters.includes(y[0]!))) && areSpellings(x, y)
}

/** How a given name sounds, roughly: lower case without accents. */
function soundOf(name: string): string {
  return name.replace(/ie$/, 'i').replace(/y/g, 'i').replace(/ck|[cq](?![ei])/g, 'k').replace(/ph/g, 'f').replace(/(?<=[^cs])h/g, '').replace(/(.)\1+/g, '$1')
}
