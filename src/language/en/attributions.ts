import type { Word } from '../../model/word.ts'
import { withoutMarks } from './quote-text.ts'
import { beForms, cueOf } from './said.ts'
import { subjectAfter, subjectBefore } from './speakers.ts'
import type { Scene, Subject } from './speakers.ts'

/** What the sentence around a run of quoted speech says about it. */
export interface Attribution {
  /** The index of the quote word. */
  readonly at: number
  /** Absent where nobody is said to speak. */
  readonly subject?: Subject
  /** Is it plain that somebody speaks? A quoted title or a word in doubt is no speech. */
  readonly cued: boolean
  /** Is it a part of the paper's own sentence? */
  readonly partial: boolean
  /** Does it go on with the run before it in this sentence: `“No deal,” he said, “until there is a deal.”`? */
  readonly joined: boolean
  /** Has the sentence no words but those in quotation marks? */
  readonly bare: boolean
}

/** A subject, and the index after the words that give the quotation to it. */
interface Found { readonly subject: Subject; readonly end: number; readonly direct: boolean }

/** The farthest that a verb may stand from the words that it gives to its subject. */
const farthest = 40

/** One attribution for each quote word of a sentence, in order. */
export function attribute(scene: Scene): Attribution[] {
  const { words } = scene
  const made: Attribution[] = []
  const bare = words.every((word) => word.kind === 'quote')
  let low = 0
  let after: Found | undefined
  let previous: Attribution | undefined
  for (let q = 0; q < words.length; q++) {
    if (words[q]!.kind !== 'quote') continue
    const run = withoutMarks(words[q]!.text)
    if (previous && after && goesOn(words, previous.at, after.end, q)) {
      previous = { ...previous, at: q, joined: true }
      made.push(previous)
      low = q + 1
      continue
    }
    const more = after && words[q]!.before.includes(':') && q === after.end ? { subject: after.subject, end: q, direct: true } : undefined
    const before = more ?? foundBefore(scene, q, low)
    const later = before?.direct ? undefined : foundAfter(scene, q, run)
    const found = before?.direct ? before : (later ?? before ?? foundAtEnd(scene, q))
    after = found === later ? later : undefined
    if (later) low = later.end
    const partial = isPartial(words, q, run, found?.direct === true)
    const cued = found !== undefined && !isWork(run, found.direct) && (found.direct || !isOwned(words, q, run)) && (found.subject.kind !== 'same' || found.direct || partial)
    previous = { at: q, cued: cued || (bare && !partial && run.split(' ').length >= 4), partial, joined: false, bare, ...(cued ? { subject: found.subject } : {}) }
    made.push(previous)
  }
  return made
}

