import type { Report, ReportOptions } from '../model/index.ts'
import { disarm, escapeTerminal } from '../reporters/escape.ts'
import type { Target } from './answer.ts'
import type { Api } from './api.ts'
import { postCheckRun } from './check-run.ts'
import { renderComment } from './comment-body.ts'
import { keepComment } from './comment.ts'
import type { Inputs } from './inputs.ts'
import { openFindings } from '../reporters/wording.ts'
import { isComplete } from './complete.ts'
import type { Written } from './outputs.ts'
import { postReview, type ReviewOptions } from './review.ts'
import { print } from './step.ts'

export interface WrittenToPull {
  readonly ids: Partial<Written>
  /** Has the pull request moved on since? */
  readonly superseded: boolean
}

/** Tells the findings on the pull request, as far as it is wanted and allowed. What fails is said in the log, once, and changes no verdict. */
export async function writeToPull(report: Report, inputs: Inputs, options: ReportOptions, target: Target, api: Api, isInDiff: ReviewOptions['isInDiff']): Promise<WrittenToPull> {
  const ids: { -readonly [Key in keyof Written]?: string } = {}
  let superseded = false
  const say = (what: string, why: string | undefined): void => {
    if (why !== undefined) print(disarm(`factlint could not write ${what}: ${escapeTerminal(why)}. The job summary and the log hold everything.`))
  }
  // What matters most comes first: a run may write only so much.
  if (inputs.surfaces.has('comment')) {
    const body = (told: number): string => renderComment(report, options, { head: target.head, told })
    const done = await keepComment(api, target, { key: inputs.commentKey, mode: inputs.commentMode, open: openFindings(report).length, body })
    if ('id' in done) ids.comment = String(done.id)
    if (done.did === 'superseded') superseded = true
    if (done.did === 'failed') say('the comment', done.why)
  }
  if (inputs.surfaces.has('check') && !superseded) {
    const done = await postCheckRun(api, target, report, { name: inputs.checkName, limit: 100, report: options })
    if (done.did === 'created') ids.checkRun = String(done.id)
    say('the check run', done.why)
  }
  if (inputs.surfaces.has('review') && !superseded) {
    const { folder = '' } = options
    const lineText = (file: string, line: number): string | undefined => options.source?.(folder !== '' && file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file)?.split(/\r\n|\r|\n/)[line - 1]
    const done = await postReview(api, target, report.findings, { limit: inputs.reviewLimit, lineText, isInDiff, suggestions: inputs.suggestions, complete: isComplete(report), report: options })
    superseded ||= done.did === 'superseded'
    if (!superseded) say('all of the review', done.why)
  }
  if (superseded) print('The pull request has moved on: nothing is written to it, and the run for its new head will tell.')
  return { ids, superseded }
}
