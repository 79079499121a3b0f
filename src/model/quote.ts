/** Somebody who is quoted, as far as the article tells: entity ids, and the name without titles. */
export interface QuotedPerson {
  readonly ids: readonly string[]
  readonly name: string
}

/** What somebody is quoted as saying. Plain JSON. */
export interface QuoteValue {
  /** The words inside the marks as written; the runs of a split quotation are joined. */
  readonly text: string
  /**
   * Its sentences as folded words: lower case, without accents, contractions spelled out. A word that a contraction was
   * spelled out to ends in an apostrophe (`is'`), and `…` stands where words were left out or put in brackets.
   */
  readonly sentences: readonly (readonly string[])[]
  /** Absent where the article names nobody. */
  readonly speaker?: QuotedPerson
}
