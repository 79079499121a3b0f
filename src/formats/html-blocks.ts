import { Tokenizer } from 'htmlparser2'
import type { Block, BlockZone, Cell } from '../model/article.ts'
import { blockOf, glue, isSpace } from './block.ts'
import { type HeadReader, headReader } from './html-head.ts'
import { tableReader } from './html-tables.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const voids = set('area base basefont br col command embed frame hr img input keygen link meta param source track wbr')
/** What parts blocks, opening and closing. */
const parting = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header ' +
    'hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
)
/** What is no prose, or none that the article still says. */
const skipped = set(
  'audio button canvas code datalist del footer iframe label legend map math nav noembed noframes noscript object plaintext pre rp rt samp script select strike s ' +
    'style svg template textarea title video xmp head',
)
const headings = set('h1 h2 h3 h4 h5 h6')
const inHead = set('title meta link script style base noscript template basefont')
const zoneOf = new Map<string, BlockZone>([...[...headings].map((name) => [name, 'headline'] as const), ['figcaption', 'caption'], ['caption', 'caption'], ['td', 'table'], ['th', 'table']])

/** How far down the open elements a closing tag looks for its own. */
const reach = 300

export interface Markup {
  readonly blocks: Block[]
  readonly head: HeadReader
}

/**
 * The prose of HTML between `from` and `to`: block elements part blocks, `<br>` parts words, inline tags part nothing.
 * Tags are matched loosely and with bounded look-back, so the time is linear for any input.
 */
