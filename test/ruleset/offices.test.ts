import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/language/days.ts'
import type { Office, Ruleset } from '../../src/model/index.ts'
import { loadAll } from './small-offices.ts'

/** A file with one office; `rows` are its holders. */
const file = (rows: string, more = '', id = 'head'): string => `entities:
  ${id}: {type: role, name: Head of Borduria, titles: [Marshal]${more}, holders: [${rows}]}
`
const officeOf = (...files: readonly string[]): Office => loadAll(...files).offices().get('head')!
const until = ', known_until: 2025-01-01'
const row = (who: string, from: string, to?: string): string => `{who: ${who}, from: ${from}${to === undefined ? '' : `, to: ${to}`}}`

/** `ann-archer 2010-01-01 2014-01-01`, one a tenure. */
function shown({ tenures }: Office): string[] {
  const iso = (day: number | undefined): string => (day === undefined ? '…' : day === -Infinity ? '-' : formatDay(day))
  return tenures.map(({ who, from, to }) => `${who ?? '?'} ${iso(from)} ${iso(to)}`)
}

const [ann, bob, cat] = ['Ann Archer', 'Bob Baker', 'Cat Cooper']
const one = file([row(ann, '2010-01-01', '2014-01-01'), row(bob, '2014-01-01')].join(', '))

describe('the rows of an office', () => {
  it('are tenures in the order of their first days, with people by name', () => {
    expect(shown(officeOf(file([row(bob, '2014-01-01'), row(ann, '2010-01-01', '2014-01-01')].join(', '))))).toEqual(['ann-archer 2010-01-01 2014-01-01', 'bob-baker 2014-01-01 …'])
  })

  const table: [string, string[], string[]][] = [
    ['a row without an end ends where the next begins', [file([row(ann, '2010-01-01'), row(bob, '2014-01-01')].join(', '))], ['ann-archer 2010-01-01 2014-01-01', 'bob-baker 2014-01-01 …']],
    ['a hole stays one', [file([row(ann, '2010-01-01', '2013-01-01'), row(bob, '2014-01-01')].join(', '))], ['ann-archer 2010-01-01 2013-01-01', 'bob-baker 2014-01-01 …']],
    ['an unknown row is a span of nobody', [file([row(ann, '2010-01-01'), row('unknown', '2013-01-01'), row(bob, '2014-01-01')].join(', '))], ['ann-archer 2010-01-01 2013-01-01', '? 2013-01-01 2014-01-01', 'bob-baker 2014-01-01 …']],
    ['a row without a beginning', [file([`{who: ${ann}, to: 2014-01-01}`, row(bob, '2014-01-01')].join(', '))], ['ann-archer - 2014-01-01', 'bob-baker 2014-01-01 …']],
    ['of many a row ends where it says alone', [file([row(ann, '2010-01-01'), row(bob, '2014-01-01')].join(', '), ', many: true')], ['ann-archer 2010-01-01 …', 'bob-baker 2014-01-01 …']],
    // What a later file says of the same person in that time stands.
    ['a later file corrects a day', [one, file(row(bob, '2014-02-01'))], ['ann-archer 2010-01-01 2014-01-01', 'bob-baker 2014-02-01 …']],
    ['a later file ends a row', [one, file(row(bob, '2014-01-01', '2018-01-01'))], ['ann-archer 2010-01-01 2014-01-01', 'bob-baker 2014-01-01 2018-01-01']],
    ['a later file adds one who follows', [one, file(row(cat, '2018-01-01'))], ['ann-archer 2010-01-01 2014-01-01', 'bob-baker 2014-01-01 2018-01-01', 'cat-cooper 2018-01-01 …']],
    ['a later file adds a second time', [one, file(row(ann, '2018-01-01'))], ['ann-archer 2010-01-01 2014-01-01', 'bob-baker 2014-01-01 2018-01-01', 'ann-archer 2018-01-01 …']],
    ['a later file writes the name without its accents', [file(row('Zoë Čapek', '2014-01-01')), file(row('Zoe Capek', '2014-02-01'))], ['zoe-capek 2014-02-01 …']],
    ['the same row twice is one', [one, one], ['ann-archer 2010-01-01 2014-01-01', 'bob-baker 2014-01-01 …']],
    ['in one file two rows of one person both stand', [file([row(ann, '2010-01-01', '2014-01-01'), row(ann, '2013-01-01', '2015-01-01')].join(', '))], ['ann-archer 2010-01-01 2014-01-01', 'ann-archer 2013-01-01 2015-01-01']],
    ['under another id it is the same office', [one, file(row(cat, '2018-01-01'), '', 'our-head')], ['ann-archer 2010-01-01 2014-01-01', 'bob-baker 2014-01-01 2018-01-01', 'cat-cooper 2018-01-01 …']],
    // A file that knows only so far says nothing of the time from then to the first row of another file.
    ['between what one file knows and the next row nobody is known', [file(row(ann, '2010-01-01'), until), file(row(cat, '2026-01-01'))], ['ann-archer 2010-01-01 2025-01-01', '? 2025-01-01 2026-01-01', 'cat-cooper 2026-01-01 …']],
    ['but not where it knows up to that row', [file(row(ann, '2010-01-01'), until), file(row(cat, '2024-01-01'))], ['ann-archer 2010-01-01 2024-01-01', 'cat-cooper 2024-01-01 …']],
  ]
  it.each(table)('%s', (_, files, expected) => expect(shown(officeOf(...files))).toEqual(expected))

  it('thousands of them take no long time', () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => row(ann, formatDay(i * 3), formatDay(i * 3 + 1)))
    const offices = loadAll(file(rows.join(', ')))
    expect(offices.offices().get('head')!.tenures).toHaveLength(3_000)
  })
})

