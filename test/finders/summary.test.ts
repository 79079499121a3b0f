import { describe, expect, it } from 'vitest'
import { summary } from '../../src/finders/summary.ts'
import { html } from '../../src/formats/html.ts'
import { markdown } from '../../src/formats/markdown.ts'
import type { Article, Ruleset } from '../../src/model/index.ts'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'
import { articleOf } from './harness.ts'

function load(slot: string, scopes = '[article]'): Ruleset {
  const source = `rules:\n  - id: r\n    title: R\n    status: active\n    claim: {find: summary, key: [story], value: ${slot}}\n    compare: {with: ${scopes}}\n    message: "{here.${slot}} in the {here.part}, {there.${slot}} in the {there.part}"\n`
  return loadRuleset([{ file: 'r.yml', pack: 'p', source }], values, new Map(), { finders: [summary] })
}

const rulesets = new Map(['figure', 'date'].map((slot) => [slot, load(slot)]))

/** What the short text and the body say in its place: `12 in the headline, 14 in the text`; empty where nothing is read. */
function found(slot: string, article: Article): string {
  return summary.prepare(rulesets.get(slot)!)(article).map(({ slots }) => `${slots[slot]!.text} in the ${slots['part']!.text}`).join(', ')
}

const sections = (count: number): string => '## 12 boats sink in storm\n\nIn the storm 14 boats sank.\n\n'.repeat(count)

it('of the short parts of an article the first 500 figures are held against its text, and the rest is told', () => {
  const told: string[] = []
  const claims = (count: number): number => summary.prepare(rulesets.get('figure')!)(articleOf(sections(count), { format: markdown, path: 'a.md' }), (what) => told.push(what)).length
  expect(claims(500)).toBe(1000)
  expect(told).toEqual([])
  expect(claims(501)).toBe(1000)
  expect(told).toEqual(['its headlines, standfirsts and captions hold more than 500 figures and dates; only the first were held against its text'])
})

const rest = 'Nobody knows what comes next.\n\nThe town was quiet that night.'
const headed = (head: string, ...body: string[]): Article => articleOf([head, ...body, rest].join('\n\n'))

const conflicts: [slot: string, head: string, body: string, wanted: string][] = [
  ['figure', 'Ferry fire leaves 12 dead', 'Fourteen people were killed when a ferry caught fire in the harbour of Tarn.', '12 in the headline, Fourteen in the text'],
  ['figure', 'Council buys old mill for £3m', 'The council of Tarn has bought the old mill at the harbour for £4m.', '£3m in the headline, £4m in the text'],
  ['figure', 'Council buys old mill for £3bn', 'The council of Tarn has bought the old mill at the harbour for £3m.', '£3bn in the headline, £3m in the text'],
  ['figure', 'Film output falls 40% in Norway', 'The number of films made in Norway fell by 14% last spring.', ''],
  ['figure', 'Film output falls 40% in Norway', 'The number of films made in Norway fell by 14%.', '40% in the headline, 14% in the text'],
  ['figure', 'Ford jailed for 14 years', 'The banker Ann Ford was jailed for 12 years on Friday.', '14 years in the headline, 12 years in the text'],
  ['figure', 'Painter Olsen dies at 64', 'The painter Marta Olsen has died aged 46.', '64 in the headline, aged 46 in the text'],
  ['figure', 'Painter Olsen dies at 64', 'The painter Marta Olsen has died at the age of 46.', '64 in the headline, age of 46 in the text'],
  ['figure', 'Navy seizes 23 pirates', 'The navy seized 26 pirates off the coast of Tarn.', '23 in the headline, 26 in the text'],
  ['date', 'Mill opens doors on 4 March', 'The old mill of Tarn opens its doors on 14 March, after two years of work.', '4 March in the headline, 14 March in the text'],
  ['date', 'Mill opens doors in May', 'The old mill of Tarn opens its doors on 14 March.', 'May in the headline, 14 March in the text'],
]

const silent: [why: string, slot: string, head: string, body: string][] = [
  ['the text has it too', 'figure', 'Ferry fire leaves 12 dead', 'Fourteen people were hurt when a ferry caught fire. Twelve people were killed.'],
  ['somebody is quoted with it', 'figure', 'Council buys old mill for £3m', 'The council bought the old mill for £4m. “We paid £3m for the mill,” the mayor said.'],
  ['it is a sum', 'figure', 'Navy seizes 23 pirates', 'The navy seized 12 young pirates and 11 old ones.'],
  ['it is rounded', 'figure', 'Council buys old mill for £3m', 'The council of Tarn has bought the old mill for £2.95m.'],
  ['it is hedged', 'figure', 'Ferry fire leaves 12 dead', 'More than ten people were killed when a ferry caught fire.'],
  ['it is in another unit', 'figure', 'Council buys old mill for £3m', 'The council has bought the old mill for $4m, or 3m pounds.'],
  ['something else is counted', 'figure', 'Navy seizes 23 pirates', 'The navy seized three pirate boats off Tarn.'],
  ['the one is over another time', 'figure', 'Mill earns £3m', 'Last year the mill earned £4m.'],
  ['the ends of a span differ', 'figure', 'Mill price cut to £3m', 'The price of the mill was cut from £4m.'],
  ['the one is many times the other', 'figure', 'Council pays £3m for mill', 'The council pays £450 a week for the mill.'],
  ['the ages are of two', 'figure', 'Man, 61, held over shooting of Ford', 'The shooting of Ann Ford, 40, shocked the town.'],
  ['the number is of a name', 'figure', 'Halden 3 ferry unveiled', 'The ferry Halden 3 was unveiled by five captains.'],
  ['the number is a name in the text', 'figure', 'New Mill 24 drama attacked', 'A priest has attacked Mill 24, a drama of five parts.'],
  ['it is a bare year', 'date', 'Mill of 1995 hailed', 'The mill of 2004 was hailed as a landmark.'],
  ['it is a weekday', 'date', 'Mill opens doors on Friday', 'The mill opens its doors on Saturday, the mayor says.'],
  ['nothing else is said of both', 'figure', 'Council buys old mill for £3m', 'A new bridge costs £4m.'],
]

