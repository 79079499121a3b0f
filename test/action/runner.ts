import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Command } from './commands.ts'
import { readCommands } from './commands.ts'

/** The folder of the action itself. */
export const actionFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What a step gave, as a runner sees it. */
export interface Step {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly commands: readonly Command[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** The text of a file in the runner's own folder, by name; empty where it is not there. */
  readonly temp: (name: string) => Promise<string>
}

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
 * Runs the built action as a runner would: a process of its own in a workspace of these files, inputs with their defaults
 * from `action.yml`, the files for outputs and summary. The workspace is removed afterwards.
 */
export async function runStep(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}, env: NodeJS.ProcessEnv = {}): Promise<Step> {
  const metadata = await readMetadata()
  const unknown = Object.keys(inputs).filter((name) => !(name in metadata.inputs))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const folder = await mkdtemp(join(tmpdir(), 'factlint-step-'))
  const workspace = join(folder, 'work')
  const temp = join(folder, 'temp')
  const write = async (path: string, text: string): Promise<string> => {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    return path
  }
  for (const [name, text] of Object.entries(files)) await write(join(workspace, name), text)
  const given = Object.entries(metadata.inputs).map(([name, input]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, inputs[name] ?? input.default ?? ''])
  const child = spawn(process.execPath, [join(actionFolder, metadata.runs.main)], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'town-paper/articles',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: await write(join(temp, 'event.json'), '{}'),
      GITHUB_OUTPUT: await write(join(temp, 'output'), ''),
      GITHUB_STEP_SUMMARY: await write(join(temp, 'summary'), ''),
      RUNNER_TEMP: temp,
      ...Object.fromEntries(given),
      ...env,
    },
  })
  const text = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.stderr += chunk))
  const status = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  const kept = new Map<string, string>()
  for (const name of ['output', 'summary', 'factlint/report.json']) kept.set(name, await readFile(join(temp, name), 'utf8').catch(() => ''))
  await rm(folder, { recursive: true })
  const outputs = readOutputs(kept.get('output')!)
  return { status, ...text, commands: readCommands(text.stdout), outputs, summary: kept.get('summary')!, temp: async (name) => kept.get(name) ?? '' }
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
