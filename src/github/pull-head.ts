import type { Failed, Target } from './answer.ts'
import { textOf } from './answer.ts'
import type { Api } from './api.ts'

/** Says that newer commits, or a newer run, have made what was to be written out of date. */
export interface Superseded {
  readonly did: 'superseded'
  readonly why: string
}

/** Is the commit that was checked still the head of the pull request? Undefined where it is. */
export async function checkHead(api: Api, { owner, repo, number, head }: Target): Promise<Superseded | Failed | undefined> {
  const answer = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number })
  if (!answer.ok) return answer
  const now = textOf(answer.data, 'head', 'sha')
  if (now === head) return undefined
  return now === '' ? { ok: false, status: answer.status, why: 'GitHub does not say what the head of the pull request is' } : { did: 'superseded', why: `the pull request has a newer commit, ${now.slice(0, 7)}` }
}
