import { describe, expect, it } from 'vitest'
import { quotations } from '../../src/finders/quotations.ts'
import { html } from '../../src/formats/html.ts'
import { markdown } from '../../src/formats/markdown.ts'
import type { Article, Claim, KeyPart, Rule, Ruleset, Zone } from '../../src/model/index.ts'
import type { QuoteValue } from '../../src/model/quote.ts'
import { person } from '../../src/values/person.ts'
import { quote } from '../../src/values/quote.ts'
import { context } from '../values/harness-entity.ts'
import { articleOf } from './harness.ts'

function ruleOf({ find = 'quotations', key = [{ slot: 'story' }], zones = ['headline', 'body', 'caption'], status = 'active' }: { find?: string; key?: KeyPart[]; zones?: Zone[]; status?: Rule['status'] } = {}): Rule {
  return { id: 'r', find, key, in: new Set(zones), status, value: 'words', valueType: 'quote', slots: quotations.slots } as unknown as Rule
}

function rulesetOf(...rules: Rule[]): Ruleset {
  const types = new Map<string, unknown>([['quote', quote], ['person', person]])
  return { rules, types, entities: new Map(), entityAt: context.entityAt } as unknown as Ruleset
}

function find(article: Article, rule = ruleOf()): readonly Claim[] {
  return quotations.prepare(rulesetOf(rule))(article)
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
    expect(claim!.slots['who']).toMatchObject({ type: 'person', text: 'he', value: { ids: ['friedrich-merz'], name: 'friedrich-merz' } })
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
    expect(find(articleOf(source), ruleOf({ key: [{ slot: 'who' }, { slot: 'story' }] })).map(({ key }) => key)).toEqual(['friedrich-merz\u001Fs'])
  })

  it('reads markdown and HTML, marks as references too', () => {
    const texts = (claims: readonly Claim[]) => claims.map(({ value }) => (value as QuoteValue).text)
    expect(texts(find(articleOf('# Merz: ‘We stay’\n\n> “We **will** be back,” Merz said.\n', { format: markdown })))).toEqual(['We stay', 'We will be back,'])
    expect(texts(find(articleOf('<p>&ldquo;We will be back,&rdquo; Merz said.</p>', { format: html })))).toEqual(['We will be back,'])
    expect(texts(find(articleOf('<p>&#8220;We will be back,&#8221; Merz said.</p>', { format: html })))).toEqual(['We will be back,'])
  })

  it('looks in the parts that the rule names', () => {
    const article = articleOf('# Merz: ‘We stay’\n\n“We will be back,” Merz said.\n', { format: markdown })
    expect(find(article, ruleOf({ zones: ['headline'] }))).toHaveLength(1)
    expect(find(article, ruleOf({ zones: ['body'] }))).toHaveLength(1)
  })

  it('leaves rules of other finders and retired ones alone', () => {
    expect(find(articleOf(source), ruleOf({ find: 'phrases' }))).toEqual([])
    expect(find(articleOf(source), ruleOf({ status: 'retired' }))).toEqual([])
  })

  it('reads no sentence of an article without quotation marks', () => {
    const sentences = (): never => {
      throw new Error('read')
    }
    expect(find({ ...articleOf("Merz's plan didn't fail, and the leaders' talks went on. R&D spending rose."), sentences })).toEqual([])
    expect(() => find({ ...articleOf(source), sentences })).toThrow('read')
  })
})
