import type { Report } from '../model/index.ts'

/** The report without the token, should any text of it hold it. */
export function withoutToken(report: Report, token: string): Report {
  if (token.length < 8) return report
  const text = JSON.stringify(report)
  const written = JSON.stringify(token).slice(1, -1)
  return text.includes(written) ? (JSON.parse(text.replaceAll(written, '***')) as Report) : report
}
