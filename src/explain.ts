import { makeLines } from './compare/lines.ts'
import { claimsOf } from './finders/claims.ts'
import { matchPart, type Progress } from './finders/match.ts'
import { figure } from './finders/scan.ts'
import { makeView, type View } from './finders/view.ts'
import type { Article, Matcher, Phrase, PhrasePart, Rule, Ruleset, Sentence, Word } from './model/index.ts'
import { contextOf } from './model/index.ts'

/** The most sentences that are explained where no line is named. */
const sentencesMost = 30

/**
 * Explains what a rule makes of an article: for each sentence, each phrase, how far it got, and what stopped it.
 *
 * @param line one-based; absent: every sentence that has at least one of the words that a phrase needs
 * @returns lines of text
 */
export function explainRule(rule: Rule, article: Article, ruleset: Ruleset, line: number | undefined): string[] {
  const matcher = ruleset.matchers.get(rule.id)!
  // Vetoes that are compiled only now add words, which the views must know.
  void [matcher.unless, matcher.aside]
  const lineOf = makeLines(article.source)
  const context = contextOf(ruleset, article.date)
  const lines: string[] = [`${rule.id} (${rule.status}): ${rule.title}`, `looks in: ${[...rule.in].join(', ')}; date of the article: ${article.date === undefined ? 'none, so values that need one are not read' : 'known'}`]
  let shown = 0
  let passed = 0
  for (const block of article.blocks) {
    for (const sentence of article.sentences(block)) {
      const [first, last] = [lineOf(sentence.from).line, lineOf(sentence.to).line]
      if (line !== undefined && (line < first || line > last)) continue
      const view = makeView(sentence.words, ruleset, context, sentence.quotes)
      const claims = claimsOf(matcher.say.map((phrase, at) => ({ rule, matcher, phrase, line: at })), view, sentence, false, article, ruleset)
      if (line === undefined && claims.length === 0 && !matcher.say.some((phrase) => isNear(phrase, view, ruleset))) continue
      if (++shown > sentencesMost) {
        passed++
        continue
      }
      lines.push('', `${article.path}:${first}: ${textOf(sentence, article)}`)
      if (!rule.in.has(block.zone)) lines.push(`  not looked at: it stands in a ${block.zone}`)
      for (const claim of claims) lines.push(`  reads ${ruleset.types.get(claim.type)!.format(claim.value)} from “${article.source.slice(claim.from, claim.to).replace(/\s+/g, ' ')}”${claim.aside ? ', of another event: in conflict with nothing' : ''}`)
      for (const phrase of matcher.say) lines.push(...explainPhrase(phrase, matcher, view, sentence, article, rule, ruleset))
    }
  }
  if (shown === 0) lines.push('', line === undefined ? 'No sentence comes near any of its phrases.' : `There is no sentence in line ${line} that is prose.`)
  if (passed > 0) lines.push('', `and ${passed} more sentences; name a line: FILE:LINE`)
  return lines
}

function explainPhrase(phrase: Phrase, matcher: Matcher, view: View, sentence: Sentence, article: Article, rule: Rule, ruleset: Ruleset): string[] {
  const head = `    ${phrase.source}`
  const missing = phrase.needs.filter((group) => !hasAny(group, view, ruleset)).map((group) => wordsOf(group, ruleset))
  if (missing.length > 0 && !phrase.quoted) return [head, `      lacks ${missing.slice(0, 3).join(', and ')}`]
  const stopped = phrase.parts.flatMap((part) => explainPart(part, view))
  if (stopped.length > 0) return [head, ...stopped.map((text) => `      ${text}`)]
  const bare: Matcher = { ...matcher, unless: [], noQuestions: false }
  const read = (one: Matcher): number => claimsOf([{ rule, matcher: one, phrase, line: 0 }], view, sentence, false, article, ruleset).length
  if (read(matcher) > 0) return [head, '      matches']
  if (read(bare) === 0) return [head, '      matches, but its key or value names several things, or its parts overlap']
  const veto = matcher.unless.find((one) => read({ ...bare, unless: [one] }) === 0)
  return [head, `      matches, but is taken back by ${veto ? `\`${veto.phrase.source}\`` : 'the question mark at the end'}`]
}

/** What stopped a part that does not match: the step that it waits for, and where. */
function explainPart(part: PhrasePart, view: View): string[] {
  const progress: Progress = { step: 0, at: 0, depth: 0 }
  const matched = view.segments.some(([from, to]) => matchPart(part, view, from, to, undefined, progress).length > 0)
  if (matched) return []
  const wanted = part.labels[progress.step] ?? 'its start'
  const word = view.words[progress.at]
  return [progress.depth === 0 ? `never starts: waits for ${wanted}` : `stops ${word ? `at “${shownWord(word)}”` : 'at the end'}: waits for ${wanted}`]
}

function isNear(phrase: Phrase, view: View, ruleset: Ruleset): boolean {
  const met = phrase.needs.filter((group) => hasAny(group, view, ruleset)).length
  return hasAny(phrase.anchor, view, ruleset) || met >= Math.max(1, phrase.needs.length - 1)
}

function hasAny(group: ReadonlySet<number>, view: View, { vocabulary }: Ruleset): boolean {
  const anyFigure = vocabulary.any.get(figure)
  if (anyFigure !== undefined && group.has(anyFigure) && view.words.some(({ kind }) => kind === 'number')) return true
  return view.any.some((number) => group.has(number)) || view.exact.some((number) => group.has(number))
}

function wordsOf(group: ReadonlySet<number>, { vocabulary }: Ruleset): string {
  const words = [...vocabulary.any, ...vocabulary.exact].filter(([, number]) => group.has(number)).map(([word]) => word)
  return words.length === 1 ? `“${words[0]}”` : `a word of: ${words.slice(0, 6).join(', ')}${words.length > 6 ? ` … (${words.length})` : ''}`
}

function shownWord(word: Word): string {
  return word.kind === 'quote' ? '“…”' : word.text
}

function textOf(sentence: Sentence, article: Article): string {
  return article.source.slice(sentence.from, sentence.to).replace(/\s+/g, ' ').slice(0, 300)
}