export function readMarkup(source: string, from: number, to: number): Markup {
  const blocks: Block[] = []
  const head = headReader(source)
  const tables = tableReader()
  const text = from === 0 && to === source.length ? source : source.slice(from, to)
  const names: string[] = []
  const zones: BlockZone[] = []
  // The number of open elements at which skipping ends; 0 where nothing is skipped.
  let skip = 0
  let gaps: Gap[] = []
  let start = -1
  let end = 0
  let zone: BlockZone = 'body'
  let cell: Cell | undefined
  let spaced = false
  let breaks = 0
  let tag = ''
  let tagAt = 0
  let hidden = false
  let aria = false
  let formsEnd = true

  function flush(): void {
    if (start >= 0) {
      while (end > start && isSpace(source.charCodeAt(end - 1))) end--
      if (end > start) blocks.push(fill(source, start, end, zone, gaps, cell))
    }
    start = -1
    gaps = []
    spaced = false
    breaks = 0
  }

  /** Takes a piece of prose; `as` is what it reads as, if that is not its source. */
  function take(at: number, until: number, as?: string): void {
    if (start < 0) {
      if (as === undefined) while (at < until && isSpace(source.charCodeAt(at))) at++
      if (at >= until) return
      start = end = at
      zone = zones[zones.length - 1] ?? 'body'
      cell = zone === 'table' ? tables.cell() : undefined
    } else if (at > end) gaps.push({ from: end, to: at, as: spaced ? ' ' : glue })
    if (as !== undefined) gaps.push({ from: at, to: until, as })
    spaced = false
    breaks = 0
    end = until
  }

  function pop(depth: number): void {
    while (names.length > depth) {
      const name = names.pop()!
      zones.pop()
      if (name === 'table') tables.close()
      if (skip === 0) {
        if (parting.has(name)) flush()
      } else if (skip > names.length) {
        skip = 0
        spaced = true
      }
    }
  }

  /** The index of the innermost open element of this name within reach, or -1. */
  function innermost(name: string): number {
    const lowest = Math.max(0, names.length - reach)
    for (let i = names.length - 1; i >= lowest; i--) if (names[i] === name) return i
    return -1
  }

  function open(name: string, until: number, closed: boolean): void {
    if (name === 'time') head.time(until, blocks.length < 3 || innermost('header') >= 0)
    else head.open(name, until)
    if (skip > 0 && names[skip - 1] === 'head' && !inHead.has(name)) pop(skip - 1)
    if (name === 'br') {
      spaced = true
      if (++breaks === 2) flush()
    } else if (name === 'img' || name === 'input' || name === 'embed') spaced = true
    else if (skip === 0 && parting.has(name)) {
      flush()
      const top = names[names.length - 1]
      if (top === 'p' || (headings.has(name) && top !== undefined && headings.has(top))) pop(names.length - 1)
    }
    if (name === 'q' && skip === 0) take(tagAt, until, '“')
    if (voids.has(name) || (closed && skip > 0)) return
    tables.open(name)
    names.push(name)
    zones.push(zoneOf.get(name) ?? zones[zones.length - 1] ?? 'body')
    if (skip === 0 && (hidden || skipped.has(name) || (name === 'form' && isControls(until)))) {
      skip = names.length
      spaced = true
    }
  }

  /** Is this form only its controls? One that wraps the whole page is not. */
  function isControls(at: number): boolean {
    const close = formsEnd ? source.indexOf('</form', at) : -1
    if (close < 0 || close > to) formsEnd = false
    return close >= 0 && close <= to && !/<(?:article|main|h1)[\s>]/i.test(source.slice(at, close))
  }

  function close(name: string, at: number, until: number): void {
    head.close(name, at)
    if (name === 'br') spaced = true
    let found = innermost(name)
    if (skip > 0 && found < skip - 1) found = names[skip - 1] === name ? skip - 1 : parting.has(name) ? found : -1
    if (found < 0) {
      if (name === 'p' && skip === 0) flush()
      return
    }
    if (name === 'q' && skip === 0) take(at, until, '”')
    pop(found)
  }

  const tokenizer = new Tokenizer({}, {
    ontext(at, until) {
      if (skip > 0) return head.text(at + from, until + from)
      if (isBlank(source, at + from, until + from)) spaced = true
      else take(at + from, until + from)
    },
    ontextentity(code, until) {
      const text = String.fromCodePoint(code)
      if (skip > 0) return head.entity(text)
      if (start < 0 && text.trim() === '') return
      const last = gaps[gaps.length - 1]
      if (last && last.to === until + from) last.as += text
      else take(source.lastIndexOf('&', until + from - 1), until + from, text)
    },
    onopentagname(at, until) {
      tag = source.slice(at + from, until + from).toLowerCase()
      tagAt = at + from - 1
      hidden = aria = false
      head.tag(tag, tagAt)
    },
    onopentagend(at) {
      open(tag, at + from + 1, false)
    },
    onselfclosingtag(at) {
      open(tag, at + from + 1, true)
    },
    onattribname(at, until) {
      const length = until - at
      if (length === 6) hidden ||= tag !== 'body' && tag !== 'html' && /^hidden$/i.test(source.slice(at + from, until + from))
      aria = length === 11 && /^aria-hidden$/i.test(source.slice(at + from, until + from))
      head.attribute(at + from, until + from)
      if (tag === 'td' || tag === 'th') tables.attribute(source.slice(at + from, until + from))
    },
    onattribdata(at, until) {
      if (aria && source.startsWith('true', at + from)) hidden = true
      head.value(at + from, until + from)
      if (tag === 'td' || tag === 'th') tables.value(source.slice(at + from, until + from))
    },
    onattribentity(code) {
      head.entity(String.fromCodePoint(code))
    },
    onattribend() {
      head.valueEnd()
    },
    onclosetag(at, until) {
      close(source.slice(at + from, until + from).toLowerCase(), at + from - 2, until + from + 1)
    },
    oncomment() {},
    oncdata() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
  })
  tokenizer.write(text)
  tokenizer.end()
  flush()
  return { blocks, head }
}

interface Gap {
  readonly from: number
  readonly to: number
  as: string
}

/** A block of what stands between its gaps; each gap is its own text, drawn out to its length. */
function fill(source: string, from: number, to: number, zone: BlockZone, gaps: readonly Gap[], cell: Cell | undefined): Block {
  if (gaps.length === 0) return blockOf(from, to, zone, () => source.slice(from, to), cell)
  return blockOf(from, to, zone, () => {
    let prose = ''
    let at = from
    for (const gap of gaps) {
      const length = gap.to - gap.from
      const as = gap.as === ' ' ? ' '.repeat(length) : gap.as.slice(0, length)
      prose += source.slice(at, gap.from) + as + glue.repeat(length - as.length)
      at = gap.to
    }
    return prose + source.slice(at, to)
  }, cell)
}

function isBlank(source: string, from: number, to: number): boolean {
  while (from < to && isSpace(source.charCodeAt(from))) from++
  return from === to
}
