import { expect, it } from 'vitest'
import type { WorkflowEvent } from './events.ts'
import { mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent, workflowDispatchEvent, workflowRunEvent } from './events.ts'

const [base, head, merge] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string]
const events: readonly WorkflowEvent[] = [
  pullRequestEvent({ number: 7, base, head, merge }),
  pushEvent({ before: base, after: head }),
  mergeGroupEvent({ base, head }),
  workflowRunEvent({ headOwner: 'reader', headBranch: 'edit', headSha: head, sha: base }),
  scheduleEvent(head),
  workflowDispatchEvent(head),
]

it.each(events.map((event) => [event.name, event] as const))('%s tells of our repository', (_, { payload }) => {
  expect(payload.repository).toMatchObject({ full_name: 'town-paper/articles', owner: { login: 'town-paper' } })
  expect(JSON.stringify(payload)).not.toMatch(/Hello-World|octo-repo/)
})

it('a pull request is told with its commits, and with the fork that it comes from', () => {
  const event = pullRequestEvent({ number: 7, base, head, merge, fork: 'reader', headRef: 'edit' })
  expect(event).toMatchObject({ name: 'pull_request', ref: 'refs/pull/7/merge', sha: merge, baseRef: 'main', headRef: 'edit' })
  expect(event.payload).toMatchObject({ action: 'synchronize', number: 7, after: head, pull_request: { number: 7, base: { ref: 'main', sha: base }, head: { ref: 'edit', sha: head, repo: { fork: true, full_name: 'reader/articles' } } } })
  expect(event.payload.pull_request.base.repo.full_name).toBe('town-paper/articles')
  expect(pullRequestEvent({ number: 7, base, head, action: 'opened' }).payload).toMatchObject({ action: 'opened', pull_request: { head: { repo: { fork: false } } } })
  expect(pullRequestEvent({ number: 7, base, head, name: 'pull_request_target' })).toMatchObject({ ref: 'refs/heads/main', sha: base })
})

it('the others are told with their commits', () => {
  expect(events.map(({ ref, sha }) => [ref, sha])).toEqual([
    ['refs/pull/7/merge', merge],
    ['refs/heads/main', head],
    [`refs/heads/gh-readonly-queue/main/pr-7-${base}`, head],
    ['refs/heads/main', base],
    ['refs/heads/main', head],
    ['refs/heads/main', head],
  ])
  expect(events[1]!.payload).toMatchObject({ before: base, after: head, ref: 'refs/heads/main' })
  expect(events[2]!.payload.merge_group).toMatchObject({ base_sha: base, head_sha: head })
  expect(events[3]!.payload.workflow_run).toMatchObject({ event: 'pull_request', head_sha: head, head_branch: 'edit', pull_requests: [], head_repository: { full_name: 'reader/articles', fork: true } })
})
