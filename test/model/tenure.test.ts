import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '../../src/language/days.ts'
import { holdsOn, tenureVerdict, type DatedFact, type Office, type Tenure } from '../../src/model/index.ts'

const day = (iso: string): number => {
  const found = parseIsoDay(iso)
  if (found === undefined) throw new Error(iso)
  return found
}

interface Grain { readonly fromGrain?: number; readonly toGrain?: number }

/** `ann 2010-01-01 2014-01-01`, `- 2014-01-01 2014-06-01` for nobody known, `bob 2014-06-01` without an end. */
function tenure(row: string, grain: Grain = {}): Tenure {
  const [who = '', from = '', to] = row.split(' ')
  return { who: who === '-' ? undefined : who, from: day(from), to: to === undefined ? undefined : day(to), fact: { value: who, place: { file: 'r.yml', from: 0, to: 1 }, ...grain } as DatedFact }
}

function office(tenures: readonly (string | Tenure)[], more: Partial<Office> = {}): Office {
  return { id: 'o', name: 'O', of: undefined, contested: false, many: false, knownFrom: undefined, knownUntil: undefined, tenures: tenures.map((one) => (typeof one === 'string' ? tenure(one) : one)), ...more }
}

/** Who is shown as the holder stands behind the verdict. */
function verdict(held: Office, person: string, iso: string): string {
  const { verdict: found, holder } = tenureVerdict(held, person, day(iso))
  return [found, ...(holder ? [holder.who] : [])].join(' ')
}

const plain = office(['ann 2010-01-01 2014-01-01', 'bob 2014-01-01 2018-01-01', 'cat 2018-01-01'])
const hole = office(['ann 2010-01-01 2014-01-01', 'bob 2014-06-01 2018-01-01'])
const unknown = office(['ann 2010-01-01 2014-01-01', '- 2014-01-01 2014-06-01', 'bob 2014-06-01'])
const again = office(['ann 2010-01-01 2014-01-01', 'bob 2014-01-01 2015-01-01', 'ann 2015-01-01 2016-01-01', 'cat 2016-01-01'])
const known = { knownFrom: day('2011-01-01'), knownUntil: day('2019-01-01') }
const month = office([tenure('ann 2010-01-01 2014-05-01', { toGrain: 30 }), tenure('bob 2014-05-01', { fromGrain: 30 })])
const year = office([tenure('ann 2010-01-01 2014-01-01', { toGrain: 365 }), tenure('bob 2014-01-01', { fromGrain: 365 })])

