import { labelForm } from '../../language/en/label-words.ts'
import { smallWords } from '../../language/en/small-words.ts'
import { listAt } from '../../language/list-at.ts'
import type { Word } from '../../model/index.ts'
import type { Label } from './label.ts'

/** Where a sentence names a row or column: word indexes, half-open. */
export interface Mention {
  readonly label: Label
  readonly from: number
  readonly to: number
  /** Is it there a name, number or time, or a common word? `open` at the start of a sentence, where it may be either. */
  readonly is: 'name' | 'word' | 'open'
}

/** Labels by the first of their words. */
export type LabelIndex = ReadonlyMap<string, readonly Label[]>

/** Labels of which more begin with one word are numbers of things, and not looked for. */
const alikeMost = 100

export function indexLabels(labels: readonly Label[]): LabelIndex {
  const index = new Map<string, Label[]>()
  for (const label of labels) listAt(index, label.words[0]!).push(label)
  for (const [word, list] of index) if (list.length > alikeMost) index.delete(word)
  return index
}

/**
 * Where a sentence names labels of a table in full; of two of which one holds the other, the longer.
 *
 * @param corner the head of the labels of the rows, in base form: a number that is one stands behind it
 */
export function mentionsIn(words: readonly Word[], index: LabelIndex, corner: string): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const labels = word.kind === 'word' ? index.get(labelForm(word.norm)) : word.kind === 'number' ? index.get(word.norm) : undefined
    for (const label of labels ?? []) {
      // `May`, not `may`.
      if (label.isTime && word.kind === 'word' && !word.capital) continue
      const to = endOf(words, at, label)
      if (to !== undefined && (word.kind !== 'number' || label.isTime || isNumbered(words, at, corner))) found.push({ label, from: at, to, is: kindOf(words, at, to, label) })
    }
  }
  const longest = found.filter((one) => !found.some((other) => other.label.axis === one.label.axis && other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from))
  return longest.filter((one) => !isPartOfName(words, one))
}

/** Does a number stand behind what it is of: `version 2.1`, `v2.1`? */
function isNumbered(words: readonly Word[], at: number, corner: string): boolean {
  const previous = words[at - 1]
  return previous !== undefined && words[at]!.before === '' && (labelForm(previous.norm) === corner || /^(?:v|version|release)$/.test(previous.norm))
}

/** The most words from the first of a label to its last. */
const lengthMost = 12

/** Behind the words of a label that begin at `at`; small words and one figure may stand between them: `costs $25 a month`. */
function endOf(words: readonly Word[], at: number, { words: wanted, exact }: Label): number | undefined {
  if (exact !== undefined && words[at]!.text.replaceAll('.', '') !== exact) return undefined
  let to = at + 1
  for (const next of wanted.slice(1)) {
    while (to < words.length && to - at < lengthMost && /^-?$/.test(words[to]!.before) && maySkip(words[to]!, next)) to++
    const word = words[to]
    if (!word || /[,;:()]/.test(word.before) || (word.kind === 'number' ? word.norm : labelForm(word.norm)) !== next) return undefined
    to++
  }
  return to
}

function maySkip({ kind, norm }: Word, wanted: string): boolean {
  return kind === 'possessive' || kind === 'symbol' || (kind === 'number' ? norm !== wanted : smallWords.has(norm))
}

function kindOf(words: readonly Word[], from: number, to: number, { isTime }: Label): Mention['is'] {
  const own = words.slice(from, to).filter(({ kind, norm }) => kind === 'word' && !smallWords.has(norm))
  if (isTime || words[from]!.kind === 'number' || own.some(({ capital }, i) => capital && (from > 0 || i > 0))) return 'name'
  return from === 0 ? 'open' : 'word'
}

const glued = /^[-‐‑/.]?$/

/** Is it only a part of a longer name or number: `Leeds` of `Leeds United`, `2.1` of `2.1.3`, `2023` of `2023-24`, `May` of `3 May` or `May 2020`? */
function isPartOfName(words: readonly Word[], { label, from, to, is }: Mention): boolean {
  const [previous, first, last, next] = [words[from - 1], words[from]!, words[to - 1]!, words[to]]
  if (first.kind === 'number' || last.kind === 'number') {
    if ((!first.spaced && from > 0 && previous?.kind === 'number') || (next && !next.spaced && next.kind === 'number' && /^[-–/.]$/.test(next.before))) return true
  }
  if (label.isTime && first.kind === 'word' && (previous?.kind === 'number' || next?.kind === 'number')) return true
  const joins = (word: Word): boolean => glued.test(word.before)
  if (next && joins(next) && next.kind === 'word' && next.capital && (first.capital || is === 'name') && last.kind === 'word') return true
  if (previous && joins(first) && previous.kind === 'word' && previous.capital && first.capital && !(from === 1 && smallWords.has(previous.norm))) return true
  return false
}
