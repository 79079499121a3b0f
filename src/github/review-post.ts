import type { Finding, ReportOptions } from '../model/index.ts'
import type { Answer, Failed, Target } from './answer.ts'
import { get } from './answer.ts'
import type { Api } from './api.ts'
import { createOnce } from './create-once.ts'
import { findingPrints } from './finding-print.ts'
import { renderFileComment } from './review-body.ts'
import type { ReviewComment } from './review-comments.ts'

/** A comment to be made. */
export interface Draft {
  readonly finding: Finding
  /** From the root of the repository. */
  readonly path: string
  readonly line: number
  readonly body: string
}

/** Which findings got their comment, and why others did not. */
export interface Posted {
  readonly posted: ReadonlySet<Finding>
  readonly why?: string
  readonly needs?: string
}

type Find = () => Promise<readonly ReviewComment[] | Failed>

/**
 * Posts one review; where GitHub refuses it, which it does as a whole for one bad line, its comments one by one.
 *
 * @param find the comments that are there
 */
export async function postDrafts(api: Api, target: Target, drafts: readonly Draft[], options: ReportOptions, find: Find): Promise<Posted> {
  if (drafts.length === 0) return { posted: new Set() }
  const { owner, repo, number, head } = target
  const body = `factlint: ${drafts.length === 1 ? '1 finding stands on a line' : `${drafts.length} findings stand on lines`} of this pull request.`
  const comments = drafts.map((draft) => ({ path: draft.path, line: draft.line, side: 'RIGHT', body: draft.body }))
  const made = await createOnce(() => api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { owner, repo, pull_number: number, commit_id: head, event: 'COMMENT', body, comments }), idOf, lookFor(drafts[0]!, find))
  if (typeof made === 'number') return { posted: new Set(drafts.map(({ finding }) => finding)) }
  if (made.status !== 422) return { posted: new Set(), ...reasonOf(made) }
  return postSingly(api, target, drafts, options, find)
}

async function postSingly(api: Api, { owner, repo, number, head }: Target, drafts: readonly Draft[], options: ReportOptions, find: Find): Promise<Posted> {
  const posted = new Set<Finding>()
  const create = (given: object): Promise<Answer> => api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', { owner, repo, pull_number: number, commit_id: head, ...given })
  let reason: { readonly why?: string; readonly needs?: string } = {}
  for (const draft of drafts) {
    const { finding, path, line, body } = draft
    const look = lookFor(draft, find)
    let made = await createOnce(() => create({ path, line, side: 'RIGHT', body }), idOf, look)
    if (typeof made !== 'number' && made.status === 422) made = await createOnce(() => create({ path, subject_type: 'file', body: renderFileComment(finding, options) }), idOf, look)
    if (typeof made === 'number') {
      posted.add(finding)
      continue
    }
    reason = reasonOf(made)
    if (made.status !== 422) break
  }
  return { posted, ...reason }
}

/** Looks whether the comment of a draft is there. */
function lookFor({ finding }: Draft, find: Find): () => Promise<number | Failed | undefined> {
  const print = findingPrints(finding)[0]
  return async () => {
    const found = await find()
    return 'ok' in found ? found : found.find(({ marker }) => marker.state === 'open' && marker.print === print)?.id
  }
}

function idOf(data: unknown): number | undefined {
  const id = get(data, 'id')
  return typeof id === 'number' ? id : undefined
}

/** The part of a failure that is told. */
export function reasonOf({ why, needs }: { readonly why: string; readonly needs?: string }): { readonly why: string; readonly needs?: string } {
  return { why, ...(needs !== undefined && { needs }) }
}
