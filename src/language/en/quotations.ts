import type { Article, Block, Span } from '../../model/index.ts'
import type { ReadContext } from '../../model/value.ts'
import type { Sentence, Word } from '../../model/word.ts'
import { attribute } from './attributions.ts'
import type { Attribution } from './attributions.ts'
import { readCast, type Cast } from './cast.ts'
import { mentionsIn } from './mentions.ts'
import type { Mention } from './mentions.ts'
import { startRecall } from './recall.ts'
import type { Recall } from './recall.ts'
import { cueOf, speaksPlainly } from './said.ts'
import { subjectBefore } from './speakers.ts'
import type { Scene } from './speakers.ts'
import { named, speakerOf, spanOf, subjectOf } from './who-speaks.ts'
import type { Speaker } from './who-speaks.ts'

export type { Speaker } from './who-speaks.ts'

/** One stretch of quoted words. The span holds the marks, the words do not. */
export interface QuotedRun extends Span {
  readonly words: readonly Word[]
}

/** What somebody is quoted as saying. The span runs from the first mark to the last. */
export interface Quotation extends Span {
  /** Several where the words that name the speaker split the quotation. */
  readonly runs: readonly QuotedRun[]
  readonly sentence: Span
  readonly block: Block
  readonly speaker?: Speaker
  /** Is it speech at all? Titles of works and words that the paper only holds at arm's length are not. */
  readonly cue: boolean
  /** Is it a part of the paper's sentence, and no sentence of its own? */
  readonly partial: boolean
  /** Does the speaker of the quotation before it go on? */
  readonly goesOn: boolean
}

/** The article as readers of quotations go through it. */
interface Reader {
  readonly recall: Recall
  /** The last quotation, and the number of the sentence that it stands in. */
  last: { quotation: Quotation; at: number; open: boolean } | undefined
  /** Whom a sentence before that ends in a colon names as speaking. */
  announced: { speaker: Speaker | undefined; at: number } | undefined
  /** Who was said to speak in a sentence without quotations. */
  spoke: { speaker: Speaker; at: number } | undefined
  /** The only person of a sentence without quotations, who stands at its beginning. */
  about: { speaker: Speaker; at: number; block: Block } | undefined
  /** The last sentence without quotations that names or quotes somebody else than the last speaker. */
  parted: number
  sentence: number
}

/** All quotations of an article in order, each with its speaker where the article tells. */
export function readQuotations(article: Article, context: ReadContext, cast: Cast = readCast(wordsOf(article), context)): Quotation[] {
  const all = article.blocks.map((block) => ({ block, sentences: article.sentences(block) }))
  const reader: Reader = { recall: startRecall(), last: undefined, announced: undefined, spoke: undefined, about: undefined, parted: 0, sentence: 0 }
  const found: Quotation[] = []
  for (const { block, sentences } of all) {
    if (block.zone === 'table') continue
    sentences.forEach((sentence, i) => {
      reader.sentence++
      const scene = { words: sentence.words, mentions: mentionsIn(sentence.words, cast) }
      for (const mention of scene.mentions) reader.recall.meet(sentence.words, mention)
      const subject = subjectOf(scene)
      if (sentence.quotes.length === 0) passOver(scene, subject, block, reader)
      else for (const one of readSentence(sentence, scene, subject, block, reader)) found.push(one)
      for (const mention of scene.mentions) if (mention !== subject) reader.recall.push(named(mention), reader.sentence, true)
      if (i === sentences.length - 1) announce(article.source, sentence, scene, reader)
    })
  }
  return giveBack(found)
}

function* wordsOf(article: Article): Generator<readonly Word[]> {
  for (const block of article.blocks) for (const { words } of article.sentences(block)) yield words
}

/** Remembers whom a sentence without quotations is about, and who speaks in it. */
function passOver(scene: Scene, subject: Mention | undefined, block: Block, reader: Reader): void {
  if (subject) reader.recall.push(named(subject), reader.sentence)
  const { mentions, words } = scene
  if (subject && mentions.length === 1 && (subject.at === 0 || (subject.at < 3 && !/^(?:of|for|to|with|from|by|at|in|on|against)$/.test(words[subject.at - 1]!.norm)))) reader.about = { speaker: { ...named(subject), ...spanOf(words, subject.at, subject.end) }, at: reader.sentence, block }
  const last = reader.last?.quotation.speaker
  if (mentions.some(({ value }) => value.name !== last?.name)) reader.parted = reader.sentence
  const verb = words.findIndex(({ norm }) => speaksPlainly(norm))
  const speaks = verb > 0 ? subjectBefore(scene, verb, 0) : undefined
  const speaker = speaks && speaks.kind !== 'same' ? speakerOf(speaks, scene, undefined, reader) : undefined
  if (!speaker) return
  if (speaker.name !== last?.name) reader.parted = reader.sentence
  reader.recall.push({ ids: speaker.ids, name: speaker.name, named: speaker.named }, reader.sentence)
  if (speaker.named && speaks!.from < 3) reader.spoke = { speaker, at: reader.sentence }
}

