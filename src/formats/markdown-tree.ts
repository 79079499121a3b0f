import { parser, Table, TaskList } from '@lezer/markdown'
import { readMarkup } from './html-blocks.ts'
import { emitHeading } from './markdown-blocks.ts'
import { closeList, emit, openList, type Sink } from './markdown-emit.ts'
import type { Cell } from '../model/article.ts'

/** The library's block structure alone: inline marks and link definitions are read later, where a block's prose is asked for. */
const blockParser = parser.configure([
  Table,
  TaskList,
  { remove: ['LinkReference', 'Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'] },
])

/** Containers that are nested, or lines that are indented, deeper than this take the library more than linear time. */
const tooDeep = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t]){200}/m

/** Before the first row of a table. */
const noCell: Cell = { table: { regular: true }, row: -1, column: 0, head: false }

/** Reads all of Markdown from `start` on; false, with nothing added, where it is nested too deeply. */
export function readTree(sink: Sink, start: number): boolean {
  const text = start === 0 ? sink.text : sink.text.slice(start)
  if (tooDeep.test(text)) return false
  const count = sink.blocks.length
  try {
    const leave = new Set(['BulletList', 'OrderedList'])
    let place: Cell = noCell
    blockParser.parse(text.includes('|') ? withoutBlanks(text) : text).iterate({
      enter: ({ name, from, to, node }) => {
        const at = from + start
        const end = to + start
        switch (name) {
          case 'Document': case 'Blockquote': case 'ListItem': return true
          case 'Table': place = { ...noCell, table: { regular: true } }; return true
          case 'TableHeader': case 'TableRow': place = { ...place, row: place.row + 1, column: 0, head: name === 'TableHeader' }; return true
          // One before the first cell parts nothing.
          case 'TableDelimiter': if (node.prevSibling) place = { ...place, column: place.column + 1 }; return false
          case 'BulletList': case 'OrderedList': openList(sink); return true
          case 'Paragraph': emit(sink, at, end, 'body', places(node.getChildren('QuoteMark'), start)); return false
          case 'Task': emit(sink, at + 3, end, 'body', places(node.getChildren('QuoteMark'), start)); return false
          case 'TableCell': emit(sink, at, end, 'table', [], place); return false
          case 'SetextHeading1': case 'SetextHeading2':
            emit(sink, at, (node.lastChild?.from ?? to) + start, 'headline', places(node.getChildren('QuoteMark'), start))
            return false
          case 'HTMLBlock':
            if (!node.getChild('QuoteMark')) for (const block of readMarkup(sink.text, at, end).blocks) sink.blocks.push(block)
            for (const list of sink.lists) list.others = true
            return false
          default:
            if (name.startsWith('ATXHeading')) emitHeading(sink, at + Number(name.slice(-1)), end)
            return false
        }
      },
      leave: ({ name }) => {
        if (leave.has(name)) closeList(sink)
      },
    })
    return true
  } catch {
    sink.blocks.length = count
    sink.lists.length = 0
    return false
  }
}

/** The library takes no blanks at the end of the row under a table's head: they go before its last `|`. */
function withoutBlanks(text: string): string {
  return text.replace(/^([ \t>]*(?:[|:]|-[-:])[ |:\t-]*)\|([ \t]+)$/gm, '$1$2|')
}

function places(nodes: readonly { readonly from: number }[], offset: number): number[] {
  return nodes.map((node) => node.from + offset)
}
