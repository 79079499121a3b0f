import { describe, expect, it } from 'vitest'
import { compareClaims } from '../../src/compare/conflicts.ts'
import { placeConflicts } from '../../src/compare/findings.ts'
import { makePlaces } from '../../src/compare/place.ts'
import { calendar } from '../../src/finders/calendar.ts'
import { html } from '../../src/formats/html.ts'
import { markdown } from '../../src/formats/markdown.ts'
import type { Article, Claim, Ruleset } from '../../src/model/index.ts'
import { loadRuleset } from '../../src/ruleset/load.ts'
import { values } from '../../src/values/index.ts'
import { articleOf } from './harness.ts'

function load(slot: string, scopes = '[article]'): Ruleset {
  const source = `rules:\n  - id: r\n    title: R\n    status: active\n    claim: {find: calendar, key: [story], value: ${slot}}\n    compare: {with: ${scopes}}\n    message: "{here.text} / {there.text} / {here.${slot}}"\n`
  return loadRuleset([{ file: 'r.yml', pack: 'p', source }], values, new Map(), { finders: [calendar] })
}

const rulesets = new Map([...calendar.slots.keys()].map((slot) => [slot, load(slot)]))

function claimsIn(slot: string, article: Article): readonly Claim[] {
  return calendar.prepare(rulesets.get(slot)!)(article)
}

/** What a sentence says and what follows, as their type writes them: `20% / 25%`; empty where nothing is read. */
function reckoned(slot: string, text: string, date = ''): string {
  const claims = claimsIn(slot, articleOf(text, { date }))
  const type = values.find(({ name }) => name === calendar.slots.get(slot))!
  return claims.map(({ value }) => type.format(value)).join(' / ')
}

type Row = readonly [slot: string, text: string, wanted: string, date?: string]

const filled = (list: readonly Row[]) => list.map(([slot, text, wanted, date = '']) => [slot, text, wanted, date] as const)

const rows: readonly Row[] = [
  ['weekday', 'They met on Tuesday, Aug. 15, 2025.', 'Tuesday / Friday'],
  ['weekday', 'They met on Tues, Aug. 15, 2025.', 'Tuesday / Friday'],
  ['weekday', 'They met on Friday the 15th of August 2025.', 'Friday / Friday'],
  ['weekday', 'They met on Friday (August 15).', 'Friday / Friday', '2025-08-20'],
  ['weekday', 'They will meet on Saturday 3 January.', 'Saturday / Saturday', '2025-12-20'],
  ['weekday', 'August 15, 2025, fell on a Monday.', 'Monday / Friday'],
  ['weekday', 'They met on August 15, 2025, a Monday, at noon.', 'Monday / Friday'],
  ['change', 'It grew 10 percent to 220 from 200.', '10% / 10%'],
  ['change', 'It grew by 10 percent, from 200 to 220.', '10% / 10%'],
  ['change', 'Output, which fell 12.9 percent to 188,156 units from 215,793, is low.', '12.9% / 12.8%'],
  ['change', 'The rate rose from 4% to 5.5%, up 1.5 percentage points.', '1.5 percentage points / 1.5 percentage points'],
  ['change', 'The fee more than tripled from €10 to €31.', 'more than 200% / 210%'],
  ['change', 'The staff almost halved from 90 to 50.', 'nearly 50% / 44.4%'],
  ['total', 'There were nine passengers (four men, three women and two children).', '9 / 9'],
  ['total', 'He was the eldest of four children: two sons and two daughters.', '4 / 4'],
  ['total', 'A party of five, two Germans and three Danish, is missing.', '5 / 5'],
  ['share', 'Polls have 52.5% in favour, 47.6% against.', '47.6% / up to 47.5%'],
  ['share', 'It says 51 percent approve, 42 percent disapprove and 7 percent are undecided.', '7% / up to 7%'],
  ['age', 'Ruth Penrose (3 March 1950 – 4 May 2010) died at the age of 60.', '60 years / 60 years'],
  ['age', 'Born in Leeds in 1921, she died in York on 4 May 2010 aged 88.', '88 years / 88 to 89 years'],
  ['age', 'Tom Hallam, 40, was born in Leeds on 17 August 1985.', '40 years / 39 years', '2025-08-16'],
  ['conversion', 'The wall is 12 metres (39 feet) high.', '39 feet / 12 metres'],
  ['conversion', 'A 12-metre (39-foot) wall of stone.', '39 feet / 12 metres'],
  ['conversion', 'The park of 40 hectares [99 acres] is shut.', '99 acres / 40 hectares'],
  ['length', 'The two-week fair will run from June 26 through July 10.', '2 weeks / about 2 weeks', '2025-05-01'],
  ['length', 'He led it for four years (1952-56).', '4 years / about 4 years'],
  ['length', 'She led it for ten years, from January 2000 to January 2010.', '10 years / about 10 years'],
  ['length', 'Two decades of rule between 1980 and 2000 left their mark.', '2 decades / about 2 decades'],
  ['elapsed', 'In 1985, four decades ago, the mine was shut.', '4 decades / about 4 decades', '2025-08-16'],
  ['elapsed', 'Ten years ago, on paper, it was shut.', '', '2025-08-16'],
  ['elapsed', 'It is 40 years since the 1985 flood.', '40 years / about 40 years', '2025-08-16'],
  ['elapsed', 'In 1990, five years before the 1995 war, it was built.', '5 years / about 5 years'],
  ['elapsed', 'It was built five years after the 1995 war, in 2001.', '5 years / about 6 years'],
]

