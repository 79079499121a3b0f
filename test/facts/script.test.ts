import { describe, expect, it } from 'vitest'
import type { Row } from './files.ts'

interface Span { readonly who: string; readonly from: string; readonly to?: string; readonly acting?: true; readonly sources: readonly string[] }
interface Office { readonly spans: readonly Span[]; readonly until?: string; readonly dropped: number }
type Data = Readonly<Record<string, unknown>>

const load = async (path: string): Promise<Record<string, (...given: unknown[]) => unknown>> => (await import(new URL(`../../scripts/${path}`, import.meta.url).href)) as never
const { readOffice, mayShip } = await load('facts/offices.mjs')
const { makeFacts } = await load('facts.mjs')

const sources: Data = {
  free: { mit_ok: true, as_of: '2025-12-01' }, old: { mit_ok: true, as_of: '2022-07-01' }, named: { mit_ok: 'yes with attribution in NOTICE', as_of: '2025-12-01' },
  shared: { mit_ok: 'facts only: re-derive before shipping', as_of: '2026-08-22' }, page: { mit_ok: 'facts only', as_of: '2026-01-01' }, unsure: { mit_ok: 'not yes', as_of: '2026-01-01' },
}
const office = (holders: readonly Data[], more: Data = {}): Office =>
  readOffice!({ id: 'xx.hog', known_from: '2000-01-01', known_until: '2026-08-22', holders, ...more }, sources, (name: string) => (name.includes(' ') ? name : undefined)) as Office
const rows = (held: Office): string[] => held.spans.map(({ who, from, to }) => `${who} ${from} ${to ?? '…'}`)
const row = (name: string, from: string | null, to: string | null, source = 'free', more: Data = {}): Data => ({ name, from, to, sources: [source], ...more })

describe('which sources may be shipped', () => {
  it('those that say true, or begin with yes', () => {
    expect(Object.values(sources).map((source) => mayShip!(source))).toEqual([true, true, true, false, false, false])
    expect(mayShip!(undefined)).toBe(false)
  })
})

describe('an office', () => {
  it('is known until the first dropped holder came', () => {
    const held = office([row('Ann First', '2001-01-01', '2020-05-05'), row('Bob Second', '2020-05-05', '2025-07-20'), row('Cat Third', '2025-07-20', null, 'shared')])
    expect(rows(held)).toEqual(['Ann First 2001-01-01 2020-05-05', 'Bob Second 2020-05-05 2025-07-20'])
    expect([held.until, held.dropped]).toEqual(['2025-07-20', 1])
  })
  it('is known no longer than its sources see it, and a row still in office has no end', () => {
    const held = office([row('Ann First', '2001-01-01', '2020-05-05', 'page'), row('Bob Second', '2020-05-05', null)])
    expect(rows(held)).toEqual(['Bob Second 2020-05-05 …'])
    expect(held.until).toBe('2025-12-01')
  })
  it('of which nothing is known in 2025 is left out', () => {
    expect(office([row('Ann First', '2001-01-01', null, 'old')]).spans).toEqual([])
    expect(office([row('Ann First', '2001-01-01', null, 'page')]).spans).toEqual([])
  })
  it('is unknown where a dropped row, a missing date, a gap or a contradiction stands', () => {
    const held = office([
      row('Ann First', '2001-01-01', '2005-01-01'), row('Bob Second', '2005-01-01', '2006-01-01', 'page'), row('Cat Third', '2006-01-01', '2008-01-01'), row('Dan Fourth', '2008-06-01', '2012-01-01'),
      row('Eve Fifth', '2011-11-01', '2015-01-01'), row('Flo Sixth', '2015-01-01', null, 'old'), row('Gus Seventh', null, null), row('Hal Eighth', '2024-01-01', null),
    ])
    expect(rows(held)).toEqual([
      'Ann First 2001-01-01 2005-01-01', 'unknown 2005-01-01 2006-01-01', 'Cat Third 2006-01-01 2008-01-01', 'unknown 2008-01-01 2008-06-01', 'Dan Fourth 2008-06-01 2011-11-01',
      'unknown 2011-11-01 2012-01-01', 'Eve Fifth 2012-01-01 2015-01-01', 'Flo Sixth 2015-01-01 2022-07-01', 'unknown 2022-07-01 2024-01-01', 'Hal Eighth 2024-01-01 …',
    ])
  })
  it('has a month or a year that is all that is known as unknown, and a holder who may be missing', () => {
    const held = office([row('Ann First', '2001-01-01', '2005-03'), row('Bob Second', '2005-03', '2010-01-01', 'free', { seen_until: '2009-07-01' }), row('Cat Third', '2010-01-01', null)])
    expect(rows(held)).toEqual(['Ann First 2001-01-01 2005-03-01', 'unknown 2005-03-01 2005-04-01', 'Bob Second 2005-04-01 2009-07-01', 'unknown 2009-07-01 2010-01-01', 'Cat Third 2010-01-01 …'])
  })
  it('closes gaps of a few days, and is unknown where sources differ on the first day', () => {
    const held = office([row('Ann First', '2001-01-01', '2004-12-31'), row('Bob Second', '2005-01-02', '2010-01-15'), row('Cat Third', '2010-01-15', null, 'free', { alt_from: { old: '2010-01-05' } })])
    expect(rows(held)).toEqual(['Ann First 2001-01-01 2005-01-02', 'Bob Second 2005-01-02 2010-01-05', 'unknown 2010-01-05 2010-01-15', 'Cat Third 2010-01-15 …'])
  })
  it('leaves out a lone surname and rows before 2000', () => {
    const held = office([row('Old Timer', '1990-01-01', '1999-06-01'), row('Ann First', '1999-06-01', '2005-01-01'), row('Smith', '2005-01-01', '2006-01-01'), row('Bob Second', '2006-01-01', null)])
    expect(rows(held)).toEqual(['Ann First 1999-06-01 2005-01-01', 'unknown 2005-01-01 2006-01-01', 'Bob Second 2006-01-01 …'])
  })
})

