import type { Block, BlockZone, FrontMatter } from '../model/article.ts'
import { blockOf, glue, trimSpace } from './block.ts'

/** The keys of front matter whose text readers see, as site generators name them, in lower case without `_` and `-`. */
const zoneOf: ReadonlyMap<string, BlockZone> = new Map([
  ...['title', 'headline'].map((key) => [key, 'headline'] as const),
  ...['standfirst', 'subtitle', 'description', 'summary', 'excerpt', 'teaser', 'dek', 'deck', 'lede', 'intro', 'subheadline'].map((key) => [key, 'standfirst'] as const),
  ...['caption', 'imagecaption', 'covercaption'].map((key) => [key, 'caption'] as const),
])
/** How many of the first blocks of an article are looked at for what its front matter says as well. */
const repeatedIn = 8

/**
 * The title, standfirst and caption of front matter in YAML, TOML or JSON, at their places. Only texts at its outermost level count.
 *
 * @param blocks those of the article: what its first ones say as well is left out
 * @returns the blocks of both in their order
 */
export function withFrontProse(source: string, meta: FrontMatter | undefined, blocks: readonly Block[]): readonly Block[] {
  return meta && meta.kind !== 'html' ? withoutRepeated(readFront(source, meta), blocks) : blocks
}

/** The blocks of a page's head, but for those that its first blocks say as well, then these. */
export function withoutRepeated(front: readonly Block[], blocks: readonly Block[]): readonly Block[] {
  const said = blocks.slice(0, repeatedIn).map(textOf)
  const fresh = front.filter((block) => {
    const text = textOf(block)
    // What was cut off at some length ends with dots.
    const isRepeated = said.includes(text) || (/(?:…|\.\.\.)$/.test(text) && said.some((one) => one.startsWith(text.replace(/\s*(?:…|\.\.\.)$/, ''))))
    said.push(text)
    return text !== '' && !isRepeated
  })
  return fresh.length > 0 ? [...fresh, ...blocks] : blocks
}

function textOf(block: Block): string {
  return block.prose().replaceAll(glue, '').replace(/\s+/g, ' ').trim()
}

/** A text as it is written: without its marks, and how what is escaped in it is undone. */
interface Written { readonly from: number; readonly to: number; readonly escapes?: 'backslash' | 'doubled' }

function readFront(source: string, { kind, from, to }: FrontMatter): Block[] {
  const text = source.slice(from, to)
  const keys = kind === 'yaml' ? /^(["']?)([\w-]+)\1[ \t]*:[ \t]+/gm : kind === 'toml' ? /^(["']?)([\w-]+)\1[ \t]*=[ \t]*/gm : /(")([\w-]+)"\s*:\s*(?=")/g
  const end = kind === 'toml' ? (/^\[/m.exec(text)?.index ?? text.length) : text.length
  const depthAt = depthReader(text)
  const seen = new Set<string>()
  const blocks: Block[] = []
  for (const match of text.matchAll(keys)) {
    const key = match[2]!.toLowerCase().replace(/[-_]/g, '')
    const zone = zoneOf.get(key)
    const at = match.index + match[0].length
    if (!zone || seen.has(key) || at > end || (kind === 'json' && depthAt(match.index) !== 1)) continue
    seen.add(key)
    const written = readWritten(text, at, kind)
    if (written && written.to > written.from) blocks.push(blockOf(from + written.from, from + written.to, zone, () => unescaped(text.slice(written.from, written.to), written.escapes)))
  }
  return blocks
}

function readWritten(text: string, at: number, kind: FrontMatter['kind']): Written | undefined {
  const mark = text[at]
  const long = kind === 'toml' ? /^(?:"""|''')/.exec(text.slice(at, at + 3))?.[0] : undefined
  if (long !== undefined) return upTo(text.indexOf(long, at + 3), at + 3, long[0] === '"' ? 'backslash' : undefined)
  if (mark === '"') return upTo(closeOf(text, at + 1, /\\[^]|"/g, '"'), at + 1, 'backslash')
  if (mark === "'") return kind === 'yaml' ? upTo(closeOf(text, at + 1, /''|'/g, "'"), at + 1, 'doubled') : upTo(text.indexOf("'", at + 1), at + 1)
  return kind === 'yaml' ? readPlain(text, at) : undefined
}

function upTo(to: number, from: number, escapes?: Written['escapes']): Written | undefined {
  return to < 0 ? undefined : { from, to, ...(escapes && { escapes }) }
}

/** Where the first of these tokens stands that is the mark itself; -1 where none is. */
function closeOf(text: string, from: number, tokens: RegExp, mark: string): number {
  tokens.lastIndex = from
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) if (match[0] === mark) return match.index
  return -1
}

/** A YAML text without quotation marks: the rest of its line and the lines that are indented under it, or these alone behind `>` and `|`. */
function readPlain(text: string, at: number): Written | undefined {
  const line = /[^\r\n]*/y
  line.lastIndex = at
  const first = line.exec(text)![0]
  const under = /(?:\r?\n(?:[ \t][^\r\n]*|(?=\r?\n)))*/y
  under.lastIndex = at + first.length
  const end = trimSpace(text, at + first.length + under.exec(text)![0].length, at)
  if (/^[|>][-+\d]*\s*(?:#.*)?$/.test(first)) {
    const from = at + first.length
    return { from: from + /^\s*/.exec(text.slice(from, Math.max(from, end)))![0].length, to: Math.max(from, end) }
  }
  const comment = first.search(/(?:^|[ \t])#/)
  return /^[[\]{}&*!|>%@`]/.test(first) ? undefined : { from: at, to: comment < 0 ? end : trimSpace(text, at + comment, at) }
}

const escaped: Readonly<Record<string, string>> = { n: ' ', r: ' ', t: ' ', b: ' ', f: ' ' }

/** The text as it reads, of the same length. */
function unescaped(text: string, escapes: Written['escapes']): string {
  if (escapes === undefined) return text
  if (escapes === 'doubled') return text.replaceAll("''", `'${glue}`)
  return text.replace(/\\(?:u([\dA-Fa-f]{4})|([^]))/g, (found, code?: string, letter = '') => (code ? String.fromCharCode(Number.parseInt(code, 16)) : (escaped[letter as string] ?? (letter as string))).padEnd(found.length, glue))
}

/** Tells how many braces and brackets of a JSON text are open at an offset; offsets must not go down, and lie outside of strings. */
function depthReader(text: string): (offset: number) => number {
  let [depth, at] = [0, 0]
  return (offset) => {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at)
      if (code === 34) {
        for (at++; at < offset && text.charCodeAt(at) !== 34; at++) if (text.charCodeAt(at) === 92) at++
      } else if (code === 123 || code === 91) depth++
      else if (code === 125 || code === 93) depth--
    }
    return depth
  }
}
