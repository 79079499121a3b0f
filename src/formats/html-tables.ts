import type { Cell } from '../model/article.ts'

/** Listens to the tags of a page and counts the rows and columns of its tables. */
export interface TableReader {
  readonly open: (name: string) => void
  /** A table ends. */
  readonly close: () => void
  /** The name of an attribute of a cell. */
  readonly attribute: (name: string) => void
  /** Its value. */
  readonly value: (written: string) => void
  /** Where the text that comes stands; undefined outside of a cell. */
  readonly cell: () => Cell | undefined
}

interface Open { readonly table: { regular: boolean }; row: number; column: number; head: boolean }

export function tableReader(): TableReader {
  const tables: Open[] = []
  let spans = false
  let merged = false
  return {
    open(name) {
      const top = tables[tables.length - 1]
      if (name === 'table') {
        if (top) top.table.regular = false
        tables.push({ table: { regular: true }, row: -1, column: -1, head: false })
      } else if (name === 'tr' && top) Object.assign(top, { row: top.row + 1, column: -1 })
      else if ((name === 'td' || name === 'th') && top) {
        top.column++
        top.head = name === 'th'
        if (merged) top.table.regular = false
        merged = false
      }
    },
    close() {
      tables.pop()
    },
    attribute(name) {
      spans = /^(?:col|row)span$/i.test(name)
    },
    value(written) {
      if (spans && written.trim() !== '1') merged = true
    },
    cell() {
      const top = tables[tables.length - 1]
      if (!top || top.row < 0 || top.column < 0) return undefined
      const { table, row, column, head } = top
      return { table, row, column, head }
    },
  }
}
