import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { main } from '../../src/command-line.ts'

/** Runs a command line in a new folder that holds these files. */
export async function run(files: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  const cwd = mkdtempSync(join(tmpdir(), 'factlint-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  const said = { out: '', err: '' }
  const status = await main([...words, '--no-core', '--no-facts'], { cwd, color: false, width: 100, write: (text) => void (said.out += text), complain: (text) => void (said.err += text) })
  return { status, ...said }
}

/** A rule that reads how long talks lasted. */
export const rule = `rules:
  - id: talks-length
    title: How long the talks lasted
    claim: {say: 'talks lasted {how_long:duration}', key: [story], value: how_long}
    compare: {with: [article, story]}
    tests:
      - {here: The talks lasted two hours. Later it said the talks lasted five hours., should: contradict}
      - {here: The talks lasted two hours. The talks lasted 120 minutes., should: agree}
`
