import { Autolink, parser, Strikethrough } from '@lezer/markdown'
import { Tokenizer } from 'htmlparser2'
import { glue } from './block.ts'

/** An inline element of the Markdown library. Its children are there, though its types leave them out. */
export interface Inline {
  readonly type: number
  readonly from: number
  readonly to: number
  readonly children: readonly Inline[]
}

/** Blanks or replaces `text` from `from` to `to`: `as` is drawn out to that length, a space by spaces, all else by U+200B. */
interface Edit {
  readonly from: number
  readonly to: number
  readonly as: string
}

const inlineParser = parser.configure([Strikethrough, Autolink])
const names = inlineParser.nodeSet.types.map((type) => type.name)
const markup = /[\\`*_[<&~@]|:\/\/|www\.|mailto:|xmpp:/
/** More marks than this in one text are not parsed at once: the library's time grows with the square of their number. */
const mostMarks = 1_000
/** A longer run without white space is not parsed for links. */
const longestRun = 4_000
const partingTags = /^<\/?(?:br|hr|img|p|div|li|ul|ol|td|th|tr|table|h[1-6]|section|blockquote|figure|figcaption|iframe|video|audio|button|input)\b/i
const droppedTags = /^<(del|s|strike|code|samp|script|style|svg|template|noscript|button)\b[^]*[^/]>$|^<(?:del|s|strike|code|samp|script|style|svg|template|noscript|button)>$/i

/** The name of an inline element: `Link`, `EmphasisMark` … */
export function nameOf(element: Inline): string {
  return names[element.type]!
}

/** The inline elements of a text, or undefined where it holds too many marks. */
export function parseInline(text: string): readonly Inline[] | undefined {
  return isHard(text) ? undefined : (inlineParser.parseInline(text, 0) as unknown as readonly Inline[])
}

/** The prose of a paragraph's Markdown, of the same length. */
export function maskInline(text: string): string {
  if (!markup.test(text)) return text
  const elements = parseInline(text)
  if (elements) return apply(text, editsOf(text, elements))
  if (!text.includes('\n')) return maskPlainly(text)
  return text.split('\n').map((line) => (line.length === text.length ? maskPlainly(line) : maskInline(line))).join('\n')
}

function isHard(text: string): boolean {
  if (text.length <= mostMarks) return false
  let marks = 0
  let run = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 32 || code === 10) run = 0
    else if (++run > longestRun) return true
    if (isMark(code) && ++marks > mostMarks) return true
  }
  return false
}

function isMark(code: number): boolean {
  return code === 91 || code === 93 || code === 42 || code === 95 || code === 96 || code === 60 || code === 38 || code === 92 || code === 126 || code === 33
}

/** Blanks marks without reading them. */
function maskPlainly(text: string): string {
  return text.replace(/[*`[\]~\\<>|]+/g, (run) => glue.repeat(run.length))
}

function editsOf(text: string, elements: readonly Inline[]): Edit[] {
  const edits: Edit[] = []
  let dropped: { name: string; from: number; edits: number } | undefined

  function walk(list: readonly Inline[]): void {
    for (const element of list) take(element)
  }

  function take(element: Inline): void {
    const { from, to, children } = element
    switch (nameOf(element)) {
      case 'Escape': edits.push({ from, to: from + 1, as: glue }); break
      case 'Entity': {
        const as = decode(text.slice(from, to))
        if (as !== undefined) edits.push({ from, to, as })
        break
      }
      case 'Link': takeLink(element); break
      case 'Image': case 'InlineCode': case 'Strikethrough': case 'Autolink': case 'URL': case 'HardBreak': edits.push({ from, to, as: ' ' }); break
      case 'HTMLTag': takeTag(text.slice(from, to), from, to); break
      case 'EmphasisMark': case 'Comment': case 'ProcessingInstruction': edits.push({ from, to, as: glue }); break
      default: walk(children)
    }
  }

  /** The text of a link stays; its brackets, target and title go, and so does the whole of a footnote's number. */
  function takeLink({ from, to, children }: Inline): void {
    const close = closingMark(children)
    if (text.charCodeAt(from + 1) === 94) return void edits.push({ from, to, as: glue })
    edits.push({ from, to: from + 1, as: glue })
    walk(children.slice(1, close))
    edits.push({ from: children[close]!.from, to, as: glue })
  }

  function takeTag(tag: string, from: number, to: number): void {
    if (dropped && new RegExp(`^</${dropped.name}\\s*>$`, 'i').test(tag)) {
      edits.length = dropped.edits
      edits.push({ from: dropped.from, to, as: ' ' })
      dropped = undefined
      return
    }
    const drops = dropped ? undefined : droppedTags.exec(tag)
    if (drops) dropped = { name: drops[1] ?? tag.slice(1, -1), from, edits: edits.length }
    edits.push({ from, to, as: partingTags.test(tag) ? ' ' : glue })
  }

  walk(elements)
  return edits
}

/** The index of a link's or image's closing bracket among its children: behind its first mark and its content. */
export function closingMark(children: readonly Inline[]): number {
  for (let i = 1; i < children.length; i++) if (nameOf(children[i]!) === 'LinkMark') return i
  return children.length - 1
}

function apply(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const { from, to, as } of edits) {
    if (from < at) continue
    const length = to - from
    out += text.slice(at, from) + (as === ' ' ? ' '.repeat(length) : as.slice(0, length) + glue.repeat(Math.max(0, length - as.length)))
    at = to
  }
  return out + text.slice(at)
}

const decoded = new Map<string, string | undefined>()

/** The characters of a character reference, or undefined where it is none. */
function decode(reference: string): string | undefined {
  if (decoded.has(reference)) return decoded.get(reference)
  let text = ''
  const ignore = (): void => {}
  const tokenizer = new Tokenizer({}, {
    ontext: () => { text += '\n' },
    ontextentity: (code) => { text += String.fromCodePoint(code) },
    onattribdata: ignore, onattribentity: ignore, onattribend: ignore, onattribname: ignore, oncdata: ignore, onclosetag: ignore, oncomment: ignore,
    ondeclaration: ignore, onend: ignore, onopentagend: ignore, onopentagname: ignore, onprocessinginstruction: ignore, onselfclosingtag: ignore,
  })
  tokenizer.write(reference)
  tokenizer.end()
  // A text event means that some of it was not part of a reference: `&ampx;`.
  const result = text === '' || (text.includes('\n') && !/^&#(?:10|x0*a);$/i.test(reference) && reference !== '&NewLine;') ? undefined : text
  if (decoded.size < 5_000) decoded.set(reference, result)
  return result
}
