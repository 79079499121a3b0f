import { file } from './yaml.mjs'

// Only records with one exact day, of a kind of which a newspaper would write `formerly`.
const kinds = new Set(['country_name', 'capital_name', 'tz_zone'])
const placeOf = (zone) => zone.split('/').at(-1).replaceAll('_', ' ')

/** renames.yml: the places that were renamed on a known day. */
export function readRenames(renames) {
  const rows = Object.values(renames.renames ?? renames).flat().filter((row) => row && kinds.has(row.kind) && /^\d{4}-\d\d-\d\d$/.test(row.date ?? ''))
  const facts = rows.map((row) => (row.kind === 'tz_zone' ? { before: placeOf(row.old), after: placeOf(row.new), date: row.date, source: 'tz', note: 'the day on which the time zone took the new name' } : { before: row.old.replace(/ \(.*\)$/, ''), after: row.new, date: row.date, source: 'factbook' }))
  const body = facts.sort((a, b) => (a.date < b.date ? -1 : 1)).map(({ before, after, date, source, note }) => `  - {fact: renamed, thing: place, before: ${before}, after: ${after}, date: ${date}, source: ${source}${note ? `, note: ${note}` : ''}}\n`).join('')
  const sources = {
    factbook: { name: 'CIA World Factbook', as_of: '2026-01-22', url: 'https://github.com/factbook/factbook.json', licence: 'public domain' },
    tz: { name: 'IANA time zone database', as_of: '2026-07-21', url: 'https://github.com/eggert/tz', licence: 'public domain' },
  }
  return file(['Places that took another name, where the day is known.'], sources, 'facts', body)
}
