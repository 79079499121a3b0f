import type { Span } from '../../model/claim.ts'
import type { ReadContext } from '../../model/value.ts'
import type { Word } from '../../model/word.ts'
import type { Mention } from './mentions.ts'
import { readFullName } from './open-names.ts'
import { isSecondName } from './recall.ts'
import type { Recall, Somebody } from './recall.ts'
import type { Scene, Subject } from './speakers.ts'
import { starters } from './title-words.ts'
import { isHead } from './titles.ts'

/** Who is quoted, and the words that say so (`he`, `Chancellor Merz`). */
export interface Speaker extends Somebody, Span {}

/** Who was named so far, and the number of the sentence. */
interface Moment { readonly recall: Recall; readonly sentence: number }

/** The person that a mention names. */
export function named({ value }: Mention): Somebody {
  return { ids: value.ids, name: value.name, named: true }
}

/** Whom a subject stands for at this place of the article; `speaking` is whoever spoke before in the sentence. */
export function speakerOf(subject: Subject, scene: Scene, speaking: Speaker | undefined, at: Moment): Speaker | undefined {
  if (subject.kind === 'same') {
    if (speaking) return speaking
    const main = subjectOf(scene, subject.from)
    if (main) return { ...named(main), ...spanOf(scene.words, main.at, main.end) }
    const pronoun = openingPronoun(scene.words)
    return pronoun && speakerOf(pronoun, scene, undefined, at)
  }
  const one = whoIs(subject, scene, at)
  return one && { ...one, ...spanOf(scene.words, subject.from, subject.to) }
}

function whoIs(subject: Subject, { words }: Scene, { recall, sentence }: Moment): Somebody | undefined {
  switch (subject.kind) {
    case 'named': return { ids: subject.value.ids, name: subject.value.name, named: true }
    case 'pronoun': return recall.pronoun(subject.word, sentence)
    case 'title': return recall.titled(subject.title)
    case 'unnamed': return openName(words, subject) ?? (isSecondName(words.slice(subject.from, subject.to)) ? recall.latest(sentence) : undefined) ?? { ids: [], name: shown(words.slice(subject.from, subject.to)), named: false }
    default: return undefined
  }
}

/** A name that nothing but the quotation shows to be somebody's: `local singer Zadie Umber`. */
function openName(words: readonly Word[], { from, to }: Subject): Somebody | undefined {
  if (/^(?:the|a|an)$/.test(words[from]!.norm)) return undefined
  // `Laura Brown of the trust`.
  for (let of = from + 2; of < Math.min(to, from + 5); of++) {
    const { norm, before } = words[of]!
    if (before !== '' || !(norm === 'of' || norm === 'from' || norm === 'at')) continue
    const first = words[from]!.capital ? readFullName(words.slice(from, of), 0, nobody) : undefined
    if (first?.end === of - from && first.weight >= leastOpen) return { ids: [], name: first.text, named: true }
  }
  for (let at = Math.max(from, to - 4); at < to - 1; at++) {
    const word = words[at]!
    if (!word.capital || isHead(word.norm) || words[at + 1]!.kind === 'possessive') continue
    // What stands before it described it: it is read as if it opened a sentence.
    const name = readFullName(words.slice(at, to), 0, nobody)
    if (name?.end === to - at && name.weight >= leastOpen) return { ids: [], name: name.text, named: true }
  }
  return undefined
}

/** What `readFullName` must make of a name that speaks. */
const leastOpen = 0
const nobody: ReadContext = { date: undefined, entityAt: () => undefined }

function shown(words: readonly Word[]): string {
  return words.map((word, i) => `${i > 0 && word.spaced ? `${word.before === ',' ? ',' : ''} ` : i > 0 ? word.before : ''}${word.text}`).join('')
}

/** The span of some words. */
export function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { from: words[from]!.from, to: words[to - 1]!.to }
}

function openingPronoun(words: readonly Word[]): Subject | undefined {
  const first = words.findIndex((word) => word.kind !== 'quote')
  const word = words[first]
  return word && /^(?:he|she)$/.test(word.norm) ? { kind: 'pronoun', word: word.norm, from: first, to: first + 1 } : undefined
}

/** The person that a sentence is about: the first that stands where a subject does, else the only one. */
export function subjectOf({ words, mentions }: Scene, high = words.length): Mention | undefined {
  const free = mentions.filter((one) => one.end <= high && words[one.end]?.kind !== 'possessive')
  const first = free.find((one) => {
    const before = words[one.at - 1]
    return one.at === 0 || (one.at < 4 && words.slice(0, one.at).every((word) => starters.has(word.norm) && word.norm !== 'to')) || /[,:;–—]/.test(words[one.at]!.before) || before?.kind === 'quote' || (before !== undefined && opensClause.has(before.norm))
  })
  return first ?? (free.length === 1 && mentions.length === 1 && !starters.has(words[0]!.norm) ? free[0] : undefined)
}

const opensClause = new Set('when after as while but and that because if although though since before until so'.split(' '))
