import type { Asked } from './description.ts'
import { refusal } from './github-answers.ts'
import type { Misplaced, Wanted } from './github-places.ts'
import { isCommitOf, misplaced } from './github-places.ts'
import { commitOf } from './github-pulls.ts'
import type { Annotation, Answer, KnownPull, State } from './github-state.ts'

/** A rule that GitHub holds to and does not describe. */
interface Rule {
  readonly operations: readonly string[]
  /** Where it is known from. */
  readonly source: string
  /** The refusal where a request breaks it; the pull request is the one that it names, where there is one. */
  readonly refuses: (asked: Asked, state: State, pull: KnownPull | undefined) => Answer | undefined
}

const bodies = ['issues/create-comment', 'issues/update-comment', 'pulls/create-review', 'pulls/create-review-comment', 'pulls/create-reply-for-review-comment', 'pulls/update-review-comment']
const mostCharacters = 65_536

const rules: readonly Rule[] = [
  {
    operations: bodies,
    // Whether GitHub counts UTF-16 units or characters is not known; units are never fewer.
    source: 'https://github.com/peter-evans/create-or-update-comment/issues/181',
    refuses: ({ body }) => {
      const texts: string[] = [body?.body, ...(body?.comments ?? []).map((one: { body: string }) => one.body)]
      const isLong = texts.some((text) => (text ?? '').length > mostCharacters)
      return isLong ? refusal(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: `Body is too long (maximum is ${mostCharacters} characters)` }]) : undefined
    },
  },
  {
    operations: bodies.filter((operation) => operation !== 'pulls/create-review'),
    source: 'the answer of the API to an empty comment',
    refuses: ({ body }) => (body.body.trim() === '' ? refusal(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'missing_field', field: 'body' }]) : undefined),
  },
  {
    operations: ['pulls/create-review'],
    source: '"Create a review for a pull request" of the REST reference: body "Required when using REQUEST_CHANGES or COMMENT"; a review with comments of its own is taken without',
    refuses: ({ body }) => (body?.event && body.event !== 'APPROVE' && !body.body && !body.comments?.length ? refusal(422, 'Unprocessable Entity', ['Body cannot be blank']) : undefined),
  },
  {
    operations: ['pulls/create-review', 'pulls/create-review-comment'],
    source: 'https://github.com/gitgitgadget/git/pull/1444 (the commit has to be part of the pull request)',
    refuses: ({ body }, state, pull) =>
      !pull || body?.commit_id === undefined || isCommitOf(state, pull, body.commit_id) ? undefined : refusal(422, 'commit_id is not part of the pull request'),
  },
  {
    operations: ['pulls/create-review'],
    source: 'https://github.com/parkerbxyz/suggest-changes/issues/28 (one line outside of the diff: nothing is posted), https://github.com/ubuntu/WSL/pull/244 (start_line below line)',
    refuses: ({ body }, state, pull) => {
      const faults = ((pull ? body?.comments : undefined) ?? []).flatMap((one: Wanted) => misplaced(state, pull!, one) ?? []).map(({ field, says }: Misplaced) => `Pull request review thread ${field.replace('_', ' ')} ${says}`)
      return faults.length > 0 ? refusal(422, 'Unprocessable Entity', [faults.join(' and ')]) : undefined
    },
  },
  {
    operations: ['pulls/create-review-comment'],
    source: 'https://github.com/cli/cli/issues/5746',
    refuses: ({ body }, state, pull) => {
      const fault = pull && misplaced(state, pull, body)
      const field = `pull_request_review_thread.${fault?.field}`
      return fault && refusal(422, 'Validation Failed', [{ resource: 'PullRequestReviewComment', code: 'custom', field, message: `${field} ${fault.says}` }])
    },
  },
  {
    operations: ['checks/create'],
    source: '"Create a check run": conclusion is "Required if you provide completed_at or a status of completed"',
    refuses: ({ body }) => ((body.status === 'completed' || body.completed_at) && !body.conclusion ? refusal(422, 'Invalid request.', ['conclusion is required']) : undefined),
  },
  {
    operations: ['checks/create'],
    source: 'https://github.com/rust-lang/homu/issues/141',
    refuses: ({ body }, state) => (commitOf(state, body.head_sha) === body.head_sha ? undefined : refusal(422, `No commit found for SHA: ${body.head_sha}`)),
  },
  {
    operations: ['checks/create', 'checks/update'],
    source: '"Create a check run": properties of the annotations objects, with their sizes',
    refuses: ({ body }) => {
      const faults = ((body.output?.annotations ?? []) as Annotation[]).flatMap(faultsOf)
      return faults.length > 0 ? refusal(422, 'Invalid request.', faults) : undefined
    },
  },
]

const mostBytes = 64 * 1024

function faultsOf(annotation: Annotation): string[] {
  const { start_line: start, end_line: end, start_column: from, end_column: to, title = '', message, raw_details: details = '', path } = annotation
  return [
    ...(start < 1 || end < start ? ['the lines are not in order'] : []),
    ...((from !== undefined || to !== undefined) && start !== end ? ['columns are for an annotation of one line'] : []),
    ...(from !== undefined && to !== undefined && to < from ? ['the columns are not in order'] : []),
    ...(title.length > 255 ? ['the title is longer than 255 characters'] : []),
    ...([message, details].some((text) => Buffer.byteLength(text) > mostBytes) ? ['the message or the details are larger than 64 KB'] : []),
    ...(message === '' || path === '' || path.startsWith('/') ? ['the message or the path is not usable'] : []),
  ]
}

/** The refusal of a request that breaks one of GitHub's rules. */
export function refusalOf(asked: Asked, state: State): Answer | undefined {
  const pull = state.pulls.get(Number(asked.params['pull_number']))
  for (const { operations, refuses } of rules) {
    const answer = operations.includes(asked.operation) ? refuses(asked, state, pull) : undefined
    if (answer) return answer
  }
  return undefined
}
