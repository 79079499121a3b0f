import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byLoudness } from '../../src/compare/findings.ts'
import { load, ruleFile, type RuleParts } from '../finders/harness.ts'
import { run, type Text } from './harness.ts'

const article = (path: string, text: string, rest: Partial<Text> = {}): Text => ({ path, text, ...rest })
const withScopes = (source: string, scopes: string): string => source.replace('with: [article, story]', `with: [${scopes}]`)

/** `agree strain contradict` as counted for the one rule. */
function counts(parts: RuleParts, scopes: string, texts: readonly Text[]): string {
  const { agree, strain, contradict } = run(load(withScopes(ruleFile(parts), scopes)), texts).comparison.counts[0]!
  return `${agree} ${strain} ${contradict}`
}

describe('whom a claim is compared with', () => {
  const same = [article('a.md', 'Since 2019.\n\nSince 2020.')]
  const story = [article('a.md', 'Since 2019.'), article('b.md', 'Since 2020.')]
  const apart = [article('a.md', 'Since 2019.', { story: 'x' }), article('b.md', 'Since 2020.', { story: 'y' })]
  const alone = [article('a.md', 'Since 2019.', { story: undefined }), article('b.md', 'Since 2020.', { story: undefined })]
  it.each<[string, string, Text[], string]>([
    ['[story]', 'article', same, '0 0 1'], ['[story]', 'story', same, '0 0 0'], ['[story]', 'article, story', same, '0 0 1'], ['[story]', 'archive', same, '0 0 0'],
    ['[story]', 'article', story, '0 0 0'], ['[story]', 'story', story, '0 0 1'], ['[story]', 'archive', story, '0 0 1'],
    ['[story]', 'story', apart, '0 0 0'], ['[story]', 'archive', apart, '0 0 0'], ['[what]', 'archive', apart, '0 0 1'], ['[what]', 'story', apart, '0 0 0'],
    ['[story]', 'story', alone, '0 0 0'], ['[story]', 'archive', alone, '0 0 0'], ['[what]', 'archive', alone, '0 0 1'], ['[what]', 'story', alone, '0 0 0'],
  ])('key %s with %s', (key, scopes, texts, expected) => {
    const parts = key === '[what]' ? { say: 'the {what:place} deal since {n:year}', key, file: 'entities:\n  rome: {type: place, name: Rome}' } : { say: 'since {n:year}' }
    const worded = key === '[what]' ? texts.map((one) => ({ ...one, text: one.text.replaceAll('Since', 'The Rome deal since') })) : texts
    expect(counts(parts, scopes, worded)).toBe(expected)
  })

  it('claims of other keys and other rules are never compared', () => {
    const file = 'entities:\n  rome: {type: place, name: Rome}\n  oslo: {type: place, name: Oslo}'
    const texts = [article('a.md', 'The Rome deal since 2019. The Oslo deal since 2020.')]
    expect(counts({ say: 'the {what:place} deal since {n:year}', key: '[what]', file }, 'article, story, archive', texts)).toBe('0 0 0')
  })

  it.each<[string, string, string]>([['2025-08-16', '2025-08-19', '0 0 1'], ['2025-08-16', '2025-08-20', '0 0 0'], ['2025-08-19', '2025-08-16', '0 0 1'], ['', '2025-08-16', '0 0 0']])('a window of 3 days: %j and %j', (one, other, expected) => {
    const texts = [article('a.md', 'Since 2019.', { story: undefined, date: one }), article('b.md', 'Since 2020.', { story: undefined, date: other })]
    const parts = { say: 'the {what:place} deal since {n:year}', key: '[what]', compare: 'window: 3 days', file: 'entities:\n  rome: {type: place, name: Rome}' }
    expect(counts(parts, 'archive', texts.map((text) => ({ ...text, text: `The Rome deal ${text.text.toLowerCase()}` })))).toBe(expected)
  })

  it('twins of one article agree, and are compared with others once', () => {
    expect(counts({ say: 'since {n:year}' }, 'article, story', [article('a.md', 'Since 2019.\n\nSince 2019.'), article('b.md', 'Since 2020.')])).toBe('1 0 1')
  })
})

