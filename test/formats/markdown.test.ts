import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { markdown, readMarkdown } from '../../src/formats/markdown.ts'
import { readSimple } from '../../src/formats/markdown-blocks.ts'
import { sinkFor } from '../../src/formats/markdown-emit.ts'
import { expectSound, seen, shown } from './sound.ts'

/** The texts of mdast's paragraphs, headings and cells, without what is no prose. */
function oracle(source: string): string[] {
  const blocks: string[] = []
  const textOf = (node: any): string => {
    if (node.type === 'text') return node.value
    if (['inlineCode', 'image', 'imageReference', 'html', 'delete', 'footnoteReference'].includes(node.type)) return ' '
    // A bare address is no prose; a link that has a text of its own is.
    if (node.type === 'break' || (node.type === 'link' && node.url.endsWith(node.children[0]?.value))) return ' '
    return (node.children ?? []).map(textOf).join('')
  }
  const visit = (node: any): void => {
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) {
      const text = textOf(node).replace(/\s+/g, ' ').trim()
      if (text !== '') blocks.push(text)
    } else for (const child of node.children ?? []) visit(child)
  }
  visit(fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  return blocks
}

function isSimple(source: string): boolean {
  return readSimple(sinkFor(source), 0) >= source.length
}

const hard: Record<string, string> = {
  'headings, ATX and setext': '# One\nTwo\n## Three ##\n### Four #five\n#six\n\nSeven\nEight\n===\nNine\n---\nTen\n\n***\n#\n####### no\n',
  'escapes and references': 'A \\*b\\* caf&eacute; &amp; R&D &nosuch; x&#8217;s &#x2014; \\q C:\\\\x',
  'emphasis within words': 'in**side** and __bold__ and snake_case_name and *a*b 2*3*4 ** not',
  'links of every kind': 'See [the *report*](http://x.example/a_b "T") and [it](<a b>)\'s and [ref][r] and [r] end.\n\n[r]: http://x.example/\n',
  'definition with a title on the next line': '[a]: /url\n  "title"\n[b]: <x y> (t)\nText after.\n',
  'code spans': 'Run `a *b*` or ``x ` y`` now, ` unclosed',
  'hard breaks': 'one  \ntwo\\\nthree',
  'flat list': '- one\n- two\nlazy two\n- three\n\n  more three\n- [ ] task\n- [x] done\n\nAfter.\n',
  'ordered list': '1. one\n2. two\n   on\n\n3) three\n',
  'text that is no list': 'The year\n1986. Was good\n2) no\n\n-no\n\n+1 yes\n',
  'nested list': '- one\n  - two\n    - three\n- four\n\n      code\n',
  'quote': '> one **two**\n> three\nlazy\n>\n> four\n\nfive\n> six\n',
  'nested quote': '> one\n> > two\n> - three\n> # four\n',
  'quote with setext-like lines': '> foo\n---\n> bar\n===\n',
  'fences': 'a\n```js\nx # y\n``` z\n```\nb\n~~~\n```\n~~~~\nc\n```\nunclosed *x*\n',
  'indented code': 'a\n\n    code\n\nb\n    not code\n',
  'comments': 'a <!-- x --> b\n\n<!-- one\n\ntwo --> gone\nc\n',
  'tables': 'T\n\n| a | b |\n| --- | :-: |\n| c *d* | e \\| f |\n| `g` | |\n\nx | y\n--|--\n1 | 2\n\nno | table\nhere\n',
  'strange breaks': '* * *\na\n- - -\nb\n***\n_ _ _\n**\n__\n',
  'tabs': '-\titem text\n\n\tmore\n\n#\tb\n\na\n\tb\n',
  'autolinks': 'At <https://x.example/a_b> and https://x.example/c_d_e. Or www.x.example, mail a@x.example now.',
  'footnotes': 'Text[^1] goes on.\n\n[^1]: The note.\n',
  'struck text': 'It was ~~2018~~ 2019.',
  'entities in headings': '# A &lt;b&gt; &quot;c&quot;\n',
  'trailing list after a paragraph': 'para\n- item\n* other\n\n1. x\n',
  'list then heading': '- a\n- b\n# H\n\n- c\n***\nd\n',
  'empty items': '-\n- a\n\n-\n\n  b\n',
  'deep item indent': '1.  one\n\n    two\n10. three\n    four\n   five\n',
  'windows line ends': '# A\r\n\r\nb\r\nc  \r\nd\r\n\r\n- e\r\n- f\r\n\r\n> g\r\n> h\r\n\r\n| a | b |\r\n|---|---|\r\n| c | d |\r\n',
}

