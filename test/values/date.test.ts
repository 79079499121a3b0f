import { describe, expect, it } from 'vitest'
import { date } from '../../src/values/date.ts'
import { iso, scan } from './harness-date.ts'

// A Monday.
const today = '2025-08-18'

/** Absolute dates: what is allowed is what is meant, and no date of the article is needed. */
const absolute: [sentence: string, text: string, shown: string, allows: string][] = [
  ['It began in February 2022.', 'February 2022', 'February 2022', '[2022-02-01, 2022-03-01)'],
  ['It began in Feb. 2022.', 'Feb. 2022', 'February 2022', '[2022-02-01, 2022-03-01)'],
  ['Born in April of 1987, she left.', 'April of 1987', 'April 1987', '[1987-04-01, 1987-05-01)'],
  ['It began on 24 February 2022.', '24 February 2022', '24 February 2022', '[2022-02-24, 2022-02-25)'],
  ['It began on 24th February 2022.', '24th February 2022', '24 February 2022', '[2022-02-24, 2022-02-25)'],
  ['It began on February 24, 2022, at dawn.', 'February 24, 2022', '24 February 2022', '[2022-02-24, 2022-02-25)'],
  ['It began on Feb. 24th, 2022.', 'Feb. 24th, 2022', '24 February 2022', '[2022-02-24, 2022-02-25)'],
  ['It began on the 24th of February 2022.', 'the 24th of February 2022', '24 February 2022', '[2022-02-24, 2022-02-25)'],
  ['It began on the twenty-fourth of February, 2022.', 'the twenty-fourth of February, 2022', '24 February 2022', '[2022-02-24, 2022-02-25)'],
  ['It began on Thursday, 24 February 2022.', 'Thursday, 24 February 2022', '24 February 2022', '[2022-02-24, 2022-02-25)'],
  ['It began on 24 February in 2022.', '24 February in 2022', '24 February 2022', '[2022-02-24, 2022-02-25)'],
  ['Signed in Feb-2022 in Minsk.', 'Feb-2022', 'February 2022', '[2022-02-01, 2022-03-01)'],
  ['Signed on 24/02/2022 in Minsk.', '24/02/2022', '24 February 2022', '[2022-02-24, 2022-02-25)'],
  ['Signed on 02/24/2022 in Minsk.', '02/24/2022', '24 February 2022', '[2022-02-24, 2022-02-25)'],
  ['Signed on 24.02.2022 in Minsk.', '24.02.2022', '24 February 2022', '[2022-02-24, 2022-02-25)'],
  ['Signed on 03/03/2022 in Minsk.', '03/03/2022', '3 March 2022', '[2022-03-03, 2022-03-04)'],
  ['Signed on 2022-02-24 in Minsk.', '2022-02-24', '24 February 2022', '[2022-02-24, 2022-02-25)'],
  ['The games ran 14-16 August 2021.', '14-16 August 2021', '14–16 August 2021', '[2021-08-14, 2021-08-17)'],
  ['The games ran August 14–16, 2021.', 'August 14–16, 2021', '14–16 August 2021', '[2021-08-14, 2021-08-17)'],
  ['The games ran from 30 June to 4 July 2020.', 'from 30 June to 4 July 2020', '30 June–4 July 2020', '[2020-06-30, 2020-07-05)'],
  ['It was closed between March and June 2020.', 'between March and June 2020', 'March–June 2020', '[2020-03-01, 2020-07-01)'],
  ['It was closed from December to February 2020.', 'from December to February 2020', 'December–February 2020', '[2019-12-01, 2020-03-01)'],
  ['It was closed from March 2019 to May 2020.', 'from March 2019 to May 2020', 'March 2019–May 2020', '[2019-03-01, 2020-06-01)'],
  ['It was closed from 1997 to 2007.', 'from 1997 to 2007', '1997–2007', '[1997-01-01, 2008-01-01)'],
  ['Music of the 1990s.', 'the 1990s', 'the 1990s', '[1990-01-01, 2000-01-01)'],
  ['They met in 2019.', '2019', '2019', '[2019-01-01, 2020-01-01)'],
]

