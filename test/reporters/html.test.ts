import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { parse, type DefaultTreeAdapterMap } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Place, Report, ReportOptions, StoryTable } from '../../src/model/index.ts'
import { escapeHtml, showHidden, webAddress } from '../../src/reporters/escape.ts'
import { html } from '../../src/reporters/html.ts'
import { hostile } from './hostile.ts'
import { finding, place, report } from './sample.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const options: ReportOptions = { color: false, width: 80 }
const link = ({ line }: Place): string => `https://github.com/o/r/blob/c/a.md?plain=1#L${line}`

function pageOf(given: Report = report(), more: Partial<ReportOptions> = {}): Node {
  return parse(html.render(given, { ...options, ...more }))
}

/** All elements below a node with this tag, and this class if one is given. */
function all(node: Node, tag: string, name?: string): Element[] {
  const children = 'childNodes' in node ? node.childNodes : []
  return children.flatMap((child) => ('tagName' in child && (tag === '*' || child.tagName === tag) && (name === undefined || attribute(child, 'class')?.split(' ').includes(name)) ? [child, ...all(child, tag, name)] : all(child, tag, name)))
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

function textOf(node: Node): string {
  return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The texts of all elements with this tag and class, white space folded. */
function texts(node: Node, tag: string, name?: string): string[] {
  return all(node, tag, name).map((one) => textOf(one).replace(/\s+/g, ' ').trim())
}

const story: StoryTable = {
  story: 'mill',
  articles: [{ file: 'articles/a.md', date: '2025-08-16' }, { file: 'articles/b.md', date: null }],
  rows: [
    { rule: 'mayor-since', title: 'How long the mayor has led', key: 'mill · mayor', verdict: 'contradict', cells: [[place()], [place({ file: 'articles/b.md', line: 3, column: 70, text: 'since 2001', value: '2001' })]] },
    { rule: 'toll', title: 'The toll', key: 'mill', verdict: 'unknown', cells: [[], [place({ file: 'articles/b.md', line: 9, text: '“$5,”', value: '$5' })]] },
  ],
  left: { rows: 2, articles: 1 },
}

describe('html', () => {
  it('is one page with a title, one main heading and its sections', () => {
    const page = pageOf(report([finding()], {}, { stories: [story], accepted: [{ rule: 'toll', by: 'ignore', reason: 'Both are right.', place: place(), fresh: true }] }))
    expect(all(page, 'html').map((one) => attribute(one, 'lang'))).toEqual(['en'])
    expect(texts(page, 'title')).toEqual(['factlint: 1 warning, none severe enough to fail the run.'])
    expect(texts(page, 'h1')).toEqual(['1 warning, none severe enough to fail the run.'])
    expect(texts(page, 'h2')).toEqual(['Findings', 'Accepted', 'Who says what', 'Rules'])
    const ids = all(page, '*').flatMap((one) => attribute(one, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = all(page, 'a').map((one) => attribute(one, 'href')!).filter((href) => href.startsWith('#'))
    expect(targets.length).toBeGreaterThan(3)
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
  })

  it('says in the head what was checked and compared', () => {
    const page = pageOf(report([finding()], { undated: 2 }, {
      change: { base: '0123456789abcdef', head: null, source: 'git', complete: false, files: 2, scope: 'changed-lines', rulesFrom: 'base', rulesChanged: true }, notes: ['A note.'],
    }))
    const [head] = texts(page, 'header')
    for (const text of ['Checked 5 articles: 212 claims read, by 2 rules; 104 pairs compared.', '0123456789', 'files as they lie', '2 articles or more: not all changes are known', 'findings on changed lines', 'the change touches rules', 'A note.', '2 articles without a date']) expect(head).toContain(text)
    expect(texts(page, 'dt')).toEqual(['errors', 'warnings', 'notices', 'new', 'unchanged', 'fixed', 'Compared with', 'Checked', 'Changed', 'Reported', 'Rules of'])
    expect(texts(page, 'dd').slice(0, 6)).toEqual(['0', '1', '0', '1', '0', '0'])
    expect(texts(pageOf(report([], { articles: 0 }, { reason: 'nothing-checked' })), 'header')[0]).not.toContain('Checked')
  })

  it('has a card for each finding: who says what, by value', () => {
    const again = place({ file: 'articles/c.md', line: 4, sentence: '' })
    const fact = place({ file: 'rules/town.yml', value: '2003', date: '2003-05-01', sentence: 'https://example.org/mayors' })
    const [first, second] = finding().places
    const page = pageOf(report([finding({ places: [first, second!, again, fact], suggestion: { place: second!, text: 'since 2019', certain: false }, fingerprints: ['f1', 'f2'] })]))
    const [card] = all(page, 'article', 'finding')
    expect(texts(card!, 'h3')).toEqual(['How long the mayor has led'])
    expect(texts(card!, 'p', 'message')).toEqual([finding().message])
    expect(texts(card!, 'p', 'why')).toEqual([finding().why])
    expect(texts(card!, 'section', 'side')).toEqual([
      '2019 articles/a.md, line 28 2025-08-16The mayor has led the town since 2019, the council said. articles/c.md, line 4 2025-08-16',
      '2001 articles/b.md, line 3 2025-08-16She has been mayor since 2001.',
      '2003 rules/town.yml, line 28 true from 2003-05-01Reference fact, source: https://example.org/mayors',
    ])
    expect(texts(card!, 'mark')).toEqual(['since 2019', 'since 2001'])
    expect(texts(card!, 'p', 'suggestion')).toEqual(['Suggestion for articles/b.md, line 3: since 2019 instead of since 2001 (in the words of another article)'])
    expect(texts(card!, 'p', 'origin')).toEqual(['Rule mayor-since of examples/town · Fingerprint f1 and 1 more'])
  })

  it('shows a mistake in a rule file', () => {
    const page = pageOf(report([finding({ rule: 'rules/unknown-key', verdict: 'invalid', severity: 'error', why: '', pack: '', fingerprints: [], places: [place({ file: 'r.yml', line: 2, value: '', date: null, sentence: '', text: 'sya: x' })] })]))
    expect(texts(page, 'section', 'side')).toEqual(['r.yml, line 2sya: x'])
  })

  it('tells severity and state in words, the state only where there is one to tell', () => {
    const given = [finding(), finding({ severity: 'error', state: 'unchanged' }), finding({ severity: 'notice', state: 'fixed' }), finding({ reported: false })]
    expect(texts(pageOf(report(given)), 'p', 'tags')).toEqual(['warning new', 'error unchanged', 'notice fixed', 'warning not reported'])
    expect(texts(pageOf(), 'p', 'tags')).toEqual(['warning'])
  })

  it('lists what is accepted, with reasons', () => {
    const accepted = [{ rule: 'toll', by: 'exception', reason: 'Both are right.', place: place(), fresh: true }, { rule: 'toll', by: 'ignore', reason: '', place: place({ sentence: '' }), fresh: false }] as const
    const items = all(pageOf(report([], {}, { accepted })), 'ul', 'accepted').flatMap((list) => texts(list, 'li'))
    expect(items).toEqual([
      'Both are right. articles/a.md, line 28 2025-08-16 2019 The mayor has led the town since 2019, the council said. Rule toll, accepted by an exception of the configuration, new in this change',
      'No reason is given. articles/a.md, line 28 2025-08-16 2019 Rule toll, accepted by a comment in the article',
    ])
  })

  it('has a table for each story, its conflicts in words and linked to their cards', () => {
    const page = pageOf(report([finding({ key: 'mill · mayor' })], {}, { stories: [story] }), { link })
    const [part] = all(page, 'section', 'story')
    const [shared, single] = all(part!, 'table')
    expect(texts(shared!, 'th')).toEqual(['Claim', 'a.md 2025-08-16', 'b.md no date', 'How long the mayor has led mayor contradiction'])
    expect(texts(shared!, 'td')).toEqual(['2019 since 2019 line 28', '2001 since 2001 line 3'])
    expect(texts(single!, 'th').slice(3)).toEqual(['The toll one article'])
    expect(texts(single!, 'td')).toEqual(['', '$5 line 9'])
    expect(all(shared!, 'a').map((one) => attribute(one, 'href'))).toEqual(['#finding-1', link(place()), link(place({ line: 3 }))])
    expect(all(shared!, 'li').map((one) => attribute(one, 'class'))).toEqual(['clash', 'clash'])
    expect(texts(part!, 'p', 'more')).toEqual(['2 more rows and 1 more article left out here.'])
    expect(all(part!, 'div', 'scroll').map((one) => attribute(one, 'tabindex'))).toEqual(['0', '0'])
    expect(all(pageOf(report([finding({ key: 'mill · mayor', state: 'fixed' })], {}, { stories: [story] })), 'tr', 'contradict').flatMap((row) => [...all(row, 'a'), ...all(row, 'li', 'clash')])).toEqual([])
  })

  it('shows in the tables the reference fact of a conflict, and the words only where they are not the value', () => {
    const fact = place({ file: 'rules/town.yml', value: '2003' })
    const long = (value: string): StoryTable => ({ ...story, rows: [{ ...story.rows[0]!, cells: [[place({ text: '“We will build it, and soon.”', value })], []] }] })
    const cells = (value: string): string[] => texts(all(pageOf(report([], {}, { stories: [long(value)] })), 'section', 'story')[0]!, 'td')
    expect(texts(pageOf(report([finding({ key: 'mill · mayor', places: [place(), fact, fact] })], {}, { stories: [story] })), 'th').slice(3, 4)).toEqual(['How long the mayor has led mayor reference fact: 2003 contradiction'])
    expect(['We will build it, and soon', 'We will build …', 'We will'].map((value) => cells(value)[0])).toEqual(['We will build it, and soon line 28', 'We will build … line 28', 'We will “We will build it, and soon.” line 28'])
  })

  it('tells what each rule read', () => {
    const quiet = { id: 'quiet', title: '', claims: 0, agree: 0, strain: 0, contradict: 0, pack: '', find: 'phrases', status: 'active' } as const
    const page = pageOf(report([], { rules: [...report().summary.rules, quiet] }))
    const [table] = all(page, 'table', 'rules')
    expect(texts(table!, 'th')).toEqual(['Rule', 'Claims', 'Agree', 'Strain', 'Contradict', 'How long the mayor has led mayor-since of examples/town', 'The toll toll of examples/town Tolls rise as days pass.'])
    expect(texts(table!, 'td')).toEqual(['200', '97', '0', '2', '12', '4', '1', '0'])
    expect(texts(page, 'details')).toEqual(['1 rule that read nothingquiet quiet'])
  })

  it('shows a thousand cards, twenty places and four values, and counts the rest', () => {
    const many = Array.from({ length: 1_234 }, (_, at) => (at > 0 ? finding() : finding({ places: [place(), ...Array.from({ length: 24 }, () => place())] })))
    const wide = { ...story, rows: [{ ...story.rows[0]!, cells: [Array.from({ length: 7 }, (_, at) => place({ value: `${at}` })), []] }] }
    const page = pageOf(report(many, {}, { stories: [wide, ...Array.from({ length: 99 }, () => ({ ...wide, rows: Array.from({ length: 200 }, () => story.rows[1]!) }))] }))
    expect(all(page, 'article', 'finding')).toHaveLength(1_000)
    expect(texts(page, 'p', 'more')).toEqual(['and 5 more places', '234 more findings left out here: the JSON report lists them all.', 'and 3 more', ...Array.from({ length: 50 }, () => '2 more rows and 1 more article left out here.'), '50 more stories left out here.'])
  })

  it('holds all that it needs, and lets nothing else in', () => {
    const page = pageOf(report([finding(), finding()], {}, { stories: [story] }), { link, run: 'https://github.com/o/r/actions/runs/1' })
    const hashes = ['style', 'script'].map((tag) => all(page, tag).map((one) => `${tag}-src 'sha256-${createHash('sha256').update(textOf(one)).digest('base64')}'`))
    expect(hashes.map((list) => list.length)).toEqual([1, 1])
    const policy = all(page, 'meta').find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy')
    expect(attribute(policy!, 'content')).toBe(`default-src 'none'; ${hashes.flat().join('; ')}; base-uri 'none'; form-action 'none'`)
    expect(all(page, '*').flatMap(({ attrs }) => attrs).filter(({ name }) => /^(on|src|style$|action)/.test(name))).toEqual([])
    expect(['link', 'img', 'iframe', 'object', 'base', 'svg'].flatMap((tag) => all(page, tag))).toEqual([])
    expect(textOf(all(page, 'style')[0]!)).not.toMatch(/url\(|@import/)
  })

  it('has a filter only where there is something to choose', () => {
    expect(all(pageOf(report([finding(), finding()])), 'form').map((one) => attribute(one, 'hidden'))).toEqual([''])
    for (const given of [report([]), report()]) expect(['form', 'script'].flatMap((tag) => all(pageOf(given), tag))).toEqual([])
  })

  it('is the same for the same report', () => expect(html.render(report(), options)).toBe(html.render(report(), options)))
})

describe('what strangers write', () => {
  const pageWith = (a: string, b: string, c: string): Node => {
    const one = place({ file: `f${a}`, text: `t${b}`, value: `v${c}`, date: `d${a}`, sentence: `s${a}t${b}${c}`, at: `s${a}`.length })
    const other = { ...one, value: `w${c}` }
    const fact = { ...one, file: `f${a}.yml`, value: `x${c}` }
    const row = { rule: `r${a}`, title: `t${b}`, key: `k${c}`, cells: [[one], [other]] }
    const given = report([finding({ rule: `r${a}`, title: `t${b}`, pack: `p${c}`, key: `k${c}`, story: `s${a}`, message: `m${b}`, why: `w${c}`, fingerprints: [`f${a}`], suggestion: { place: one, text: `t${b}`, certain: true }, places: [one, other, fact] }), finding()], { skipped: [{ file: a, why: b }], rules: [{ id: `r${a}`, claims: 1, agree: 0, strain: 0, contradict: 0, title: `t${b}`, note: `n${c}`, pack: `p${a}`, find: 'phrases', status: 'active' }] }, {
      change: { base: `b${a}`, head: `h${b}`, source: 'git', complete: true, files: 1, scope: 'all', rulesFrom: 'head', rulesChanged: false },
      accepted: [{ rule: `r${a}`, by: 'ignore', reason: `r${b}`, place: one, fresh: false }], notes: [`n${c}`],
      stories: [{ story: `s${a}`, articles: [{ file: `f${a}`, date: `d${b}` }, { file: `g${c}`, date: null }], rows: [{ ...row, verdict: 'strain' }, { ...row, verdict: 'unknown' }], left: { rows: 0, articles: 0 } }],
    })
    return pageOf(given, { link, run: 'https://e.org/' })
  }

  /** Tags and names of attributes, as they lie in each other. */
  const skeleton = (node: Node): string => ('tagName' in node ? `<${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}>` : '') + ('childNodes' in node ? node.childNodes.map(skeleton).join('') : '') + ('tagName' in node ? '</>' : '')
  const usual = skeleton(pageWith('a', 'b', 'c'))

  it('is text and changes nothing in the page', () => {
    expect(usual.length).toBeGreaterThan(1_000)
    fc.assert(fc.property(hostile, hostile, hostile, (a, b, c) => {
      const page = pageWith(a, b, c)
      expect(skeleton(page)).toBe(usual)
      expect(all(page, '*').flatMap(({ attrs }) => attrs).filter(({ value }) => /^\s*(?:javascript|data|vbscript):/i.test(value))).toEqual([])
      const [card] = all(page, 'article', 'finding')
      expect(attribute(card!, 'data-rule')).toBe(showHidden(`r${a}`))
      expect(textOf(all(card!, 'h3')[0]!)).toBe(showHidden(`t${b}`))
      expect(textOf(all(card!, 'p', 'message')[0]!)).toBe(showHidden(`m${b}`))
      expect(textOf(all(card!, 'mark')[0]!)).toBe(showHidden(`t${b}`))
      expect(textOf(all(card!, 'h4')[0]!)).toBe(showHidden(`v${c}`))
      expect(textOf(all(page, 'span', 'words')[0]!)).toBe(showHidden(`t${b}`))
      expect(textOf(all(page, 'span', 'note')[0]!)).toBe(showHidden(`n${c}`))
    }))
  })

  it('is no address but one of the web', () => {
    const addresses = ['javascript:alert(1)', ' javascript:alert(1)', 'JavaScript:x', 'data:text/html,x', 'file:///etc/passwd', '//e.org', 'https:/\\e.org', 'https://e.org/ x', '']
    expect(addresses.map(webAddress)).toEqual(addresses.map(() => undefined))
    fc.assert(fc.property(fc.oneof(hostile, fc.constantFrom(...addresses), hostile.map((text) => `https://e.org/${text}`)), (address) => {
      const page = pageOf(report([finding({ places: [place({ file: 'r.yml', sentence: address })] })]), { link: () => address, run: address })
      expect(all(page, 'a').map((one) => attribute(one, 'href')!).filter((href) => !/^(#|https?:\/\/[^\s"<>]+$)/.test(href))).toEqual([])
    }))
  })

  it('stands between quotes of either kind', () => {
    fc.assert(fc.property(hostile, fc.constantFrom('"', "'"), (text, quote) => {
      const [element] = all(parse(`<p title=${quote}${escapeHtml(text)}${quote}>${escapeHtml(text)}</p>`), 'p')
      expect(element!.attrs).toEqual([{ name: 'title', value: showHidden(text) }])
      expect(textOf(element!)).toBe(showHidden(text))
    }))
  })
})