describe('the whole', () => {
  const data = {
    sources: { ...sources, factbook: { mit_ok: true, as_of: '2026-01-22' } },
    offices: [{
      id: 'de.hog', jurisdiction: { iso2: 'DE' }, classes: ['leader'], titles: ['Chancellor'], known_from: '2000-01-01', known_until: '2026-08-22',
      holders: [row('Ann First', '2001-01-01', '2020-05-05', 'factbook', { sources: ['factbook', 'page'] }), row('Bob Second', '2020-05-05', null, 'factbook')],
    }],
    countries: [{ iso2: 'DE', capital: ['Berlin'] }, { iso2: 'ZZ', capital: ['Nowhere'] }],
    renames: [{ kind: 'country_name', old: 'Oldland', new: 'Newland', date: '2020-01-01' }, { kind: 'country_name', old: 'A', new: 'B', window: ['2001', '2002'] }, { kind: 'company', old: 'C', new: 'D', date: '2020-01-01' }],
  }
  const made = (): { files: Record<string, string> } => makeFacts!(data) as never
  it('gives the same text for the same data', () => {
    expect(made()).toEqual(made())
  })
  it('writes offices with the sources that may be shipped, and stops weeks before the end of the Factbook', () => {
    const text = made().files['leaders.yml']!
    expect(text).toContain('  germany-head-of-government:\n    type: role\n    name: Chancellor of Germany\n    country: germany\n    titles: [Chancellor, Federal Chancellor]\n    called: [leader]\n')
    expect(text).toContain('known_until: 2025-12-25\n')
    const first: Row = { who: 'Ann First', from: '2001-01-01', to: '2020-05-05', source: 'factbook' }
    expect(text).toContain(`- {who: ${first.who}, from: ${first.from}, to: ${first.to}, source: ${first.source}}\n`)
  })
  it('writes only countries that have a newspaper name, and renames with a day', () => {
    expect(made().files['countries.yml']).toMatch(/germany:[\s\S]*capital: Berlin/)
    expect(made().files['countries.yml']).not.toContain('Nowhere')
    expect(made().files['renames.yml']!.match(/fact: renamed/g)).toHaveLength(1)
  })
})
