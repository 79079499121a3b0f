import type { Asked } from './description.ts'
import type { Answer, State } from './github-state.ts'

/** A refusal in GitHub's form. */
export function refusal(status: number, message: string, errors?: readonly unknown[]): Answer {
  return { status, body: { message, ...(errors && { errors }), documentation_url: 'https://docs.github.com/rest', status: String(status) } }
}

export const notFound: Answer = refusal(404, 'Not Found')

/** One page of a list, with the `Link` header where there are more: 30 a page, at most 100. */
export function page({ address, query }: Asked, items: readonly unknown[], { url }: State): Answer {
  const size = Math.min(Number(query['per_page'] ?? 30), 100)
  const at = Number(query['page'] ?? 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (rel: string, number: number): string => `<${url}${address}?${new URLSearchParams({ ...query, page: String(number) })}>; rel="${rel}"`
  const links = [...(at > 1 ? [link('prev', at - 1)] : []), ...(at < last ? [link('next', at + 1), link('last', last)] : []), ...(at > 1 ? [link('first', 1)] : [])]
  return { status: 200, ...(links.length > 0 && { headers: { link: links.join(', ') } }), body: items.slice((at - 1) * size, at * size) }
}

/** A user as GitHub tells one; apps end with `[bot]`. */
export function user(login: string, { description }: State): Record<string, unknown> {
  return { ...description.smallest('simple-user'), login, id: numberOf(login), type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

/** A number that is the same for the same login, and hardly ever for another. */
function numberOf(login: string): number {
  return [...login].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 1_000_003, 0)
}

/** A path as part of an address. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** The address of something in the API. */
export function apiUrl({ url, owner, repo }: State, rest: string): string {
  return `${url}/repos/${owner}/${repo}/${rest}`
}

/** The address of something for people. */
export function webUrl({ owner, repo }: State, rest: string): string {
  return `https://github.com/${owner}/${repo}/${rest}`
}
