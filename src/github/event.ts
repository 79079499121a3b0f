import { get, textOf } from './answer.ts'
import { commitId } from './links.ts'

/** What a run is about, by the event that started it. */
export type Subject =
  | {
      readonly is: 'pull'
      readonly number: number
      readonly base: string
      readonly head: string
      /** Does it come from another repository? */
      readonly fork: boolean
      /** Does the run stand on the base branch, with a token that may write (`pull_request_target`)? */
      readonly privileged: boolean
    }
  /** What was pushed, or what waits in a merge queue. */
  | { readonly is: 'range'; readonly base: string; readonly head: string }
  /** Everything: there is nothing to compare with, as `why` says. */
  | { readonly is: 'all'; readonly why: string }

/**
 * Reads the event of a run.
 *
 * @param name `GITHUB_EVENT_NAME`
 * @param payload its JSON, of which nothing is taken on trust but what GitHub itself wrote
 */
export function readEvent(name: string, payload: unknown): Subject {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const pull = get(payload, 'pull_request')
      const number = get(pull, 'number') ?? get(payload, 'number')
      const [base, head] = [textOf(pull, 'base', 'sha'), textOf(pull, 'head', 'sha')]
      if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1 || !commitId.test(base) || !commitId.test(head)) return { is: 'all', why: 'the event names no pull request' }
      const fork = textOf(pull, 'head', 'repo', 'full_name') !== textOf(pull, 'base', 'repo', 'full_name')
      return { is: 'pull', number, base, head, fork, privileged: name === 'pull_request_target' }
    }
    case 'merge_group': {
      const [base, head] = [textOf(payload, 'merge_group', 'base_sha'), textOf(payload, 'merge_group', 'head_sha')]
      return commitId.test(base) && commitId.test(head) ? { is: 'range', base, head } : { is: 'all', why: 'the event names no commits' }
    }
    case 'push': {
      const [base, head] = [textOf(payload, 'before'), textOf(payload, 'after')]
      if (!textOf(payload, 'ref').startsWith('refs/heads/')) return { is: 'all', why: 'what was pushed is no branch' }
      if (!commitId.test(base) || !commitId.test(head) || /^0+$/.test(head)) return { is: 'all', why: 'the event names no commits' }
      return /^0+$/.test(base) ? { is: 'all', why: 'the branch is new' } : { is: 'range', base, head }
    }
    default:
      return { is: 'all', why: `the event ${/^\w+$/.test(name) ? `${name} ` : ''}names nothing to compare with` }
  }
}
