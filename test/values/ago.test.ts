import { describe, expect, it } from 'vitest'
import { ago } from '../../src/values/ago.ts'
import { year } from '../../src/values/year.ts'
import { iso, scan } from './harness-date.ts'

const today = '2025-08-16'
const reads: [sentence: string, text: string, shown: string, allows: string, means: string][] = [
  ['They last met six years ago.', 'six years ago', 'about August 2019', '[2018-08-16, 2020-08-17)', '[2019-01-01, 2020-02-17)'],
  ['They met 6 years ago.', '6 years ago', 'about August 2019', '[2018-08-16, 2020-08-17)', '[2019-01-01, 2020-02-17)'],
  ['It was two decades ago.', 'two decades ago', 'about 2005', '[2000-08-16, 2010-08-17)', '[2003-02-16, 2008-02-17)'],
  ['It was more than two decades ago.', 'more than two decades ago', 'before 2005', '(, 2005-08-16)', '[1995-08-16, 2005-08-16)'],
  ['It began over 50 years ago.', 'over 50 years ago', 'before August 1975', '(, 1975-08-16)', '[1965-08-16, 1975-08-16)'],
  ['The war began nearly three years ago.', 'nearly three years ago', 'just after August 2022', '[2022-08-16, 2023-08-17)', '[2022-08-16, 2023-08-17)'],
  ['He left less than five years ago.', 'less than five years ago', 'after August 2020', '[2020-08-17, 2025-08-17)', '[2020-08-17, 2021-08-17)'],
  ['He left at least five years ago.', 'at least five years ago', 'August 2020 or earlier', '(, 2020-08-17)', '[2019-08-16, 2020-08-17)'],
  ['The office closed a month ago.', 'a month ago', 'about July 2025', '[2025-06-16, 2025-08-02)', '[2025-07-01, 2025-08-02)'],
  ['The mine opened about 50 years ago.', 'about 50 years ago', 'about August 1975', '[1968-02-16, 1983-02-17)', '[1970-08-16, 1980-08-17)'],
  ['The talks ended three days ago.', 'three days ago', '13 August 2025', '[2025-08-12, 2025-08-15)', '[2025-08-13, 2025-08-14)'],
  ['The talks ended two weeks ago.', 'two weeks ago', 'about 2 August 2025', '[2025-07-26, 2025-08-10)', '[2025-07-27, 2025-08-06)'],
  ['The talks ended a fortnight ago.', 'a fortnight ago', 'about 2 August 2025', '[2025-07-19, 2025-08-10)', '[2025-07-26, 2025-08-10)'],
  ['It happened a year and a half ago.', 'a year and a half ago', 'about February 2024', '[2023-02-16, 2024-11-17)', '[2023-08-16, 2024-08-17)'],
  ['It happened two and a half years ago.', 'two and a half years ago', 'about February 2023', '[2022-02-16, 2024-02-17)', '[2022-08-16, 2023-08-17)'],
  ['They parted half a century ago.', 'half a century ago', 'about August 1975', '[1970-08-16, 1980-08-17)', '[1973-02-16, 1978-02-17)'],
  ['They parted a quarter-century ago.', 'a quarter-century ago', 'about August 2000', '[1998-02-16, 2003-02-17)', '[1999-05-16, 2001-11-17)'],
  ['He wrote it a few years ago.', 'a few years ago', 'August 2015–August 2023', '[2015-08-16, 2024-02-17)', '[2019-08-16, 2023-08-17)'],
  ['He wrote it 20 years or so ago.', '20 years or so ago', 'about August 2005', '[2002-08-16, 2008-08-17)', '[2003-08-16, 2007-08-17)'],
  ['It was the first visit in more than two decades.', 'more than two decades', 'before 2005', '(, 2005-08-16)', '[1995-08-16, 2005-08-16)'],
  ['For the first time in 20 years they spoke.', '20 years', 'about August 2005', '[2003-08-16, 2007-08-17)', '[2004-08-16, 2006-08-17)'],
  ['The first in nearly 20 years, it drew crowds.', 'nearly 20 years', 'just after August 2005', '[2005-08-16, 2007-08-17)', '[2005-08-16, 2007-08-17)'],
  ['Three and a half years into the war, they met.', 'Three and a half years', 'about February 2022', '[2021-02-16, 2023-02-17)', '[2021-08-16, 2022-08-17)'],
  ['It is six years since they met.', 'six years', 'about August 2019', '[2018-08-16, 2020-08-17)', '[2019-01-01, 2020-02-17)'],
  ['More than three years of war have worn them out.', 'More than three years', 'before August 2022', '(, 2022-08-16)', '[2021-08-16, 2022-08-16)'],
  ['The first in over six years.', 'over six years', 'before August 2019', '(, 2019-08-16)', '[2018-08-16, 2019-08-16)'],
  ['Just six years ago they met.', 'Just six years ago', 'about August 2019', '[2018-08-16, 2020-08-17)', '[2019-01-01, 2020-02-17)'],
  ['Now 42 months of fighting have worn them out.', '42 months', 'about February 2022', '[2021-07-16, 2022-09-17)', '[2021-11-01, 2022-06-02)'],
  ['After 1,268 days of full-scale war they met.', '1,268 days', '25 February 2022', '[2022-02-24, 2022-02-27)', '[2022-02-25, 2022-02-26)'],
  ['The war is three and a half years old.', 'three and a half years', 'about February 2022', '[2021-02-16, 2023-02-17)', '[2021-08-16, 2022-08-17)'],
  ['The war in Ruritania is now nearly three years old.', 'nearly three years', 'just after August 2022', '[2022-08-16, 2023-08-17)', '[2022-08-16, 2023-08-17)'],
  ['The three-and-a-half-year-old bitter war drags on.', 'three-and-a-half-year', 'about February 2022', '[2021-02-16, 2023-02-17)', '[2021-08-16, 2022-08-17)'],
]

