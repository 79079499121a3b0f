import { get, textOf } from './answer.ts'
import type { Api } from './api.ts'

/** Is the author of a comment, as GitHub's lists give it, the one who writes for this run? */
export type IsOwn = (comment: unknown) => boolean

/**
 * Asks who the token is. Where GitHub does not say, it is taken for the token of a workflow, which writes as
 * `github-actions[bot]`. Some answers leave out the `[bot]`, so that it tells nothing.
 */
export async function askIdentity(api: Api): Promise<IsOwn> {
  const answer = await api.request('POST /graphql', { query: 'query { viewer { login } }' })
  const login = answer.ok ? textOf(answer.data, 'data', 'viewer', 'login') : ''
  const name = nameOf(login || 'github-actions')
  return (comment) => nameOf(textOf(get(comment, 'user'), 'login')) === name
}

function nameOf(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '')
}
