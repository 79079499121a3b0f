import { get, textOf, type Failed } from './answer.ts'
import type { Api } from './api.ts'
import { commitId } from './links.ts'

/** The run that wrote the results, as GitHub tells of it in the event: whatever the run itself wrote has no part in it. */
export interface WorkflowRun {
  readonly id: number
  readonly attempt: number
  /** Whose branch it ran for; the owner of a fork. */
  readonly owner: string
  readonly branch: string
  readonly head: string
}

/** An open pull request of ours whose head is the commit that the run was for. */
export interface OpenPull {
  readonly number: number
  /** The commit that its base branch had. */
  readonly base: string
}

/** Reads the event `workflow_run`. Undefined where it was no pull request that started the other run, or its repository is gone. */
export function readWorkflowRun(payload: unknown): WorkflowRun | undefined {
  const run = get(payload, 'workflow_run')
  const [id, attempt] = [get(run, 'id'), get(run, 'run_attempt')]
  const [owner, branch, head] = [textOf(run, 'head_repository', 'owner', 'login'), textOf(run, 'head_branch'), textOf(run, 'head_sha')]
  if (textOf(run, 'event') !== 'pull_request' || owner === '' || branch === '' || !commitId.test(head) || !isId(id) || !isId(attempt)) return undefined
  return { id, attempt, owner, branch, head }
}

/**
 * Finds the pull requests that the run was for. An event names none for a fork, so they are looked up by its branch; more than
 * one where the branch goes to several bases.
 *
 * @returns those whose head is still that commit; `moved` tells of others that have a newer one
 */
export async function findPulls(api: Api, { owner, repo }: { readonly owner: string; readonly repo: string }, run: WorkflowRun): Promise<{ readonly pulls: readonly OpenPull[]; readonly moved: boolean } | Failed> {
  const listed = await api.list('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'open', head: `${run.owner}:${run.branch}` })
  if (!listed.ok) return listed
  // GitHub leaves out a filter that it cannot read, and then lists all.
  const ofBranch = listed.items.filter((item) => isSame(textOf(item, 'head', 'user', 'login'), run.owner) && textOf(item, 'head', 'ref') === run.branch && isSame(textOf(item, 'base', 'repo', 'full_name'), `${owner}/${repo}`))
  const pulls = ofBranch.flatMap((item) => {
    const [number, base] = [get(item, 'number'), textOf(item, 'base', 'sha')]
    return textOf(item, 'head', 'sha') === run.head && isId(number) && commitId.test(base) ? [{ number, base }] : []
  })
  return { pulls, moved: pulls.length < ofBranch.length }
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

/** Names of owners and repositories are the same whatever their case. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
