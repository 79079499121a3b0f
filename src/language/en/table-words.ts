const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Words of a label that only say of what kind its cells are: `Release date`, `Running time`. */
export const kindWords: ReadonlySet<string> = set('date dates time year day')
/** What the head of a column says whose cells only number the rows. */
export const rankHeads: ReadonlySet<string> = set('# no no. nr rank ranking pos pos. position place id index')
/** Words of a label that say nothing of what stands in its cells: `Number of seats`. */
export const emptyWords: ReadonlySet<string> = set('number no share percentage proportion the a an')
/** Those that say nothing where nothing else stands with them. */
export const valueWords: ReadonlySet<string> = set('share percentage proportion value values figure figures amount amounts detail details data info information description answer')
/** Words that head a column of amounts, shares or dates without saying of what; the rows say that. */
export const genericHeads: Readonly<Record<'amount' | 'share' | 'date', ReadonlySet<string>>> = {
  amount: set('amount amounts value values figure figures number total cost costs price prices sum budget budgets spending allocation funding expenditure fee fees answer'),
  share: set('share shares percentage percent proportion result results support votes vote'),
  date: set('date dates day when deadline year'),
}
/** What heads the column of rows that say each a thing of one subject. */
export const traitHeads: ReadonlySet<string> = set('feature features property properties field attribute attributes detail details fact facts parameter parameters specification specifications spec specs')
/** Labels of a row or column that adds up the others. */
export const totalLabel = /^(?:(?:grand|overall) )?(?:totals?|sum)(?:$| [a-z]+$)/
/** Labels beside which rows are no plain parts of a total. */
export const partLabel = /\b(?:sub-?totals?|totals?|of which|including|incl|excluding|excl|average|mean|median|net|less|minus|change|difference|balance|carried|rounding|per|share|rate)\b|^[-–—•·+−]|[%*]/
/** What says in which unit the bare figures of a table are, without saying it in a label. */
export const scaleNote = /\b(?:in|all|figures|amounts|values|numbers)\b[^.]{0,40}?(?:\b(?:thousands?|millions?|billions?|000s?)\b|['’]000|[$€£¥](?:m|bn|k)?\b)|\([$€£¥]? ?(?:m|mn|bn|k|000s?|thousands?|millions?|billions?)\)/i
