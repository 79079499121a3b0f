import type { Finding, ReportOptions } from '../model/index.ts'
import { pathInRepository } from '../reporters/wording.ts'
import type { Target } from './answer.ts'
import type { Api } from './api.ts'
import { findingPrints } from './finding-print.ts'
import { askIdentity } from './identity.ts'
import { checkHead } from './pull-head.ts'
import { renderReviewComment } from './review-body.ts'
import type { ReviewComment } from './review-comments.ts'
import { findReviewComments } from './review-comments.ts'
import type { Draft } from './review-post.ts'
import { postDrafts, reasonOf } from './review-post.ts'
import { tidyReview } from './review-tidy.ts'
import { suggestionBlock } from './suggestion-block.ts'

/** How findings become comments on lines. Files are paths from the root of the repository. */
export interface ReviewOptions {
  /** The most comments that one run makes. */
  readonly limit: number
  /** The text of a line as the head of the pull request has it, without its line end. */
  readonly lineText: (file: string, line: number) => string | undefined
  /** Can a comment stand on this line: is it in the diff of the pull request? */
  readonly isInDiff: (file: string, line: number) => boolean
  readonly suggestions: boolean
  /** Was everything checked? Otherwise no comment is taken for out of date. */
  readonly complete: boolean
  readonly report: ReportOptions
}

/** What a review came to. Numbers of comments; `left` are the findings that no comment tells. */
export interface Reviewed {
  readonly did: 'posted' | 'none' | 'superseded' | 'failed'
  /** Made by this run. */
  readonly posted: number
  /** Made by earlier runs, and still true. */
  readonly known: number
  readonly left: readonly Finding[]
  readonly deleted: number
  readonly edited: number
  /** What failed, or that the pull request has moved on. */
  readonly why?: string
  readonly needs?: string
}

/**
 * Comments on the lines of new findings in one review, each finding once however many runs see it, and takes away the
 * comments whose findings are gone.
 *
 * @param findings all findings of the run, told or not, in their order
 */
export async function postReview(api: Api, target: Target, findings: readonly Finding[], options: ReviewOptions): Promise<Reviewed> {
  const wanted = findings.filter(({ reported, state, anchor }) => reported && state === 'new' && anchor === 'line')
  const nothing = { posted: 0, known: 0, left: wanted, deleted: 0, edited: 0 }
  const isOwn = await askIdentity(api)
  const found = await findReviewComments(api, target, isOwn)
  if ('ok' in found) return { ...nothing, did: 'failed', ...reasonOf(found) }
  const told = new Set(found.filter(({ marker }) => marker.state === 'open').map(({ marker }) => marker.print))
  const fresh = wanted.filter((finding) => !findingPrints(finding).some((print) => told.has(print)))
  const drafts = fresh.flatMap((finding) => draftOf(finding, options)).slice(0, options.limit)
  const gone = options.complete ? goneOf(found, findings) : []
  const known = wanted.length - fresh.length
  if (drafts.length === 0 && gone.length === 0) return { ...nothing, did: 'none', known, left: fresh }
  const moved = await checkHead(api, target)
  if (moved) return { ...nothing, did: 'did' in moved ? 'superseded' : 'failed', ...reasonOf(moved) }
  const { posted, ...notPosted } = await postDrafts(api, target, drafts, options.report, () => findReviewComments(api, target, isOwn))
  const { deleted, edited, ...notTidied } = await tidyReview(api, target, gone)
  const left = fresh.filter((finding) => !posted.has(finding))
  const did = posted.size + deleted + edited > 0 ? 'posted' : 'failed'
  return { did, posted: posted.size, known, left, deleted, edited, ...notTidied, ...notPosted }
}

function draftOf(finding: Finding, options: ReviewOptions): Draft[] {
  const [{ file, line }] = finding.places
  const path = pathInRepository(file, options.report.folder)
  if (!path || !options.isInDiff(path, line)) return []
  const block = options.suggestions ? suggestionBlock(finding, options.lineText(path, line)) : ''
  return [{ finding, path, line, body: renderReviewComment(finding, block, options.report) }]
}

/** The comments that tell of nothing that was found. */
function goneOf(comments: readonly ReviewComment[], findings: readonly Finding[]): ReviewComment[] {
  const prints = new Set(findings.filter(({ state }) => state !== 'fixed').flatMap(findingPrints))
  return comments.filter(({ marker }) => marker.state === 'open' && !prints.has(marker.print))
}
