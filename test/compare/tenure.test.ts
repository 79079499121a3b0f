import { describe, expect, it } from 'vitest'
import { loadAll, small } from '../ruleset/small-offices.ts'
import { run } from './harness.ts'

const rules = (say: string, value: string, message: string): string => `rules:
  - id: r
    title: R
    status: active
    claim: {say: "${say}", key: [who], value: ${value}, vetoes: []}
    compare: {with: [facts], fact: offices}
    severity: {contradict: error}
    message: "${message}"
    tests:
      - {should: contradict, date: 2025-08-16, here: Chancellor Scholz spoke.}
      - {should: nothing, here: Nobody spoke.}
`
const titled = loadAll(small, rules('{office:role} {who:holder}', 'office', '{here.who}, {here.office}; {there.who}, {there.office} since {there.date}'))
const placed = loadAll(small, rules("{country:country} 's {who:holder} spoke", 'country', '{here.country}; {there.country}: {there.who}'))

/** `agree strain contradict`, and what the findings say. */
function verdicts(ruleset: typeof titled, text: string, date: string): string[] {
  const { comparison, placed: shown } = run(ruleset, [{ path: 'a.md', text, date }])
  const { agree, strain, contradict } = comparison.counts[0]!
  return [`${agree} ${strain} ${contradict}`, ...shown.map(({ finding }) => finding.message)]
}

const table: [string, typeof titled, string, string, string[]][] = [
  ['holds it', titled, 'Chancellor Scholz spoke.', '2025-03-01', ['1 0 0']],
  ['held it', titled, 'Chancellor Scholz spoke.', '2025-08-16', ['0 0 1', 'Olaf Scholz, Chancellor of Germany; Friedrich Merz, Chancellor of Germany since 2025-05-06']],
  ['will hold it', titled, 'Chancellor Friedrich Merz spoke.', '2025-03-01', ['0 0 1', 'Friedrich Merz, Chancellor of Germany; Olaf Scholz, Chancellor of Germany since 2021-12-08']],
  ['at a handover', titled, 'Chancellor Friedrich Merz spoke.', '2025-05-04', ['1 0 0']],
  ['long ago', titled, 'Chancellor Merkel spoke.', '2025-08-16', ['0 0 0']],
  ['never', titled, 'President Olaf Scholz spoke.', '2025-08-16', ['0 0 0']],
  ['the title of another country', titled, 'Austrian Chancellor Olaf Scholz spoke.', '2025-08-16', ['0 0 0']],
  ['a hole of nobody', titled, 'Chancellor Kurz spoke.', '2019-08-16', ['0 0 0']],
  ['no longer known', titled, 'Chancellor Scholz spoke.', '2026-01-16', ['0 0 0']],
  ['no date', titled, 'Chancellor Scholz spoke.', '', ['0 0 0']],
  ['of two offices of one title: right of one', loadTwo(), 'Marshal Archer spoke.', '2015-01-01', ['1 0 0']],
  ['of two offices of one title: wrong of one, open of the other', loadTwo(), 'Marshal Archer spoke.', '2019-01-01', ['0 0 0']],
  ['of two offices of one title: wrong of both', loadTwo(), 'Marshal Baker spoke.', '2021-06-01', ['0 0 1', 'Bob Baker, Marshal; Cat Cooper, Marshal of Borduria since 2021-01-01']],
  ['a country: leads it', placed, "Germany's Scholz spoke.", '2025-03-01', ['1 0 0']],
  ['a country: led it', placed, "Germany's Scholz spoke.", '2025-08-16', ['0 0 1', 'Chancellor of Germany; Chancellor of Germany: Friedrich Merz']],
  ['a country: never led it', placed, "Ukraine's Scholz spoke.", '2025-08-16', ['0 0 0']],
]

/** Two offices of one title: Archer held both, and so did Baker. */
function loadTwo(): typeof titled {
  const offices = `entities:
  borduria: {type: role, name: Marshal of Borduria, titles: [Marshal], holders: [{who: Ann Archer, from: 2010-01-01, to: 2018-01-01}, {who: Bob Baker, from: 2018-01-01, to: 2021-01-01}, {who: Cat Cooper, from: 2021-01-01}]}
  syldavia: {type: role, name: Marshal of Syldavia, titles: [Marshal], holders: [{who: Ann Archer, from: 2000-01-01, to: 2005-01-01}, {who: Bob Baker, from: 2019-01-01, to: 2021-02-01}, {who: Dan Dyer, from: 2021-02-01}]}
`
  return loadAll(offices, rules('{office:role} {who:holder}', 'office', '{here.who}, {here.office}; {there.who}, {there.office} since {there.date}'))
}

describe('offices against the table of holders', () => {
  it.each(table)('%s', (_, ruleset, text, date, expected) => expect(verdicts(ruleset, text, date)).toEqual(expected))

  it('the other place is the row of the one who holds it', () => {
    const { placed: shown } = run(titled, [{ path: 'a.md', text: 'Chancellor Scholz spoke.', date: '2025-08-16' }])
    const [here, there] = shown[0]!.finding.places
    const line = 1 + small.slice(0, small.indexOf('{who: friedrich-merz')).split('\n').length - 1
    expect([here!.file, here!.line, there!.file, there!.line]).toEqual(['a.md', 1, 'r0.yml', line])
    expect([here!.value, there!.value, shown[0]!.finding.severity]).toEqual(['Chancellor of Germany', 'Friedrich Merz', 'error'])
  })
  it('two who share an office are not compared with each other', () => {
    expect(verdicts(titled, 'Chancellor Merkel spoke. Then Chancellor Scholz spoke.', '2022-01-01')[0]).toBe('1 0 1')
  })
})
