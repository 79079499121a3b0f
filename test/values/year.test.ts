import { describe, expect, it } from 'vitest'
import { year } from '../../src/values/year.ts'
import { iso, scan } from './harness-date.ts'

const reads: [sentence: string, text: string, shown: string, allows: string][] = [
  ['It is their first meeting since 2019.', '2019', '2019', '[2019-01-01, 2020-01-01)'],
  ['The two met in the year 2001 for the first time.', 'the year 2001', '2001', '[2001-01-01, 2002-01-01)'],
  ['In 2019 prices rose again.', '2019', '2019', '[2019-01-01, 2020-01-01)'],
  ['2019 was a bad year for growers.', '2019', '2019', '[2019-01-01, 2020-01-01)'],
  ['The 2019-20 season was cut short.', '2019-20', '2019–20', '[2019-01-01, 2021-01-01)'],
  ['He played there in 2019/20.', '2019/20', '2019–20', '[2019-01-01, 2021-01-01)'],
  ['She led the bank in 2015–2019 as well.', '2015–2019', '2015–2019', '[2015-01-01, 2020-01-01)'],
  ['He was mayor from 1997 to 2007.', 'from 1997 to 2007', '1997–2007', '[1997-01-01, 2008-01-01)'],
  ['It was built between 1903 and 1908.', 'between 1903 and 1908', '1903–1908', '[1903-01-01, 1909-01-01)'],
  ['The town grew in the 1990s.', 'the 1990s', 'the 1990s', '[1990-01-01, 2000-01-01)'],
  ["The band broke up in the '90s.", "the '90s", 'the 1990s', '[1990-01-01, 2000-01-01)'],
  ['The band broke up in the ’90s.', 'the ’90s', 'the 1990s', '[1990-01-01, 2000-01-01)'],
  ["A law of the 1970's still holds.", "the 1970's", 'the 1970s', '[1970-01-01, 1980-01-01)'],
  ['The border was closed in the early 2000s.', 'the early 2000s', 'the early 2000s', '[2000-01-01, 2005-01-01)'],
  ['Since the mid-1980s the lake has shrunk.', 'the mid-1980s', 'the mid-1980s', '[1982-07-01, 1988-01-01)'],
  ['Prices fell in the late nineties.', 'the late nineties', 'the late 1990s', '[1995-01-01, 2000-01-01)'],
  ['Work began around 2015.', 'around 2015', 'about 2015', '[2013-01-01, 2018-01-01)'],
  ['The office opened in early 2019.', 'early 2019', 'early 2019', '[2019-01-01, 2019-07-01)'],
  ['The office closed in late 2021.', 'late 2021', 'late 2021', '[2021-07-01, 2022-01-01)'],
  ['By mid-2019 nothing was left.', 'mid-2019', 'mid-2019', '[2019-04-01, 2019-11-01)'],
  ['By the end of 2019 nothing was left.', 'the end of 2019', 'end of 2019', '[2019-09-01, 2020-01-01)'],
  ['Sales fell in the first half of 2020.', 'the first half of 2020', 'first half of 2020', '[2020-01-01, 2020-07-01)'],
  ['Sales rose in the third quarter of 2021.', 'the third quarter of 2021', 'third quarter of 2021', '[2021-07-01, 2021-10-01)'],
  ['They came in the summer of 2015.', 'the summer of 2015', 'summer 2015', '[2015-01-01, 2016-01-01)'],
  ['The power failed in winter 2020-21.', 'winter 2020-21', 'winter 2020–21', '[2020-12-01, 2021-03-21)'],
  ['A castle of the late 19th century.', 'the late 19th century', 'late 19th century', '[1850-07-01, 1901-01-01)'],
  ['The treaty (2010) is still in force.', '2010', '2010', '[2010-01-01, 2011-01-01)'],
  ['On June 3, 2019, they signed.', '2019', '2019', '[2019-01-01, 2020-01-01)'],
  ['After the 2016 elections he left.', '2016', '2016', '[2016-01-01, 2017-01-01)'],
  ["At last year's and 2018's summits.", '2018', '2018', '[2018-01-01, 2019-01-01)'],
  ['The 2012 Olympics changed it.', '2012', '2012', '[2012-01-01, 2013-01-01)'],
]

