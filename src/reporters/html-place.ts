import type { Place, ReportOptions } from '../model/index.ts'
import { webAddress } from './escape.ts'
import { markup, type Markup } from './html-markup.ts'
import { markSentence } from './sentence.ts'

const longestSentence = 600

/** A link to a place, or the text alone where its address is not known. */
export function placeLink(place: Place, { link }: ReportOptions, text = `${place.file}, line ${place.line}`): Markup {
  return webLink(link?.(place), text)
}

/** A link to an address of the web, or the text alone. */
export function webLink(address: string | undefined, text: string): Markup {
  const safe = address === undefined ? undefined : webAddress(address)
  return safe === undefined ? markup`<span>${text}</span>` : markup`<a href="${safe}" rel="noreferrer">${text}</a>`
}

/** The sentence of a place, its words marked. */
export function quotation(place: Place): Markup {
  const { before, words, after } = markSentence(place, longestSentence)
  return markup`<blockquote dir="auto">${before}${words === '' ? undefined : markup`<mark>${words}</mark>`}${after}</blockquote>`
}
