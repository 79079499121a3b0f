import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const root = fileURLToPath(new URL('../../', import.meta.url))
/** The program as it is shipped. */
export const cli = join(root, 'dist', 'cli.js')

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own for one test, with these files in it; removed when the test file is done. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'factlint-')))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the shipped program as a process of its own, without a terminal. The shipped packs are left out. */
export function factlint(cwd: string, words: readonly string[], { env = {}, packs = false, node = process.execPath, program = cli }: { env?: Record<string, string>; packs?: boolean; node?: string; program?: string } = {}): Run {
  const bare = packs || !['check', 'claims', 'test', 'explain'].includes(words[0] ?? '') ? [] : ['--no-core', '--no-facts']
  const { NO_COLOR: _, FORCE_COLOR: __, ...clean } = process.env
  const { status, stdout, stderr } = spawnSync(node, [program, ...words.slice(0, 1), ...bare, ...words.slice(1)], { cwd, env: { ...clean, ...env }, encoding: 'utf8', timeout: 50_000, maxBuffer: 1 << 28 })
  return { status, out: stdout, err: stderr }
}

/** The parts of the JSON report that tests look at. */
export interface JsonReport {
  readonly outcome: string
  readonly reason: string
  readonly summary: { readonly articles: number; readonly claims: number; readonly undated: number; readonly excepted: number; readonly findings: Record<string, number>; readonly skipped: readonly { file: string; why: string }[] }
  readonly findings: readonly { rule: string; verdict: string; severity: string; story: string | null; key: string; message: string; fingerprints: readonly string[]; places: readonly { file: string; line: number; column: number; text: string; value: string; date: string | null }[] }[]
  readonly notes: readonly string[]
}

/** Runs `check --format json` and reads what it printed. */
export function check(cwd: string, ...words: readonly string[]): { status: number | null; report: JsonReport; err: string } {
  const { status, out, err } = factlint(cwd, ['check', '--format', 'json', ...words])
  return { status, report: JSON.parse(out) as JsonReport, err }
}

/** A rule about the year in which a bridge was opened: two years contradict (an error). */
export const opened = `rules:
  - id: bridge-opened
    title: When the bridge was opened
    claim:
      say: the bridge [was] opened in {when:year}
      key: [story]
      value: when
    compare: {with: [article, story]}
    severity: {contradict: error, strain: warning}
    tests:
      - {should: contradict, here: The bridge was opened in 1911., there: The bridge opened in 1921.}
      - {should: agree, here: The bridge was opened in 1911., there: The bridge opened in 1911.}
`

/** The same rule at another severity, or otherwise changed. */
export const changed = (from: string, to: string): string => {
  if (!opened.includes(from)) throw new Error(`the rule does not hold ${from}`)
  return opened.replace(from, to)
}

/** Two articles that name different years; put into one story they conflict. */
export const two = { 'news/one.md': 'The bridge was opened in 1911.\n', 'news/two.md': 'The bridge opened in 1921.\n' }
