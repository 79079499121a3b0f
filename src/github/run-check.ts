import { relative, resolve, sep } from 'node:path'
import { touches } from '../archive/changes.ts'
import { check } from '../check.ts'
import type { Place, Report, ReportOptions } from '../model/index.ts'
import { annotations } from '../reporters/annotations.ts'
import { escapePath } from '../reporters/escape.ts'
import { terminal } from '../reporters/terminal.ts'
import { withhold } from '../reporters/withhold.ts'
import { pathInRepository } from '../reporters/wording.ts'
import { version } from '../version.ts'
import type { Api } from './api.ts'
import type { Subject } from './event.ts'
import type { Inputs } from './inputs.ts'
import { lineAddress, runAddress } from './links.ts'
import { withoutToken } from './secret.ts'
import { outputsOf } from './outputs.ts'
import { print, setOutputs, type Runner } from './step.ts'
import { openTrees, type Opened } from './trees.ts'
import { writeFiles } from './write-files.ts'
import { writeToPull } from './write-to-pull.ts'

/**
 * Checks, and tells what was found wherever it is wanted. The verdict stands before anything is written to GitHub.
 *
 * @param reading asks for the base, where git does not have it; `api` does all else
 */
export async function runCheck(inputs: Inputs, subject: Subject, place: { readonly cwd: string; readonly workspace: string } & Omit<Runner, 'event' | 'payload'>, { api, reading }: { readonly api: Api; readonly reading: Api }): Promise<void> {
  const rulesFrom = inputs.rulesFrom !== 'auto' ? inputs.rulesFrom : subject.is === 'pull' && (subject.fork || subject.privileged) ? 'base' : 'head'
  const trees = await openTrees(subject, rulesFrom, { ...place, token: inputs.token, fetch: inputs.fetch, api: reading })
  try {
    const { cwd } = place
    const found = await check({ ...inputs, cwd, within: trees.root, tables: inputs.surfaces.has('html') }, trees)
    const report = withoutToken(withhold(found, inputs.quotes), inputs.token)
    const options = await optionsFor(report, place, trees)
    print(terminal.render(report, options))
    if (inputs.surfaces.has('annotations')) print(annotations.render(report, options))
    if (report.outcome === 'fail') process.exitCode = 1
    if (report.outcome === 'error') process.exitCode = 2
    const files = await writeFiles(report, inputs, options)
    setOutputs(outputsOf(report, files))
    if (subject.is !== 'pull' || !report.change?.head) return
    const written = await writeToPull(report, inputs, options, { ...place, number: subject.number, head: report.change.head }, api, linesInDiff(report, trees, options.folder))
    setOutputs(outputsOf(report, { ...files, ...written.ids }, written.superseded))
  } finally {
    trees.close()
  }
}

/** GitHub shows this many lines around a change, and takes comments on them. */
const contextLines = 3

/** Which main places of findings GitHub shows in the diff. */
function linesInDiff({ findings }: Report, { base }: Opened, folder: string | undefined): (path: string, line: number) => boolean {
  const changes = base && 'changes' in base ? base.changes.files : undefined
  const shown = new Set(findings.flatMap(({ places: [{ file, line, shift = 0 }] }) => {
    const lines = changes?.get(file)?.lines
    const isShown = lines === 'all' || (lines && touches(lines, line + shift - contextLines, line + shift + contextLines))
    return isShown ? [`${pathInRepository(file, folder)}:${line}`] : []
  }))
  return (path, line) => shown.has(`${path}:${line}`)
}

/** What reporters may know: addresses, the text of files, the place of the working directory. */
async function optionsFor(report: Report, { cwd, workspace, server, owner, repo, run, sha: named }: { readonly cwd: string; readonly workspace: string } & Omit<Runner, 'event' | 'payload'>, { root, checked, shown }: Opened): Promise<ReportOptions> {
  const folder = relative(root === '' ? workspace : root, cwd).split(sep).join('/')
  const sources = new Map<string, string>()
  for (const file of new Set(report.findings.flatMap(({ places }) => places.map((place) => place.file)))) {
    const read = await shown.read(resolve(cwd, file))
    if ('text' in read) sources.set(file, read.text)
  }
  const link = (place: Place): string | undefined => {
    const path = pathInRepository(place.file, folder)
    const sha = place.commit ?? checked ?? named
    return owner !== '' && path && sha ? lineAddress({ server, owner, repo, sha }, escapePath(path), place.line, place.endLine) : undefined
  }
  const address = runAddress({ server, owner, repo }, run.id)
  return { color: true, width: 100, folder, link, source: (file) => sources.get(file), version, ...(address ? { run: address } : {}) }
}
