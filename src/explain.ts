import { makeLines } from './compare/lines.ts'
import { claimsIn, isNear, tryPhrase, type Trial } from './explain-phrase.ts'
import { readContextOf } from './finders/cast.ts'
import { makeView } from './finders/view.ts'
import { proseAt, type Article, type Rule, type Ruleset, type Span } from './model/index.ts'

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
  // What is compiled only now adds words, which the views must know.
  for (const { needs } of matcher.say) void needs
  void [matcher.unless, matcher.aside]
  const lineOf = makeLines(article.source)
  const context = readContextOf(article, ruleset)
  const lines: string[] = [`${rule.id} (${rule.status}): ${rule.title}`, `looks in: ${[...rule.in].join(', ')}; date of the article: ${article.date === undefined ? 'none, so values that need one are not read' : 'known'}`]
  let shown = 0
  let passed = 0
  for (const block of article.blocks) {
    for (const sentence of article.sentences(block)) {
      const [first, last] = [lineOf(sentence.from).line, lineOf(sentence.to).line]
      if (line !== undefined && (line < first || line > last)) continue
      const trial: Trial = { rule, matcher, view: makeView(sentence.words, ruleset, context, sentence.quotes), span: sentence, quoted: false, article, ruleset }
      const claims = claimsIn(trial)
      if (line === undefined && claims.length === 0 && !matcher.say.some((phrase) => isNear(phrase, trial.view, trial.ruleset))) continue
      if (++shown > sentencesMost) {
        passed++
        continue
      }
      lines.push('', `${article.path}:${first}: ${sentenceText(sentence, article)}`)
      if (!rule.in.has(block.zone)) lines.push(`  not looked at: it stands in a ${block.zone}`)
      for (const claim of claims) lines.push(`  reads ${ruleset.types.get(claim.type)!.format(claim.value)} from “${article.source.slice(claim.from, claim.to).replace(/\s+/g, ' ')}”${claim.aside ? ', of another event: in conflict with nothing' : ''}`)
      for (const phrase of matcher.say) lines.push(`    ${phrase.source}`, ...tryPhrase(phrase, trial).said.map((text) => `      ${text}`))
    }
  }
  if (shown === 0) lines.push('', line === undefined ? 'No sentence comes near any of its phrases.' : `There is no sentence in line ${line} that is prose.`)
  if (passed > 0) lines.push('', `and ${passed} more sentences; name a line: FILE:LINE`)
  return lines
}

/** The words of a sentence on one line, as a reader sees them, cut where they are many. */
export function sentenceText(sentence: Span, article: Article): string {
  const text = proseAt(article, sentence)
  return text.length > 300 ? `${text.slice(0, 300)} …` : text
}
