import { parseIsoDay, formatDay } from '../../src/language/days.ts'
import { readWords } from '../../src/language/words.ts'
import type { Moment } from '../../src/language/en/moment.ts'
import type { Interval } from '../../src/model/interval.ts'
import type { ReadContext, ValueType } from '../../src/model/value.ts'

export interface Found {
  readonly text: string
  readonly value: Moment
}

/** Reads a sentence as the engine does: from the left, the longest value at each word, then on after it. */
export function scan(type: ValueType<Moment>, sentence: string, date?: string): Found[] {
  const words = readWords(sentence)
  const context: ReadContext = { date: date === undefined ? undefined : parseIsoDay(date), entityAt: () => undefined }
  const found: Found[] = []
  for (let at = 0; at < words.length; ) {
    const reading = type.starts(words[at]!) ? type.read(words, at, context) : undefined
    if (!reading) at++
    else {
      found.push({ text: sentence.slice(words[at]!.from, words[reading.end - 1]!.to), value: reading.value })
      at = reading.end
    }
  }
  return found
}

/** `[2019-01-01, 2020-01-01)`; an absent end is empty. */
export function iso({ min, max, openMin, openMax }: Interval): string {
  return `${openMin || min === undefined ? '(' : '['}${min === undefined ? '' : formatDay(min)}, ${max === undefined ? '' : formatDay(max)}${openMax || max === undefined ? ')' : ']'}`
}
