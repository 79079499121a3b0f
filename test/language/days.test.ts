import { describe, expect, it } from 'vitest'
import { addMonths, dateOf, dayOf, daysIn, formatDay, isDate, parseIsoDay, weekday } from '../../src/language/days.ts'

describe('days', () => {
  it('counts from 1970-01-01', () => {
    expect(dayOf(1970, 1, 1)).toBe(0)
    expect(dayOf(1969, 12, 31)).toBe(-1)
    expect(dayOf(2000, 3, 1) - dayOf(2000, 2, 28)).toBe(2)
    expect(dayOf(1900, 3, 1) - dayOf(1900, 2, 28)).toBe(1)
  })

  it('agrees with the platform calendar and goes back again', () => {
    for (let day = dayOf(1890, 1, 1); day < dayOf(2110, 1, 1); day += 1) {
      const { year, month, day: of } = dateOf(day)
      if (dayOf(year, month, of) !== day || formatDay(day) !== new Date(day * 86400000).toISOString().slice(0, 10) || weekday(day) !== new Date(day * 86400000).getUTCDay()) {
        expect.fail(`day ${day}`)
      }
    }
  })

  it('carries months over', () => {
    expect(formatDay(dayOf(2020, 13, 1))).toBe('2021-01-01')
    expect(formatDay(dayOf(2020, 0, 1))).toBe('2019-12-01')
    expect(formatDay(addMonths(dayOf(2024, 3, 31), -1))).toBe('2024-02-29')
    expect(formatDay(addMonths(dayOf(2024, 2, 29), 12))).toBe('2025-02-28')
    expect(daysIn(2023, 2)).toBe(28)
  })

  it.each(['2025-08-16', '2025-08-16T09:30', '2025-08-16T23:59:59Z', '2025-08-16 09:30:00 +0200', '2025-08-16T09:30:00.123-05:00', ' 2025-08-16 '])(
    'parses %s',
    (text) => expect(formatDay(parseIsoDay(text)!)).toBe('2025-08-16'),
  )

  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-8-16', '16-08-2025', '2025-08-16x', '2025-08', '20250816', '', '2025-08-16T9:30'])(
    'refuses %s',
    (text) => expect(parseIsoDay(text)).toBeUndefined(),
  )

  it('knows leap days', () => {
    expect(isDate(2024, 2, 29)).toBe(true)
    expect(isDate(2023, 2, 29)).toBe(false)
    expect(isDate(2100, 2, 29)).toBe(false)
  })
})