describe('how two values are compared', () => {
  const toll = (value: string): string => `The quake killed ${value} people.`
  const killed = 'killed {n:count}'
  const counted = (compare: string, one: [string, string], other: [string, string]): string => counts({ say: killed, compare }, 'story', [article('a.md', toll(one[1]), { date: one[0] }), article('b.md', toll(other[1]), { date: other[0] })])
  it.each<[string, [string, string], [string, string], string]>([
    ['changes: increasing', ['2025-08-16', '100'], ['2025-08-17', '200'], '1 0 0'],
    ['changes: increasing', ['2025-08-17', '200'], ['2025-08-16', '100'], '1 0 0'],
    ['changes: increasing', ['2025-08-16', '200'], ['2025-08-17', '100'], '0 0 1'],
    ['changes: increasing', ['2025-08-16', '200'], ['2025-08-16', '100'], '0 0 0'],
    ['changes: increasing', ['', '200'], ['2025-08-16', '100'], '0 0 0'],
    ['changes: decreasing', ['2025-08-16', '200'], ['2025-08-17', '100'], '1 0 0'],
    ['changes: decreasing', ['2025-08-16', '100'], ['2025-08-17', '200'], '0 0 1'],
    ['at_most: strain', ['2025-08-16', '100'], ['2025-08-17', '200'], '0 1 0'],
    ['round: none', ['2025-08-16', '1,200'], ['2025-08-17', '1,201'], '0 0 1'],
  ])('%s: %j and %j', (compare, one, other, expected) => expect(counted(compare, one, other)).toBe(expected))

  it.each<[string, string, string, string]>([
    ['operator: within\nwithin: 5 days', '3 May 2025', '8 May 2025', '1 0 0'], ['operator: within\nwithin: 5 days', '3 May 2025', '9 May 2025', '0 0 1'], ['operator: within\nwithin: 5 days', '9 May 2025', '3 May 2025', '0 0 1'],
    ['operator: before', '3 May 2025', '8 May 2025', '1 0 0'], ['operator: before', '8 May 2025', '3 May 2025', '0 0 1'],
    ['operator: after', '3 May 2025', '8 May 2025', '0 0 1'], ['operator: after', '8 May 2025', '3 May 2025', '1 0 0'],
  ])('%s: %s, %s', (compare, one, other, expected) => {
    expect(counts({ say: 'met on {n:date}', compare }, 'story', [article('a.md', `They met on ${one}.`), article('b.md', `They met on ${other}.`)])).toBe(expected)
  })

  it.each<[string, string, string]>([
    ['2 women, 3 men, 5 dead', 'operator: sum', '1 0 0'], ['2 women, 3 men, 6 dead', 'operator: sum', '0 0 1'],
  ])('%s: %s', (text, operator, expected) => {
    expect(counts({ say: '{w:count} women , {m:count} men , {n:count} dead', compare: `${operator}\nsum: [w, m]\nround: none` }, 'article', [article('a.md', `There were ${text}.`)])).toBe(expected)
  })
})

describe('reference facts', () => {
  const file = `entities:
  rome: {type: place, name: Rome, began: 2019-05-01, ruler: [{who: ann, from: 2020-01-01, to: 2025-01-01}, {who: ben, from: 2025-01-01}]}
  ann: {type: person, name: Ann Arden}
  ben: {type: person, name: Ben Berry}
facts:
  - {fact: meeting, date: 2019-06-28, where: rome, source: s1}
  - {fact: meeting, date: 2021-06-16, where: oslo, source: s2}
  - {fact: meeting, date: 2025-08-15, where: rome, source: s3}
`
  const field = { say: 'the {what:place} deal of {n:year}', key: '[what]', compare: 'fact: began', file }
  const ruler = { say: "{what:place}'s ruler {n:person}", key: '[what]', compare: 'fact: ruler', file }
  const latest = { say: 'last met in {n:year}', compare: 'fact: latest meeting\nbefore: 14 days', file }
  const next = { say: 'meet next in {n:year}', compare: 'fact: next meeting', file }
  const keyed = { say: 'last met at {where:place} in {n:year}', key: '[where]', compare: 'fact: latest meeting\nbefore: 14 days', file }
  it.each<[RuleParts, string, string, string]>([
    [field, 'The Rome deal of 2019.', '2025-08-16', '1 0 0'],
    [field, 'The Rome deal of 2018.', '2025-08-16', '0 0 1'],
    [field, 'The Rome deal of 2018.', '', '0 0 1'],
    [ruler, "Rome's ruler Ann Arden.", '2024-06-01', '1 0 0'],
    [ruler, "Rome's ruler Ben Berry.", '2024-06-01', '0 0 1'],
    // Three days of slack at a handover.
    [ruler, "Rome's ruler Ben Berry.", '2024-12-29', '1 0 0'],
    [ruler, "Rome's ruler Ben Berry.", '2024-12-28', '0 0 1'],
    [ruler, "Rome's ruler Ann Arden.", '2025-01-03', '1 0 0'],
    [ruler, "Rome's ruler Ann Arden.", '2025-01-04', '0 0 1'],
    [ruler, "Rome's ruler Ann Arden.", '2019-01-01', '0 0 0'],
    [ruler, "Rome's ruler Ann Arden.", '', '0 0 0'],
    [latest, 'They last met in 2021.', '2025-08-16', '1 0 0'],
    [latest, 'They last met in 2019.', '2025-08-16', '0 0 1'],
    [latest, 'They last met in 2025.', '2025-09-16', '1 0 0'],
    [latest, 'They last met in 2019.', '2019-07-01', '0 0 0'],
    [latest, 'They last met in 2019.', '', '0 0 0'],
    [keyed, 'They last met at Rome in 2019.', '2025-08-16', '1 0 0'],
    [keyed, 'They last met at Rome in 2021.', '2025-08-16', '0 0 1'],
    [next, 'They meet next in 2025.', '2024-01-01', '1 0 0'],
    [next, 'They meet next in 2026.', '2024-01-01', '0 0 1'],
    [next, 'They meet next in 2026.', '2025-12-01', '0 0 0'],
  ])('%o in %j of %j', (parts, text, date, expected) => expect(counts({ ...parts, claim: '      vetoes: []' }, 'facts', [article('a.md', text, { date })])).toBe(expected))
})

