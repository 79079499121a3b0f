import { describe, expect, it } from 'vitest'
import { date } from '../../src/values/date.ts'
import { nthYear } from '../../src/values/nth-year.ts'
import { iso, scan } from './harness-date.ts'

const today = '2025-08-18'
const reads: [sentence: string, text: string, shown: string, allows: string][] = [
  ['The war is in its third year.', 'third year', 'August 2022–August 2023', '[2022-08-19, 2023-08-19)'],
  ['This is the third year of the war.', 'third year', 'August 2022–August 2023', '[2022-08-19, 2023-08-19)'],
  ['Now in its fourth year, it drags on.', 'fourth year', 'August 2021–August 2022', '[2021-08-19, 2022-08-19)'],
  ['It entered its 4th year.', '4th year', 'August 2021–August 2022', '[2021-08-19, 2022-08-19)'],
  ['She is in her first year as mayor.', 'first year', 'August 2024–August 2025', '[2024-08-19, 2025-08-19)'],
  ['In the twenty-first month of the siege.', 'twenty-first month', 'November 2023–December 2023', '[2023-11-19, 2023-12-19)'],
  ['The strike is in its fifth week.', 'fifth week', '15 July 2025–21 July 2025', '[2025-07-15, 2025-07-22)'],
  ['It is the 100th day of the strike.', '100th day', '11 May 2025', '[2025-05-10, 2025-05-13)'],
  ['On the second day of talks they left.', 'second day', '17 August 2025', '[2025-08-16, 2025-08-19)'],
  ['The town fears a fourth winter of war.', 'fourth winter', 'May 2021–November 2022', '[2021-02-19, 2023-02-19)'],
  ['It is in its third decade.', 'third decade', 'August 1995–August 2005', '[1995-08-19, 2005-08-19)'],
  ['This is year three of the war.', 'year three', 'August 2022–August 2023', '[2022-08-19, 2023-08-19)'],
]

const rejects = [
  'He is a third year student.', 'A third-year student spoke.', 'Prices rose for the third year in a row.', 'It is the third straight year.', 'It is the third consecutive year.', 'For the third year running it lost.',
  'Every third year they vote.', 'It was the third week of June.', 'The first day of the month.', 'The second week of 2024.', 'The third day after the vote.', 'A second year law lecture.', 'It rained the fourth day in succession.',
  'In the 19th century it fell.', 'The third quarter was weak.', 'He came third, year on year.', 'A third of the year.', 'Three years of war.', 'He won in year 2000 of that era.', 'The third minute of play.',
  'Each second day they call.', 'It lost for the second year out of three.',
]

const pairs: [a: string, dayA: string, b: string, verdict: string][] = [
  ['the third year of the war', '2025-08-18', 'in February 2022', 'contradict'],
  ['the fourth year of the war', '2025-08-18', 'in February 2022', 'agree'],
  ['the third year of the war', '2024-08-18', 'in February 2022', 'agree'],
  ['the fourth year of the war', '2024-08-18', 'on 24 February 2022', 'contradict'],
  ['its first year', '2025-08-18', 'on 18 August 2024', 'contradict'],
  ['its first year', '2025-08-18', 'on 19 August 2024', 'agree'],
  ['its fourth winter', '2025-01-15', 'on 24 February 2022', 'agree'],
  ['its third winter', '2025-01-15', 'on 24 February 2022', 'agree'],
  ['its fifth winter', '2025-01-15', 'on 24 February 2022', 'contradict'],
  ['the 100th day of the strike', '2025-08-18', 'on 11 May 2025', 'agree'],
  ['the 100th day of the strike', '2025-08-18', 'on 20 May 2025', 'contradict'],
]

describe('nth_year', () => {
  it.each(reads)('reads %s', (sentence, text, shown, allows) => {
    const found = scan(nthYear, sentence, today)
    expect(found.map(({ text, value }) => [text, nthYear.format(value), iso(value.allows)])).toEqual([[text, shown, allows]])
  })

  it.each(rejects)('reads nothing in %s', (sentence) => expect(scan(nthYear, sentence, today)).toEqual([]))

  it('needs the article\'s date', () => expect(scan(nthYear, 'in its third year')).toEqual([]))

  it.each(pairs)('%s (%s) / %s: %s', (a, day, b, verdict) => {
    const [x, y] = [scan(nthYear, a, day)[0]!.value, scan(date, b, day)[0]!.value]
    expect(nthYear.compare(x, y, { round: 'half', contains: () => false })).toBe(verdict)
  })

  it('bounds', () => {
    const bound = nthYear.bound!(scan(nthYear, 'its third year', today)[0]!.value, '<=')
    expect([nthYear.format(bound), iso(bound.allows)]).toEqual(['August 2022–August 2023 or earlier', '(, 2023-08-19)'])
  })
})
