import { describe, expect, it } from 'vitest'
import { age } from '../../src/values/age.ts'
import { date } from '../../src/values/date.ts'
import { iso, scan } from './harness-date.ts'

const today = '2025-08-18'
const reads: [sentence: string, text: string, shown: string, allows: string][] = [
  ['The 79-year-old president spoke.', '79-year-old', 'aged 79', '[1945-08-19, 1946-08-19)'],
  ['The 79 year old spoke.', '79 year old', 'aged 79', '[1945-08-19, 1946-08-19)'],
  ['The seventy-nine-year-old spoke.', 'seventy-nine-year-old', 'aged 79', '[1945-08-19, 1946-08-19)'],
  ['Jane Doe, aged 79, spoke.', 'aged 79', 'aged 79', '[1945-08-19, 1946-08-19)'],
  ['She is 79 years old.', '79 years old', 'aged 79', '[1945-08-19, 1946-08-19)'],
  ['Jane Doe, 79, spoke.', '79', 'aged 79', '[1945-08-19, 1946-08-19)'],
  ['Henry Doe Jr., 48, spoke.', '48', 'aged 48', '[1976-08-19, 1977-08-19)'],
  ['Police named her as Jane Doe, 79.', '79', 'aged 79', '[1945-08-19, 1946-08-19)'],
  ['She was 79.', '79', 'aged 79', '[1945-08-19, 1946-08-19)'],
  ['She has died at 79.', '79', 'aged 79', '[1945-08-19, 1946-08-19)'],
  ['She has died at 79 after a fall.', '79', 'aged 79', '[1945-08-19, 1946-08-19)'],
  ['She died at home at the age of 79.', 'age of 79', 'aged 79', '[1945-08-19, 1946-08-19)'],
  ['He is 79 and lives in York.', '79', 'aged 79', '[1945-08-19, 1946-08-19)'],
  ['A woman in her 70s fell.', 'in her 70s', 'aged in the 70s', '[1945-08-19, 1955-08-19)'],
  ['A man in his early forties fell.', 'in his early forties', 'aged in the early 40s', '[1980-08-19, 1985-08-19)'],
  ['A man in his late 50s fell.', 'in his late 50s', 'aged in the late 50s', '[1965-08-19, 1969-08-19)'],
  ['An 8-month-old was saved.', '8-month-old', 'aged 8 months', '[2024-11-19, 2024-12-19)'],
  ['A six-week-old baby was saved.', 'six-week-old', 'aged 6 weeks', '[2025-07-01, 2025-07-08)'],
  ['A two-and-a-half-year-old was saved.', 'two-and-a-half-year-old', 'aged 2.5', '[2022-08-19, 2023-02-19)'],
  ['A boy, aged 10 months, was saved.', 'aged 10 months', 'aged 10 months', '[2024-09-19, 2024-10-19)'],
  ['The octogenarian stood again.', 'octogenarian', 'aged 80 to 89', '[1935-08-19, 1945-08-19)'],
]

const rejects = [
  'He was 17 when he left.', 'It was 79.', 'She was 79th.', 'They met at 79.', 'He was 79 percent sure.',
  'Those aged 18 to 24 stayed away.', 'Those aged 18-24 stayed away.', 'A group of 18- to 24-year-olds came.', 'Some 79-year-olds came.', 'Anyone aged 18 and over may vote.', 'Children aged 5, 7 and 9 came.',
  'Anyone aged 65+ may come.', 'He was 17 years old when he left.', 'When he was 17 years old he left.', 'She was 17 years old at the time.', 'She won at the age of 17.', 'A 200-year-old church burned.', 'On Aug. 15, 79, people left.',
  'On Friday, 79, all told, left.', 'Rooms A, 12, 14 and 15.', 'A nearly 80-year-old man fell.', 'He bought it for $79 years old or not.', 'The war is 3 years long.', 'A 79-year reign ended.', 'The cheese is aged in caves.', 'He is in his 300s.',
  'Temperatures were in the 70s.', 'They sold 79, mostly old ones.', 'In Berlin, 1,200, or more, came.', 'The score was Ajax, 3.', 'People 65 years old and over came.', 'She came in 70s dress.', 'The forties were hard.',
]

const pairs: [a: string, dayA: string, b: string, dayB: string, verdict: string][] = [
  ['the 72-year-old', '2025-08-16', 'aged 72', '2025-08-16', 'agree'],
  ['the 72-year-old', '2025-08-16', 'the 73-year-old', '2025-08-16', 'contradict'],
  ['the 72-year-old', '2025-08-16', 'the 73-year-old', '2025-10-20', 'agree'],
  ['the 72-year-old', '2025-08-16', 'the 74-year-old', '2025-10-20', 'contradict'],
  ['the 72-year-old', '2025-08-16', 'a man in his 70s', '2025-08-16', 'agree'],
  ['the 72-year-old', '2025-08-16', 'a man in his 60s', '2025-08-16', 'contradict'],
  ['the 72-year-old', '2025-08-16', 'Jane Doe, 71, said', '2024-01-01', 'agree'],
]

describe('age', () => {
  it.each(reads)('reads %s', (sentence, text, shown, allows) => {
    const found = scan(age, sentence, today)
    expect(found.map(({ text, value }) => [text, age.format(value), iso(value.allows)])).toEqual([[text, shown, allows]])
  })

  it.each(rejects)('reads nothing in %s', (sentence) => expect(scan(age, sentence, today)).toEqual([]))

  it('reads whole years without a date, and compares them with other ages alone', () => {
    const options = { round: 'half', contains: () => false } as const
    const at = (sentence: string, day?: string) => scan(age, sentence, day)[0]!.value
    expect(age.format(at('the 79-year-old'))).toBe('aged 79')
    expect(scan(age, 'the 8-month-old, in her 70s')).toEqual([])
    expect(age.compare(at('the 79-year-old'), at('aged 79'), options)).toBe('agree')
    expect(age.compare(at('the 79-year-old'), at('aged 80'), options)).toBe('strain')
    expect(age.compare(at('the 79-year-old'), at('aged 82', '2025-08-16'), options)).toBe('contradict')
  })

  it.each(pairs)('%s (%s) / %s (%s): %s', (a, dayA, b, dayB, verdict) => {
    const [x, y] = [scan(age, a, dayA)[0]!.value, scan(age, b, dayB)[0]!.value]
    expect(age.compare(x, y, { round: 'half', contains: () => false })).toBe(verdict)
  })

  it('is compared with dates of birth', () => {
    const { value } = scan(age, 'the 72-year-old', '2025-08-16')[0]!
    const options = { round: 'half', contains: () => false } as const
    expect(value.age).toBe(72)
    expect(age.compare(value, scan(date, 'on 7 October 1952')[0]!.value, options)).toBe('agree')
    expect(age.compare(value, scan(date, 'on 16 August 1953')[0]!.value, options)).toBe('agree')
    expect(age.compare(value, scan(date, 'on 17 August 1953')[0]!.value, options)).toBe('contradict')
    expect(age.compare(value, scan(date, 'on 16 August 1952')[0]!.value, options)).toBe('contradict')
  })

  it('bounds', () => {
    expect(age.format(age.bound!(scan(age, 'aged 72', today)[0]!.value, '<='))).toBe('aged 72 or more')
  })
})
