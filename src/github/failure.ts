import type { Failed } from './answer.ts'
import { get, textOf } from './answer.ts'

const longestReason = 300

/** A failed call, and for how many milliseconds to wait before it is tried again; `wait` is absent where that is of no use. */
export interface Failure {
  readonly failed: Failed
  readonly wait?: number
}

/** When a call failed, and how. */
export interface Circumstances {
  /** Which try it was; the first is 1. */
  readonly tries: number
  /** Milliseconds since 1970. */
  readonly now: number
  /** How long an answer may take, in milliseconds. */
  readonly timeout: number
  /** The permission that such a call needs. */
  readonly permission: string | undefined
}

/** Reads what Octokit threw. */
export function readFailure(error: unknown, { tries, now, timeout, permission }: Circumstances): Failure {
  const response = get(error, 'response')
  if (response === undefined) return { failed: { ok: false, status: 0, why: noAnswer(error, timeout), unsure: true }, wait: pause(tries) }
  const status = Number(get(response, 'status'))
  const header = (name: string): string => textOf(response, 'headers', name)
  if (status >= 500) return { failed: { ok: false, status, why: `GitHub answered ${status}`, unsure: true }, wait: seconds(header('retry-after')) ?? pause(tries) }
  const message = error instanceof Error ? error.message : ''
  const why = `GitHub answered ${status}${message === '' ? '' : `: ${message.slice(0, longestReason)}`}`
  if (isLimit(status, header, message)) return { failed: { ok: false, status, why }, wait: limitWait(header, tries, now) }
  const lacks = permission !== undefined && /not accessible by/i.test(message)
  return { failed: { ok: false, status, why, ...(lacks && { needs: permission }) } }
}

function noAnswer(error: unknown, timeout: number): string {
  const cause = get(error, 'cause')
  if (cause instanceof Error && cause.name === 'TimeoutError') return `GitHub did not answer within ${timeout / 1_000} s`
  return `the connection to GitHub failed: ${(error instanceof Error ? error.message : String(error)).slice(0, longestReason)}`
}

function isLimit(status: number, header: (name: string) => string, message: string): boolean {
  if (status === 429) return true
  return status === 403 && (header('retry-after') !== '' || header('x-ratelimit-remaining') === '0' || /secondary rate limit/i.test(message))
}

/** As GitHub asks: `retry-after`, else the time at which the limit is lifted, else a minute that doubles. */
function limitWait(header: (name: string) => string, tries: number, now: number): number {
  const asked = seconds(header('retry-after'))
  if (asked !== undefined) return asked
  const reset = header('x-ratelimit-remaining') === '0' ? seconds(header('x-ratelimit-reset')) : undefined
  return reset === undefined ? 60 * pause(tries) : Math.max(1_000, reset - now)
}

/** A header in seconds as milliseconds. */
function seconds(text: string): number | undefined {
  return /^\d{1,12}$/.test(text) ? Number(text) * 1_000 : undefined
}

/** 1 s, 2 s, 4 s. */
function pause(tries: number): number {
  return 1_000 * 2 ** (tries - 1)
}

/** The permission of a workflow's token that a call needs; undefined where it needs none of its own. */
export function permissionFor(route: string): string | undefined {
  const kind = route.startsWith('GET ') ? 'read' : 'write'
  if (/\/check-runs\b/.test(route)) return `checks: ${kind}`
  if (/\/(?:pulls|issues)\b/.test(route)) return `pull-requests: ${kind}`
  return undefined
}