/** Is all between the verb and this quote such that one speech goes on? */
function goesOn(words: readonly Word[], last: number, end: number, q: number): boolean {
  if (q - end > 8 || last >= end || !/[,–—-]/.test(words[q]!.before)) return false
  if (/[.!?]['’”"]*$/.test(words[last]!.text) && !/^\p{Ll}/u.test(withoutMarks(words[q]!.text))) return false
  return words.slice(end, q).every((word) => word.kind !== 'quote' && !/[;:]/.test(word.before) && !cueOf(word.norm) && !/^(?:and|but|while|who)$/.test(word.norm))
}

function foundBefore(scene: Scene, q: number, low: number): Found | undefined {
  const { words } = scene
  for (let i = q - 1; i >= Math.max(low, q - farthest); i--) {
    const pause = words[i + 1]!.before
    if (pause.includes(';') || (i + 1 < q && /:/.test(pause))) return undefined
    const word = words[i]!
    if (word.kind === 'quote') continue
    if (word.norm === 'to' && words[i - 1]?.norm === 'according') {
      const subject = subjectAfter(scene, i + 1, q)
      return subject && { subject, end: q, direct: subject.to === q }
    }
    if (word.norm === 'of' && words[i - 1]?.norm === 'words' && words[i - 2]?.norm === 'the') {
      const subject = subjectAfter(scene, i + 1, q)
      return subject && { subject, end: q, direct: subject.to === q }
    }
    // `He accused the club of “not caring”.`
    if (word.norm === 'of' && i === q - 1) {
      const verb = accuses(words, i, low)
      const subject = verb > low ? subjectBefore(scene, verb, low) : undefined
      if (subject) return { subject, end: q, direct: false }
    }
    const puts = word.norm === 'put' && /^(?:it|this|things)$/.test(words[i + 1]?.norm ?? '')
    const cue = puts || word.before === '-' ? undefined : cueOf(word.norm)
    if (!cue && !puts) continue
    const direct = isDirect(words, i, q)
    if (cue && /^(?:ask|think|believe|feel|hope|fear|wonder|object|compare|cite|refer|hear)$/.test(cue.base) && !direct && cue.base !== 'refer') return undefined
    const subject = (word.capital && i === low && cue?.base === 'say' ? subjectAfter(scene, i + 1, q) : undefined) ?? subjectBefore(scene, i, low)
    if (subject) return { subject: subject.kind === 'same' && word.before === ',' ? (speaksBefore(scene, i, low) ?? subject) : subject, end: q, direct }
    // `She said it was wrong to suggest that they were “lost”`: what somebody is to say is no cue, but does not end the clause.
    if (!cue?.nounish && (direct || words[i - 1]?.norm !== 'to')) return undefined
  }
  return low === 0 && words[q]!.before.includes(':') ? beforeColon(scene, q) : undefined
}

/** Whoever the clause before this one gives it to: `The plan was lost, Hale said, calling it “a shame”`. */
function speaksBefore(scene: Scene, at: number, low: number): Subject | undefined {
  for (let i = at - 1; i > Math.max(low, at - 6); i--) {
    const verb = cueOf(scene.words[i]!.norm)
    if (scene.words[i]!.kind === 'quote' || /[;:]/.test(scene.words[i]!.before)) return undefined
    if (verb?.kind === 'speaks' && !verb.participle && !verb.nounish) return subjectBefore(scene, i, low)
  }
  return undefined
}

/** Where `accused` stands in the words before `of`; -1 where it does not. */
function accuses(words: readonly Word[], of: number, low: number): number {
  for (let i = of - 1; i >= Math.max(low, of - 8); i--) {
    if (words[i]!.norm === 'accused' || words[i]!.norm === 'accuses') return beForms.has(words[i - 1]?.norm ?? '') || beForms.has(words[i - 2]?.norm ?? '') ? -1 : i
  }
  return -1
}

/** Does nothing of weight stand between the verb and the quote? */
function isDirect(words: readonly Word[], verb: number, q: number): boolean {
  const { before } = words[q]!
  if (verb === q - 1 || before.includes(':')) return true
  if (words[q - 1]!.norm === 'that' || words[q - 1]!.norm === 'as') return verb === q - 2
  return before.includes(',') && /^[“"‘'«„`]*\s*\p{Lu}/u.test(words[q]!.text) && !words.slice(verb + 1, q).some((word) => word.before !== '' && word.before !== '-')
}

/** `Hale: “No.”`, and `He was blunt: “No.”` where nobody else is named. */
function beforeColon({ words, mentions }: Scene, q: number): Found | undefined {
  const first = words[0]!
  const named = mentions.find((one) => one.at === 0)
  if (named?.end === q) return { subject: { kind: 'named', value: named.value, from: 0, to: q }, end: q, direct: true }
  if (words.slice(0, q).some((word) => word.kind === 'quote') || q > 25) return undefined
  if (/^(?:he|she)$/.test(first.norm) && mentions.every((one) => one.at > q)) return { subject: { kind: 'pronoun', word: first.norm, from: 0, to: 1 }, end: q, direct: true }
  const only = named && mentions.every((one) => one === named || one.at > q) && words[named.end]?.kind !== 'possessive' && words[named.end]!.before === ''
  return only ? { subject: { kind: 'named', value: named.value, from: 0, to: named.end }, end: q, direct: true } : undefined
}

function foundAfter(scene: Scene, q: number, run: string): Found | undefined {
  const { words } = scene
  const first = words[q + 1]
  if (!first || first.kind === 'quote') return undefined
  if (!/[,!?…–—-]$/.test(run) && !/[,–—]/.test(first.before) && !(run.endsWith('.') && !first.capital)) {
    if (first.norm !== 'according' && !(q === 0 && first.before === '' && /^(?:said|says|wrote|added)$/.test(first.norm))) return undefined
  }
  if (/[;:.]/.test(first.before.replace(/^\.+$/, ''))) return undefined
  const high = nextQuote(words, q + 1)
  if (first.norm === 'according' && words[q + 2]?.norm === 'to') {
    const subject = subjectAfter(scene, q + 3, high)
    return subject && { subject, end: subject.to, direct: true }
  }
  // `“No.” — Ann Hale`.
  const signed = /[–—-]/.test(first.before) ? scene.mentions.find((one) => one.at === q + 1) : undefined
  if (signed && (signed.end === words.length || words[signed.end]!.before === ',')) return { subject: { kind: 'named', value: signed.value, from: signed.at, to: signed.end }, end: signed.end, direct: true }
  const cue = scene.mentions.some((one) => one.at === q + 1) ? undefined : cueOf(first.norm)
  if (cue && cue.kind === 'speaks' && !cue.participle && !(first.capital && q > 0)) {
    const subject = subjectAfter(scene, q + 2, high)
    return subject && { subject, end: subject.to, direct: true }
  }
  const start = first.norm === 'as' ? q + 2 : q + 1
  const aside = asideAfter(scene, start, high)
  if (aside) return aside
  let tries = 4
  for (let c = start + 1; c < Math.min(high, q + 30) && tries > 0; c++) {
    const puts = words[c]!.norm === 'put' && words[c + 1]?.norm === 'it'
    if (words[c]!.before.includes(';')) return undefined
    const verb = cueOf(words[c]!.norm)
    if ((!verb && !puts) || verb?.kind === 'names' && verb.base !== 'quote') continue
    tries--
    const subject = subjectBefore(scene, c, start)
    // The colon after the verb gives it to what follows: `Asked about the “deal”, Hale said: “No.”`
    if (q > 0 && c + 1 === high && words[high]?.before.includes(':')) return undefined
    if (subject && subject.kind !== 'same' && startsAt(words, start, subject.from)) return { subject, end: puts ? c + 2 : c + 1, direct: true }
  }
  return undefined
}

/** `“No,” Ann Hale, head of the bank in Riga said.`: a name, an aside, and the verb as the last word. */
function asideAfter({ words, mentions }: Scene, start: number, high: number): Found | undefined {
  const last = high - 1
  if (high < words.length || words[last]!.before !== '' || cueOf(words[last]!.norm)?.base !== 'say') return undefined
  const mention = mentions.find((one) => one.at === start)
  if (!mention || words[mention.end]?.before !== ',' || last - mention.end > 16) return undefined
  const aside = words.slice(mention.end, last)
  const plain = aside.every((word, i) => (i === 0 || /^(?:-|\.)?$/.test(word.before)) && cueOf(word.norm)?.kind !== 'speaks')
  return plain ? { subject: { kind: 'named', value: mention.value, from: mention.at, to: mention.end }, end: high, direct: true } : undefined
}

/** Whom the end of the sentence gives all of it to: `The plan was “dead” by then, Hale said.` */
function foundAtEnd(scene: Scene, q: number): Found | undefined {
  const { words } = scene
  for (let c = words.length - 1; c > Math.max(q + 1, words.length - 12); c--) {
    const verb = cueOf(words[c]!.norm)
    if (words[c]!.kind === 'quote' || c - q > 40) return undefined
    if (verb?.kind !== 'speaks' || verb.participle || verb.nounish) continue
    const subject = subjectBefore(scene, c, q + 1) ?? (words[c]!.before === ',' && verb.base === 'say' ? subjectAfter(scene, c + 1, words.length) : undefined)
    if (!subject || subject.kind === 'same') return undefined
    const opens = subject.from > c ? c : subject.from
    return words[opens]!.before === ',' && words[opens]!.norm !== 'who' ? { subject, end: q + 1, direct: false } : undefined
  }
  return undefined
}

/** Do only words that describe the subject stand between `start` and it: `34-year-old teacher Ann Hale said`? */
function startsAt(words: readonly Word[], start: number, from: number): boolean {
  if (from === start) return true
  if (from < start || from > start + 9) return false
  return words.slice(start, from).every((word, i) => (i === 0 || word.before === '' || word.before === '-') && !cueOf(word.norm) && !/^(?:and|but|while|when|as|of|for|in|at|on|to|with|that)$/.test(word.norm)) && words[from]!.before === ''
}

function nextQuote(words: readonly Word[], at: number): number {
  const found = words.findIndex((word, i) => i >= at && word.kind === 'quote')
  return found < 0 ? words.length : found
}

function isPartial(words: readonly Word[], q: number, run: string, direct: boolean): boolean {
  if (/^(?:\p{Ll}|[…–—-]|\.\.)/u.test(run)) return true
  const next = words[q + 1]
  if (!/[.,!?…–—-]$/.test(run) && next && !/[,.–—]/.test(next.before)) return true
  return q > 0 && !direct && words[q]!.before === ''
}

/** Is it one word for a thing that somebody has: `its “flow”`, `the minister’s “tour”`? */
function isOwned(words: readonly Word[], q: number, run: string): boolean {
  return words[q - 1]?.kind === 'possessive' && words[q]!.before === '' && !run.includes(' ')
}

/** Is it the title of a book, film or song: a few words, nearly all with a capital? */
function isWork(run: string, direct: boolean): boolean {
  if (/[.!?]$/.test(run)) return false
  const words = run.split(/[^\p{L}\p{N}'’]+/u).filter((word) => word !== '')
  if (words.length < 2) return !direct && /^\p{Lu}/u.test(run)
  return words.length <= 10 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || small.has(word)) && words.filter((word) => /^\p{Lu}/u.test(word)).length > 1
}

const small = new Set('a an the and or but of in on at to for from with by as is'.split(' '))
