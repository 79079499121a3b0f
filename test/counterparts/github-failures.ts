import { refusal } from './github-answers.ts'
import type { Answer } from './github-state.ts'

/** A failure to come. Without a status, `drop` or `delay` the failure is a 500. */
export interface Failure {
  readonly method?: string
  /** Held against the path of the address. */
  readonly path?: RegExp
  /** How many requests it meets; 1 without it, `Infinity` for all. */
  readonly times?: number
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Cuts the connection without an answer. */
  readonly drop?: true
  /** Waits before it answers, in milliseconds; then answers as ever where nothing else is said. */
  readonly delay?: number
  /** Is the request carried out all the same, so that only its answer is lost? */
  readonly isDone?: boolean
}

const messages: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  409: 'Conflict',
  410: 'This issue was deleted',
  422: 'Validation Failed',
  429: 'API rate limit exceeded for installation.',
}

/** What a failure answers: the given body, else what GitHub says with that status. */
export function failureAnswer({ status = 500, headers, body }: Failure): Answer {
  return { ...refusal(status, messages[status] ?? 'Server Error'), ...(headers && { headers }), ...(body !== undefined && { body }) }
}

/** Takes the first failure that meets a request, and counts it. */
export function takeFailure(failures: { failure: Failure; left: number }[], method: string, path: string): Failure | undefined {
  const found = failures.find(({ failure, left }) => left > 0 && (failure.method ?? method) === method && (failure.path?.test(path) ?? true))
  if (found) found.left -= 1
  return found?.failure
}

/** GitHub's answer to too many writes at once, with the seconds to wait. */
export function secondaryLimit(seconds: number): Failure {
  return { status: 403, headers: { 'retry-after': String(seconds) }, body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits' } }
}