/** Dates that are counted from the article's date. */
const counted: [sentence: string, text: string, shown: string, allows: string, means: string][] = [
  ['They met on Friday.', 'Friday', '15 August 2025', '[2025-08-15, 2025-08-23)', '[2025-08-15, 2025-08-16)'],
  ['They said so Monday.', 'Monday', '18 August 2025', '[2025-08-18, 2025-08-26)', '[2025-08-18, 2025-08-19)'],
  ['They will meet on Friday.', 'Friday', '22 August 2025', '[2025-08-15, 2025-08-23)', '[2025-08-22, 2025-08-23)'],
  ["They prepare for Friday's meeting.", 'Friday', '15 August 2025 or 22 August 2025', '[2025-08-15, 2025-08-23)', '[2025-08-15, 2025-08-23)'],
  ['They met last Friday.', 'last Friday', '15 August 2025', '[2025-08-08, 2025-08-16)', '[2025-08-15, 2025-08-16)'],
  ['They meet next Friday.', 'next Friday', '22 August 2025', '[2025-08-22, 2025-08-30)', '[2025-08-22, 2025-08-23)'],
  ['They met on Friday, Aug. 15.', 'Friday, Aug. 15', '15 August 2025', '[2025-08-15, 2026-08-16)', '[2025-08-15, 2025-08-16)'],
  ['They met on 15 August.', '15 August', '15 August 2025', '[2025-08-15, 2026-08-16)', '[2025-08-15, 2025-08-16)'],
  ['They meet on 20 August.', '20 August', '20 August 2025', '[2024-08-20, 2025-08-21)', '[2025-08-20, 2025-08-21)'],
  ['He died on 7 October.', '7 October', '7 October 2024', '[2024-10-07, 2025-10-08)', '[2024-10-07, 2024-10-08)'],
  ['The two met yesterday.', 'yesterday', '17 August 2025', '[2025-08-16, 2025-08-19)', '[2025-08-17, 2025-08-18)'],
  ['The two met the day before yesterday.', 'the day before yesterday', '16 August 2025', '[2025-08-15, 2025-08-18)', '[2025-08-16, 2025-08-17)'],
  ['They meet tomorrow morning.', 'tomorrow morning', '19 August 2025', '[2025-08-18, 2025-08-21)', '[2025-08-19, 2025-08-20)'],
  ['They met last night.', 'last night', '17 August 2025', '[2025-08-16, 2025-08-19)', '[2025-08-17, 2025-08-18)'],
  ['They met in June.', 'June', 'June 2025', '[2025-06-01, 2026-07-01)', '[2025-06-01, 2025-07-01)'],
  ['They met in May.', 'May', 'May 2025', '[2025-05-01, 2026-06-01)', '[2025-05-01, 2025-06-01)'],
  ['They will vote in December.', 'December', 'December 2025', '[2024-12-01, 2026-01-01)', '[2025-12-01, 2026-01-01)'],
  ['The vote is in December.', 'December', 'December 2024 or 2025', '[2024-12-01, 2026-01-01)', '[2024-12-01, 2026-01-01)'],
  ['They met in June last year.', 'June last year', 'June 2024', '[2024-06-01, 2024-07-01)', '[2024-06-01, 2024-07-01)'],
  ['They met last June.', 'last June', 'June 2025', '[2024-06-01, 2025-07-01)', '[2024-06-01, 2025-07-01)'],
  ['They met last October.', 'last October', 'October 2024', '[2024-10-01, 2024-11-01)', '[2024-10-01, 2024-11-01)'],
  ['They met in early June.', 'early June', 'early June 2025', '[2025-06-01, 2026-06-16)', '[2025-06-01, 2025-06-13)'],
  ['They met last year.', 'last year', '2024', '[2024-01-01, 2025-01-01)', '[2024-01-01, 2025-01-01)'],
  ['They met late last year.', 'late last year', 'late 2024', '[2024-07-01, 2025-01-01)', '[2024-08-01, 2025-01-01)'],
  ['They met earlier this year.', 'earlier this year', 'earlier in 2025', '[2025-01-01, 2025-08-19)', '[2025-01-01, 2025-08-19)'],
  ['They meet next month.', 'next month', 'September 2025', '[2025-09-01, 2025-10-01)', '[2025-09-01, 2025-10-01)'],
  ['They met last week.', 'last week', 'the week of 11 August 2025', '[2025-08-10, 2025-08-18)', '[2025-08-10, 2025-08-18)'],
  ['They met on Tuesday of last week.', 'Tuesday of last week', '12 August 2025', '[2025-08-12, 2025-08-13)', '[2025-08-12, 2025-08-13)'],
  ['They met in the summer of last year.', 'the summer of last year', 'summer 2024', '[2024-01-01, 2025-01-01)', '[2024-06-01, 2024-09-22)'],
  ['They met last Saturday.', 'last Saturday', '9 August 2025 or 16 August 2025', '[2025-08-09, 2025-08-17)', '[2025-08-09, 2025-08-17)'],
  ['They meet in the first half of this year.', 'the first half of this year', 'first half of 2025', '[2025-01-01, 2025-07-01)', '[2025-01-01, 2025-07-01)'],
  ['They met over the weekend.', 'the weekend', 'the weekend of 16 August 2025', '[2025-08-15, 2025-08-26)', '[2025-08-16, 2025-08-18)'],
  ['They met last summer.', 'last summer', 'summer 2024', '[2024-01-01, 2025-01-01)', '[2024-06-01, 2024-09-22)'],
  ['They met around 10 August.', 'around 10 August', 'about 10 August 2025', '[2025-08-06, 2025-08-15)', '[2025-08-08, 2025-08-13)'],
  ['They met in the week of August 11.', 'August 11', 'the week of 11 August 2025', '[2025-08-05, 2025-08-18)', '[2025-08-05, 2025-08-18)'],
  ['They met between the 3rd and 5th of May.', 'between the 3rd and 5th of May', '3–5 May 2025', '[2025-05-03, 2026-05-06)', '[2025-05-03, 2025-05-06)'],
  ['In August 15 soldiers died.', 'August', 'August 2025', '[2025-08-01, 2026-09-01)', '[2025-08-01, 2025-09-01)'],
]

