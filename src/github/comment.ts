import type { Failed, Target } from './answer.ts'
import { get, textOf } from './answer.ts'
import type { Api } from './api.ts'
import type { CommentMarker } from './comment-marker.ts'
import { readCommentMarker, writeCommentMarker } from './comment-marker.ts'
import { createOnce } from './create-once.ts'
import type { IsOwn } from './identity.ts'
import { askIdentity } from './identity.ts'
import type { Superseded } from './pull-head.ts'
import { checkHead } from './pull-head.ts'

/** The one comment of a pull request that is kept up to date. */
export interface CommentOptions {
  /** Tells several such comments of one pull request apart. */
  readonly key: string
  /** `on-findings`: created at the first finding. `always`: also where there is none. */
  readonly mode: 'on-findings' | 'always'
  /** How many findings there are to tell. */
  readonly open: number
  /** The text below the marker; `told` is how many findings the comment told when it last told any. */
  readonly body: (told: number) => string
}

export type Kept = { readonly did: 'created' | 'updated' | 'unchanged'; readonly id: number; readonly url: string } | { readonly did: 'none' } | Superseded | ({ readonly did: 'failed' } & Omit<Failed, 'ok'>)

interface Comment {
  readonly id: number
  readonly url: string
  readonly marker: CommentMarker
  readonly text: string
}

/**
 * Creates the comment or brings it up to date. It is known by its author and its first line, so that nobody else's is ever
 * taken for it; of several the oldest stays. Nothing is written where the pull request has moved on, or a newer run wrote.
 */
export async function keepComment(api: Api, target: Target, options: CommentOptions): Promise<Kept> {
  const isOwn = await askIdentity(api)
  const before = await findComments(api, target, options.key, isOwn)
  if ('ok' in before) return failed(before)
  const [first, ...rest] = before.own
  if (!first && options.mode === 'on-findings' && options.open === 0) return { did: 'none' }
  if (!first && !before.complete) return { did: 'failed', status: 0, why: 'the pull request has so many comments that its own cannot be found' }
  const moved = (await checkHead(api, target)) ?? newerRun(before.own, target)
  if (moved) return 'did' in moved ? moved : failed(moved)
  if (!first) return create(api, target, options, isOwn)
  await deleteAll(api, target, rest)
  return update(api, target, options, first)
}

async function create(api: Api, target: Target, options: CommentOptions, isOwn: IsOwn): Promise<Kept> {
  const { owner, repo, number } = target
  const find = async (): Promise<Comment | Failed | undefined> => {
    const found = await findComments(api, target, options.key, isOwn)
    return 'ok' in found ? found : found.own.find(({ marker }) => marker.run === target.run.id && marker.attempt === target.run.attempt)
  }
  const body = bodyOf(target, options, 0)
  const made = await createOnce(() => api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number, body }), (data) => readComment(data, options.key), find)
  if ('ok' in made) return failed(made)
  // Two runs at once may both have found nothing and created one.
  const after = await findComments(api, target, options.key, isOwn)
  const [oldest = made, ...rest] = 'ok' in after ? [] : after.own
  await deleteAll(api, target, rest)
  if (oldest.id === made.id) return { did: 'created', id: made.id, url: made.url }
  return newerRun([oldest], target) ?? update(api, target, options, oldest)
}

async function update(api: Api, target: Target, options: CommentOptions, { id, url, marker, text }: Comment): Promise<Kept> {
  const { owner, repo } = target
  const body = bodyOf(target, options, marker.open)
  if (readCommentMarker(body, options.key)!.text === text) return { did: 'unchanged', id, url }
  const answer = await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id, body })
  return answer.ok ? { did: 'updated', id, url } : failed(answer)
}

/** Also a comment that another run has deleted meanwhile is deleted. */
async function deleteAll(api: Api, { owner, repo }: Target, comments: readonly Comment[]): Promise<void> {
  for (const { id } of comments) await api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id })
}

function bodyOf({ head, run }: Target, { key, open, body }: CommentOptions, told: number): string {
  return `${writeCommentMarker({ key, run: run.id, attempt: run.attempt, head, open: open > 0 ? open : told })}\n${body(told).trim()}\n`
}

/** Run ids rise, and attempts of a run count up. */
function newerRun(comments: readonly Comment[], { run }: Target): Superseded | undefined {
  const newer = comments.some(({ marker }) => marker.run > run.id || (marker.run === run.id && marker.attempt > run.attempt))
  return newer ? { did: 'superseded', why: 'a newer run has written the comment' } : undefined
}

/** The comments of one's own for this key, oldest first. */
async function findComments(api: Api, { owner, repo, number }: Target, key: string, isOwn: IsOwn): Promise<{ readonly own: readonly Comment[]; readonly complete: boolean } | Failed> {
  const listed = await api.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number })
  if (!listed.ok) return listed
  const own = listed.items.filter(isOwn).flatMap((item) => readComment(item, key) ?? [])
  return { own: own.sort((a, b) => a.id - b.id), complete: listed.complete }
}

function readComment(data: unknown, key: string): Comment | undefined {
  const id = get(data, 'id')
  const read = readCommentMarker(textOf(data, 'body'), key)
  return typeof id === 'number' && read ? { id, url: textOf(data, 'html_url'), ...read } : undefined
}

function failed({ ok: _ok, ...rest }: Failed): Kept {
  return { did: 'failed', ...rest }
}
