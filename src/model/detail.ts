import type { Interval } from './interval.ts'

/** What of a date is written: `Friday`, `24 February`, `in 1997`, `the 1990s`. Parts that are not written are absent. */
export interface DayParts {
  /** 0 (Sunday) to 6. */
  readonly weekday?: number
  readonly day?: number
  /** 1 to 12. */
  readonly month?: number
  /** The first and the last year, inclusive; less than zero before Christ. */
  readonly years?: readonly [number, number]
}

/** The kinds of details. Two details of different kinds, or of one kind in different units, do not bear on each other. */
export type DetailKind = 'amount' | 'age' | 'date' | 'clock' | 'order' | 'name' | 'nation' | 'office' | 'event'

/** What a detail is by itself, without the words around it. */
export interface DetailCore {
  readonly kind: DetailKind
  /** What an amount is counted in: a currency, `%`, `points`, `time`, a measure; the scale of a place in an order: `largest`; empty for plain numbers and all else. */
  readonly unit: string
  /** Of amounts, ages (years), clocks (minutes since midnight) and places in an order. */
  readonly allows?: Interval | undefined
  readonly means?: Interval | undefined
  /** Is it what the amount before it comes to in another unit: `12 metres (39 feet)`? */
  readonly converted?: boolean | undefined
  readonly day?: DayParts | undefined
  /** Of names, nations and offices: the words, lower case. */
  readonly name?: readonly string[] | undefined
  /** Of names: is it somebody's, as its words or the article tell? Absent where neither does. */
  readonly person?: boolean | undefined
  /** Of names: is it the first word of its sentence, of which nothing but the capital says that it is one? */
  readonly open?: true | undefined
  /** Of names and nations: the known city or country; an entity's id. */
  readonly place?: string | undefined
}

/** What all sentences of an article say. */
export interface DetailArticle {
  /** In words. */
  readonly length: number
  /** The telling words of each sentence, as its `DetailSentence` has them. Not enumerable: they are as long as the article, and whoever stores claims stores them once. */
  readonly told: readonly (readonly string[])[]
}

/** A sentence as all its details share it. */
export interface DetailSentence {
  readonly article: DetailArticle
  /** All its words, lower case; a quotation is `"`. */
  readonly norms: readonly string[]
  /** Those that say something and are of none of its figures, in their order: base forms, lower case; names as they are, with a capital. */
  readonly words: readonly string[]
  /** Which of `norms` each of them is. */
  readonly places: readonly number[]
}

/** A number, amount, date or name of a sentence, with the words around it. */
export interface DetailValue extends DetailCore {
  /** As the article has it. */
  readonly shown: string
  /** Its own words, lower case, parted by spaces. */
  readonly own: string
  readonly sentence: DetailSentence
  /** Which words of the sentence are its own: indexes in `norms`, half-open. */
  readonly from: number
  readonly to: number
  /** The word that a date of a life in brackets stands for, `bear` or `die`, in base form: it counts as one right before the date. */
  readonly life?: string | undefined
  /** The first word of the sentence, where it may be a name. Lower case. */
  readonly first?: string | undefined
  /** Whom `he`, `she` or `it` takes up: names of the sentences before. Lower case. */
  readonly also: readonly string[]
  /** Other dates of the sentence. */
  readonly when: readonly DayParts[]
  /** Words close by that say of how much it is counted: `total`, `season`, `each`. Sorted. */
  readonly scope: readonly string[]
  /** The word right before it, lower case; empty at the start of the sentence. */
  readonly lead: string
  /** What is counted: the words that follow up to the next small word, in base form. */
  readonly head: readonly string[]
  /** Is it negated, by a `not` close before it or right behind? */
  readonly denied: boolean
}
