import type { Sentence } from './word.ts'

/** The parts of an article that a rule can look in. `quotes` is quoted speech wherever it stands; a block is never of that zone. */
export const zones = ['headline', 'standfirst', 'body', 'caption', 'table', 'quotes'] as const
export type Zone = (typeof zones)[number]
export type BlockZone = Exclude<Zone, 'quotes'>

/** One table of an article; every block in it has the same object. */
export interface Table {
  /** Is every cell one row high and one column wide, and is none a table of its own? Known once the article is read. */
  readonly regular: boolean
}

/** Where in a table a block stands. */
export interface Cell {
  readonly table: Table
  /** From 0, head included. Cells without any text have no block. */
  readonly row: number
  readonly column: number
  /** Is it a cell of a head: of the first row in Markdown, `<th>` in HTML? */
  readonly head: boolean
}

/** A paragraph, heading, list item, table cell or caption: prose within which sentences are found. Half-open offsets. */
export interface Block {
  readonly from: number
  readonly to: number
  readonly zone: BlockZone
  /**
   * The prose from `from` to `to`, of exactly that length, so that positions are those of the source. Markup is blanked:
   * by a space where it parts words, by U+200B where it does not (`in**side**`); a character reference (`&eacute;`) is its
   * character followed by U+200B. Made on first use.
   */
  readonly prose: () => string
  /** Absent for what stands in no table. */
  readonly cell?: Cell
}

/** What a format makes of a source text. */
export interface Prose {
  readonly blocks: readonly Block[]
  /** Is the prose the source itself, without any markup? */
  readonly plain?: true
  /** The raw front matter with its kind and offsets, where there is any. Also title and date from the markup (HTML's head). */
  readonly meta?: FrontMatter
  /** What the format could not read as it should have been (an unclosed front matter), with its offsets. */
  readonly problems?: readonly { readonly from: number; readonly to: number; readonly message: string }[]
}

export interface FrontMatter {
  readonly kind: 'yaml' | 'toml' | 'json' | 'html'
  /** The text between the fences; for HTML a JSON object of what its head says. */
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Source text → prose. A format never throws: whatever the bytes, it gives some blocks. */
export interface Format {
  readonly name: string
  /** File name endings, without the dot, lower case. */
  readonly extensions: readonly string[]
  readonly reads: string
  readonly read: (source: string) => Prose
}

/** One file: its prose with exact source positions, its date, its story. */
export interface Article {
  /** Relative to the working directory, `/`-separated. */
  readonly path: string
  readonly source: string
  /** The source as UTF-8, where it was read from such a file. */
  readonly bytes?: Buffer
  readonly blocks: readonly Block[]
  /** Is the prose the source itself, without any markup? */
  readonly plain: boolean
  /** Front-matter `id`, else the path: what fingerprints are made of. */
  readonly id: string
  /** Days since 1970-01-01. */
  readonly date: number | undefined
  readonly story: string | undefined
  /** The sentences of a block, made on first use and kept. */
  readonly sentences: (block: Block) => readonly Sentence[]
}
