/** A run of quoted speech, its marks included; half-open. */
export interface QuoteSpan {
  readonly from: number
  readonly to: number
}

interface Mark {
  readonly at: number
  readonly to: number
  readonly kind: Kind
  readonly opens: boolean
  readonly closes: boolean
  /** Has it blanks, or the edge of the text, on both sides? */
  readonly loose?: true
}

/** `double` is straight and may be either side; the others are told by their shape. */
type Kind = 'double' | 'left' | 'right' | 'low' | 'tick' | 'guillemet' | 'single'

const marks = /["“”„«»‘’']|``/g
const space = /\s/
const opening = /[\s([{<:\u2013\u2014/"“„«‘'`=+-]/
const letter = /[\p{L}\p{N}]/u
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/
/** Words that begin with an apostrophe: it opens no quotation. */
const elisions = /^(?:tis|twas|twere|twill|em|til|till|cause|cos|bout|round|n|neath|ere|\d\d(?:\d\d)?s?)(?![\p{L}\p{N}])/iu

/**
 * The runs of quoted speech in one block of prose: “…”, „…“, «…», "…", ``…'' and, where they are no apostrophes, ‘…’ and '…'.
 * A quotation inside another is part of it. One that is opened and not closed runs to the end where it plainly quotes a
 * sentence (as where the next paragraph goes on with it); a stray mark opens nothing.
 */
export function quoteSpans(prose: string): QuoteSpan[] {
  marks.lastIndex = 0
  if (!marks.test(prose)) return []
  return pairMarks(prose, readMarks(prose))
}

function readMarks(prose: string): Mark[] {
  const found: Mark[] = []
  marks.lastIndex = 0
  for (let match = marks.exec(prose); match; match = marks.exec(prose)) {
    const at = match.index
    const text = match[0]
    let to = at + text.length
    if (text === "'" && prose.charCodeAt(to) === 39) to++
    marks.lastIndex = to
    const before = seenBefore(prose, at)
    const after = seenAfter(prose, to)
    const mark = markAt(prose, at, to, text, before, after)
    if (mark) found.push(mark)
  }
  return found
}

function markAt(prose: string, at: number, to: number, text: string, before: string, after: string): Mark | undefined {
  const starts = before === '' || opening.test(before)
  const goesOn = after !== '' && !space.test(after)
  const ends = before !== '' && !space.test(before)
  switch (text) {
    case '“': return { at, to, kind: 'left', opens: true, closes: true }
    case '”': return { at, to, kind: 'right', opens: false, closes: true }
    case '„': return { at, to, kind: 'low', opens: true, closes: false }
    case '``': return { at, to, kind: 'tick', opens: true, closes: false }
    case '«': return { at, to, kind: 'guillemet', opens: true, closes: true }
    case '»': return { at, to, kind: 'guillemet', opens: starts && letter.test(after), closes: true }
    case '"': {
      if (isInch(prose, at)) return undefined
      const opens = starts && goesOn
      const closes = ends && !(opens && before !== '' && !letterish(before, after))
      // Blanks on both sides, or on none: it closes what is open, and opens only between blanks.
      return !ends && !goesOn ? { at, to, kind: 'double', opens: true, closes: true, loose: true } : { at, to, kind: 'double', opens, closes }
    }
    default: {
      // Two apostrophes in a row close what `` opened.
      if (to - at === 2) return { at, to, kind: 'tick', opens: false, closes: true }
      const opens = text !== '’' && starts && before !== "'" && goesOn && (letter.test(after) || /["“$£€[(]/.test(after)) && !elisions.test(prose.slice(to, to + 8))
      const closes = text !== '‘' && ends && !letter.test(after)
      return opens || closes ? { at, to, kind: 'single', opens, closes: closes && !opens } : undefined
    }
  }
}

/** A dash or slash before and a letter after: an opening mark, if none is open. */
function letterish(before: string, after: string): boolean {
  return /[\u2013\u2014/-]/.test(before) && !letter.test(after)
}

function isInch(prose: string, at: number): boolean {
  return /\d['′’]\s?\d{1,2}$/.test(prose.slice(Math.max(0, at - 6), at))
}

function pairMarks(prose: string, found: readonly Mark[]): QuoteSpan[] {
  const spans: QuoteSpan[] = []
  const singles = singleClosers(prose, found)
  let open: Mark | undefined
  for (let i = 0; i < found.length; i++) {
    const mark = found[i]!
    if (!open) {
      if (mark.kind === 'single') {
        const close = mark.opens ? singles[i]! : -1
        if (close >= 0) {
          spans.push({ from: mark.at, to: found[close]!.to })
          i = close
        } else if (mark.opens && prose[mark.at] === '‘' && prose.slice(0, mark.at).trim() === '') open = mark
      } else if (mark.opens) open = mark
    } else if (mark.kind !== 'single' && closesIt(prose, open, mark)) {
      spans.push({ from: open.at, to: mark.to })
      open = undefined
    } else if (mark.opens && sameFamily(open, mark) && !followsSentence(prose, mark.at)) {
      // An opening mark within an open quotation that no sentence end parts from it: the earlier one was a stray.
      if (!introduces(prose, open)) open = mark
    }
  }
  if (open && introduces(prose, open)) spans.push({ from: open.at, to: seenEnd(prose, open.to) })
  return spans
}

function closesIt(prose: string, open: Mark, mark: Mark): boolean {
  if (!mark.closes) return false
  switch (open.kind) {
    case 'left': return mark.kind === 'right' || (mark.kind === 'double' && !mark.opens)
    case 'low': return mark.kind === 'left' || mark.kind === 'right' || (mark.kind === 'double' && !mark.opens)
    case 'tick': return mark.kind === 'tick' || mark.kind === 'right' || (mark.kind === 'double' && !mark.opens)
    case 'guillemet': return mark.kind === 'guillemet' && prose[mark.at] !== prose[open.at]
    case 'double': return (mark.kind === 'double' && (mark.loose === true || !(mark.opens && followsSentence(prose, mark.at)))) || mark.kind === 'right' || mark.kind === 'tick'
    default: return false
  }
}

function sameFamily(open: Mark, mark: Mark): boolean {
  return open.kind === mark.kind || (open.kind === 'left' && mark.kind === 'double') || (open.kind === 'double' && mark.kind === 'left')
}

/** Does a sentence end, with white space after it, stand before `at`? */
function followsSentence(prose: string, at: number): boolean {
  return /[.!?…]['’)\]]*\s+$/.test(prose.slice(Math.max(0, at - 6), at))
}

/** Does an opening mark that is never closed plainly begin a sentence that is quoted? */
function introduces(prose: string, open: Mark): boolean {
  if (prose.slice(0, Math.min(open.at, 4)).trim() === '' && open.at < 4) return true
  if (open.loose) return false
  const before = prose.slice(Math.max(0, open.at - 6), open.at)
  return /(?:[.!?…]['’)\]]*|[:,])\s+$/.test(before) && /^[\u200B\s]*[\p{Lu}…]/u.test(prose.slice(open.to, open.to + 8))
}

/**
 * For each opening single mark, the index of the mark that closes it, or -1. A mark after an s with a word after it may be
 * a plural possessive: it closes only if no plainer one follows before the next opening mark.
 */
function singleClosers(prose: string, found: readonly Mark[]): Int32Array {
  const closers = new Int32Array(found.length).fill(-1)
  let plain = -1
  let doubtful = -1
  for (let i = found.length - 1; i >= 0; i--) {
    const mark = found[i]!
    if (mark.kind !== 'single') continue
    if (mark.opens) {
      closers[i] = plain >= 0 ? plain : doubtful
      plain = doubtful = -1
    } else if (mark.closes) {
      if (isPossessive(prose, mark)) doubtful = i
      else {
        plain = i
        doubtful = -1
      }
    }
  }
  return closers
}

function isPossessive(prose: string, mark: Mark): boolean {
  return /s/i.test(prose[mark.at - 1] ?? '') && /^[\u200B]*\s[\p{L}\p{N}]/u.test(prose.slice(mark.to, mark.to + 6))
}

function seenBefore(prose: string, at: number): string {
  for (let i = at - 1, steps = 0; i >= 0 && steps < 4_000; i--, steps++) if (!invisible.test(prose[i]!)) return prose[i]!
  return ''
}

function seenAfter(prose: string, at: number): string {
  for (let i = at, steps = 0; i < prose.length && steps < 4_000; i++, steps++) if (!invisible.test(prose[i]!)) return prose[i]!
  return ''
}

/** The end of `prose` without white space and invisible characters, at least `from`. */
function seenEnd(prose: string, from: number): number {
  let at = prose.length
  while (at > from && (space.test(prose[at - 1]!) || invisible.test(prose[at - 1]!))) at--
  return at
}
