import { apiUrl, notFound, page, user, webUrl } from './github-answers.ts'
import type { Comment, Handlers, State } from './github-state.ts'

function commentBody(comment: Comment, state: State): Record<string, unknown> {
  return {
    ...state.description.smallest('issue-comment'),
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: apiUrl(state, `issues/comments/${comment.id}`),
    html_url: webUrl(state, `pull/${comment.number}#issuecomment-${comment.id}`),
    issue_url: apiUrl(state, `issues/${comment.number}`),
    body: comment.body,
    user: user(comment.login, state),
    created_at: comment.created,
    updated_at: comment.updated,
    author_association: comment.login.endsWith('[bot]') ? 'NONE' : 'CONTRIBUTOR',
  }
}

/** Adds a comment to a pull request. */
export function addComment(state: State, number: number, login: string, body: string): Comment {
  const at = state.now()
  const comment = { id: state.nextId(), number, login, body, created: at, updated: at }
  state.comments.push(comment)
  return comment
}

/** What can be done with the comments of a pull request. */
export const comments: Handlers = {
  'issues/list-comments': (asked, state) => {
    const number = Number(asked.params['issue_number'])
    if (!state.pulls.has(number)) return notFound
    const since = asked.query['since'] ?? ''
    return page(asked, state.comments.filter((comment) => comment.number === number && comment.updated >= since).map((comment) => commentBody(comment, state)), state)
  },
  'issues/get-comment': ({ params }, state) => {
    const comment = state.comments.find(({ id }) => id === Number(params['comment_id']))
    return comment ? { status: 200, body: commentBody(comment, state) } : notFound
  },
  'issues/create-comment': ({ params, body }, state) => {
    const number = Number(params['issue_number'])
    return state.pulls.has(number) ? { status: 201, body: commentBody(addComment(state, number, state.login, body.body), state) } : notFound
  },
  'issues/update-comment': ({ params, body }, state) => {
    const comment = state.comments.find(({ id }) => id === Number(params['comment_id']))
    if (!comment) return notFound
    comment.body = body.body
    comment.updated = state.now()
    return { status: 200, body: commentBody(comment, state) }
  },
  'issues/delete-comment': ({ params }, state) => {
    const at = state.comments.findIndex(({ id }) => id === Number(params['comment_id']))
    if (at < 0) return notFound
    state.comments.splice(at, 1)
    return { status: 204 }
  },
}
