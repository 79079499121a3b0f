import { apiUrl, notFound, page, user, webUrl } from './github-answers.ts'
import type { Wanted } from './github-places.ts'
import type { Handlers, Review, ReviewComment, State } from './github-state.ts'

const states: Readonly<Record<string, string>> = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' }

function reviewBody(review: Review, state: State): Record<string, unknown> {
  const html = webUrl(state, `pull/${review.number}#pullrequestreview-${review.id}`)
  const pull = apiUrl(state, `pulls/${review.number}`)
  return {
    ...state.description.smallest('pull-request-review'),
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: user(review.login, state),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submitted,
    commit_id: review.commit,
    author_association: 'NONE',
  }
}

function reviewCommentBody(comment: ReviewComment, state: State): Record<string, unknown> {
  const [self, html, pull] = [apiUrl(state, `pulls/comments/${comment.id}`), webUrl(state, `pull/${comment.number}#discussion_r${comment.id}`), apiUrl(state, `pulls/${comment.number}`)]
  return {
    ...state.description.smallest('pull-request-review-comment'),
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    pull_request_review_id: comment.review,
    url: self,
    html_url: html,
    pull_request_url: pull,
    _links: { self: { href: self }, html: { href: html }, pull_request: { href: pull } },
    path: comment.path,
    commit_id: comment.commit,
    original_commit_id: comment.commit,
    user: user(comment.login, state),
    body: comment.body,
    created_at: comment.created,
    updated_at: comment.updated,
    author_association: 'NONE',
    subject_type: comment.subject,
    side: comment.side,
    ...(comment.line !== null && { line: comment.line, original_line: comment.line }),
    ...(comment.startLine !== null && { start_line: comment.startLine, original_start_line: comment.startLine, start_side: comment.side }),
    ...(comment.replyTo !== null && { in_reply_to_id: comment.replyTo }),
  }
}

function addReview(state: State, number: number, { body = '', event, commit }: { readonly body?: string; readonly event?: string; readonly commit: string }): Review {
  const review = { id: state.nextId(), number, login: state.login, body, state: states[event ?? ''] ?? 'PENDING', commit, submitted: state.now() }
  state.reviews.push(review)
  return review
}

function addReviewComment(state: State, { id: review, number, commit }: Review, wanted: Wanted): ReviewComment {
  const at = state.now()
  const comment: ReviewComment = {
    id: state.nextId(),
    number,
    review,
    commit,
    login: state.login,
    body: wanted.body,
    created: at,
    updated: at,
    path: wanted.path,
    line: wanted.line ?? null,
    startLine: wanted.start_line ?? null,
    side: wanted.side === 'LEFT' ? 'LEFT' : 'RIGHT',
    subject: wanted.subject_type === 'file' ? 'file' : 'line',
    replyTo: null,
  }
  state.reviewComments.push(comment)
  return comment
}

/** Adds an answer to a comment of a review. */
export function addReply(state: State, to: ReviewComment, login: string, body: string): ReviewComment {
  const at = state.now()
  const reply = { ...to, id: state.nextId(), login, body, created: at, updated: at, replyTo: to.replyTo ?? to.id }
  state.reviewComments.push(reply)
  return reply
}

/** What can be done with reviews and their comments. */
export const reviews: Handlers = {
  'pulls/list-reviews': (asked, state) => {
    const number = Number(asked.params['pull_number'])
    return state.pulls.has(number) ? page(asked, state.reviews.filter((review) => review.number === number).map((review) => reviewBody(review, state)), state) : notFound
  },
  'pulls/create-review': ({ params, body = {} }, state) => {
    const pull = state.pulls.get(Number(params['pull_number']))
    if (!pull) return notFound
    const review = addReview(state, pull.number, { body: body.body, event: body.event, commit: body.commit_id ?? pull.head })
    for (const wanted of body.comments ?? []) addReviewComment(state, review, wanted)
    return { status: 200, body: reviewBody(review, state) }
  },
  'pulls/list-review-comments': (asked, state) => {
    const number = Number(asked.params['pull_number'])
    return state.pulls.has(number) ? page(asked, state.reviewComments.filter((comment) => comment.number === number).map((comment) => reviewCommentBody(comment, state)), state) : notFound
  },
  'pulls/create-review-comment': ({ params, body }, state) => {
    const number = Number(params['pull_number'])
    if (!state.pulls.has(number)) return notFound
    const review = addReview(state, number, { event: 'COMMENT', commit: body.commit_id })
    return { status: 201, body: reviewCommentBody(addReviewComment(state, review, body), state) }
  },
  'pulls/create-reply-for-review-comment': ({ params, body }, state) => {
    const to = commentOf(params, state)
    return to ? { status: 201, body: reviewCommentBody(addReply(state, to, state.login, body.body), state) } : notFound
  },
  'pulls/get-review-comment': ({ params }, state) => {
    const comment = commentOf(params, state)
    return comment ? { status: 200, body: reviewCommentBody(comment, state) } : notFound
  },
  'pulls/update-review-comment': ({ params, body }, state) => {
    const comment = commentOf(params, state)
    if (!comment) return notFound
    comment.body = body.body
    comment.updated = state.now()
    return { status: 200, body: reviewCommentBody(comment, state) }
  },
  'pulls/delete-review-comment': ({ params }, state) => {
    const comment = commentOf(params, state)
    if (!comment) return notFound
    state.reviewComments.splice(state.reviewComments.indexOf(comment), 1)
    return { status: 204 }
  },
}

function commentOf(params: Readonly<Record<string, string>>, state: State): ReviewComment | undefined {
  return state.reviewComments.find(({ id }) => id === Number(params['comment_id']))
}
