import type { Target } from './answer.ts'
import type { Api } from './api.ts'
import { renderGone } from './review-body.ts'
import type { ReviewComment } from './review-comments.ts'
import { reasonOf } from './review-post.ts'

const route = '/repos/{owner}/{repo}/pulls/comments/{comment_id}'

/** How many comments were deleted and edited, and why others were not. */
export interface Tidied {
  readonly deleted: number
  readonly edited: number
  readonly why?: string
  readonly needs?: string
}

/**
 * Deletes the comments of findings that are gone; those that somebody answered are folded instead. Threads are not resolved:
 * GitHub ties that to the permission to write the repository itself.
 */
export async function tidyReview(api: Api, { owner, repo, head }: Target, comments: readonly ReviewComment[]): Promise<Tidied> {
  let deleted = 0
  let edited = 0
  let reason = {}
  for (const { id, marker, text, answered } of comments) {
    const where = { owner, repo, comment_id: id }
    const answer = answered ? await api.request(`PATCH ${route}`, { ...where, body: renderGone(marker.print, text, head) }) : await api.request(`DELETE ${route}`, where)
    // One that is not there any more has been deleted by somebody else.
    if (!answer.ok && answer.status !== 404) reason = reasonOf(answer)
    else if (answered) edited++
    else deleted++
  }
  return { deleted, edited, ...reason }
}
