import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { html } from '../../src/formats/html.ts'
import { expectSound, shown } from './sound.ts'

const skipped = new Set('head script style nav footer button code pre del s strike svg noscript template textarea select label title iframe'.split(' '))

/** All text of the page that is prose, by parse5. */
function oracle(source: string): string {
  const textOf = (node: any): string => {
    if (node.nodeName === '#text') return node.value
    if (node.nodeName === '#comment') return ''
    if (skipped.has(node.nodeName)) return ' '
    const inner = (node.childNodes ?? []).map(textOf).join('')
    return /^(?:a|b|em|i|span|strong|sup|sub|u|wbr|mark|small|cite|abbr|time)$/.test(node.nodeName) ? inner : ` ${inner} `
  }
  return textOf(parse(source)).replace(/\s+/g, ' ').trim()
}

describe('html', () => {
  it.each([
    '<p>One <b>two</b>th<i>ree</i>.<p>Four',
    '<p>Caf&eacute; &amp; R&D &lt;b&gt; &nosuch; x&#8217;s &#x2014; &ampx &copy 2019 &hellip;</p>',
    '<div>One<div>Two</div>Three</div>Four',
    '<p>a<br>b<br/>c<wbr>d<img src=x>e</p>',
    '<table><tr><td>a<td>b<tr><th>c</table>',
    '<ul><li>one<li>two <ul><li>three</ul></ul>',
    '<p>a<!-- b --><!---->c<![CDATA[ d ]]>e<?x y?>f</p>',
    '<p>code <code>x</code> and <del>y</del> and <button>z</button></p><pre>w</pre>',
    '<nav><p>a</p></nav><main><p>b</p></main><footer>c</footer><aside>d</aside>',
    '<div><nav>a</div>b',
    '<script>if (a < b) "</p>"</script><style>a{}</style><p>c</p><script>d',
    '<head><style>T</style></head><body>a',
    '<p>a</i>b</div>c</p>d',
    '<h1>a</h1><h2>b<h3>c</h3>d',
    '<p>a < b and c<d</p>',
    '<svg><title>x</title><text>y</text><g/></svg><p>z</p>',
    '<template><p>a</p></template>b<noscript>c</noscript>d',
    '<a href="x>y" title=\'a"b\'>c</a>d',
    '<P CLASS=x>a</P><DIV>b</DIV>',
    'plain &amp; simple',
    '<!doctype html><html lang=en><p>a\n  b\n</html>\n',
  ])('reads %j as parse5 does', (source) => {
    expect(shown(html.read(source)).join(' ')).toBe(oracle(source))
    expectSound(html.read(source), source)
  })

  it('gives zones and blocks', () => {
    const source = '<h1>Head</h1><p>Body<br>on</p><figure><img><figcaption>Cap</figcaption></figure><table><caption>T</caption><tr><th>a<td><p>b</p></table>c<br><br>d<p hidden>e</p><p aria-hidden="false">f'
    expect(html.read(source).blocks.map((block) => [block.zone, block.prose().replaceAll(/\s+/g, ' ')])).toEqual([
      ['headline', 'Head'], ['body', 'Body on'], ['caption', 'Cap'], ['caption', 'T'], ['table', 'a'], ['table', 'b'], ['body', 'c'], ['body', 'd'], ['body', 'f'],
    ])
  })

  it('gives the rows and columns of tables, and says of which the cells are not all of one size', () => {
    const cells = (source: string): unknown[] => html.read(source).blocks.map(({ cell, prose }) => [prose(), cell?.row, cell?.column, cell?.head, cell?.table.regular])
    expect(cells('<table><caption>T</caption><thead><tr><th>a<th>b<tbody><tr><td colspan="1">1<td></td><td><p>x</p><p>y</p></table>z')).toEqual([
      ['T', undefined, undefined, undefined, undefined], ['a', 0, 0, true, true], ['b', 0, 1, true, true], ['1', 1, 0, false, true], ['x', 1, 2, false, true], ['y', 1, 2, false, true],
      ['z', undefined, undefined, undefined, undefined],
    ])
    expect(cells('<table><tr><td>a<td COLSPAN=2>b</table>')).toEqual([['a', 0, 0, false, false], ['b', 0, 1, false, false]])
    expect(cells('<table><tr><td>o<table><tr><td>i</table><td>z</table>')).toEqual([['o', 0, 0, false, false], ['i', 0, 0, false, true], ['z', 0, 1, false, false]])
    expect(cells('<td>a')).toEqual([['a', undefined, undefined, undefined, undefined]])
  })

  it.each([
    ['<head><title>Mayor resigns &amp; goes - The Daily</title></head><body>a', [['headline', 'Mayor resigns & goes']]],
    ['<title>Well-known – and gone</title><p>a</p>', [['headline', 'Well-known']]],
    ['<title>Said: &quot;no&quot;</title><p>a</p>', [['headline', 'Said: "no"']]],
    ['<meta property="og:title" content="A &amp; B"><meta content=\'C\' name="Description"><meta name=author content="D"><h1>E</h1>', [['headline', 'A & B'], ['standfirst', 'C']]],
    ['<title>A</title><meta property="og:title" content="A"><h1>B</h1>', [['headline', 'A']]],
    ['<title>A</title><h1>A</h1><p>a b c</p>', []],
    ['<meta name=description content="It cost a…"><p>It cost a lot.</p>', []],
    ['<p>a</p><meta name=description content="b"><title>c</title>', []],
  ])('reads the head of %j, but for what the page says again', (source, expected) => {
    const { blocks } = html.read(source)
    const inBody = shown(html.read(`<body>${source.slice(source.search(/<body>|<h1>|<p>/))}`)).length
    expect(blocks.slice(0, blocks.length - inBody).map((block) => [block.zone, block.prose().replaceAll('\u200B', '')])).toEqual(expected)
    expectSound(html.read(source), source)
  })

  it('keeps positions in the head', () => {
    const source = '<meta property="og:title" content="Caf&eacute; of 2019">'
    const { blocks: [block] } = html.read(source)
    expect(block!.from + block!.prose().indexOf('2019')).toBe(source.indexOf('2019'))
  })

  it('keeps positions', () => {
    const source = '<p>Caf&eacute; in <b>Ber</b>lin since 2019</p>'
    const { blocks: [block] } = html.read(source)
    expect(block!.from + block!.prose().indexOf('since')).toBe(source.indexOf('since'))
    expect(block!.prose().replaceAll('\u200B', '')).toBe('Café in Berlin since 2019')
    expect(block!.prose()).toContain('Ber\u200B\u200B\u200B\u200Blin')
  })

  it('reads quotation elements as quotation marks', () => {
    expect(shown(html.read('<p>He said <q>no</q>.</p>'))).toEqual(['He said “no”.'])
  })

  it.each([
    ['<title>A &amp; B</title>', { title: 'A & B' }],
    ['<head><meta property="article:published_time" content="2025-08-16T10:00:00Z"><meta name=date content=2024-01-01><meta property="og:title" content="C &amp; D"><title>E</title></head>', { title: 'C & D', date: '2025-08-16T10:00:00Z' }],
    ['<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"headline":"H","datePublished":"2025-08-15","dateModified":"2025-08-16"}]}</script>', { title: 'H', date: '2025-08-15', updated: '2025-08-16' }],
    ['<article><header><time datetime="2025-08-15">15 Aug</time></header><p>a</p></article>', { date: '2025-08-15' }],
    ['<p>a<p>b<p>c<p>In <time datetime="1990-01-01">1990</time>', undefined],
    ['<script type="application/ld+json">{broken</script><p>a</p>', undefined],
    ['<p>a</p>', undefined],
  ])('finds what %j says of itself', (source, facts) => {
    const { meta } = html.read(source)
    expect(meta && JSON.parse(meta.text)).toEqual(facts)
    expectSound(html.read(source), source)
  })

  it('prefers front matter', () => {
    expect(html.read('---\ndate: 2025-01-01\n---\n<title>A</title><p>b')).toMatchObject({ meta: { kind: 'yaml', text: 'date: 2025-01-01\n' } })
  })

  it('reads a form that wraps the page, and leaves out one that does not', () => {
    expect(shown(html.read('<form><main><p>a</p></main></form><form><p>b</p></form><p>c'))).toEqual(['a', 'c'])
  })

  it('is sound for any text', () => {
    const piece = fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<br>', '<td>', '<nav>', '</nav>', '<q>', '</q>', '<code>', '</code>', '<!--', '-->', '&amp;', '&', '&#', '&NotEqualTilde;', '<', '>', '"', '=', 'a', ' ', '\n', '<title>', '</title>', '<script>', '</script>', '<head>', '<body>', '<form>', '</form>', '<h1>', '<time datetime=1>', '<meta name=date content=', '\u0000', '\uD800')
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')), (source) => expectSound(html.read(source), source)), { numRuns: 3_000 })
  })
})
