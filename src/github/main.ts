import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { makeApi } from './api.ts'
import { readEvent, type Subject } from './event.ts'
import type { Inputs } from './inputs.ts'
import { readInputs } from './inputs.ts'
import { nothingWritten, outputsOf, type Failure } from './outputs.ts'
import { reportResults } from './report-results.ts'
import { runCheck } from './run-check.ts'
import { input, print, runner, setOutputs } from './step.ts'
import { disarm, escapeCommandData, escapeTerminal } from '../reporters/escape.ts'

await main().catch((error: unknown) => {
  stop('internal', ['factlint met an error of its own; nothing was checked.', String(error)])
  if (error instanceof Error && error.stack) print(disarm(error.stack.split('\n').map(escapeTerminal).join('\n')))
})

async function main(): Promise<void> {
  const read = readInputs(input)
  if ('mistakes' in read) return stop('usage', read.mistakes)
  const { inputs } = read
  const workspace = folderOf(process.env['GITHUB_WORKSPACE'] || '.')
  const cwd = folderOf(resolve(workspace, inputs.workingDirectory))
  if (!isInside(workspace, cwd)) return stop('usage', ['The input "working-directory" leads out of the workspace.'])
  const { event, payload, ...place } = runner()
  const common = { token: inputs.token, log: (line: string): void => print(disarm(escapeTerminal(line))) }
  const api = makeApi(common)
  if (inputs.mode === 'report') return reportResults(inputs, { event, payload, ...place }, api, stop)
  const subject: Subject = inputs.compare ? readEvent(event, payload) : { is: 'all', why: 'no comparison is wanted' }
  const refused = refusal(inputs, event, subject)
  if (refused) return stop('usage', [refused])
  const limit = inputs.timeLimit > 0 ? setTimeout(() => tooLong(inputs.timeLimit), inputs.timeLimit * 1_000) : undefined
  // What is read of a large pull request must not use up the calls that tell of it: 30 pages of files, 50 files, and some tries again.
  const reading = makeApi({ ...common, calls: 100, listed: 3_000 })
  await runCheck(inputs, subject, { cwd, workspace, ...place }, { api, reading })
  clearTimeout(limit)
}

/** What a run with the rights of the base branch must not do. */
function refusal({ rulesFrom }: Inputs, event: string, subject: Subject): string | undefined {
  if (subject.is === 'pull' && subject.privileged && rulesFrom === 'head') return 'On pull_request_target the rules are those of the base branch: "rules-from: head" would run the rules of anybody with the rights of the base branch.'
  if (event === 'workflow_run') return 'On workflow_run use "mode: report": a check there would read what somebody else may have checked out, with the rights of the default branch.'
  return undefined
}

function tooLong(seconds: number): void {
  stop('time-limit', [`The run took longer than its "time-limit" of ${seconds} s; what was not read by then was not checked.`])
  process.stdout.write('', () => process.exit(3))
}

/** Ends a run that has no report: one error for each sentence, at most nine. */
function stop(why: Failure, sentences: readonly string[]): void {
  print(sentences.slice(0, 9).map((sentence) => `::error title=factlint::${escapeCommandData(sentence)}\n`).join(''))
  setOutputs(outputsOf(why, nothingWritten))
  process.exitCode = why === 'usage' ? 2 : 3
}

/** A folder as git names it, links followed. */
function folderOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
