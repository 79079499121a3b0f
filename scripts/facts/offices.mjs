import { daysOf, makeSpans } from './spans.mjs'

/** Offices of which nothing is known after this day are left out: they would stay silent about every new article. */
const wanted = '2025-01-01'
/** Known only from the Factbook, an office's newest weeks are left out: it is brought up to date late. */
const lag = 28

const shift = (day, days) => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10)
const earliest = (...days) => days.filter(Boolean).sort()[0]
const latest = (...days) => days.filter(Boolean).sort().at(-1)

/** May facts from this source be shipped? Only where its licence has been looked at and allows it. */
export function mayShip(source) {
  return source !== undefined && (source.mit_ok === true || /^yes\b/.test(String(source.mit_ok)))
}

/**
 * What may be said of an office: the rows whose sources may be shipped, made into spans, until the day on which they end.
 *
 * @param office as in offices.json
 * @param sources of offices.json, by id
 * @param nameOf gives the usual newspaper form of a name, `undefined` where it names nobody in particular
 * @returns `{spans, until, dropped}`; no spans where nothing is known on or after the wanted day
 */
export function readOffice(office, sources, nameOf) {
  const doubts = [...(office.unknown ?? [])]
  const rows = []
  for (const raw of inOrder(office.holders)) {
    const row = withNotedDates(raw)
    const kept = row.sources.filter((id) => mayShip(sources[id]))
    const who = nameOf(row.name)
    if (kept.length === 0 || who === undefined || row.from === null) {
      if (row.from !== null && (kept.length === 0 || who === undefined)) doubts.push({ from: row.from, ...(row.to ? { to: row.to } : {}) })
      continue
    }
    doubts.push(...startDoubts(row))
    const seen = row.sure ?? lastSeen(row, kept, office, sources)
    const to = earliest(row.to, row.to && row.to <= seen ? row.to : seen)
    if (to > row.from.slice(0, to.length)) rows.push({ who, from: row.from, to, sources: kept, ...(row.acting ? { acting: true } : {}), open: row.to === null || to < row.to })
  }
  const dropped = office.holders.length - rows.length
  const spans = trim(makeSpans(rows, doubts), latest(office.known_from, '2000-01-01'))
  const last = spans.at(-1)
  if (!last || last.to < wanted) return { spans: [], until: last?.to, dropped }
  const until = last.to
  if (rows.some((row) => row.open && row.who === last.who && row.to === last.to)) delete last.to
  return { spans, until, dropped }
}

const inOrder = (rows) => [...rows].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0))

/** Some rows have no date of their own, but name the days on which the source calls them by their title. */
function withNotedDates(row) {
  const noted = row.from === null && /name (?:him|her) from (\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d)/.exec(row.note ?? '')
  return noted ? { ...row, from: noted[1], sure: noted[2] } : row
}

/** Sources that give different days for the start: nothing is known between them. A year and more is a slip of one source. */
function startDoubts({ from, alt_from: others = {} }) {
  return Object.values(others).flatMap((other) => {
    const [a, b] = [from, other].sort()
    const days = daysOf(b).from - daysOf(a).from
    return days > 3 && days <= 400 ? [{ from: a, to: b }] : []
  })
}

/** The last day on which a source that may be shipped still saw this person in office. */
function lastSeen(row, kept, office, sources) {
  if (row.seen_until) return row.seen_until
  const days = kept.map((id) => sources[id].as_of)
  const seen = earliest(latest(...days), office.known_until)
  const lagging = kept.every((id) => id === 'factbook' || sources[id].as_of < seen)
  if (row.to !== null || !lagging || !kept.includes('factbook')) return seen
  return latest(shift(seen, -lag), shift(row.from.padEnd(10, '-01'), 1))
}

/** Cuts off what lies before `from`, and the unknown spans at both ends. */
function trim(spans, from) {
  const kept = spans.filter((span) => span.to > from)
  while (kept[0]?.who === 'unknown') kept.shift()
  while (kept.at(-1)?.who === 'unknown') kept.pop()
  return kept
}
