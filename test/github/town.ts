import type { Api, ApiOptions, Clock } from '../../src/github/api.ts'
import { makeApi } from '../../src/github/api.ts'
import type { Target } from '../../src/github/answer.ts'
import type { GitHub, GitHubSettings } from '../counterparts/github.ts'
import { startGitHub } from '../counterparts/github.ts'
import type { Repository } from '../counterparts/repository.ts'
import { makeRepository } from '../counterparts/repository.ts'

/** A clock that only sleeping moves, and what was slept in milliseconds. */
export function stillClock(): Clock & { readonly slept: number[] } {
  let now = Date.UTC(2025, 7, 16)
  const slept: number[] = []
  const sleep = async (milliseconds: number): Promise<void> => {
    now += milliseconds
    if (milliseconds > 0) slept.push(milliseconds)
  }
  return { now: () => now, sleep, slept }
}

/** The lines of the article of the pull request, each of them in its diff. */
export const lines = Array.from({ length: 60 }, (_, at) => (at === 27 ? 'The mayor has led the town since 2019, the council said.' : `Line ${at + 1} of the town's news.`))

/** A repository with a pull request 7 that adds `articles/a.md` and changes a line of `articles/long.md`. */
export function makeTown(): Repository {
  const repository = makeRepository()
  const long = Array.from({ length: 40 }, (_, at) => `Long ${at + 1}.`)
  repository.commit({ 'articles/long.md': long.join('\n') })
  repository.branch('edit')
  repository.commit({ 'articles/a.md': lines.join('\n'), 'articles/long.md': long.with(19, 'Changed.').join('\n') })
  return repository
}

export interface Town {
  readonly github: GitHub
  readonly target: Target
  /** A client of its own, with a clock that takes no time. */
  readonly client: (options?: Partial<ApiOptions>) => Api
  readonly logged: string[]
}

/** Starts GitHub for the repository. */
export async function openTown(repository: Repository, settings: Partial<GitHubSettings> = {}): Promise<Town> {
  const github = await startGitHub({ folder: repository.folder, pulls: [{ number: 7, base: 'main', head: 'edit' }], ...settings })
  const logged: string[] = []
  const client = (options: Partial<ApiOptions> = {}): Api => makeApi({ token: 'secret-token', url: github.url, log: (line) => void logged.push(line), clock: stillClock(), ...options })
  return { github, logged, client, target: { owner: 'town-paper', repo: 'articles', number: 7, head: repository.sha('edit'), run: { id: 500, attempt: 1 } } }
}

/** A run before or after the one of a target. */
export function runOf(target: Target, id: number, attempt = 1): Target {
  return { ...target, run: { id, attempt } }
}

/** A time-out in milliseconds, for calls that are to run into it. */
export const slow = 500

/** Every way in which a call can fail, with what is said of it. */
export const failures: readonly (readonly [name: string, failure: Parameters<GitHub['fail']>[0], why: RegExp])[] = [
  ['401', { status: 401 }, /^GitHub answered 401: Bad credentials/],
  ['403', { status: 403 }, /^GitHub answered 403: Resource not accessible by integration/],
  ['404', { status: 404 }, /^GitHub answered 404: Not Found/],
  ['409', { status: 409 }, /^GitHub answered 409: Conflict/],
  ['410', { status: 410 }, /^GitHub answered 410: /],
  ['422', { status: 422 }, /^GitHub answered 422: Validation Failed/],
  ['429 with retry-after', { status: 429, headers: { 'retry-after': '100' } }, /^GitHub answered 429: /],
  ['secondary limit', { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } }, /^GitHub answered 403: You have exceeded/],
  ['500', { status: 500 }, /^GitHub answered 500$/],
  ['502', { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Unicorn!</html>' }, /^GitHub answered 502$/],
  ['dropped connection', { drop: true }, /^the connection to GitHub failed: /],
  ['slow answer', { delay: 3 * slow, status: 504 }, /^GitHub did not answer within 0\.5 s$/],
  ['nonsense', { status: 200, body: 'nonsense' }, /^GitHub (?:answered|does not say)/],
  ['redirect', { status: 302, headers: { location: 'http://127.0.0.1:9/elsewhere' } }, /^GitHub answered 302: redirects are not followed$/],
]
