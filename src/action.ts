import './github/require.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { check } from './check.ts'
import type { Inputs } from './github/inputs.ts'
import { readInputs } from './github/inputs.ts'
import { lineAddress } from './github/links.ts'
import type { Failure } from './github/outputs.ts'
import { outputsOf } from './github/outputs.ts'
import { input, setOutputs, source, writeSummary } from './github/step.ts'
import type { Place, Report, ReportOptions } from './model/index.ts'
import { annotations } from './reporters/annotations.ts'
import { disarm, escapeCommandData, escapePath, escapeTerminal } from './reporters/escape.ts'
import { json } from './reporters/json.ts'
import { markdown } from './reporters/markdown.ts'
import { terminal } from './reporters/terminal.ts'
import { pathInRepository } from './reporters/wording.ts'

await main().catch((error: unknown) => {
  stop('internal', ['factlint met an error of its own; nothing was checked.', String(error)])
  if (error instanceof Error && error.stack) print(disarm(error.stack.split('\n').map(escapeTerminal).join('\n')))
})

async function main(): Promise<void> {
  const read = readInputs(input)
  if ('mistakes' in read) return stop('usage', read.mistakes)
  const { inputs } = read
  const workspace = resolve(process.env['GITHUB_WORKSPACE'] || '.')
  const cwd = resolve(workspace, inputs.workingDirectory)
  if (!isInside(workspace, cwd)) return stop('usage', ['The input "working-directory" leads out of the workspace.'])
  const { summary: _summary, workingDirectory: _folder, ...options } = inputs
  const report = await check({ cwd, ...options })
  await tell(report, inputs, optionsFor(workspace, cwd))
}

/** Everything that a run says: the log, the annotations, the exit status, the JSON file, the outputs, the job summary. */
async function tell(report: Report, inputs: Inputs, options: ReportOptions): Promise<void> {
  print(terminal.render(report, options))
  print(annotations.render(report, options))
  if (report.outcome === 'fail') process.exitCode = 1
  if (report.outcome === 'error') process.exitCode = 2
  const file = join(process.env['RUNNER_TEMP'] || tmpdir(), 'factlint', 'report.json')
  const written = await attempt('write the JSON report', async () => {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, json.render(report, options))
  })
  setOutputs(outputsOf(report, written ? file : ''))
  if (inputs.summary) await attempt('write the job summary', () => writeSummary(markdown.render(report, options)))
}

/** Does one thing beside the log. That it fails is said there, and changes nothing in how the run ends. */
async function attempt(what: string, act: () => Promise<void>): Promise<boolean> {
  try {
    await act()
    return true
  } catch (error) {
    print(disarm(`factlint could not ${what}: ${escapeTerminal(String(error))}`))
    return false
  }
}

function optionsFor(workspace: string, cwd: string): ReportOptions {
  const folder = relative(workspace, cwd).split(sep).join('/')
  const repository = source()
  const link = (place: Place): string | undefined => {
    const path = pathInRepository(place.file, folder)
    return repository && path ? lineAddress(repository, escapePath(path), place.line, place.endLine) : undefined
  }
  return { color: true, width: 100, folder, link }
}

/** Ends a run that has no report: one error for each sentence, at most nine. */
function stop(why: Failure, sentences: readonly string[]): void {
  print(sentences.slice(0, 9).map((sentence) => `::error title=factlint::${escapeCommandData(sentence)}\n`).join(''))
  setOutputs(outputsOf(why, ''))
  process.exitCode = why === 'usage' ? 2 : 3
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

function print(text: string): void {
  if (text !== '') process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}
