import type { Place } from '../model/index.ts'

/** A sentence in three parts, so that the words at the place can be marked. `words` is empty where they cannot be told. */
export interface MarkedSentence {
  readonly before: string
  readonly words: string
  readonly after: string
}

/**
 * The sentence of a place with its words set apart, cut to about `limit` UTF-16 units around them.
 *
 * Without `Place.at` the words are only set apart where they stand in the sentence exactly once.
 */
export function markSentence(place: Place, limit: number): MarkedSentence {
  const { sentence, text } = place
  const at = place.at ?? onlyIndexOf(sentence, text)
  if (at === undefined || text === '' || !sentence.startsWith(text, at)) return { before: clipEnd(sentence, limit), words: '', after: '' }
  const rest = Math.max(0, limit - text.length)
  const before = sentence.slice(0, at)
  const after = sentence.slice(at + text.length)
  // A side that needs less than half of the room leaves the rest to the other.
  const left = Math.max(rest >> 1, rest - after.length)
  const right = Math.max(rest >> 1, rest - before.length)
  return { before: clipStart(before, left), words: clipEnd(text, limit), after: clipEnd(after, right) }
}

function onlyIndexOf(sentence: string, text: string): number | undefined {
  if (text === '') return undefined
  const at = sentence.indexOf(text)
  return at >= 0 && sentence.indexOf(text, at + 1) < 0 ? at : undefined
}

/** The start of a text of at most `limit` units, cut between words where one is near. */
export function clipEnd(text: string, limit: number): string {
  if (text.length <= limit) return text
  const space = text.lastIndexOf(' ', limit)
  return `${whole(text.slice(0, space > limit - 30 ? Math.max(0, space) : limit))} …`
}

function clipStart(text: string, limit: number): string {
  if (text.length <= limit) return text
  const from = text.length - limit
  const space = text.indexOf(' ', from)
  return `… ${whole(text.slice(space >= 0 && space < from + 30 ? space + 1 : from))}`
}

/** Without half of a surrogate pair at either end. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
