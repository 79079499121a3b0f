import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { Description } from './description.ts'
import { description } from './description.ts'
import { checks } from './github-checks.ts'
import { addComment, comments } from './github-comments.ts'
import { contents } from './github-contents.ts'
import { readExchange, sendAnswer } from './github-exchange.ts'
import type { Failure } from './github-failures.ts'
import { failureAnswer, takeFailure } from './github-failures.ts'
import type { TokenSettings } from './github-judge.ts'
import { makeJudge } from './github-judge.ts'
import { commitOf, pulls } from './github-pulls.ts'
import { addReply, reviews } from './github-reviews.ts'
import type { CheckRun, Comment, Exchange, Handlers, Limits, Pull, Review, ReviewComment, State, Violation } from './github-state.ts'

export interface GitHubSettings extends TokenSettings {
  /** The git repository that it tells of. */
  readonly folder: string
  readonly owner?: string
  readonly repo?: string
  readonly pulls?: readonly Pull[]
  /** Whose the token is. */
  readonly login?: string
  readonly limits?: Partial<Limits>
  /** Files that are answered without a patch. */
  readonly patchless?: readonly string[]
  /** In place of its own, by operation: to break one on purpose. */
  readonly handlers?: Handlers
}

/** A stand-in for GitHub's API that holds what was written to it. The lists are its own and change with it. */
export interface GitHub {
  readonly url: string
  readonly comments: readonly Comment[]
  readonly reviews: readonly Review[]
  readonly reviewComments: readonly ReviewComment[]
  readonly checkRuns: readonly CheckRun[]
  /** Every request, in the order in which they came. */
  readonly requests: readonly Exchange[]
  /** What was not as GitHub describes it: a good test ends with none. */
  readonly violations: readonly Violation[]
  readonly fail: (failure: Failure) => void
  /** Moves the head of a pull request, as a push does. */
  readonly setHead: (number: number, ref: string) => void
  /** Writes as someone else does. */
  readonly addComment: (number: number, login: string, body: string) => Comment
  readonly addReply: (to: ReviewComment, login: string, body: string) => ReviewComment
  readonly close: () => Promise<void>
}

const githubLimits: Limits = {
  // "List pull requests files" of the REST reference.
  files: 3_000,
  // The most of one diff, by the REST reference. Past it, further files of an answer have no patch (https://github.com/openjdk/skara/pull/1302).
  patchLines: 20_000,
  // "Get a tree" of the REST reference.
  treeEntries: 100_000,
}

/** Starts it on a port of its own. Several clients may ask at once. */
export async function startGitHub(settings: GitHubSettings): Promise<GitHub> {
  const state = makeState(settings, await description())
  const failures: { failure: Failure; left: number }[] = []
  const requests: Exchange[] = []
  const violations: Violation[] = []
  const judge = makeJudge(state, { ...pulls, ...comments, ...reviews, ...checks, ...contents, ...settings.handlers }, settings, violations)

  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const exchange = await readExchange(message)
    requests.push(exchange)
    const failure = takeFailure(failures, exchange.method, exchange.path)
    const isFailing = failure !== undefined && (failure.status !== undefined || failure.drop === true || failure.delay === undefined)
    const done = !isFailing || failure.isDone ? judge(exchange) : undefined
    if (failure?.delay) await setTimeout(failure.delay, undefined, { ref: false })
    if (failure?.drop) return void message.socket.destroy()
    const answer = isFailing ? failureAnswer(failure) : done!
    exchange.status = answer.status
    sendAnswer(response, answer)
  }
  const server = createServer((message, response) => void serve(message, response).catch((error: unknown) => {
    violations.push({ operation: `${message.method} ${message.url}`, in: 'response', errors: [String(error instanceof Error ? error.stack : error)] })
    sendAnswer(response, { status: 500 })
  }))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url: state.url,
    comments: state.comments,
    reviews: state.reviews,
    reviewComments: state.reviewComments,
    checkRuns: state.checkRuns,
    requests,
    violations,
    fail: (failure) => void failures.push({ failure, left: failure.times ?? 1 }),
    setHead: (number, ref) => void state.pulls.set(number, { ...state.pulls.get(number)!, head: knownCommit(state, ref) }),
    addComment: (number, login, body) => addComment(state, number, login, body),
    addReply: (to, login, body) => addReply(state, to, login, body),
    close: () => new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    }),
  }
}

function makeState({ folder, owner = 'town-paper', repo = 'articles', login = 'github-actions[bot]', pulls: given = [], limits, patchless = [] }: GitHubSettings, judge: Description): State {
  let [id, seconds] = [1000, 0]
  const state: State = {
    folder, owner, repo, login, patchless,
    description: judge,
    limits: { ...githubLimits, ...limits },
    url: '',
    pulls: new Map(),
    files: new Map(), comments: [], reviews: [], reviewComments: [], checkRuns: [],
    nextId: () => (id += 1),
    now: () => new Date(Date.UTC(2025, 7, 16, 8, 0, (seconds += 1))).toISOString().replace('.000', ''),
  }
  for (const pull of given) state.pulls.set(pull.number, { baseRef: 'main', headRef: `pull-${pull.number}`, state: 'open', ...pull, base: knownCommit(state, pull.base), head: knownCommit(state, pull.head) })
  return state
}

function knownCommit(state: State, ref: string): string {
  const sha = commitOf(state, ref)
  if (!sha) throw new Error(`${state.folder} has no commit ${ref}`)
  return sha
}