const rejects = [
  'Some 2,000 soldiers crossed.', '2000 soldiers crossed the river.', 'The army sent 2000 men.', 'They lost by 2000 votes.', 'It happened at 1900 GMT.', 'It costs $2000 now.',
  'It costs 2000 euros.', 'A crowd of 2000 people came.', 'In 2000 cases nothing was found.', 'The attack killed 2019 people.', 'The 2000 soldiers went home.', 'He flew a Boeing 2019.',
  'He ran 1500m in the heat.', 'About 2000 workers were laid off.', 'More than 1900 homes burned.', 'It rose by 2000%.', 'Temperatures were in the 90s.', 'She is in her late 90s.',
  'The gate is at 1200 hours.', 'A total of 1200 tonnes was sold.', 'It was signed on 24/02/2022.', 'It was signed on 2022-02-24.', 'Under Regulation 2016/679 it is.', 'The T-2000 engine failed.',
  'Some 1,900 to 2,000 of them left.', 'Dial 2019-4455 for help.', 'It is 2019.5 units.', 'They ran from 1500 to 2000 metres.', 'In the year that followed.', 'He lost the 20s and 10s.', 'The total rose to 2019.5.',
  'A 1500-strong force came.', 'The forties of the storm.', 'It is worth €1850 today.',
]

const pairs: [a: string, b: string, verdict: string][] = [
  ['since 2001', 'since 2019', 'contradict'],
  ['in 2019', 'in 2019', 'agree'],
  ['in the 1990s', 'in 1994', 'agree'],
  ['in the 1990s', 'in 2001', 'contradict'],
  ['in early 2019', 'in late 2019', 'contradict'],
  ['in early 2019', 'in 2019', 'agree'],
  ['around 2015', 'in 2014', 'agree'],
  ['around 2015', 'in 2013', 'strain'],
  ['around 2015', 'in 2012', 'contradict'],
  ['the summer of 2015', 'in early 2015', 'strain'],
  ['the summer of 2015', 'in 2014', 'contradict'],
  ['from 1997 to 2007', 'in 2007', 'agree'],
]

describe('year', () => {
  it.each(reads)('reads %s', (sentence, text, shown, allows) => {
    const [found, ...more] = scan(year, sentence)
    expect(more).toEqual([])
    expect(found && [found.text, year.format(found.value), iso(found.value.allows)]).toEqual([text, shown, allows])
  })

  it.each(rejects)('reads nothing in %s', (sentence) => expect(scan(year, sentence)).toEqual([]))

  it('reads lists', () => {
    expect(scan(year, 'They met in 2018, 2019 and 2020.').map(({ text }) => text)).toEqual(['2018', '2019', '2020'])
  })

  it.each(pairs)('%s / %s: %s', (a, b, verdict) => {
    const [x, y] = [scan(year, a)[0]!.value, scan(year, b)[0]!.value]
    const options = { round: 'half', contains: () => false } as const
    expect([year.compare(x, y, options), year.compare(y, x, options)]).toEqual([verdict, verdict])
  })

  it('bounds', () => {
    const [of2001, of2019, of2021] = ['in 2001', 'in 2019', 'in 2021'].map((text) => scan(year, text)[0]!.value)
    const options = { round: 'half', contains: () => false } as const
    expect(year.format(year.bound!(of2001!, '<='))).toBe('2001 or earlier')
    expect(year.format(year.bound!(of2001!, '>='))).toBe('2001 or later')
    expect(year.compare(year.bound!(of2001!, '<='), of2019!, options)).toBe('contradict')
    expect(year.compare(year.bound!(of2021!, '<='), of2019!, options)).toBe('agree')
    expect(year.compare(year.bound!(of2021!, '>='), of2019!, options)).toBe('contradict')
  })

  it('is plain JSON', () => {
    const { value } = scan(year, 'around 2015')[0]!
    expect(JSON.parse(JSON.stringify(value))).toEqual(value)
  })
})
