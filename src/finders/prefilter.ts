import { isAscii } from 'node:buffer'
import { foldAccents } from '../language/fold.ts'
import { listAt } from '../language/list-at.ts'
import { readWords } from '../language/words.ts'
import type { Article, Block, Matcher, Phrase, Rule, Ruleset, Sentence } from '../model/index.ts'
import { figure, makeScanIndex, scanWords, type ScanIndex } from './scan.ts'
import { splitsInitials, splitsWords } from './split-words.ts'

/** A phrase with the rule that says it and its place among the rule's phrases: earlier lines win. */
export interface Spoken {
  readonly rule: Rule
  readonly matcher: Matcher
  readonly phrase: Phrase
  readonly line: number
}

/** A sentence that may hold a claim, with the phrases (or what else is looked for) to try on it. */
export interface Candidate<T = Spoken> {
  readonly block: Block
  readonly sentence: Sentence
  readonly spoken: readonly T[]
}

/** What is looked for, with the groups of words that it needs, by number; the first is the one to look for. */
interface Wanted<T> { readonly spoken: T; readonly groups: readonly number[] }

/** The words that phrases need, in groups: a phrase can match only where every one of its groups has a word. */
export interface Prefilter<T = Spoken> {
  readonly groups: number
  /** The groups of each word. */
  readonly index: ScanIndex<readonly number[]>
  /** The phrases by the group that is looked for first. */
  readonly byAnchor: readonly (readonly Wanted<T>[] | undefined)[]
}

/** Makes the prefilter of some rules of a ruleset: done once a run. */
export function makePrefilter(ruleset: Ruleset, rules: readonly Rule[] = ruleset.rules): Prefilter {
  const spoken = rules.flatMap((rule): Spoken[] => {
    const matcher = rule.status === 'retired' ? undefined : ruleset.matchers.get(rule.id)
    return (matcher?.say ?? []).map((phrase, line) => ({ rule, matcher: matcher!, phrase, line }))
  })
  return prefilterOf(spoken.map((one) => ({ spoken: one, groups: one.phrase.wanted })))
}

/** The prefilter of things that are looked for by groups of lower-case words, the first of each the one to look for. */
export function prefilterOf<T>(wants: readonly { readonly spoken: T; readonly groups: readonly (readonly string[])[] }[]): Prefilter<T> {
  const words = new Map<string, number[]>()
  const numbers = new Map<string, number>()
  const groupOf = (group: readonly string[]): number => {
    const texts = [...new Set(group)].sort()
    const key = texts.join(' ')
    let number = numbers.get(key)
    if (number === undefined) {
      number = numbers.size
      numbers.set(key, number)
      for (const text of texts) {
        listAt(words, text).push(number)
      }
    }
    return number
  }
  const byAnchor: Wanted<T>[][] = []
  for (const { spoken, groups } of wants) {
    const found = [...new Set(groups.map(groupOf))]
    ;(byAnchor[found[0]!] ??= []).push({ spoken, groups: found })
  }
  return { groups: numbers.size, index: makeScanIndex(words), byAnchor }
}

// What lets a word of the prose be spelled otherwise in the source.
const invisible = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/

/**
 * The sentences that may hold a claim, in order: those in which a phrase has a word of every group that it needs. A block
 * without such a phrase is not split into sentences, and a sentence without is not split into words.
 */
export function findCandidates<T>(article: Article, { groups: count, index, byAnchor }: Prefilter<T>): Candidate<T>[] {
  const { blocks, source } = article
  const candidates: Candidate<T>[] = []
  const hits: Hits = { at: [], groups: [] }
  const seen = new Int32Array(count)
  let stamp = 0
  const finish = (block: Block): void => {
    if (hits.at.length === 0) return
    const wanted = held(hits, 0, hits.at.length, ++stamp, seen, byAnchor)
    if (wanted.length > 0) {
      const sentences = article.sentences(block)
      let from = 0
      for (const sentence of sentences) {
        while (from < hits.at.length && hits.at[from]! < sentence.from) from++
        let to = from
        while (to < hits.at.length && hits.at[to]! < sentence.to) to++
        const spoken = sentences.length === 1 ? wanted : to > from ? held(hits, from, to, ++stamp, seen, byAnchor) : []
        if (spoken.length > 0) candidates.push({ block, sentence, spoken })
        from = to
      }
    }
    hits.at.length = 0
    hits.groups.length = 0
  }
  const bytes = article.bytes ?? Buffer.from(source)
  if ((!isAscii(bytes) && invisible.test(source)) || (!article.plain && splitsWords(source))) {
    for (const block of blocks) {
      scanProse(block.prose(), index, (at, groups) => void (hits.at.push(block.from + at), hits.groups.push(groups)))
      finish(block)
    }
    return candidates
  }
  let next = 0
  scanWords(bytes, index, (at, groups) => {
    while (next < blocks.length && blocks[next]!.to <= at) finish(blocks[next++]!)
    const block = blocks[next]
    if (block && block.from <= at) {
      hits.at.push(at)
      hits.groups.push(groups)
    }
  })
  if (next < blocks.length) finish(blocks[next]!)
  return candidates
}

/** Scans prose whose words may hold invisible characters. */
function scanProse<T>(prose: string, index: ScanIndex<T>, hit: (at: number, found: T) => void): void {
  if (!splitsInitials(prose)) return scanWords(Buffer.from(prose), index, hit)
  for (const { kind, norm, from } of readWords(prose)) {
    for (const word of kind === 'number' ? [figure, norm] : [foldAccents(norm)]) {
      const found = index.words.get(word)
      if (found !== undefined) hit(from, found)
    }
  }
}

interface Hits { readonly at: number[]; readonly groups: (readonly number[])[] }

/** The phrases all of whose groups have a word among these hits. */
function held<T>(hits: Hits, from: number, to: number, stamp: number, seen: Int32Array, byAnchor: Prefilter<T>['byAnchor']): T[] {
  const found: number[] = []
  for (let i = from; i < to; i++) {
    for (const group of hits.groups[i]!) {
      if (seen[group] === stamp) continue
      seen[group] = stamp
      if (byAnchor[group]) found.push(group)
    }
  }
  const spoken: T[] = []
  for (const group of found) for (const wanted of byAnchor[group]!) if (wanted.groups.every((one) => seen[one] === stamp)) spoken.push(wanted.spoken)
  return spoken
}
