import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { codeSpan, disarm, escapeCommandData, escapeCommandProperty, escapeJson, escapeMarkdown, escapePath, escapeTerminal, showHidden } from '../../src/reporters/escape.ts'
import { hostile } from './hostile.ts'
import { readCommands } from '../action/commands.ts'

const gap = '\u200B'

describe('showHidden', () => {
  it.each([
    ['a\u202Eb', 'a<U+202E>b'],
    ['a\u001B[31mb', 'a<U+001B>[31mb'],
    ['a\r\n\tb', 'a b'],
    ['a\u009Bb\u2028c', 'a<U+009B>b<U+2028>c'],
    ['so\u00ADft\u200B', 'soft'],
    ['\uD800x', '<U+D800>x'],
    ['Zoë 👩‍🚀 東京', 'Zoë 👩‍🚀 東京'],
  ])('%j → %j', (text, shown) => expect(showHidden(text)).toBe(shown))

  it('leaves nothing that acts', () => {
    fc.assert(fc.property(hostile, (text) => !/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF]/.test(escapeTerminal(text).replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ''))))
  })
})

describe('escapeMarkdown', () => {
  it.each([
    ['The toll rose to 1,200 (from 900) - the most so far.', 'The toll rose to 1,200 (from 900) - the most so far.'],
    ['**bold** [x](y)', '\\*\\*bold\\*\\* \\[x\\](y)'],
    ['@desk #12 :tada: https://e.org', `@${gap}desk #${gap}12 :${gap}tada:${gap} https:${gap}//e.org`.replace(`tada:${gap} `, 'tada: ')],
    ['<!-- x --> &amp;', '&lt;!-- x --&gt; &amp;amp;'],
    ['$2m and $3m', '<span>$</span>2m and <span>$</span>3m'],
    ['1. one', '1\\. one'],
    ['# one', '\\# one'],
    ['in 5f3c0de1 and 1234567', `in 5f3c0d${gap}e1 and 1234567`],
  ])('%j → %j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped))

  it('is one paragraph of plain text that reads as before, wherever it stands', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('', 'The ', '- ', '> ', '### ', '- [x\\](', 'w'), (text, lead) => {
        const plain = showHidden(text).replaceAll(gap, '')
        const seen = nodes(`${lead}${escapeMarkdown(text)}`)
        const allowed = ['root', 'paragraph', 'text', 'html', ...(lead === '- ' || lead === '- [x\\](' ? ['list', 'listItem'] : lead === '> ' ? ['blockquote'] : lead === '### ' ? ['heading'] : [])]
        expect(seen.types.filter((type) => !allowed.includes(type))).toEqual([])
        expect(seen.html.filter((html) => html !== '<span>' && html !== '</span>')).toEqual([])
        const shownLead = lead.replace(/^(- |> |### )/, '').replace('\\', '')
        expect(seen.text.replaceAll(gap, '').trim()).toBe(`${shownLead}${plain}`.trim())
        // What GitHub looks for in the rendered text.
        expect(seen.text.slice(shownLead.length)).not.toMatch(/@[\w-]|#\d|\bGH-\d|:\/\/|\bwww\.|:[a-z]+:|\b5f3c0de1\b/)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('codeSpan', () => {
  it.each([['a', '`a`'], ['a``b', '```a``b```'], ['`a', '`` `a ``'], ['', ''], ['a\nb', '`a b`']])('%j → %j', (text, code) => expect(codeSpan(text)).toBe(code))

  it('is one code span with the text in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const seen = nodes(`x ${codeSpan(text)} y`)
        const shown = showHidden(text)
        if (shown.trim() === '') return
        expect(seen.types.filter((type) => type === 'inlineCode')).toHaveLength(1)
        expect(seen.code).toEqual([shown.replaceAll('##[', '#\u200B#[')])
      }),
      { numRuns: 500 },
    )
  })
})

describe('workflow commands', () => {
  it('data and properties come back as they were, and nothing else does', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, message) => {
        const commands = readCommands(`::error title=${escapeCommandProperty(title)},line=1::${escapeCommandData(message)}\n`)
        expect(commands).toEqual([{ name: 'error', properties: { title: showHidden(title), line: '1' }, message: message.split('\n').map(showHidden).join('\n') }])
      }),
    )
  })

  it('no disarmed text is a command', () => {
    fc.assert(fc.property(fc.array(hostile), fc.constantFrom('', '  ', ' \t'), (lines, indent) => readCommands(disarm(lines.map((line) => indent + escapeTerminal(line)).join('\n'))).length === 0))
  })

  it('the runner would have obeyed it before', () => expect(readCommands('  ::error::x\ny ##[add-mask]z')).toHaveLength(2))
})

it('escapePath gives one address that decodes to the path', () => {
  expect(escapePath('a b/c#d?(e).md')).toBe('a%20b/c%23d%3F%28e%29.md')
  fc.assert(fc.property(hostile, (path) => decodeURIComponent(escapePath(path)) === path.replace(/\p{Cs}/gu, '\uFFFD') && /^[\w%./-]*$/.test(escapePath(path))))
})

it('escapeJson parses to the same values', () => {
  fc.assert(fc.property(fc.array(hostile), (texts) => {
    const json = escapeJson(JSON.stringify(texts, null, 2))
    expect(JSON.parse(json)).toEqual(texts)
    expect(readCommands(json)).toEqual([])
  }))
})

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

function nodes(markdown: string): { types: string[]; text: string; html: string[]; code: string[] } {
  const found = { types: [] as string[], text: '', html: [] as string[], code: [] as string[] }
  const visit = (node: Node): void => {
    found.types.push(node.type)
    if (node.type === 'text') found.text += node.value
    if (node.type === 'html') found.html.push(node.value ?? '')
    if (node.type === 'inlineCode') found.code.push(node.value ?? '')
    node.children?.forEach(visit)
  }
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node)
  return found
}