describe('findings', () => {
  const ruleset = load(ruleFile({ say: 'since {n:year}', rest: 'severity: {contradict: error}\nmessage: "{here.value} here, {there.value} in {there.file}"' }))
  const three = [article('a.md', 'Since 2019.', { date: '2025-08-14' }), article('b.md', 'Since 2020.', { date: '2025-08-15' }), article('c.md', 'Since 2020.', { date: '2025-08-16' })]

  it('one finding for one rule and key, at the minority', () => {
    const { placed } = run(ruleset, three)
    expect(placed.map(({ finding }) => finding.places.map(({ file, line, column }) => `${file}:${line}:${column}`))).toEqual([['a.md:1:1', 'b.md:1:1', 'c.md:1:1']])
    expect(placed[0]!.finding.message).toBe('2019 here, 2020 in b.md')
  })
  it('else at the later article, else by path', () => {
    expect(run(ruleset, three.slice(0, 2)).placed[0]!.finding.places[0]!.file).toBe('b.md')
    expect(run(ruleset, three.slice(0, 2).map((one) => ({ ...one, date: '2025-08-14' }))).placed[0]!.finding.places[0]!.file).toBe('a.md')
  })
  it('fingerprints do not move with the lines, and change with value, article and key', () => {
    const prints = (texts: readonly Text[]): readonly string[] => run(ruleset, texts).placed.flatMap(({ finding }) => finding.fingerprints)
    const moved = three.map((one) => ({ ...one, text: `# A new headline\n\nMore words.\n\n“Yes,” he said. ${one.text}`, date: '2025-01-01' }))
    expect(prints(moved)).toEqual(prints(three))
    expect(prints(three)).toHaveLength(2)
    expect(new Set([...prints(three.slice(0, 2)), ...prints([three[0]!, { ...three[1]!, text: 'Since 2021.' }]), ...prints([{ ...three[0]!, path: 'x.md' }, three[1]!])]).size).toBe(3)
    // A third article adds pairs and leaves the old ones as they were.
    expect(prints(three)).toEqual(expect.arrayContaining([...prints(three.slice(0, 2))]))
  })
  it('severity `none` tells nothing, and a rule on trial is never louder than a notice', () => {
    const severity = (rest: string): string[] => run(load(ruleFile({ say: 'since {n:year}', rest })), three).placed.map(({ finding }) => finding.severity)
    expect(severity('severity: {contradict: none}')).toEqual([])
    expect(severity('severity: {contradict: error}')).toEqual(['notice'])
    const tests = 'tests:\n  - {should: contradict, here: Since 2019., there: Since 2020.}\n  - {should: agree, here: Since 2019., there: Since 2019.}'
    expect(severity(`severity: {contradict: error}\n${tests}`)).toEqual(['error'])
  })

  it('the order of the claims makes no difference', () => {
    const years = fc.array(fc.tuple(fc.constantFrom('a.md', 'b.md', 'c.md', 'd.md'), fc.integer({ min: 2017, max: 2021 }), fc.constantFrom('2025-08-14', '2025-08-15', '')), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(years, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (list, random) => {
        const byFile = new Map<string, { text: string; date: string }>()
        for (const [path, year, date] of list) byFile.set(path, { text: `${byFile.get(path)?.text ?? ''}Since ${year}.\n\n`, date: byFile.get(path)?.date ?? date })
        const texts = [...byFile].map(([path, rest]) => ({ path, ...rest }))
        const plain = run(ruleset, texts)
        const shuffled = run(ruleset, texts, (claims) => claims.map((claim) => ({ claim, at: random.next().value })).sort((x, y) => x.at - y.at).map(({ claim }) => claim))
        expect(shuffled.comparison.counts).toEqual(plain.comparison.counts)
        expect(shuffled.placed.map(({ finding }) => finding).sort(byLoudness)).toEqual(plain.placed.map(({ finding }) => finding).sort(byLoudness))
      }),
      { numRuns: 200 },
    )
  })
})
