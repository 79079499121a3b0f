import type { QuoteValue } from '../model/quote.ts'

/** Words that say little of what a sentence is about. */
const plain = new Set(
  ('a an the this that these those i you he she it we they me him her us them my your his its our their mine yours ours theirs who whom whose which what why how when where there here and but or nor so yet if as than then because while ' +
    'of in on at by to for from with into onto over under about up down out off through between is are was were be been being am do does did doing have has had having will would shall should can could may might must not no yes ' +
    "'s too very just all any some more most much many one also only even really well now get got go going want know think say said let make made like thing things people").split(' '),
)

/** The word without the mark of a contraction that was spelled out. */
export function bare(word: string): string {
  return word.length > 2 && word.endsWith("'") ? word.slice(0, -1) : word
}

/** Does the word say something of its own? */
export function isWeighty(word: string): boolean {
  return !plain.has(bare(word))
}

/**
 * Short keys to join quotations by: two of them can be in conflict only where they share one. Every run of four words with one
 * weighty word among them, and of three with two. Sorted, each once.
 */
export function quoteKeys(value: QuoteValue): string[] {
  const keys = new Set<string>()
  for (const sentence of value.sentences) for (const run of runsOf(sentence)) keys.add(hash(run))
  return [...keys].sort()
}

function runsOf(sentence: readonly string[]): string[] {
  const words = sentence.map(bare)
  const runs: string[] = []
  for (let at = 0; at + 3 <= words.length; at++) {
    const weighty = words.slice(at, at + 4).filter(isWeighty).length
    const ofThree = words.slice(at, at + 3).filter(isWeighty).length
    if (ofThree > 1) runs.push(words.slice(at, at + 3).join(' '))
    if (at + 4 <= words.length && weighty > 0) runs.push(words.slice(at, at + 4).join(' '))
  }
  return runs
}

/** Have these two sentences a run of words that `quoteKeys` makes a key of? */
export function shareRun(a: readonly string[], b: readonly string[]): boolean {
  const runs = new Set(runsOf(a))
  return runsOf(b).some((run) => runs.has(run))
}

/** FNV-1a, 32 bits, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(36)
}
