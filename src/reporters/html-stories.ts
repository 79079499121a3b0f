import { isConflict, type Place, type Report, type ReportOptions, type StoryRow, type StoryTable } from '../model/index.ts'
import { cardId } from './html-findings.ts'
import { markup, type Markup } from './html-markup.ts'
import { placeLink } from './html-place.ts'
import { aboutOf, mostValues, shortNames, verdictWords } from './story-parts.ts'
import { count, placeKind } from './wording.ts'

/** The most cells of all tables that a browser lays out in good time. */
const mostCells = 20_000

/** What the findings of the page add to the tables. */
interface Cards {
  /** The card of a conflict by rule, key and story, and the values of reference facts that it shows. */
  readonly byRow: ReadonlyMap<string, { readonly id: string; readonly facts: readonly string[] }>
  /** The places that take part in a finding. */
  readonly places: ReadonlySet<string>
}

/** What the articles of each story say, side by side. */
export function storiesSection(report: Report, options: ReportOptions): Markup {
  const stories = report.stories ?? []
  const shown = fitting(stories)
  const cards = cardsOf(report)
  const rest = stories.length - shown.length
  return markup`
<section id="stories" aria-labelledby="stories-title">
<h2 id="stories-title">Who says what</h2>
<p>One row for each thing that the articles of a story say. A <em>contradiction</em> cannot both be true; a <em>strain</em> can, but a reader would not think so.</p>
${shown.map((story, at) => storyPart(story, `story-${at + 1}`, cards, options))}
${rest > 0 ? markup`<p class="more">${count(rest, 'more story', 'more stories')} left out here.</p>` : undefined}
</section>`
}

/** The first stories, as many as the budget of cells lets in. */
function fitting(stories: readonly StoryTable[]): readonly StoryTable[] {
  let left = mostCells
  const end = stories.findIndex(({ rows, articles }) => (left -= rows.length * articles.length) < 0)
  return end < 0 ? stories : stories.slice(0, Math.max(1, end))
}

function cardsOf({ findings }: Report): Cards {
  const byRow = new Map<string, { id: string; facts: string[] }>()
  const places = new Set<string>()
  for (const [at, finding] of findings.entries()) {
    if (finding.state === 'fixed') continue
    for (const place of finding.places) places.add(placeId(place))
    const id = cardId(at)
    const row = rowId(finding.story ?? '', finding.rule, finding.key)
    if (id === undefined || byRow.has(row)) continue
    const facts = finding.places.filter((place) => placeKind(finding, place) === 'fact').map(({ value }) => value)
    byRow.set(row, { id, facts: [...new Set(facts)] })
  }
  return { byRow, places }
}

function rowId(story: string, rule: string, key: string): string {
  return [story, rule, key].join('\u001F')
}

function placeId({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

function storyPart(story: StoryTable, id: string, cards: Cards, options: ReportOptions): Markup {
  const shared = story.rows.filter(({ verdict }) => verdict !== 'unknown')
  const single = story.rows.filter(({ verdict }) => verdict === 'unknown')
  const { rows, articles } = story.left
  const left = [...(rows > 0 ? [count(rows, 'more row')] : []), ...(articles > 0 ? [count(articles, 'more article')] : [])].join(' and ')
  return markup`
<section class="story" aria-labelledby="${id}">
<h3 id="${id}">${story.story}</h3>
${shared.length === 0 ? markup`<p>No two articles speak of the same thing.</p>` : table(story, shared, `${id}-shared`, `${story.story}: what the articles say`, cards, options)}
${single.length === 0 ? undefined : markup`<details><summary>${count(single.length, 'thing')} that one article alone says</summary>${table(story, single, `${id}-single`, `${story.story}: what one article alone says`, cards, options)}</details>`}
${left === '' ? undefined : markup`<p class="more">${left} left out here.</p>`}
</section>`
}

function table(story: StoryTable, rows: readonly StoryRow[], id: string, caption: string, cards: Cards, options: ReportOptions): Markup {
  const names = shortNames(story.articles.map(({ file }) => file))
  return markup`
<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">
<table><caption id="${id}">${caption}</caption>
<thead><tr><th scope="col">Claim</th>${story.articles.map(({ date }, at) => markup`<th scope="col">${names[at]} <span class="date">${date ?? 'no date'}</span></th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`
<tr class="${row.verdict}"><th scope="row">${rowHead(row, story.story, cards)}</th>${row.cells.map((cell) => cellOf(cell, cards, options))}</tr>`)}
</tbody>
</table>
</div>`
}

function rowHead(row: StoryRow, story: string, { byRow }: Cards): Markup {
  const { rule, title, key, verdict } = row
  const card = isConflict(verdict) ? byRow.get(rowId(story, rule, key)) : undefined
  const about = aboutOf(row, story)
  const word = card ? markup`<a href="#${card.id}">${verdictWords[verdict]}</a>` : markup`${verdictWords[verdict]}`
  const facts = card?.facts.map((value) => markup` <span class="key">reference fact: ${value}</span>`)
  return markup`${title || rule}${about === '' ? undefined : markup` <span class="key">${about}</span>`}${facts} <span class="verdict">${word}</span>`
}

function cellOf(cell: readonly Place[], { places }: Cards, options: ReportOptions): Markup {
  const rest = cell.length - mostValues
  const values = cell.slice(0, mostValues).map((place) => markup`<li${places.has(placeId(place)) ? markup` class="clash"` : undefined}>${placeLink(place, options, place.value)} ${wordsOf(place)}<span class="line">line ${place.line}</span></li>`)
  return markup`<td>${values.length === 0 ? undefined : markup`<ul>${values}</ul>`}${rest > 0 ? markup`<p class="more">and ${rest} more</p>` : undefined}</td>`
}

/** The words at a place, unless the value, which may be cut, is these words. */
function wordsOf({ text, value }: Place): Markup | undefined {
  const [words, whole] = [bare(text), bare(value)]
  const same = value.endsWith('…') ? words.startsWith(whole) : words === whole
  return same ? undefined : markup`<span class="words" dir="auto">${text}</span> `
}

/** Without punctuation at the ends. */
function bare(text: string): string {
  return text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
}
