import type { WorkflowEvent } from '../counterparts/events.ts'

/** What a step is run with beside its inputs. */
export interface Run {
  /** Without it, a push of which nothing is known. */
  readonly event?: WorkflowEvent
  /** The address of GitHub's API; without it none is there to be asked. */
  readonly api?: string
  /** What `github.token` is. */
  readonly token?: string
  /** The Node binary; without it the one that runs the tests. */
  readonly node?: string
  /** The folder of the action; without it the one that holds the tests. */
  readonly action?: string
}

const unknownPush: WorkflowEvent = { name: 'push', payload: {}, ref: 'refs/heads/main', sha: '0123456789abcdef0123456789abcdef01234567' }
// No port below 1 can be asked: a step that asks where it should not fails at once.
const noApi = 'http://127.0.0.1:0'

/** What the event's file holds. */
export function payloadOf({ event = unknownPush }: Run): string {
  return JSON.stringify(event.payload)
}

/** The variables that a runner sets for a step, but for those that name files. */
export function variablesOf({ event = unknownPush, api = noApi }: Run): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'ada',
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_JOB: 'facts',
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REPOSITORY: 'town-paper/articles',
    GITHUB_REPOSITORY_OWNER: 'town-paper',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: 'Facts',
    RUNNER_OS: 'Linux',
  }
}

/** The text of an input's default, whose expressions a runner fills in. */
export function fillExpressions(text: string, { token = '' }: Run, temp: string): string {
  const known: Readonly<Record<string, string>> = { 'github.token': token, 'runner.temp': temp, 'job.check_run_id': '55' }
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, name: string) => {
    const value = known[name]
    if (value === undefined) throw new Error(`the stand-in of the runner does not know ${name}`)
    return value
  })
}