function readSentence(sentence: Sentence, scene: Scene, subject: Mention | undefined, block: Block, reader: Reader): Quotation[] {
  const made: Quotation[] = []
  let quote = 0
  let subjectPushed = false
  let speaking: Speaker | undefined
  for (const attribution of attribute(scene)) {
    const word = scene.words[attribution.at]!
    const run: QuotedRun = { from: word.from, to: word.to, words: sentence.quotes[quote++] ?? [] }
    const before = made[made.length - 1]
    if (attribution.joined && before) {
      made[made.length - 1] = { ...before, to: run.to, runs: [...before.runs, run] }
      reader.last = { quotation: made[made.length - 1]!, at: reader.sentence, open: !isClosed(word) }
      continue
    }
    if (subject && !subjectPushed && (attribution.subject?.from ?? 0) >= subject.end) {
      subjectPushed = true
      reader.recall.push(named(subject), reader.sentence)
    }
    const own = attribution.subject && speakerOf(attribution.subject, scene, speaking, reader)
    const follows = attribution.bare || quote > 1 ? undefined : false
    const previous = attribution.subject || follows === false ? undefined : takeOver(attribution, block, reader)
    const speaker = own ?? previous?.speaker
    const quotation: Quotation = {
      from: run.from, to: run.to, runs: [run], sentence: { from: sentence.from, to: sentence.to }, block, cue: attribution.cued || previous !== undefined, partial: attribution.partial,
      goesOn: previous?.goesOn ?? false, ...(speaker ? { speaker } : {}),
    }
    if (speaker) {
      speaking = speaker
      reader.recall.push({ ids: speaker.ids, name: speaker.name, named: speaker.named }, reader.sentence)
    }
    made.push(quotation)
    if (quotation.cue) reader.last = { quotation, at: reader.sentence, open: !isClosed(word) }
  }
  if (subject && !subjectPushed && !speaking) reader.recall.push(named(subject), reader.sentence)
  return made
}

function isClosed(word: Word): boolean {
  return /(?:["”’'»“]|'')$/.test(word.text) && word.text.length > 1
}

/** The speaker of a quotation without any of its own words about it: whoever a colon announced, or spoke right before. */
function takeOver(attribution: Attribution, block: Block, reader: Reader): { speaker: Speaker | undefined; goesOn: boolean } | undefined {
  const { announced, last, spoke, about, sentence } = reader
  if (announced && announced.at === sentence - 1) return { speaker: announced.speaker, goesOn: false }
  if (!attribution.bare) return undefined
  if (spoke && spoke.at === sentence - 1 && !attribution.partial) return { speaker: spoke.speaker, goesOn: false }
  if (about && about.at === sentence - 1 && about.block === block && !attribution.partial) return { speaker: about.speaker, goesOn: false }
  const back = last && last.at === sentence - 2 && last.quotation.block === block && !attribution.partial && reader.parted < last.at
  if (!last || (last.at < sentence - 1 && !back)) return undefined
  // An answer follows a question.
  if (/\?['’”"]*$/.test(textEnd(last.quotation))) return undefined
  if (attribution.partial && !last.open) return undefined
  return { speaker: last.quotation.speaker, goesOn: !back }
}

function textEnd(quotation: Quotation): string {
  const run = quotation.runs[quotation.runs.length - 1]!
  const prose = quotation.block.prose()
  return prose.slice(Math.max(0, run.to - quotation.block.from - 8), run.to - quotation.block.from).trim()
}

/** Remembers who is said to speak at the end of a paragraph that ends in a colon. */
function announce(source: string, sentence: Sentence, scene: Scene, reader: Reader): void {
  const end = source.slice(Math.max(sentence.from, sentence.to - 4), sentence.to)
  if (!end.trimEnd().endsWith(':')) return
  const { words } = scene
  for (let i = words.length - 1; i >= Math.max(0, words.length - 20); i--) {
    const subject = cueOf(words[i]!.norm) ? subjectBefore(scene, i, 0) : undefined
    if (subject) return void (reader.announced = { speaker: speakerOf(subject, scene, undefined, reader), at: reader.sentence })
  }
  const only = scene.mentions[0]
  if (only && only.at === 0 && only.end === words.length) reader.announced = { speaker: { ...named(only), ...spanOf(words, only.at, only.end) }, at: reader.sentence }
}

/** Where paragraphs are opened and not closed, they are all of the speaker whom the last of them names. */
function giveBack(found: readonly Quotation[]): Quotation[] {
  const given = [...found]
  for (let i = given.length - 2; i >= 0; i--) {
    const one = given[i]!
    const next = given[i + 1]!
    const last = one.runs[one.runs.length - 1]!
    const text = one.block.prose().slice(last.from - one.block.from, last.to - one.block.from)
    if (one.speaker || !next.speaker || !one.cue || one.block === next.block || /["”’'»]$/.test(text)) continue
    given[i] = { ...one, speaker: next.speaker }
  }
  return given
}
