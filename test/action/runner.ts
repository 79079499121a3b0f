import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Command } from './commands.ts'
import { readCommands } from './commands.ts'
import type { Run } from './variables.ts'
import { fillExpressions, payloadOf, variablesOf } from './variables.ts'

/** The folder of the action itself. */
export const actionFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What a step gave, as a runner sees it. */
export interface Step {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly commands: readonly Command[]
  readonly outputs: Readonly<Record<string, string>>
  /** Empty where it is larger than a runner takes. */
  readonly summary: string
  /** The text of a file in the runner's own folder, by name; empty where it is not there. */
  readonly temp: (name: string) => Promise<string>
  /** All files that the action wrote in its part of that folder, by their names in it. */
  readonly written: Readonly<Record<string, string>>
}

/** Files by name, or a folder that is there, such as a checkout. */
export type Work = Readonly<Record<string, string>> | { readonly workspace: string }

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

/** `action.yml` as it stands. */
export async function readMetadata(): Promise<Metadata> {
  return parse(await readFile(join(actionFolder, 'action.yml'), 'utf8'))
}

/**
 * Runs the built action as a runner would: a process of its own in a workspace, inputs with their defaults from
 * `action.yml`, the files for outputs and summary. A workspace made of files is removed afterwards, one that was there stays.
 */
export async function runStep(work: Work, inputs: Readonly<Record<string, string>> = {}, env: NodeJS.ProcessEnv = {}, run: Run = {}): Promise<Step> {
  const metadata = await readMetadata()
  const unknown = Object.keys(inputs).filter((name) => !(name in metadata.inputs))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const folder = await mkdtemp(join(tmpdir(), 'factlint-step-'))
  const temp = join(folder, 'temp')
  try {
    const workspace = await makeWorkspace(work, join(folder, 'work'))
    const given = Object.entries(metadata.inputs).map(([name, input]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, inputs[name] ?? fillExpressions(input.default ?? '', run, temp)])
    const files = Object.entries(runnerFiles).map(async ([variable, name]) => [variable, await write(join(temp, name), name === 'event.json' ? payloadOf(run) : '')] as const)
    const child = spawn(run.node ?? process.execPath, [join(run.action ?? actionFolder, metadata.runs.main)], {
      cwd: workspace,
      env: { ...variablesOf(run), HOME: folder, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp, ...Object.fromEntries(await Promise.all(files)), ...Object.fromEntries(given), ...env },
    })
    const text = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.stdout += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.stderr += chunk))
    const status = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
    const kept = await readAll(temp)
    const summary = kept['summary'] ?? ''
    return {
      status,
      ...text,
      commands: readCommands(text.stdout),
      outputs: readOutputs(kept['output'] ?? ''),
      summary: Buffer.byteLength(summary) > mostSummary ? '' : summary,
      temp: async (name) => kept[name] ?? '',
      written: Object.fromEntries(Object.entries(kept).filter(([name]) => name.startsWith('factlint/')).map(([name, one]) => [name.slice('factlint/'.length), one])),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const runnerFiles = { GITHUB_EVENT_PATH: 'event.json', GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_ENV: 'env', GITHUB_STATE: 'state', GITHUB_PATH: 'path' }

/** Bytes; a runner drops a larger summary as a whole (`AttachmentSizeLimit` of actions/runner 2.336.0). */
const mostSummary = 2 ** 20

async function makeWorkspace(work: Work, folder: string): Promise<string> {
  if (isFolder(work)) return work.workspace
  await mkdir(folder)
  for (const [name, text] of Object.entries(work)) await write(join(folder, name), text)
  return folder
}

function isFolder(work: Work): work is { readonly workspace: string } {
  return 'workspace' in work
}

async function write(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  return path
}

/** The texts of all files below a folder, by their names in it. */
async function readAll(folder: string): Promise<Record<string, string>> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(await Promise.all(found.map(async (path) => [relative(folder, path), await readFile(path, 'utf8')] as const)))
}

/** `name=value` lines and `name<<DELIMITER` blocks. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  while (lines.length > 0) {
    const line = lines.shift()!
    const block = /^(.+?)<<(.+)$/.exec(line)
    if (block) {
      const end = lines.indexOf(block[2]!)
      if (end < 0) throw new Error(`the output ${block[1]} has no end`)
      outputs[block[1]!] = lines.splice(0, end + 1).slice(0, -1).join('\n')
    } else if (line.includes('=')) outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
  }
  return outputs
}
