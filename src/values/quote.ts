import { isSame } from '../model/entity-value.ts'
import type { QuotedPerson, QuoteValue } from '../model/quote.ts'
import type { ValueType } from '../model/value.ts'
import { worse } from '../model/verdict.ts'
import type { Verdict } from '../model/verdict.ts'
import { foldAccents } from '../language/fold.ts'
import { quoteValue } from '../language/en/quote-text.ts'
import { bare, quoteKeys } from '../language/quote-keys.ts'
import { compareSentences, sharedPart } from '../language/sentence-drift.ts'

/** How much of a quotation `format` shows, in characters. */
const shown = 120

/** Words that somebody is quoted as saying. */
export const quote: ValueType<QuoteValue> = {
  name: 'quote',
  family: 'quote',
  reads: 'quoted speech: `“We will rebuild every house.”`',
  starts: (word) => word.kind === 'quote',
  read: (words, at) => {
    const value = quoteValue([words[at]!.text])
    return value.sentences.length > 0 ? { value, end: at + 1 } : undefined
  },
  compare: compareQuotes,
  conflict: 'Both quote one sentence, and not in the same words.',
  joins: quoteKeys,
  differing,
  format: ({ text }) => (text.length > shown ? `${text.slice(0, shown).replace(/\s+\S*$/, '')} …` : text),
}

/**
 * Sentence by sentence: one that each of them has is settled, the rest are compared each with each. Another wording of what is plainly
 * one sentence contradicts; contractions or a leading `So` alone strain; an excerpt agrees; what may be two remarks is unknown, and
 * so is everything where two people speak.
 */
function compareQuotes(a: QuoteValue, b: QuoteValue): Verdict {
  if (a.speaker && b.speaker && !mayBeOne(a.speaker, b.speaker)) return 'unknown'
  const isName = namesOf(`${a.text} ${b.text}`)
  const verdicts = a.sentences.map((ours) => b.sentences.map((theirs) => compareSentences(ours, theirs, isName)))
  const oursDone = verdicts.map((row) => row.includes('agree'))
  const theirsDone = b.sentences.map((_, j) => verdicts.some((row) => row[j] === 'agree'))
  let verdict: Verdict | undefined = oursDone.includes(true) ? 'agree' : undefined
  verdicts.forEach((row, i) =>
    row.forEach((one, j) => {
      if (one !== 'unknown' && one !== 'agree' && !oursDone[i] && !theirsDone[j]) verdict = verdict ? worse(verdict, one) : one
    }),
  )
  return verdict ?? 'unknown'
}

/** The first two sentences that are in conflict, as folded words. */
function differing(a: QuoteValue, b: QuoteValue): readonly [string, string] | undefined {
  const isName = namesOf(`${a.text} ${b.text}`)
  for (const verdict of ['contradict', 'strain'] as const) {
    for (const ours of a.sentences) for (const theirs of b.sentences) if (compareSentences(ours, theirs, isName) === verdict) return shownParts(ours, theirs)
  }
  return undefined
}

const endings = new Map(Object.entries({ "is'": "'s", "us'": "'s", "not'": "n't", "are'": "'re", "have'": "'ve", "will'": "'ll", "would'": "'d", "am'": "'m" }))

/** What two sentences have in common with what stands between; all of them where only contractions or first words differ. */
function shownParts(a: readonly string[], b: readonly string[]): readonly [string, string] {
  const spelled = (words: readonly string[]): string => words.map(bare).join(' ').replace(/ 's\b/g, "'s")
  const [x, y] = sharedPart(a, b).map(spelled) as [string, string]
  if (x !== y) return [x, y]
  const written = (words: readonly string[]): string => words.map((word) => endings.get(word) ?? ` ${word === "'s" ? word : bare(word)}`).join('').replaceAll(" 's", "'s").trim()
  return [written(a), written(b)]
}

/** One id, names that fit, or a name with more words before it: `Anna Karlsen` and `Nurse Anna Karlsen`. */
function mayBeOne(a: QuotedPerson, b: QuotedPerson): boolean {
  if (isSame(a, b, { contains: () => false })) return true
  if (a.ids.length > 0 && b.ids.length > 0) return false
  const [x, y] = [a, b].map(({ name }) => foldAccents(name).toLowerCase().split(/[\s-]+/)) as [string[], string[]]
  return x.at(-1) === y.at(-1) && x.slice(0, -1).some((part) => part.length > 1 && y.slice(0, -1).includes(part))
}

/** Tells the words of a text that have a capital where no sentence begins. Made on first use. */
function namesOf(text: string): (word: string) => boolean {
  let names: Set<string> | undefined
  return (word) => {
    names ??= new Set([...text.matchAll(/(?<=[\p{Ll}\p{N},;:’'] )\p{Lu}[\p{L}.]+/gu)].map(([name]) => foldAccents(name.toLowerCase().replaceAll('.', ''))))
    return names.has(word)
  }
}
