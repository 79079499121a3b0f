import { trimSpace } from './block.ts'
import { closeList, emit, openList, type Sink } from './markdown-emit.ts'
import { headingAt, isBreak, isText, listMarkEnd } from './markdown-lines.ts'

/** Reads a quote of plain paragraphs; behind it, or -1 (and then nothing is added). */
export function readQuote(sink: Sink, start: number): number {
  const { text } = sink
  const count = sink.blocks.length
  let at = start
  let from = -1
  let to = 0
  let marks: number[] = []
  const close = (): void => {
    if (from >= 0) emit(sink, from, to, 'body', marks)
    from = -1
    marks = []
  }
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    let first = at
    while (first < end && text.charCodeAt(first) === 32) first++
    const quoted = first - at < 4 && text.charCodeAt(first) === 62
    let content = first
    if (quoted) {
      content = first + 1
      if (text.charCodeAt(content) === 32) content++
      const base = content
      while (content < end && text.charCodeAt(content) === 32) content++
      if (trimSpace(text, end, content) === content) {
        close()
        at = end + 1
        continue
      }
      if ((content - base >= 4 && from < 0) || !isText(text, content, end)) break
    } else {
      if (trimSpace(text, end, at) === at || from < 0) {
        close()
        return at
      }
      if (!isText(text, first, end)) {
        if (first - at >= 4 || headingAt(text, first, end) === 0) break
        close()
        return at
      }
    }
    if (from < 0) from = content
    else if (quoted) marks.push(first)
    to = end
    at = end + 1
  }
  if (at < text.length) {
    sink.blocks.length = count
    return -1
  }
  close()
  return text.length
}

/** Reads a list without lists or other blocks than paragraphs in its items; behind it, or -1. */
export function readList(sink: Sink, start: number): number {
  const { text } = sink
  let at = start
  let from = -1
  let to = 0
  let column = 0
  let mark = 0
  let blank = false
  openList(sink)
  const close = (): void => {
    if (from >= 0) emit(sink, from, to, 'body')
    from = -1
  }
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    let first = at
    while (first < end && text.charCodeAt(first) === 32) first++
    const indent = first - at
    if (first === end || text.charCodeAt(first) === 9) {
      if (trimSpace(text, end, at) !== at) return -1
      close()
      blank = true
      at = end + 1
      continue
    }
    const item = indent < 4 && (column === 0 || indent < column) ? listMarkEnd(text, first, end) : 0
    if (item > 0) {
      if (isBreak(text, first, end)) {
        if (!blank) return -1
        break
      }
      const kind = text.charCodeAt(item - 1)
      if (kind !== mark && mark !== 0 && !blank) return -1
      if (kind !== mark && mark !== 0) break
      close()
      mark = kind
      let content = item
      while (content < end && text.charCodeAt(content) === 32) content++
      if (content === end || content - item > 4 || text.charCodeAt(content) === 9) return -1
      if (!isText(text, content, end)) return -1
      column = content - at
      from = /^\[[ xX]\][ \t]/.test(text.slice(content, content + 4)) ? content + 3 : content
    } else if (indent >= column) {
      if (!isText(text, first, end) || (from < 0 && (!blank || indent - column >= 4))) return -1
      if (from < 0) from = first
    } else if (blank) {
      if (indent >= 4) return -1
      break
    } else if (from < 0 || !isText(text, first, end)) {
      if (indent >= 4 || headingAt(text, first, end) === 0) return -1
      break
    }
    to = end
    blank = false
    at = end + 1
  }
  close()
  closeList(sink)
  return Math.min(at, text.length)
}
