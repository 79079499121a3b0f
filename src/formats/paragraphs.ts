import type { Block } from '../model/article.ts'
import { isSpace, plainBlock, skipSpace, trimSpace } from './block.ts'

/** How much of a file is looked at to see whether its lines are wrapped, in UTF-16 units. */
const sample = 100_000
const longLine = 120
const longestHeadline = 120
const longestSubhead = 80

/** The paragraphs of plain text from `from` on. */
export function readParagraphs(source: string, from: number): Block[] {
  const body = source.indexOf('\n') < 0 && source.includes('\r') ? source.replaceAll('\r', '\n') : source
  const lines = body.indexOf('\n', from) < 0 || !isWrapped(body, from)
  const spans = lines ? lineSpans(body, from) : paragraphSpans(body, from)
  const count = spans.length / 2
  const blocks: Block[] = []
  for (let i = 0; i < count; i++) {
    const start = spans[i * 2]!
    const end = spans[i * 2 + 1]!
    const rest = i === 0 && !lines ? headlineEnd(body, start, end) : undefined
    if (rest !== undefined) {
      blocks.push(plainBlock(source, start, rest, 'headline'))
      blocks.push(plainBlock(source, skipSpace(body, rest, end), end, 'body'))
    } else blocks.push(plainBlock(source, start, end, i < count - 1 && isHeadline(body, start, end, i === 0) ? 'headline' : 'body'))
  }
  return blocks
}

/** Each line that is not blank: from, to, from, to … */
function lineSpans(source: string, from: number): number[] {
  const spans: number[] = []
  for (let at = from; at < source.length; ) {
    const newline = source.indexOf('\n', at)
    const end = newline < 0 ? source.length : newline
    const start = skipSpace(source, at, end)
    if (start < end) spans.push(start, trimSpace(source, end, start))
    at = end + 1
  }
  return joinQuoted(source, spans)
}

/** How many lines, and how many characters, a quotation may run on over. */
const quotedLines = 12
const quotedLength = 3_000

/** Where one sentence stands on each line: the lines of one quotation are one paragraph, as where the first opens it and a later one closes it. */
function joinQuoted(source: string, spans: readonly number[]): number[] {
  const joined: number[] = []
  for (let i = 0; i < spans.length; ) {
    let to = i + 2
    if (leavesOpen(source, spans[i]!, spans[i + 1]!)) {
      for (let k = to; k < spans.length && k <= i + quotedLines * 2 && spans[k + 1]! - spans[i]! < quotedLength; k += 2) {
        const mark = firstMark(source, spans[k]!, spans[k + 1]!)
        // A blank line between, or a mark that opens the line anew: the paragraphs are the author's.
        if (mark === spans[k] || source.indexOf('\n', spans[k - 1]!) !== source.lastIndexOf('\n', spans[k]!)) break
        if (mark < 0) continue
        if (!opensAt(source, mark)) to = k + 2
        break
      }
    }
    joined.push(spans[i]!, spans[to - 1]!)
    i = to
  }
  return joined
}

/** Is a quotation mark in this line opened and not closed? */
function leavesOpen(source: string, from: number, to: number): boolean {
  let open = false
  for (let at = firstMark(source, from, to); at >= 0; at = firstMark(source, at + markLength(source, at), to)) open = source[at] === '"' ? !open : opensAt(source, at)
  return open
}

function firstMark(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code === 34 || code === 0x201c || code === 0x201d) return at
    if ((code === 39 || code === 96) && source.charCodeAt(at + 1) === code) return at
  }
  return -1
}

function markLength(source: string, at: number): number {
  return source[at] === "'" || source[at] === '`' ? 2 : 1
}

/** Does the mark open by its shape, or by standing before a letter and after a blank? */
function opensAt(source: string, at: number): boolean {
  const mark = source[at]!
  if (mark !== '"') return mark === '“' || mark === '`'
  return isSpace(source.charCodeAt(at - 1)) && !isSpace(source.charCodeAt(at + 1)) && at + 1 < source.length
}

/** Each run of lines that are not blank. */
function paragraphSpans(source: string, from: number): number[] {
  const spans: number[] = []
  let open = -1
  let close = 0
  for (let at = from; at < source.length; ) {
    const newline = source.indexOf('\n', at)
    const end = newline < 0 ? source.length : newline
    const start = skipSpace(source, at, end)
    if (start < end) {
      if (open < 0) open = start
      close = trimSpace(source, end, start)
    } else if (open >= 0) {
      spans.push(open, close)
      open = -1
    }
    at = end + 1
  }
  if (open >= 0) spans.push(open, close)
  return spans
}

/**
 * Are the lines of this text wrapped, so that a sentence runs on from one to the next? Not where most of the text stands
 * in long lines, and not where most lines that have a neighbour end as sentences do.
 */
function isWrapped(source: string, from: number): boolean {
  let long = 0
  let all = 0
  let pairs = 0
  let runOn = 0
  let before = -1
  for (let at = from; at < source.length && at - from < sample; ) {
    const newline = source.indexOf('\n', at)
    const end = newline < 0 ? source.length : newline
    const start = skipSpace(source, at, end)
    if (start < end) {
      all += end - start
      if (end - start > longLine) long += end - start
      if (before >= 0) {
        pairs++
        if (!endsSentence(source, before)) runOn++
      }
      before = trimSpace(source, end, start)
    } else before = -1
    at = end + 1
  }
  return long * 2 <= all && pairs > 0 && runOn * 5 >= pairs * 2
}

/** In wrapped text: where the first line ends, if it is a headline because the next line's first word would have fitted on it. */
function headlineEnd(source: string, start: number, end: number): number | undefined {
  const newline = source.indexOf('\n', start)
  if (newline < 0 || newline >= end) return undefined
  const close = trimSpace(source, newline, start)
  let width = 0
  for (let at = newline + 1, lines = 0; at < end && lines < 50; lines++) {
    const next = source.indexOf('\n', at)
    const stop = next < 0 || next > end ? end : next
    width = Math.max(width, stop - at)
    at = stop + 1
  }
  const second = skipSpace(source, newline, end)
  const word = /^\S{0,40}/.exec(source.slice(second, second + 40))![0].length
  const fits = close - start + 1 + word < width - 8
  return fits && isHeadline(source, start, close, true) && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(source.slice(second, second + 2)) ? close : undefined
}

/** A short line that stands alone and does not end as a sentence does. */
function isHeadline(source: string, from: number, to: number, first: boolean): boolean {
  if (to - from >= (first ? longestHeadline : longestSubhead)) return false
  const line = source.slice(from, to)
  if (line.includes('\n') || !/\p{L}/u.test(line)) return false
  if (first) return !/[.:;,…]["”’')\]]*$/.test(line)
  return !/[.:;,…!?"”]['’)\]]*$/.test(line) && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(line)
}

function endsSentence(source: string, at: number): boolean {
  while (at > 0 && isCloser(source.charCodeAt(at - 1))) at--
  const code = source.charCodeAt(at - 1)
  return code === 46 || code === 33 || code === 63 || code === 58 || code === 0x2026
}

function isCloser(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019 || isSpace(code)
}
