import { describe, expect, it } from 'vitest'
import { quotations } from '../../src/finders/quotations.ts'
import { html } from '../../src/formats/html.ts'
import { markdown } from '../../src/formats/markdown.ts'
import type { Article, Claim, Rule, Ruleset } from '../../src/model/index.ts'
import type { QuoteValue } from '../../src/model/quote.ts'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'
import { articleOf } from './harness.ts'

interface Parts { readonly key?: string; readonly scopes?: string; readonly status?: Rule['status']; readonly in?: Rule['in'] }

/** A ruleset with one rule that reads quotations, and one entity. */
function rulesetOf({ key = '[story]', scopes = '[story]', status = 'active', ...rest }: Parts = {}): Ruleset {
  const source = `entities:
  friedrich-merz: {type: person, name: Friedrich Merz, aliases: [Merz]}
rules:
  - {id: r, title: R, status: ${status}, claim: {find: quotations, key: ${key}, value: words}, compare: {with: ${scopes}}}
`
  const ruleset = loadRuleset([{ file: 'r.yml', pack: 'p', source }], values, new Map(), { finders: [quotations] })
  if (ruleset.problems.length > 0) throw new Error(ruleset.problems.map(({ message }) => message).join('\n'))
  return { ...ruleset, rules: ruleset.rules.map((rule) => ({ ...rule, ...rest })) }
}

function find(article: Article, parts?: Parts, comparing = false): readonly Claim[] {
  return quotations.prepare(rulesetOf(parts), comparing)(article)
}

const source = 'Merz came. “We will be back,” he said, “and soon.” He saw “The Crown”. “No comment,” police said.'

describe('the finder quotations', () => {
  it('makes a claim of each quotation, with its place, words and speaker', () => {
    const [claim, more, ...rest] = find(articleOf(source))
    expect(rest).toEqual([])
    expect(source.slice(claim!.from, claim!.to)).toBe('“We will be back,” he said, “and soon.”')
    expect(claim).toMatchObject({ key: 's', type: 'quote', file: 'a.txt', article: 'a.txt', story: 's', quoted: false })
    expect((claim!.value as QuoteValue).speaker?.ids).toEqual(['friedrich-merz'])
    expect(claim!.slots['words']).toMatchObject({ type: 'quote', text: '“We will be back,” he said, “and soon.”', value: { text: 'We will be back, and soon.' } })
    expect(claim!.slots['who']).toMatchObject({ type: 'person', text: 'he', value: { ids: ['friedrich-merz'], name: 'Friedrich Merz' } })
    expect(Object.keys(more!.slots)).toEqual(['words'])
    expect((more!.value as QuoteValue).speaker).toBeUndefined()
  })

  it('gives claims that are plain JSON but for the rule', () => {
    const [{ rule, ...claim }] = find(articleOf(source)) as [Claim]
    expect(rule.id).toBe('r')
    expect(JSON.parse(JSON.stringify(claim))).toEqual(claim)
  })

  it('keys by story, or by who speaks', () => {
    expect(find(articleOf(source, { story: undefined })).map(({ key }) => key)).toEqual(['alone: a.txt', 'alone: a.txt'])
    expect(find(articleOf(source), { key: '[who, story]' }).map(({ key }) => key)).toEqual(['friedrich-merz\u001Fs'])
  })

  it('reads markdown and HTML, marks as references too', () => {
    const texts = (claims: readonly Claim[]) => claims.map(({ value }) => (value as QuoteValue).text)
    expect(texts(find(articleOf('# Merz: ‘We stay’\n\n> “We **will** be back,” Merz said.\n', { format: markdown })))).toEqual(['We stay', 'We will be back,'])
    expect(texts(find(articleOf('<p>&ldquo;We will be back,&rdquo; Merz said.</p>', { format: html })))).toEqual(['We will be back,'])
    expect(texts(find(articleOf('<p>&#8220;We will be back,&#8221; Merz said.</p>', { format: html })))).toEqual(['We will be back,'])
  })

  it('looks in the parts that the rule names', () => {
    const article = articleOf('# Merz: ‘We stay’\n\n“We will be back,” Merz said.\n', { format: markdown })
    expect(find(article, { in: new Set(['headline']) })).toHaveLength(1)
    expect(find(article, { in: new Set(['body']) })).toHaveLength(1)
  })

  it('leaves rules of other finders and retired ones alone', () => {
    expect(find(articleOf(source), { status: 'retired' })).toEqual([])
    const ruleset = rulesetOf()
    expect(quotations.prepare({ ...ruleset, rules: ruleset.rules.map((rule) => ({ ...rule, find: 'phrases' })) })(articleOf(source))).toEqual([])
  })

  it.each<[string, string | undefined, boolean, number]>([
    ['[story]', undefined, true, 0], ['[story]', undefined, false, 2], ['[story]', 's', true, 2], ['[article, story]', undefined, true, 2], ['[archive]', undefined, true, 2],
  ])('leaves out what nothing is compared with: %s, story %s, comparing: %s', (scopes, story, comparing, count) => {
    expect(find(articleOf(source, { story }), { scopes }, comparing)).toHaveLength(count)
  })

  it('reads no sentence of an article without quotation marks', () => {
    const sentences = (): never => {
      throw new Error('read')
    }
    expect(find({ ...articleOf("Merz's plan didn't fail, and the leaders' talks went on. R&D spending rose."), sentences })).toEqual([])
    expect(() => find({ ...articleOf(source), sentences })).toThrow('read')
  })
})
