import { months } from '../language/en/calendar.ts'
import { dayOf, isDate, parseIsoDay } from '../language/days.ts'

/** The date in a path: `2025-08-16-title.md`, `content/2025/08/16/…`, `content/2025/08/…` (then the first of the month). */
export function dateOfPath(path: string): number | undefined {
  const whole = /(?:^|[/_-])((?:19|20)\d{2})([-/_.])([01]\d)\2([0-3]\d)(?=[/_.-]|$)/.exec(path)
  if (whole) return day(whole[1]!, whole[3]!, whole[4]!)
  const month = /(?:^|\/)((?:19|20)\d{2})[/-]([01]\d)(?=\/)/.exec(path)
  return month ? day(month[1]!, month[2]!, '1') : undefined
}

function day(year: string, month: string, date: string): number | undefined {
  return isDate(Number(year), Number(month), Number(date)) ? dayOf(Number(year), Number(month), Number(date)) : undefined
}

// `BERLIN, Aug 16 (Reuters) —`, `WASHINGTON, D.C., August 16, 2025 –`, `PARIS — 16 August 2025 —`
const dateline = /^\s*\p{Lu}[\p{Lu}\s.,'’/-]{2,40}[,—–-]\s*(?:(\p{L}{3,9})\.?\s+(\d{1,2})|(\d{1,2})\s+(\p{L}{3,9})\.?)(?:,?\s+(\d{4}))?\s*(?:\([^)\n]{1,40}\))?\s*[—–-]/u

/**
 * The date of a dateline at the start of a text.
 *
 * @param near a day that gives the year where the dateline has none: the nearest such day is taken
 */
export function dateOfDateline(text: string, near: number | undefined): number | undefined {
  const match = dateline.exec(text.slice(0, 120))
  if (!match) return undefined
  const name = (match[1] ?? match[4]!).toLowerCase()
  const month = months.get(name)
  const date = Number(match[2] ?? match[3])
  if (month === undefined) return undefined
  if (match[5] !== undefined) return isDate(Number(match[5]), month, date) ? dayOf(Number(match[5]), month, date) : undefined
  if (near === undefined) return undefined
  const year = new Date(near * 86_400_000).getUTCFullYear()
  const days = [year - 1, year, year + 1].filter((one) => isDate(one, month, date)).map((one) => dayOf(one, month, date))
  return days.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0]
}

/** A date as front matter writes it: ISO, with or without a time; `2025/08/16`; `16 August 2025`; `August 16, 2025`. */
export function readMetaDate(text: string): number | undefined {
  const iso = parseIsoDay(text) ?? parseIsoDay(text.slice(0, 10).replaceAll('/', '-'))
  if (iso !== undefined) return iso
  const words = /^(?:\p{L}+,\s+)?(?:(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?|(\d{1,2})\s+(\p{L}+)\.?,?)\s+(\d{4})/u.exec(text)
  const month = words ? months.get((words[1] ?? words[4]!).toLowerCase()) : undefined
  const date = words ? Number(words[2] ?? words[3]) : 0
  return words && month !== undefined && isDate(Number(words[5]), month, date) ? dayOf(Number(words[5]), month, date) : undefined
}