const rejects = [
  'He will be back in two years’ time.', "It will open in six years' time.", 'Six years later they met.', 'In six years from now it ends.', 'A six-year war ended.', 'The talks lasted six years.',
  'It was long ago.', 'It happened three hours ago.', 'It happened ten minutes ago.', 'He is six years old.', 'Two years before the war.', 'Three days earlier they had met.', 'In two years more it closed.',
  'Six people left ago.', 'The company paid $20 years ago.', 'It was years ago.', 'Over six of them left.', 'Nearly three million.', 'He worked there two decades.', 'In a year-old house.',
  'It rose in the year ago quarter.', 'They waited more than a year.', 'It happened two years and three months ago.', 'In 20 years since then nothing changed.', 'In the six years since they met, much changed.', 'It took three years of work.',
  'Three years after the invasion, they met.', 'The three-and-a-half-year war drags on.', 'A three-year-long war.', 'The war was three years old.', 'In the war Orlov is now 30 years old.', 'A three-year-old war orphan left.',
  'A three-year-old boy.', 'The girl is three years old.', 'Three years of full employment.',
]

const pairs: [a: string, b: string, verdict: string][] = [
  ['six years ago', 'in 2019', 'agree'],
  ['six years ago', 'in 2018', 'strain'],
  ['six years ago', 'in 2017', 'contradict'],
  ['six years ago', 'in 2021', 'contradict'],
  ['more than two decades ago', 'in 2001', 'agree'],
  ['more than two decades ago', 'in 2019', 'contradict'],
  ['more than two decades ago', 'in 1985', 'strain'],
  ['nearly three years ago', 'in 2022', 'agree'],
  ['nearly three years ago', 'in 2021', 'contradict'],
  ['less than five years ago', 'in 2019', 'contradict'],
]

describe('ago', () => {
  it.each(reads)('reads %s', (sentence, text, shown, allows, means) => {
    const found = scan(ago, sentence, today)
    expect(found.map(({ text, value }) => [text, ago.format(value), iso(value.allows), iso(value.means)])).toEqual([[text, shown, allows, means]])
  })

  it.each(rejects)('reads nothing in %s', (sentence) => expect(scan(ago, sentence, today)).toEqual([]))

  it('needs the article\'s date', () => expect(scan(ago, 'six years ago')).toEqual([]))

  it.each(pairs)('%s / %s: %s', (a, b, verdict) => {
    const [x, y] = [scan(ago, a, today)[0]!.value, scan(year, b)[0]!.value]
    expect(ago.compare(x, y, { round: 'half', contains: () => false })).toBe(verdict)
    expect(ago.compare(y, x, { round: 'half', contains: () => false })).toBe(verdict)
  })

  it('says the same of one event as years pass', () => {
    const [then, now] = [scan(ago, 'three years ago', '2022-07-01')[0]!.value, scan(ago, 'six years ago', today)[0]!.value]
    expect(ago.compare(then, now, { round: 'half', contains: () => false })).toBe('agree')
  })

  it('bounds', () => {
    expect(ago.format(ago.bound!(scan(ago, 'more than two decades ago', today)[0]!.value, '<='))).toBe('before 2005')
    expect(ago.format(ago.bound!(scan(ago, 'six years ago', today)[0]!.value, '<='))).toBe('about August 2019 or earlier')
  })

  it('means what it allows, or less', () => {
    for (const [sentence] of reads) {
      const { allows, means } = scan(ago, sentence, today)[0]!.value
      expect(means.min! >= (allows.min ?? -Infinity) && means.max! <= (allows.max ?? Infinity), sentence).toBe(true)
    }
  })
})
