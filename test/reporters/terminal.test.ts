import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { terminal } from '../../src/reporters/terminal.ts'
import { columnsOf } from '../../src/reporters/wrap.ts'
import { readCommands } from '../action/commands.ts'
import { hostile } from './hostile.ts'
import { finding, place, report } from './sample.ts'

const plain = { color: false, width: 60 }

describe('terminal', () => {
  it('tells a finding with its places, then what was checked', () => {
    expect(terminal.render(report(), plain)).toBe(
      `
warning mayor-since: How long the mayor has led
  The mayor took office in 2019 here, in 2001 in
  articles/b.md.
  Both count from the day of taking office, which is one
  day.

    articles/a.md:28:61  2019  2025-08-16
    │ The mayor has led the town «since 2019», the council
    │ said.
    articles/b.md:3:70   2001  2025-08-16
    │ She has been mayor «since 2001».

────────────────────────────────────────────────────────────
1 warning, none severe enough to fail the run.
Checked 5 articles: 212 claims read, by 2 rules; 104 pairs
compared.
By rule: mayor-since 200 claims (pairs: 97 agree, 2
contradict); toll 12 claims (pairs: 4 agree, 1 strain).
`.slice(1),
    )
  })

  it('says what no findings means', () => {
    expect(terminal.render(report([]), plain)).toBe('No findings.\nChecked 5 articles: 212 claims read, by 2 rules; 104 pairs\ncompared.\nBy rule: mayor-since 200 claims (pairs: 97 agree, 2\ncontradict); toll 12 claims (pairs: 4 agree, 1 strain).\n')
    expect(terminal.render(report([], { claims: 0, rules: [] }), plain)).toContain('No findings, but no claim was read either: nothing was\ncompared.')
    expect(terminal.render(report([], { articles: 0, claims: 0, rules: [] }, { reason: 'nothing-checked' }), plain)).toBe('Nothing was checked: no article was found.\n')
    expect(terminal.render(report([], {}, { outcome: 'error', reason: 'rules' }), plain)).toContain('mistakes in the rules')
  })

  it('says what was left out', () => {
    const idle = (id: string, pack = 'mine'): object => ({ id, pack, claims: 0, agree: 0, strain: 0, contradict: 0, find: 'phrases', status: 'active' })
    const skipped = ['a', 'b', 'c', 'd', 'e'].map((file) => ({ file: `${file}.bin`, why: 'not text' }))
    const text = terminal.render(report([], { skipped, undated: 1, excepted: 2, rules: ['p', 'q', 'r', 's', 't'].map((id) => idle(id)) as never }, { notes: ['The rule p is on trial.'] }), { color: false, width: 100 })
    expect(text.split('\n').slice(2, -1)).toEqual([
      '- The rule p is on trial.',
      '- Skipped 5 files (not text): a.bin, b.bin, c.bin and 2 more.',
      '- 1 article without a date: words such as “last year” were not read there.',
      '- Rule p read nothing in 5 articles: see “factlint near-misses p”.',
      '- Rule q read nothing in 5 articles: see “factlint near-misses q”.',
      '- Rule r read nothing in 5 articles: see “factlint near-misses r”.',
      '- 2 more rules of yours read nothing; “factlint claims” names them.',
      '- 2 findings accepted by exceptions.',
    ])
    const shipped = [idle('a', 'core/names'), idle('b', 'core/offices'), { ...idle('c', 'core/old'), status: 'retired' }, { ...idle('d'), find: 'quotations' }]
    const lines = terminal.render(report([], { rules: shipped as never }), { color: false, width: 100 }).split('\n').slice(2, -1)
    expect(lines).toEqual(['- Rule d read nothing in 5 articles.', '- 2 rules that come with factlint read nothing.'])
  })

  it('counts what each rule read: those with conflicts first, and no more than a few', () => {
    const rules = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, at) => ({ id, title: '', pack: '', claims: at, agree: 0, strain: id === 'c' ? 1 : 0, contradict: id === 'b' ? 1 : 0, find: 'phrases', status: 'active' }) as const)
    expect(terminal.render(report([], { rules }), { color: false, width: 200 })).toContain('\nBy rule: b 1 claim (pairs: 1 contradict); c 2 claims (pairs: 1 strain); g 6 claims; f 5 claims; e 4\nclaims; and 1 more rule.\n')
  })

  it('shows a reference fact by its source and the day from which it is true', () => {
    const fact = place({ file: 'rules/facts/town.yml', line: 7, column: 5, text: '2001', value: '2001', date: '2001-05-01', sentence: 'https://example.org/mayors' })
    expect(terminal.render(report([finding({ places: [place(), fact] })]), plain)).toContain('    rules/facts/town.yml:7:5  2001  true from 2001-05-01\n    │ source: https://example.org/mayors\n')
  })

  it('shows a mistake in a rule file by its place alone', () => {
    const mistake = finding({ verdict: 'invalid', rule: 'rules/unknown-key', title: '', message: 'Unknown key “sey”.', why: '', places: [place({ file: 'rules/town.yml', line: 4, column: 7, value: '', date: null, sentence: '' })] })
    expect(terminal.render(report([mistake]), plain)).toMatch(/^warning rules\/unknown-key\n  Unknown key “sey”\.\n\n    rules\/town\.yml:4:7\n\n/)
  })

  it('counts the places beyond twelve, and shows suggestion and state', () => {
    const places = Array.from({ length: 15 }, (_, at) => place({ line: at + 1 })) as never
    const text = terminal.render(report([finding({ places, state: 'unchanged', suggestion: { place: place(), text: 'since 2001', certain: true } })]), plain)
    expect(text.match(/articles\/a\.md:/g)).toHaveLength(12)
    expect(text).toContain('    and 3 more places; the JSON report lists them all\n    Suggestion: “since 2001” for “since 2019”\n')
    expect(text).toContain('(unchanged)\n')
    expect(text).toContain('\n0 new, 1 unchanged, 0 fixed.\n')
  })

  it('marks words with colours across lines, and closes each line', () => {
    const text = 'since the first day of the year 2019 without a break'
    const wide = finding({ places: [place({ text, sentence: `The mayor has led the town ${text}.` })] })
    const lines = terminal.render(report([wide]), { color: true, width: 40 }).split('\n').filter((line) => line.includes('│'))
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/\u001B\[1;4m[^\u001B]+\u001B\[0m$/)
    expect(lines.join(' ')).not.toMatch(/[«»\u0001\u0002]/)
  })

  it('says the same with and without colours', () => {
    const text = (color: boolean): string => terminal.render(report(), { color, width: 60 })
    expect(text(true).replace(/\u001B\[[\d;]*m/g, '').replace(/ +/g, ' ')).toBe(text(false).replace(/[«»]/g, '').replace(/ +/g, ' '))
  })

  it('holds nothing that acts on a terminal or a runner, and keeps to the width', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, fc.boolean(), (one, two, three, color) => {
        const evil = place({ file: one, text: two, value: three, sentence: `${one} ${two} ${three}` })
        const text = terminal.render(report([finding({ rule: two, title: one, message: three, why: one, places: [evil, evil], suggestion: { place: evil, text: three, certain: true } })], { skipped: [{ file: one, why: two }] }, { notes: [three] }), { color, width: 80 })
        expect(text.replace(/\u001B\[[\d;]*m/g, '')).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/)
        expect(readCommands(text)).toEqual([])
      }),
    )
  })

  it('keeps to the width', () => {
    const sentence = 'The mayor of 東京 has led the town since 2019, said Zoë, and so on and on. '.repeat(9)
    for (const width of [40, 57, 80, 500]) {
      const lines = terminal.render(report([finding({ message: sentence, why: sentence, places: [place({ sentence })] })], {}, { notes: [sentence] }), { color: false, width }).split('\n')
      expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(Math.min(width, 100))
    }
  })
})
