import * as core from '@actions/core'
import { context } from '@actions/github'
import type { Source } from './links.ts'

/** The text of an input as the workflow gives it; empty where it does not. */
export function input(name: string): string {
  return core.getInput(name, { trimWhitespace: false })
}

/** Sets the outputs of the step. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}

/** Appends a Markdown page to the job summary, where the runner has one. */
export async function writeSummary(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write()
}

/** The repository and commit of this run, or undefined outside of GitHub. */
export function source(): Source | undefined {
  if (!process.env['GITHUB_REPOSITORY']) return undefined
  return { server: context.serverUrl, ...context.repo, sha: context.sha ?? '' }
}