const silent: readonly Row[] = [
  ['weekday', 'They met on Friday and on August 15, 2025.', ''],
  ['conversion', 'The load of 40 tonnes (44 tons) was lost.', ''],
  ['conversion', 'The wall is 12 metres (39 feet in parts) high.', ''],
  ['conversion', 'The wall of 12 metres stands there (39 feet).', ''],
  ['conversion', 'It will be 20 degrees Celsius (50 degrees Fahrenheit).', ''],
  ['weekday', 'The Sun, May 3, 2005, had it first.', ''],
  ['weekday', 'Sheffield Wednesday, May 3, 2005.', ''],
  ['weekday', 'They met on Friday, 30 February 2025.', ''],
  ['weekday', 'It was shown on Friday, August 15-16, 2025.', ''],
  ['weekday', 'On August 15, 2025, Monday’s plan was dropped.', ''],
  ['weekday', 'They met on Monday, August 15.', '', '2025-12-01'],
  ['change', 'It rose from 12th to 3rd, up 10 percent.', ''],
  ['change', 'It rose from 40 km to 50 miles, a 20 percent increase.', ''],
  ['change', 'It fell 5% and 10% to $40 and $50 respectively, from $60.', ''],
  ['change', 'It rose from 40 to 50, while sales were up 10 percent.', ''],
  ['change', 'It rose 5 percent in the quarter to 420, from 300.', ''],
  ['total', 'Six people were hurt and two men and three women were held.', ''],
  ['total', 'Two of the six people, a man and a woman, were held.', ''],
  ['total', 'About six people, three men and two women, were hurt.', ''],
  ['total', 'Six people, three men and a few women, were hurt.', ''],
  ['share', 'Some 65% are for it, 40% of the women against it.', ''],
  ['share', 'In 2010 65% were for it, in 2020 40% against it.', ''],
  ['share', 'Some 120% of workers’ pay was spent.', ''],
  ['age', 'He died in 1999 at 11 pm; his son was born in 1980.', ''],
  ['age', 'Tom Hallam, 40, whose brother was born in 1990, left.', '', '2025-08-16'],
  ['age', 'Tom Hallam, 40, born in 1985, was 20 in 2004.', '', '2025-08-16'],
  ['length', 'Three-year terms from 1990 to 2000 were the rule.', ''],
  ['length', 'It rose every two years from 1990 to 2000.', ''],
  ['length', 'Five years after it was built, from 1990 to 1992, it stood empty.', ''],
  ['length', 'He wrote off over ten years losses incurred between 1984 and 1992.', ''],
  ['elapsed', 'Two years ago, in 1985 prices, it cost less.', '', '2025-08-16'],
  ['elapsed', 'It had been 30 years since 1985.', '', '2025-08-16'],
  ['elapsed', 'Ten years after the 1995 war, the bridge was rebuilt.', '', '2025-08-16'],
]

describe('calendar', () => {
  it.each(filled(rows))('%s: %s', (slot, text, wanted, date) => {
    expect(reckoned(slot, text, date)).toBe(wanted)
  })

  it.each(filled(silent))('%s reads nothing in: %s', (slot, text, _, date) => {
    expect(reckoned(slot, text, date)).toBe('')
  })

  it('gives both places, and tells what is written first', () => {
    const text = 'On 15 August 2025, a Tuesday, the talks began.'
    const article = articleOf(text, { story: undefined })
    const { conflicts } = compareClaims(claimsIn('weekday', article), rulesets.get('weekday')!)
    const [placed] = placeConflicts(conflicts, rulesets.get('weekday')!, makePlaces(() => article, rulesets.get('weekday')!))
    const { finding } = placed!
    expect(finding.message).toBe('Tuesday / 15 August 2025 / Tuesday')
    expect(finding.places.map(({ text: words, value, column }) => `${words} = ${value} at ${column}`)).toEqual(['Tuesday = Tuesday at 22', '15 August 2025 = Friday at 4'])
  })

  it('compares each with its own words alone', () => {
    const text = 'They met on Friday, August 15, 2025.\n\nThey met on Monday, August 18, 2025.\n\nThey met on Friday, August 15, 2025.'
    const { conflicts, counts } = compareClaims(claimsIn('weekday', articleOf(text)), rulesets.get('weekday')!)
    expect(conflicts).toEqual([])
    expect(counts[0]).toMatchObject({ claims: 6, contradict: 0 })
  })

  it('reads through markup, and not what others are quoted as saying', () => {
    const found = (text: string, format: typeof html): string[] => claimsIn('weekday', articleOf(text, { format })).map((claim) => text.slice(claim.from, claim.to))
    expect(found('They met on **Tuesday**, [August 15](x.html), 2025.', markdown)).toEqual(['Tuesday', 'August 15](x.html), 2025'])
    expect(found('<p>They met on Tuesday,&nbsp;August 15, 2025.</p>', html)).toEqual(['Tuesday', 'August 15, 2025'])
    expect(found('“We met on Tuesday, August 15, 2025,” she said.', markdown)).toEqual([])
  })

  it('reads only what a rule asks for', () => {
    expect(claimsIn('total', articleOf('They met on Tuesday, August 15, 2025.'))).toEqual([])
  })

  it('takes part in no comparison but that within the article', () => {
    expect(load('weekday', '[story]').problems.map(({ code, message }) => `${code}: ${message}`)).toEqual(['compare: `find: calendar` holds what one sentence says against the rest of it, so `with` must hold `article`'])
    expect(load('wekday').problems[0]?.message).toMatch(/did you mean|`weekday`/)
  })

  it('passes over sentences without end', () => {
    const pad = 'and so on '.repeat(100)
    expect(reckoned('weekday', `They met on Tuesday, August 15, 2025, ${pad}.`)).toBe('')
    expect(reckoned('weekday', `They met on Tuesday, August 15, 2025. Then ${pad}.`)).toBe('Tuesday / Friday')
  })
})
