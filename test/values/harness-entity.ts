import { readWords } from '../../src/language/words.ts'
import type { CompareOptions, EntityType, ReadContext, Value, ValueType, Verdict } from '../../src/model/index.ts'

const names: readonly (readonly [EntityType, string, ...string[]])[] = [
  ['person', 'vladimir-putin', 'Vladimir Putin', 'Putin'], ['person', 'donald-trump', 'Donald Trump', 'Donald J. Trump', 'Trump'],
  ['person', 'friedrich-merz', 'Friedrich Merz', 'Merz'], ['person', 'emmanuel-macron', 'Emmanuel Macron', 'Macron'],
  ['person', 'keir-starmer', 'Keir Starmer', 'Starmer'], ['person', 'giorgia-meloni', 'Giorgia Meloni', 'Meloni'],
  ['person', 'marco-rubio', 'Marco Rubio', 'Rubio'], ['person', 'steve-witkoff', 'Steve Witkoff', 'Witkoff'],
  ['person', 'sergei-lavrov', 'Sergei Lavrov', 'Lavrov'], ['person', 'yuri-ushakov', 'Yuri Ushakov', 'Ushakov'],
  ['person', 'ursula-von-der-leyen', 'Ursula von der Leyen', 'von der Leyen', 'Von der Leyen'],
  ['person', 'george-bush-senior', 'George Bush', 'Bush'], ['person', 'george-bush-junior', 'George Bush', 'Bush', 'George W. Bush'],
  ['role', 'german-chancellor', 'German chancellor', 'chancellor of Germany', 'German leader'], ['role', 'us-president', 'US president', 'American president'],
  ['role', 'french-president', 'French president', 'president of France'], ['role', 'us-defence', 'defence secretary'], ['role', 'uk-defence', 'defence secretary'],
  ['org', 'nato', 'NATO', 'Nato'], ['org', 'eu', 'European Union', 'EU'], ['org', 'un', 'United Nations', 'UN'], ['org', 'imf', 'International Monetary Fund', 'IMF'],
  ['place', 'anchorage', 'Anchorage'], ['place', 'alaska', 'Alaska'], ['place', 'us', 'United States', 'US'], ['place', 'paris', 'Paris'], ['place', 'berlin', 'Berlin'],
  ['place', 'germany', 'Germany'], ['place', 'france', 'France'], ['place', 'georgia-us', 'Georgia'], ['place', 'georgia', 'Georgia'], ['place', 'rome', 'Rome'],
  ['event', 'ukraine-war', 'war in Ukraine', 'full-scale invasion'], ['event', 'covid', 'Covid-19 pandemic', 'pandemic'], ['event', 'brexit', 'Brexit'],
]
const inside: Record<string, string[]> = { anchorage: ['alaska', 'us'], alaska: ['us'], paris: ['france'], berlin: ['germany'], 'georgia-us': ['us'] }

const aliasWords = new Map(names.flatMap(([, , ...aliases]) => aliases).map((alias) => [alias, readWords(alias)]))

/** A context over a tiny table: longest alias first; an alias with a capital matches only capitalised text. */
export const context: ReadContext = {
  date: undefined,
  entityAt: (words, at, type) => {
    let best: { ids: string[]; end: number } | undefined
    for (const [kind, id, ...aliases] of names) {
      if (kind !== type) continue
      for (const alias of aliases) {
        const parts = aliasWords.get(alias)!
        const fits = parts.every((part, index) => words[at + index]?.norm === part.norm && (!part.capital || words[at + index]!.capital))
        const end = at + parts.length
        if (!fits || (best && end < best.end)) continue
        if (best && end === best.end) best.ids.push(id)
        else best = { ids: [id], end }
      }
    }
    return best
  },
  nameOf: (id) => names.find((row) => row[1] === id)![2]!,
}

export const options: CompareOptions = { round: 'half', contains: (outer, inner) => outer === inner || (inside[inner]?.includes(outer) ?? false) }

/** All values of a sentence as the engine scans them: leftmost, longest, without overlap; each as `format` shows it. */
export function scan<V extends Value>(type: ValueType<V>, sentence: string, known = context): { shown: string; text: string; head: string; value: V }[] {
  const words = readWords(sentence)
  const found = []
  for (let at = 0; at < words.length; at++) {
    const reading = type.starts(words[at]!) ? type.read(words, at, known) : undefined
    if (!reading) continue
    const last = words[reading.end - 1]!
    const text = (from: number) => sentence.slice(words[from]!.from, last.to)
    found.push({ shown: type.format(reading.value), text: text(at), head: text(reading.head ?? at), value: reading.value })
    at = reading.end - 1
  }
  return found
}

/** The verdict on the first value of each of two sentences. */
export function verdict<V extends Value>(type: ValueType<V>, a: string, b: string, known = context): Verdict {
  const [left, right] = [scan(type, a, known)[0], scan(type, b, known)[0]]
  if (!left || !right) throw new Error(`nothing read in ${JSON.stringify(left ? b : a)}`)
  const there = type.compare(left.value, right.value, options)
  const back = type.compare(right.value, left.value, options)
  if (there !== back) throw new Error(`${there} one way, ${back} the other`)
  return there
}
