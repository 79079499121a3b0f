import { finders } from '../../src/finders/index.ts'
import { text } from '../../src/formats/text.ts'
import { parseIsoDay } from '../../src/language/days.ts'
import { readSentences } from '../../src/language/sentences.ts'
import type { Article, Claim, Format, Ruleset } from '../../src/model/index.ts'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'

/** Indents every line of a block text for YAML. */
export function block(lines: string, by: number): string {
  return lines.trim().split('\n').map((line) => ' '.repeat(by) + line.trim()).join('\n')
}

export interface RuleParts {
  readonly say: string
  readonly value?: string
  readonly key?: string
  readonly rest?: string
  readonly claim?: string
  readonly compare?: string
  readonly file?: string
}

/** A rule file with one rule; `rest` stands beside `claim`, `claim` and `compare` inside those, `file` beside `rules`. */
export function ruleFile({ say, value = 'value: n', key = '[story]', rest = '', claim = '', compare = '', file = '' }: RuleParts): string {
  return `${file.trim()}
rules:
  - id: r
    title: R
    status: active
${block(rest || '# nothing more', 4)}
    claim:
      say: |
${block(say, 8)}
      key: ${key}
      ${value}
${claim.trimEnd() || '      # nothing more'}
    compare:
      with: [article, story]
${block(compare || '# nothing more', 6)}
`
}

/** Loads YAML that must be without mistakes. */
export function load(source: string): Ruleset {
  const ruleset = loadRuleset([{ file: 'r.yml', pack: 'p', source }], values)
  if (ruleset.problems.length > 0) throw new Error(ruleset.problems.map(({ code, message }) => `${code}: ${message}`).join('\n'))
  return ruleset
}

export function articleOf(source: string, options: { path?: string; date?: string; story?: string | undefined; format?: Format } = {}): Article {
  const { path = 'a.txt', date = '2025-08-16', format = text } = options
  const prose = format.read(source)
  return {
    path, id: path, source, blocks: prose.blocks, plain: prose.plain === true, date: parseIsoDay(date), story: 'story' in options ? options.story : 's',
    sentences: (one) => readSentences(one.prose(), one.from),
  }
}

/** The claims that all rules read in an article. */
export function claimsIn(ruleset: Ruleset, article: Article): readonly Claim[] {
  return finders.flatMap((finder) => finder.prepare(ruleset)(article))
}

/** What a rule reads in a text: the words of the claim, and the words of each slot. */
export function readsIn(ruleset: Ruleset, source: string): { text: string; slots: Record<string, string> }[] {
  return claimsIn(ruleset, articleOf(source)).map((claim) => ({
    text: source.slice(claim.from, claim.to),
    slots: Object.fromEntries(Object.entries(claim.slots).filter(([name]) => name !== 'published').map(([name, slot]) => [name, slot.text])),
  }))
}
