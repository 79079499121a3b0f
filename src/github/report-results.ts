import { relative, resolve, sep } from 'node:path'
import type { Place, Report, ReportOptions } from '../model/index.ts'
import { disarm, escapeMarkdown, escapePath, escapeTerminal } from '../reporters/escape.ts'
import { withhold } from '../reporters/withhold.ts'
import { openFindings, pathInRepository } from '../reporters/wording.ts'
import { version } from '../version.ts'
import type { Target } from './answer.ts'
import type { Api } from './api.ts'
import { renderComment } from './comment-body.ts'
import { keepComment } from './comment.ts'
import type { Inputs } from './inputs.ts'
import { lineAddress, runAddress } from './links.ts'
import { nothingWritten, outputsOf, type Failure, type Relayed } from './outputs.ts'
import { readResultsFile } from './results-file.ts'
import { confirmPlaces, readKnownFiles } from './results-places.ts'
import { findPulls, readWorkflowRun, type OpenPull, type WorkflowRun } from './results-pulls.ts'
import { readResults } from './results-read.ts'
import { withoutToken } from './secret.ts'
import { print, setOutputs, writeSummary, type Runner } from './step.ts'

const label = 'These results come from the run of the pull request itself, which its author may have changed. Nothing was checked again here.'

/** How it ended, in a sentence of raw text. */
interface End extends Relayed {
  readonly why: string
  readonly comment?: string
}

/**
 * `mode: report`: tells what a run without rights, such as one for a fork, wrote into a file, with the rights of the default
 * branch. Of the file nothing is believed: the pull request is that of the event, the comment is rendered here, and places are
 * linked only where GitHub has them. It judges nothing: the status is 0 however it ends.
 *
 * @param stop ends a run whose inputs are wrong
 */
export async function reportResults(inputs: Inputs, runner: Runner, api: Api, stop: (why: Failure, sentences: readonly string[]) => void): Promise<void> {
  if (runner.event !== 'workflow_run') return stop('usage', ['"mode: report" is for workflows that run on workflow_run: there GitHub says which pull request the results are of.'])
  const { outcome, reason, why, comment = '' } = await relay(inputs, runner, api)
  print(disarm(`factlint: ${escapeTerminal(why)}`))
  if (inputs.surfaces.has('summary')) await writeSummary(`${escapeMarkdown(why)}\n`).catch((error: unknown) => print(disarm(`factlint could not write the job summary: ${escapeTerminal(String(error))}`)))
  setOutputs(outputsOf({ outcome, reason }, { ...nothingWritten, comment }))
}

async function relay(inputs: Inputs, runner: Runner, api: Api): Promise<End> {
  const run = readWorkflowRun(runner.payload)
  if (!run) return { outcome: 'skipped', reason: 'no-pull-request', why: 'The other run was not started by a pull request: nothing is told.' }
  const workspace = process.env['GITHUB_WORKSPACE'] || '.'
  const file = await readResultsFile(resolve(workspace, inputs.results))
  if ('missing' in file) return { outcome: 'skipped', reason: 'no-results', why: 'There is no file of results: the other run was cancelled, or wrote none. Nothing is told.' }
  const read = 'why' in file ? file : readResults(file.text)
  if ('why' in read) return { outcome: 'skipped', reason: 'refused', why: `The file of results is not taken: ${read.why}.` }
  if (read.report.change?.head !== run.head) return { outcome: 'skipped', reason: 'refused', why: `The file of results is not taken: it does not say that it is of the commit ${run.head.slice(0, 7)}, which the other run was for.` }
  const found = await findPulls(api, runner, run)
  if ('ok' in found) return { outcome: 'skipped', reason: 'failed', why: `The pull request of the other run could not be looked up: ${found.why}.` }
  if (found.pulls.length === 0 && found.moved) return { outcome: 'superseded', reason: 'newer', why: 'The pull request has moved on: the run for its new head will tell.' }
  const report = withoutToken(withhold(read.report, inputs.quotes), inputs.token)
  const folder = relative(workspace, resolve(workspace, inputs.workingDirectory)).split(sep).join('/')
  const ends: End[] = []
  for (const pull of found.pulls) ends.push(await tell(report, inputs, runner, run, pull, folder, api))
  const [first = { outcome: 'skipped', reason: 'no-pull-request', why: 'No open pull request has the commit that the other run was for: nothing is told.' } as const] = ends
  return { ...(ends.find(({ outcome }) => outcome === 'told') ?? first), why: [first, ...ends.slice(1)].map(({ why }) => why).join(' ') }
}

/** Keeps the comment of one pull request up to date. */
async function tell(results: Report, inputs: Inputs, { owner, repo, server }: Runner, run: WorkflowRun, pull: OpenPull, folder: string, api: Api): Promise<End> {
  const target: Target = { owner, repo, number: pull.number, head: run.head, run }
  const known = await readKnownFiles(api, target, pull, results, folder)
  for (const what of known.missing) print(disarm(`factlint could not read ${escapeTerminal(what)}: places there get no links.`))
  const report = confirmPlaces(results, known, folder)
  const link = (place: Place): string | undefined => place.commit && lineAddress({ server, owner, repo, sha: place.commit }, escapePath(pathInRepository(place.file, folder) ?? ''), place.line, place.endLine)
  const address = runAddress({ server, owner, repo }, run.id)
  const options: ReportOptions = { color: false, width: 100, folder, link, version, ...(address ? { run: address } : {}) }
  const body = (told: number): string => renderComment(report, options, { head: run.head, told, label })
  const kept = await keepComment(api, target, { key: inputs.commentKey, mode: inputs.commentMode, open: openFindings(report).length, body })
  const where = `pull request ${pull.number}`
  switch (kept.did) {
    case 'none':
      return { outcome: 'skipped', reason: 'clean', why: `There is nothing to tell on ${where}.` }
    case 'superseded':
      return { outcome: 'superseded', reason: 'newer', why: `Nothing is written to ${where}: ${kept.why}.` }
    case 'failed':
      return { outcome: 'skipped', reason: 'failed', why: `The comment on ${where} could not be written: ${kept.why}.` }
    default:
      return { outcome: 'told', reason: 'comment', comment: String(kept.id), why: `The comment on ${where} tells the results of the run ${run.id}.` }
  }
}
