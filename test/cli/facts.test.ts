import { describe, expect, it } from 'vitest'
import { factlint, folderOf, type JsonReport } from './factlint.ts'

const article = { 'news/a.md': '---\ndate: 2025-08-16\n---\n\n# Talks in Paris\n\nThe German chancellor, Olaf Scholz, arrived in the evening. Ukrainian President Volodymyr Zelensky came later.\n' }
const ours = `entities:
  german-head:
    type: role
    name: Chancellor of Germany
    holders: [{who: Jane Doe, from: 2025-07-01}]
`

/** Runs `check --format json` with the shipped packs. */
function check(files: Readonly<Record<string, string>>, ...words: readonly string[]): { status: number | null; report: JsonReport } {
  const { status, out, err } = factlint(folderOf(files), ['check', 'news', '--format', 'json', ...words], { packs: true })
  expect(err).toBe('')
  return { status, report: JSON.parse(out) as JsonReport }
}

const offices = ({ findings }: JsonReport): string[] => findings.filter(({ rule }) => rule === 'office-holder').map(({ severity, message }) => `${severity}: ${message}`)

describe('the shipped packs', () => {
  it('find without any configuration who does not hold an office, and show the row that says so', () => {
    const { status, report } = check(article)
    expect([status, report.outcome, report.reason]).toEqual([0, 'pass', 'below-threshold'])
    expect(report.findings.map(({ rule, verdict }) => [rule, verdict])).toEqual([['office-holder', 'contradict']])
    expect(report.findings[0]!.message).toMatch(/Olaf Scholz.*2025-08-16.*Chancellor of Germany was Friedrich Merz.*2025-05-06/)
    expect(report.findings[0]!.places.map(({ file, line, column, date }) => [file.replace(/^.*rules\//, 'rules/'), line > 100 || line, column, date])).toEqual([['news/a.md', 7, 5, '2025-08-16'], ['rules/facts/leaders.yml', true, 9, '2025-05-06']])
    expect(report.findings[0]!.places[1]!.text).toContain('Friedrich Merz')
    expect(report.notes).toEqual([])
  })
  it('say the same in words', () => {
    const { status, out } = factlint(folderOf(article), ['check', 'news'], { packs: true })
    expect(status).toBe(0)
    expect(out).toContain('Friedrich Merz')
    expect(out).toMatch(/factlint:rules\/facts\/leaders\.yml:\d+/)
  })
  it('fail the run where warnings do', () => expect(check(article, '--fail-on', 'warning').status).toBe(1))
  it('say nothing where the date is another, or there is none', () => {
    expect(check({ 'news/a.md': article['news/a.md'].replace('2025-08-16', '2024-08-16') })).toMatchObject({ status: 0, report: { reason: 'clean', findings: [] } })
    expect(check({ 'news/a.md': article['news/a.md'].replace(/^---.*?---/s, '') }).report).toMatchObject({ findings: [], summary: { undated: 1 } })
  })
  it('take the date of the run where the article has none', () => {
    expect(offices(check({ 'news/a.md': article['news/a.md'].replace(/^---.*?---/s, '') }, '--date', '2025-08-16').report)).toHaveLength(1)
  })
})

describe('without a pack', () => {
  it('--no-facts: the rules read no office', () => {
    const { status, report } = check(article, '--no-facts')
    expect([status, report.findings, report.summary.claims]).toEqual([0, [], 0])
  })
  it('--no-core: there are no rules, which is said', () => {
    const { status, report } = check(article, '--no-core')
    expect([status, report.reason, report.findings]).toEqual([2, 'nothing-checked', []])
    expect(report.notes.join(' ')).toMatch(/^No rules were loaded/)
  })
  it('--no-core: rules of your own know the facts', () => {
    const rule = `rules:
  - id: own
    title: Own
    status: active
    claim: {say: "{office:role} , {who:holder} , arrived", key: [who], value: office}
    compare: {with: [facts], fact: offices}
    tests: [{should: contradict, date: 2025-08-16, here: "The German chancellor, Olaf Scholz, arrived."}, {should: nothing, here: Nobody came.}]
`
    expect(check({ ...article, 'own.yml': rule }, '--no-core', '--rules', 'own.yml').report.findings.map(({ rule: id }) => id)).toEqual(['own'])
    expect(check({ ...article, 'own.yml': rule }, '--no-core', '--no-facts', '--rules', 'own.yml').report.findings).toEqual([])
  })
  it('`packs` in factlint.yml names those that are used', () => {
    expect(check({ ...article, 'factlint.yml': 'packs: [core]\n' }).report.findings).toEqual([])
    expect(offices(check({ ...article, 'factlint.yml': 'packs: [core, facts]\n' }).report)).toHaveLength(1)
  })
})

describe('what a desk changes', () => {
  it('an override of the rule: its severity', () => {
    const { status, report } = check({ ...article, 'factlint.yml': 'overrides: {office-holder: {severity: {contradict: error}}}\n' })
    expect([status, offices(report).map((one) => one.split(':')[0])]).toEqual([1, ['error']])
  })
  it.each(['status: retired', 'severity: {contradict: none}', 'files: ["other/**"]', 'add_unless: arrived in the evening'])('an override of the rule: %s', (text) => {
    const { status, report } = check({ ...article, 'factlint.yml': `overrides: {office-holder: {${text}}}\n` })
    expect([status, report.findings]).toEqual([0, []])
  })
  it('a row of its own ends the last one of the facts', () => {
    const { report } = check({ ...article, 'ours.yml': ours }, '--rules', 'ours.yml')
    expect(offices(report)).toEqual([expect.stringMatching(/^warning: “German chancellor, Olaf Scholz.*Chancellor of Germany was Jane Doe.*2025-07-01/)])
    expect(report.findings[0]!.places.map(({ file, line }) => `${file}:${line}`)).toEqual(['news/a.md:7', 'ours.yml:5'])
    const jane = { 'news/a.md': article['news/a.md'].replace('Olaf Scholz', 'Jane Doe') }
    expect(check({ ...jane, 'ours.yml': ours }, '--rules', 'ours.yml').report.findings).toEqual([])
    const merz = { 'news/a.md': article['news/a.md'].replace('Olaf Scholz', 'Friedrich Merz') }
    expect(check(merz).report.findings).toEqual([])
    expect(offices(check({ ...merz, 'ours.yml': ours }, '--rules', 'ours.yml').report)).toHaveLength(1)
  })
  it('a row of its own for the same person stands in place of that of the facts', () => {
    const longer = ours.replace('{who: Jane Doe, from: 2025-07-01}', '{who: Olaf Scholz, from: 2021-12-08, to: 2025-09-01}, {who: Friedrich Merz, from: 2025-09-01}')
    expect(check({ ...article, 'ours.yml': longer }, '--rules', 'ours.yml').report.findings).toEqual([])
  })
  it('an office of its own, of a country of the facts', () => {
    const keeper = 'entities:\n  keeper: {type: role, name: Keeper of the Seal, country: germany, titles: [Seal Keeper], holders: [{who: Olaf Scholz, from: 2024-01-01, to: 2025-03-01}, {who: Jane Doe, from: 2025-03-01}]}\n'
    const files = { 'news/a.md': article['news/a.md'].replace('German chancellor', 'German seal keeper'), 'ours.yml': keeper }
    expect(offices(check(files, '--rules', 'ours.yml').report)).toEqual([expect.stringMatching(/Keeper of the Seal was Jane Doe/)])
  })
})