const rejects = [
  'They may march on.', 'Theresa May said so.', 'Prime Minister May resigned.', 'Since May took office it fell.', 'He lost to May.', "May's cabinet met.", 'The Women’s March drew crowds.', 'They march in step.',
  'June Brown spoke.', 'April said no.', 'With August Wilson he wrote.', 'After June Smith left they sang.', 'They visited Augusta.', 'The Sunday Times wrote it.', 'Black Friday sales rose.', 'On Good Friday they rest.',
  'Every Friday they meet.', 'The sun sat low on mon ami.', 'The Sun wrote so.', 'Sat down again.', 'Mon dieu, he cried.', 'It was signed on 02/03/2022.', 'It was signed on 31/02/2022.', 'The ratio is 24/02.', 'Some 2,000 came.',
  'The January 6 riot is remembered.', 'On the 3rd it rained.', 'It costs $15 or not.', 'USA Today wrote so.', 'Friday the 26th was wet.', 'In the next room they wept.', 'The last man left.', 'This house is old.',
  'In the last year prices rose.', 'The last week of the war.', 'The last Friday of the games.', 'In fiscal year 2008 it grew.', 'It opens three weeks from tomorrow.', 'In the past year it fell.',
  'The first Monday of every month.', 'Next to him sat a man.', 'On Sunday 31, at last.', 'The previous year was wet.', 'The decade of the storm.', 'It was the summer of love.', 'This is a fall from grace.', 'The middle of the road.',
  'He was second to none.', 'From the start it failed.', 'The late king ruled.', 'An early bird sang.', 'It was the end of the war.', 'Early voting began.', 'Two years ago they met.', 'A 2-1 win on 15:30.', 'He scored 24 of 30.',
]

