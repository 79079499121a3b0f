import { skipSpace, trimSpace } from './block.ts'
import { readList, readQuote } from './markdown-containers.ts'
import { emit, type Sink } from './markdown-emit.ts'
import { fenceAt, headingAt, isBlank, isBreak, isDelimiterRow, isLink, isUnderline, listMarkEnd } from './markdown-lines.ts'

/**
 * Reads the blocks of simple Markdown line by line: headings, paragraphs, fences, comments, flat lists and quotes.
 *
 * @returns where it stopped: the end of the text, or the start of a top-level block that holds anything else. All before it
 * has been added to `sink`; what follows can be read as a document of its own.
 */
export function readSimple(sink: Sink, start: number): number {
  const { text } = sink
  const size = text.length
  let at = start
  // The paragraph that is open at the top level: where it began, or -1, and where its last line ends.
  let from = -1
  let to = 0
  while (at < size) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? size : newline
    let first = at
    while (first < end && text.charCodeAt(first) === 32) first++
    const code = first < end ? text.charCodeAt(first) : 10
    if (code === 9 || code === 10) {
      let blank = first
      while (blank < end && isBlank(text.charCodeAt(blank))) blank++
      if (blank === end) {
        if (from >= 0) emit(sink, from, to, 'body')
        from = -1
        at = end + 1
        continue
      }
      if (from < 0) return at
      to = end
      at = end + 1
      continue
    }
    if (first - at >= 4) {
      if (from < 0) return at
      to = end
      at = end + 1
      continue
    }
    // Most lines begin with a letter.
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 126) {
      if (from < 0) from = first
      to = end
      at = end + 1
      continue
    }
    let done = -1
    switch (code) {
      case 35: {
        const marks = headingAt(text, first, end)
        if (marks === 0) break
        if (from >= 0) emit(sink, from, to, 'body')
        from = -1
        emitHeading(sink, first + marks, end)
        done = end + 1
        break
      }
      case 61: case 45: {
        if (from >= 0 && isUnderline(text, first, end)) {
          emit(sink, from, to, 'headline')
          from = -1
          done = end + 1
        }
        break
      }
      case 96: case 126: {
        const marks = fenceAt(text, first, end)
        if (marks === 0) break
        if (from >= 0) emit(sink, from, to, 'body')
        from = -1
        done = fenceEnd(text, first, marks, end + 1)
        break
      }
      case 60: {
        if (isLink(text, first, end)) break
        if (!text.startsWith('<!--', first)) return from >= 0 ? lineStart(text, from) : at
        if (from >= 0) emit(sink, from, to, 'body')
        from = -1
        const close = text.indexOf('-->', first + 2)
        const last = close < 0 ? -1 : text.indexOf('\n', close)
        done = last < 0 ? size : last + 1
        break
      }
    }
    if (done < 0 && (code === 45 || code === 58 || code === 124) && from >= 0 && isDelimiterRow(text, first, end)) return lineStart(text, from)
    if (done < 0 && (code === 42 || code === 45 || code === 95) && isBreak(text, first, end)) {
      if (from >= 0) emit(sink, from, to, 'body')
      from = -1
      done = end + 1
    }
    if (done < 0 && code === 62) {
      if (from >= 0) emit(sink, from, to, 'body')
      from = -1
      done = readQuote(sink, at)
      if (done < 0) return at
    }
    if (done < 0 && code !== 62 && startsList(text, first, end, from >= 0)) {
      if (from >= 0) emit(sink, from, to, 'body')
      from = -1
      const count = sink.blocks.length
      done = readList(sink, at)
      if (done < 0) {
        sink.blocks.length = count
        sink.lists.length = 0
        return at
      }
    }
    if (done < 0) {
      if (from < 0) from = first
      to = end
      done = end + 1
    }
    at = done
  }
  if (from >= 0) emit(sink, from, to, 'body')
  return size
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** The text of a heading behind its `#` marks; closing ones go. */
export function emitHeading(sink: Sink, from: number, end: number): void {
  const { text } = sink
  const start = skipSpace(text, from, end)
  const last = trimSpace(text, end, start)
  let to = last
  while (to > start && text.charCodeAt(to - 1) === 35) to--
  if (to < last && to > start && !isBlank(text.charCodeAt(to - 1))) to = last
  emit(sink, start, to, 'headline')
}

/** Behind the line that closes a fence of `marks` characters, or the end of the text. */
function fenceEnd(text: string, first: number, marks: number, at: number): number {
  const mark = text.charCodeAt(first)
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    let start = at
    while (start < end && text.charCodeAt(start) === 32) start++
    let to = start
    while (to < end && text.charCodeAt(to) === mark) to++
    if (start - at < 4 && to - start >= marks) {
      while (to < end && isBlank(text.charCodeAt(to))) to++
      if (to === end) return end + 1
    }
    at = end + 1
  }
  return text.length
}

/** In a paragraph only an item with text, numbered 1 if at all, begins a list. */
function startsList(text: string, first: number, end: number, open: boolean): boolean {
  const mark = listMarkEnd(text, first, end)
  if (mark === 0 || !open) return mark > 0
  if (trimSpace(text, end, mark) === mark) return false
  return mark === first + 1 || (mark === first + 2 && text.charCodeAt(first) === 49)
}
