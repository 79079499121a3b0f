import { describe, expect, it } from 'vitest'
import { byId, entities, files, names, roles, textOf } from './files.ts'

const day = /^\d{4}-\d\d-\d\d$/
const rows = roles.flatMap(({ id, name, entity }) => (entity.holders ?? []).map((row) => ({ id, name, row })))

describe('ids and names', () => {
  it('an id stands once in all files, and is kebab-case', () => {
    const ids = entities.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
    expect(ids.length).toBeGreaterThan(800)
  })
  it('two entities of one type have different names, as they would be taken for one', () => {
    const keys = entities.map(({ entity }) => `${entity.type} ${entity.name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}`)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })
  it('no two people share an alias', () => {
    const all = entities.filter(({ entity }) => entity.type === 'person').flatMap(({ id, entity }) => [...new Set([entity.name, ...(entity.aliases ?? [])])].map((alias) => ({ id, alias: alias.toLowerCase() })))
    expect(all.filter(({ id, alias }) => all.some((other) => other.alias === alias && other.id !== id))).toEqual([])
  })
  it('every country and organisation of a role is there', () => {
    for (const { id, entity } of roles) {
      expect([entity.country, entity.org].filter(Boolean), id).toHaveLength(1)
      if (entity.country) expect(byId.get(entity.country)?.type, id).toBe('place')
      if (entity.org) expect(byId.get(entity.org)?.type, id).toBe('org')
    }
  })
  it('every country has an adjective', () => {
    expect(Object.entries(files.countries.entities!).filter(([, { adjectives }]) => !adjectives?.length).map(([id]) => id)).toEqual([])
    expect(byId.get('united-kingdom')!.adjectives).toEqual(expect.arrayContaining(['British', 'UK', 'U.K.']))
    expect(byId.get('netherlands')!.adjectives).toEqual(['Dutch'])
  })
  it('no title means something else without its country', () => {
    const loose = new Set(['minister', 'secretary', 'chairman', 'chair', 'general', 'leader', 'director', 'chief', 'king', 'queen', 'prince', 'pope', 'head', 'commissioner', 'governor'])
    expect(roles.filter(({ entity }) => entity.titles?.some((title) => loose.has(title.toLowerCase()))).map(({ id }) => id)).toEqual([])
    expect(roles.filter(({ entity }) => !entity.titles?.length).map(({ id }) => id)).toEqual([])
  })
})

describe('rows', () => {
  it('every day is a day, from before to', () => {
    expect(rows.filter(({ row }) => !day.test(row.from) || (row.to !== undefined && !(day.test(row.to) && row.from < row.to)))).toEqual([])
    expect(rows.length).toBeGreaterThan(2500)
  })
  it('rows are in order and do not overlap, but in offices of many', () => {
    for (const { id, entity } of roles) {
      const held = entity.holders!
      for (const [at, row] of held.entries()) {
        const next = held[at + 1]
        if (!next) continue
        expect(row.from <= next.from, `${id} ${next.who} ${next.from}`).toBe(true)
        if (!entity.many) expect(row.to !== undefined && row.to <= next.from, `${id} ${row.who} ${row.from}`).toBe(true)
      }
    }
  })
  it('a row has no gap before the next: where nobody is known, it says so', () => {
    for (const { id, entity } of roles) if (!entity.many) for (const [at, row] of entity.holders!.entries()) if (at > 0) expect(row.from, `${id} ${row.who}`).toBe(entity.holders![at - 1]!.to)
  })
  it('an office begins and ends with somebody, within the days of which something is known', () => {
    for (const { id, entity } of roles) {
      const last = entity.holders!.at(-1)!
      expect([entity.holders![0]!.who, last.who], id).not.toContain('unknown')
      expect(day.test(entity.known_from!) && entity.known_from! < entity.known_until!, id).toBe(true)
      expect(entity.known_until! >= '2025-01-01' && last.from < entity.known_until!, id).toBe(true)
      if (last.to) expect(last.to, id).toBe(entity.known_until)
    }
  })
  it('a lone surname is nobody', () => {
    expect(rows.filter(({ row }) => row.who !== 'unknown' && !row.who.includes(' ')).map(({ row }) => row.who)).toEqual([])
  })
})

describe('sources', () => {
  it('every row that names somebody has sources, all of them listed in its file', () => {
    for (const { id, name, row } of rows) {
      const listed = Object.keys(files[name].sources ?? {})
      const given = row.source?.split(' ') ?? []
      expect(row.who === 'unknown' ? given : given.length > 0, `${id} ${row.who}`).toEqual(row.who === 'unknown' ? [] : true)
      for (const source of given) expect(listed, `${id} ${row.who}`).toContain(source)
    }
    for (const fact of files.renames.facts!) expect(Object.keys(files.renames.sources!)).toContain(fact['source'])
    for (const { entity } of entities) if (entity.type === 'place') expect(Object.keys(files.countries.sources!)).toContain(entity.source)
  })
  it('only sources that may be shipped are named', () => {
    const allowed = ['factbook', 'wikidata', 'ifg', 'legislators', 'white-house', 'tz']
    for (const name of names) {
      expect(allowed, name).toEqual(expect.arrayContaining(Object.keys(files[name].sources ?? {})))
      expect(textOf(name)).not.toMatch(/\b(?:oda|dkcab|oa|page:|eps:|open-data-archive|danish-cabinets|openaustralia|opensanctions)\b/)
      for (const source of Object.values(files[name].sources ?? {})) expect(source.licence).toMatch(/^(?:public domain|CC0-1\.0|CC-BY-4\.0|MIT)$/)
    }
  })
})
