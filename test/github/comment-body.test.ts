import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommentAbout } from '../../src/github/comment-body.ts'
import { renderComment } from '../../src/github/comment-body.ts'
import type { Change, Finding, Report } from '../../src/model/index.ts'
import { hostile } from '../reporters/hostile.ts'
import { finding, place, report } from '../reporters/sample.ts'
import { live, shapeOf, textOf } from './markdown-shape.ts'

const options = { color: false, width: 80 }
const link = (): string => 'https://github.com/o/r/blob/c/a.md?plain=1#L1'
const head = '5f3c0de1a2b3c4d5e6f708192a3b4c5d6e7f8091'
const change: Change = { base: 'b'.repeat(40), head, source: 'git', complete: true, files: 1, scope: 'new', rulesFrom: 'head', rulesChanged: false }
const accepted = { rule: 'toll', by: 'ignore' as const, reason: 'State visits only.', place: place({ file: 'articles/c.md', line: 4 }), fresh: true }

const rendered = (given: Report, about: Partial<CommentAbout> = {}): string => renderComment(given, options, { head, told: 0, ...about })
const changed = (findings: readonly Finding[], rest: Partial<Report> = {}): Report => report(findings, {}, { change, ...rest })

describe('renderComment', () => {
  it('tells new findings, what is fixed and accepted, and what else there is to know', () => {
    const findings = [
      finding({ severity: 'error', places: [place(), place({ file: 'articles/b.md', line: 3, text: 'since 2001', value: '2001', sentence: 'She has been mayor since 2001.' })], suggestion: { place: place({ text: '2019' }), text: '2001', certain: false } }),
      finding({ anchor: 'none', places: [place({ file: 'articles/d.md', line: 9 })], fingerprints: ['f2', 'f3'] }),
      finding({ state: 'unchanged', reported: false, message: 'Old.' }),
      finding({ state: 'fixed', reported: false, severity: 'notice', message: 'It was 12 here.' }),
    ]
    expect(rendered(changed(findings, { accepted: [accepted, { ...accepted, fresh: false }], notes: ['By its own rules this change has 1 finding more.'] }), { label: 'These results were produced by the contributor’s own run.' })).toBe(`
### factlint: 2 new findings

> These results were produced by the contributor’s own run.

1 error, 1 warning in \`5f3c0de\`. Compared with the base, 1 fixed and 1 unchanged.

**Error** · articles/a.md, line 28
The mayor took office in 2019 here, in 2001 in articles/b.md.

<details><summary>2 places, and why</summary>

- articles/a.md, line 28 · <strong>2019</strong> · 2025-08-16
  > The mayor has led the town <strong>since 2019</strong>, the council said.
- articles/b.md, line 3 · <strong>2001</strong> · 2025-08-16
  > She has been mayor <strong>since 2001</strong>.

Both count from the day of taking office, which is one day.

Suggestion: \`2001\` for \`2019\`

Rule \`mayor-since\` of \`examples/town\`. To accept it, put \`<!-- factlint-ignore mayor-since: reason -->\` above the paragraph, or add an exception with \`fingerprint: f1\` to \`factlint.yml\`.

</details>

#### Not on a line of this pull request

**Warning** · articles/d.md, line 9
The mayor took office in 2019 here, in 2001 in articles/b.md.

<details><summary>1 place, and why</summary>

- articles/d.md, line 9 · <strong>2019</strong> · 2025-08-16
  > The mayor has led the town <strong>since 2019</strong>, the council said.

Both count from the day of taking office, which is one day.

Rule \`mayor-since\` of \`examples/town\`. To accept it, put \`<!-- factlint-ignore mayor-since: reason -->\` above the paragraph.

</details>

<details><summary>1 fixed</summary>

- Notice · articles/a.md, line 28: It was 12 here.

</details>

<details><summary>1 accepted by this pull request</summary>

- \`toll\` · articles/c.md, line 4: State visits only.

</details>

- By its own rules this change has 1 finding more.
`.trim())
  })

  it('links places and the run', () => {
    const page = renderComment(changed(Array.from({ length: 51 }, () => finding())), { ...options, link, run: 'https://github.com/o/r/actions/runs/5' }, { head, told: 0 })
    expect(page).toContain(`**Warning** · [articles/a.md, line 28](${link()})`)
    expect(page).toContain('**1 more finding** left out here: [the run](https://github.com/o/r/actions/runs/5) tells them.')
  })

  it('tells what is reported', () => {
    const findings = [finding({ message: 'New.' }), finding({ state: 'unchanged', reported: false, message: 'Old.' }), finding({ reported: false, message: 'Elsewhere.' })]
    const all = findings.map((one) => (one.message === 'Old.' ? { ...one, reported: true } : one))
    const title = (given: Report): string => rendered(given).split('\n')[0]!
    expect(title(changed(findings))).toBe('### factlint: 1 new finding')
    expect(title(changed(all, { change: { ...change, scope: 'all' } }))).toBe('### factlint: 2 findings')
    expect(rendered(changed(all, { change: { ...change, scope: 'all' } }))).toContain('Old.')
    expect(title(changed(all, { change: null }))).toBe('### factlint: 2 findings')
    expect(rendered(changed(findings))).not.toMatch(/Elsewhere|Old\./)
  })

  it('says that all are fixed only where that is known', () => {
    const lead = (given: Report, told: number): string => rendered(given, { told }).split('\n\n').slice(1, 3).join(' ')
    expect(rendered(changed([]), { told: 3 })).toBe('### factlint: nothing to report\n\nAll 3 findings of this pull request are fixed in `5f3c0de`.')
    expect(rendered(changed([]))).toBe('### factlint: nothing to report\n\nNo new findings in `5f3c0de`.')
    expect(rendered(report([]))).toContain('No findings in `5f3c0de`.')
    expect(lead(changed([], { accepted: [accepted] }), 3)).toContain('No finding of this pull request is left in `5f3c0de`; 3 were told before. Not all need be fixed: it accepts some, as listed below.')
    expect(lead(changed([], { change: { ...change, rulesChanged: true } }), 1)).toBe('No finding of this pull request is left in `5f3c0de`; 1 was told before. Not all need be fixed: it also changes rules, exceptions or the baseline.')
    for (const reason of ['rules', 'no-base', 'nothing-checked'] as const) {
      const page = rendered(changed([], { outcome: reason === 'nothing-checked' ? 'pass' : 'error', reason }), { told: 3 })
      expect(page).toContain('### factlint: not everything was checked')
      expect(page).toContain('Whether the 3 findings told here before are fixed is not known.')
      expect(page).not.toMatch(/All \d/)
    }
    expect(rendered(changed([], { outcome: 'error', reason: 'rules' }))).toContain('No finding is known.')
    expect(rendered(changed([finding()], { outcome: 'error', reason: 'no-base' }))).toContain('1 warning, but it is not known which of them are new')
  })

  it('holds 50 findings and 60,000 characters, and counts what it leaves out', () => {
    for (const [length, size, shown] of [[80, 10, 50], [50, 10, 50], [60, 550, 50], [60, 5_000, 50]] as const) {
      const page = rendered(changed(Array.from({ length }, (_, at) => finding({ message: `Number ${at}: ${'$'.repeat(size > 100 ? 50 : 1)}${'x '.repeat(size)}` })), { notes: Array(40).fill('n'.repeat(500)), accepted: Array(40).fill({ ...accepted, reason: 'r'.repeat(500) }) }))
      const told = page.match(/^Number \d+:/gm)!.length
      expect(page.length).toBeLessThanOrEqual(60_000)
      expect(told).toBeLessThanOrEqual(shown)
      expect(told).toBeGreaterThan(10)
      if (told < length) expect(page).toContain(`**${length - told} more findings** left out here: the job summary tells them.`)
      expect(page).toMatch(/^- and \d+ more$/m)
    }
  })

  it('leaves out a finding that is too long, and not those after it', () => {
    const long = '$'.repeat(5_000)
    const many = finding({ message: '$'.repeat(500), why: long, places: [place({ value: long, sentence: long }), ...Array.from({ length: 5 }, () => place({ value: long, sentence: long }))] })
    const page = rendered(changed([...Array.from({ length: 10 }, () => many), finding({ message: 'Short.' })]))
    expect(page.length).toBeLessThanOrEqual(60_000)
    expect(page.includes('\nShort.\n')).toBe(true)
    expect(/\*\*\d more findings\*\* left out here/.test(page)).toBe(true)
  })

  it('makes no link of an address that is too long', () => {
    const page = renderComment(changed([finding()]), { ...options, link: () => `https://github.com/${'x'.repeat(3_000)}` }, { head, told: 0 })
    expect(page).not.toContain('https://')
  })

  it('keeps its shape whatever strangers write', () => {
    const page = (a: string, b: string, c: string): string => {
      const at = place({ file: `a${a}`, text: b, value: `v${c}`, sentence: `x ${a}${b}${c}` })
      const one = finding({ rule: `r${c}`, pack: `p${a}`, title: `t${b}`, message: `m${a}`, why: `w${c}`, places: [at, at], fingerprints: [`f${b}`], suggestion: { place: { ...at, text: `y${b}` }, text: `z${c}`, certain: true } })
      return renderComment(changed([one, { ...one, message: `${b}m`, anchor: 'none' }, { ...one, state: 'fixed' }], { accepted: [{ ...accepted, rule: `r${a}`, reason: `e${b}`, place: at }], notes: [`n${c}`, `n${a}`] }), { ...options, link }, { head, told: 0, label: `l${b}` })
    }
    const usual = shapeOf(page('a', 'b', 'c'))
    expect(usual).toContain(`link ${link()}`)
    fc.assert(fc.property(hostile, hostile, hostile, (a, b, c) => {
      const given = page(a, b, c)
      expect(shapeOf(given)).toEqual(usual)
      expect(textOf(given)).not.toMatch(live)
      expect(given).not.toMatch(/^\s*(?:`{3,}|~{3,})/m)
    }))
  })
})
