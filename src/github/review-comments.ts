import type { Failed, Target } from './answer.ts'
import { get, textOf } from './answer.ts'
import type { Api } from './api.ts'
import type { IsOwn } from './identity.ts'
import type { ReviewMarker } from './review-marker.ts'
import { readReviewMarker } from './review-marker.ts'

/** A comment on a line that an earlier run made. */
export interface ReviewComment {
  readonly id: number
  readonly marker: ReviewMarker
  /** What stands below the marker. */
  readonly text: string
  /** Has somebody answered it? */
  readonly answered: boolean
}

/** The review comments of one's own on a pull request, known by their author and their first line. */
export async function findReviewComments(api: Api, { owner, repo, number }: Target, isOwn: IsOwn): Promise<readonly ReviewComment[] | Failed> {
  const listed = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { owner, repo, pull_number: number })
  if (!listed.ok) return listed
  if (!listed.complete) return { ok: false, status: 0, why: 'the pull request has so many review comments that its own cannot all be found' }
  const answered = new Set(listed.items.map((item) => get(item, 'in_reply_to_id')))
  return listed.items.filter(isOwn).flatMap((item) => {
    const id = get(item, 'id')
    const read = readReviewMarker(textOf(item, 'body'))
    return typeof id === 'number' && read ? [{ id, ...read, answered: answered.has(id) }] : []
  })
}
