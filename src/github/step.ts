import * as core from '@actions/core'
import { context } from '@actions/github'

/** The text of an input as the workflow gives it; empty where it does not. */
export function input(name: string): string {
  return core.getInput(name, { trimWhitespace: false })
}

/** Sets the outputs of the step. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}

/** Writes to the log, which the runner reads for commands: `text` is safe already. */
export function print(text: string): void {
  if (text !== '') process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** Appends a Markdown page to the job summary, where the runner has one. */
export async function writeSummary(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write()
}

/** Where and why a step runs. */
export interface Runner {
  readonly event: string
  readonly payload: unknown
  readonly owner: string
  readonly repo: string
  /** `https://github.com` */
  readonly server: string
  readonly run: { readonly id: number; readonly attempt: number }
  /** The commit that the event is about. */
  readonly sha: string
}

export function runner(): Runner {
  const [owner = '', repo = ''] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/')
  return { event: context.eventName ?? '', payload: context.payload, owner, repo, server: context.serverUrl, run: { id: context.runId || 0, attempt: context.runAttempt || 1 }, sha: context.sha ?? '' }
}
