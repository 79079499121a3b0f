// From rows that overlap, leave gaps and lack dates to one line of spans in which at most one holder is known.

const dayOf = (text) => Date.UTC(+text.slice(0, 4), +(text.slice(5, 7) || 1) - 1, +(text.slice(8, 10) || 1)) / 864e5
const textOf = (day) => new Date(day * 864e5).toISOString().slice(0, 10)
/** Handovers that are up to this many days off are no gap and no contradiction. */
const slack = 3

/** The first and the last but one day (exclusive) that `2012-11-06`, `2012-11` or `2012` may mean. */
export function daysOf(text) {
  const from = dayOf(text)
  if (text.length >= 10) return { from, to: from }
  const year = +text.slice(0, 4)
  const month = text.length >= 7 ? +text.slice(5, 7) - 1 : undefined
  return { from, to: month === undefined ? Date.UTC(year + 1, 0, 1) / 864e5 : Date.UTC(year, month + 1, 1) / 864e5 }
}

/**
 * Makes spans of rows.
 *
 * @param rows `{who, from, to, acting?, sources}`; dates as the data has them, `to` exclusive
 * @param doubts `{from, to}`, spans in which nobody is known for certain; `to` may be absent
 * @returns spans in order without overlap or gap, `who` being `unknown` where nobody, or more than one, is known
 */
export function makeSpans(rows, doubts) {
  const marks = doubts.map(({ from, to }) => ({ from: daysOf(from).from, to: to ? daysOf(to).to : Infinity }))
  const held = rows.flatMap((row) => {
    const begin = daysOf(row.from)
    const end = daysOf(row.to)
    if (begin.to > begin.from) marks.push(begin)
    if (end.to > end.from) marks.push(end)
    return end.to > begin.from ? [{ ...row, from: begin.from, to: end.to }] : []
  })
  const cuts = [...new Set([...held, ...marks].flatMap(({ from, to }) => [from, to]).filter(Number.isFinite))].sort((a, b) => a - b)
  const spans = cuts.slice(0, -1).map((from, i) => spanAt(held, marks, from, cuts[i + 1]))
  return closeSmallGaps(joinSame(spans)).map((span) => ({ ...span, from: textOf(span.from), to: textOf(span.to) }))
}

function spanAt(held, marks, from, to) {
  const there = held.filter((row) => row.from <= from && row.to >= to)
  const unknown = { who: 'unknown', from, to, sources: [] }
  if (there.length === 0 || new Set(there.map(({ who }) => who)).size > 1 || marks.some((mark) => mark.from <= from && mark.to >= to)) {
    return { ...unknown, last: there.at(-1) }
  }
  const acting = there.every((row) => row.acting)
  return { who: there[0].who, from, to, sources: [...new Set(there.flatMap(({ sources }) => sources))], ...(acting ? { acting: true } : {}) }
}

function joinSame(spans) {
  const joined = []
  for (const span of spans) {
    const before = joined.at(-1)
    if (before && before.who === span.who && before.acting === span.acting) {
      before.to = span.to
      before.sources = [...new Set([...before.sources, ...span.sources])]
    } else joined.push({ ...span })
  }
  return joined
}

/** An unknown span of a few days belongs to whoever held the office before it. */
function closeSmallGaps(spans) {
  const kept = []
  for (const span of spans) {
    const before = kept.at(-1)
    if (span.who === 'unknown' && span.to - span.from <= slack && before && span !== spans.at(-1)) before.to = span.to
    else kept.push(span)
  }
  return joinSame(kept.map(({ last: _, ...span }) => span))
}