describe('summary', () => {
  it.each(conflicts)('%s: %s / %s', (slot, head, body, wanted) => {
    expect(found(slot, headed(head, body))).toBe(wanted)
  })
  it.each(silent)('silent where %s', (_, slot, head, body) => {
    expect(found(slot, headed(head, body))).toBe('')
  })

  it('looks at a loose fit only in the first sentences', () => {
    const loose = 'A mill was sold for £4m.'
    expect(found('figure', headed('Council buys old bakery mill for £3m', loose))).not.toBe('')
    expect(found('figure', headed('Council buys old bakery mill for £3m', ...Array.from({ length: 5 }, () => rest), loose))).toBe('')
  })

  it('asks more of a caption', () => {
    const loose = (caption: string): Article => articleOf(`A mill was sold for £4m.\n\n${caption}\n\n${rest}\n`, { format: markdown })
    expect(found('figure', loose('![Council buys old bakery mill for £3m](a.jpg)'))).toBe('')
    expect(found('figure', articleOf(`## Council buys old bakery mill for £3m\n\nA mill was sold for £4m.\n\n${rest}\n`, { format: markdown }))).toBe('£3m in the headline, £4m in the text')
  })

  const sectioned = (...sections: string[]): Article => articleOf(['# News of Tarn', 'All that happened.', ...sections].join('\n\n'), { format: markdown })
  it('holds the heading of a section against its section alone', () => {
    expect(found('figure', sectioned('## Council buys old mill for £3m', 'The council bought the old mill for £4m.', '## Weather', rest))).toBe('£3m in the headline, £4m in the text')
    expect(found('figure', sectioned('## Council buys old mill for £3m', rest, '## Other towns', 'The council of Fell bought the old mill for £4m.'))).toBe('')
    expect(found('figure', sectioned('## Council buys old mill for £3m', 'The council bought the old mill for £4m.', '## Correction', 'It was £3m.'))).toBe('')
  })

  it('takes headings that differ in a figure alone for a list', () => {
    const releases = ['2024-05-01', '2024-03-02'].flatMap((date) => [`## Mill 5.3 (release date: ${date})`, 'The last mill had the release date 2013-11-25.'])
    expect(found('date', sectioned(...releases))).toBe('')
    expect(found('date', sectioned(...releases.slice(0, 2)))).not.toBe('')
    expect(found('date', articleOf(['# Mill 5.4 (release date: 2024-06-01)', rest, ...releases].join('\n\n'), { format: markdown }))).toBe('')
  })

  const lines = '---\ntitle: Mill sold\nstandfirst: The council bought the old mill of Tarn for £3m.\n---\n\nThe council of Tarn has bought the old mill for £4m.\n\n![The council bought this mill for £5m.](a.jpg)\n\nIt stood empty.\n'
  it('looks at standfirst and caption', () => {
    expect(found('figure', articleOf(lines, { format: markdown }))).toBe('£3m in the standfirst, £4m in the text, £5m in the caption, £4m in the text')
  })
  it('gives the places of a page and its head', () => {
    const source = '<meta property="og:title" content="Mill sold for &pound;3m"><h1>Mill sold</h1><p>The old mill was sold for &pound;4m.'
    const claims = summary.prepare(rulesets.get('figure')!)(articleOf(source, { format: html }))
    expect(claims.map(({ from, to }) => source.slice(from, to))).toEqual(['&pound;3m', '&pound;4m'])
  })
  it('reads nothing for a retired rule, and nothing without a short text', () => {
    const [rule] = rulesets.get('figure')!.rules
    expect(summary.prepare({ ...rulesets.get('figure')!, rules: [{ ...rule!, status: 'retired' }] })(headed(conflicts[0]![1], conflicts[0]![2]))).toEqual([])
    expect(found('figure', articleOf('It cost £3m in all. It cost £4m in all.'))).toBe('')
  })
  it('must compare within the article', () => {
    expect(load('figure', '[story]').problems.map(({ message }) => message)).toEqual(['`find: summary` holds what one part of an article says against its text, so `with` must hold `article`'])
  })
})
