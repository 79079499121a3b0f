import { globFilter } from './archive/files.ts'
import { makeLines } from './compare/lines.ts'
import { claimsIn, isMet, isNear, tryPhrase, type Trial } from './explain-phrase.ts'
import { sentenceText } from './explain.ts'
import { readContextOf } from './finders/cast.ts'
import { articleHolds, published } from './finders/claims.ts'
import { makeView } from './finders/view.ts'
import type { Article, Rule, Ruleset, Zone } from './model/index.ts'

/** A sentence that holds a value of the rule's type, or for rules that read no value the words of a phrase, and that was not read. */
export interface NearMiss {
  readonly file: string
  readonly line: number
  readonly sentence: string
  /** As an editor would write them; empty for a rule that reads no value from the text. */
  readonly values: readonly string[]
  /** The phrase that got farthest, as it stands in the rule. */
  readonly phrase: string
  /** What stopped it. */
  readonly why: string
  /** From 0 (none of the phrase) to 1 (all of it). */
  readonly reached: number
}

/** What a rule makes of the sentences of some articles. */
export interface NearMisses {
  /** Sentences that hold a value. */
  readonly held: number
  /** Sentences in which it reads a claim. */
  readonly read: number
  /** Sentences that were not read, and hold at least a word of a phrase as well. */
  readonly near: number
  /** Of these the nearest, at most 5,000: nearest first, those as near by file and line. */
  readonly nearest: readonly NearMiss[]
}

/** The most that are kept: the farthest are let go. */
export const nearestMost = 5_000

/**
 * Collects near misses of a rule that reads by phrases.
 *
 * @returns `look` takes one article (and its path from the folder of the configuration); `result` gives what was found
 */
export function collectNearMisses(rule: Rule, ruleset: Ruleset): { readonly look: (article: Article, inBase: string) => void; readonly result: () => NearMisses } {
  const isLookedAt = rule.files.length > 0 ? globFilter(rule.files) : () => true
  let nearest: NearMiss[] = []
  let [held, read, near] = [0, 0, 0]
  const look = (article: Article, inBase: string): void => {
    if (!isLookedAt(inBase)) return
    for (const found of sentencesOf(article, rule, ruleset)) {
      held++
      if (found.isRead) read++
      if (!found.miss) continue
      near++
      nearest.push(found.miss)
    }
    if (nearest.length > nearestMost * 2) nearest = sorted(nearest).slice(0, nearestMost)
  }
  return { look, result: () => ({ held, read, near, nearest: sorted(nearest).slice(0, nearestMost) }) }
}

function sorted(misses: readonly NearMiss[]): NearMiss[] {
  return [...misses].sort((a, b) => b.reached - a.reached || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}

interface Found { readonly isRead: boolean; readonly miss: NearMiss | undefined }

function* sentencesOf(article: Article, rule: Rule, ruleset: Ruleset): Generator<Found> {
  const matcher = ruleset.matchers.get(rule.id)!
  // What is compiled only now adds words, which the views must know.
  for (const { needs } of matcher.say) void needs
  void matcher.unless
  const context = readContextOf(article, ruleset)
  const lineOf = makeLines(article.source)
  let about: boolean | undefined
  const isAbout = (): boolean => (about ??= matcher.about.length === 0 || articleHolds(article, matcher.about, ruleset, context))
  for (const block of article.blocks) {
    for (const sentence of article.sentences(block)) {
      const runs: readonly { readonly zone: Zone; readonly words: (typeof sentence)['words'] }[] = [{ zone: block.zone, words: sentence.words }, ...sentence.quotes.map((words) => ({ zone: 'quotes' as const, words }))]
      for (const { zone, words } of runs) {
        if (words.length === 0) continue
        const view = makeView(words, ruleset, context, zone === 'quotes' ? [] : sentence.quotes)
        const trial: Trial = { rule, matcher, view, span: sentence, quoted: zone === 'quotes', article, ruleset }
        const values = valuesIn(trial)
        if (!values) continue
        const isSeen = rule.in.has(zone)
        const isMatched = claimsIn(trial).length > 0
        const isRead = isMatched && isSeen && isAbout()
        const why = isMatched && !isRead ? (isSeen ? 'matches, but the article holds none of the phrases of `about`' : `matches, but stands in ${zone === 'quotes' ? 'quoted speech' : `a ${zone}`}, where the rule does not look`) : undefined
        const best = isRead || (!isSeen && !isMatched) ? undefined : why === undefined ? nearestOf(trial) : { phrase: matcher.say.find((phrase) => tryPhrase(phrase, trial).reached === undefined)!.source, why, reached: 1 }
        const miss = best && { file: article.path, line: lineOf(words[0]!.from).line, sentence: sentenceText(sentence, article), values, ...best }
        if (isSeen || miss) yield { isRead, miss }
      }
    }
  }
}

/** The values of the rule's type in a run; undefined where there is none, so that it cannot be a claim. */
function valuesIn({ rule, matcher, view, ruleset }: Trial): string[] | undefined {
  if (rule.value === undefined || rule.value === published) return matcher.say.some((phrase) => isNear(phrase, view, ruleset)) ? [] : undefined
  const type = ruleset.types.get(rule.valueType)
  const values = new Set(view.readings(rule.valueType).flatMap((reading) => (reading ? [type!.format(reading.value)] : [])))
  return values.size === 0 ? undefined : [...values]
}

/** The phrase that got farthest; undefined where none has a word in the run. */
function nearestOf(trial: Trial): Pick<NearMiss, 'phrase' | 'why' | 'reached'> | undefined {
  let best: Pick<NearMiss, 'phrase' | 'why' | 'reached'> | undefined
  for (const phrase of trial.matcher.say) {
    if (!isMet(phrase, trial.view, trial.rule.valueType)) continue
    const { reached = 1, said } = tryPhrase(phrase, trial)
    if (!best || reached > best.reached) best = { phrase: phrase.source, why: said.join('; '), reached }
  }
  return best
}
