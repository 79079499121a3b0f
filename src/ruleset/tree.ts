import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Node } from 'yaml'

/** A piece of YAML with its place: offsets in UTF-16 units of the file. */
export type Tree = TextTree | ListTree | MapTree
interface At { readonly from: number; readonly to: number }
export interface TextTree extends At {
  readonly is: 'text'
  readonly text: string
  /** The lines of a block text, each with its place; of any other text the one line. */
  readonly lines: readonly (At & { readonly text: string })[]
}
export interface ListTree extends At { readonly is: 'list'; readonly items: readonly Tree[] }
export interface MapTree extends At { readonly is: 'map'; readonly entries: ReadonlyMap<string, { readonly key: At; readonly value: Tree }> }

export interface TreeMistake extends At { readonly code: string; readonly message: string }

const bytesMost = 8_000_000
const nodesMost = 400_000
const depthMost = 40
const nestingMost = 200
const openMost = 2_000

/**
 * Reads YAML 1.2 to trees, one for each document of the file.
 *
 * @returns the trees and every mistake; a document with a mistake of syntax is still read as far as it goes, and `broken` says
 *   where the mistake is: what stands behind it may be read amiss
 */
export function readTrees(source: string): { trees: Tree[]; mistakes: TreeMistake[]; broken?: ReadonlyMap<Tree, number> } {
  if (source.length > bytesMost) return { trees: [], mistakes: [{ code: 'too-large', from: 0, to: 1, message: `the file has more than ${bytesMost / 1e6} million characters; split it` }] }
  const full = tooMany(source)
  if (full !== undefined) return { trees: [], mistakes: [{ code: 'too-large', from: full, to: full + 1, message: `more than ${nodesMost} commas; split the file` }] }
  const deep = deepestFlow(source)
  if (deep !== undefined) return { trees: [], mistakes: [{ code: 'too-deep', from: deep, to: deep + 1, message: `brackets nest deeper than ${nestingMost}` }] }
  const mistakes: TreeMistake[] = []
  const trees: Tree[] = []
  const broken = new Map<Tree, number>()
  try {
    for (const part of documents(source)) {
      const before = mistakes.length
      const tree = readOne(part.text, part.at, trees, mistakes)
      const syntax = mistakes.slice(before).find(({ code }) => code === 'yaml')
      if (tree && syntax) broken.set(tree, syntax.from)
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    mistakes.push({ code: 'too-deep', from: 0, to: 1, message: 'the YAML nests too deep to be read' })
  }
  return { trees, mistakes, broken }
}

/** Splits at lines that hold `---` alone, so that a mistake in one document leaves the others. */
function documents(source: string): { text: string; at: number }[] {
  const parts: { text: string; at: number }[] = []
  let from = 0
  for (const match of source.matchAll(/^---[ \t]*(?:#.*)?\r?$/gm)) {
    parts.push({ text: source.slice(from, match.index), at: from })
    from = match.index + match[0].length
  }
  parts.push({ text: source.slice(from), at: from })
  return parts
}

function readOne(source: string, offset: number, trees: Tree[], mistakes: TreeMistake[]): Tree | undefined {
  const document = parseDocument(source, { prettyErrors: false, strict: true, uniqueKeys: false, version: '1.2', schema: 'core', logLevel: 'silent' })
  // After the first mistake of syntax the parser reads the rest amiss: what it says of that would only bury the mistake.
  const first = document.errors[0]
  if (first) {
    const [from, to] = first.pos
    mistakes.push({ code: 'yaml', from: from + offset, to: Math.max(to, from + 1) + offset, message: yamlMessage(first.code, first.message) })
  }
  if (document.contents === null) return undefined
  let left = nodesMost
  // Aliases are followed here: the parser would search the whole document for each.
  const anchors = new Map<string, Node>()
  const open = new Set<Node>()
  let inAlias = 0
  const at = (node: Node): At => ({ from: (node.range?.[0] ?? 0) + offset, to: (node.range?.[1] ?? 1) + offset })
  const fail = (place: At, code: string, message: string): void => void mistakes.push({ ...place, code, message })

  function visit(node: unknown, parent: At, depth: number): Tree | undefined {
    if (!isNode(node) || isAlias(node)) return visitOne(node, parent, depth)
    if (node.anchor !== undefined && inAlias === 0) anchors.set(node.anchor, node)
    open.add(node)
    const tree = visitOne(node, parent, depth)
    open.delete(node)
    return tree
  }

  function visitAlias(name: string, place: At, depth: number): Tree | undefined {
    const target = anchors.get(name)
    const shown = `\`*${name.slice(0, 40)}\``
    if (!target) return fail(place, 'yaml', `${shown} names nothing above it: ${advice['BAD_ALIAS']}`), undefined
    if (open.has(target)) return fail(place, 'too-deep', `${shown} stands inside of what it names`), undefined
    inAlias++
    const tree = visit(target, place, depth)
    inAlias--
    return tree
  }

  function visitOne(node: unknown, parent: At, depth: number): Tree | undefined {
    if (--left < 0) {
      if (left === -1) fail(parent, 'too-large', `more than ${nodesMost} values, aliases filled in; the file is not read further`)
      return undefined
    }
    if (depth > depthMost) return fail(parent, 'too-deep', `values nest deeper than ${depthMost}`), undefined
    if (isAlias(node)) return visitAlias(node.source, at(node), depth + 1)
    if (isScalar(node)) {
      const place = at(node)
      if (node.tag !== undefined && !/^tag:yaml\.org,2002:(?:str|int|float|bool|null)$/.test(node.tag)) fail(place, 'yaml-tag', `YAML tags such as \`${node.tag}\` have no meaning here; write the plain text`)
      const text = node.value === null ? '' : typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
      return { is: 'text', text, lines: linesOf(source, text, place, offset, node.type), ...place }
    }
    if (isSeq(node)) {
      const place = at(node)
      return { is: 'list', items: node.items.map((item) => visit(item, place, depth + 1)).filter((item) => item !== undefined), ...place }
    }
    if (isMap(node)) {
      const place = at(node)
      const entries = new Map<string, { key: At; value: Tree }>()
      for (const pair of node.items) {
        const key = pair.key
        if (!isScalar(key)) {
          fail(place, 'yaml', 'a key must be a plain word')
          continue
        }
        const keyPlace = at(key)
        const value = pair.value === null ? ({ is: 'text', text: '', lines: [], ...keyPlace } satisfies TextTree) : visit(pair.value, keyPlace, depth + 1)
        const word = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
        if (entries.has(word) && inAlias === 0) fail(keyPlace, 'duplicate-key', `\`${word.slice(0, 40)}\` stands here twice; each key may stand once: put both values under one key`)
        if (value) entries.set(word, { key: keyPlace, value })
      }
      return { is: 'map', entries, ...place }
    }
    return { is: 'text', text: '', lines: [], ...parent }
  }

  const tree = visit(document.contents, { from: offset, to: offset + 1 }, 0)
  if (tree) trees.push(tree)
  return tree
}

/** The lines of a block text as they stand in the file; folded and quoted texts are one line at their own place. */
function linesOf(source: string, text: string, place: At, offset: number, type: string | null | undefined): TextTree['lines'] {
  const raw = source.slice(place.from - offset, place.to - offset)
  // Without its quotation marks, where nothing in it is escaped: then offsets into it are those of the file.
  if (type?.startsWith('QUOTE') && raw.slice(1, -1) === text && text !== '') return [{ text, from: place.from + 1, to: place.to - 1 }]
  if (type !== 'BLOCK_LITERAL') return text === '' ? [] : [{ text, ...place }]
  const lines: (At & { text: string })[] = []
  let start = raw.indexOf('\n') + 1
  while (start > 0 && start < raw.length) {
    const end = raw.indexOf('\n', start)
    const line = raw.slice(start, end < 0 ? undefined : end).replace(/\r$/, '')
    const indent = line.length - line.trimStart().length
    if (indent < line.length) lines.push({ text: line.trim(), from: place.from + start + indent, to: place.from + start + line.trimEnd().length })
    start = end < 0 ? -1 : end + 1
  }
  return lines
}

/** Where the commas of a file are more than it may hold values: reading them would take longer than the limit on values lets it look. */
function tooMany(source: string): number | undefined {
  if (source.length <= nodesMost) return undefined
  let left = nodesMost
  for (let at = source.indexOf(','); at >= 0; at = source.indexOf(',', at + 1)) if (--left < 0) return at
  return undefined
}

/** Where flow brackets nest deeper than allowed, counted roughly (quotes and comments are not looked at). */
function deepestFlow(source: string): number | undefined {
  // Those that are open since the last line that begins in the first column, and all that were never closed.
  let depth = 0
  let open = 0
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 91 || code === 123) {
      if (++depth > nestingMost || ++open > openMost) return i
    } else if (code === 93 || code === 125) {
      depth = Math.max(0, depth - 1)
      open = Math.max(0, open - 1)
    }
    else if (code === 10 && depth > 0 && source.charCodeAt(i + 1) > 32 && !/[\]},]/.test(source[i + 1]!)) depth = 0
  }
  return deepBlock(source)
}

/** Where `- - - -` nests too deep. */
function deepBlock(source: string): number | undefined {
  const found = /(?:[-?] ){64}/.exec(source)
  return found ? found.index : undefined
}

const advice: Partial<Record<string, string>> = {
  BAD_INDENT: 'check that the lines of one block begin in the same column',
  TAB_AS_INDENT: 'indent with spaces, not tabs',
  MULTILINE_IMPLICIT_KEY: 'a text with `: ` in it needs quotation marks, or a block text after `|`',
  BLOCK_AS_IMPLICIT_KEY: 'a text with `: ` in it needs quotation marks, or a block text after `|`',
  UNEXPECTED_TOKEN: 'a text that begins with one of `{ [ < ~ & * ! | > % @` needs quotation marks, or a block text after `|`',
  BAD_ALIAS: 'a text that begins with `*` or `&` needs quotation marks, or a block text after `|`',
}

function yamlMessage(code: string, message: string): string {
  const hint = advice[code]
  const plain = message.split('\n')[0]!.replace(/ at line \d+.*$/, '')
  return hint ? `${plain}: ${hint}` : plain
}
