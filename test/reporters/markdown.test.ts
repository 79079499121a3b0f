import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { markdown, renderMarkdown } from '../../src/reporters/markdown.ts'
import { hostile } from './hostile.ts'
import { finding, place, report } from './sample.ts'

const options = { color: false, width: 80 }
const link = (): string => 'https://github.com/o/r/blob/c/a.md?plain=1#L1'

describe('markdown', () => {
  it('has a section for each finding', () => {
    expect(markdown.render(report([finding()], { undated: 2 }), options)).toBe(
      `
## factlint: 1 warning

1 warning, none severe enough to fail the run.

Checked 5 articles: 212 claims read, by 2 rules; 104 pairs compared.

### Warning: How long the mayor has led

The mayor took office in 2019 here, in 2001 in articles/b.md.

Both count from the day of taking office, which is one day.

- articles/a.md, line 28 · <strong>2019</strong> · 2025-08-16
  > The mayor has led the town <strong>since 2019</strong>, the council said.
- articles/b.md, line 3 · <strong>2001</strong> · 2025-08-16
  > She has been mayor <strong>since 2001</strong>.

Rule \`mayor-since\` of \`examples/town\`

---

- 2 articles without a date: words such as “last year” were not read there.

<details><summary>What each rule read, and how pairs of its claims came out</summary>

| Rule | Claims | Agree | Strain | Contradict |
| --- | ---: | ---: | ---: | ---: |
| mayor-since: How long the mayor has led | 200 | 97 | 0 | 2 |
| toll: The toll | 12 | 4 | 1 | 0 |

</details>
`.slice(1),
    )
  })

  it('links places', () => expect(markdown.render(report(), { ...options, link })).toContain(`- [articles/a.md, line 28](${link()}) · `))

  it('stays in its budget and counts what it leaves out', () => {
    const many = Array.from({ length: 300 }, (_, at) => finding({ message: `Number ${at}: ${'ü'.repeat(500)}` }))
    for (const budget of [3_000, 20_000, 100_000]) {
      const page = renderMarkdown(report(many, {}, { notes: Array.from({ length: 300 }, () => 'x'.repeat(90)) }), options, budget)
      const shown = page.match(/^### /gm)?.length ?? 0
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(budget)
      expect(page).toContain(`**${300 - shown} more findings left out here`)
      expect(page).toMatch(/^- and \d+ more remarks$/m)
      expect(page.indexOf('Number 0:')).toBeGreaterThan(0)
    }
    expect(markdown.render(report(many), options)).not.toContain('left out')
    expect(Buffer.byteLength(markdown.render(report(Array.from({ length: 5_000 }, () => finding())), options))).toBeLessThanOrEqual(900 * 1024)
  })

  it('keeps its shape whatever strangers write', () => {
    const shape = (page: string): string[] => {
      const types: string[] = []
      const visit = (node: { type: string; value?: string; children?: never[] }): void => {
        if (node.type === 'html' && !/^<\/?(strong|span)>$/.test(node.value!)) types.push(node.value!)
        if (!['text', 'html', 'inlineCode', 'emphasis'].includes(node.type)) types.push(node.type)
        node.children?.forEach(visit)
      }
      visit(fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as never)
      return types
    }
    const page = (a: string, b: string, c: string): string => {
      const at = place({ file: `a${a}`, text: b, value: c, sentence: `x ${a}${b}${c}` })
      return markdown.render(report([finding({ rule: `r${c}`, title: `t${b}`, message: `m${a}`, why: `w${c}`, places: [at, at] })], { skipped: [{ file: a, why: b }] }, { notes: [`n${c}`] }), { ...options, link })
    }
    const usual = shape(page('a', 'b', 'c'))
    fc.assert(fc.property(hostile, hostile, hostile, (a, b, c) => {
      expect(shape(page(a, b, c))).toEqual(usual)
    }))
  })
})
