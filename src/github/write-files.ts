import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Report, Reporter, ReportOptions } from '../model/index.ts'
import { disarm, escapeTerminal } from '../reporters/escape.ts'
import { html } from '../reporters/html.ts'
import { json } from '../reporters/json.ts'
import { markdown } from '../reporters/markdown.ts'
import { rdjson } from '../reporters/rdjson.ts'
import { sarif } from '../reporters/sarif.ts'
import { asChecked } from './locate.ts'
import type { Inputs, Surface } from './inputs.ts'
import { nothingWritten, type Written } from './outputs.ts'
import { print, writeSummary } from './step.ts'

/** The files of a run, by the output that names them. */
const files: readonly { readonly output: 'report' | Surface & keyof Written; readonly name: string; readonly reporter: Reporter }[] = [
  { output: 'report', name: 'report.json', reporter: json },
  { output: 'sarif', name: 'report.sarif', reporter: { ...sarif, render: (report, options) => sarif.render(asChecked(report), options) } },
  { output: 'rdjson', name: 'report.rdjson', reporter: rdjson },
  { output: 'html', name: 'report.html', reporter: html },
]

/** Writes the files that are wanted, and the job summary. What cannot be written is said in the log, and changes nothing else. */
export async function writeFiles(report: Report, { surfaces }: Inputs, options: ReportOptions): Promise<Written> {
  const written: Record<string, string> = {}
  for (const { output, name, reporter } of files) {
    if (output !== 'report' && !surfaces.has(output)) continue
    const path = join(process.env['RUNNER_TEMP'] || tmpdir(), 'factlint', name)
    const done = await attempt(`write ${name}`, async () => {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, reporter.render(report, options))
    })
    if (done) written[output] = path
  }
  if (surfaces.has('summary')) await attempt('write the job summary', () => writeSummary(markdown.render(report, options)))
  return { ...nothingWritten, ...written }
}

/** Does one thing beside the log. That it fails is said there. */
async function attempt(what: string, act: () => Promise<void>): Promise<boolean> {
  try {
    await act()
    return true
  } catch (error) {
    print(disarm(`factlint could not ${what}: ${escapeTerminal(String(error))}`))
    return false
  }
}
