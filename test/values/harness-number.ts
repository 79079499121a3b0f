import { readWords } from '../../src/language/words.ts'
import type { CompareOptions, ReadContext, Value, ValueType } from '../../src/model/value.ts'
import type { Verdict } from '../../src/model/verdict.ts'

const context: ReadContext = { date: undefined, entityAt: () => undefined } as unknown as ReadContext

/** Every value of a type in a sentence, leftmost first, as `written = formatted`. */
export function scan<V extends Value>(type: ValueType<V>, sentence: string): string[] {
  return find(type, sentence).map(({ written, value }) => `${written} = ${type.format(value)}`)
}

/** The verdict on the first values of two phrases. */
export function verdict<V extends Value>(type: ValueType<V>, a: string, b: string, round: CompareOptions['round'] = 'half'): Verdict {
  const [first] = find(type, a)
  const [second] = find(type, b)
  if (!first || !second) throw new Error(`no ${type.name} in "${first ? b : a}"`)
  const there: V = JSON.parse(JSON.stringify(second.value)) as V
  return type.compare(first.value, there, { round, contains: () => false })
}

function find<V extends Value>(type: ValueType<V>, sentence: string): { written: string; value: V }[] {
  const words = readWords(sentence)
  const found: { written: string; value: V }[] = []
  for (let at = 0; at < words.length; ) {
    const reading = type.starts(words[at]!) ? type.read(words, at, context) : undefined
    if (reading) found.push({ written: sentence.slice(words[at]!.from, words[reading.end - 1]!.to), value: reading.value })
    at = reading ? reading.end : at + 1
  }
  return found
}