const pairs: [a: string, dayA: string, b: string, dayB: string, verdict: string][] = [
  ['on Friday', '2025-08-18', 'on 15 August', '2025-08-16', 'agree'],
  ['on Friday', '2025-08-18', 'on Saturday', '2025-08-18', 'contradict'],
  ['on Friday', '2025-08-18', 'on Aug. 16, 2025', '2025-08-18', 'contradict'],
  ['on Friday', '2025-08-18', 'on 22 August 2025', '2025-08-18', 'strain'],
  ['will meet on Friday', '2025-08-11', 'met on Friday', '2025-08-18', 'agree'],
  ['yesterday', '2025-08-18', 'on 17 August 2025', '2025-08-18', 'agree'],
  ['yesterday', '2025-08-18', 'on 16 August 2025', '2025-08-18', 'strain'],
  ['yesterday', '2025-08-18', 'on 12 August 2025', '2025-08-18', 'contradict'],
  ['in June', '2025-08-18', 'in July', '2025-08-18', 'contradict'],
  ['in June', '2025-08-18', 'in June 2025', '2025-08-18', 'agree'],
  ['in June', '2025-08-18', 'in 2025', '2025-08-18', 'agree'],
  ['in June', '2025-08-18', 'in 2024', '2025-08-18', 'contradict'],
  ['last June', '2025-08-18', 'in June 2024', '2025-08-18', 'agree'],
  ['last June', '2025-08-18', 'in December 2024', '2025-08-18', 'contradict'],
  ['on 16 July 2018', '2025-08-18', 'in July 2018', '2025-08-18', 'agree'],
  ['on 16 July 2018', '2025-08-18', 'in 2019', '2025-08-18', 'contradict'],
  ['last year', '2025-01-02', 'in December', '2025-01-02', 'agree'],
  ['earlier this year', '2025-08-18', 'in November', '2025-08-18', 'contradict'],
  ['last week', '2025-08-18', 'on Friday', '2025-08-18', 'agree'],
  ['around 10 August', '2025-08-18', 'on 14 August 2025', '2025-08-18', 'strain'],
]

const options = { round: 'half', contains: () => false } as const

describe('date', () => {
  it.each(absolute)('reads %s', (sentence, text, shown, allows) => {
    for (const day of [today, undefined]) {
      const found = scan(date, sentence, day)
      expect(found.map(({ text, value }) => [text, date.format(value), iso(value.allows), iso(value.means)])).toEqual([[text, shown, allows, allows]])
    }
  })

  it.each(counted)('reads %s', (sentence, text, shown, allows, means) => {
    const found = scan(date, sentence, today)
    expect(found.map(({ text, value }) => [text, date.format(value), iso(value.allows), iso(value.means)])).toEqual([[text, shown, allows, means]])
    expect(scan(date, sentence)).toEqual([])
  })

  it.each(rejects)('reads nothing in %s', (sentence) => expect(scan(date, sentence, today)).toEqual([]))

  it.each(pairs)('%s (%s) / %s (%s): %s', (a, dayA, b, dayB, verdict) => {
    const [x, y] = [scan(date, a, dayA)[0]!.value, scan(date, b, dayB)[0]!.value]
    expect([date.compare(x, y, options), date.compare(y, x, options)]).toEqual([verdict, verdict])
  })

  it('bounds', () => {
    const bound = (text: string, side: '<=' | '>=') => date.bound!(scan(date, text, today)[0]!.value, side)
    expect(date.format(bound('on 16 July 2018', '<='))).toBe('16 July 2018 or earlier')
    expect(iso(bound('on 16 July 2018', '<=').allows)).toBe('(, 2018-07-17)')
    expect(iso(bound('on 16 July 2018', '>=').allows)).toBe('[2018-07-16, )')
    expect(date.compare(bound('since February 2022', '>='), scan(date, 'in 2021')[0]!.value, options)).toBe('contradict')
  })

  it('is plain JSON, and means what it allows or less', () => {
    for (const [sentence] of [...absolute, ...counted]) {
      const { value } = scan(date, sentence, today)[0]!
      expect(JSON.parse(JSON.stringify(value))).toEqual(value)
      expect(value.means.min! >= value.allows.min! && value.means.max! <= value.allows.max!, sentence).toBe(true)
    }
  })

  it('gets through a sentence of many dates', () => {
    expect(scan(date, 'from the 9th and 10 to 11 May 12 - 13 March the late early 2019 '.repeat(1000), today).length).toBeGreaterThan(1000)
  })
})
