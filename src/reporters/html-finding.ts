import type { Finding, Place, ReportOptions } from '../model/index.ts'
import { markup, type Markup } from './html-markup.ts'
import { placeLink, quotation, webLink } from './html-place.ts'
import { count, dateOf, placeKind } from './wording.ts'

const mostPlaces = 20

/** How a finding stands to the change, in the words of the filter. */
export function stateOf({ reported, state }: Finding): string {
  return reported ? state : 'not reported'
}

/**
 * A finding as a card: who says what, by value.
 *
 * @param id the card's own, for links
 * @param told is its state worth telling?
 */
export function findingCard(finding: Finding, id: string, told: boolean, options: ReportOptions): Markup {
  const { severity, rule, title, message, why, places } = finding
  const state = stateOf(finding)
  return markup`
<article class="finding ${severity}" id="${id}" data-rule="${rule}" data-severity="${severity}" data-state="${state}">
<p class="tags"><span class="severity">${severity}</span>${told ? markup` <span class="state">${state}</span>` : undefined}</p>
<h3>${title || rule}</h3>
<p class="message" dir="auto">${message}</p>
${why === '' ? undefined : markup`<p class="why">${why}</p>`}
<div class="sides">${sidesOf(finding).map((side) => sideOf(finding, side, options))}</div>
${places.length > mostPlaces ? markup`<p class="more">and ${count(places.length - mostPlaces, 'more place')}</p>` : undefined}
${suggestionOf(finding, options)}
<p class="origin">Rule <code>${rule}</code>${finding.pack === '' ? undefined : markup` of <code>${finding.pack}</code>`}${fingerprintOf(finding)}</p>
</article>`
}

interface Side {
  readonly value: string
  readonly places: Place[]
}

/** The places by what they say, in their order. */
function sidesOf({ places }: Finding): Side[] {
  const sides = new Map<string, Side>()
  for (const place of places.slice(0, mostPlaces)) {
    const side = sides.get(place.value)
    if (side) side.places.push(place)
    else sides.set(place.value, { value: place.value, places: [place] })
  }
  return [...sides.values()]
}

function sideOf(finding: Finding, { value, places }: Side, options: ReportOptions): Markup {
  return markup`
<section class="side">
${value === '' ? undefined : markup`<h4 dir="auto">${value}</h4>`}
<ul>${places.map((place) => placeItem(finding, place, options))}
</ul>
</section>`
}

function placeItem(finding: Finding, place: Place, options: ReportOptions): Markup {
  const date = dateOf(finding, place)
  return markup`
<li data-file="${place.file}"><p class="where">${placeLink(place, options)}${date === '' ? undefined : markup` <span class="date">${date}</span>`}</p>${wordsOf(finding, place)}</li>`
}

function wordsOf(finding: Finding, place: Place): Markup | undefined {
  switch (placeKind(finding, place)) {
    case 'mistake':
      return place.text === '' ? undefined : markup`<p><code>${place.text}</code></p>`
    case 'fact':
      return markup`<p class="source">Reference fact${place.sentence === '' ? undefined : markup`, source: ${webLink(place.sentence, place.sentence)}`}</p>`
    case 'article':
      return place.sentence === '' ? undefined : quotation(place)
  }
}

function suggestionOf({ suggestion }: Finding, options: ReportOptions): Markup | undefined {
  if (!suggestion) return undefined
  const { place, text, certain } = suggestion
  return markup`<p class="suggestion"><strong>Suggestion</strong> for ${placeLink(place, options)}: <ins>${text}</ins> instead of <del>${place.text}</del>${certain ? undefined : markup` (in the words of another article)`}</p>`
}

function fingerprintOf({ fingerprints: [first, ...others] }: Finding): Markup | undefined {
  if (first === undefined) return undefined
  return markup` · Fingerprint <code>${first}</code>${others.length > 0 ? ` and ${others.length} more` : undefined}`
}
