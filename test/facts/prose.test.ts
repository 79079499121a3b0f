import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { holds } from '../../src/compare/fact-claim.ts'
import { factValue } from '../../src/compare/facts.ts'
import { parseIsoDay } from '../../src/language/days.ts'
import { loadAll } from '../ruleset/small-offices.ts'

const names = ['countries', 'organisations', 'blocs', 'capitals', 'cities', 'currencies', 'events', 'former-names'] as const
const ruleset = loadAll(...names.map((name) => readFileSync(new URL(`../../rules/facts/${name}.yml`, import.meta.url), 'utf8')))
const entities = [...new Set(ruleset.entities.values())]
const rowsOf = (field: string) => entities.flatMap((entity) => (entity.fields.get(field) ?? []).map((row) => ({ id: entity.id, ...row })))
/** Capitals with the name of their country, or with a possessive in it, are no cities to read. */
const unread = ['Djibouti', 'Luxembourg', 'Monaco', 'San Marino', 'Singapore', 'Sao Tome', "Saint John's", "Saint George's"]
const typeOf = { on: 'date', began: 'date', ended: 'date', happened: 'date', capital: 'city', currency: 'currency' }

describe('facts that prose is held against', () => {
  it.each(Object.entries(typeOf))('every %s can be read as a %s', (field, type) => {
    const rows = rowsOf(field)
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter(({ value }) => !unread.includes(value) && !factValue(value, type, ruleset)).map(({ id, value }) => `${id}: ${value}`)).toEqual([])
  })
  it.each([...Object.keys(typeOf), 'members', 'known_as'])('every row of %s has a source', (field) => expect(rowsOf(field).filter(({ source }) => !source).map(({ id }) => id)).toEqual([]))
  it('every member is a country that is known', () => expect(rowsOf('members').filter(({ value }) => !ruleset.entity(value)).map(({ value }) => value)).toEqual([]))
  it('every city lies in a country, or in none', () => expect(entities.flatMap((entity) => entity.in).filter((id) => !ruleset.entity(id)?.adjectives)).toEqual([]))
  it.each([['european-union', '2026-01-22', 27], ['european-union', '2019-06-01', 28], ['nato', '2026-01-22', 32], ['nato', '2023-03-01', 30], ['eurozone', '2026-01-22', 21], ['eurozone', '2025-12-01', 20], ['group-of-seven', '2026-01-22', 7], ['asean', '2026-01-22', 11], ['asean', '2025-01-01', 10]])('%s on %s had %i members', (id, day, count) => {
    expect(ruleset.entity(id)!.fields.get('members')!.filter((row) => holds(row, parseIsoDay(day)!))).toHaveLength(count)
  })
})
