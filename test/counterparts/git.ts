import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'

const people = { NAME: 'Ada Byron', EMAIL: 'ada@example.org', DATE: '2025-08-16T08:00:00Z' }

/** The variables under which git gives the same on every machine: no settings of the user's, fixed people and dates, no questions. */
export function gitEnvironment(date = people.DATE): NodeJS.ProcessEnv {
  const of = (who: string): NodeJS.ProcessEnv => ({ [`GIT_${who}_NAME`]: people.NAME, [`GIT_${who}_EMAIL`]: people.EMAIL, [`GIT_${who}_DATE`]: date })
  return { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', ...of('AUTHOR'), ...of('COMMITTER') }
}

const most = 2 ** 28

/** What git prints, as it is; throws what git says where it fails. */
export function git(folder: string, parameters: readonly string[], { env = gitEnvironment(), input = '' } = {}): string {
  return execFileSync('git', ['-C', folder, ...parameters], { env, input, encoding: 'utf8', maxBuffer: most, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** The same as bytes. */
export function gitBytes(folder: string, parameters: readonly string[]): Buffer {
  return execFileSync('git', ['-C', folder, ...parameters], { env: gitEnvironment(), maxBuffer: most, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** The same without holding up this process, which may itself be the server that git asks. */
export async function gitAway(folder: string, parameters: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<string> {
  return (await promisify(execFile)('git', ['-C', folder, ...parameters], { env: { ...gitEnvironment(), ...more }, maxBuffer: most })).stdout
}