describe('how far the holders are known', () => {
  const day = (known: number | undefined): string => (known === undefined ? '-' : formatDay(known))
  const table: [string, string[], string][] = [
    ['nothing is said', [one], '-'],
    ['by the one file', [file(row(ann, '2010-01-01'), until)], '2025-01-01'],
    ['a row of another file, which gives none, after it', [file(row(ann, '2010-01-01'), until), file(row(cat, '2026-01-01'))], '-'],
    // An old row that is added does not make the last one known for longer.
    ['a row of another file, which gives none, before it', [file(row(bob, '2010-01-01'), until), file(row(ann, '2005-01-01', '2010-01-01'))], '2025-01-01'],
    ['by the file of the last row', [file(row(ann, '2010-01-01'), until), file(row(cat, '2024-01-01'), ', known_until: 2027-01-01')], '2027-01-01'],
    ['two files that know as far', [file(row(ann, '2010-01-01'), until), file(row(cat, '2024-01-01'), until)], '2025-01-01'],
    ['of many, by the file that knows least', [file(row(ann, '2010-01-01'), `${until}, many: true`), file(row(cat, '2024-01-01'))], '2025-01-01'],
  ]
  it.each(table)('%s', (_, files, expected) => expect(day(officeOf(...files).knownUntil)).toBe(expected))
  it('from the earliest that a file gives', () => {
    expect(day(officeOf(file(row(ann, '2010-01-01'), ', known_from: 2005-01-01'), file(row(cat, '2024-01-01'), ', known_from: 2000-01-01')).knownFrom)).toBe('2000-01-01')
  })
})

describe('offices', () => {
  const ruleset = (source: string): Ruleset => loadAll(source)
  it('are roles with titles, or what they are called', () => {
    const { offices } = ruleset('entities: {a: {type: role, name: A, titles: [A]}, b: {type: role, name: B, called: [b]}, c: {type: role, name: C}, d: {type: person, name: Ann Archer}}')
    expect(['a', 'b', 'c', 'd', 'e'].map((id) => offices().get(id)?.name)).toEqual(['A', 'B', undefined, undefined, undefined])
  })
  it('have a country, an organisation, or none', () => {
    const { offices } = ruleset('entities: {a: {type: role, name: A, titles: [A], country: x}, b: {type: role, name: B, titles: [B], org: y}, c: {type: role, name: C, titles: [C], contested: true}}')
    expect(['a', 'b', 'c'].map((id) => offices().get(id)!.of)).toEqual(['x', 'y', undefined])
    expect(['a', 'b', 'c'].map((id) => offices().get(id)!.contested)).toEqual([false, false, true])
  })
  it('are found by who holds or held them, by id, name or other name', () => {
    const { offices, entities } = ruleset(`entities:
  ann: {type: person, name: Ann Archer, aliases: [Annie Archer]}
  a: {type: role, name: A, titles: [A], holders: [{who: ann, from: 2010-01-01, to: 2011-01-01}]}
  b: {type: role, name: B, titles: [B], holders: [{who: Annie Archer, from: 2012-01-01}]}
  c: {type: role, name: C, titles: [C], holders: [{who: Bob Baker, from: 2012-01-01}, {who: unknown, from: 2013-01-01}]}
  d: {type: role, name: D, holders: [{who: ann, from: 2014-01-01}]}
`)
    expect(offices().heldBy('ann')).toEqual(['a', 'b'])
    expect(offices().heldBy('bob-baker')).toEqual(['c'])
    expect([offices().heldBy('unknown'), offices().heldBy('nobody')]).toEqual([[], []])
    // A person is made of a name in a row once, and none of an id or of nobody.
    expect([...entities.values()].filter(({ type }) => type === 'person').map(({ name }) => name)).toEqual(['Ann Archer', 'Bob Baker'])
  })
})
