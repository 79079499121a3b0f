import { once } from '../language/once.ts'
import type { Answer, Failed, Listed } from './answer.ts'
import { connect } from './connect.ts'
import { permissionFor, readFailure } from './failure.ts'

const mostTries = 3
const mostWrites = 10
const pageSize = 100

/** What a caller may set; all have defaults. */
export interface ApiOptions {
  readonly token: string
  /** The address of the API; without it that of the runner (`GITHUB_API_URL`). */
  readonly url?: string
  /** Takes one line of raw text about the calls themselves. */
  readonly log: (line: string) => void
  /** Milliseconds from one write to the next; GitHub asks for 1 s. */
  readonly gap?: number
  /** Milliseconds after which a call without an answer has failed. */
  readonly timeout?: number
  /** Milliseconds that all waits before further tries may take together; after that no call is made. */
  readonly patience?: number
  /** The most calls; 25 without it. */
  readonly calls?: number
  /** The most items of a list; 500 without it. */
  readonly listed?: number
  readonly clock?: Clock
}

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** GitHub's API for one run. Calls are made one after the other, and whatever happens they give an answer. */
export interface Api {
  /**
   * @param route such as `GET /repos/{owner}/{repo}/pulls/{pull_number}`
   * @param single must the call not be made again where it is not known whether it was heard? Without it, every POST is so.
   */
  readonly request: (route: string, parameters?: Parameters, single?: boolean) => Promise<Answer>
  /** All pages of a list, up to `listed` items. */
  readonly list: (route: string, parameters?: Parameters) => Promise<Listed>
}

export type Parameters = Readonly<Record<string, unknown>>

const system: Clock = { now: Date.now, sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) }
const graphql = 'POST /graphql'

/**
 * Makes a client that can harm nothing: it never throws, makes only so many calls (10 of them writes at most), tries at most
 * three times and only what can be tried again, follows no redirect, and says no token.
 */
export function makeApi({ token, url, log, gap = 1_000, timeout = 15_000, patience = 120_000, calls: mostCalls = 25, listed: mostListed = 500, clock = system }: ApiOptions): Api {
  const client = once(() => connect(token, url))
  const told = new Set<string>()
  const tell = (line: string): void => {
    if (!told.has(line)) log(hide(line))
    told.add(line)
  }
  const hide = (text: string): string => (token === '' ? text : text.replaceAll(token, '***'))
  let calls = 0
  let writes = 0
  let waited = 0
  let lastWrite = -Infinity
  let stopped: string | undefined = token === '' ? 'there is no token' : undefined
  let queue: Promise<unknown> = Promise.resolve()

  const request: Api['request'] = (route, parameters = {}, single = route.startsWith('POST ') && route !== graphql) => {
    const answer = queue.then(() => persist(route, parameters, single))
    queue = answer
    return answer
  }

  async function persist(route: string, parameters: Parameters, single: boolean): Promise<Answer> {
    const writing = !route.startsWith('GET ') && route !== graphql
    for (let tries = 1; ; tries++) {
      const refused = spend(writing)
      if (refused) return refused
      if (writing) await clock.sleep(Math.max(0, lastWrite + gap - clock.now()))
      const { answer, wait } = await call(route, parameters, tries)
      if (writing) lastWrite = clock.now()
      if (answer.ok) return answer
      if (answer.needs) tell(`GitHub did not let the token do this: it needs the permission "${answer.needs}", which a pull request from a fork never has.`)
      if (wait === undefined || tries === mostTries || (single && answer.unsure)) return answer
      if (waited + wait > patience) {
        stopped = answer.why
        tell(`GitHub asks to wait for ${Math.ceil(wait / 1_000)} s, which is too long: nothing more is written or read there.`)
        return answer
      }
      waited += wait
      await clock.sleep(wait)
    }
  }

  /** Counts a call, or says why it is not made. */
  function spend(writing: boolean): Failed | undefined {
    if (stopped !== undefined) return { ok: false, status: 0, why: stopped }
    const over = calls >= mostCalls ? `${mostCalls} calls` : writing && writes >= mostWrites ? `${mostWrites} writes` : undefined
    if (over) {
      const why = `a run makes at most ${over} to GitHub`
      tell(`Not everything is read and written there: ${why}.`)
      return { ok: false, status: 0, why }
    }
    calls++
    if (writing) writes++
    return undefined
  }

  async function call(route: string, parameters: Parameters, tries: number): Promise<{ readonly answer: Answer; readonly wait?: number }> {
    try {
      const { request: send, graphqlUrl } = await client()
      const address = route === graphql ? `POST ${graphqlUrl}` : route
      const { status, data } = await send(address, { ...parameters, request: { redirect: 'manual', signal: AbortSignal.timeout(timeout) } })
      if (status >= 300) return { answer: { ok: false, status, why: `GitHub answered ${status}: redirects are not followed` } }
      // Octokit gives an empty text where the connection broke in the middle of an answer.
      if (data === '' && status !== 204) return { answer: { ok: false, status: 0, why: 'the answer of GitHub broke off', unsure: true }, wait: 1_000 }
      return { answer: { ok: true, status, data } }
    } catch (error) {
      const { failed, ...rest } = readFailure(error, { tries, now: clock.now(), timeout, permission: permissionFor(route) })
      return { answer: { ...failed, why: hide(failed.why) }, ...rest }
    }
  }

  const list: Api['list'] = async (route, parameters) => {
    const items: unknown[] = []
    for (let page = 1; items.length < mostListed; page++) {
      const answer = await request(route, { ...parameters, per_page: pageSize, page })
      if (!answer.ok) return answer
      if (!Array.isArray(answer.data)) return { ok: false, status: answer.status, why: 'GitHub answered with something that is no list' }
      items.push(...answer.data)
      if (answer.data.length < pageSize) return { ok: true, items, complete: true }
    }
    return { ok: true, items, complete: false }
  }

  return { request, list }
}
