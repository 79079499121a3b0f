import { isUtf8 } from 'node:buffer'
import { spawn } from 'node:child_process'

/** What a git command gave. */
export interface GitResult {
  readonly ok: boolean
  readonly out: Buffer
  /** What it said of what went wrong, on one line. */
  readonly why: string
}

/** Runs git in one folder. Never throws. */
export interface Git {
  readonly folder: string
  readonly run: (words: readonly string[], input?: string) => Promise<GitResult>
  /** The output as text without the last line end; undefined where the command failed. */
  readonly text: (words: readonly string[]) => Promise<string | undefined>
  /** Starts git for a dialogue over its pipes. */
  readonly start: (words: readonly string[]) => ReturnType<typeof spawn>
}

/** More than the changes of any pull request; what gives more is not read to its end. */
const bytesMost = 256 * 1024 * 1024

/** @param trusted is the folder taken whoever owns it, as a checkout in a container must be? */
export function makeGit(folder: string, { trusted = false, env = {} }: { readonly trusted?: boolean; readonly env?: Readonly<Record<string, string>> } = {}): Git {
  // Nothing that the repository configures is run, and git never asks for a password.
  const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...(trusted ? ['-c', 'safe.directory=*'] : [])]
  const start: Git['start'] = (words) => spawn('git', [...settings, ...words], { cwd: folder, env: { ...process.env, ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }, stdio: 'pipe' })
  const run: Git['run'] = (words, input = '') =>
    new Promise((done) => {
      const child = start(words)
      const chunks: Buffer[] = []
      let bytes = 0
      let said = ''
      child.stdout!.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > bytesMost) child.kill()
        else chunks.push(chunk)
      })
      child.stderr!.setEncoding('utf8').on('data', (chunk: string) => (said = (said + chunk).slice(-2_000)))
      child.stdin!.on('error', () => {})
      child.stdin!.end(input)
      child.on('error', (error: NodeJS.ErrnoException) => done({ ok: false, out: Buffer.alloc(0), why: error.code === 'ENOENT' ? 'git is not there' : error.message }))
      child.on('close', (code) => done({ ok: code === 0, out: Buffer.concat(chunks), why: bytes > bytesMost ? `git gave more than ${bytesMost / 1024 / 1024} MB` : said.trim().split('\n').at(-1) ?? '' }))
    })
  return {
    folder, run, start,
    text: async (words) => {
      const { ok, out } = await run(words)
      return ok ? out.toString('utf8').replace(/\n$/, '') : undefined
    },
  }
}

/** The records of an output that NUL ends. A name that is no UTF-8 is read as Latin-1, so that two are never taken for one. */
export function records(out: Buffer): string[] {
  const found: string[] = []
  for (let from = 0, to = out.indexOf(0); to >= 0; from = to + 1, to = out.indexOf(0, from)) {
    const bytes = out.subarray(from, to)
    found.push(bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1'))
  }
  return found
}

/** The folder in which the repository's files lie, by the way that `git.folder` is named; undefined outside of a repository. */
export async function rootOf(git: Git): Promise<string | undefined> {
  const up = await git.text(['rev-parse', '--show-cdup'])
  if (up === undefined) return undefined
  const { resolve } = await import('node:path')
  return resolve(git.folder, up)
}
