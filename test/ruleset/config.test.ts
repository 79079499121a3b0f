import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/ruleset/config.ts'
import { told, unmark } from './marked.ts'

describe('readConfig', () => {
  it('reads every key', () => {
    const config = readConfig('factlint.yml', `language: 1
articles: [content/**/*.md, "!content/drafts/**"]
packs: [core, rules]
dates: [{path: "old/**", date: 2001-02-03}]
stories: {by: path, path: "content/{story}/*.md"}
overrides:
  toll: {severity: {contradict: error}}
exceptions:
  - {rule: toll, reason: both are right, key: k, values: [1, 2], files: [a.md], until: 2026-01-01, fingerprint: abc}
`)
    expect(config.problems).toEqual([])
    expect(config).toMatchObject({
      articles: ['content/**/*.md', '!content/drafts/**'], packs: ['core', 'rules'], dates: [{ path: 'old/**', date: 11356 }], stories: { by: 'path', path: 'content/{story}/*.md' },
      exceptions: [{ rule: 'toll', reason: 'both are right', key: 'k', values: ['1', '2'], files: ['a.md'], until: 20454, fingerprint: 'abc' }],
    })
    expect([...config.overrides.keys()]).toEqual(['toll'])
  })

  it.each<[string, string, string]>([
    ['unknown-key', '⟦artcles⟧: [a]\n', 'did you mean `articles`?'],
    ['unexpected-value', 'articles: ⟦a.md⟧\n', 'expected a list'],
    ['unexpected-value', 'language: ⟦2⟧\n', 'expected `1`'],
    ['missing-key', 'dates: [⟦{date: 2001-02-03}⟧]\n', '`path` is missing here'],
    ['no-such-day', 'dates: [{path: a, date: ⟦2001-02-30⟧}]\n', 'there is no day `2001-02-30`'],
    ['stories', 'stories: ⟦{by: path}⟧\n', '`by: path` needs `path`'],
    ['stories', 'stories: ⟦{by: path, path: a/*.md}⟧\n', 'a pattern with `{story}` in it'],
    ['missing-key', 'exceptions: [⟦{rule: a}⟧]\n', '`reason` is missing here'],
    ['documents', 'articles: [a]\n---\n⟦p⟧acks: [b]\n', 'one YAML document'],
  ])('%s: %s', (code, marked, message) => {
    const { source, spans } = unmark(marked)
    const { problems } = readConfig('factlint.yml', source)
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]!.message).toContain(message)
    expect(told(problems[0]!, source)).toBe(told({ ...problems[0]!, place: { file: '', ...spans[0]! } }, source))
  })

  it('what is wrong is left out, the rest holds', () => {
    const config = readConfig('factlint.yml', 'articles: [a]\ndates: [{path: x}, {path: y, date: 2001-02-03}]\nexceptions: [{rule: a}, {rule: b, reason: r}]\nstories: {by: folders}\n')
    expect(config).toMatchObject({ articles: ['a'], dates: [{ path: 'y' }], exceptions: [{ rule: 'b' }] })
    expect(config.stories).toBeUndefined()
  })
})
