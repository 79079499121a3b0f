import { smallWords } from '../language/en/small-words.ts'
import type { Sentence, Word } from '../model/index.ts'

const stamps: ReadonlySet<string> = new Set(['updated', 'published', 'posted', 'modified', 'copyright'])
const pages: ReadonlySet<string> = new Set('article story page post item report'.split(' '))
/** Small words that lines of the page have too: `by Ann Lee on 3 May at 10:30`. */
const joints: ReadonlySet<string> = new Set(['at', 'by', 'on', 'to'])

/** Is it a line of the page and not of the text: a stamp, who holds the rights, names and numbers without a sentence around them? */
export function isFurniture({ words }: Sentence): boolean {
  return !words.some(isOfSentence) || words.slice(0, 8).some(({ norm }, at) => stamps.has(norm) && !isToldOf(words, at) && (at < 3 || words[at - 1]!.norm === 'last' || words.length < 12))
}

/** `The novel was published in May`, but not `This article was published in May`. */
function isToldOf(words: readonly Word[], at: number): boolean {
  return /^(?:was|were|is|are)$/.test(words[at - 1]?.norm ?? '') && !pages.has(words[at - 2]?.norm ?? '')
}

function isOfSentence({ kind, norm, capital }: Word): boolean {
  return kind === 'word' && !capital && (norm.length > 3 || (smallWords.has(norm) && !joints.has(norm)))
}

/** Has nearly every word a capital, as in some headlines and lists, so that capitals say nothing? A sentence with a stop at its end has verbs. */
export function isTitled({ words, to }: Sentence, source: string): boolean {
  const long = words.filter(({ kind, norm }) => kind === 'word' && norm.length > 3)
  if (long.filter(({ capital }) => capital).length <= 0.6 * long.length) return false
  return !/[.!?]["'”’)]*$/.test(source.slice(Math.max(0, to - 4), to)) || !words.some(isOfSentence)
}
