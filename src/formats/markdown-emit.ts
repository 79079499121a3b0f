import type { Block, BlockZone, Cell } from '../model/article.ts'
import { blockOf, skipSpace, trimSpace } from './block.ts'
import { closingMark, type Inline, maskInline, nameOf, parseInline } from './markdown-inline.ts'

/** Where a block reader puts what it finds. */
export interface Sink {
  readonly text: string
  readonly blocks: Block[]
  /** The lists that are open, outermost first. */
  readonly lists: { start: number; others: boolean }[]
  /** Where the next image begins, as far as is known: 0 at first, -1 where there is none. */
  image: number
}

export function sinkFor(text: string): Sink {
  return { text, blocks: [], lists: [], image: 0 }
}

const definition = /\[(?!\^)(?:[^[\]\\]|\\[^]){1,999}\]:[ \t]*\n?[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)(?:[ \t]*(?:[ \t]|\n)[ \t]*(?:"(?:[^"\\]|\\[^]){0,500}"|'(?:[^'\\]|\\[^]){0,500}'|\((?:[^()\\]|\\[^]){0,500}\)))?[ \t]*(?:\n|$)/y
const footnote = /\[\^[^\]\s]{1,100}\]:[ \t]*/y
const onlyLink = /^\[[^[\]]*\]\([^()\s]*(?:\s+"[^"]*")?\)$/

/**
 * Adds a paragraph, heading or cell that stands in `text` from `from` to `to`.
 *
 * @param marks places of `>` marks between its lines
 * @param cell where in a table it stands
 */
export function emit(sink: Sink, from: number, to: number, zone: BlockZone, marks: readonly number[] = [], cell?: Cell): void {
  const { text } = sink
  from = skipSpace(text, from, to)
  to = trimSpace(text, to, from)
  if (from < to && text.charCodeAt(from) === 91 && zone === 'body') from = skipDefinitions(text, from, to)
  if (from < to && text.charCodeAt(to - 1) === 125) to = trimSpace(text, attributesStart(text, from, to), from)
  if (from >= to) return
  const list = sink.lists[sink.lists.length - 1]
  if (list && !list.others && !onlyLink.test(text.slice(from, Math.min(to, from + 1_000)))) list.others = true
  if (sink.image >= 0 && sink.image < from) sink.image = text.indexOf('![', from)
  if (sink.image >= 0 && sink.image < to && zone === 'body') partImages(sink, from, to, marks)
  else push(sink, from, to, zone, marks, cell)
}

export function openList(sink: Sink): void {
  sink.lists.push({ start: sink.blocks.length, others: false })
}

/** Ends the innermost list; one whose items are only links is a table of contents, and no prose. */
export function closeList(sink: Sink): void {
  const list = sink.lists.pop()
  if (!list) return
  if (!list.others) sink.blocks.length = list.start
  const outer = sink.lists[sink.lists.length - 1]
  if (outer && list.others) outer.others = true
}

function push({ text, blocks }: Sink, from: number, to: number, zone: BlockZone, marks: readonly number[], cell?: Cell): void {
  if (from >= to) return
  const inner = marks.filter((mark) => mark >= from && mark < to)
  blocks.push(blockOf(from, to, zone, () => maskInline(unquoted(text, from, to, inner)), cell))
}

/** The text from `from` to `to`, a space in place of each `>` that marks a quoted line. */
function unquoted(text: string, from: number, to: number, marks: readonly number[]): string {
  let out = ''
  let at = from
  for (const mark of marks) {
    out += `${text.slice(at, mark)} `
    at = mark + 1
  }
  return out + text.slice(at, to)
}

/** Behind the link definitions at the start of a paragraph, or behind the mark of a footnote. */
function skipDefinitions(text: string, from: number, to: number): number {
  footnote.lastIndex = from
  const note = footnote.exec(text)
  if (note) return Math.min(to, from + note[0].length)
  const paragraph = text.slice(from, to)
  let at = 0
  for (;;) {
    definition.lastIndex = at
    const match = at < paragraph.length && paragraph.charCodeAt(at) === 91 ? definition.exec(paragraph) : null
    if (!match) return from + at
    at = skipSpace(paragraph, at + match[0].length, paragraph.length)
  }
}

/** Where attributes in braces at the end begin (`{#anchor}`, `{: .lead}`); else `to`. */
function attributesStart(text: string, from: number, to: number): number {
  const tail = text.slice(Math.max(from, to - 500), to)
  const start = tail.lastIndexOf('{')
  return start >= 0 && /^\{[:#.][^{}\n]*\}$/.test(tail.slice(start)) ? to - tail.length + start : to
}

/** Images at the start and end of a paragraph become captions; those within are blanked. */
function partImages(sink: Sink, from: number, to: number, marks: readonly number[]): void {
  const text = unquoted(sink.text, from, to, marks.filter((mark) => mark >= from && mark < to))
  const elements = parseInline(text)
  if (!elements) return push(sink, from, to, 'body', marks)
  let first = 0
  let start = 0
  for (; first < elements.length; first++) {
    const element = elements[first]!
    if (text.slice(start, element.from).trim() !== '') break
    if (nameOf(element) !== 'HardBreak') {
      const alt = altOf(element)
      if (!alt) break
      push(sink, ...trimmed(text, alt.from, alt.to, from), 'caption', [])
    }
    start = element.to
  }
  let end = text.length
  const after: [number, number][] = []
  for (let last = elements.length - 1; last >= first; last--) {
    const element = elements[last]!
    if (text.slice(element.to, end).trim() !== '') break
    if (nameOf(element) !== 'HardBreak') {
      const alt = altOf(element)
      if (!alt) break
      after.unshift(trimmed(text, alt.from, alt.to, from))
    }
    end = element.from
  }
  const rest = trimmed(text, start, end, from)
  const slanted = start > 0 && isSlanted(text.slice(rest[0] - from, rest[1] - from))
  push(sink, ...rest, slanted ? 'caption' : 'body', marks)
  for (const range of after) push(sink, ...range, 'caption', [])
}

/** A text that is wholly emphasised: under an image, its caption. */
function isSlanted(text: string): boolean {
  const mark = text[0]
  return (mark === '*' || mark === '_') && text.length > 2 && text.endsWith(mark) && text[1] !== mark
}

function trimmed(text: string, from: number, to: number, offset: number): [number, number] {
  const start = skipSpace(text, from, to)
  return [start + offset, trimSpace(text, to, start) + offset]
}

/** The alternative text of an image, or of the one image that is all of a link. */
function altOf(element: Inline): { from: number; to: number } | undefined {
  const { children } = element
  const close = closingMark(children)
  if (nameOf(element) === 'Image') return { from: element.from + 2, to: children[close]!.from }
  return nameOf(element) === 'Link' && close === 2 && nameOf(children[1]!) === 'Image' ? altOf(children[1]!) : undefined
}

