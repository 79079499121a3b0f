import type { BlockZone, FrontMatter } from '../model/article.ts'

/** What an HTML page says of itself. Dates are as written. */
export interface PageFacts {
  title?: string
  date?: string
  updated?: string
}

/** Listens to the tags and texts of a page for its title and dates. */
export interface HeadReader {
  readonly tag: (name: string, at: number) => void
  readonly attribute: (from: number, to: number) => void
  readonly value: (from: number, to: number) => void
  readonly valueEnd: () => void
  readonly open: (name: string, end: number) => void
  /** A `<time>` tag; `early` where it stands at the head of the article. */
  readonly time: (end: number, early: boolean) => void
  readonly text: (from: number, to: number) => void
  readonly entity: (text: string) => void
  /** `at`: where the closing tag begins. */
  readonly close: (name: string, at: number) => void
  readonly meta: () => FrontMatter | undefined
  /** Where its titles and descriptions stand in the source, markup and all, in order. */
  readonly prose: () => readonly HeadProse[]
}

export interface HeadProse { readonly from: number; readonly to: number; readonly zone: BlockZone }

const asTitle = new Set(['og:title', 'twitter:title', 'headline'])
const asStandfirst = new Set(['description', 'og:description', 'twitter:description'])
const asDate = new Set([
  'article:published_time', 'date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'published', 'datepublished', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date',
  'parsely-pub-date', 'sailthru.date', 'article.published', 'article:published', 'og:published_time',
])
const asUpdate = new Set(['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod', 'dcterms.modified', 'article:modified', 'revised'])

/** The value of a tag's `content`. */
const content = /\scontent\s*=\s*(?:"([^"]*)"|'([^']*)')/id
/** A longer title, in UTF-16 units, is none. */
const titleMost = 1_000
/** What a page's title has before the name of the site. */
const beforeSite = /^.*\S(?=\s+[-–—|·»]\s)/s

/** Longest JSON-LD that is read, in UTF-16 units. */
const longest = 500_000

export function headReader(source: string): HeadReader {
  const found: { rank: number; key: keyof PageFacts; value: string }[] = []
  let from = -1
  let to = 0
  let watched = false
  let at = 0
  let attributes = new Map<string, string>()
  let name = ''
  let value = ''
  let inside: 'title' | 'json' | undefined
  let text = ''
  const prose: HeadProse[] = []
  let titleFrom = -1
  // The title of a drawing is none of the page.
  let drawn = false

  function keepProse(zone: BlockZone, end: number): void {
    const span = content.exec(source.slice(at, end))?.indices
    const [start, stop] = span?.[1] ?? span?.[2] ?? [0, 0]
    if (stop > start) prose.push({ from: at + start, to: at + stop, zone })
  }

  function keep(key: keyof PageFacts, written: string | undefined, rank: number, until: number): void {
    const trimmed = written?.replace(/\s+/g, ' ').trim()
    if (!trimmed || trimmed.length > 1_000) return
    found.push({ rank, key, value: trimmed })
    if (from < 0) from = at
    to = Math.max(to, until)
  }

  return {
    tag(tag, where) {
      watched = tag === 'meta' || tag === 'time' || tag === 'script'
      if (watched) attributes = new Map()
      if (watched || tag === 'title') at = where
    },
    attribute(start, end) {
      if (!watched) return
      name = source.slice(start, end).toLowerCase()
      value = ''
    },
    value(start, end) {
      if (watched) value += source.slice(start, end)
    },
    valueEnd() {
      if (watched) attributes.set(name, value)
    },
    open(tag, end) {
      if (tag === 'svg') drawn = true
      if (tag === 'meta') {
        const key = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? attributes.get('http-equiv') ?? '').toLowerCase()
        const written = attributes.get('content')
        if (asTitle.has(key)) {
          keep('title', written, key === 'og:title' ? 3 : 2, end)
          keepProse('headline', end)
        } else if (asStandfirst.has(key)) keepProse('standfirst', end)
        else if (asDate.has(key)) keep('date', written, key === 'article:published_time' ? 5 : key === 'date' ? 2 : 3, end)
        else if (asUpdate.has(key)) keep('updated', written, key === 'article:modified_time' ? 5 : 3, end)
      } else if (tag === 'script') inside = /^application\/ld\+json/i.test((attributes.get('type') ?? '').trim()) ? 'json' : undefined
      else if (tag === 'title' && !drawn) {
        inside = 'title'
        titleFrom = end
      }
      if (inside && (tag === 'title' || tag === 'script')) text = ''
      watched = false
    },
    time(end, early) {
      const when = attributes.get('datetime')
      const role = `${attributes.get('itemprop') ?? ''} ${attributes.get('class') ?? ''}`.toLowerCase()
      if (/modif|updat/.test(role)) keep('updated', when, 2, end)
      else if (attributes.has('pubdate') || /publi/.test(role)) keep('date', when, 2, end)
      else if (early) keep('date', when, 1, end)
      watched = false
    },
    text(start, end) {
      if (inside && text.length < longest) text += source.slice(start, end)
    },
    entity(written) {
      if (watched) value += written
      else if (inside) text += written
    },
    close(tag, where) {
      if (tag === 'svg') drawn = false
      if (inside === 'title' && tag === 'title') {
        keep('title', text, 1, at + text.length)
        const length = where - titleFrom
        if (length > 0 && length <= titleMost) prose.push({ from: titleFrom, to: titleFrom + (beforeSite.exec(source.slice(titleFrom, where))?.[0].length ?? length), zone: 'headline' })
      } else if (inside === 'json' && tag === 'script') {
        for (const [key, written] of linkedData(text)) keep(key, written, 4, at + text.length)
      } else return
      inside = undefined
    },
    meta() {
      const facts: PageFacts = {}
      for (const key of ['title', 'date', 'updated'] as const) {
        const best = found.filter((one) => one.key === key).reduce<(typeof found)[number] | undefined>((a, b) => (a && a.rank >= b.rank ? a : b), undefined)
        if (best) facts[key] = best.value
      }
      return found.length > 0 ? { kind: 'html', text: JSON.stringify(facts), from, to: Math.min(Math.max(to, from), source.length) } : undefined
    },
    prose: () => prose,
  }
}

/** Headline and dates of JSON-LD: of its first object, list member or graph node that has a date. */
function linkedData(json: string): [keyof PageFacts, string][] {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return []
  }
  const top = Array.isArray(data) ? data : [data]
  for (const node of top.flatMap((one: unknown) => (isRecord(one) && Array.isArray(one['@graph']) ? [one, ...one['@graph']] : [one])).slice(0, 200)) {
    if (!isRecord(node) || typeof node['datePublished'] !== 'string') continue
    const facts: [keyof PageFacts, string][] = [['date', node['datePublished']]]
    if (typeof node['dateModified'] === 'string') facts.push(['updated', node['dateModified']])
    if (typeof node['headline'] === 'string') facts.push(['title', node['headline']])
    return facts
  }
  return []
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null
}