describe('markdown', () => {
  describe.each(Object.entries(hard))('%s', (_, source) => {
    it('reads as mdast does', () => expect(shown(markdown.read(source))).toEqual(oracle(source)))
    it('reads alike, simply and by the library', () => expect(seen(readMarkdown(source, false), source)).toEqual(seen(readMarkdown(source, true), source)))
    it('is sound', () => expectSound(markdown.read(source), source))
  })

  it.each(['headings, ATX and setext', 'flat list', 'ordered list', 'quote', 'fences', 'comments', 'strange breaks'])('reads %s simply', (name) => {
    expect(isSimple(hard[name]!)).toBe(true)
  })

  it('gives zones', () => {
    const source = '# Head\n\nBody.\n\n![Alt *text*](a.png "T")\n*A caption*\n\n[![Linked](b.png)](c)\n\n| a |\n|---|\n| b |\n'
    expect(markdown.read(source).blocks.map((block) => [block.zone, block.prose().replaceAll('\u200B', '').trim()])).toEqual([
      ['headline', 'Head'], ['body', 'Body.'], ['caption', 'Alt text'], ['caption', 'A caption'], ['caption', 'Linked'], ['table', 'a'], ['table', 'b'],
    ])
  })

  it('gives the rows and columns of tables; empty cells and rows of other lengths shift none', () => {
    const source = '| a | b | |\n|--|--|--|\n| 1 | | 3 |\n| | x\nc | d \\| e | f | g\n\n> | q | r |\n> |---|---|\n> | 1 | 2 |\n'
    const { blocks } = markdown.read(source)
    expect(blocks.map(({ cell, prose }) => [prose().replaceAll('\u200B', ''), cell!.row, cell!.column, cell!.head])).toEqual([
      ['a', 0, 0, true], ['b', 0, 1, true], ['1', 1, 0, false], ['3', 1, 2, false], ['x', 2, 1, false], ['c', 3, 0, false], ['d | e', 3, 1, false], ['f', 3, 2, false], ['g', 3, 3, false],
      ['q', 0, 0, true], ['r', 0, 1, true], ['1', 1, 0, false], ['2', 1, 1, false],
    ])
    expect(new Set(blocks.map(({ cell }) => cell!.table)).size).toBe(2)
  })

  it('keeps positions', () => {
    const source = '> The **first** meet&shy;ing\n> since [2019](http://x.example/2018).'
    const { blocks: [block] } = markdown.read(source)
    expect(block!.from + block!.prose().indexOf('since')).toBe(source.indexOf('since'))
    expect(block!.prose()).not.toContain('2018')
    expect(block!.prose()).not.toContain('>')
  })

  it.each([
    ['front matter', '---\nauthor: A\n---\nText.', ['Text.']],
    ['TOML front matter', '+++\nauthor = "A"\n+++\nText.', ['Text.']],
    ['JSON front matter', '{\n"author": "}"\n}\n\nText.', ['Text.']],
    ['a byte order mark', '\uFEFF---\nauthor: A\n---\n# Head', ['Head']],
    ['shortcodes', 'A {{< ref "x" >}} b.\n\n{% include x.html %}\n\n{{ page.title }}\n\n{% highlight js %}\nvar x\n\n  y\n{% endhighlight %}\n\nC.', ['A b.', 'C.']],
    ['a table of contents', '- [A](#a)\n- [B](#b)\n  - [C](#c)\n\nText.\n\n- [A](a) is said\n- [B](b)', ['Text.', 'A is said', 'B']],
    ['anchors', '## Head {#anchor}\n\nText.\n{: .lead}', ['Head', 'Text.']],
    ['HTML blocks', '<div>\n<p>In <b>here</b></p><script>x</script></div>\n\nText.', ['In here', 'Text.']],
    ['dropped tags', 'A <del>b *c*</del> d <code>e</code> f<br>g', ['A d f g']],
    ['modules', 'import X from "./x"\nexport const y = 1\n\n# Head', ['Head']],
    ['a footnote of one word', 'A.[^n]\n\n[^n]: Word', ['A.', 'Word']],
  ])('leaves out %s', (_, source, expected) => {
    expect(shown(markdown.read(source))).toEqual(expected)
    expectSound(markdown.read(source), source)
  })

  it('says that front matter is not closed, and reads on', () => {
    const prose = markdown.read('---\ntitle: A\n\nText.')
    expect(prose.problems).toHaveLength(1)
    expect(shown(prose).at(-1)).toBe('Text.')
    expect(markdown.read('---\n\nText.\n').problems).toBeUndefined()
  })

  it('says that it stopped at deep nesting, and reads on', () => {
    const prose = markdown.read(`${'> '.repeat(10_000)}Text.`)
    expect(prose.problems).toHaveLength(1)
    expect(prose.blocks).toHaveLength(1)
  })

  const piece = fc.constantFrom(
    'a', 'Word', 'two words', '\n', '\n', '\n\n', ' ', '  ', '    ', '\t', '- ', '* ', '+ ', '1. ', '2) ', '10. ', '> ', '>', '# ', '## ', '#', '===', '---', '***', '* * *', '```', '~~~', '`', '<!--', '-->',
    '<div>', '</div>', '<b>', '|', '|---|---|', '[', ']', '(', ')', ']: ', '*', '_', '**', '\\', '&amp;', '![', '](x)', '~~', ':', '-', '=', 'http://x.example', '"', '[ ] ', '[^1]', '{{', '}}',
  )
  const documents = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))

  it('reads any document alike, simply and by the library', () => {
    fc.assert(
      fc.property(documents, (source) => {
        expect(seen(readMarkdown(source, false), source)).toEqual(seen(readMarkdown(source, true), source))
      }),
      { numRuns: 3_000 },
    )
  })

  it('is sound for any text', () => {
    fc.assert(fc.property(fc.oneof(documents, fc.string({ unit: 'binary', maxLength: 60 })), (source) => expectSound(markdown.read(source), source)), { numRuns: 2_000 })
  })
})
