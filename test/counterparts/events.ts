import { createRequire } from 'node:module'

/** An event that starts a workflow, as its run sees it. */
export interface WorkflowEvent {
  /** GITHUB_EVENT_NAME */
  readonly name: string
  /** What the file of the event holds. */
  readonly payload: any
  /** GITHUB_REF */
  readonly ref: string
  /** GITHUB_SHA */
  readonly sha: string
  /** GITHUB_BASE_REF and GITHUB_HEAD_REF: names of branches, of a pull request only. */
  readonly baseRef?: string
  readonly headRef?: string
}

const [owner, repo] = ['town-paper', 'articles']
// Nine megabytes, which an `import` would put through the compiler.
const all: readonly { readonly name: string; readonly examples: readonly any[] }[] = createRequire(import.meta.url)('@octokit/webhooks-examples')

/** GitHub's own example of an event, told of our repository. */
function example(name: string, action?: string): any {
  const found = all.find((one) => one.name === name)!.examples
  const text = JSON.stringify(found.find((one) => one.action === action) ?? found[0])
  return JSON.parse(text.replace(/Codertocat|octo-org/g, owner).replace(/Hello-World|octo-repo/g, repo))
}

/**
 * A pull request was opened or pushed to.
 *
 * @param merge the commit of `refs/pull/N/merge`, which is what such a run checks out
 * @param fork the owner of the fork that it comes from
 */
export function pullRequestEvent({ number, base, head, merge = head, fork, action = 'synchronize', baseRef = 'main', headRef = `pull-${number}`, name = 'pull_request' }: {
  readonly number: number
  readonly base: string
  readonly head: string
  readonly merge?: string
  readonly fork?: string
  readonly action?: string
  readonly baseRef?: string
  readonly headRef?: string
  /** `pull_request_target` runs on the default branch, with its rights. */
  readonly name?: 'pull_request' | 'pull_request_target'
}): WorkflowEvent {
  const payload = example('pull_request', action)
  const pull = payload.pull_request
  const from = fork ?? owner
  pull.base = { ...pull.base, ref: baseRef, sha: base, label: `${owner}:${baseRef}` }
  pull.head = { ...pull.head, ref: headRef, sha: head, label: `${from}:${headRef}`, user: { ...pull.head.user, login: from } }
  pull.head.repo = { ...pull.head.repo, fork: fork !== undefined, full_name: `${from}/${repo}`, owner: { ...pull.head.repo.owner, login: from } }
  const changed = { ...payload, action, number, pull_request: { ...pull, number, state: 'open', merged: false, merge_commit_sha: merge }, ...(action === 'synchronize' && { after: head }) }
  const isTarget = name === 'pull_request_target'
  return { name, payload: changed, ref: isTarget ? 'refs/heads/main' : `refs/pull/${number}/merge`, sha: isTarget ? base : merge, baseRef, headRef }
}

/** A branch was pushed to; `before` is forty zeros where it is new. */
export function pushEvent({ before, after, ref = 'refs/heads/main' }: { readonly before: string; readonly after: string; readonly ref?: string }): WorkflowEvent {
  const payload = { ...example('push'), ref, before, after, created: /^0+$/.test(before), deleted: false, forced: false, base_ref: null }
  return { name: 'push', payload: { ...payload, head_commit: { ...payload.head_commit, id: after }, commits: [] }, ref, sha: after }
}

/** A merge queue asks whether its next merge is good. */
export function mergeGroupEvent({ base, head }: { readonly base: string; readonly head: string }): WorkflowEvent {
  const payload = example('merge_group', 'checks_requested')
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`
  const group = { ...payload.merge_group, base_sha: base, head_sha: head, base_ref: 'refs/heads/main', head_ref: ref }
  return { name: 'merge_group', payload: { ...payload, merge_group: group }, ref, sha: head }
}

/** Another workflow has ended: this one runs on the default branch, with its rights. `pull_requests` is empty, as it is for forks. */
export function workflowRunEvent({ headOwner, headBranch, headSha, sha, event = 'pull_request', conclusion = 'success' }: {
  readonly headOwner: string
  readonly headBranch: string
  readonly headSha: string
  /** The tip of the default branch. */
  readonly sha: string
  readonly event?: string
  readonly conclusion?: string
}): WorkflowEvent {
  const payload = example('workflow_run', 'completed')
  const run = payload.workflow_run
  const repository = { ...run.head_repository, fork: headOwner !== owner, full_name: `${headOwner}/${repo}`, owner: { ...run.head_repository.owner, login: headOwner } }
  const changed = { ...run, event, conclusion, status: 'completed', head_branch: headBranch, head_sha: headSha, head_repository: repository, pull_requests: [] }
  return { name: 'workflow_run', payload: { ...payload, workflow_run: changed }, ref: 'refs/heads/main', sha }
}

/** The clock started it. */
export function scheduleEvent(sha: string): WorkflowEvent {
  const { repository, sender } = example('workflow_dispatch')
  return { name: 'schedule', payload: { schedule: '17 3 * * 1', repository, sender, workflow: '.github/workflows/facts.yml' }, ref: 'refs/heads/main', sha }
}

/** Someone started it by hand. */
export function workflowDispatchEvent(sha: string, ref = 'refs/heads/main'): WorkflowEvent {
  return { name: 'workflow_dispatch', payload: { ...example('workflow_dispatch'), inputs: null, ref }, ref, sha }
}