const table: [string, Office, string, string, string][] = [
  ['in the middle', plain, 'bob', '2016-01-01', 'agree bob'],
  ['on the first day', plain, 'bob', '2014-01-01', 'agree bob'],
  ['on the last day', plain, 'bob', '2017-12-31', 'agree bob'],
  ['without an end', plain, 'cat', '2200-01-01', 'agree cat'],
  // Three days of slack at either end; the fourth is too early, or too late.
  ['three days early', plain, 'bob', '2013-12-29', 'agree ann'],
  ['four days early', plain, 'bob', '2013-12-28', 'contradict ann'],
  ['on the day of the handover', plain, 'ann', '2014-01-01', 'agree bob'],
  ['two days late', plain, 'ann', '2014-01-03', 'agree bob'],
  ['three days late', plain, 'ann', '2014-01-04', 'contradict bob'],
  // Two years: after that, and before that, it is no slip.
  ['just under two years late', plain, 'ann', '2015-12-31', 'contradict bob'],
  ['two years late', plain, 'ann', '2016-01-01', 'unknown'],
  ['just under two years early', plain, 'cat', '2016-01-03', 'contradict bob'],
  ['two years early', plain, 'cat', '2016-01-02', 'unknown'],
  ['long ago', plain, 'ann', '2020-01-01', 'unknown'],
  // Who never held it is no matter of this table.
  ['never held it', plain, 'dan', '2016-01-01', 'unknown'],
  ['never held it, no tenures', office([]), 'dan', '2016-01-01', 'unknown'],
  // Nobody certainly holds it.
  ['in a hole', hole, 'ann', '2014-03-01', 'unknown'],
  ['in a hole, before it', hole, 'bob', '2014-03-01', 'unknown'],
  ['on the last day of a hole', hole, 'ann', '2014-05-31', 'unknown'],
  ['after the hole', hole, 'ann', '2014-06-01', 'contradict bob'],
  ['after the last row, which has an end', hole, 'bob', '2018-03-01', 'unknown'],
  ['in a span of nobody', unknown, 'ann', '2014-03-01', 'unknown'],
  ['two days after the span of nobody', unknown, 'ann', '2014-06-03', 'unknown'],
  ['three days after it', unknown, 'ann', '2014-06-04', 'contradict bob'],
  ['three days before it', unknown, 'bob', '2013-12-29', 'unknown'],
  ['four days before it', unknown, 'bob', '2013-12-28', 'contradict ann'],
  // One who came back.
  ['between two tenures', again, 'ann', '2014-06-01', 'contradict bob'],
  ['in the second tenure', again, 'ann', '2015-06-01', 'agree ann'],
  ['after both', again, 'ann', '2016-06-01', 'contradict cat'],
  // What the table does not know.
  ['contested: nothing is said', { ...plain, contested: true }, 'ann', '2015-01-01', 'unknown'],
  ['contested: the holder holds it', { ...plain, contested: true }, 'bob', '2015-01-01', 'agree bob'],
  ['before it is known', { ...plain, ...known }, 'bob', '2010-12-31', 'unknown'],
  ['from when it is known', { ...plain, knownFrom: day('2012-06-01') }, 'bob', '2012-06-01', 'contradict ann'],
  ['the day before that', { ...plain, knownFrom: day('2012-06-01') }, 'bob', '2012-05-31', 'unknown'],
  ['on the last day that it is known', { ...plain, ...known }, 'bob', '2018-12-31', 'contradict cat'],
  ['no longer known', { ...plain, ...known }, 'bob', '2019-01-01', 'unknown'],
  ['no longer known: who held it last still may', { ...plain, ...known }, 'cat', '2025-01-01', 'agree cat'],
  // Only the month is known: it may be any day of it.
  ['in the month of the handover', month, 'ann', '2014-05-30', 'agree'],
  ['in the month of the handover, the next one', month, 'bob', '2014-05-01', 'agree'],
  ['within slack of that month', month, 'ann', '2014-06-02', 'agree bob'],
  ['after it', month, 'ann', '2014-06-03', 'contradict bob'],
  ['three days before that month', month, 'bob', '2014-04-28', 'agree ann'],
  ['four days before that month', month, 'bob', '2014-04-27', 'contradict ann'],
  ['in the year of the handover', year, 'ann', '2014-12-31', 'agree'],
  ['after that year', year, 'ann', '2015-01-04', 'contradict bob'],
]

describe('does a person hold an office', () => {
  it.each(table)('%s', (_, held, person, iso, expected) => expect(verdict(held, person, iso)).toBe(expected))

  it('agreement is that of `holdsOn`, whatever else is unknown', () => {
    for (const [, held, person, iso, expected] of table) expect(holdsOn(held, person, day(iso)), `${person} ${iso}`).toBe(expected.startsWith('agree'))
  })

  it('of several who hold it at once none contradicts another', () => {
    const many = office(['ann 2010-01-01 2014-01-01', 'bob 2010-01-01', 'cat 2011-01-01'], { many: true })
    expect(['ann', 'bob', 'cat'].map((person) => tenureVerdict(many, person, day('2012-01-01')).verdict)).toEqual(['agree', 'agree', 'agree'])
    expect(verdict(many, 'ann', '2015-01-01')).toMatch(/^contradict/)
  })
})
