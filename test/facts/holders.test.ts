import { describe, expect, it } from 'vitest'
import { byId } from './files.ts'

/** Who holds an office on a day; `unknown` outside of the days of which something is known. */
function holderOn(id: string, day: string): string {
  const { holders, known_from: from, known_until: until } = byId.get(id)!
  if (day < from! || day >= until!) return 'unknown'
  return holders!.find((row) => row.from <= day && (row.to === undefined || day < row.to))?.who ?? 'unknown'
}
const namesOf = (id: string): string[] => byId.get(id)!.holders!.map((row) => `${row.who} ${row.from}`)

describe('offices that everybody can check', () => {
  it('German chancellors', () => {
    expect(namesOf('germany-head-of-government')).toEqual(['Gerhard Schröder 1998-10-27', 'Angela Merkel 2005-11-22', 'Olaf Scholz 2021-12-08', 'Friedrich Merz 2025-05-06'])
  })
  it('British prime ministers', () => {
    expect(namesOf('united-kingdom-head-of-government')).toEqual([
      'Tony Blair 1997-05-02', 'Gordon Brown 2007-06-27', 'David Cameron 2010-05-11', 'Theresa May 2016-07-13', 'Boris Johnson 2019-07-24', 'Liz Truss 2022-09-06', 'Rishi Sunak 2022-10-25', 'Keir Starmer 2024-07-05',
    ])
  })
  it('US presidents', () => {
    expect(namesOf('united-states-head-of-state')).toEqual([
      'Bill Clinton 1993-01-20', 'George W. Bush 2001-01-20', 'Barack Obama 2009-01-20', 'Donald Trump 2017-01-20', 'Joe Biden 2021-01-20', 'Donald Trump 2025-01-20',
    ])
  })
  it.each([
    ['france-head-of-state', '2025-08-16', 'Emmanuel Macron'], ['france-head-of-government', '2025-08-16', 'François Bayrou'], ['france-head-of-government', '2025-10-01', 'Sébastien Lecornu'],
    ['italy-head-of-government', '2025-08-16', 'Giorgia Meloni'], ['poland-head-of-state', '2025-08-01', 'Andrzej Duda'], ['poland-head-of-state', '2025-08-16', 'Karol Nawrocki'],
    ['finland-head-of-state', '2025-08-16', 'Alexander Stubb'], ['ukraine-head-of-state', '2025-08-16', 'Volodymyr Zelenskyy'], ['ukraine-head-of-government', '2025-08-16', 'Yulia Svyrydenko'],
    ['russia-head-of-state', '2010-01-01', 'Dmitry Medvedev'], ['russia-head-of-state', '2025-08-16', 'Vladimir Putin'], ['japan-head-of-government', '2025-08-16', 'Shigeru Ishiba'],
    ['japan-head-of-government', '2025-11-01', 'Sanae Takaichi'], ['canada-head-of-government', '2025-03-13', 'Justin Trudeau'], ['canada-head-of-government', '2025-03-14', 'Mark Carney'],
    ['nato-head', '2024-09-30', 'Jens Stoltenberg'], ['nato-head', '2025-08-16', 'Mark Rutte'], ['european-commission-head', '2025-08-16', 'Ursula von der Leyen'], ['european-commission-head', '2017-01-01', 'Jean-Claude Juncker'],
    ['united-nations-head', '2025-08-16', 'António Guterres'], ['greece-head-of-state', '2025-08-16', 'Konstantinos Tasoulas'], ['north-korea-head-of-state', '2025-08-16', 'Kim Jong Un'],
    ['united-kingdom-chancellor-of-the-exchequer', '2025-08-16', 'Rachel Reeves'], ['united-kingdom-foreign-secretary', '2025-10-01', 'Yvette Cooper'], ['united-states-secretary-of-state', '2025-08-16', 'Marco Rubio'],
    ['united-states-treasury-secretary', '2025-01-15', 'unknown'], ['united-states-treasury-secretary', '2025-08-16', 'Scott Bessent'], ['germany-head-of-government', '2026-08-01', 'unknown'],
  ])('%s on %s: %s', (id, day, who) => {
    expect(holderOn(id, day)).toBe(who)
  })
})

describe('what leader means', () => {
  const isLed = (id: string): boolean => byId.get(id)!.called?.includes('leader') ?? false
  it('the chancellor in Germany, the president in France, the prime minister in Denmark', () => {
    expect(['germany-head-of-government', 'germany-head-of-state', 'france-head-of-state', 'france-head-of-government', 'denmark-head-of-government', 'denmark-head-of-state'].map(isLed)).toEqual([true, false, true, false, true, false])
  })
  it('both offices where one person held them in turn, none where the power lies elsewhere', () => {
    expect(['russia-head-of-state', 'russia-head-of-government', 'vietnam-head-of-state', 'vietnam-head-of-government', 'saudi-arabia-head-of-state'].map(isLed)).toEqual([true, true, false, false, false])
  })
})

describe('people', () => {
  it('spellings that papers use', () => {
    expect(byId.get('volodymyr-zelenskyy')!.aliases).toEqual(expect.arrayContaining(['Volodymyr Zelensky', 'Volodymyr Zelenskiy']))
    expect(byId.get('gerhard-schroder')!.aliases).toContain('Gerhard Schroeder')
    expect(byId.get('joe-biden')!.aliases).toEqual(expect.arrayContaining(['Joseph Biden', 'Joseph R. Biden']))
    expect(byId.get('luiz-inacio-lula-da-silva')!.aliases).toContain('Lula')
  })
})
