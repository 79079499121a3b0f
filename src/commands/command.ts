import type { CheckOptions } from '../check.ts'
import type { QuoteMode } from '../reporters/withhold.ts'

/** What a command may use of the world. */
export interface Terminal {
  readonly cwd: string
  readonly color: boolean
  readonly width: number
  readonly write: (text: string) => void
  readonly complain: (text: string) => void
}

/** What the command line asked for. */
export interface Request {
  /** What stands after the command, options left out. */
  readonly words: readonly string[]
  readonly options: CheckOptions
  readonly format: string | undefined
  readonly output: string | undefined
  /** The commit to compare with. */
  readonly base: string | undefined
  readonly quotes: QuoteMode
  /** The most entries of a list that are shown. */
  readonly limit: number
}

/** 0: nothing at or above `--fail-on`; 1: findings, or a failing test; 2: a mistake in usage, configuration or rules; 3: an error of our own. */
export type ExitStatus = 0 | 1 | 2 | 3

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** What may stand after it. */
  readonly usage: string
  readonly does: string
  /** The values of `--format`, the default first; empty where it has none. */
  readonly formats: readonly string[]
  readonly run: (request: Request, terminal: Terminal) => Promise<ExitStatus>
}

/** A mistake in how the command was called: its text is shown, and the status is 2. */
export interface UsageMistake { readonly usage: string }

export function isUsageMistake(thrown: unknown): thrown is UsageMistake {
  return typeof thrown === 'object' && thrown !== null && 'usage' in thrown
}

/** Writes to `--output`, or to the terminal. */
export async function deliver(text: string, { output, options }: Request, terminal: Terminal): Promise<void> {
  if (output === undefined) return terminal.write(text)
  const { existsSync, mkdirSync, writeFileSync } = await import('node:fs')
  const { dirname, resolve } = await import('node:path')
  const path = resolve(options.cwd, output)
  // Not `recursive`: that never returns where the system refuses folders, as in /proc.
  const makeFolder = (folder: string): void => {
    if (existsSync(folder)) return
    makeFolder(dirname(folder))
    mkdirSync(folder)
  }
  try {
    makeFolder(dirname(path))
    writeFileSync(path, text)
  } catch (error) {
    throw { usage: `\`${output}\` cannot be written: ${(error as Error).message}` } satisfies UsageMistake
  }
}
