/** What a workflow's `permissions` may name here. */
export type Scope = 'pull-requests' | 'issues' | 'checks' | 'contents' | 'actions'
export type Access = 'none' | 'read' | 'write'
/** As in a workflow: what is not named is `none`. */
export type Permissions = Readonly<Partial<Record<Scope, Access>>>

/** What each operation needs: one of these. From the pages of GitHub's REST reference, "Fine-grained access tokens". */
const needs: Readonly<Record<string, readonly (readonly [Scope, Access])[]>> = {
  'pulls/list': [['pull-requests', 'read']],
  'pulls/get': [['pull-requests', 'read']],
  'pulls/list-files': [['pull-requests', 'read']],
  'pulls/list-reviews': [['pull-requests', 'read']],
  'pulls/create-review': [['pull-requests', 'write']],
  'pulls/list-review-comments': [['pull-requests', 'read']],
  'pulls/get-review-comment': [['pull-requests', 'read']],
  'pulls/create-review-comment': [['pull-requests', 'write']],
  'pulls/create-reply-for-review-comment': [['pull-requests', 'write']],
  'pulls/update-review-comment': [['pull-requests', 'write']],
  'pulls/delete-review-comment': [['pull-requests', 'write']],
  'repos/list-pull-requests-associated-with-commit': [['pull-requests', 'read']],
  'issues/list-comments': [['issues', 'read'], ['pull-requests', 'read']],
  'issues/get-comment': [['issues', 'read'], ['pull-requests', 'read']],
  'issues/create-comment': [['issues', 'write'], ['pull-requests', 'write']],
  'issues/update-comment': [['issues', 'write'], ['pull-requests', 'write']],
  'issues/delete-comment': [['issues', 'write'], ['pull-requests', 'write']],
  'checks/create': [['checks', 'write']],
  'checks/update': [['checks', 'write']],
  'checks/get': [['checks', 'read']],
  'checks/list-annotations': [['checks', 'read']],
  'checks/list-for-ref': [['checks', 'read']],
  'repos/get-content': [['contents', 'read']],
  'repos/get-commit': [['contents', 'read']],
  'repos/compare-commits-with-basehead': [['contents', 'read']],
  'git/get-tree': [['contents', 'read']],
  'git/get-blob': [['contents', 'read']],
}

const order: readonly Access[] = ['none', 'read', 'write']

/** May a token with these permissions do this? Without permissions it may do everything. */
export function isAllowed(operation: string, permissions: Permissions | undefined): boolean {
  const ways = needs[operation]
  if (!permissions || !ways) return true
  return ways.some(([scope, access]) => order.indexOf(permissions[scope] ?? 'none') >= order.indexOf(access))
}

/** The permissions of a run on a pull request from a fork, whatever the workflow asks for. */
export const forkPermissions: Permissions = { 'pull-requests': 'read', issues: 'read', checks: 'read', contents: 'read', actions: 'read' }
