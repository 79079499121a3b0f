import { apiUrl, encodePath, notFound, page, webUrl } from './github-answers.ts'
import { commitOf } from './github-pulls.ts'
import type { CheckRun, Handlers, State } from './github-state.ts'

function checkBody(run: CheckRun, state: State): Record<string, unknown> {
  return {
    ...state.description.smallest('check-run'),
    id: run.id,
    node_id: `CR_${run.id}`,
    head_sha: run.head,
    name: run.name,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.started,
    completed_at: run.completed,
    external_id: run.externalId,
    details_url: run.details,
    url: apiUrl(state, `check-runs/${run.id}`),
    html_url: webUrl(state, `runs/${run.id}`),
    output: { ...run.output, annotations_count: run.annotations.length, annotations_url: apiUrl(state, `check-runs/${run.id}/annotations`) },
    check_suite: { id: 1 },
    pull_requests: [],
  }
}

/** Takes over what a request names; annotations are added to those that are there. */
function change(run: CheckRun, asked: any, state: State): void {
  run.name = asked.name ?? run.name
  run.status = asked.conclusion ? 'completed' : (asked.status ?? run.status)
  run.conclusion = asked.conclusion ?? run.conclusion
  run.started = asked.started_at ?? run.started
  run.completed = asked.completed_at ?? (run.status === 'completed' ? (run.completed ?? state.now()) : null)
  run.externalId = asked.external_id ?? run.externalId
  run.details = asked.details_url ?? run.details
  const { title = run.output.title, summary = run.output.summary, text = run.output.text, annotations = [] } = asked.output ?? {}
  run.output = { title, summary, text }
  run.annotations.push(...annotations)
}

/** What can be done with check runs. */
export const checks: Handlers = {
  'checks/create': ({ body }, state) => {
    const run: CheckRun = { id: state.nextId(), head: body.head_sha, name: body.name, status: 'queued', conclusion: null, started: state.now(), completed: null, externalId: '', details: null, output: { title: null, summary: null, text: null }, annotations: [] }
    change(run, body, state)
    state.checkRuns.push(run)
    return { status: 201, body: checkBody(run, state) }
  },
  'checks/get': ({ params }, state) => {
    const run = runOf(params, state)
    return run ? { status: 200, body: checkBody(run, state) } : notFound
  },
  'checks/update': ({ params, body }, state) => {
    const run = runOf(params, state)
    if (!run) return notFound
    change(run, body, state)
    return { status: 200, body: checkBody(run, state) }
  },
  'checks/list-annotations': (asked, state) => {
    const run = runOf(asked.params, state)
    if (!run) return notFound
    const annotations = run.annotations.map((one) => ({ start_column: null, end_column: null, title: null, raw_details: null, blob_href: webUrl(state, `blob/${run.head}/${encodePath(one.path)}`), ...one }))
    return page(asked, annotations, state)
  },
  'checks/list-for-ref': (asked, state) => {
    const commit = commitOf(state, asked.params['ref']!)
    const isLatest = (run: CheckRun): boolean => asked.query['filter'] === 'all' || !state.checkRuns.some((other) => other.id > run.id && other.head === run.head && other.name === run.name)
    const found = state.checkRuns.filter((run) => run.head === commit && isLatest(run) && (asked.query['check_name'] ?? run.name) === run.name && (asked.query['status'] ?? run.status) === run.status)
    const shown = page(asked, found.map((run) => checkBody(run, state)), state)
    return { ...shown, body: { total_count: found.length, check_runs: shown.body } }
  },
}

function runOf(params: Readonly<Record<string, string>>, state: State): CheckRun | undefined {
  return state.checkRuns.find(({ id }) => id === Number(params['check_run_id']))
}
