import { eventOf } from '../language/en/events.ts'
import type { DetailSentence } from '../model/index.ts'
import type { Detail } from './details.ts'

/** The events of a sentence, each a word of its own: `born`, `won`, `northern`. No word with a capital. */
export function eventsIn({ words, places }: DetailSentence): Detail[] {
  return words.flatMap((word, i) => {
    const event = eventOf(word)
    return event ? [{ core: { kind: 'event', unit: event.family, name: [event.member] }, from: places[i]!, to: places[i]! + 1 }] : []
  })
}
