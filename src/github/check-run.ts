import type { Report, ReportOptions } from '../model/index.ts'
import { renderMarkdown } from '../reporters/markdown.ts'
import { countFindings } from '../reporters/wording.ts'
import type { Failed, Target } from './answer.ts'
import { get, textOf } from './answer.ts'
import type { Api } from './api.ts'
import type { CheckAnnotation } from './check-annotation.ts'
import { checkAnnotation } from './check-annotation.ts'
import { createOnce } from './create-once.ts'
import { openFindings } from '../reporters/wording.ts'

// GitHub takes 50 annotations a call, and appends those of later calls; the summary may have 65,535 characters.
const mostPerCall = 50
const summaryBytes = 60_000

export interface CheckRunOptions {
  readonly name: string
  /** The most annotations. */
  readonly limit: number
  readonly report: ReportOptions
}

/** The check run that was made; `shown` annotations are in it, and `left` findings have none. */
export type Checked = { readonly did: 'created'; readonly id: number; readonly url: string; readonly shown: number; readonly left: number; readonly why?: string } | ({ readonly did: 'failed' } & Omit<Failed, 'ok'>)

interface CheckRun {
  readonly id: number
  readonly url: string
}

/**
 * Makes a check run of the head commit with an annotation for each finding. It is complete from the first call on, so that
 * none is left running whatever happens, and it either succeeds or fails: a neutral one would pass where it is required.
 */
export async function postCheckRun(api: Api, { owner, repo, head, run }: Target, report: Report, options: CheckRunOptions): Promise<Checked> {
  const open = openFindings(report)
  const annotations = open.flatMap((finding) => checkAnnotation(finding, options.report) ?? []).slice(0, options.limit)
  const external_id = `${run.id}.${run.attempt}`
  const text = { title: countFindings(report), summary: renderMarkdown(report, options.report, summaryBytes) }
  const output = (from: number): object => ({ ...text, annotations: annotations.slice(from, from + mostPerCall) })
  const create = { owner, repo, name: options.name, head_sha: head, external_id, status: 'completed', conclusion: report.outcome === 'pass' ? 'success' : 'failure', output: output(0) }
  const find = async (): Promise<CheckRun | Failed | undefined> => {
    const answer = await api.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { owner, repo, ref: head, check_name: options.name, per_page: 100 })
    if (!answer.ok) return answer
    const runs = get(answer.data, 'check_runs')
    return readCheckRun(Array.isArray(runs) ? runs.find((one) => textOf(one, 'external_id') === external_id) : undefined)
  }
  const made = await createOnce(() => api.request('POST /repos/{owner}/{repo}/check-runs', create), readCheckRun, find)
  if ('ok' in made) return { did: 'failed', ...withoutOk(made) }
  const rest = await append(api, { owner, repo, check_run_id: made.id }, annotations, output)
  return { did: 'created', ...made, ...rest, left: open.length - rest.shown }
}

/** Adds the annotations after the first 50. A call that GitHub may have heard is not made again, as it would add them twice. */
async function append(api: Api, where: { readonly owner: string; readonly repo: string; readonly check_run_id: number }, annotations: readonly CheckAnnotation[], output: (from: number) => object): Promise<{ readonly shown: number; readonly why?: string }> {
  for (let from = mostPerCall; from < annotations.length; from += mostPerCall) {
    const find = async (): Promise<CheckRun | Failed | undefined> => {
      const answer = await api.request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', where)
      if (!answer.ok) return answer
      return Number(get(answer.data, 'output', 'annotations_count')) > from ? readCheckRun(answer.data) : undefined
    }
    const updated = await createOnce(() => api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...where, output: output(from) }, true), readCheckRun, find)
    if ('ok' in updated) return { shown: from, why: updated.why }
  }
  return { shown: annotations.length }
}

function readCheckRun(data: unknown): CheckRun | undefined {
  const id = get(data, 'id')
  return typeof id === 'number' ? { id, url: textOf(data, 'html_url') } : undefined
}

function withoutOk({ ok: _ok, ...rest }: Failed): Omit<Failed, 'ok'> {
  return rest
}
