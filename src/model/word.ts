/** One word of a sentence as phrases and values see it. Offsets are half-open, in UTF-16 units of the source. */
export interface Word {
  /** As written, without invisible characters, in NFC, apostrophes straight: `Germany`, `U.S.`, `1,200`, `$`, `'s`. */
  readonly text: string
  /** For look-up: lower case, dots of initialisms and thousands separators dropped, contractions spelled out: `germany`, `us`, `1200`, `not`. */
  readonly norm: string
  /**
   * `number` starts with a digit (`1,200`, `2.5`, `2019`); `symbol` is a unit sign (`$`, `€`, `%`); `possessive` is `'s` or a
   * bare apostrophe after an s; `quote` is a whole run of quoted speech, as one word; all else is `word`.
   */
  readonly kind: 'word' | 'number' | 'symbol' | 'possessive' | 'quote'
  readonly from: number
  readonly to: number
  /** Punctuation between the word before and this one, without spaces: `''`, `,`, `-`, `(`, `–`, `:` … */
  readonly before: string
  /** Does white space stand between the word before and this one? `2.5m` is `2.5` and an unspaced `m`. */
  readonly spaced: boolean
  /** Does it begin with a capital letter? */
  readonly capital: boolean
}

/**
 * A sentence of a block. `words` is the paper's own voice: every run of quoted speech in it is one word of kind `quote`.
 * `quotes` holds the words inside each such run, in order.
 */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly words: readonly Word[]
  readonly quotes: readonly (readonly Word[])[]
}
